import type { Deed } from '../../procedure/acts.ts'
import type { Language } from '../../treaty/text.ts'
import { sortStates } from '../../treaty/states.ts'
import type { ReportFrame, ReportLanguage, RuleNumber } from '../../report/words.ts'
import {
  abbreviated,
  agreeing,
  agreeingWith,
  al,
  and,
  capital,
  chairName,
  day,
  days,
  del,
  El,
  el,
  inWords,
  list,
  listed,
  longList,
  month,
  name,
  number,
  ofChair,
  onDays,
  ordinal,
  personName,
  plural,
  pronoun,
  roman,
  ruleNumber,
  session,
  verb,
} from './grammar.ts'
import { proceedings } from './proceedings.ts'

const LANGUAGE_NAMES: Record<Language, string> = {
  ar: 'árabe',
  en: 'inglés',
  es: 'español',
  fr: 'francés',
  ru: 'ruso',
  zh: 'chino',
}
/** The order in which a language note names them. */
const NOTE_ORDER: readonly Language[] = ['ar', 'zh', 'es', 'fr', 'en', 'ru']
const LATIN_NUMBERS = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies']

const WAITS: { readonly [D in Deed]?: string } = {
  adoptAgenda: 'a la espera de la aprobación del programa',
  takeUpItem: 'a la espera del examen del tema',
  reserveSymbol: 'a la espera de la signatura',
  annexChairPaper: 'a la espera de que se adjunte el documento de la Presidencia',
  adoptReport: 'a la espera de la aprobación del informe',
  closeMeeting: 'a la espera de la clausura',
}

const said = (statements: boolean, presentations: boolean): string =>
  list([...(statements ? ['declaraciones'] : []), ...(presentations ? ['presentaciones'] : [])])
const inAnnex = (no: number | null): string => `en el anexo${no === null ? '' : ` ${roman(no)}`} del presente informe`
const accordingTo = (rule: RuleNumber | null): string =>
  `de conformidad con ${rule === null ? 'el reglamento' : ruleNumber(rule)}`
const states = (n: number): string => plural(n, 'Estado parte', 'Estados partes')

/** Things that share a key, in the order in which each key first stands. */
const grouped = <T>(items: readonly T[], key: (item: T) => string): readonly [T, ...T[]][] => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const held = groups.get(key(item))
    if (held === undefined) groups.set(key(item), [item])
    else held.push(item)
  }
  return [...groups.values()]
}

/** The sentences of the report, in its order. */
const passages: ReportLanguage['passages'] = {
  ...proceedings,
  convened: ({ under, body, year, days: held, place, committee }) => {
    const decisions =
      under.length === 0
        ? ''
        : `De conformidad con ${plural(under.length, 'la decisión', 'las decisiones')} ${list(under.map((one) => del(session(one))))}, `
    return capital(
      `${decisions}${el(session({ body, year }))} se ${committee ? verb(body, 'reunió', 'reunieron') : verb(body, 'celebró', 'celebraron')} en ${el(place)} ${onDays(held)}.`,
    )
  },
  chaired: ({ person, state }) => `Ocupó la Presidencia ${personName(person)}, ${del(state)}.`,
  agendaAdopted: ({ body, date, symbol, chair }) =>
    `El ${day(date)}, ${el(body)} ${verb(body, 'aprobó', 'aprobaron')} su programa (${symbol}), propuesto por ${chairName(chair)}.`,
  attentionDrawn: ({ chair, also, documents }) => {
    const drawn = grouped(documents, ({ kind, unit }) => `${kind} ${unit?.id ?? ''}`).map((same) => {
      const [{ kind, unit }] = same
      const several = plural(
        same.length,
        `${number(same.length)} documento${kind === 'background' ? ' informativo' : ''}`,
        `${number(same.length)} documentos${kind === 'background' ? ' informativos' : ''}`,
      )
      const prepared = unit === null ? '' : ` ${plural(same.length, 'preparado', 'preparados')} por ${el(unit)}`
      return `${several}${prepared} (${list(same.map(({ symbol }) => symbol))})`
    })
    return `${capital(chairName(chair))} ${also ? 'también ' : ''}señaló a la atención de las delegaciones ${list(drawn)}.`
  },
  rulesApplied: ({ body, date, chair, conference, symbol }) =>
    `${date === null ? 'En la misma sesión' : `En la sesión celebrada el ${day(date)}`}, a propuesta ${ofChair(chair)}, ${el(body)} ${verb(body, 'aprobó', 'aprobaron')} como su reglamento, mutatis mutandis, el reglamento ${del(conference)}, que figura en el documento ${symbol}.`,
  secretary: ({ body, role, first, person, post, unit }) => {
    const where = first ? `${del(unit.noun)} ${del(unit.within)} en ${el(unit.city)}` : del(unit.noun)
    const [secretary, deputy] =
      person.gender === 'f' ? ['Secretaria', 'Secretaria Adjunta'] : ['Secretario', 'Secretario Adjunto']
    return `${capital(personName(person))}, ${name(post)} ${where}, desempeñó las funciones de ${role === 'secretary' ? `${secretary} ${del(body)}` : deputy}.`
  },
  secretariatMembers: ({ members, also }) =>
    `${capital(longList(members.map(({ person, post }) => `${personName(person)}, ${name(post)}`)))}, ${also ? 'también ' : ''}${plural(members.length, 'prestó', 'prestaron')} servicios en la secretaría.`,
  parties: ({ body, treaty, states: all }) =>
    all.length === 0
      ? `No participó en ${el(body)} ningún Estado parte en ${el(treaty)}.`
      : `${plural(all.length, 'Participó', 'Participaron')} en ${el(body)} ${plural(all.length, 'el siguiente', `los siguientes ${number(all.length)}`)} ${states(all.length)} en ${el(treaty)}: ${list(all.map(listed))}.`,
  signatories: ({ body, treaty, states: all, rule, also }) =>
    capital(
      `${also ? 'además, ' : ''}${also ? number(all.length) : inWords(all.length)} ${plural(all.length, 'Estado que había firmado', 'Estados que habían firmado')} ${el(treaty)} pero aún no ${pronoun(treaty)} ${plural(all.length, 'había', 'habían')} ratificado, a saber, ${list(all.map(el))}, ${plural(all.length, 'participó', 'participaron')} en ${el(body)}, sin tomar parte en la adopción de decisiones, ${accordingTo(rule)}.`,
    ),
  observerStates: ({ body, treaty, states: all, rule }) =>
    capital(
      `${inWords(all.length)} ${plural(all.length, 'Estado que no era parte', 'Estados que no eran partes')} en ${el(treaty)} ni ${pronoun(treaty)} ${plural(all.length, 'había', 'habían')} firmado, a saber, ${list(all.map(el))}, ${plural(all.length, 'participó', 'participaron')} en ${el(body)} en calidad de ${plural(all.length, 'observador', 'observadores')}, ${accordingTo(rule)}.`,
    ),
  unEntities: ({ body, entities, who, rule }) => {
    const including =
      who.length === 0
        ? ''
        : `, ${agreeingWith(who, ['incluido', 'incluida', 'incluidos', 'incluidas'])} ${list(who.map((one) => abbreviated(el(one), one)))}`
    return `${verb(entities, 'Asistió', 'Asistieron')} ${al(body)}, ${accordingTo(rule)}, ${entities.es.number === 'p' ? name(entities) : el(entities)}${including}.`
  },
  agencies: ({ body, who, rule }) =>
    `Se concedió ${list(who.map((one) => abbreviated(al(one), one)))} la condición de organismo observador en ${el(body)}, ${accordingTo(rule)}.`,
  organizations: ({ body, count, rule }) =>
    `${plural(count, 'Asistió', 'Asistieron')} ${al(body)}, ${accordingTo(rule)}, ${number(count, 'f')} ${
      count === 1
        ? 'organización no gubernamental o un instituto de investigación'
        : 'organizaciones no gubernamentales e institutos de investigación'
    }.`,
  participantsList: ({ body, symbol }) =>
    `La lista de todos los participantes en ${el(body)} figura en el documento ${symbol}.`,
  discussion: ({ body, symbol, assignedBy }) => {
    const by = session(assignedBy)
    return `De conformidad con su programa (${symbol}), ${el(body)} ${verb(body, 'celebró', 'celebraron')} debates sustantivos sobre las cuestiones que ${verb(body, 'le', 'les')} ${verb(by, 'había', 'habían')} asignado ${el(by)}.`
  },
  itemConsidered: ({ body, item, title }) =>
    `${El(body)} ${verb(body, 'examinó', 'examinaron')} el tema ${item} del programa («${title}»).`,
  papersIntroduced: ({ item, title, papers }) => {
    const working = (symbols: readonly string[]): string =>
      `${plural(symbols.length, 'el documento de trabajo', 'los documentos de trabajo')} ${list(symbols)}`
    const each = grouped(papers, ({ by }) => by.id).map((byOne) => {
      const [{ by }] = byOne
      const sets = grouped(byOne, ({ group }) => group?.id ?? '').map((set) => ({
        inName: set[0].group === null ? '' : `en nombre ${del(set[0].group)}`,
        papers: working(set.map(({ symbol }) => symbol)),
      }))
      return {
        by,
        sets,
        who: `${el(by)}${sets.length === 1 && sets[0]!.inName !== '' ? ` (${sets[0]!.inName})` : ''}`,
        presented: verb(by, 'presentó', 'presentaron'),
      }
    })
    const deeds = each.map(({ by, sets, who, presented }) =>
      each.length === 1 && sets.length === 1 && sets[0]!.inName !== ''
        ? `${el(by)}, ${sets[0]!.inName}, ${presented} ${sets[0]!.papers}`
        : `${who} ${presented} ${list(sets.map((set) => (sets.length > 1 && set.inName !== '' ? `${set.papers} ${set.inName}` : set.papers)))}`,
    )
    const told =
      each.length > 1 && each.length === papers.length
        ? `${list(each.map(({ who }) => who))} presentaron ${working(papers.map(({ symbol }) => symbol))}, respectivamente`
        : deeds.length < 2
          ? deeds.join('')
          : `${deeds.slice(0, -1).join(', ')}, ${and(deeds.at(-1)!)} ${deeds.at(-1)}`
    return `En relación con el tema ${item} del programa («${title}»), ${told}.`
  },
  interactiveDiscussion: ({ item, title, after, states: all }) =>
    `${after ? 'A continuación' : `En relación con el tema ${item} del programa («${title}»),`} se celebró un debate interactivo en el que ${plural(all.length, 'participó el siguiente', 'participaron los siguientes')} ${states(all.length)}: ${list(all.map(listed))}.`,
  groupSpoke: ({ state, group, also }) =>
    `${El(state)} ${also ? 'también ' : ''}${verb(state, 'participó', 'participaron')} en el debate en nombre ${del(group)}.`,
  observersSpoke: ({ who, also }) =>
    `${capital(list(who.map(el)))} ${also ? 'también ' : ''}${who.length === 1 ? verb(who[0]!, 'hizo una declaración', 'hicieron una declaración') : 'hicieron declaraciones'}.`,
  differentViews: () => 'Durante el examen de este tema del programa se expresaron distintas opiniones.',
  drewOn: ({ body, papers, statements, presentations }) => {
    const submitted = `${papers > 2 ? 'varios' : inWords(papers)} ${plural(papers, 'documento de trabajo presentado por un Estado parte', 'documentos de trabajo presentados por los Estados partes')}`
    const spoken = `las ${said(statements, presentations)} realizadas por los Estados partes`
    const sources = [...(papers > 0 ? [submitted] : []), ...(statements || presentations ? [spoken] : [])]
    return `En el transcurso de su labor, ${el(body)} se ${verb(body, 'basó', 'basaron')} en ${sources.join(', así como en ')}.`
  },
  circulated: ({ statements, presentations }) =>
    `Esas ${said(statements, presentations)} se distribuyeron durante la reunión.`,
  chairPaper: ({ chair, body, full, parent, next, remaining, purpose, decidedBy }) => {
    const held = (verbal: string): string => verb(parent, verbal, `${verbal}n`)
    const years = `${plural(remaining.length, 'el año restante', 'los años restantes')} del programa entre períodos de sesiones`
    const others =
      remaining.length === 1
        ? `${agreeing(parent, ['el', 'la', 'los', 'las'])} que se ${held('celebraría')} en ${years}`
        : `${agreeing(parent, ['los', 'las', 'los', 'las'])} que se celebrarían en ${years}`
    const prepare = [
      ...(next ? [`para ${el(parent)} que se ${held('celebraría')} en ${month(next.month)}`] : []),
      ...(remaining.length === 0 ? [] : [next ? `para ${others}` : `para ${el(parent)} en ${years}`]),
    ]
    const help = [
      ...(prepare.length > 0 ? [`a las delegaciones en sus preparativos ${list(prepare)}`] : []),
      ...(remaining.length > 0
        ? [
            `en ${el(full)} que, con arreglo a ese programa, se ${verb(full, 'celebraría', 'celebrarían')} ${list(remaining.map((year) => `en ${year}`))}`,
          ]
        : []),
    ]
    const best =
      purpose === null
        ? null
        : `a considerar la mejor manera de examinar los temas y de «${purpose}», de conformidad con el consenso alcanzado en ${el(session(decidedBy))}`
    const aid =
      help.length > 0
        ? ` A juicio ${ofChair(chair)}, el documento podía ayudar ${help.join(', así como ')}${best === null ? '' : `, y podía ayudarlas también ${best}`}.`
        : best === null
          ? ''
          : ` A juicio ${ofChair(chair)}, el documento podía ayudar a las delegaciones ${best}.`
    return (
      `${capital(chairName(chair))} preparó, bajo su propia responsabilidad y por iniciativa propia, un documento con consideraciones, enseñanzas, perspectivas, recomendaciones, conclusiones y propuestas extraídas de las presentaciones, declaraciones, documentos de trabajo e intervenciones sobre los temas del programa objeto de debate en la reunión. ` +
      `${El(body)} ${verb(body, 'subrayó', 'subrayaron')} que el documento no había sido acordado y carecía de estatuto jurídico.${aid}`
    )
  },
  paperAnnexed: ({ chair, annex, consulted }) =>
    `El documento preparado por ${chairName(chair)}${consulted ? ', previa consulta con los Estados partes,' : ''} figura ${inAnnex(annex)}.`,
  documentsListed: ({ body, annex, papers }) =>
    `La lista de los documentos oficiales ${del(body)}${papers === 0 ? '' : `, ${plural(papers, 'incluido el documento de trabajo presentado por un Estado parte', 'incluidos los documentos de trabajo presentados por los Estados partes')},`} figura ${inAnnex(annex)}.`,
  documentsAvailable: ({ treaty, site, system, systemSite }) =>
    `Todos los documentos de esa lista pueden consultarse en el sitio web ${del(treaty)} (${site}) y en ${el(system)} (${systemSite}).`,
  adopted: ({ body, date, closing, draft, amended }) =>
    `En su sesión ${closing ? 'de clausura, celebrada el' : 'del'} ${day(date)}, ${el(body)} ${verb(body, 'aprobó', 'aprobaron')} por consenso su informe${draft === null ? '' : `, que figura en el documento ${draft}`}${amended ? ', en su forma enmendada oralmente' : ''}.`,
  toBeIssued: ({ symbol }) => `El informe se publicará con la signatura ${symbol}.`,
}

const frame: ReportFrame = {
  label: (no) => `${no}.`,
  bis: (no, place) => `${no} ${LATIN_NUMBERS[place - 1] ?? place + 1}`,
  headings: {
    introduction: (no) => `${roman(no)}. Introducción`,
    organization: (no, { body }) => `${roman(no)}. Organización ${del(body)}`,
    participation: (no, { body }) => `${roman(no)}. Participación en ${el(body)}`,
    work: (no, { body }) => `${roman(no)}. Labor ${del(body)}`,
    documentation: (no) => `${roman(no)}. Documentación`,
    closing: (no, { body }) => `${roman(no)}. Clausura ${del(body)}`,
    annex: (no) => (no === null ? 'Anexo' : `Anexo ${roman(no)}`),
    documents: 'Lista de documentos',
    submittedByChair: (chair) => `Presentado por ${chairName(chair)}`,
  },
  title: ({ body, year }) => `Informe ${del(session({ body, year }))}`,
  draftTitle: ({ body, year }) => `Proyecto de informe ${del(session({ body, year }))}`,
  masthead: {
    session: (year) => `Reunión de ${year}`,
    placeAndDates: (city, held) => `${name(city)}, ${days(held)}`,
    item: (no) => `Tema ${no} del programa`,
    distribution: (kind) => `Distr. ${{ general: 'general', limited: 'limitada', restricted: 'reservada' }[kind]}`,
    date: day,
    language: capital(LANGUAGE_NAMES.es),
    original: (language) => `Original: ${LANGUAGE_NAMES[language]}`,
  },
  day,
  quoted: (text) => (/[^.]\.$/.test(text) ? `«${text.slice(0, -1)}».` : `«${text}»`),
  list,
  unit: (letter, text) => `${letter}) ${text}`,
  elision: '[...]',
  rotation: {
    year: String,
    column: (f) => ('nth' in f ? ordinal(f.nth, f.running) : name(f.body)),
    group: name,
  },
  documents: {
    title: (kind, { body, year, unit }) =>
      ({
        agenda: `Programa provisional ${del(body)}`,
        background: `Documento informativo${unit ? ` presentado por ${el(unit)}` : ''}`,
        report: `Informe ${del(body)}`,
        draftReport: `Proyecto de informe ${del(session({ body, year }))}`,
        provisionalParticipants: 'Lista provisional de participantes',
        participants: 'Lista de participantes',
      })[kind],
    submitted: (title, by) => {
      if (by === null) return title
      if ('chair' in by) return `${title} – Presentado por ${chairName(by.chair)}`
      if ('unit' in by) return `${title} – Presentado por ${el(by.unit)}`
      return `${title} – Presentado por ${el(by.who)}${by.group ? ` en nombre ${del(by.group)}` : ''}`
    },
    only: (languages) =>
      `${capital(list(NOTE_ORDER.filter((code) => languages.includes(code)).map((code) => LANGUAGE_NAMES[code])))} únicamente`,
    column: { symbol: 'Signatura', title: 'Título' },
  },
  notes: {
    retranslated: (from) =>
      `Versión no oficial, retraducida por este sistema a partir de la versión en ${LANGUAGE_NAMES[from]}.`,
    unofficial: 'Versión no oficial.',
    machine: 'Traducción automática sin revisar.',
    missing: (shown) =>
      `No se dispone de la versión en ${LANGUAGE_NAMES.es}; se reproduce la versión en ${LANGUAGE_NAMES[shown]}.`,
    transliterated: 'La grafía del nombre no está confirmada.',
    pending: `Texto enmendado en otro idioma; la versión en ${LANGUAGE_NAMES.es} está pendiente de revisión.`,
  },
  waitsFor: (deed) => WAITS[deed] ?? 'a la espera de la actuación correspondiente',
  status: {
    practice: 'reunión de práctica en virtud de un tratado ficticio: nada de lo que contiene es real',
    advance: 'Versión anticipada sin editar',
    draft: 'Proyecto de informe',
    foreseen: (numbers) =>
      `previsto y aún no realizado: ${plural(numbers.length, 'párrafo', 'párrafos')} ${list(numbers)}`,
    adopted: (date) => `informe aprobado el ${date}`,
    notAdopted: 'informe no aprobado',
  },
  labels: {
    footnotes: 'Notas',
    foreseen: 'Previsto',
    page: 'Página',
    recordHead: (no, hash) => `Registro: actuación ${no}, hash ${hash}`,
  },
  languageName: (language) => LANGUAGE_NAMES[language],
}

/** Spanish. */
export const es: ReportLanguage = { code: 'es', dir: 'ltr', sort: (nouns) => sortStates(nouns, 'es'), passages, frame }
