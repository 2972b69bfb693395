import type { Child } from 'hono/jsx'
import { COLON } from '../../languages/colon.ts'
import type { Shown } from './shown.ts'

/** What a short label is about, for who hears the page and does not see what stands beside it. */
export const Spoken = ({ shown, children }: { readonly shown: Shown; readonly children: Child }) => (
  <span class="spoken">
    {COLON[shown.reader.language]}
    {children}
  </span>
)
