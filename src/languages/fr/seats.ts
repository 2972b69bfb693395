import type { SeatWords } from '../seatWords.ts'
import { enSeats } from '../en/seats.ts'

/** What the seats read. */
export const frSeats: SeatWords = enSeats // in English until translated
