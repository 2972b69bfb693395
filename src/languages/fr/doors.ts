import type { DoorWords } from '../doorWords.ts'
import { enDoors } from '../en/doors.ts'

/** What the doors say. */
export const frDoors: DoorWords = enDoors // in English until translated
