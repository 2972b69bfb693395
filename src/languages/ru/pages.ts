import type { Language } from '../../treaty/text.ts'
import type { PageWords } from '../pageWords.ts'
import { labels } from './labels.ts'
import { refusals } from './refusals.ts'
import { room } from './room.ts'
import { byTheClock, localTime, day, form, held, list } from './grammar.ts'
import { ru } from './report.ts'

const languageName = ru.frame.languageName
/** на русском языке, from русский */
const inLanguage = (language: Language): string => `на ${languageName(language).slice(0, -2)}ом языке`
const acts = (count: number): string => `${count} ${form(count, ['действие', 'действия', 'действий'])}`

/** What pages and refusals say in Russian. */
export const ruPages: PageWords = {
  code: 'ru',
  own: 'Русский',
  skip: 'Перейти к тексту',
  practice: 'Учебное совещание: все здесь вымышлено',
  notPrivate: 'Соединение не защищено: оно не шифруется, и его могут читать другие пользователи этой сети.',
  nav: {
    language: 'Язык',
    programme: 'Программа',
    meeting: 'Совещание',
    report: 'Доклад',
    record: 'Запись',
    missing: 'Чего не хватает',
    meetings: 'Совещания',
  },
  day,
  localTime,
  byTheClock,
  days: held,
  list,
  number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
  deeds: labels.deeds,
  offices: labels.offices,
  classes: labels.classes,
  documentKinds: {
    agenda: 'повестка дня',
    background: 'справочный документ',
    report: 'доклад',
    draftReport: 'проект доклада',
    provisionalParticipants: 'предварительный список участников',
    participants: 'список участников',
    workingPaper: 'рабочий документ',
  },
  programme: {
    title: (from, to) => (from === to ? `Программа на ${from} год` : `Программа на ${from}–${to} годы`),
    intro:
      'Совещания в рамках программы, группа, чья очередь председательствовать на каждом из них, и сведения о состоявшихся совещаниях.',
    turn: 'Чья очередь председательствовать',
    turnIntro: 'Региональные группы по годам и совещаниям, как установлено решением.',
    calendar: 'Расписание',
    meeting: 'Совещание',
    dates: 'Сроки',
    chair: 'Председатель',
    viceChairs: 'Заместители Председателя',
    notHeld: 'Не созывалось',
    daysUsed: (used, granted) => `Использовано дней: ${used} из ${granted} в год.`,
    record: 'Открыть запись',
    noRecord: 'Запись здесь не хранится',
    unconfirmed: 'не подтверждено',
    departs: 'Отступление от программы:',
    mandates: 'Мандаты',
    restsOn: 'основание:',
    adoptedBy: {
      consensus: 'консенсусом',
      withoutVote: 'без голосования',
      notStated: 'порядок принятия в доступном нам источнике не указан',
    },
  },
  meeting: {
    agenda: 'Повестка дня',
    item: (no) => `Пункт ${no}`,
    itemsNotStated: 'Другие пункты в источнике не указаны.',
    officers: 'Должностные лица и секретариат',
    roles: labels.roles,
    sittings: 'Заседания',
    sitting: (no, closed) => `${no}-е заседание, ${closed ? 'закрытое' : 'открытое'}`,
    whoSpoke: 'Кто выступил',
    inOwnName: 'От своего имени',
    onBehalfOf: (group) => `от имени группы (${group})`,
    observers: 'Наблюдатели',
    documents: 'Документы',
    languages: 'Языки',
    allSix: 'все шесть',
    participants: 'Участники',
    present: (count, className) => `${className}: ${count}`,
    rule: (number, paragraph) => (paragraph === null ? `правило ${number}` : `пункт ${paragraph} правила ${number}`),
    nothingYet: 'Записей пока нет. Здесь появятся следующие действия секретариата.',
    status: {
      draft: 'Доклад готовится',
      tabled: 'Проект доклада внесен',
      adopted: 'Доклад принят',
      issued: 'Доклад издан',
    },
  },
  report: {
    restsOn: 'Основание',
    act: (no, deed) => `действие ${no}: ${deed}`,
    acts,
    quoted: 'Цитируется по мандатам программы',
    recordNow: 'Теперь из записи следует:',
    altered: 'Нынешняя версия системы дает формулировку, отличную от зафиксированной.',
    downloads: 'Скачать',
    asReport: 'Как доклад',
    asDraft: 'Как проект',
    contents: 'Содержание',
  },
  record: {
    rules: {
      secretariatAtMeetings: 'участие секретариата',
      guestsOfTheMeeting: 'гости совещания',
      materialAtTables: 'размещение материалов на столах',
      informalSegments: 'неофициальная часть работы',
      credentials: 'полномочия',
      speakingOrder: 'порядок выступлений',
      relevance: 'выступления по существу вопроса',
      inscriptionDeadline: 'срок записи в список ораторов',
      rightOfReply: 'право на ответ',
      proposalsInWriting: 'представление предложений в письменном виде',
      openingOrder: 'порядок работы при открытии',
    },
    intro:
      'Все действия по порядку; каждое связано с предыдущим. Ничто не удаляется: ошибочное действие вычеркивается, но остается в записи.',
    no: '№',
    time: 'Внесено (всемирное время)',
    source: 'Источник',
    hash: 'Хеш',
    struck: (by) => `вычеркнуто действием ${by}`,
    withheld: 'Для данной категории читателей не раскрывается; номер и хеш сохранены.',
    assumed: (what) => `предполагается: ${list(what)}`,
    assumptions: { time: 'время', order: 'порядок', act: 'сам факт действия', other: 'одна из подробностей' },
    paragraph: (no) => `пункт ${no}`,
    head: (no, hash) => `${acts(no)}, последний хеш ${hash}`,
    verify: 'Как проверить запись без помощи данной системы, описано в docs/record.md.',
    download: 'Скачать запись',
  },
  document: {
    notHeld: 'Текст данного документа здесь не хранится.',
    submitted: 'Кем представлено',
    kind: 'Вид',
    date: 'Дата',
    item: 'Пункт повестки дня',
    acts: 'В записи',
    unofficialTitle: 'Название дано в нашем обратном переводе.',
    readReport: 'Читать доклад',
    original: 'Язык оригинала',
  },
  missing: {
    title: 'Чего не хватает',
    intro: 'Все, что еще предстоит представить или подтвердить редактору, секретариату или делегациям.',
    nothing: 'Все имеется.',
    texts: 'Тексты',
    persons: 'Имена',
    attendance: 'Участие в совещании',
    states: 'Государства',
    rules: 'Правила',
    documents: 'Документы',
    noVersion: (language) => `нет текста ${inLanguage(language)}`,
    notOfficial: (language, from) =>
      `текст ${inLanguage(language)} ${from ? `— неофициальный перевод (переведено с текста ${inLanguage(from)})` : 'неофициальный'}`,
    unconfirmedName: (language) => `написание имени ${inLanguage(language)} не подтверждено`,
    noName: (language) => `нет написания имени ${inLanguage(language)}`,
    noGroup: 'региональная группа неизвестна: председательствовать нельзя',
    notAttending: 'участие в дискуссии отмечено, а участие в совещании — нет',
    unconfirmedRule: 'номер или содержание требуют подтверждения',
    notIntroduced: 'представлен, но не внесен на рассмотрение ни по одному пункту',
    where: 'Где',
    what: 'Чего не хватает',
  },
  meetings: {
    title: 'Совещания',
    empty: 'Записей пока нет. Чтобы внести запись: intersession record import FILE',
    acts,
  },
  faults: {
    notFound: 'По данному адресу ничего нет',
    notFoundNext: (path) =>
      `Ни документа, ни страницы, ни языка по адресу ${path} нет. Начните со списка совещаний или проверьте условное обозначение.`,
    noSuchLanguageTitle: 'Страницы на этом языке нет',
    noSuchLanguage: `Языка с таким кодом нет; имеется шесть языков: ${list((['en', 'ar', 'es', 'zh', 'ru', 'fr'] as const).map(languageName))}.`,
    noSuchFormat:
      'Такой формат не предусмотрен; доклад выдается в виде текста и в форматах Markdown, HTML, JSON, DOCX и PDF.',
    near: (symbol) => `Возможно, имелось в виду ${symbol}?`,
    failed: 'На нашей стороне произошел сбой',
    failedNext:
      'Ничто не потеряно. Повторите попытку; если сбой повторится, сообщите секретариату, что именно вы открывали.',
    tooLarge: 'Запрос превышает размер, допустимый для данной страницы.',
    takesNothing: 'Этот адрес не принимает запросы такого вида.',
    back: 'К списку совещаний',
  },
  motions: room.motions,
  sides: room.sides,
  outOfOrder: 'Действие не может быть принято.',
  cites: (number, paragraph, verified) =>
    number === null
      ? ''
      : !verified
        ? 'Номер правила требует подтверждения.'
        : paragraph === null
          ? `Правило ${number}`
          : `Пункт ${paragraph} правила ${number}`,
  ...refusals,
}
