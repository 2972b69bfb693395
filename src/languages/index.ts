import type { Language } from '../treaty/text.ts'
import type { ReportLanguage } from '../report/words.ts'
import type { DoorWords } from './doorWords.ts'
import type { DeskWords } from './deskWords.ts'
import type { PageWords } from './pageWords.ts'
import type { SeatWords } from './seatWords.ts'
import type { SheetWords } from './sheetWords.ts'
import { ar } from './ar/report.ts'
import { arDoors } from './ar/doors.ts'
import { arDesks } from './ar/desks.ts'
import { arPages } from './ar/pages.ts'
import { arSeats } from './ar/seats.ts'
import { arSheet } from './ar/sheet.ts'
import { en } from './en/report.ts'
import { enDoors } from './en/doors.ts'
import { enDesks } from './en/desks.ts'
import { enPages } from './en/pages.ts'
import { enSeats } from './en/seats.ts'
import { enSheet } from './en/sheet.ts'
import { es } from './es/report.ts'
import { esDoors } from './es/doors.ts'
import { esDesks } from './es/desks.ts'
import { esPages } from './es/pages.ts'
import { esSeats } from './es/seats.ts'
import { esSheet } from './es/sheet.ts'
import { fr } from './fr/report.ts'
import { frDoors } from './fr/doors.ts'
import { frDesks } from './fr/desks.ts'
import { frPages } from './fr/pages.ts'
import { frSeats } from './fr/seats.ts'
import { frSheet } from './fr/sheet.ts'
import { ru } from './ru/report.ts'
import { ruDoors } from './ru/doors.ts'
import { ruDesks } from './ru/desks.ts'
import { ruPages } from './ru/pages.ts'
import { ruSeats } from './ru/seats.ts'
import { ruSheet } from './ru/sheet.ts'
import { zh } from './zh/report.ts'
import { zhDoors } from './zh/doors.ts'
import { zhDesks } from './zh/desks.ts'
import { zhPages } from './zh/pages.ts'
import { zhSeats } from './zh/seats.ts'
import { zhSheet } from './zh/sheet.ts'

/** The languages of the report, by code. */
export const REPORT_LANGUAGES = { ar, en, es, fr, ru, zh } satisfies Record<Language, ReportLanguage>

/** The words of pages and refusals, by language. */
export const PAGE_WORDS = {
  ar: arPages,
  en: enPages,
  es: esPages,
  fr: frPages,
  ru: ruPages,
  zh: zhPages,
} satisfies Record<Language, PageWords>

/** The words of the sheet of a meeting's preparation, by language. */
export const SHEET_WORDS = {
  ar: arSheet,
  en: enSheet,
  es: esSheet,
  fr: frSheet,
  ru: ruSheet,
  zh: zhSheet,
} satisfies Record<Language, SheetWords>

/** The words of the doors, by language. */
export const DOOR_WORDS = {
  ar: arDoors,
  en: enDoors,
  es: esDoors,
  fr: frDoors,
  ru: ruDoors,
  zh: zhDoors,
} satisfies Record<Language, DoorWords>

/** The words of the podium's desks and of the regions all share, by language. */
export const DESK_WORDS = {
  ar: arDesks,
  en: enDesks,
  es: esDesks,
  fr: frDesks,
  ru: ruDesks,
  zh: zhDesks,
} satisfies Record<Language, DeskWords>

/** The words of the seats, by language: delegations, organizations, the wall, the public. */
export const SEAT_WORDS = {
  ar: arSeats,
  en: enSeats,
  es: esSeats,
  fr: frSeats,
  ru: ruSeats,
  zh: zhSeats,
} satisfies Record<Language, SeatWords>
