import type { Noun } from '../../treaty/noun.ts'
import { englishStamps } from '../stamps.ts'
import { sortStates } from '../../treaty/states.ts'
import type { Language } from '../../treaty/text.ts'
import type { ReportFrame, ReportLanguage } from '../../report/words.ts'
import {
  accusative,
  agree,
  agreeAll,
  byRule,
  capital,
  counted,
  dative,
  day,
  did,
  form,
  genitive,
  held,
  inMonth,
  instrumental,
  inYears,
  it,
  list,
  listed,
  nominative,
  ofYear,
  ordinal,
  past,
  personName,
  roman,
  session,
  span,
  toIt,
  withAbbreviation,
  within,
} from './grammar.ts'
import { proceedings } from './proceedings.ts'

const LANGUAGE_STEMS: Record<Language, string> = {
  ar: 'арабск',
  en: 'английск',
  es: 'испанск',
  fr: 'французск',
  ru: 'русск',
  zh: 'китайск',
}
/** The order in which a language note names them: that of the Russian alphabet. */
const NOTE_ORDER: readonly Language[] = ['en', 'ar', 'es', 'zh', 'ru', 'fr']

const submit = past('представи')
const takePart = past('приня')
const STATE = ['государство', 'государства', 'государств'] as const

const said = (statements: boolean, presentations: boolean): string =>
  list([...(statements ? ['заявления'] : []), ...(presentations ? ['презентации'] : [])])
const annexed = (no: number | null): string => `в приложении${no === null ? '' : ` ${roman(no)}`} к настоящему докладу`
const papersOf = (symbols: readonly string[]): string =>
  `${symbols.length === 1 ? 'рабочий документ' : 'рабочие документы'} ${list(symbols)}`
const onItem = (item: number, title: string): string => `По пункту ${item} повестки дня («${title}»)`
/** After a number of States: приняло участие 21 государство, приняли участие пять государств. */
const tookPart = (n: number): string => `${form(n, ['приняло', 'приняли', 'приняли'])} участие`

/** A title with the full stop that parts it from what follows. */
const stopped = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`)
/** One State after a comma, several after a colon: а именно Куба; а именно: Куба и Франция. */
const namely = (states: readonly Noun[]): string =>
  `а именно${states.length === 1 ? '' : ':'} ${list(states.map(nominative))}`

/** The sentences of the report, in its order. */
const passages: ReportLanguage['passages'] = {
  ...proceedings,
  convened: ({ under, body, year, days, place }) =>
    `В соответствии с ${under.length > 1 ? 'решениями' : 'решением'} ${list(under.map((one) => session(one, 'genitive')))} ` +
    `${ofYear(body, 'nominative', year)} ${agree(body, ['был созван', 'была созвана', 'было созвано', 'были созваны'])} ${within(place)} ${held(days)}.`,
  chaired: ({ person, state }) =>
    `${capital(did(person.gender, 'председательствова'))} ${personName(person)} (${nominative(state)}).`,
  agendaAdopted: ({ body, date, symbol }) =>
    `${day(date)} ${nominative(body)} ${agree(body, past('утверди'))} предложенную Председателем повестку дня (${symbol}).`,
  attentionDrawn: ({ chair, also, documents }) =>
    `Председатель ${also ? 'также ' : ''}${did(chair, 'обрати')} внимание делегаций на ${list(
      documents.map(
        ({ symbol, kind, unit }) =>
          `${unit ? `подготовленный ${instrumental(unit)} ` : ''}${kind === 'background' ? 'справочный ' : ''}документ (${symbol})`,
      ),
    )}.`,
  rulesApplied: ({ body, date, conference, symbol }) =>
    `${date === null ? 'Тогда же' : day(date)} по предложению Председателя ${nominative(body)} ${agree(body, past('утверди'))} в качестве своих правил процедуры, ` +
    `с соответствующими изменениями, правила процедуры ${genitive(conference)}, содержащиеся в документе ${symbol}.`,
  secretary: ({ body, role, first, person, post, unit }) =>
    `Функции ${role === 'secretary' ? `Секретаря ${genitive(body)}` : 'заместителя Секретаря'} ${did(person.gender, 'выполня')} ` +
    `${nominative(post)} ${genitive(unit.noun)} ${first ? `${genitive(unit.within)} ${within(unit.city)} ` : ''}${personName(person)}.`,
  secretariatMembers: ({ members, also }) =>
    `В секретариате ${also ? 'также ' : ''}${members.length === 1 ? did(members[0]!.person.gender, 'работа') : 'работали'} ` +
    `${list(members.map(({ post, person }) => `${nominative(post)} ${personName(person)}`))}.`,
  parties: ({ body, treaty, states }) => {
    const parties = `${counted(states.length, 'n', STATE)}\u00a0— ${form(states.length, ['участник', 'участника', 'участников'])} ${genitive(treaty)}`
    return `В работе ${genitive(body)} ${tookPart(states.length)} ${form(states.length, ['', 'следующие ', 'следующие '])}${parties}: ${list(states.map(listed))}.`
  },
  signatories: ({ body, treaty, states, rule, also }) => {
    const ending = form(states.length, ['ее', 'ие', 'их'])
    return (
      `${also ? 'Наряду с этим, в' : 'В'} соответствии с ${byRule(rule)} в работе ${genitive(body)} ${tookPart(states.length)}, не участвуя в принятии решений, ` +
      `${counted(states.length, 'n', STATE)}, подписавш${ending}, но еще не ратифицировавш${ending} ${accusative(treaty)}, ${namely(states)}.`
    )
  },
  observerStates: ({ body, treaty, states, rule }) =>
    `В соответствии с ${byRule(rule)} в работе ${genitive(body)} в качестве ${states.length === 1 ? 'наблюдателя' : 'наблюдателей'} ${tookPart(states.length)} ` +
    `${counted(states.length, 'n', STATE)}, не являющ${form(states.length, ['ееся', 'иеся', 'ихся'])} ` +
    `${form(states.length, ['ни участником', 'ни участниками', 'ни участниками'])} ${genitive(treaty)}, ` +
    `ни ${form(states.length, ['подписавшим', 'подписавшими', 'подписавшими'])} ${it(treaty)} ${form(states.length, ['государством', 'государствами', 'государствами'])}, ` +
    `${namely(states)}.`,
  unEntities: ({ body, entities, who, rule }) =>
    `В соответствии с ${byRule(rule)} в работе ${genitive(body)} ${agree(entities, takePart)} участие ${nominative(entities)}, ` +
    `включая ${list(who.map((one) => withAbbreviation(one, 'accusative')))}.`,
  agencies: ({ body, who, rule }) =>
    `В соответствии с ${byRule(rule)} статус ${who.length === 1 ? 'учреждения-наблюдателя' : 'учреждений-наблюдателей'} для участия в работе ${genitive(body)} ` +
    `был предоставлен ${list(who.map((one) => withAbbreviation(one, 'dative')))}.`,
  organizations: ({ body, count, rule }) => {
    const both = 'неправительственных организаций и научно-исследовательских институтов'
    const among = (ending: string): string => `учреждени${ending} из числа ${both}`
    return `В соответствии с ${byRule(rule)} в работе ${genitive(body)} ${tookPart(count)} ${counted(count, 'n', [among('е'), among('я'), both])}.`
  },
  participantsList: ({ body, symbol }) => `Список всех участников ${genitive(body)} содержится в документе ${symbol}.`,
  discussion: ({ body, symbol, assignedBy }) =>
    `В соответствии с повесткой дня (${symbol}) ${nominative(body)} ${agree(body, past('прове'))} предметные обсуждения по вопросам, ` +
    `порученным ${toIt(body)} ${session(assignedBy, 'instrumental')}.`,
  itemConsidered: ({ body, item, title }) =>
    `${capital(nominative(body))} ${agree(body, past('рассмотре'))} пункт ${item} повестки дня («${title}»).`,
  papersIntroduced: ({ item, title, papers }) => {
    const submitter = (by: Noun, group: Noun | null): string =>
      `${nominative(by)}${group ? ` от имени ${genitive(group)}` : ''}`
    const shares = new Map<string, { readonly by: Noun; readonly symbols: string[] }>()
    for (const { symbol, by, group } of papers) {
      const share = shares.get(submitter(by, group)) ?? { by, symbols: [] }
      share.symbols.push(symbol)
      shares.set(submitter(by, group), share)
    }
    const [[first, { by, symbols }], ...others] = [...shares] as [
      [string, { by: Noun; symbols: string[] }],
      ...[string, { by: Noun; symbols: string[] }][],
    ]
    if (others.length > 0 && shares.size === papers.length)
      return `${onItem(item, title)} ${papersOf(papers.map(({ symbol }) => symbol))} представили соответственно ${list([...shares.keys()])}.`
    const rest = others.map(
      ([who, theirs], at) => `, ${at === others.length - 1 ? 'а ' : ''}${papersOf(theirs.symbols)}\u00a0— ${who}`,
    )
    return `${onItem(item, title)} ${papersOf(symbols)} ${agree(by, submit)} ${first}${rest.join('')}.`
  },
  interactiveDiscussion: ({ item, title, after, states }) =>
    `${after ? 'Затем' : onItem(item, title)} состоялась интерактивная дискуссия, в которой ` +
    `${states.length === 1 ? 'приняло участие следующее государство-участник' : 'приняли участие следующие государства-участники'}: ${list(states.map(listed))}.`,
  groupSpoke: ({ state, group, also }) =>
    `${capital(nominative(state))} ${also ? 'также ' : ''}${agree(state, takePart)} участие в дискуссии от имени ${genitive(group)}.`,
  observersSpoke: ({ who, also }) =>
    `${capital(list(who.map(nominative)))} ${also ? 'также ' : ''}${agreeAll(who, past('выступи'))} с ${who.length === 1 ? 'заявлением' : 'заявлениями'}.`,
  differentViews: () => 'В ходе рассмотрения данного пункта повестки дня были высказаны различные мнения.',
  drewOn: ({ body, papers, statements, presentations }) => {
    const drawn = [
      ...(papers === 1 ? ['рабочий документ, представленный государством-участником'] : []),
      ...(papers > 1
        ? [
            `${papers === 2 ? 'два рабочих документа, представленные' : 'ряд рабочих документов, представленных'} государствами-участниками`,
          ]
        : []),
      ...(statements || presentations
        ? [`сделанные государствами-участниками ${said(statements, presentations)}`]
        : []),
    ]
    return `В ходе своей работы ${nominative(body)} ${agree(body, ['опирался', 'опиралась', 'опиралось', 'опирались'])} на ${drawn.join(', а также на ')}.`
  },
  circulated: ({ statements, presentations }) =>
    `Эти ${said(statements, presentations)} были распространены среди участников.`,
  chairPaper: ({ chair, body, full, parent, next, remaining, purpose, decidedBy }) => {
    const held = agree(parent, ['который состоится', 'которая состоится', 'которое состоится', 'которые состоятся'])
    const later = `в ${remaining.length === 1 ? 'остающийся год' : 'остальные годы'} межсессионной программы`
    const that =
      remaining.length === 1 ? `${agree(parent, ['тому', 'той', 'тому', 'тем'])}, ${held}` : 'тем, которые состоятся'
    const meetings = next
      ? [`${held} ${inMonth(next.month)}`, ...(remaining.length > 0 ? [`и к ${that} ${later}`] : [])].join(', ')
      : remaining.length > 0
        ? `${held} ${later}`
        : null
    const help = [
      ...(meetings === null ? [] : [`в подготовке к ${dative(parent)}, ${meetings}`]),
      ...(remaining.length > 0
        ? [`в предусмотренной межсессионной программой работе ${genitive(full)} ${inYears(remaining)}`]
        : []),
      ...(purpose === null
        ? []
        : [
            `в рассмотрении вопроса о том, как в соответствии с консенсусом, достигнутым ${session(decidedBy, 'instrumental')}, наилучшим образом «${purpose}» по соответствующим темам`,
          ]),
    ]
    return (
      `Председатель под свою ответственность и по собственной инициативе ${did(chair, 'подготови')} документ, в котором перечислены соображения, извлеченные уроки, точки зрения, рекомендации, ` +
      'выводы и предложения, содержавшиеся в презентациях, заявлениях, рабочих документах и выступлениях по обсуждавшимся пунктам повестки дня. ' +
      `${capital(nominative(body))} ${agree(body, past('подчеркну'))}, что документ не был согласован и не имеет юридического статуса.` +
      (help.length > 0
        ? ` По мнению Председателя, документ мог бы помочь делегациям ${help.length === 1 ? help[0] : `${help.slice(0, -1).join(', ')}, а также ${help.at(-1)}`}.`
        : '')
    )
  },
  paperAnnexed: ({ annex, consulted }) =>
    `Документ, подготовленный Председателем${consulted ? ' в консультации с государствами-участниками' : ''}, приводится ${annexed(annex)}.`,
  documentsListed: ({ body, annex, papers }) =>
    `Перечень официальных документов ${genitive(body)}${papers === 0 ? '' : `, включая ${papers === 1 ? 'рабочий документ, представленный государством-участником' : 'рабочие документы, представленные государствами-участниками'},`} приводится ${annexed(annex)}.`,
  documentsAvailable: ({ treaty, site, system, systemSite }) =>
    `Все документы, включенные в этот перечень, размещены на веб-сайте ${genitive(treaty)} по адресу ${site} и доступны через ${accusative(system)} по адресу ${systemSite}.`,
  adopted: ({ body, date, closing, draft, amended }) =>
    `${closing ? `На заключительном из своих заседаний, состоявшемся ${day(date)},` : day(date)} ${nominative(body)} ${agree(body, past('приня'))} консенсусом ` +
    `свой доклад${draft === null ? '' : `, содержащийся в документе ${draft},`}${amended ? ' с внесенными в него устными поправками' : ''}.`,
  toBeIssued: ({ symbol }) => `Доклад будет издан в качестве документа ${symbol}.`,
}

const frame: ReportFrame = {
  label: (no) => `${no}.`,
  bis: (no, place) => `${no} ${['бис', 'тер', 'кватер', 'квинквиес', 'сексиес'][place - 1] ?? place + 1}`,
  headings: {
    introduction: (no) => `${roman(no)}. Введение`,
    organization: (no, { body }) => `${roman(no)}. Организация работы ${genitive(body)}`,
    participation: (no, { body }) => `${roman(no)}. Участие в работе ${genitive(body)}`,
    work: (no, { body }) => `${roman(no)}. Работа ${genitive(body)}`,
    documentation: (no) => `${roman(no)}. Документация`,
    closing: (no, { body }) => `${roman(no)}. Завершение работы ${genitive(body)}`,
    annex: (no) => (no === null ? 'Приложение' : `Приложение ${roman(no)}`),
    documents: 'Перечень документов',
    submittedByChair: () => 'Представлено Председателем',
  },
  title: ({ body, year }) => `Доклад ${ofYear(body, 'genitive', year)}`,
  draftTitle: ({ body, year }) => `Проект доклада ${ofYear(body, 'genitive', year)}`,
  masthead: {
    session: (year) => `Совещание ${year} года`,
    placeAndDates: (city, days) => `${nominative(city)}, ${span(days)}`,
    item: (no) => `Пункт ${no} повестки дня`,
    ...englishStamps('ru'),
  },
  day,
  quoted: (text) => (text.endsWith('.') ? `«${text.slice(0, -1)}».` : `«${text}»`),
  list,
  unit: (letter, text) => `${letter}) ${text}`,
  elision: '[...]',
  rotation: {
    year: (year) => `${year} год`,
    column: (f) => ('nth' in f ? `${capital(ordinal(f.nth, f.running))} ${nominative(f.running)}` : nominative(f.body)),
    group: nominative,
  },
  documents: {
    title: (kind, { body, year, unit }) =>
      ({
        agenda: `Предварительная повестка дня ${genitive(body)}`,
        background: `Справочно-информационный документ${unit ? `, представленный ${instrumental(unit)}` : ''}`,
        report: `Доклад ${genitive(body)}`,
        draftReport: `Проект доклада ${ofYear(body, 'genitive', year)}`,
        provisionalParticipants: 'Предварительный список участников',
        participants: 'Список участников',
      })[kind],
    submitted: (title, by) => {
      if (by === null) return title
      if ('chair' in by) return `${stopped(title)} Представлено Председателем`
      if ('unit' in by) return `${stopped(title)} Представлено ${instrumental(by.unit)}`
      return `${stopped(title)} Представлено ${instrumental(by.who)}${by.group ? ` от имени ${genitive(by.group)}` : ''}`
    },
    only: (languages) =>
      `Только на ${list(NOTE_ORDER.filter((code) => languages.includes(code)).map((code) => `${LANGUAGE_STEMS[code]}ом`))} ${languages.length === 1 ? 'языке' : 'языках'}`,
    column: { symbol: 'Условное обозначение', title: 'Название' },
  },
  notes: {
    retranslated: (from) =>
      `Неофициальный текст: перевод с ${LANGUAGE_STEMS[from]}ого языка, выполненный настоящей системой.`,
    unofficial: 'Неофициальный текст.',
    machine: 'Машинный перевод; не проверен редактором.',
    missing: (shown) => `Текст на русском языке отсутствует; приводится текст на ${LANGUAGE_STEMS[shown]}ом языке.`,
    transliterated: 'Написание имени не подтверждено.',
    pending: 'Поправка внесена на другом языке; русский текст ожидает проверки редактором.',
  },
  waitsFor: (deed) =>
    (
      ({
        adoptAgenda: 'ожидает утверждения повестки дня',
        adoptReport: 'ожидает принятия доклада',
        closeMeeting: 'ожидает закрытия совещания',
        takeUpItem: 'ожидает рассмотрения пункта',
        reserveSymbol: 'ожидает условного обозначения',
      }) as Record<string, string>
    )[deed] ?? 'ожидает соответствующего действия',
  status: {
    practice: 'учебное совещание в рамках вымышленного договора: все приведенное здесь вымышлено',
    advance: 'Предварительный неотредактированный вариант',
    draft: 'Проект доклада',
    foreseen: (numbers) =>
      `предусмотрено, но еще не состоялось: ${numbers.length === 1 ? 'пункт' : 'пункты'} ${list(numbers)}`,
    adopted: (date) => `доклад принят ${date}`,
    notAdopted: 'доклад не принят',
  },
  labels: {
    footnotes: 'Примечания',
    foreseen: 'Предусмотрено',
    page: 'Стр.',
    recordHead: (no, hash) => `Запись: действие ${no}, хеш ${hash}`,
  },
  languageName: (language) => `${LANGUAGE_STEMS[language]}ий`,
}

/** Russian. */
export const ru: ReportLanguage = { code: 'ru', dir: 'ltr', sort: (nouns) => sortStates(nouns, 'ru'), passages, frame }
