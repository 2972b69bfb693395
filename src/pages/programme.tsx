import type { Convention } from '../treaty/convention.ts'
import { turnToChair, type Programme } from '../treaty/programme.ts'
import { PREPARATION_WORDS } from '../languages/preparation.ts'
import { CONVENING } from './convening.tsx'
import { ENTITLEMENT_WORDS } from '../languages/entitlements.ts'
import { presidingOver, titled } from '../report/presiding.ts'
import { linkTo, pathOf, rightsPath } from './addresses.ts'
import { English } from './meeting.tsx'
import type { Page } from './frame.tsx'
import { group, makerName, nounIn, participantOn } from './names.ts'
import { Read } from './read.tsx'
import { wordsFor, type Reader } from './reader.ts'

type Given = {
  readonly convention: Convention
  readonly reader: Reader
  readonly held: (symbol: string) => boolean
  /** The reader opens records: those that are not there yet have a way to begin. */
  readonly opens: boolean
}

/** A body as a row is headed by it. */
const bodyName = ({ convention, reader }: Given, body: string): string => {
  const name = nounIn(convention, convention.bodies[body]?.noun ?? body, reader)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function Turns({ given }: { readonly given: Given }) {
  const { convention, reader } = given
  const { programme } = reader.words
  const { years, meetings } = convention.programme
  return (
    <section>
      <h2 id="turn">{programme.turn}</h2>
      <div class="scroll" role="group" aria-labelledby="turn" tabindex={0}>
        <table>
          <caption>{programme.turnIntro}</caption>
          <thead>
            <tr>
              <th scope="col">{programme.meeting}</th>
              {years.map((year) => (
                <th scope="col">{String(year)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {meetings.map(({ body }) => (
              <tr>
                <th scope="row">{bodyName(given, body)}</th>
                {years.map((year) => {
                  const turn = turnToChair(convention.programme, body, year)
                  return <td>{turn === null ? '–' : group(convention, turn, reader)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Officers({
  given,
  body,
  year,
  office,
}: {
  readonly given: Given
  readonly body: string
  readonly year: number
  readonly office: Programme['holders'][number]['office']
}) {
  const { convention, reader } = given
  const { programme } = reader.words
  const called = convention.programme.calendar.findLast((one) => one.body === body && one.year === year)
  const holders = convention.programme.holders.filter(
    (one) => one.body === body && one.year === year && one.office === office,
  )
  return (
    <>
      {holders.map((one, at) => (
        <>
          {at > 0 && <br />}
          <bdi>{one.name}</bdi> · {participantOn(convention, one.state, called?.from ?? `${year}-12-31`, reader)}
          {!one.verified && <small> ({programme.unconfirmed})</small>}
        </>
      ))}
    </>
  )
}

function Calendar({ given, year }: { readonly given: Given; readonly year: number }) {
  const { convention, reader, held, opens } = given
  const { programme, days } = reader.words
  const used = convention.programme.meetings.reduce((sum, one) => sum + one.days, 0)
  const withVices = convention.programme.holders.filter((one) => one.year === year && one.office === 'viceChair')
  const vices = withVices.length > 0
  /** What an office is called in these bodies: a Chair here, a President there. */
  const titles = (office: 'chair' | 'viceChairs', of: readonly { readonly body: string }[]): string =>
    [...new Set(of.map(({ body }) => titled(reader.words, presidingOver(convention, body)).programme[office]))].join(
      ' / ',
    )
  const rows = convention.programme.meetings
    .map(({ body }) => ({
      body,
      called: convention.programme.calendar.findLast((one) => one.body === body && one.year === year),
    }))
    .sort((a, b) => ((a.called?.from ?? '9') < (b.called?.from ?? '9') ? -1 : 1))
  return (
    <>
      <h3 id={`year-${year}`}>{String(year)}</h3>
      <div class="scroll" role="group" aria-labelledby={`year-${year}`} tabindex={0}>
        <table class="wide">
          <caption>{programme.daysUsed(used, convention.programme.daysAYear)}</caption>
          <thead>
            <tr>
              <th scope="col">{programme.meeting}</th>
              <th scope="col">{programme.dates}</th>
              <th scope="col">{titles('chair', rows)}</th>
              {vices && <th scope="col">{titles('viceChairs', withVices)}</th>}
              <th scope="col">{programme.record}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ body, called }) => {
              const symbol = convention.bodies[body]!.symbol.replace('{year}', String(year))
              return (
                <tr>
                  <th scope="row">{bodyName(given, body)}</th>
                  <td>
                    {called ? days(called) : programme.notHeld}
                    {called?.derogation !== undefined && (
                      <small class="note">
                        {programme.departs} <English text={called.derogation} reader={reader} />
                      </small>
                    )}
                  </td>
                  <td>
                    <Officers given={given} body={body} year={year} office="chair" />
                  </td>
                  {vices && (
                    <td>
                      <Officers given={given} body={body} year={year} office="viceChair" />
                    </td>
                  )}
                  <td>
                    {held(symbol) ? (
                      <a class="symbol" href={linkTo(reader, pathOf(symbol))}>
                        {symbol}
                      </a>
                    ) : opens ? (
                      <a
                        href={`${CONVENING}?${new URLSearchParams({ meeting: symbol, ...(reader.chosen ? { lang: reader.language } : {}) })}`}
                      >
                        {wordsFor(PREPARATION_WORDS, reader).open.prepare}
                      </a>
                    ) : (
                      <span class="quiet">{programme.noRecord}</span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Mandates({ given: { convention, reader } }: { readonly given: Given }) {
  const { programme } = reader.words
  const { mandates } = convention.programme
  const named = (id: string) => {
    const found = mandates.find((one) => one.id === id)
    return found ? makerName(convention, found.maker, reader) : id
  }
  return (
    <section>
      <h2 id="mandates">{programme.mandates}</h2>
      {mandates.map(({ id, recital, document, adopted, under, units = [] }) => (
        <div class="mandate">
          <h3>{named(id)}</h3>
          <p class="quiet">
            {document !== undefined && (
              <>
                <bdi class="symbol">{document}</bdi> ·{' '}
              </>
            )}
            {programme.adoptedBy[adopted]}
            {under !== undefined && ` · ${programme.restsOn} ${named(under)}`}
          </p>
          {convention.texts[recital] && (
            <p class="quoted">
              <Read text={convention.texts[recital]} meeting={null} reader={reader} />
            </p>
          )}
          {units.map((unit) => (
            <p class="quoted">
              {reader.report.frame.unit(unit.id, '')}
              <Read text={convention.texts[unit.text]!} meeting={null} reader={reader} />
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}

/** The programme of some years: whose turn it is to chair, the calendar as called, the mandates it rests on. */
export function programmePage(
  convention: Convention,
  held: (symbol: string) => boolean,
  reader: Reader,
  opens = false,
): Page {
  const { programme } = reader.words
  const { years } = convention.programme
  const given = { convention, reader, held, opens }
  const title = programme.title(Math.min(...years), Math.max(...years))
  return {
    title: `${nounIn(convention, convention.treaty.name, reader)} · ${title}`,
    place: 'programme',
    convention,
    text: (
      <article class="programme">
        <h1>{title}</h1>
        <p class="about">{nounIn(convention, convention.treaty.name, reader)}</p>
        <p class="intro">{programme.intro}</p>
        <p class="deed">
          <a href={linkTo(reader, rightsPath(convention))}>{wordsFor(ENTITLEMENT_WORDS, reader).title}</a>
        </p>
        <Turns given={given} />
        <section>
          <h2 id="calendar">{programme.calendar}</h2>
          {years.map((year) => (
            <Calendar given={given} year={year} />
          ))}
        </section>
        <Mandates given={given} />
      </article>
    ),
  }
}
