import type { MalformedWords } from '../malformedWords.ts'

/** What is wrong with a malformed request, in Arabic. */
export const malformed: MalformedWords = {
  whole: 'الطلب',
  line: (label, no) => `${label} (${no})`,
  place: (steps) => `”${steps.join('، ')}“`,
  faults: {
    empty: (where) => `${where}: لم يُذكر شيء.`,
    itemWithoutTitle: (where) => `${where}: يلزم موضوع من البرنامج أو بند دائم أو عنوان خاص.`,
    missing: (where) => `${where}: هذه المعلومة غير مذكورة.`,
    noName: (where) => `${where}: لم يُذكر أي اسم بأي كتابة.`,
    noParagraph: (where) => `${where}: لا توجد أي فقرة نصية.`,
    noVersion: (where) => `${where}: لا يوجد نص بأي لغة.`,
    notACode: (where) => `${where}: هذا ليس رمز دولة أو منظمة.`,
    notADate: (where) => `${where}: هذا ليس يوماً من أيام التقويم مكتوباً على النحو التالي: \u20662018-08-16\u2069.`,
    notADigest: (where) => `${where}: هذه ليست بصمة رقمية لنص.`,
    notAList: (where) => `${where}: هذه ليست قائمة.`,
    notAMoment: (where) =>
      `${where}: هذا ليس وقتاً بالتوقيت العالمي المنسق مكتوباً على النحو التالي: \u20662018-08-16T13:00Z\u2069.`,
    notANumber: (where) => `${where}: هذا ليس عدداً صحيحاً.`,
    notASymbol: (where) => `${where}: هذا ليس مكتوباً كما تُكتب رموز الوثائق.`,
    notAnHour: (where) => `${where}: هذه ليست ساعة من ساعات اليوم مكتوبة على النحو التالي: 15:00.`,
    notExactlyOne: (where, asked) => `${where}: يجب ذكر معلومة واحدة لا غير من المعلومات التالية: ${asked}.`,
    notOneOf: (where, asked) => `${where}: هذا ليس من الخيارات المتاحة، وهي: ${asked}.`,
    notText: (where) => `${where}: هذا ليس نصاً.`,
    notYesOrNo: (where) => `${where}: يجب الرد بنعم أو لا.`,
    saysNothing: (where) => `${where}: لم يُذكر شيء يمكن تنفيذه.`,
    titleOfOtherGender: (where) => `${where}: لقب المجاملة لا يوافق الجنس النحوي.`,
    tooFew: (where, asked) => `${where}: عدد العناصر أقل مما ينبغي (الحد الأدنى: ${asked}).`,
    tooLarge: (where, asked) => `${where}: العدد أكبر مما ينبغي (الحد الأقصى: ${asked}).`,
    tooLong: (where, asked) => `${where}: النص أطول مما ينبغي (الحد الأقصى لعدد الأحرف: ${asked}).`,
    tooMany: (where, asked) => `${where}: عدد العناصر أكبر مما ينبغي (الحد الأقصى: ${asked}).`,
    tooSmall: (where, asked) => `${where}: العدد أصغر مما ينبغي (الحد الأدنى: ${asked}).`,
    twice: (where) => `${where}: ورد العنصر نفسه أكثر من مرة.`,
    unknownKey: (where) => `${where}: هذه المعلومة غير مطلوبة هنا.`,
    wrongKind: (where) => `${where}: هذه المعلومة ليست من النوع المطلوب.`,
  },
}
