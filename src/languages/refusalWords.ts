import type { PageWords } from './pageWords.ts'

/** The sentences of refusals, with those of what goes on in the room among them, and the rights they name; the other words of pages stand in a language's `pages.ts`, which takes these in. */
export type RefusalWords = Pick<PageWords, 'impediments' | 'rules' | 'rights'>
