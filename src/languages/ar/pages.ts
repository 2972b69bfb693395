import type { Facts } from '../../procedure/kind.ts'
import type { PageWords } from '../pageWords.ts'
import { room } from './room.ts'
import { type Counted, counted, day, li, list, ordinal, ruleNumber, span } from './grammar.ts'
import { ar } from './report.ts'

const { languageName } = ar.frame

const ACT: Counted = {
  gender: 'm',
  one: 'إجراء واحد',
  two: ['إجراءان', 'إجراءين'],
  few: 'إجراءات',
  many: 'إجراءً',
  hundred: 'إجراء',
}
const DAY: Counted = {
  gender: 'm',
  one: 'يوم واحد',
  two: ['يومان', 'يومين'],
  few: 'أيام',
  many: 'يوماً',
  hundred: 'يوم',
}

const deeds: PageWords['deeds'] = {
  ...room.deeds,
  convene: 'عقد الاجتماع',
  assumeChair: 'تولي الرئاسة',
  noteSecretariat: 'أمانة الاجتماع',
  openSitting: 'افتتاح جلسة',
  closeSitting: 'رفع الجلسة',
  proposeAgenda: 'اقتراح جدول الأعمال',
  adoptAgenda: 'إقرار جدول الأعمال',
  applyRules: 'إقرار النظام الداخلي',
  takeUpItem: 'تناول أحد البنود',
  register: 'التسجيل',
  noteAttendance: 'إثبات الحضور',
  grantObserverStatus: 'البت في مركز المراقب',
  grantAgencyStatus: 'منح مركز الوكالة المراقبة',
  noteOrganizations: 'إثبات عدد المنظمات',
  reserveSymbol: 'حجز رمز',
  submitDocument: 'تقديم وثيقة',
  drawAttention: 'توجيه الانتباه إلى وثيقة',
  introduceDocuments: 'عرض ورقات عمل',
  publishDocuments: 'إتاحة الوثائق',
  noteParticipation: 'إثبات المشاركة في المناقشة',
  noteGroupStatement: 'بيان باسم مجموعة',
  noteObserverStatements: 'بيانات المراقبين',
  noteViews: 'إثبات الإعراب عن آراء مختلفة',
  circulateStatements: 'تعميم البيانات',
  presentChairPaper: 'عرض ورقة الرئاسة',
  annexChairPaper: 'إرفاق ورقة الرئاسة',
  tableReport: 'طرح مشروع التقرير',
  amendFact: 'تعديل شفوي في الوقائع',
  amendStructure: 'تعديل شفوي في الهيكل',
  amendWords: 'تعديل شفوي في الصياغة',
  noteAmendments: 'إثبات التعديلات الشفوية',
  object: 'اعتراض',
  withdrawObjection: 'سحب الاعتراض',
  adoptReport: 'اعتماد التقرير',
  closeMeeting: 'اختتام الاجتماع',
  issueReport: 'إصدار التقرير',
  decide: 'مقرر بالاستثناء من قاعدة',
  strike: 'شطب إجراء',
}

const roles: PageWords['meeting']['roles'] = {
  chair: 'الرئيس',
  secretary: 'الأمين',
  deputySecretary: 'نائب الأمين',
  member: 'الأمانة',
}

const rights: PageWords['rights'] = {
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

/** What pages and refusals say in Arabic. */
export const arPages: PageWords = {
  code: 'ar',
  own: 'العربية',
  skip: 'الانتقال إلى النص',
  practice: 'اجتماع تدريبي: لا شيء هنا حقيقي',
  notPrivate: 'الاتصال غير خاص: فهو غير مشفَّر، وقد يتمكن غيركم على هذه الشبكة من الاطلاع عليه.',
  nav: {
    language: 'اللغة',
    programme: 'البرنامج',
    meeting: 'الاجتماع',
    report: 'التقرير',
    record: 'السجل',
    missing: 'النواقص',
    meetings: 'الاجتماعات',
  },
  day,
  days: span,
  list,
  number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
  deeds,
  offices: { chair: 'الرئاسة', secretariat: 'الأمانة' },
  classes: {
    party: 'الدول الأطراف',
    signatory: 'الدول الموقعة',
    other: 'الدول المراقبة',
    un: 'كيانات الأمم المتحدة',
    agency: 'الوكالات المراقبة',
    organization: 'المنظمات غير الحكومية والمؤسسات البحثية',
  },
  documentKinds: {
    agenda: 'جدول أعمال',
    background: 'ورقة معلومات أساسية',
    report: 'تقرير',
    draftReport: 'مشروع تقرير',
    provisionalParticipants: 'قائمة مؤقتة للمشاركين',
    participants: 'قائمة المشاركين',
    workingPaper: 'ورقة عمل',
  },
  programme: {
    title: (from, to) => (from === to ? `برنامج عام ${from}` : `برنامج الفترة ${from}-${to}`),
    intro: 'اجتماعات البرنامج، والمجموعة التي يحل دورها في رئاسة كل منها، وما يُعرف عما عُقد منها.',
    turn: 'التناوب على الرئاسة',
    turnIntro: 'المجموعات الإقليمية بحسب السنة والاجتماع، وفقاً لما نص عليه المقرر.',
    calendar: 'الجدول الزمني',
    meeting: 'الاجتماع',
    dates: 'التواريخ',
    chair: 'الرئيس',
    viceChairs: 'نواب الرئيس',
    notHeld: 'لم يُدع إلى عقده',
    daysUsed: (used, granted) =>
      `${used === 0 ? 'لم يُستخدم أي يوم' : `استُخدم ${counted(used, DAY)}`} من أصل ${counted(granted, DAY, 'oblique')} في السنة.`,
    record: 'فتح السجل',
    noRecord: 'لا يوجد سجل محفوظ هنا',
    unconfirmed: 'غير مؤكد',
    departs: 'يختلف عن البرنامج:',
    mandates: 'الولايات',
    restsOn: 'استناداً إلى',
    adoptedBy: { consensus: 'بتوافق الآراء', withoutVote: 'دون تصويت', notStated: 'لا يذكر المصدر طريقة الاعتماد' },
  },
  meeting: {
    agenda: 'جدول الأعمال',
    item: (no) => `البند ${no}`,
    itemsNotStated: 'لا يذكر المصدر البنود الأخرى.',
    officers: 'أعضاء المكتب والأمانة',
    roles,
    sittings: 'الجلسات',
    sitting: (no, closed) => `الجلسة ${ordinal(no, 'f')}، ${closed ? 'مغلقة' : 'علنية'}`,
    whoSpoke: 'المتكلمون',
    inOwnName: 'بصفتهم الوطنية',
    onBehalfOf: (group) => `باسم ${group}`,
    observers: 'المراقبون',
    documents: 'الوثائق',
    languages: 'اللغات',
    allSix: 'اللغات الست جميعها',
    participants: 'المشاركون',
    present: (count, className) => `${className}: ${count}`,
    rule: (number, paragraph) => ruleNumber({ number, paragraph }),
    nothingYet: 'لم يُسجل أي شيء بعد. وستظهر هنا إجراءات الأمانة فور تسجيلها.',
    status: {
      draft: 'التقرير قيد الإعداد',
      tabled: 'طُرح مشروع التقرير',
      adopted: 'اعتُمد التقرير',
      issued: 'صدر التقرير',
    },
  },
  report: {
    restsOn: 'استناداً إلى',
    act: (no, deed) => `الإجراء ${no}: ${deed}`,
    acts: (count) => counted(count, ACT),
    quoted: 'مقتبس من ولايات البرنامج',
    recordNow: 'نص السجل الآن:',
    altered: 'صياغة هذا الإصدار من البرنامج الحاسوبي تختلف عن النص المثبت.',
    downloads: 'التنزيل',
    asReport: 'بصيغة التقرير',
    asDraft: 'بصيغة المشروع',
    contents: 'المحتويات',
  },
  record: {
    intro: 'جميع الإجراءات بترتيبها، وكل منها مرتبط بما قبله. ولا يُحذف شيء أبداً: فالخطأ يُشطب ويبقى ظاهراً وعليه خط.',
    no: 'الرقم',
    time: 'وقت القيد (التوقيت العالمي المنسق)',
    source: 'المصدر',
    hash: 'البصمة الرقمية',
    struck: (by) => `شُطب بموجب الإجراء ${by}`,
    withheld: 'محجوب عن هذا القارئ؛ ويبقى الرقم والبصمة الرقمية.',
    assumed: (what) => `على سبيل الافتراض: ${list(what)}`,
    assumptions: { time: 'الساعة', order: 'الترتيب', act: 'حدوث الإجراء', other: 'إحدى المعلومات' },
    paragraph: (no) => `الفقرة ${no}`,
    head: (no, hash) => `${counted(no, ACT)}، البصمة الرقمية الأخيرة ${hash}`,
    verify: 'للتحقق من هذا السجل من دون هذا البرنامج الحاسوبي، تُتبع التعليمات الواردة في docs/record.md.',
    download: 'تنزيل السجل',
  },
  document: {
    notHeld: 'نص هذه الوثيقة غير محفوظ هنا.',
    submitted: 'الجهة المقدمة',
    kind: 'النوع',
    date: 'التاريخ',
    item: 'بند جدول الأعمال',
    acts: 'في السجل',
    unofficialTitle: 'العنوان ترجمة غير رسمية أعدها هذا النظام.',
    readReport: 'قراءة التقرير',
    original: 'اللغة الأصلية',
  },
  missing: {
    title: 'النواقص',
    intro: 'كل ما يتعين على المراجعين أو الأمانة أو الوفود توفيره أو تأكيده.',
    nothing: 'لا توجد نواقص.',
    texts: 'النصوص',
    persons: 'أسماء الأشخاص',
    attendance: 'الحضور',
    states: 'الدول',
    rules: 'القواعد',
    documents: 'الوثائق',
    noVersion: (language) => `لا توجد نسخة ب${languageName(language)}`,
    notOfficial: (language, from) =>
      `النسخة ${languageName(language)} ${from ? `ترجمة غير رسمية عن النسخة ${languageName(from)}` : 'غير رسمية'}`,
    unconfirmedName: (language) => `كتابة الاسم ب${languageName(language)} غير مؤكدة`,
    noName: (language) => `لا يوجد اسم للنسخة ${languageName(language)}`,
    noGroup: 'المجموعة الإقليمية غير معروفة: لا يجوز تولي الرئاسة',
    notAttending: 'أُثبتت المشاركة في المناقشة ولم يُثبت الحضور',
    unconfirmedRule: 'الرقم أو المضمون في انتظار التأكيد',
    notIntroduced: 'قُدمت ولم تُعرض في إطار أي بند',
    where: 'الموضع',
    what: 'ما ينقص',
  },
  meetings: {
    title: 'الاجتماعات',
    empty: 'لا يوجد أي سجل محفوظ بعد. ويُستورد السجل بالأمر: intersession record import FILE',
    acts: (count) => counted(count, ACT),
  },
  faults: {
    notFound: 'لا يوجد شيء في هذا العنوان',
    notFoundNext: (path) =>
      `لا توجد وثيقة أو صفحة أو لغة في العنوان ${path}. يُرجى البدء من قائمة الاجتماعات أو التحقق من الرمز.`,
    noSuchLanguage: 'هذه اللغة غير متاحة؛ واللغات الست هي: الإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية.',
    noSuchFormat: 'هذه الصيغة غير متاحة؛ ويُتاح التقرير بصيغ النص العادي وMarkdown وHTML وJSON وDOCX وPDF.',
    near: (symbol) => `هل المقصود هو ${symbol}؟`,
    failed: 'حدث خلل من جانبنا',
    failedNext: 'لم يُفقد شيء. يُرجى إعادة المحاولة؛ وإذا استمر الخلل، فيُرجى إبلاغ الأمانة بما كان يجري فتحه.',
    tooLarge: 'حجم الطلب يتجاوز ما تقبله هذه الصفحة.',
    back: 'العودة إلى الاجتماعات',
  },
  motions: room.motions,
  sides: room.sides,
  outOfOrder: 'مخالف للنظام.',
  cites: (number, paragraph, verified) =>
    number === null ? '' : verified ? ruleNumber({ number, paragraph }) : 'رقم المادة في انتظار التأكيد.',
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
    notTabled: () => 'لم يُطرح أي مشروع بعد.',
    notYours: (f) => `الإجراء المعنون ”${inWords(deeds, f, 'deed')}“ ليس من صلاحيات الجهة الطالبة: ${said(f, 'by')}.`,
    otherSeries: (f) => `الرمز ${said(f, 'symbol')} لا يُستخدم للوثائق التي من هذا النوع.`,
    otherMeeting: (f) => `الرمز ${said(f, 'symbol')} لا يندرج في السلسلة ${said(f, 'expected')}.`,
    outsideTheMeeting: (f) =>
      `التاريخ المذكور، وهو ${said(f, 'date')}، يقع خارج الأيام التي دُعي إلى عقد الاجتماع فيها، من ${said(f, 'from')} إلى ${said(f, 'to')}.`,
    paragraphTwice: () => 'سترد إحدى الفقرات مرتين.',
    reportAdopted: () => 'سبق اعتماد التقرير.',
    roleTaken: (f) => `هذه المهمة يتولاها شخص آخر بالفعل: ${inWords(roles, f, 'role')}.`,
    ruleDoesNotYield: (f) => `هذه القاعدة لا يجوز الاستثناء منها بمقرر من الاجتماع: ${said(f, 'rule')}.`,
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
    publicSittings: (f) => `الجلسة مغلقة، ولا يجوز ${li(said(f, 'who'))} سوى حضور الجلسات العلنية.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `المجموعة الإقليمية ${li(said(f, 'who'))} غير معروفة، ولا يجوز إسناد الرئاسة في هذه الحالة؛ والدور في الرئاسة ${li(said(f, 'due'))}.`
        : `${said(f, 'who')} من أعضاء ${said(f, 'group')}، والدور في الرئاسة ${li(said(f, 'due'))}.`,
    topicsOfTheProgramme: (f) => `البند ${said(f, 'item')} ليس من المواضيع التي يسندها البرنامج إلى هذا الاجتماع.`,
    agendaFirst: () => 'لم يقر الاجتماع جدول أعماله بعد، ولا يجوز تناول أي بند قبل إقراره.',
    consensus: (f) => `لا يوجد توافق في الآراء؛ فما زال اعتراض ${said(f, 'who')} قائماً.`,
  },
  rights,
}
