import type { Language } from '../../treaty/text.ts'
import type { Noun } from '../../treaty/noun.ts'
import { englishStamps } from '../stamps.ts'
import { sortStates } from '../../treaty/states.ts'
import type { ChairGender, ReportFrame, ReportLanguage, RuleNumber } from '../../report/words.ts'
import {
  agrees,
  at,
  counted,
  day,
  did,
  figures,
  firstly,
  holder,
  its,
  letter,
  li,
  list,
  listed,
  month,
  name,
  nth,
  oblique,
  of,
  on,
  ordinal,
  personName,
  postIn,
  quoted,
  ruleNumber,
  session,
  span,
  type Counted,
  withAbbreviation,
  STATE_PARTY,
} from './grammar.ts'
import { proceedings } from './proceedings.ts'

/** A language's name as the adjective of a version or text. */
const LANGUAGE_NAMES: Record<Language, string> = {
  ar: 'العربية',
  en: 'الإنكليزية',
  es: 'الإسبانية',
  fr: 'الفرنسية',
  ru: 'الروسية',
  zh: 'الصينية',
}
/** The order in which a language note names them. */
const NOTE_ORDER: readonly Language[] = ['es', 'en', 'ru', 'zh', 'ar', 'fr']
const STATE: Counted = {
  gender: 'f',
  one: 'دولة واحدة',
  two: ['دولتان', 'دولتين'],
  few: 'دول',
  many: 'دولة',
  hundred: 'دولة',
}
const DOCUMENT: Counted = {
  gender: 'f',
  one: 'وثيقة',
  two: ['وثيقتان', 'وثيقتين'],
  few: 'وثائق',
  many: 'وثيقة',
  hundred: 'وثيقة',
}
const BACKGROUND_PAPER: Counted = {
  gender: 'f',
  one: 'ورقة معلومات أساسية',
  two: ['ورقتا معلومات أساسية', 'ورقتي معلومات أساسية'],
  few: 'ورقات معلومات أساسية',
  many: 'ورقة معلومات أساسية',
  hundred: 'ورقة معلومات أساسية',
}
const ORGANIZATION: Counted = {
  gender: 'f',
  one: 'منظمة غير حكومية أو مؤسسة بحثية واحدة',
  two: ['اثنتان من المنظمات غير الحكومية والمؤسسات البحثية', 'اثنتين من المنظمات غير الحكومية والمؤسسات البحثية'],
  few: 'من المنظمات غير الحكومية والمؤسسات البحثية',
  many: 'من المنظمات غير الحكومية والمؤسسات البحثية',
  hundred: 'من المنظمات غير الحكومية والمؤسسات البحثية',
}

const theChair = (chair: ChairGender): string => did(chair, 'الرئيس', 'الرئيسة')
const isOrAre = (n: number): string => (n === 2 ? 'هما' : 'هي')
const underRule = (rule: RuleNumber | null): string =>
  rule === null ? 'وفقاً للنظام الداخلي' : `وفقاً ${li(ruleNumber(rule))} من النظام الداخلي`
const underItem = (item: number, title: string): string => `في إطار البند ${item} من جدول الأعمال (${quoted(title)})`
const annexed = (no: number | null): string => (no === null ? 'مرفق هذا التقرير' : `المرفق ${ordinal(no)} لهذا التقرير`)
const workingPapers = (symbols: readonly string[]): string =>
  `${symbols.length === 1 ? 'ورقة' : symbols.length === 2 ? 'ورقتي' : 'ورقات'} العمل ${list(symbols)}`

/** Things in the order of their first, put together where their keys are the same. */
function together<T>(all: readonly T[], key: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return [...groups.values()]
}

const preparedBy = (unit: Noun | null, n: number): string =>
  unit ? ` ${agrees(unit, 'أعد', 'أعدت')}${n === 2 ? 'هما' : 'ها'} ${name(unit)}` : ''

/** The sentences of the report, in its order. */
const passages: ReportLanguage['passages'] = {
  ...proceedings,
  convened: ({ under, body, year, days, place, committee }) =>
    `عملاً ${under.length > 2 ? 'بمقررات' : under.length === 2 ? 'بمقرري' : 'بمقرر'} ${list(under.map((one) => session(one)))}، ${committee ? agrees(body, 'اجتمع', 'اجتمعت') : agrees(body, 'عُقد', 'عُقدت')} ${session({ body, year }, 'subject')} في ${oblique(place)}، ${on(days)}.`,
  chaired: ({ person, state }) =>
    `و${did(person.gender, 'تولى', 'تولت')} رئاسة الاجتماع ${personName(person)} (${name(state)}).`,
  agendaAdopted: ({ body, date, symbol, chair }) =>
    `وفي ${day(date)}، ${agrees(body, 'أقر', 'أقرت')} ${name(body)} جدول أعمال${its(body)} (${symbol}) بالصيغة التي ${did(chair, 'اقترحها', 'اقترحتها')} ${theChair(chair)}.`,
  attentionDrawn: ({ chair, also, documents }) =>
    `و${did(chair, 'وجّه', 'وجّهت')} ${theChair(chair)} ${also ? 'أيضاً ' : ''}انتباه الوفود ${list(
      together(documents, ({ kind, unit }) => `${kind} ${unit?.id}`).map((alike) => {
        const [{ kind, unit }] = alike
        const symbols = list(alike.map(({ symbol }) => symbol))
        return kind === 'other' && unit === null
          ? `إلى ${alike.length === 1 ? 'الوثيقة' : alike.length === 2 ? 'الوثيقتين' : 'الوثائق'} ${symbols}`
          : `إلى ${counted(alike.length, kind === 'background' ? BACKGROUND_PAPER : DOCUMENT, 'oblique')}${preparedBy(unit, alike.length)} (${symbols})`
      }),
    )}.`,
  rulesApplied: ({ body, date, chair, conference, symbol }) =>
    `و${date === null ? 'في الجلسة نفسها' : `في الجلسة المعقودة في ${day(date)}`}، ${agrees(body, 'أقر', 'أقرت')} ${name(body)}، بناءً على اقتراح ${theChair(chair)}، النظام الداخلي ${of(conference)}، بصيغته الواردة في الوثيقة ${symbol}، نظاماً داخلياً ل${its(body)}، مع مراعاة ما يقتضيه اختلاف الحال.`,
  secretary: ({ body, role, first, person, post, unit }) =>
    `و${did(person.gender, 'عمل', 'عملت')} ${personName(person)}، ${postIn(post, unit.noun)}${first ? ` ${at(unit.within)} في ${oblique(unit.city)}` : ''}، ${
      role === 'secretary'
        ? `${did(person.gender, 'أميناً', 'أمينة')} ${of(body)}`
        : `${did(person.gender, 'نائباً', 'نائبة')} لأمين ${oblique(body)}`
    }.`,
  secretariatMembers: ({ members, also }) =>
    `و${did(members[0]?.person.gender ?? 'm', 'عمل', 'عملت')} في الأمانة ${also ? 'أيضاً ' : ''}${members.map(({ person, post }) => `${personName(person)}، ${name(post)}`).join('، و')}.`,
  parties: ({ body, treaty, states }) =>
    `شاركت في ${oblique(body)} ${counted(states.length, STATE_PARTY)} في ${oblique(treaty)}، ${isOrAre(states.length)}: ${list(states.map(listed))}.`,
  signatories: ({ body, treaty, states, rule, also }) => {
    const [signed, butNot, without] =
      states.length === 2 ? ['وقعتا', 'لكنهما لم تصدقا', 'تشاركا'] : ['وقعت', 'لكنها لم تصدق', 'تشارك']
    return `${also ? 'وإضافة إلى ذلك، ' : ''}شاركت في ${oblique(body)}، ${underRule(rule)}، ${counted(states.length, STATE)} ${signed} ${oblique(treaty)} و${butNot} علي${its(treaty)} بعد، ${isOrAre(states.length)} ${list(states.map(name))}، دون أن ${without} في اتخاذ القرارات.`
  },
  observerStates: ({ body, treaty, states, rule }) =>
    `وشاركت في ${oblique(body)} بصفة مراقب، ${underRule(rule)}، ${counted(states.length, STATE)} ${
      states.length === 1 ? 'ليست طرفاً' : states.length === 2 ? 'ليستا طرفين' : 'ليست أطرافاً'
    } في ${oblique(treaty)} ولا من الدول الموقعة علي${its(treaty)}، ${isOrAre(states.length)} ${list(states.map(name))}.`,
  unEntities: ({ body, entities, who, rule }) =>
    `وحضر ${oblique(body)}، ${underRule(rule)}، عدد من ${oblique(entities)}، من${its(entities)} ${list(who.map((one) => withAbbreviation(one, 'subject')))}.`,
  agencies: ({ body, who, rule }) => {
    const first = who[0]
    const granted =
      who.length === 1 && first
        ? `${agrees(first, 'مُنح', 'مُنحت')} ${withAbbreviation(first, 'subject')}`
        : `مُنح كل من ${list(who.map((one) => withAbbreviation(one, 'oblique')))}`
    return `و${granted} مركز وكالة مراقبة في ${oblique(body)}، ${underRule(rule)}.`
  },
  organizations: ({ body, count, rule }) =>
    `وحضرت ${oblique(body)} ${counted(count, ORGANIZATION)}، ${underRule(rule)}.`,
  participantsList: ({ body, symbol }) => `وترد في الوثيقة ${symbol} قائمة بجميع المشاركين في ${oblique(body)}.`,
  discussion: ({ body, symbol, assignedBy }) =>
    `${agrees(body, 'أجرى', 'أجرت')} ${name(body)}، وفقاً لجدول أعمال${its(body)} (${symbol})، مناقشات موضوعية بشأن المسائل التي ${agrees(holder(assignedBy), 'أسندها', 'أسندتها')} إلي${its(body)} ${session(assignedBy, 'subject')}.`,
  itemConsidered: ({ body, item, title }) =>
    `و${agrees(body, 'نظر', 'نظرت')} ${name(body)} في البند ${item} من جدول الأعمال (${quoted(title)}).`,
  papersIntroduced: ({ item, title, papers }) => {
    const bySubmitter = together(papers, ({ by, group }) => `${by.id} ${group?.id}`)
    const introduced = (by: Noun): string => agrees(by, 'عرض', 'عرضت')
    const submitter = ({ by, group }: (typeof papers)[number]): string =>
      `${name(by)}${group ? `، باسم ${oblique(group)}،` : ''}`
    const each =
      bySubmitter.length > 1 && papers.length === bySubmitter.length && papers.every(({ group }) => group === null)
    const first = papers[0]
    const clauses =
      each && first
        ? `${introduced(first.by)} ${list(papers.map(({ by }) => name(by)))} ${workingPapers(papers.map(({ symbol }) => symbol))}، على التوالي،`
        : `${bySubmitter.map((own) => `${introduced(own[0].by)} ${submitter(own[0])} ${workingPapers(own.map(({ symbol }) => symbol))}`).join('، و')}${bySubmitter.length > 1 ? '،' : ''}`
    return `و${clauses} ${underItem(item, title)}.`
  },
  interactiveDiscussion: ({ item, title, after, states }) =>
    `${after ? 'وأعقبت ذلك مناقشة تفاعلية' : `وجرت ${underItem(item, title)} مناقشة تفاعلية`} شاركت فيها ${
      states.length === 1
        ? 'الدولة الطرف التالية'
        : states.length === 2
          ? 'الدولتان الطرفان التاليتان'
          : 'الدول الأطراف التالية'
    }: ${list(states.map(listed))}.`,
  groupSpoke: ({ state, group, also }) =>
    `و${agrees(state, 'شارك', 'شاركت')} ${name(state)} ${also ? 'أيضاً ' : ''}في المناقشة باسم ${oblique(group)}.`,
  observersSpoke: ({ who, also }) => {
    const first = who[0]
    const gave =
      who.length === 1 && first
        ? `${agrees(first, 'أدلى', 'أدلت')} ${name(first)}`
        : `أدلى كل من ${list(who.map(oblique))}`
    return `و${gave} ${also ? 'أيضاً ' : ''}ببيان.`
  },
  differentViews: () => 'وأُعرب عن آراء مختلفة أثناء النظر في هذا البند من جدول الأعمال.',
  drewOn: ({ body, papers, statements, presentations }) => {
    const several =
      papers === 0
        ? ''
        : `${papers === 1 ? 'ورقة عمل مقدمة من إحدى' : papers === 2 ? 'ورقتي عمل مقدمتين من' : 'عدة ورقات عمل مقدمة من'} الدول الأطراف`
    const spoken = statements
      ? `البيانات التي أدلت بها الدول الأطراف${presentations ? ' والعروض التي قدمتها' : ''}`
      : presentations
        ? 'العروض التي قدمتها الدول الأطراف'
        : ''
    return `و${agrees(body, 'استند', 'استندت')} ${name(body)} في أعمال${its(body)} إلى ${several}${several && spoken ? '، وكذلك إلى ' : ''}${spoken}.`
  },
  circulated: ({ statements, presentations }) =>
    `وعُممت ${statements ? `تلك البيانات${presentations ? ' والعروض' : ''}` : 'تلك العروض'} في الاجتماع.`,
  chairPaper: ({ chair, body, full, parent, next, remaining, purpose, decidedBy }) => {
    const own = did(chair, 'ه', 'ها')
    const toBeHeld = (noun: Noun): string => `المقرر عقد${its(noun)}`
    const when = [
      ...(next ? [`في ${month(next.month)}`] : []),
      ...(remaining.length > 0
        ? [`في ${remaining.length === 1 ? 'السنة المتبقية' : 'كل سنة من السنوات المتبقية'} من برنامج ما بين الدورات`]
        : []),
    ]
    const years = `${remaining.length === 1 ? 'عام' : remaining.length === 2 ? 'كل من عامي' : 'كل من الأعوام'} ${figures(remaining.map(String))}`
    const help = [
      ...(when.length > 0 ? [`في التحضير ${of(parent)} ${toBeHeld(parent)} ${when.join(' ثم ')}`] : []),
      ...(remaining.length > 0
        ? [`في ${oblique(full)} ${toBeHeld(full)} في ${years} وفقاً لبرنامج ما بين الدورات`]
        : []),
      ...(purpose === null
        ? []
        : [
            `${when.length > 0 ? 'أيضاً ' : ''}على النظر، فيما يتعلق بالمواضيع المطروحة، في أفضل السبل إلى ${quoted(purpose)}، وفقاً لتوافق الآراء الذي ${agrees(holder(decidedBy), 'توصل', 'توصلت')} إليه ${session(decidedBy, 'subject')}`,
          ]),
    ]
    return (
      `و${did(chair, 'أعد', 'أعدت')} ${theChair(chair)}، على مسؤوليت${own} الخاصة وبمبادرة من${own}، ورقة تسرد اعتبارات ودروساً ومنظورات وتوصيات واستنتاجات ومقترحات مستقاة من العروض والبيانات وورقات العمل والمداخلات المتعلقة ببنود جدول الأعمال التي نوقشت في الاجتماع. ` +
      `و${agrees(body, 'شدد', 'شددت')} ${name(body)} على أن هذه الورقة لم يُتفق عليها وليس لها أي مركز قانوني.` +
      (help.length > 0
        ? ` و${did(chair, 'رأى', 'رأت')} ${theChair(chair)} أن من شأن هذه الورقة أن تساعد الوفود ${help.join('، وأن تساعدها ')}.`
        : '')
    )
  },
  paperAnnexed: ({ chair, annex, consulted }) =>
    `وترد الورقة التي ${did(chair, 'أعدها', 'أعدتها')} ${theChair(chair)}${consulted ? '، بعد التشاور مع الدول الأطراف،' : ''} في ${annexed(annex)}.`,
  documentsListed: ({ body, annex, papers }) =>
    `ترد في ${annexed(annex)} قائمة بالوثائق الرسمية ${of(body)}${papers === 0 ? '' : `، بما فيها ${papers === 1 ? 'ورقة العمل المقدمة من إحدى' : papers === 2 ? 'ورقتا العمل المقدمتان من' : 'ورقات العمل المقدمة من'} الدول الأطراف`}.`,
  documentsAvailable: ({ treaty, site, system, systemSite }) =>
    `ويمكن الاطلاع على جميع الوثائق المدرجة في هذه القائمة في الموقع الشبكي ${of(treaty)} (${site}) ومن خلال ${oblique(system)} (${systemSite}).`,
  adopted: ({ body, date, closing, draft, amended }) => {
    const version = [...(draft === null ? [] : [`الواردة في الوثيقة ${draft}`]), ...(amended ? ['المعدلة شفوياً'] : [])]
    return `${agrees(body, 'اعتمد', 'اعتمدت')} ${name(body)} بتوافق الآراء تقرير${its(body)}${version.length > 0 ? `، بصيغته ${list(version)}،` : ''} في جلست${its(body)} ${closing ? 'الختامية ' : ''}المعقودة في ${day(date)}.`
  },
  toBeIssued: ({ symbol }) => `وسيصدر التقرير بوصفه الوثيقة ${symbol}.`,
}

const frame: ReportFrame = {
  label: (no) => `${no}-`,
  bis: (no, place) =>
    `${no} ${['مكرراً', 'مكرراً ثانياً', 'مكرراً ثالثاً', 'مكرراً رابعاً', 'مكرراً خامساً'][place - 1] ?? `مكرراً ${place}`}`,
  headings: {
    introduction: (no) => `${firstly(no)}- مقدمة`,
    organization: (no, { body }) => `${firstly(no)}- تنظيم ${oblique(body)}`,
    participation: (no, { body }) => `${firstly(no)}- المشاركة في ${oblique(body)}`,
    work: (no, { body }) => `${firstly(no)}- أعمال ${oblique(body)}`,
    documentation: (no) => `${firstly(no)}- الوثائق`,
    closing: (no, { body }) => `${firstly(no)}- اختتام ${oblique(body)}`,
    annex: (no) => (no === null ? 'المرفق' : `المرفق ${ordinal(no)}`),
    documents: 'قائمة الوثائق',
    submittedByChair: (chair) => `مقدم من ${theChair(chair)}`,
  },
  title: ({ body, year }) => `تقرير ${session({ body, year })}`,
  draftTitle: ({ body, year }) => `مشروع تقرير ${session({ body, year })}`,
  masthead: {
    session: (year) => `اجتماع عام ${year}`,
    placeAndDates: (city, held) => `${name(city)}، ${span(held)}`,
    item: (no) => `البند ${no} من جدول الأعمال`,
    ...englishStamps('ar'),
  },
  day,
  quoted,
  list,
  unit: (mark, text) => `(${letter(mark)}) ${text}`,
  elision: '[...]',
  rotation: {
    year: String,
    column: (f) => ('nth' in f ? nth(f.nth, f.running) : name(f.body)),
    group: name,
  },
  documents: {
    title: (kind, { body, year, unit }) =>
      ({
        agenda: `جدول الأعمال المؤقت ${of(body)}`,
        background: unit ? `ورقة معلومات أساسية مقدمة من ${oblique(unit)}` : 'ورقة معلومات أساسية',
        report: `تقرير ${oblique(body)}`,
        draftReport: `مشروع تقرير ${session({ body, year })}`,
        provisionalParticipants: 'القائمة المؤقتة للمشاركين',
        participants: 'قائمة المشاركين',
      })[kind],
    submitted: (title, by) => {
      if (by === null) return title
      if ('chair' in by) return `${title} – مقدم من ${theChair(by.chair)}`
      if ('unit' in by) return `${title} – ورقة مقدمة من ${oblique(by.unit)}`
      return `${title} – ورقة مقدمة من ${oblique(by.who)}${by.group ? ` باسم ${oblique(by.group)}` : ''}`
    },
    only: (languages) => {
      const named = NOTE_ORDER.filter((code) => languages.includes(code)).map((code) => LANGUAGE_NAMES[code])
      return `ب${named.join(' و')} فقط`
    },
    column: { symbol: 'الرمز', title: 'العنوان' },
  },
  notes: {
    retranslated: (from) => `ترجمة غير رسمية أعدها هذا النظام عن النسخة ${LANGUAGE_NAMES[from]}.`,
    unofficial: 'نص غير رسمي.',
    machine: 'ترجمة آلية لم تُراجع.',
    missing: (shown) => `لا تتوافر نسخة عربية؛ والنص المعروض هو النسخة ${LANGUAGE_NAMES[shown]}.`,
    transliterated: 'كتابة الاسم بالحروف العربية غير مؤكدة.',
    pending: 'عُدل النص بلغة أخرى، وما زالت النسخة العربية في انتظار المراجعة.',
  },
  waitsFor: (deed) =>
    ({
      adoptAgenda: 'في انتظار إقرار جدول الأعمال',
      adoptReport: 'في انتظار اعتماد التقرير',
      closeMeeting: 'في انتظار اختتام الاجتماع',
      takeUpItem: 'في انتظار تناول البند',
      reserveSymbol: 'في انتظار حجز الرمز',
    })[deed as string] ?? 'في انتظار الإجراء اللازم',
  status: {
    practice: 'اجتماع تدريبي في إطار معاهدة وهمية: لا شيء مما يرد فيه حقيقي',
    advance: 'نسخة مسبقة غير محررة',
    draft: 'مشروع تقرير',
    foreseen: (numbers) =>
      `محتوى متوقع لم يتحقق بعد: ${numbers.length === 1 ? 'الفقرة' : numbers.length === 2 ? 'الفقرتان' : 'الفقرات'} ${figures(numbers)}`,
    adopted: (date) => `اعتُمد التقرير في ${date}`,
    notAdopted: 'لم يُعتمد التقرير',
  },
  labels: {
    footnotes: 'الحواشي',
    foreseen: 'متوقع',
    page: 'الصفحة',
    recordHead: (no, hash) => `السجل: الإجراء ${no}، البصمة الرقمية ${hash}`,
  },
  languageName: (language) => LANGUAGE_NAMES[language],
}

/** Arabic. */
export const ar: ReportLanguage = { code: 'ar', dir: 'rtl', sort: (nouns) => sortStates(nouns, 'ar'), passages, frame }
