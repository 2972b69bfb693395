import { linkTo, pathBehind, reportPath } from '../addresses.ts'
import { desk, type Part } from './shown.ts'

/** The podium's: what can be printed or carried away at any moment. */
export const prints: Part = {
  id: 'prints',
  audience: 'public',
  show: (shown) => {
    const { meeting, reader } = shown
    const { prints: words } = desk(shown)
    return (
      <nav class="prints" aria-label={words.title}>
        <h2>{words.title}</h2>
        <ul class="plain">
          <li>
            <a href={linkTo(reader, pathBehind(meeting.symbol, 'speakers'))}>{words.list}</a>
          </li>
          <li>
            <a href={linkTo(reader, reportPath(meeting, 'draft'))}>{words.draft}</a>
          </li>
          <li>
            <a href={pathBehind(meeting.symbol, 'record.jsonl')}>{words.record}</a>
          </li>
        </ul>
      </nav>
    )
  },
}
