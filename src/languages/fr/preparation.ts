// in English until translated
export { preparation } from '../en/preparation.ts'
