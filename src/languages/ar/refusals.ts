import type { Facts } from '../../procedure/kind.ts'
import type { RefusalWords } from '../refusalWords.ts'
import { labels } from './labels.ts'
import { room } from './room.ts'
import { day, li, list } from './grammar.ts'

const { deeds, roles } = labels
const rights: RefusalWords['rights'] = {
  attend: 'الحضور',
  attendPrivate: 'حضور الجلسات المغلقة',
  speak: 'أخذ الكلمة',
  submit: 'تقديم الوثائق',
  receive: 'تلقي الوثائق',
  propose: 'تقديم المقترحات أو الاقتراحات الإجرائية أو الطلبات الإجرائية الأخرى',
  decide: 'المشاركة في اتخاذ القرارات',
}

/** A fact as a sentence prints it: several as a list, a day as a day. */
function said(facts: Facts, name: string): string {
  const fact = facts[name] ?? ''
  if (typeof fact === 'object') return list(fact)
  return /^\d{4}-\d{2}-\d{2}$/.test(String(fact)) ? day(String(fact)) : String(fact)
}

/** A fact that may arrive as a code, in words. */
const inWords = (words: Readonly<Record<string, string>>, facts: Facts, name: string): string =>
  words[said(facts, name)] ?? said(facts, name)

/** What has been recorded already: an item by its number, a document by its symbol, somebody by name. */
const noted = (what: string): string =>
  /^\d+$/.test(what) ? `البند ${what}` : ({ statements: 'تعميم البيانات', chairPaper: 'ورقة الرئاسة' }[what] ?? what)

/** Why something cannot be done, why a rule does not allow it, and the rights a refusal names, in Arabic. */
export const refusals: RefusalWords = {
  impediments: {
    ...room.impediments,
    actStruck: (f) => `سبق شطب الإجراء ${said(f, 'no')}.`,
    agendaAdopted: () => 'سبق إقرار جدول الأعمال.',
    alreadyConvened: () => 'سبقت الدعوة إلى عقد الاجتماع.',
    alreadyIntroduced: (f) => `سبق عرض الوثيقة ${said(f, 'document')}.`,
    alreadyIssued: (f) => `سبق إصدار التقرير بوصفه الوثيقة ${said(f, 'symbol')}.`,
    alreadyNoted: (f) => `سبق تسجيل ذلك (${noted(said(f, 'who'))}).`,
    alreadyTabled: (f) => `سبق طرح مشروع بوصفه الوثيقة ${said(f, 'symbol')}.`,
    dateBeforeAdoption: (f) =>
      `التاريخ المذكور، وهو ${said(f, 'date')}، سابق ليوم الاعتماد، وهو ${said(f, 'adopted')}.`,
    dateBeforeLastSitting: (f) =>
      `التاريخ المذكور، وهو ${said(f, 'date')}، سابق لتاريخ الجلسة الأخيرة، وهو ${said(f, 'last')}.`,
    endsBeforeItBegins: (f) =>
      `تاريخ انتهاء الاجتماع، وهو ${said(f, 'to')}، سابق لتاريخ بدايته، وهو ${said(f, 'from')}.`,
    itemNotTakenUp: (f) => `لم يجر تناول البند ${said(f, 'item')} بعد.`,
    itemTakenUp: (f) => `سبق تناول البند ${said(f, 'item')}.`,
    itemTitleMissing: (f) =>
      `لا يوجد عنوان للبند ${said(f, 'item')}؛ فالبرنامج لا يورد عنواناً لهذا الموضوع، ولذلك يجب ذكره في الطلب.`,
    itemsOutOfOrder: () => 'بنود جدول الأعمال ليست مرتبة بحسب أرقامها.',
    malformed: (f) =>
      `الطلب المتعلق بالإجراء المعنون ”${inWords(deeds, f, 'deed')}“ غير مكتمل أو غير سليم الصيغة. ${said(f, 'what')}`,
    meetingClosed: () => 'الاجتماع مختتم.',
    noChairPaper: () => 'لم تعرض الرئاسة أي ورقة.',
    noObjection: (f) => `لا يوجد اعتراض قائم باسم ${said(f, 'who')}.`,
    noSitting: () => 'لا توجد جلسة مفتوحة.',
    noSuchAct: (f) => `لا يوجد إجراء رقمه ${said(f, 'no')}.`,
    noSuchDocument: (f) => `لا توجد وثيقة بهذا الرمز تفي بالغرض المطلوب: ${said(f, 'document')}.`,
    noSuchItem: (f) => `لا يتضمن جدول الأعمال البند ${said(f, 'item')}.`,
    noSuchParagraph: (f) => `لا يتضمن المشروع الفقرة ${said(f, 'paragraph')}.`,
    noSuchProposal: (f) => `لم يُقترح جدول أعمال بوصفه الوثيقة ${said(f, 'document')}.`,
    nobodyPresides: () => 'لم يتول أحد الرئاسة بعد.',
    notAdopted: () => 'لم يُعتمد التقرير بعد.',
    notConvened: () => 'لم يُدع إلى عقد الاجتماع بعد.',
    notOfTheGroup: (f) => `لا يُعرف انتماء ${said(f, 'who')} إلى المجموعة المذكورة: ${said(f, 'group')}.`,
    notInTheProgramme: (f) => `لا ينص البرنامج على عقد اجتماع لعام ${said(f, 'year')}.`,
    notTabled: () => 'لم يُطرح أي مشروع بعد.',
    notYours: (f) => `الإجراء المعنون ”${inWords(deeds, f, 'deed')}“ ليس من صلاحيات الجهة الطالبة: ${said(f, 'by')}.`,
    otherSeries: (f) => `الرمز ${said(f, 'symbol')} لا يُستخدم للوثائق التي من هذا النوع.`,
    otherWords: (f) => `هذا النص ليس نص المقترح المسحوب (${said(f, 'document')})؛ ويُعاد تقديم المقترح بنصه.`,
    otherMeeting: (f) => `الرمز ${said(f, 'symbol')} لا يندرج في السلسلة ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `التاريخ المذكور، وهو ${said(f, 'date')}، يقع خارج الأيام التي دُعي إلى عقد الاجتماع فيها، من ${said(f, 'from')} إلى ${said(f, 'to')}.`,
    outsideTheYear: (f) =>
      `التاريخ المذكور، وهو ${said(f, 'date')}، يقع خارج العام الذي يُعقد فيه هذا الاجتماع بموجب البرنامج، وهو ${said(f, 'in')}.`,
    paragraphTwice: () => 'سترد إحدى الفقرات مرتين.',
    reportAdopted: () => 'سبق اعتماد التقرير.',
    roleTaken: (f) => `هذه المهمة يتولاها شخص آخر بالفعل: ${inWords(roles, f, 'role')}.`,
    ruleDoesNotYield: () => 'هذه القاعدة لا يجوز الاستثناء منها بمقرر من الاجتماع.',
    rulesApplied: () => 'سبق إقرار النظام الداخلي.',
    sittingOpen: (f) => `الجلسة ${said(f, 'sitting')} ما زالت مفتوحة.`,
    stillNeeded: (f) =>
      `لن يكون الإجراء ${said(f, 'by')} موافقاً للنظام من دون الإجراء ${said(f, 'no')}؛ وينبغي شطب الإجراء ${said(f, 'by')} أولاً.`,
    strikeStands: (f) =>
      `الإجراء ${said(f, 'no')} هو شطب لإجراء آخر، والشطب لا يُشطب. وينبغي بدلاً من ذلك قيد الإجراء من جديد.`,
    symbolTaken: (f) => `الرمز ${said(f, 'symbol')} مستخدم بالفعل.`,
    textChanged: (f) => `تغير في هذه الأثناء نص ${said(f, 'paragraph')}؛ ويُرجى الاطلاع عليه من جديد قبل البت فيه.`,
    titleMissing: (f) => `لا يوجد عنوان للوثيقة ${said(f, 'symbol')}.`,
    unknownBody: (f) => `لا ترد في بيانات المعاهدة هيئة باسم ${said(f, 'body')}.`,
    unknownClass: (f) => `لا ترد في بيانات المعاهدة فئة من المشاركين باسم ${said(f, 'class')}.`,
    unknownConference: (f) => `لا يرد في بيانات المعاهدة مؤتمر باسم ${said(f, 'conference')}.`,
    unknownDeed: (f) => `لا يوجد إجراء باسم ${said(f, 'deed')}.`,
    unknownGroup: (f) => `لا ترد في بيانات المعاهدة مجموعة باسم ${said(f, 'group')}.`,
    unknownMandate: (f) => `لا يتضمن البرنامج مقرراً باسم ${said(f, 'mandate')}.`,
    unknownParticipant: (f) => `لا ترد في بيانات المعاهدة دولة أو منظمة باسم ${said(f, 'who')}.`,
    unknownPlace: (f) => `لا يرد في بيانات المعاهدة مكان باسم ${said(f, 'place')}.`,
    unknownPost: (f) => `لا ترد في بيانات المعاهدة وظيفة باسم ${said(f, 'post')}.`,
    unknownRule: (f) => `لا ترد في بيانات المعاهدة قاعدة باسم ${said(f, 'rule')}.`,
    unknownTopic: (f) => `لا يتضمن البرنامج موضوعاً أو بنداً دائماً باسم ${said(f, 'topic')}.`,
    unknownUnit: (f) => `لا ترد في بيانات المعاهدة وحدة باسم ${said(f, 'unit')}.`,
    versionsDiffer: () => 'نسخ الورقة لا تتضمن الفقرات نفسها.',
  },
  rules: {
    ...room.rules,
    participation: (f) =>
      f.missing === 'admission'
        ? `لم يقرر الاجتماع قبول ${said(f, 'who')}، والحق في ${inWords(rights, f, 'right')} مشروط بهذا القبول.`
        : `ليس ${li(said(f, 'who'))}، بحكم المشاركة ضمن فئة ${said(f, 'class')}، الحق في ${inWords(rights, f, 'right')}.`,
    ownClass: (f) =>
      `مشاركة ${said(f, 'who')} هي ضمن فئة ${said(f, 'class')}، ولا يجوز قيدها ضمن فئة ${said(f, 'as')}.`,
    publicSittings: (f) =>
      f.deed === 'openSitting'
        ? 'الجلسات العامة علنية ما لم يكن قد تقرر غير ذلك في جلسة علنية.'
        : `الجلسة مغلقة، ولا يجوز ${li(said(f, 'who'))} سوى حضور الجلسات العلنية.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `المجموعة الإقليمية ${li(said(f, 'who'))} غير معروفة، ولا يجوز إسناد الرئاسة في هذه الحالة؛ والدور في الرئاسة ${li(said(f, 'due'))}.`
        : `${said(f, 'who')} من أعضاء ${said(f, 'group')}، والدور في الرئاسة ${li(said(f, 'due'))}.`,
    topicsOfTheProgramme: (f) =>
      f.why === 'notInTopic'
        ? `عنوان البند ${said(f, 'item')} لا يرد في نص الموضوع، ولذلك لا يشكل البند جزءاً منه.`
        : f.why === 'otherStanding'
          ? `البند ${said(f, 'item')} بند دائم يسنده البرنامج إلى اجتماع آخر.`
          : f.why === 'nothing'
            ? `البند ${said(f, 'item')} ليس بنداً دائماً ولا موضوعاً من مواضيع البرنامج ولا جزءاً من أحدها.`
            : `البند ${said(f, 'item')} ليس من المواضيع التي يسندها البرنامج إلى هذا الاجتماع.`,
    agendaFirst: () => 'لم يقر الاجتماع جدول أعماله بعد، ولا يجوز تناول أي بند قبل إقراره.',
    consensus: (f) => `لا يوجد توافق في الآراء؛ فما زال اعتراض ${said(f, 'who')} قائماً.`,
  },
  rights,
}
