import { closesList, concludes, deed, gives, type Ask } from './room.ts'

/** The meeting of the day that is played: another year, another Chair, other papers than the founding meeting's. */
export const DAY = 'BWC/MSP/2019/MX.5'
export const CHAIR = {
  title: 'ms',
  gender: 'f',
  latin: 'Nora Beispiel',
  ar: 'نورا بايشبيل',
  ru: 'Нора Байшпиль',
  zh: '诺拉·拜施皮尔',
} as const
export const SECRETARY = {
  title: 'mr',
  gender: 'm',
  latin: 'Paul Sample',
  ar: 'بول سامبل',
  ru: 'Пол Сэмпл',
  zh: '保罗·桑普尔',
} as const
export const PAPER = {
  original: 'zh',
  versions: {
    zh: { status: 'official', text: '加强《公约》的若干设想' },
    en: { status: 'unofficial', text: 'Some ideas for strengthening the Convention' },
    fr: { status: 'unofficial', text: 'Quelques idées pour renforcer la Convention' },
    es: { status: 'unofficial', text: 'Algunas ideas para fortalecer la Convención' },
    ru: { status: 'unofficial', text: 'Некоторые идеи по укреплению Конвенции' },
    ar: { status: 'unofficial', text: 'بعض الأفكار لتعزيز الاتفاقية' },
  },
}
const leave = { observerAgencies: 'invited by the Chair' }

/** The day as its acts tell it, whichever desks they were done at. */
export const day = (): readonly Ask[] => [
  deed('convene', 'secretariat', {
    body: 'MX.5',
    year: 2019,
    from: '2019-08-08',
    to: '2019-08-08',
    place: 'palais',
    under: ['MSP.2017'],
  }),
  deed('assumeChair', 'secretariat', { person: CHAIR, state: 'CHE' }),
  deed('noteSecretariat', 'secretariat', { role: 'secretary', person: SECRETARY, post: 'head', unit: 'ISU' }),
  deed('planSitting', 'secretariat', {
    date: '2019-08-08',
    from: '10:00',
    to: '13:00',
    room: 'XVII',
    interpretation: { languages: ['ar', 'en', 'es', 'fr', 'ru', 'zh'], until: '13:00' },
  }),
  deed('submitDocument', 'chair', { symbol: `${DAY}/1`, kind: 'agenda', original: 'en' }),
  deed('proposeAgenda', 'chair', {
    document: `${DAY}/1`,
    items: [
      { no: 4, topic: 'MX.5' },
      { no: 5, standing: 'factualReport' },
    ],
  }),
  deed('register', 'secretariat', { as: 'party', who: ['CHE', 'CHN', 'CUB', 'FRA', 'IND', 'JPN', 'VEN'] }),
  deed('register', 'secretariat', { as: 'signatory', who: ['EGY'] }),
  deed('register', 'secretariat', { as: 'observerState', who: ['ISR'] }),
  deed('register', 'secretariat', { as: 'agency', who: ['EU'] }),
  deed('reserveSymbol', 'secretariat', { symbol: `${DAY}/2`, kind: 'report', original: 'en' }),
  deed('reserveSymbol', 'secretariat', { symbol: `${DAY}/CRP.1`, kind: 'draftReport', original: 'en' }),
  deed('submitDocument', 'CHN', {
    symbol: `${DAY}/WP.1`,
    kind: 'workingPaper',
    title: PAPER,
    original: 'zh',
    languages: ['zh'],
  }),
  deed('openSitting', 'chair', { date: '2019-08-08' }),
  deed('adoptAgenda', 'chair', { document: `${DAY}/1` }),
  deed('applyRules', 'chair', { document: 'BWC/CONF.VIII/2', conference: 'conference.8' }),
  deed('grantObserverStatus', 'chair', { who: ['ISR'] }),
  deed('grantAgencyStatus', 'chair', { who: ['EU'] }),
  deed('noteAttendance', 'secretariat', { as: 'party', who: ['CHE', 'CHN', 'CUB', 'FRA', 'IND', 'JPN', 'VEN'] }),
  deed('noteAttendance', 'secretariat', { as: 'signatory', who: ['EGY'] }),
  deed('noteAttendance', 'secretariat', { as: 'observerState', who: ['ISR'] }),
  deed('takeUpItem', 'chair', { item: 4 }),
  deed('introduceDocuments', 'secretariat', { item: 4, documents: [`${DAY}/WP.1`] }),
  deed('inscribe', 'CHN', { item: 4 }),
  deed('inscribe', 'CUB', { item: 4 }),
  deed('inscribe', 'VEN', { item: 4, group: 'NAM' }),
  deed('inscribe', 'EU', { item: 4 }),
  gives('VEN', { as: 'group', group: 'NAM' }),
  concludes(),
  gives('CHN'),
  deed('raisePointOfOrder', 'CUB'),
  deed('ruleOnPoint', 'chair', { point: 31, upheld: false }),
  deed('appealRuling', 'CUB', { ruling: 32 }),
  deed('recordVote', 'secretariat', { question: 33, method: 'showOfHands', yes: 2, no: 4, abstain: 1 }),
  deed('resumeClock', 'chair'),
  concludes(),
  gives('CUB'),
  concludes(),
  closesList(),
  gives('EU', {}, leave),
  concludes(),
  deed('requestReply', 'CHN', { to: 37 }),
  gives('CHN', { as: 'reply', reply: 42 }),
  concludes(),
  deed('noteOrganizations', 'secretariat', { count: 3 }),
  deed('takeUpItem', 'chair', { item: 5 }),
]
