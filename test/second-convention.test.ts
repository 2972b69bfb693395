import { describe, expect, test } from 'vitest'
import type { Json } from '../src/procedure/act.ts'
import type { Meeting } from '../src/procedure/meeting.ts'
import { PAGE_WORDS as WORDS, REPORT_LANGUAGES } from '../src/languages/index.ts'
import { refusal } from '../src/languages/refusal.ts'
import { cellsOf, rowsFrom } from '../src/languages/sheet.ts'
import { COLUMNS } from '../src/procedure/sheet/row.ts'
import { ruleOn } from '../src/procedure/ruling.ts'
import { programmePage } from '../src/pages/programme.tsx'
import { loadConvention } from '../src/record/conventions.ts'
import { classOf, regionalGroup, type Convention, type Presiding } from '../src/treaty/convention.ts'
import { nounSchemas } from '../src/treaty/nounSchema.ts'
import { countsOn, statusOn } from '../src/treaty/parties.ts'
import { turnToChair } from '../src/treaty/programme.ts'
import { readSymbol } from '../src/treaty/symbol.ts'
import { LANGUAGES, type Language } from '../src/treaty/text.ts'
import { toldIn } from '../src/report/document.ts'
import { requests } from './changed.ts'
import { conventions, sixReports, texts, told } from './golden.ts'
import { doorHouse } from './doorHouse.ts'
import { deed, gavels, objects, opening, PARTIES as ROOM, registers, room, roomUnder, votes, type Ask } from './room.ts'

const npt = await loadConvention('npt')
Object.assign(conventions, { npt }) // told by the same teller as the others

const madam: Json = { title: 'ms', gender: 'f', latin: 'A. Example', ar: 'أ. إكزامبل', ru: 'А. Экзампл', zh: '范例' }
const sir: Json = { title: 'mr', gender: 'm', latin: 'B. Example', ar: 'ب. إكزامبل', ru: 'Б. Экзампл', zh: '样例' }
const text = (english: string): Json => ({
  original: 'en',
  versions: { en: { status: 'official', text: english } },
})

/** A session from its convening to its report: the same deeds as under any convention. */
function session(
  S: string,
  called: { readonly [name: string]: Json },
  chair: string,
  item: Json,
  last: string,
): Meeting {
  return told(
    requests('npt', S, [
      ['convene', 'secretariat', { year: 2026, under: ['CONF.1995', 'CONF.2020'], ...called }],
      ['assumeChair', 'secretariat', { person: madam, state: chair }],
      ['noteSecretariat', 'secretariat', { role: 'secretary', person: sir, post: 'head', unit: 'WMD' }],
      ['reserveSymbol', 'secretariat', { symbol: `${S}/9`, kind: 'report', original: 'en' }],
      ['reserveSymbol', 'secretariat', { symbol: `${S}/CRP.1`, kind: 'draftReport', original: 'en' }],
      ['submitDocument', 'chair', { symbol: `${S}/1`, kind: 'agenda' }],
      ['proposeAgenda', 'chair', { document: `${S}/1`, items: [item, { no: 5, standing: last }] }],
      ['openSitting', 'chair', { date: called.from! }],
      ['adoptAgenda', 'chair', { document: `${S}/1` }],
      ['applyRules', 'chair', { document: 'NPT/CONF.2020/1', conference: 'conference.2020' }],
      ['noteAttendance', 'secretariat', { as: 'party', who: ['EGY', 'FIN', 'GHA', 'KAZ', 'PSE', 'VAT', 'VNM', 'USA'] }],
      ['grantObserverStatus', 'chair', { who: ['ISR'] }],
      ['noteAttendance', 'secretariat', { as: 'observerState', who: ['ISR'] }],
      ['noteAttendance', 'secretariat', { as: 'unEntity', who: ['UNODA', 'UNIDIR'] }],
      ['grantAgencyStatus', 'chair', { who: ['IAEA', 'EU', 'CTBTO'] }],
      ['noteOrganizations', 'secretariat', { count: 21 }],
      ['submitDocument', 'EGY', { symbol: `${S}/WP.1`, kind: 'workingPaper', group: 'NAM', title: text('A paper') }],
      ['takeUpItem', 'chair', { item: 4 }],
      ['introduceDocuments', 'secretariat', { item: 4, documents: [`${S}/WP.1`] }],
      ['noteParticipation', 'secretariat', { item: 4, who: ['FIN', 'GHA', 'KAZ', 'USA'] }],
      ['noteGroupStatement', 'secretariat', { item: 4, who: 'EGY', group: 'NAM' }],
      ['noteObserverStatements', 'secretariat', { item: 4, who: ['IAEA'] }, { observerAgencies: 'invited' }],
      ['publishDocuments', 'secretariat', { site: 'https://npt.example.org', system: 'https://docs.example.org' }],
      ['tableReport', 'chair', { symbol: `${S}/CRP.1` }],
      ['adoptReport', 'chair'],
      ['closeMeeting', 'chair'],
    ]),
  )
}

const preparatory = session(
  'NPT/CONF.2026/PC.II',
  { body: 'PC.II', from: '2024-07-22', to: '2024-08-02', place: 'palais' },
  'KAZ',
  { no: 4, topic: 'PC.II' },
  'report',
)
const conference = session(
  'NPT/CONF.2026',
  { body: 'CONF', from: '2026-04-27', to: '2026-05-22', place: 'headquarters' },
  'VNM',
  { no: 4, topic: 'CONF' },
  'finalDocument',
)
const committee = session(
  'NPT/CONF.2026/MC.III',
  { body: 'MC.III', from: '2026-05-01', to: '2026-05-15', place: 'headquarters' },
  'EGY',
  { no: 4, topic: 'MC.III', title: text('Peaceful uses of nuclear energy') },
  'report',
)

describe('a second convention by data alone', () => {
  test('its data reads, with every noun complete in each language', () => {
    expect(Object.keys(npt.nouns).length).toBeGreaterThan(30)
    for (const noun of Object.values(npt.nouns))
      for (const code of LANGUAGES)
        expect(nounSchemas[code].safeParse(noun[code]).success, `${noun.id} ${code}`).toBe(true)
    for (const [id, text] of Object.entries(npt.texts)) expect(Object.keys(text.versions), id).toHaveLength(6)
  })
  test('its parties are those of the Treaty in 2026, whichever day they joined', () => {
    expect(countsOn(npt.parties, Object.values(npt.states), '2026-04-27').party).toBe(191)
    for (const state of ['IND', 'ISR', 'PAK', 'SSD']) expect(statusOn(npt.parties, state, '2026-04-27')).toBe('other')
    expect(statusOn(npt.parties, 'KAZ', '1994-02-13')).toBe('other')
    expect(statusOn(npt.parties, 'KAZ', '1994-02-14')).toBe('party')
    expect(classOf(npt, 'PSE', '2015-02-10')).toBe('party')
  })
  test('what nobody confirmed is marked: a group at most of medium confidence, a rule not seen as not verified', () => {
    for (const lines of Object.values(npt.parties.groups))
      for (const { confidence } of lines) expect(['medium', 'low']).toContain(confidence)
    const verified = Object.values(npt.rules).filter((line) => line.verified && line.number !== null)
    expect(verified.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual([1, 2, 5, 6, 34])
  })
  test('its chairs were of the group whose turn it was', () => {
    for (const { body, year, state } of npt.programme.holders)
      expect(regionalGroup(npt, state, '2026-04-27')).toBe(turnToChair(npt.programme, body, year))
  })
  test('after efforts at consensus and a deferral of 48 hours its rules allow a vote by two thirds; those of the Biological Weapons Convention allow none', () => {
    expect(npt.rules.consensus?.terms).toEqual({ fallBack: true })
    expect({ ...npt.rules.votingOnSubstance?.terms }).toEqual({
      vote: true,
      deferHours: 48,
      majority: 'twoThirds',
      base: 'presentAndVoting',
      atLeast: 'halfOfParticipating',
    })
    expect(npt.rules.procedureOrSubstance?.terms?.majority).toBe('simple')
    expect(conventions.bwc.rules.votingOnSubstance?.terms?.vote).toBe(false)
  })
  test('the three conventions have the same rule lines, but for the classes of participants and the main committees', () => {
    const classes = (code: 'bwc' | 'lanes') => Object.values(conventions[code].classes).map(({ rule }) => rule)
    const lines = (code: 'bwc' | 'lanes') =>
      Object.keys(conventions[code].rules).filter((id) => !classes(code).includes(id))
    expect(lines('lanes').sort()).toEqual(lines('bwc').sort())
    expect(Object.keys(npt.rules).filter((id) => id !== 'mainCommittees')).toEqual(Object.keys(conventions.bwc.rules))
  })
  test('its symbols are read: a conference by its year, its sessions and committees by Roman figures', () => {
    for (const symbol of ['NPT/CONF.2026', 'NPT/CONF.2026/PC.II/WP.3', 'NPT/CONF.2026/MC.III/CRP.1', 'NPT/CONF.2026/1'])
      expect(readSymbol(symbol, 'NPT')).toMatchObject({ ok: true, symbol: { text: symbol } })
    expect(readSymbol('NPT/CONF.2026/MC.3', 'NPT').ok).toBe(false)
  })
  test('a session, the Conference and a main committee are convened, chaired, opened and run to their reports', () => {
    for (const meeting of [preparatory, conference, committee]) {
      expect(meeting.agenda).not.toBeNull()
      expect(meeting.adoption).not.toBeNull()
    }
  })
})

describe('a vote under it', () => {
  const PARTIES = ['EGY', 'FIN', 'GHA', 'KAZ', 'VNM', 'USA', 'PSE', 'VAT', 'IRN']
  const at = (day: number, clock = '10:00:00') => `2026-05-${String(day).padStart(2, '0')}T${clock}.000Z`
  const matter = text('The Conference agrees to meet again.')
  const story: readonly Ask[] = [
    deed('convene', 'secretariat', {
      body: 'CONF',
      year: 2026,
      from: '2026-05-04',
      to: '2026-05-22',
      place: 'headquarters',
      under: ['CONF.2020'],
    }),
    deed('assumeChair', 'secretariat', { person: madam, state: 'VNM' }),
    deed('openSitting', 'chair', { date: '2026-05-04' }),
    deed('noteAttendance', 'secretariat', { as: 'party', who: PARTIES }),
    deed('putQuestion', 'chair', { matter, nature: 'substance' }),
  ].map((one) => ({ ...one, at: at(4) }))
  const question = story.length
  const told = roomUnder(npt, 'NPT/CONF.2026')
  const objected = [...story, { ...objects('IRN'), particulars: { question }, at: at(4) }]
  const deferred = [...objected, { ...deed('deferVote', 'chair', { question, until: '2026-05-06T10:00Z' }), at: at(4) }]
  test('comes where consensus fails, and not before 48 hours have passed', () => {
    expect(told(story).against(gavels(question))).toEqual([])
    expect(told(objected).against(gavels(question))).toEqual(['consensus'])
    expect(told(objected).against(votes(question, 6, 3))).toEqual(['votingOnSubstance'])
    expect(told(deferred).against({ ...votes(question, 6, 3), at: at(6, '09:59:59') })).toEqual(['votingOnSubstance'])
    expect(told(deferred).against({ ...votes(question, 6, 3), at: at(6) })).toEqual([])
  })
  test('needs two thirds; under the Biological Weapons Convention the same vote is refused by the mandate', () => {
    const outcome = (yes: number, no: number) =>
      told(deferred, { ...votes(question, yes, no), at: at(6) }).meeting.questions[0]?.outcome
    expect(outcome(6, 3)?.carried).toBe(true)
    expect(outcome(5, 3)?.carried).toBe(false)
    const bwcRoom = room(
      opening(),
      registers('party', ...ROOM),
      deed('putQuestion', 'chair', { matter, nature: 'substance' }),
    )
    expect(bwcRoom.against(votes(bwcRoom.no, 6, 3))).toEqual(['consensus'])
  })
})

describe('its reports compose', () => {
  test.each(LANGUAGES)('in %s, without a word of another convention, the year in the name', (code: Language) => {
    for (const meeting of [preparatory, conference, committee]) {
      const report = sixReports(meeting)[code]
      const text = [report.title, report.masthead.body, ...toldIn(report).map((one) => one.text)].join('\n')
      expect(text).not.toMatch(/undefined|\{year\}|\[object/)
      for (const id of ['treaty.name', 'body.MSP', 'body.MX']) {
        const foreign = conventions.bwc.nouns[id]!
        const name = code === 'ru' ? foreign.ru.cases.nominative : foreign[code].text
        expect(text).not.toContain(name)
      }
      expect(report.title).toContain('2026')
    }
  })
  test('under titles that have the year in them where each language has it', () => {
    const [one, two, three] = [preparatory, conference, committee].map((meeting) => sixReports(meeting))
    const [about, revised] = [
      'the Treaty on the Non-Proliferation of Nuclear Weapons',
      '《不扩散核武器条约》缔约国 2026 年审议大会',
    ]
    expect(one!.en.title).toBe(
      `Report of the Second Session of the Preparatory Committee for the 2026 Review Conference of the Parties to ${about}`,
    )
    expect(two!.en.title).toBe(`Report of the 2026 Review Conference of the Parties to ${about}`)
    expect(three!.en.title).toBe(
      `Report of Main Committee III of the 2026 Review Conference of the Parties to ${about}`,
    )
    expect([one, two, three].map((report) => report!.zh.title)).toEqual([
      `${revised}筹备委员会第二届会议报告`,
      `${revised}报告`,
      `${revised}第三主要委员会报告`,
    ])
    expect(two!.fr.title).toMatch(/^Rapport de la Conférence des Parties chargée d’examiner le Traité .* en 2026$/)
    expect(two!.es.title).toMatch(
      /^Informe de la Conferencia de las Partes del Año 2026 encargada del Examen del Tratado/,
    )
    expect(two!.ru.title).toMatch(
      /^Доклад Конференции 2026 года участников Договора .* по рассмотрению действия Договора$/,
    )
    expect(two!.ar.title).toMatch(/^تقرير مؤتمر الأطراف في معاهدة .* لاستعراض المعاهدة لعام 2026$/)
    expect(three!.en.masthead.session).toEqual({ name: 'New York, 27 April–22 May 2026', dates: null })
  })
  test.each(LANGUAGES)('in %s, and print no number of a rule that nobody has seen', (code: Language) => {
    const said = texts(sixReports(preparatory)[code])
    for (const id of ['observerStates', 'unEntities', 'agencies', 'organizations']) {
      expect(said.get(id), id).toMatch(/./)
      expect(said.get(id), id).not.toContain('44')
    }
    expect(npt.rules.observerAgencies).toMatchObject({ number: '44', verified: false })
  })
  test('a session is held, a committee meets', () => {
    const said = (meeting: Meeting, code: Language) => texts(sixReports(meeting)[code]).get('convened')
    expect(said(preparatory, 'fr')).toContain('deuxième session du Comité préparatoire')
    expect(said(preparatory, 'fr')).toContain('s’est tenue')
    expect(said(committee, 'fr')).toContain('s’est réunie')
    expect(said(conference, 'es')).toContain('se celebró')
    expect(said(committee, 'es')).toContain('se reunió')
    expect(said(preparatory, 'ar')).toContain('عُقدت الدورة الثانية')
    expect(said(committee, 'ar')).toContain('اجتمعت اللجنة الرئيسية الثالثة')
    expect(said(committee, 'zh')).toMatch(/纽约联合国总部开会。/)
  })
  test.each(LANGUAGES)('and its programme is shown in %s, of one year and not from it to itself', (language) => {
    const page = programmePage(npt, () => false, {
      language,
      words: WORDS[language],
      report: REPORT_LANGUAGES[language],
      chosen: false,
    })
    expect(page.title).toContain('2026')
    expect(page.title).not.toMatch(/2026\W+2026/)
  })
})

describe('whoever presides over the Conference is a President, over any other body a Chair', () => {
  /** The bodies of the Treaty, with another title for one of them. */
  const where = (body: string, presiding: Presiding): Convention => ({
    ...npt,
    bodies: { ...npt.bodies, [body]: { ...npt.bodies[body]!, presiding } },
  })
  const [CONF, PC] = ['NPT/CONF.2026', 'NPT/CONF.2026/PC.I']
  const called = (body: string, from: string, to: string, place: string): Ask =>
    deed('convene', 'secretariat', { body, year: 2026, from, to, place, under: ['CONF.1995'] })
  /** A meeting up to its agenda, with a Vice-President or Vice-Chair of another group. */
  const held = (S: string, call: Ask, [first, second]: readonly [string, string], person: Json): readonly Ask[] => [
    call,
    deed('assumeChair', 'secretariat', { person, state: first }),
    deed('submitDocument', 'chair', { symbol: `${S}/1`, kind: 'agenda' }),
    deed('proposeAgenda', 'chair', {
      document: `${S}/1`,
      items: [
        { no: 4, topic: S === CONF ? 'CONF' : 'PC.I' },
        { no: 5, standing: 'report' },
      ],
    }),
    deed('openSitting', 'chair', { date: String(call.particulars.from) }),
    deed('adoptAgenda', 'chair', { document: `${S}/1` }),
    deed('noteAttendance', 'secretariat', { as: 'party', who: [first, second, 'GHA'] }),
    deed('nominate', second, { person: sir, state: second }),
    deed('electViceChair', 'chair', { state: second, mode: 'acclamation' }),
  ]
  const atConference = (person: Json = madam) =>
    held(CONF, called('CONF', '2026-04-27', '2026-05-22', 'headquarters'), ['VNM', 'FIN'], person)
  const atCommittee = (person: Json = madam) =>
    held(PC, called('PC.I', '2023-07-31', '2023-08-11', 'vienna'), ['FIN', 'VNM'], person)
  const meetingOf = (convention: Convention, S: string, story: readonly Ask[]) =>
    roomUnder(convention, S)(story).meeting
  const whole = (meeting: Meeting, code: Language): string =>
    toldIn(sixReports(meeting)[code])
      .map(({ text }) => text)
      .join('\n')

  const WORDS_FOR: { readonly [L in Language]: readonly [woman: RegExp, man: RegExp, vice: RegExp] } = {
    ar: [/اقترحتها الرئيسة/u, /اقترحها الرئيس/u, /نائب/u],
    en: [/served as President\./, /served as President\./, /as Vice-President\b/],
    es: [/propuesto por la Presidenta/, /propuesto por el Presidente/, /Vicepresidente\b/],
    fr: [/proposé par la Présidente/, /proposé par le Président/, /Vice-Président\b/],
    ru: [/Председател/, /Председател/, /заместител\S* Председателя/],
    zh: [/主席/, /主席/, /副主席/],
  }
  test.each(LANGUAGES)('in %s, a woman and a man, and a Vice-President', (code) => {
    const [woman, man, vice] = WORDS_FOR[code]
    const [hers, his] = [madam, sir].map((person) => whole(meetingOf(npt, CONF, atConference(person)), code))
    expect(hers).toMatch(woman)
    expect(his).toMatch(man)
    for (const text of [hers, his]) {
      expect(text).toMatch(vice)
      expect(text).not.toMatch(/\bVice-Chair|\bChair\b/)
    }
  })
  test('in English each sentence of the Conference that names the office says President', () => {
    const text = [
      ...whole(conference, 'en').split('\n'),
      ...whole(meetingOf(npt, CONF, atConference()), 'en').split('\n'),
    ]
    expect(text.filter((one) => /\bChair/.test(one))).toEqual([])
    expect(text.some((one) => one.includes('as proposed by the President'))).toBe(true)
    expect(text.some((one) => one.includes('following a suggestion by the President'))).toBe(true)
    expect(
      text.some((one) => one.includes('elected by acclamation Mr. B. Example of Finland as Vice-President.')),
    ).toBe(true)
  })
  test('a session of the Preparatory Committee and a main committee have a Chair', () => {
    for (const meeting of [preparatory, committee, meetingOf(npt, PC, atCommittee())]) {
      expect(whole(meeting, 'en')).toContain('served as Chair.')
      expect(whole(meeting, 'en')).not.toMatch(/\b(Vice-)?President\b/)
    }
    expect(whole(meetingOf(npt, PC, atCommittee()), 'en')).toMatch(/as Vice-Chair\./)
  })
  test('by the data alone: another body, the same deeds, another title', () => {
    expect(whole(meetingOf(where('PC.I', 'president'), PC, atCommittee(sir)), 'en')).toMatch(/served as President\./)
    expect(whole(meetingOf(where('CONF', 'chair'), CONF, atConference()), 'en')).toMatch(/served as Chair\./)
    const bodies = [...Object.values(conventions.bwc.bodies), ...Object.values(conventions.lanes.bodies)]
    expect(bodies.filter(({ presiding }) => presiding !== undefined)).toEqual([])
  })
  test('a refusal says so too', () => {
    const why = (convention: Convention, S: string, story: readonly Ask[], one: Ask) => {
      const meeting = meetingOf(convention, S, story)
      const ruling = ruleOn(meeting, { hand: '1', ...one }, '2026-05-04T10:00:00.000Z')
      return ruling.inOrder ? '' : ruling.objections.map((each) => refusal(WORDS.en, meeting, each)).join(' ')
    }
    const annexed = deed('annexChairPaper', 'chair', { consulted: true })
    expect(why(npt, CONF, atConference(), annexed)).toContain('The President has presented no paper.')
    expect(why(npt, PC, atCommittee(), annexed)).toContain('The Chair has presented no paper.')
    const again = deed('resumeChair', 'chair')
    expect(why(npt, CONF, atConference(), again)).toContain('The President is presiding.')
    expect(why(where('CONF', 'chair'), CONF, atConference(), again)).toContain('The Chair is presiding.')
  })
  test('a spreadsheet names the office so, and either title is read', () => {
    const meeting = meetingOf(npt, CONF, [])
    const written = (capacity: string) => {
      const row = COLUMNS.map((column) => (column === 'what' ? 'officer' : column === 'capacity' ? capacity : ''))
      return rowsFrom([COLUMNS, row], meeting).rows
    }
    for (const capacity of ['Chair', 'President', 'Présidence', 'chair']) {
      const rows = written(capacity)
      expect(rows[0]?.cells.capacity, capacity).toBe('chair')
      expect(cellsOf(rows, meeting, 'en').at(-1)).toContain('President')
      expect(cellsOf(rows, meetingOf(npt, PC, []), 'en').at(-1)).toContain('Chair')
    }
  })
  test('its pages: the desks, the meeting and its record, what is refused, a badge, the programme', async () => {
    const pagesOf = async (S: string, story: readonly Ask[]) => {
      const house = await doorHouse({ meeting: S, convention: 'npt', story })
      const podium = await house.badge('secretariat')
      const own = await house.badge('chair')
      const read = async (path: string, { cookie }: { readonly cookie: string }) =>
        (await (await house.get(`/${S}${path}${path.includes('?') ? '&' : '?'}lang=en`, { cookie })).text())
          .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
          .replace(/<[^>]+>/g, ' ')
      const refused = await house.post(`/${S}/~do/resumeChair?lang=en`, { _by: 'chair' }, { cookie: podium.cookie })
      const entered = await house.get(`/~badge?token=${own.token}&lang=en`)
      return [
        await read('/~chair', own),
        ...(await Promise.all(
          ['', '/~record', '/~secretary', '/~wall', '/~preparation', '/~do', '/~badges', '/~do/replaceChair'].map(
            (path) => read(path, podium),
          ),
        )),
        (await refused.text()).replace(/<[^>]+>/g, ' '),
        (await entered.text()).replace(/<[^>]+>/g, ' '),
      ]
    }
    const at = await pagesOf(CONF, atConference())
    const before = await pagesOf(PC, atCommittee())
    expect(at.filter((page) => /\bPresident\b/.test(page)).length).toBeGreaterThan(8)
    for (const page of at) expect(page).not.toMatch(/.{40}\bChair\b.{0,40}/)
    expect(before.filter((page) => /\bChair\b/.test(page)).length).toBeGreaterThan(8)
    for (const page of before) expect(page).not.toMatch(/.{40}\bPresident\b.{0,40}/)
    expect(at[0]).toContain('President’s desk')
    expect(at.at(-2)).toContain('The President is presiding.')
    expect(at.at(-1)).toContain('on behalf of the President')
    const programme = String(
      programmePage(npt, () => false, { language: 'en', words: WORDS.en, report: REPORT_LANGUAGES.en, chosen: false })
        .text,
    )
    expect(programme).toContain('>Chair / President</th>')
    const lanes = String(
      programmePage(conventions.lanes, () => false, {
        language: 'en',
        words: WORDS.en,
        report: REPORT_LANGUAGES.en,
        chosen: false,
      }).text,
    )
    expect(lanes).toContain('>Chair</th>')
  })
})
