import type { Facts } from '../../procedure/kind.ts'
import type { RoomWords } from '../roomWords.ts'
import { lasting, moment, said } from '../facts.ts'
import { type Counted, byTheClock, counted, day } from './grammar.ts'

const deadline = (f: Facts): string =>
  moment(said(f, 'deadline'), (on, hour, zone) => byTheClock(`الساعة ${hour} من يوم ${day(on)}`, zone))
const noun = (
  gender: 'm' | 'f',
  one: string,
  two: readonly [string, string],
  few: string,
  many: string,
  hundred: string,
): Counted => ({ gender, one, two, few, many, hundred })
const HOUR = noun('f', 'ساعة واحدة', ['ساعتان', 'ساعتين'], 'ساعات', 'ساعة', 'ساعة')
const MINUTE = noun('f', 'دقيقة واحدة', ['دقيقتان', 'دقيقتين'], 'دقائق', 'دقيقة', 'دقيقة')
const SECOND = noun('f', 'ثانية واحدة', ['ثانيتان', 'ثانيتين'], 'ثوانٍ', 'ثانية', 'ثانية')
const SPEAKER = noun('m', 'متكلم واحد', ['متكلمان', 'متكلمين'], 'متكلمين', 'متكلماً', 'متكلم')
const number = (f: Facts, name: string, thing: Counted, role: 'subject' | 'oblique' = 'subject'): string =>
  counted(Number(f[name]), thing, role)
/** How many may speak to a motion on one side, and that so many have; or that nobody may. */
const speakers = (f: Facts): string =>
  f.number === 0
    ? `لا يجوز لأحد أن يتكلم ${said(f, 'side')} لهذا الاقتراح.`
    : `بلغ عدد من تكلموا ${said(f, 'side')} لهذا الاقتراح الحد المسموح به (${said(f, 'number')}).`
const time = (f: Facts, name: string, role: 'subject' | 'oblique'): string =>
  lasting(
    Number(f[name]),
    (n) => counted(n, MINUTE, role),
    (n) => counted(n, SECOND, role),
    ' و',
  )

/** What goes on in the room, in Arabic: acts, why something cannot be done, and why a rule does not allow it. */
export const room = {
  deeds: {
    planSitting: 'تحديد موعد جلسة ومكانها',
    planWork: 'برنامج العمل',
    nominate: 'ترشيح نائب للرئيس',
    electViceChair: 'انتخاب نائب للرئيس',
    designateActingChair: 'تعيين رئيس بالنيابة',
    resumeChair: 'عودة الرئيس إلى رئاسة الجلسة',
    replaceChair: 'انتخاب رئيس بدلاً من آخر',
    suspendSitting: 'تعليق الجلسة',
    resumeSitting: 'استئناف الجلسة',
    requestQuorum: 'طلب التحقق من النصاب القانوني',
    verifyQuorum: 'التحقق من النصاب القانوني',
    resumeItem: 'العودة إلى بند',
    openList: 'فتح قائمة المتكلمين',
    inscribe: 'طلب الكلمة',
    withdrawInscription: 'سحب طلب الكلمة',
    moveInscription: 'تغيير ترتيب المتكلمين',
    swapInscriptions: 'تبادل الدور في قائمة المتكلمين',
    deferInscription: 'إرجاء الكلمة',
    skipAbsent: 'غياب الوفد عند النداء',
    closeList: 'إقفال قائمة المتكلمين',
    reopenList: 'إعادة فتح قائمة المتكلمين',
    giveFloor: 'إعطاء الكلمة',
    stopClock: 'إيقاف احتساب الوقت',
    resumeClock: 'استئناف احتساب الوقت',
    concludeStatement: 'انتهاء الكلمة',
    callToOrder: 'تنبيه المتكلم إلى مراعاة النظام',
    limitSpeeches: 'تحديد مدة الكلمات',
    requestReply: 'طلب ممارسة حق الرد',
    withdrawReply: 'سحب طلب الرد',
    raisePointOfOrder: 'إثارة نقطة نظام',
    ruleOnPoint: 'البت في نقطة نظام',
    ruleOnNature: 'البت في كون المسألة إجرائية أو موضوعية',
    appealRuling: 'الطعن في قرار الرئيس',
    moveMotion: 'اقتراح إجرائي',
    submitProposal: 'تقديم مقترح',
    amendProposal: 'تنقيح المقترح من جانب مقدمه',
    submitAmendment: 'تقديم تعديل على مقترح',
    acceptAmendment: 'قبول مقدم المقترح تعديلاً عليه',
    withdrawProposal: 'سحب اقتراح إجرائي أو مقترح',
    putQuestion: 'عرض مسألة على الاجتماع للبت فيها',
    deferVote: 'تأجيل التصويت',
    requestRollCall: 'طلب التصويت بنداء الأسماء',
    decideQuestion: 'اتخاذ مقرر',
    recordVote: 'التصويت',
    startSilence: 'بدء إجراء الموافقة الصامتة',
    breakSilence: 'كسر الصمت',
    declareSilence: 'إعلان نتيجة إجراء الموافقة الصامتة',
  },
  motions: {
    suspendSitting: 'اقتراح تعليق الجلسة',
    adjournSitting: 'اقتراح رفع الجلسة',
    adjournDebate: 'اقتراح تأجيل المناقشة',
    closeDebate: 'اقتراح إقفال باب المناقشة',
    competence: 'الاقتراح المتعلق باختصاص الاجتماع',
    reconsider: 'اقتراح إعادة النظر في المقترح',
  },
  sides: { for: 'تأييداً', against: 'معارضةً' },
  impediments: {
    alreadyAppealed: () => 'سبق الطعن في قرار الرئيس هذا.',
    alreadyDecided: () => 'سبق البت في هذه المسألة.',
    alreadyInscribed: (f) => `الاسم مدرج في القائمة بالفعل (${said(f, 'who')}).`,
    alreadyMoved: (f) => `هذا معروض على الاجتماع بالفعل (${said(f, 'motion')}).`,
    alreadyPut: () => 'سبق عرض هذه المسألة على الاجتماع.',
    alreadyRuled: () => 'سبق أن بتت الرئاسة في نقطة النظام هذه.',
    alreadySpoken: (f) => `سبق لهذا الوفد (${said(f, 'who')}) أن تكلم بشأن هذا الاقتراح.`,
    alreadyOpened: () => 'افتُتح الاجتماع بالفعل، ولا يمكن بعد ذلك تصويب مواعيده.',
    noItem: () => 'لا يوجد بند قيد المناقشة.',
    nothingCorrected: () => 'هذا هو المدرَج بالفعل، ولا شيء يستوجب التصويب.',
    chairPresides: () => 'الرئيس هو الذي يتولى رئاسة الجلسة.',
    clockRuns: () => 'احتساب الوقت جارٍ.',
    clockStopped: () => 'احتساب الوقت متوقف بالفعل.',
    floorTaken: (f) => `الكلمة معطاة لوفد آخر (${said(f, 'who')})؛ ويجب أن تنتهي كلمته أولاً.`,
    groupMissing: () => 'تُذكر المجموعة في الكلمة التي تُلقى باسم مجموعة، ولا تُذكر في غيرها.',
    listChanged: () => 'تغيرت قائمة المتكلمين في هذه الأثناء؛ يرجى الاطلاع عليها مجدداً قبل إقفالها.',
    listClosed: (f) => `قائمة المتكلمين في إطار البند ${said(f, 'item')} مقفلة بالفعل.`,
    listOpen: (f) => `قائمة المتكلمين في إطار البند ${said(f, 'item')} مفتوحة بالفعل.`,
    modeDoesNotFit: () =>
      'الاقتراح الإجرائي أو الطعن أو ما تقترحه الرئاسة إما أن يُعتمد وإما ألا يُعتمد: فلا يُحاط به علماً ولا يُبت فيه بالتزكية.',
    noList: (f) => `لا توجد قائمة متكلمين في إطار البند ${said(f, 'item')}؛ يرجى فتحها أولاً.`,
    noReplyAsked: (f) => `لم يرد طلب لممارسة حق الرد (${said(f, 'who')}).`,
    noRuling: () => 'لا يوجد قرار للرئيس يمكن الطعن فيه.',
    noSuchPoint: () => 'لا توجد نقطة نظام كهذه.',
    noSuchQuestion: () => 'ليس معروضاً على الاجتماع اقتراح إجرائي أو مقترح أو مسألة كهذه.',
    nobodyHasSpoken: () => 'لم يُدلِ أي وفد آخر بكلمة في هذه الجلسة بعد.',
    noSuchStatement: () => 'لم يُدلِ وفد آخر بكلمة كهذه في هذه الجلسة.',
    nobodyRegistered: () => 'لم تُسجَّل أي دولة طرف، ولذلك يتعذر حساب النصاب القانوني؛ يرجى تسجيل الوفود أولاً.',
    nobodySpeaks: () => 'لم تُعطَ الكلمة لأحد.',
    notInscribed: () => 'طلب الكلمة هذا غير مدرج في القائمة.',
    notLimited: () => 'لم تُفرض قيود على الكلمات.',
    notNominated: (f) => `لم يُرشَّح أحد عن هذه الدولة (${said(f, 'who')}).`,
    notPut: () => 'لم تعرض الرئاسة هذه المسألة على الاجتماع بعد.',
    notSuspended: () => 'الجلسة غير معلَّقة.',
    sideMissing: () => 'من يتكلم بشأن اقتراح إجرائي إنما يتكلم تأييداً له أو معارضةً: يرجى بيان ذلك.',
    sittingAdjourned: () => 'قرر الاجتماع رفع الجلسة؛ ولم يبق سوى أن تعلن الرئاسة رفعها.',
    sittingSuspended: () => 'الجلسة معلَّقة.',
    tallyMissing: () => 'يلزم ذكر عدد الأصوات في الانتخاب بالاقتراع، ولا يُذكر في الانتخاب بالتزكية.',
    tooManyVotes: (f) => `عدد الأصوات (${said(f, 'number')}) يتجاوز عدد بطاقات الاقتراع الصحيحة (${said(f, 'of')}).`,
  },
  rules: {
    openingOrder: (f) =>
      f.expected !== undefined
        ? `النظام الداخلي لهذا الاجتماع هو الوارد في الوثيقة ${said(f, 'expected')}، لا الوارد في الوثيقة ${said(f, 'document')}.`
        : `ثمة خطوة أخرى تسبق هذا الإجراء (${said(f, 'deed')})، وهي: ${said(f, 'wanting')}.`,
    credentials: (f) => `لم تُبلَّغ الأمانة بأسماء ممثلي هذا الوفد (${said(f, 'who')}).`,
    distributionOfOffices: (f) =>
      f.number !== undefined
        ? `شُغلت مناصب نواب الرئيس جميعها (العدد: ${said(f, 'number')}).`
        : f.group === 'unknown'
          ? `المجموعة الإقليمية لهذه الدولة غير معروفة (${said(f, 'who')}).`
          : `تشغل هذه المجموعة بالفعل منصب الرئيس أو نائب الرئيس (${said(f, 'group')}).`,
    electionByBallot: (f) =>
      `عدد المرشحين (${said(f, 'number')}) أكبر من عدد المناصب (${said(f, 'places')})، ولذلك يجري الانتخاب بالاقتراع السري.`,
    actingChair: (f) => `تعيِّن الرئاسة أحد نواب الرئيس؛ وممثل هذه الدولة لا يشغل هذا المنصب (${said(f, 'who')}).`,
    presidingDoesNotVote: () => 'من يتولى رئاسة الجلسة لا يشارك في اتخاذ القرارات؛ بل يشارك فيها ممثل آخر لدولته.',
    quorum: (f) =>
      f.why === 'asked'
        ? `طُلب التحقق من النصاب القانوني (${said(f, 'who')})؛ ولا يُبت في أي مسألة قبل ذلك.`
        : `النصاب القانوني غير مكتمل: عدد الدول الأطراف الحاضرة ${said(f, 'present')} والعدد المطلوب ${said(f, 'needed')}.`,
    powersOfTheChair: (f) =>
      f.why === 'refused'
        ? 'اقترحت الرئاسة ذلك على الاجتماع، ولم يوافق عليه.'
        : f.who === undefined
          ? 'اقترحت الرئاسة ذلك على الاجتماع، ولم يوافق عليه بعد.'
          : `اقترحت الرئاسة ذلك على الاجتماع، وهناك اعتراض قائم (${said(f, 'who')}).`,
    pointOfOrder: (f) => `أُثيرت نقطة نظام (${said(f, 'who')})؛ وتبت فيها الرئاسة أولاً.`,
    appeal: (f) =>
      f.no !== undefined
        ? `يُقدَّم الطعن فوراً؛ وقد مضى الاجتماع في أعماله منذ ذلك الحين (الإجراء ${said(f, 'no')}: ${said(f, 'deed')}).`
        : `هناك طعن في قرار الرئيس لم يُبَت فيه بعد (${said(f, 'who')})؛ ويبت فيه الاجتماع أولاً.`,
    speakingOrder: (f) =>
      f.why === 'group'
        ? `في القائمة بالفعل اسم وفد يتكلم باسم هذه المجموعة (${said(f, 'first')})؛ ويتكلم باسم المجموعة وفد واحد ما لم تسمح الرئاسة بغير ذلك.`
        : f.why === 'spoke'
          ? `سبق أن تكلم وفد آخر باسم هذه المجموعة بشأن هذا البند (${said(f, 'first')})؛ ويتكلم باسم المجموعة وفد واحد ما لم تسمح الرئاسة بغير ذلك.`
          : `لم يحن دور هذا الوفد (${said(f, 'who')})؛ والأول في القائمة هو: ${said(f, 'first')}.`,
    relevance: (f) =>
      f.current === 0
        ? `لا يوجد بند قيد المناقشة، ولذلك لا تُعطى الكلمة في إطار البند ${said(f, 'item')}.`
        : `البند قيد المناقشة هو البند ${said(f, 'current')} لا البند ${said(f, 'item')}.`,
    timeLimits: (f) =>
      f.side !== undefined
        ? `لا يجوز لأي وفد آخر أن يتكلم ${said(f, 'side')} لاقتراح الرئاسة هذا.`
        : `حدد الاجتماع مدة هذه الكلمات بما لا يتجاوز ${time(f, 'limit', 'oblique')}؛ والمدة المطلوبة، وهي ${time(f, 'seconds', 'subject')}، تتجاوز ذلك.`,
    interventions: (f) =>
      `بلغ عدد كلمات هذا الوفد (${said(f, 'who')}) بشأن هذا البند الحد الذي يسمح به الاجتماع (${said(f, 'number')}).`,
    listOfSpeakers: (f) => `قائمة المتكلمين في إطار البند ${said(f, 'item')} مقفلة.`,
    inscriptionDeadline: (f) => `انتهى تلقي طلبات الكلمة في إطار البند ${said(f, 'item')} في ${deadline(f)}.`,
    rightOfReply: (f) =>
      f.why === 'seconds'
        ? `لا تتجاوز مدة الرد ${time(f, 'limit', 'oblique')}؛ والمدة المطلوبة، وهي ${time(f, 'seconds', 'subject')}، تتجاوز ذلك.`
        : f.why === 'waiting'
          ? `لم تُلبَّ بعد جميع طلبات ممارسة حق الرد في هذه الجلسة (العدد المتبقي: ${said(f, 'number')}).`
          : f.why === 'class'
            ? `ليس لهذا المشارك (${said(f, 'who')}) حق الرد، إذ يشارك ضمن الفئة التالية: ${said(f, 'class')}.`
            : f.why === 'number'
              ? `استُنفد عدد الردود المسموح به في الجلسة الواحدة (${said(f, 'number')}) لهذا الوفد (${said(f, 'who')}).`
              : `تُلقى الردود بعد انتهاء قائمة المتكلمين؛ ولا يزال فيها ${number(f, 'number', SPEAKER)}.`,
    suspension: () => 'يُطرح اقتراح تعليق الجلسة للتصويت دون مناقشة.',
    adjournment: () => 'يُطرح اقتراح رفع الجلسة للتصويت دون مناقشة.',
    adjournmentOfDebate: (f) => (f.motion === undefined ? `أُجلت المناقشة بشأن البند ${said(f, 'item')}.` : speakers(f)),
    closureOfDebate: (f) => (f.motion === undefined ? `أُقفل باب المناقشة بشأن البند ${said(f, 'item')}.` : speakers(f)),
    orderOfMotions: (f) => `الأولوية لمسألة أخرى، وهي: ${said(f, 'motion')}.`,
    proposalsInWriting: (f) =>
      f.why === 'amendment'
        ? `معروض على الاجتماع تعديل على المقترح الوارد في الوثيقة ${said(f, 'document')} (${said(f, 'who')})؛ وينبغي أولاً أن يقبله مقدم المقترح أو يُسحب أو يُبت فيه.`
        : `عُممت الوثيقة ${said(f, 'document')} اليوم؛ ولا يُبت فيها قبل الغد ما لم تسمح الرئاسة بغير ذلك.`,
    withdrawalOfProposals: (f) => `أدخلت وفود أخرى تعديلات على الوثيقة ${said(f, 'document')} ولم يعد من الممكن سحبها.`,
    competence: (f) => `أُثيرت مسألة اختصاص الاجتماع (${said(f, 'who')})؛ ويُبت فيها أولاً.`,
    reconsideration: (f) =>
      f.side === undefined
        ? 'سبق البت في هذه المسألة، ولم يوافق الاجتماع على إعادة النظر فيها.'
        : `لا يجوز لأي وفد آخر أن يتكلم ${said(f, 'side')} لهذا الاقتراح.`,
    consensus: (f) =>
      f.why === 'consensus'
        ? 'يُتوصل إلى استنتاجات الاجتماع ونتائجه جميعها بتوافق الآراء، ولا يُجرى تصويت بشأنها.'
        : `لا يوجد توافق في الآراء: هناك اعتراض قائم (${said(f, 'who')}).`,
    votingOnSubstance: (f) =>
      ({
        consensus: 'يُتوصل إلى استنتاجات الاجتماع ونتائجه جميعها بتوافق الآراء، ولا يُجرى تصويت بشأنها.',
        efforts: `تُبذل أولاً كل الجهود للتوصل إلى توافق في الآراء: يؤجَّل التصويت ${number(f, 'number', HOUR, 'oblique')}.`,
        hours: `يؤجَّل التصويت على المسائل الموضوعية لمدة لا تقل عن ${number(f, 'number', HOUR, 'oblique')}.`,
        until: `التصويت مؤجل حتى ${deadline(f)}.`,
        again: 'سبق تأجيل التصويت مرة، ولا يؤجَّل مرة أخرى.',
      })[said(f, 'why')] ?? '',
    procedureOrSubstance: (f) =>
      f.why === 'settled'
        ? 'بت الاجتماع، بناءً على طعن، في كون هذه المسألة إجرائية أو موضوعية؛ ولا تبت الرئاسة في ذلك مجدداً.'
        : 'لم يُبَت بعد في كون هذه المسألة إجرائية أو موضوعية؛ وتبت الرئاسة في ذلك أولاً.',
    oneVote: (f) =>
      ({
        twice: `لكل دولة طرف صوت واحد، وقد ورد هذا الاسم مرتين (${said(f, 'who')}).`,
        absent: `لم تكن هذه الدولة حاضرة عند نداء الأسماء؛ فإن حضرت بعد ذلك أُعيد النداء (${said(f, 'who')}).`,
        notParticipating: `هذه الدولة غير مسجلة ضمن المشاركين في الاجتماع، ولذلك لا تصوّت (${said(f, 'who')}).`,
        tooMany: `عدد الأصوات المحسوبة: ${said(f, 'number')}؛ وعدد الدول الأطراف المشاركة: ${said(f, 'of')}.`,
      })[said(f, 'why')] ?? `هذا المشارك ليس دولة طرفاً وليس له صوت (${said(f, 'who')}).`,
    methodOfVoting: (f) => `طُلب التصويت بنداء الأسماء (${said(f, 'who')}).`,
    explanations: (f) =>
      `لا يمكن لهذا المشارك (${said(f, 'who')}) تعليل موقفه من هذه المسألة: فهو لا يشارك في اتخاذ القرارات، أو هو مقدم المقترح الذي جرى التصويت عليه.`,
    silence: (f) =>
      ({
        past: 'يجب أن يكون الموعد النهائي لإجراء الموافقة الصامتة في المستقبل.',
        late: `انقضى الموعد النهائي: ${deadline(f)}.`,
        early: `لم ينقضِ الموعد النهائي بعد: ${deadline(f)}.`,
        unbroken: 'لم يعترض أحد كتابةً؛ ولم يُكسر الصمت.',
        broken: `هناك اعتراض كتابي قائم (${said(f, 'who')}).`,
      })[said(f, 'why')] ?? '',
  },
} satisfies RoomWords
