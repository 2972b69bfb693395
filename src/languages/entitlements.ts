import type { Language } from '../treaty/text.ts'
import type { EntitlementWords } from './entitlementWords.ts'
import { entitlements as ar } from './ar/entitlements.ts'
import { entitlements as en } from './en/entitlements.ts'
import { entitlements as es } from './es/entitlements.ts'
import { entitlements as fr } from './fr/entitlements.ts'
import { entitlements as ru } from './ru/entitlements.ts'
import { entitlements as zh } from './zh/entitlements.ts'

/** The words of the page that says who may do what, by language. */
export const ENTITLEMENT_WORDS = { ar, en, es, fr, ru, zh } satisfies Record<Language, EntitlementWords>
