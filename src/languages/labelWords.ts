import type { PageWords } from './pageWords.ts'

/** What acts, offices, classes of participants and roles are called: pages head what they show with these words, and a refusal puts them where its facts hold a code. */
export type LabelWords = Pick<PageWords, 'deeds' | 'offices' | 'classes'> & {
  readonly roles: PageWords['meeting']['roles']
}
