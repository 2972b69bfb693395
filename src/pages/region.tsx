import type { Child } from 'hono/jsx'

/** Where a page listens: the address of its stream, and the act as of which the page stands. Its attributes belong on one element that holds all its regions. */
export const listening = (address: string, no: number) => ({ 'data-live': address, 'data-no': String(no) })

/** A part of a page that moves with the meeting. Without scripts it is what it was when the page was asked for. Forms stand outside, joined by `form=`. */
export function Region({
  id,
  label,
  children,
}: {
  readonly id: string
  readonly label?: string
  readonly children: Child
}) {
  return (
    <section data-region={id} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </section>
  )
}

/** Minutes and seconds as a clock shows them; below zero what was taken beyond the limit. */
export const clockFace = (seconds: number): string => {
  const whole = Math.abs(Math.trunc(seconds))
  return `${seconds <= -1 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/**
 * A speaker's clock. It counts down to `until` or up from `since` (times of the server, ISO 8601) where scripts run; a stopped clock
 * has neither and stands still. `seconds`: what it shows until then, as of the act the region stands at.
 */
export function Clock({
  seconds,
  until,
  since,
}: {
  readonly seconds: number
  readonly until?: string
  readonly since?: string
}) {
  const runs = {
    ...(until === undefined ? {} : { 'data-until': until }),
    ...(since === undefined ? {} : { 'data-since': since }),
  }
  return (
    <span role="timer" dir="ltr" class={seconds < 0 ? 'clock over' : 'clock'} {...runs}>
      {clockFace(seconds)}
    </span>
  )
}

/** What a desk says of itself, in the reader's language. `{time}` and `{no}` stand for the hour and for the act. */
export interface LiveWords {
  /** "Connection lost. This page is as it was at {time}." */
  readonly lost: string
  /** "Not sent: no connection. What you entered is kept; press again to send it." */
  readonly unsent: string
  /** "This could not be done. Please try again." for an answer that says nothing itself. */
  readonly failed: string
  /** "Recorded as act {no}." */
  readonly done: string
}

/** The line that says when the server was last heard, by the clock of the meeting's place, hidden while it is heard. `now`: the server's, as the page is made. */
export const Lost = ({
  words,
  now,
  zone,
}: {
  readonly words: LiveWords
  readonly now: string
  readonly zone: string
}) => <p class="lost" role="status" data-lost={words.lost} data-now={now} data-zone={zone} />

/** Where a desk says what became of a deed: nothing yet, that it was recorded, or why it is out of order. */
export const Outcome = ({ words }: { readonly words: LiveWords }) => (
  <div
    class="outcome"
    role="status"
    data-refusal
    data-unsent={words.unsent}
    data-failed={words.failed}
    data-done={words.done}
  />
)
