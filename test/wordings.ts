import type { Noun, Person } from '../src/treaty/noun.ts'
import { stateNoun } from '../src/treaty/states.ts'
import type { Convention } from '../src/treaty/convention.ts'
import type { PassageName, ReportFacts, ReportLanguage } from '../src/report/words.ts'
import { conventions } from './golden.ts'

type Variants = { readonly [P in PassageName]: readonly (readonly [string, ReportFacts[P]])[] }

const DAY = '2018-08-16'
const UNVERIFIED = 'a rule whose number is not verified'
const man: Person = {
  title: 'mr',
  gender: 'm',
  latin: 'Otakar Gorgol',
  ar: 'أوتاكار غورغول',
  ru: 'Отакар Горгол',
  zh: '奥塔卡尔·戈尔戈勒',
}
const woman: Person = {
  title: 'ms',
  gender: 'f',
  latin: 'Ngoc Phuong van der Blij',
  ar: 'نغوك فونغ فان دير بلاي',
  ru: 'Нгок Фыонг ван дер Блей',
  zh: '努蓬·范德布莱',
}
const unnamed: Person = { title: 'none', gender: 'f', latin: 'A. Example' }
const FEW = ['CUB', 'FRA', 'IRN', 'NLD', 'GBR', 'EGY', 'SLV', 'CIV', 'USA', 'IND', 'OMN']

/** Every passage in its variants, under two conventions, to be read by a reader of the language. */
export function wordingsOf(language: ReportLanguage): string {
  const out: string[] = [
    `# Every passage in its variants: ${language.code}`,
    '',
    'Made by the test `wordings`; a change here is a change of what the report says.',
  ]
  for (const convention of [conventions.bwc, conventions.lanes]) {
    out.push('', `# under \`${convention.code}\``)
    const variants = variantsOf(convention, language)
    for (const name of Object.keys(variants) as PassageName[]) {
      out.push('', `## ${name}`, '')
      const speak = language.passages[name] as (facts: unknown) => string // each name with its own facts
      for (const [label, facts] of variants[name]) out.push(`- _${label}_: ${speak(facts)}`)
    }
    out.push('', '## frame', '', ...frameOf(convention, language).map(([label, text]) => `- _${label}_: ${text}`))
  }
  return `${out.join('\n')}\n`
}

function nounsOf(convention: Convention) {
  const noun = (id: string): Noun => convention.nouns[id]!
  const [parentId, own] = convention.code === 'bwc' ? ['MSP', 'MX.5'] : ['ASM', 'TC']
  const parent = noun(convention.bodies[parentId]!.running)
  const unit = Object.values(convention.units)[0]!
  return {
    body: noun(convention.bodies[own]!.running),
    full: noun(convention.bodies[own]!.noun),
    parent,
    treaty: noun(convention.treaty.short),
    name: noun(convention.treaty.name),
    place: noun(Object.values(convention.places)[0]!.noun),
    city: noun(Object.values(convention.places)[0]!.city),
    groups: Object.values(convention.groups).map(({ long }) => noun(long)),
    unit: { noun: noun(unit.noun), within: noun(unit.within), city: noun(unit.city) },
    unitNoun: noun(unit.noun),
    posts: Object.values(convention.posts).map(({ m, f }) => ({ m: noun(m), f: noun(f) })),
    entities: noun(convention.unEntities),
    system: noun(convention.documentSystem),
    un: Object.values(convention.organizations)
      .filter((one) => one.class === 'un' && one.noun)
      .map((one) => noun(one.noun!)),
    agencies: Object.values(convention.organizations)
      .filter((one) => one.class === 'agency' && one.noun)
      .map((one) => noun(one.noun!)),
    conference: convention.code === 'bwc' ? noun('conference.8') : parent,
    session: { body: parent, year: 2017 },
  }
}

function variantsOf(convention: Convention, language: ReportLanguage): Variants {
  const n = nounsOf(convention)
  const state = (id: string): Noun => stateNoun(convention.states[id]!, DAY)
  const many = language.sort(Object.keys(convention.states).slice(0, 21).map(state))
  const all = Object.values(convention.states)
    .filter(({ type }) => type !== 'organization')
    .map((one) => stateNoun(one, DAY))
  const several = (count: number): readonly Noun[] =>
    language.sort(count <= FEW.length ? FEW.slice(0, count).map(state) : all.slice(0, count))
  const rule = { number: '44', paragraph: 1 }
  const symbol = (number: string) => `${convention.prefix}/TEST/2018/${number}`
  const title = 'A title'
  const paper = (number: string, id: string, group: Noun | null = null) => ({
    symbol: symbol(number),
    by: state(id),
    group,
  })
  const counts = [1, 2, 3, 11, 21]
  const { body, treaty, full } = n
  const [first, last] = [n.groups[0]!, n.groups.at(-1)!]
  return {
    convened: [
      [
        'one day, one decision',
        { under: [n.session], body: full, year: 2018, days: { from: DAY, to: DAY }, place: n.place },
      ],
      [
        'two days, two decisions',
        {
          under: [{ conference: n.conference }, n.session],
          body: full,
          year: 2018,
          days: { from: DAY, to: '2018-08-17' },
          place: n.place,
        },
      ],
      [
        'across a month',
        { under: [n.session], body: full, year: 2018, days: { from: '2018-08-30', to: '2018-09-01' }, place: n.place },
      ],
      [
        'across a year',
        { under: [n.session], body: full, year: 2018, days: { from: '2018-12-30', to: '2019-01-02' }, place: n.place },
      ],
      [
        'first of the month',
        { under: [n.session], body: full, year: 2019, days: { from: '2019-05-01', to: '2019-05-01' }, place: n.place },
      ],
    ],
    chaired: [
      ['a man', { person: man, state: state('CZE') }],
      ['a woman', { person: woman, state: state('NLD') }],
      ['no title, no name in this script', { person: unnamed, state: state('USA') }],
    ],
    agendaAdopted: (['m', 'f'] as const).map(
      (chair) => [`chair ${chair}`, { body, date: DAY, symbol: symbol('1'), chair }] as const,
    ),
    attentionDrawn: [
      [
        'also, by a unit',
        { chair: 'm', also: true, documents: [{ symbol: symbol('2'), kind: 'background', unit: n.unitNoun }] },
      ],
      [
        'a woman, not also, two documents',
        {
          chair: 'f',
          also: false,
          documents: [
            { symbol: symbol('2'), kind: 'background', unit: n.unitNoun },
            { symbol: symbol('4'), kind: 'other', unit: null },
          ],
        },
      ],
    ],
    rulesApplied: [
      ['at the same sitting', { body, date: null, chair: 'm', conference: n.conference, symbol: 'BWC/CONF.VIII/2' }],
      [
        'at another sitting, a woman',
        { body, date: '2018-08-17', chair: 'f', conference: n.conference, symbol: 'BWC/CONF.VIII/2' },
      ],
    ],
    secretary: [
      ['secretary, a man', { body, role: 'secretary', first: true, person: man, post: n.posts[0]!.m, unit: n.unit }],
      [
        'secretary, a woman',
        { body, role: 'secretary', first: true, person: woman, post: n.posts[0]!.f, unit: n.unit },
      ],
      [
        'deputy, a man',
        { body, role: 'deputySecretary', first: false, person: man, post: n.posts[1]!.m, unit: n.unit },
      ],
      [
        'deputy, a woman',
        { body, role: 'deputySecretary', first: false, person: woman, post: n.posts[1]!.f, unit: n.unit },
      ],
    ],
    secretariatMembers: [
      ['one woman', { body, members: [{ person: woman, post: n.posts[1]!.f, unit: n.unit }], also: true }],
      ['one man', { body, members: [{ person: man, post: n.posts[1]!.m, unit: n.unit }], also: false }],
      [
        'a woman and a man',
        {
          body,
          members: [
            { person: woman, post: n.posts[1]!.f, unit: n.unit },
            { person: man, post: n.posts[1]!.m, unit: n.unit },
          ],
          also: true,
        },
      ],
    ],
    parties: [...counts, 100].map((count) => [String(count), { body, treaty, states: several(count) }] as const),
    signatories: [
      ...counts.flatMap((count) =>
        [true, false].map(
          (also) => [`${count}${also ? ', also' : ''}`, { body, treaty, states: several(count), rule, also }] as const,
        ),
      ),
      [UNVERIFIED, { body, treaty, states: several(2), rule: null, also: false }],
    ],
    observerStates: [
      ...counts.map(
        (count) =>
          [String(count), { body, treaty, states: several(count), rule: { number: '44', paragraph: 2 } }] as const,
      ),
      [UNVERIFIED, { body, treaty, states: several(2), rule: null }],
    ],
    unEntities: [
      ...[n.un.slice(0, 1), n.un.slice(0, 2), n.un].map(
        (who) =>
          [
            String(who.length),
            { body, entities: n.entities, who: language.sort(who), rule: { number: '44', paragraph: 3 } },
          ] as const,
      ),
      [UNVERIFIED, { body, entities: n.entities, who: language.sort(n.un), rule: null }],
    ],
    agencies: [
      ...[n.agencies.slice(0, 1), n.agencies.slice(0, 2), n.agencies, [state('EU')]].map(
        (who) => [String(who.length), { body, who: language.sort(who), rule: { number: '44', paragraph: 4 } }] as const,
      ),
      [UNVERIFIED, { body, who: language.sort(n.agencies), rule: null }],
    ],
    organizations: [
      ...[...counts, 26, 100, 121].map(
        (count) => [String(count), { body, count, rule: { number: '32', paragraph: null } }] as const,
      ),
      [UNVERIFIED, { body, count: 2, rule: null }],
    ],
    participantsList: [['', { body, symbol: symbol('INF.1') }]],
    discussion: [['', { body, symbol: symbol('1'), assignedBy: n.session }]],
    itemConsidered: [['', { body, item: 4, title }]],
    papersIntroduced: [
      ['one', { item: 4, title, papers: [paper('WP.1', 'JPN')] }],
      ['one, by a plural name', { item: 4, title, papers: [paper('WP.1', 'USA')] }],
      ['two, the same State', { item: 4, title, papers: [paper('WP.1', 'NLD'), paper('WP.2', 'NLD')] }],
      ['two, different States', { item: 4, title, papers: [paper('WP.1', 'FRA'), paper('WP.2', 'IRN')] }],
      [
        'three, one State twice',
        { item: 4, title, papers: [paper('WP.1', 'JPN'), paper('WP.2', 'CUB'), paper('WP.3', 'JPN')] },
      ],
      ['on behalf of a group', { item: 4, title, papers: [paper('WP.1', 'VEN', last)] }],
      ['eleven', { item: 4, title, papers: FEW.map((id, at) => paper(`WP.${at + 1}`, id)) }],
    ],
    interactiveDiscussion: [
      ...counts.map(
        (count) => [`${count}, after papers`, { item: 4, title, after: true, states: several(count) }] as const,
      ),
      ['without papers', { item: 4, title, after: false, states: several(3) }],
    ],
    groupSpoke: [
      ['also', { state: state('VEN'), group: last, also: true }],
      ['not also', { state: state('USA'), group: first, also: false }],
    ],
    observersSpoke: [
      ['one', { who: [state('EU')], also: true }],
      ['two, not also', { who: language.sort(n.agencies.slice(0, 2)), also: false }],
    ],
    repliesMade: [
      ['one', { states: [state('CUB')] }],
      ['two', { states: language.sort([state('CUB'), state('FRA')]) }],
      ['three', { states: language.sort([state('IRN'), state('USA'), state('NLD')]) }],
      ['twenty-one', { states: many }],
    ],
    chairReplaced: [
      ['a woman in the place of a man', { body, date: DAY, person: woman, state: state('FRA'), former: man }],
      ['a man in the place of a woman', { body, date: DAY, person: man, state: state('NLD'), former: woman }],
    ],
    viceChairsElected: [
      [
        'one woman, by acclamation',
        { body, date: DAY, officers: [{ person: woman, state: state('FRA') }], by: 'acclamation' },
      ],
      ['one man, by ballot', { body, date: DAY, officers: [{ person: man, state: state('IRN') }], by: 'ballot' }],
      [
        'a woman and a man',
        {
          body,
          date: DAY,
          officers: [
            { person: woman, state: state('CUB') },
            { person: man, state: state('USA') },
          ],
          by: 'acclamation',
        },
      ],
      [
        'two women',
        {
          body,
          date: DAY,
          officers: [
            { person: woman, state: state('CUB') },
            { person: unnamed, state: state('EGY') },
          ],
          by: 'acclamation',
        },
      ],
    ],
    decisionTaken: [
      ...(['consensus', 'withoutVote', 'acclamation', 'tookNote'] as const).map(
        (how) =>
          [
            how,
            { body, date: DAY, how, tally: null, document: how === 'withoutVote' ? symbol('WP.1') : null, text: title },
          ] as const,
      ),
      [
        'by show of hands, 21 to 1',
        {
          body,
          date: DAY,
          how: 'vote',
          tally: { method: 'showOfHands', yes: 21, no: 1, abstain: 1 },
          document: null,
          text: title,
        },
      ],
      [
        'by roll-call, 11 to 0',
        {
          body,
          date: DAY,
          how: 'vote',
          tally: { method: 'rollCall', yes: 11, no: 0, abstain: 0 },
          document: symbol('WP.1'),
          text: title,
        },
      ],
      [
        'by roll-call, 102 to 2, 22 abstaining',
        {
          body,
          date: DAY,
          how: 'vote',
          tally: { method: 'rollCall', yes: 102, no: 2, abstain: 22 },
          document: symbol('WP.1'),
          text: title,
        },
      ],
    ],
    proposalNotAdopted: [
      [
        '1 to 2',
        {
          body,
          date: DAY,
          tally: { method: 'showOfHands', yes: 1, no: 2, abstain: 0 },
          document: symbol('WP.1'),
          text: title,
        },
      ],
      [
        '21 to 31, 3 abstaining',
        { body, date: DAY, tally: { method: 'rollCall', yes: 21, no: 31, abstain: 3 }, document: null, text: title },
      ],
      [
        '0 to 5, 1 abstaining',
        { body, date: DAY, tally: { method: 'rollCall', yes: 0, no: 5, abstain: 1 }, document: null, text: title },
      ],
    ],
    positionsExplained: [
      ['one', { states: [state('CUB')], voted: false, when: 'after' }],
      ['several', { states: language.sort([state('CUB'), state('FRA'), state('USA')]), voted: false, when: 'after' }],
      ['twenty-one', { states: many, voted: false, when: 'after' }],
      ['one, of its vote', { states: [state('CUB')], voted: true, when: 'after' }],
      [
        'several, of their votes',
        { states: language.sort([state('CUB'), state('FRA'), state('USA')]), voted: true, when: 'after' },
      ],
      ['one, beforehand', { states: [state('CUB')], voted: false, when: 'before' }],
      ['one, of its vote, beforehand', { states: [state('CUB')], voted: true, when: 'before' }],
    ],
    silenceAgreed: [['', { body, date: DAY, text: title }]],
    differentViews: [['', {}]],
    drewOn: [0, 1, 2, 3, 11, 21].flatMap((papers) =>
      (
        [
          [true, true],
          [true, false],
          [false, true],
          [false, false],
        ] as const
      ).flatMap(([statements, presentations]) =>
        papers === 0 && !statements && !presentations
          ? []
          : [
              [
                `${papers} papers${statements ? ', statements' : ''}${presentations ? ', presentations' : ''}`,
                { body, papers, statements, presentations },
              ] as const,
            ],
      ),
    ),
    circulated: (
      [
        [true, true],
        [true, false],
        [false, true],
      ] as const
    ).map(
      ([statements, presentations]) =>
        [
          `${statements ? 'statements' : ''} ${presentations ? 'presentations' : ''}`.trim(),
          { statements, presentations },
        ] as const,
    ),
    chairPaper: [
      [
        'two years remain',
        {
          chair: 'm',
          body,
          full,
          parent: n.parent,
          next: { month: '2018-12' },
          remaining: [2019, 2020],
          purpose: 'promote',
          decidedBy: n.session,
        },
      ],
      [
        'one year remains, a woman',
        {
          chair: 'f',
          body,
          full,
          parent: n.parent,
          next: { month: '2019-12' },
          remaining: [2020],
          purpose: 'promote',
          decidedBy: n.session,
        },
      ],
      [
        'none remains',
        {
          chair: 'm',
          body,
          full,
          parent: n.parent,
          next: { month: '2020-11' },
          remaining: [],
          purpose: 'promote',
          decidedBy: n.session,
        },
      ],
      [
        'a purpose that opens with a vowel',
        {
          chair: 'm',
          body,
          full,
          parent: n.parent,
          next: null,
          remaining: [],
          purpose: 'examiner',
          decidedBy: n.session,
        },
      ],
      [
        'no date, no purpose',
        {
          chair: 'f',
          body,
          full,
          parent: n.parent,
          next: null,
          remaining: [2019, 2020],
          purpose: null,
          decidedBy: n.session,
        },
      ],
      [
        'nothing follows',
        {
          chair: 'm',
          body,
          full,
          parent: n.parent,
          next: null,
          remaining: [],
          purpose: null,
          decidedBy: { conference: n.conference },
        },
      ],
    ],
    paperAnnexed: [
      ['annex I, consulted', { chair: 'm', annex: 1, consulted: true }],
      ['the annex, not consulted, a woman', { chair: 'f', annex: null, consulted: false }],
    ],
    documentsListed: [
      ['annex II, three papers', { body, annex: 2, papers: 3 }],
      ['annex II, two papers', { body, annex: 2, papers: 2 }],
      ['the annex, one paper', { body, annex: null, papers: 1 }],
      ['the annex, no papers', { body, annex: null, papers: 0 }],
    ],
    documentsAvailable: [
      ['', { treaty: n.name, site: 'https://example.org/a', system: n.system, systemSite: 'https://example.org/b' }],
    ],
    adopted: (
      [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const
    ).map(
      ([closing, amended]) =>
        [
          `${closing ? 'closing' : 'not closing'}${amended ? ', amended' : ''}`,
          { body, date: DAY, closing, draft: amended ? symbol('CRP.1') : null, amended },
        ] as const,
    ),
    toBeIssued: [['', { symbol: symbol('3') }]],
  }
}

function frameOf(convention: Convention, { frame }: ReportLanguage): readonly (readonly [string, string])[] {
  const { body, full, unitNoun, city, groups, parent } = nounsOf(convention)
  const { headings, masthead, documents, rotation, notes, status } = frame
  return [
    ...([1, 2, 3, 4, 5, 6] as const).map(
      (no) =>
        [
          `heading ${no}`,
          [
            headings.introduction(no),
            headings.organization(no, { body }),
            headings.participation(no, { body }),
            headings.work(no, { body }),
            headings.documentation(no),
            headings.closing(no, { body }),
          ][no - 1]!,
        ] as const,
    ),
    [
      'annexes',
      [
        headings.annex(1),
        headings.annex(2),
        headings.annex(null),
        headings.documents,
        headings.submittedByChair('m'),
        headings.submittedByChair('f'),
      ].join(' · '),
    ],
    ['title', frame.title({ body: full, year: 2018 })],
    ['draft title', frame.draftTitle({ body: full, year: 2018 })],
    [
      'masthead',
      [
        masthead.session(2018),
        masthead.placeAndDates(city, { from: '2018-12-04', to: '2018-12-07' }),
        masthead.placeAndDates(city, { from: '2018-08-30', to: '2018-09-01' }),
        masthead.item(5),
      ].join(' · '),
    ],
    [
      'stamps',
      [
        masthead.distribution('general'),
        masthead.distribution('limited'),
        masthead.date('2018-11-08'),
        masthead.language,
        masthead.original('en'),
        masthead.original('fr'),
      ].join(' · '),
    ],
    [
      'numbers',
      [
        frame.label('4'),
        frame.bis('10', 1),
        frame.bis('10', 2),
        frame.unit('a', 'x'),
        frame.unit('f', 'x'),
        frame.quoted('x'),
      ].join(' · '),
    ],
    [
      'rotation',
      [
        rotation.year(2018),
        rotation.column({ body: parent }),
        ...[1, 2, 3, 4, 5].map((nth) => rotation.column({ nth, running: body })),
        ...groups.map(rotation.group),
      ].join(' · '),
    ],
    ...(['agenda', 'background', 'report', 'draftReport', 'provisionalParticipants', 'participants'] as const).map(
      (kind) => [kind, documents.title(kind, { body: full, year: 2018, unit: unitNoun })] as const,
    ),
    [
      'submitted',
      [
        documents.submitted('X', { chair: 'm' }),
        documents.submitted('X', { chair: 'f' }),
        documents.submitted('X', { unit: unitNoun }),
        ...['FRA', 'USA', 'SLV', 'NLD'].map((id) =>
          documents.submitted('X', { who: stateNoun(convention.states[id]!, DAY), group: null }),
        ),
        documents.submitted('X', { who: stateNoun(convention.states.VEN!, DAY), group: groups.at(-1)! }),
      ].join(' · '),
    ],
    [
      'languages',
      [
        documents.only(['en']),
        documents.only(['en', 'es', 'fr']),
        documents.only(['ar', 'ru']),
        documents.only(['zh']),
      ].join(' · '),
    ],
    [
      'notes',
      [
        notes.retranslated('zh'),
        notes.retranslated('en'),
        notes.unofficial,
        notes.machine,
        notes.missing('en'),
        notes.transliterated,
        notes.pending,
      ].join(' · '),
    ],
    [
      'status',
      [
        status.advance,
        status.draft,
        status.foreseen(['20']),
        status.foreseen(['15', '20']),
        status.adopted(frame.day(DAY)),
        status.notAdopted,
      ].join(' · '),
    ],
    ['waits', (['adoptReport', 'adoptAgenda', 'takeUpItem'] as const).map((deed) => frame.waitsFor(deed)).join(' · ')],
  ]
}
