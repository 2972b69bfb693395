import type { DeskWords } from '../deskWords.ts'
import { enDesks } from '../en/desks.ts'

/** What the podium's desks say. */
export const zhDesks: DeskWords = enDesks // in English until translated
