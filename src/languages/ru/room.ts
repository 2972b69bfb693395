// in English until translated
export { room } from '../en/room.ts'
