import { nameIn } from '../regions/shown.ts'
import type { Page } from '../frame.tsx'
import { linkTo, pathBehind } from '../addresses.ts'
import { listening, Lost, Outcome, Region } from '../region.tsx'
import { floorNow } from '../regions/floor.tsx'
import { SpeakersList, listedItem, ListTitle } from '../regions/speakers.tsx'
import type { Child } from 'hono/jsx'
import { PRESSED_DEEDS } from '../../languages/seatWords.ts'
import { ownDesk } from '../../procedure/badge.ts'
import { DeedForm, type Seat } from './control.tsx'
import { MotionsRegion, OrderRegion, QuestionsRegion } from './order.tsx'
import { Nominate } from './nominate.tsx'
import { PapersRegion, SubmitPaper } from './papers.tsx'
import { ownGroup, PlaceRegion, wordsOf } from './place.tsx'
import { AGAIN, Changes, Propose, WithdrawnRegion } from './proposals.tsx'
import { RequestsRegion } from './requests.tsx'
import { Rights } from './rights.tsx'
import { Tray, type TrayPaper } from './tray.tsx'
import { SendRegion } from './writing.tsx'

/** The regions of a delegation's desk in their order: the floor is everyone's, the others the delegation's own. */
export const SEAT_REGIONS: { readonly [id: string]: (seat: Seat) => Child } = {
  floor: ({ shown }) => floorNow.show(shown),
  questions: (seat) => <QuestionsRegion seat={seat} />,
  place: (seat) => <PlaceRegion seat={seat} />,
  order: (seat) => <OrderRegion seat={seat} />,
  motions: (seat) => <MotionsRegion seat={seat} />,
  list: (seat) => <Waiting seat={seat} />,
  requests: (seat) => <RequestsRegion seat={seat} />,
  papers: (seat) => <PapersRegion seat={seat} />,
  withdrawn: (seat) => <WithdrawnRegion seat={seat} />,
  'send-submitDocument': (seat) => <SendRegion seat={seat} deed="submitDocument" />,
  'send-submitProposal': (seat) => <SendRegion seat={seat} deed="submitProposal" />,
  'send-nominate': (seat) => <SendRegion seat={seat} deed="nominate" />,
  rights: ({ shown, who }) => <Rights {...shown} who={who} />,
}

/** The whole list of the item under discussion, on request. */
function Waiting({ seat: { shown } }: { readonly seat: Seat }) {
  const item = listedItem(shown.meeting)
  if (item === null) return <></>
  return (
    <>
      <ListTitle shown={shown} item={item} />
      <SpeakersList shown={shown} item={item} />
    </>
  )
}

/** The forms without fields that the buttons of a desk belong to; they stand still while the regions move. */
function Forms({ seat, fresh }: { readonly seat: Seat; readonly fresh: string }) {
  const of = ownGroup(seat)
  return (
    <div class="forms">
      {PRESSED_DEEDS.map((deed) => (
        <DeedForm seat={seat} deed={deed} fresh={fresh} />
      ))}
      {(['competence', 'reconsider'] as const).map((motion) => (
        <DeedForm seat={seat} deed="moveMotion" fixed={{ motion }} fresh={fresh} />
      ))}
      <DeedForm seat={seat} deed="submitProposal" form={AGAIN} fresh={fresh} />
      {of !== null && <DeedForm seat={seat} deed="inscribe" fixed={{ group: of }} fresh={fresh} />}
    </div>
  )
}

/** A delegation's desk, for one thumb: who speaks, where am I on the list, one first button; then what else it may do, and why not what it may not. */
export function delegationDesk(seat: Seat, tray: readonly TrayPaper[], fresh: string): Page {
  const { meeting, reader } = seat.shown
  const words = wordsOf(seat)
  const name = nameIn(seat.shown, seat.who)
  const part = (id: string, label?: string) => (
    <Region id={id} {...(label === undefined ? {} : { label })}>
      {SEAT_REGIONS[id]!(seat)}
    </Region>
  )
  const no = meeting.entries.at(-1)?.no ?? 0
  return {
    title: `${name} · ${meeting.symbol}`,
    place: 'other',
    meeting,
    text: (
      <article
        class="seat"
        {...listening(linkTo(reader, pathBehind(meeting.symbol, `live/${ownDesk(seat.badge)}`)), no)}
      >
        <h1>{name}</h1>
        <Lost words={words.live} now={seat.shown.now} zone={meeting.convention.timeZone} />
        <Outcome words={words.live} />
        {part('floor')}
        {part('questions')}
        {part('place')}
        {part('order')}
        {part('motions')}
        <details class="waiting">
          <summary>{words.titles.list}</summary>
          {part('list')}
        </details>
        {part('requests')}
        {part('papers')}
        {part('withdrawn')}
        <section class="writing">
          <SubmitPaper seat={seat} fresh={fresh} />
          <Propose seat={seat} fresh={fresh} />
          <Changes seat={seat} fresh={fresh} />
          <Nominate seat={seat} fresh={fresh} />
        </section>
        <Tray seat={seat} papers={tray} fresh={fresh} />
        <section class="entitled">
          <h2>{words.rights.title}</h2>
          {part('rights')}
        </section>
        <Forms seat={seat} fresh={fresh} />
      </article>
    ),
  }
}
