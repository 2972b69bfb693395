import type { SeatWords } from '../seatWords.ts'
import { enSeats } from '../en/seats.ts'

/** What the seats read. */
export const ruSeats: SeatWords = enSeats // in English until translated
