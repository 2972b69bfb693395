import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { ACTS } from '../src/procedure/acts.ts'
import { sixReports, texts } from './golden.ts'
import { IMPEDIMENTS } from '../src/procedure/kind.ts'
import { emptyMeeting } from '../src/procedure/meeting.ts'
import { recount, RULES, ruleOn } from '../src/procedure/ruling.ts'
import { next } from '../src/procedure/script.ts'
import {
  adopts,
  admits,
  admitsAgencies,
  attend,
  bwc,
  chairs,
  closesSitting,
  convened,
  decides,
  deed,
  discuss,
  introduces,
  MX5,
  objects,
  observersSpeak,
  opening,
  opens,
  proposesAgenda,
  reserves,
  room,
  speaksFor,
  strikes,
  submits,
  tables,
  takesUp,
  adoptsAgenda,
  type Ask,
  untilPrivate,
} from './room.ts'

const refusedBy = (ruling: ReturnType<typeof ruleOn>) =>
  ruling.inOrder ? [] : ruling.objections.map((one) => ('rule' in one ? one.rule : one.impediment))

describe('the chair', () => {
  test('is taken by the regional group whose turn it is', () => {
    const { ask } = room(convened())
    expect(ask(chairs('CZE')).inOrder).toBe(true)
    expect(ask(chairs('FRA'))).toEqual({
      inOrder: false,
      objections: [{ rule: 'turnToChair', norm: 'turnToChair', facts: { who: 'FRA', group: 'WG', due: 'EEG' } }],
    })
  })
  test('is not taken by a State whose group is not known', () => {
    expect(room(convened()).ask(chairs('KAZ'))).toMatchObject({
      objections: [{ rule: 'turnToChair', facts: { group: 'unknown' } }],
    })
  })
  test('follows the group by date: the Russian Federation was of its old group in 2018', () => {
    expect(room(convened()).ask(chairs('RUS')).inOrder).toBe(true)
  })
})

describe('opening', () => {
  test('an item is taken up once the agenda is adopted, unless the meeting decides otherwise', () => {
    const { ask } = room(convened(), chairs('CZE'), proposesAgenda(), opens())
    expect(refusedBy(ask(takesUp(4)))).toEqual(['agendaFirst'])
    const { ask: later, no } = room(convened(), chairs('CZE'), proposesAgenda(), opens(), decides('agendaFirst'))
    expect(later({ ...takesUp(4), yields: { ...takesUp(4).yields, agendaFirst: no } }).inOrder).toBe(true)
    expect(refusedBy(later({ ...takesUp(4), yields: { ...takesUp(4).yields, agendaFirst: no - 1 } }))).toEqual([
      'agendaFirst',
    ])
    expect(
      refusedBy(later({ ...takesUp(4), yields: { ...takesUp(4).yields, agendaFirst: 'the Chair says so' } })),
    ).toEqual(['agendaFirst'])
  })
  test('an item that is no topic of the programme is refused, or cites a decision', () => {
    const { ask } = room(
      convened(),
      chairs('CZE'),
      deed('submitDocument', 'chair', { symbol: `${MX5}/1`, kind: 'agenda' }),
    )
    const own = { original: 'en', versions: { en: { status: 'official', text: 'Other matters' } } }
    const [, propose] = proposesAgenda([
      { no: 4, topic: 'MX.5' },
      { no: 6, title: own },
    ])
    expect(refusedBy(ask(propose!))).toEqual(['topicsOfTheProgramme'])
  })
  test('nothing is decided outside a sitting', () => {
    const { ask } = room(convened(), chairs('CZE'), proposesAgenda())
    expect(refusedBy(ask(adoptsAgenda()))).toEqual(['noSitting'])
  })
  test('an agenda proposed anew under the same symbol is not adopted as it was: the button names the proposal it stands for', () => {
    const story = [convened(), chairs('CZE'), ...proposesAgenda(), opens()]
    const seen = next(room(story).meeting)!
    expect(seen).toMatchObject({ deed: 'adoptAgenda', particulars: { proposed: room(story).last('proposeAgenda') } })
    const button = deed('adoptAgenda', 'chair', seen.particulars!)
    expect(refusedBy(room(story).ask(button))).toEqual([])
    const [, proposes] = proposesAgenda([{ no: 4, topic: 'MX.5' }])
    const changed = room(story, proposes!)
    expect(refusedBy(changed.ask(button))).toEqual(['textChanged'])
    expect(refusedBy(changed.ask(adoptsAgenda()))).toEqual([])
  })
  test('a sitting stands within the days convened and never before the last', () => {
    const { ask } = room(convened(), chairs('CZE'), opens('2018-08-17'), closesSitting())
    expect(refusedBy(ask(opens('2018-08-18')))).toEqual(['outsideTheMeeting'])
    expect(refusedBy(ask(opens('2018-08-16')))).toEqual(['dateBeforeLastSitting'])
  })
  test('all objections come back together', () => {
    const { ask } = room(convened(), chairs('CZE'))
    const ruling = ask(takesUp(4))
    expect(refusedBy(ruling)).toEqual(['noSitting', 'agendaFirst'])
  })
})

describe('participation', () => {
  test('who registers and who takes part may differ', () => {
    const { meeting } = room(
      opening(),
      deed(
        'register',
        'secretariat',
        { as: 'party', who: ['FRA', 'JPN'] },
        { kept: { FRA: 'names of the delegation' } },
      ),
      attend('party', 'JPN', 'CUB'),
    )
    expect(meeting.registered[0]?.who).toEqual(['FRA', 'JPN'])
    expect(meeting.attendance[0]?.who).toEqual(['JPN', 'CUB'])
  })
  test('a signatory is not noted among the parties, nor an observer as a signatory', () => {
    const { ask } = room(opening())
    expect(refusedBy(ask(attend('party', 'FRA', 'HTI')))).toEqual(['signatories'])
    expect(refusedBy(ask(attend('signatory', 'FRA')))).toEqual(['representation'])
    expect(refusedBy(ask(attend('signatory', 'ISR')))).toEqual(['observerStates', 'observerStates'])
  })
  test('Tanzania is a signatory in 2018 and a party in 2020', () => {
    expect(room(opening()).ask(attend('signatory', 'TZA')).inOrder).toBe(true)
  })
  test('an observer State attends once the meeting has so decided', () => {
    expect(room(opening()).ask(attend('observerState', 'ISR'))).toEqual({
      inOrder: false,
      objections: [
        {
          rule: 'observerStates',
          norm: 'participation',
          facts: { who: 'ISR', right: 'attend', class: 'observerState', missing: 'admission' },
        },
      ],
    })
    expect(room(opening(), admits('ISR')).ask(attend('observerState', 'ISR')).inOrder).toBe(true)
  })
  test('the European Union never lands in the list of parties that discussed', () => {
    const { ask } = room(opening(), admitsAgencies('EU'))
    expect(refusedBy(ask(discuss(4, 'FRA', 'EU')))).toEqual(['observerAgencies', 'observerAgencies'])
    expect(ask(observersSpeak(4, ['EU'], { observerAgencies: 'invited by the Chair' })).inOrder).toBe(true)
  })
  test('a group is spoken for by one of its members', () => {
    const { ask } = room(opening())
    expect(ask(speaksFor('VEN', 'NAM')).inOrder).toBe(true)
    expect(refusedBy(ask(speaksFor('FRA', 'NAM')))).toEqual(['notOfTheGroup'])
  })
  test('an observer takes no part in a private sitting', () => {
    const { ask } = room(
      untilPrivate(convened(), chairs('CZE'), proposesAgenda()),
      adoptsAgenda(),
      takesUp(4),
      admitsAgencies('EU'),
    )
    expect(refusedBy(ask(observersSpeak(4, ['EU'], { observerAgencies: 'invited' })))).toEqual(['publicSittings'])
    expect(ask(discuss(4, 'FRA')).inOrder).toBe(true)
  })
})

describe('documents', () => {
  test('a symbol is used once, belongs to the meeting, and only what is submitted is introduced', () => {
    const { ask } = room(opening(), submits('JPN', 'WP.1'))
    expect(refusedBy(ask(submits('CUB', 'WP.1')))).toEqual(['symbolTaken'])
    expect(
      refusedBy(
        ask({
          ...submits('CUB', 'WP.2'),
          particulars: { ...submits('CUB', 'WP.2').particulars, symbol: 'BWC/MSP/2018/MX.4/WP.2' },
        }),
      ),
    ).toEqual(['otherMeeting'])
    expect(refusedBy(ask(introduces(4, 'WP.1', 'WP.2')))).toEqual(['noSuchDocument'])
    expect(ask(introduces(4, 'WP.1')).inOrder).toBe(true)
  })
  test('a working paper on behalf of a group comes from one of its members', () => {
    const { ask } = room(opening())
    expect(ask(submits('VEN', 'WP.1', { group: 'NAM' })).inOrder).toBe(true)
    expect(refusedBy(ask(submits('JPN', 'WP.1', { group: 'NAM' })))).toEqual(['notOfTheGroup'])
  })
})

describe('adoption', () => {
  const tabled = () => [
    ...opening(),
    reserves('3', 'report'),
    reserves('CRP.1', 'draftReport'),
    attend('party', 'FRA', 'JPN', 'CUB'),
    tables(),
  ]
  test('is by consensus: an objection stops it until it is withdrawn', () => {
    expect(refusedBy(room(tabled(), objects('CUB')).ask(adopts()))).toEqual(['consensus'])
    expect(room(tabled(), objects('CUB'), deed('withdrawObjection', 'CUB')).ask(adopts()).inOrder).toBe(true)
  })
  test('a signatory and an observer cannot object', () => {
    expect(refusedBy(room(tabled()).ask(objects('HTI')))).toEqual(['signatories'])
    expect(refusedBy(room(tabled(), admits('ISR')).ask(objects('ISR')))).toEqual(['observerStates'])
  })
  test('names the digest of what it decides: a text that changed meanwhile is not adopted', () => {
    const { ask, meeting } = room(tabled())
    const paragraph = meeting.draft!.paragraphs.find(({ id }) => id === 'parties')!
    const words = deed('amendWords', 'FRA', {
      paragraph: 'parties',
      language: 'en',
      seen: paragraph.digests.en!,
      text: 'Three parties came.',
    })
    expect(ask(words).inOrder).toBe(true)
    const amended = room(tabled(), words)
    expect(refusedBy(amended.ask(words))).toEqual(['textChanged'])
    expect(amended.meeting.draft?.paragraphs.find(({ id }) => id === 'parties')?.pending).toEqual([
      'ar',
      'es',
      'fr',
      'ru',
      'zh',
    ])
    expect(refusedBy(amended.ask({ ...adopts(), particulars: { digest: 'f'.repeat(64) } }))).toEqual(['textChanged'])
    expect(amended.ask(adopts()).inOrder).toBe(true)
  })
  test('is not undone by the passage of time, and is not done twice', () => {
    expect(refusedBy(room(tabled(), adopts()).ask(adopts()))).toEqual(['reportAdopted'])
  })
  test('the Chair paper without its disclaimer is not presented', () => {
    const paper = {
      original: 'en',
      versions: { en: { status: 'official', text: { title: 'Summary', parts: [{ text: 'One.' }] } } },
    }
    expect(refusedBy(room(opening()).ask(deed('presentChairPaper', 'chair', { paper })))).toEqual(['malformed'])
    expect(room(opening()).ask(deed('presentChairPaper', 'chair', { paper, disclaimer: true })).inOrder).toBe(true)
  })
})

describe('striking', () => {
  test('the meeting is the recount of all acts but those struck', () => {
    const { meeting } = room(opening(), attend('party', 'FRA'), attend('party', 'JPN'), strikes(8))
    expect(meeting.attendance.map(({ who }) => who)).toEqual([['JPN']])
    expect(meeting.struck.get(8)).toBe(10)
    expect(meeting.entries).toHaveLength(10)
  })
  test('an act on which others rest is not struck, and the refusal says which', () => {
    const { ask } = room(opening(), admits('ISR'), attend('observerState', 'ISR'))
    expect(ask(strikes(8))).toEqual({
      inOrder: false,
      objections: [{ impediment: 'stillNeeded', facts: { no: 8, by: 9 } }],
    })
  })
  test('a strike is not struck, an act not twice', () => {
    const { ask } = room(opening(), attend('party', 'FRA'), strikes(8))
    expect(refusedBy(ask(strikes(9)))).toEqual(['strikeStands'])
    expect(refusedBy(ask(strikes(8)))).toEqual(['actStruck'])
  })
})

describe('whatever is asked', () => {
  test('has an answer: random requests are ruled on and never break anything', () => {
    const { meeting } = room(opening(), attend('party', 'FRA'))
    const kinds = fc.oneof(fc.constantFrom(...Object.keys(ACTS)), fc.string())
    const by = fc.oneof(
      fc.constantFrom('chair', 'secretariat', 'FRA', 'HTI', 'ISR', 'EU', 'UNIDIR', 'XXX'),
      fc.string(),
    )
    fc.assert(
      fc.property(
        kinds,
        by,
        fc.dictionary(
          fc.constantFrom(
            'who',
            'as',
            'item',
            'symbol',
            'document',
            'paragraph',
            'no',
            'state',
            'digest',
            'date',
            'items',
            'text',
            'x',
          ),
          fc.jsonValue(),
        ),
        (kind, by, particulars) => {
          const ruling = ruleOn(meeting, { kind, by, hand: '1', particulars: particulars as never })
          expect(typeof ruling.inOrder).toBe('boolean')
          if (!ruling.inOrder)
            for (const one of ruling.objections)
              expect('rule' in one ? RULES.map(({ name }) => name) : IMPEDIMENTS).toContain(
                'rule' in one ? one.norm : one.impediment,
              )
        },
      ),
      { numRuns: 1500 },
    )
  })
  test('random withholding recounts without a fault, and shows nothing of what is withheld', () => {
    const { lines } = room(
      opening(),
      reserves('3', 'report'),
      reserves('CRP.1', 'draftReport'),
      attend('party', 'FRA', 'JPN'),
      admits('ISR'),
      attend('observerState', 'ISR'),
      discuss(4, 'FRA'),
      tables(),
      adopts(),
      deed('closeMeeting', 'chair'),
    )
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: lines.length, maxLength: lines.length }), (shown) => {
        const seen = lines.map(({ no, at, act }, index) => (shown[index] ? { no, at, act: act! } : { no, at }))
        const meeting = recount(bwc, MX5, seen)
        expect(meeting.entries).toHaveLength(lines.length)
        if (!shown[lines.findIndex(({ act }) => act?.kind === 'grantObserverStatus')])
          expect(meeting.admitted).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('an empty meeting is one too', () => {
    expect(refusedBy(ruleOn(emptyMeeting(bwc, MX5), { hand: '1', ...takesUp(4) }))).toContain('noSitting')
  })
})

describe('an item', () => {
  test('on a topic whose text is not held needs a title of its own', () => {
    const { ask } = room(
      convened(),
      chairs('CZE'),
      deed('submitDocument', 'chair', { symbol: `${MX5}/1`, kind: 'agenda' }),
    )
    const title = { original: 'en', versions: { en: { status: 'official', text: 'Cooperation' } } }
    expect(refusedBy(ask(proposesAgenda([{ no: 4, topic: 'MX.1' }])[1]!))).toContain('itemTitleMissing')
    expect(refusedBy(ask(proposesAgenda([{ no: 4, topic: 'MX.1', title }])[1]!))).toEqual(['topicsOfTheProgramme'])
    expect(ask(proposesAgenda([{ no: 4, topic: 'MX.5', title }])[1]!).inOrder).toBe(true)
  })
})

describe('names that every object has', () => {
  test('are no body, place, group, post, conference or delegation', () => {
    const { ask } = room(opening())
    for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
      expect(refusedBy(room().ask(convened({ place: name })))).toEqual(['unknownPlace'])
      expect(refusedBy(room().ask(convened({ body: name })))).toEqual(['unknownBody'])
      expect(refusedBy(ask(speaksFor('VEN', name)))).toEqual(['unknownGroup'])
      expect(refusedBy(ask(deed('applyRules', 'chair', { document: 'BWC/CONF.VIII/2', conference: name })))).toEqual([
        'unknownConference',
        'openingOrder',
      ])
      expect(ask(deed('object', name)).inOrder).toBe(false)
    }
  })
})

describe('what is recorded is so', () => {
  const closed = (...acts: ReturnType<typeof deed>[]) => [
    convened(),
    chairs('CZE'),
    ...proposesAgenda(),
    reserves('3', 'report'),
    reserves('CRP.1', 'draftReport'),
    opens(),
    ...acts,
  ]
  const saidBy = (...story: readonly (Ask | readonly Ask[])[]) => texts(sixReports(room(...story).meeting).en)
  test('a closed meeting foresees nothing: an agenda not adopted is not told as adopted', () => {
    const said = saidBy(closed(tables(), adopts(), deed('closeMeeting', 'chair')))
    expect([...said.keys()]).not.toContain('agenda')
    expect([...said.keys()]).not.toContain('discussion')
    expect(said.get('adoption')).toContain('adopted its report by consensus')
    expect(sixReports(room(closed(deed('closeMeeting', 'chair'))).meeting).fr.notice).toContain('non adopté')
    expect([...said.keys()]).toContain('document.BWC/MSP/2018/MX.5/3')
    expect([...saidBy(closed(deed('closeMeeting', 'chair'))).keys()]).not.toContain('document.BWC/MSP/2018/MX.5/3')
  })
  test('a paper by a signatory is not told as a State party’s', () => {
    const said = saidBy(opening(), submits('HTI', 'WP.1'))
    expect(said.get('documents')).not.toContain('States Parties')
    expect(said.has('basis')).toBe(false)
  })
  test('the item is named whoever spoke', () => {
    expect(saidBy(opening(), speaksFor('VEN', 'NAM')).get('item.4')).toMatch(
      /^The Meeting of Experts considered agenda item 4 \(“/,
    )
  })
  test('only one report, by the secretariat, in its own series', () => {
    const { ask } = room(opening(), reserves('3', 'report'))
    expect(refusedBy(ask(reserves('4', 'report')))).toEqual(['alreadyNoted'])
    expect(refusedBy(ask(submits('JPN', 'CRP.2', { kind: 'draftReport' })))).toEqual(['notYours'])
    expect(refusedBy(ask(reserves('WP.9', 'participants')))).toEqual(['otherSeries'])
    expect(refusedBy(ask(submits('JPN', ' x y\u0000')))).toEqual(['malformed'])
  })
  test('a second Chair does not rewrite who proposed the agenda', () => {
    expect(refusedBy(room(opening()).ask(chairs('POL')))).toEqual(['roleTaken'])
  })
})
