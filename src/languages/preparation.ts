import type { Language } from '../treaty/text.ts'
import type { PreparationWords } from './preparationWords.ts'
import { preparation as ar } from './ar/preparation.ts'
import { preparation as en } from './en/preparation.ts'
import { preparation as es } from './es/preparation.ts'
import { preparation as fr } from './fr/preparation.ts'
import { preparation as ru } from './ru/preparation.ts'
import { preparation as zh } from './zh/preparation.ts'

/** The words of the desk of preparation, by language. */
export const PREPARATION_WORDS = { ar, en, es, fr, ru, zh } satisfies Record<Language, PreparationWords>
