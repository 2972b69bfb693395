// in English until translated
export { proceedings } from '../en/proceedings.ts'
