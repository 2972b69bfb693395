import { noun, nameOf } from '../treaty/convention.ts'
import { mandate } from '../treaty/programme.ts'
import { dayOfNames, documentOf, sittingOf, type Meeting, type SecretariatMember } from '../procedure/meeting.ts'
import {
  actsOf,
  chairOf,
  foreseen,
  made,
  paragraph,
  type Passage,
  type SectionOutline,
  type Telling,
} from './passage.ts'
import { elections, replacements } from './decisions.ts'
import type { Official } from './words.ts'
import { bodyNouns, session } from './body.ts'

/** Section II: convened and chaired; agenda; rules of procedure; secretariat. */
export function organization({ meeting }: Telling): SectionOutline {
  const { convention, convened } = meeting
  const chair = meeting.formerChairs[0] ?? meeting.chair
  const later =
    meeting.formerChairs.length > 0 && meeting.chair ? [...meeting.formerChairs.slice(1), meeting.chair] : []
  const names = bodyNouns(meeting)
  const paragraphs =
    !convened || !names
      ? []
      : [
          ...paragraph(
            'convened',
            [
              made('convened', actsOf(convened.act, convened.corrected?.days, convened.corrected?.place), {
                under: convened.under.map((id) => session(convention, mandate(convention.programme, id).maker)),
                body: names.full,
                year: convened.year,
                days: convened,
                place: noun(convention, convention.places[convened.place]!.noun),
                committee: convention.bodies[convened.body]!.kind === 'committee',
              }),
              chair &&
                made('chaired', actsOf(chair.act, chair.corrected?.person), {
                  person: chair.person,
                  state: nameOf(convention, chair.state, dayOfNames(meeting))!,
                }),
              ...replacements(meeting),
            ],
            chair ? { persons: [chair, ...later].map(({ person }) => person) } : {},
          ),
          ...paragraph('agenda', [agendaAdopted(meeting), attentionDrawn(meeting)]),
          ...paragraph('rules', [rulesApplied(meeting)]),
          ...paragraph('officers', elections(meeting), { persons: meeting.viceChairs.map(({ person }) => person) }),
          ...paragraph('secretariat', secretariat(meeting), {
            persons: meeting.secretariat.map(({ person }) => person),
          }),
        ]
  return {
    id: 'organization',
    kind: 'section',
    heading: ({ headings }, no) => [headings.organization(no, names!)],
    paragraphs,
  }
}

function agendaAdopted(meeting: Meeting): Passage | null {
  const { agenda, proposedAgenda, convened } = meeting
  const { gender, from } = chairOf(meeting, (agenda ?? proposedAgenda)?.act)
  const { body } = bodyNouns(meeting)!
  if (agenda) {
    const sitting = sittingOf(meeting, agenda.sitting)!
    return made('agendaAdopted', [agenda.adopted, agenda.act, sitting.act, ...from], {
      body,
      date: sitting.date,
      symbol: agenda.document,
      chair: gender,
    })
  }
  if (!proposedAgenda || !convened || meeting.closing) return null // nothing is foreseen of a closed meeting
  return foreseen(
    'agendaAdopted',
    'adoptAgenda',
    [proposedAgenda.act, ...actsOf(convened.act, convened.corrected?.days), ...from],
    {
      body,
      date: convened.from,
      symbol: proposedAgenda.document,
      chair: gender,
    },
  )
}

function attentionDrawn(meeting: Meeting): Passage | null {
  const { attention, convention } = meeting
  if (attention.length === 0) return null
  const { gender, from } = chairOf(meeting, attention[0]!.act)
  const documents = attention.flatMap(({ document }) => documentOf(meeting, document) ?? []) // one may be withheld from this reader
  if (documents.length === 0) return null
  return made('attentionDrawn', [...attention.map(({ act }) => act), ...documents.map(({ act }) => act), ...from], {
    chair: gender,
    also: meeting.agenda !== null || meeting.proposedAgenda !== null,
    documents: documents.map(({ symbol, kind, submitter }) => ({
      symbol,
      kind: kind === 'background' ? ('background' as const) : ('other' as const),
      unit:
        submitter !== null && convention.units[submitter] ? noun(convention, convention.units[submitter].noun) : null,
    })),
  })
}

function rulesApplied(meeting: Meeting): Passage | null {
  const { rulesApplied: applied, agenda, convention } = meeting
  if (!applied) return null
  const { gender, from } = chairOf(meeting, applied.act)
  const sitting = sittingOf(meeting, applied.sitting)!
  const same = agenda?.sitting === applied.sitting
  return made('rulesApplied', [applied.act, same ? agenda.adopted : sitting.act, ...from], {
    body: bodyNouns(meeting)!.body,
    date: same ? null : sitting.date,
    chair: gender,
    conference: noun(convention, applied.conference),
    symbol: applied.document,
  })
}

function secretariat(meeting: Meeting): readonly (Passage | null)[] {
  const { convention } = meeting
  const { body } = bodyNouns(meeting)!
  const official = ({ person, post, unit }: SecretariatMember): Official => ({
    person,
    post: noun(convention, convention.posts[post]![person.gender]),
    unit: {
      noun: noun(convention, convention.units[unit]!.noun),
      within: noun(convention, convention.units[unit]!.within),
      city: noun(convention, convention.units[unit]!.city),
    },
  })
  const heads = (['secretary', 'deputySecretary'] as const).flatMap((role) =>
    meeting.secretariat.filter((one) => one.role === role),
  )
  const members = meeting.secretariat.filter(({ role }) => role === 'member')
  return [
    // Whoever is named first brings the unit with its office and city, so later sentences rest on that act too.
    ...heads.map((one, at) =>
      made('secretary', [...new Set([one.act, heads[0]!.act])], {
        ...official(one),
        body,
        role: one.role as 'secretary' | 'deputySecretary',
        first: at === 0 || one.unit !== heads[0]!.unit,
      }),
    ),
    members.length > 0
      ? made(
          'secretariatMembers',
          members.map(({ act }) => act),
          { body, members: members.map(official), also: heads.length > 0 },
        )
      : null,
  ]
}
