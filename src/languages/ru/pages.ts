import type { Facts } from '../../procedure/kind.ts'
import type { Language } from '../../treaty/text.ts'
import type { PageWords } from '../pageWords.ts'
import { room } from './room.ts'
import { capital, day, form, held, list } from './grammar.ts'
import { ru } from './report.ts'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')
/** A fact that may arrive as a code, in the words of a table. */
const worded = (table: { readonly [code: string]: string }, facts: Facts, name: string): string =>
  Object.hasOwn(table, said(facts, name)) ? table[said(facts, name)]! : said(facts, name)
/** What has been recorded already: an item by its number, other things in words, somebody by name. */
const noted = (what: string): string =>
  /^\d+$/.test(what)
    ? `пункт ${what}`
    : ({ statements: 'распространение заявлений', chairPaper: 'документ Председателя' }[what] ?? what)
/** A day, whether it arrives as a code or already in words. */
const onDay = (facts: Facts, name: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(said(facts, name)) ? day(said(facts, name)) : said(facts, name)
const languageName = ru.frame.languageName
/** на русском языке, from русский */
const inLanguage = (language: Language): string => `на ${languageName(language).slice(0, -2)}ом языке`
const acts = (count: number): string => `${count} ${form(count, ['действие', 'действия', 'действий'])}`

const deeds: PageWords['deeds'] = {
  ...room.deeds,
  convene: 'Созыв совещания',
  assumeChair: 'Вступление Председателя в должность',
  noteSecretariat: 'Секретариат совещания',
  openSitting: 'Открытие заседания',
  closeSitting: 'Закрытие заседания',
  proposeAgenda: 'Предложение повестки дня',
  adoptAgenda: 'Утверждение повестки дня',
  applyRules: 'Утверждение правил процедуры',
  takeUpItem: 'Начало рассмотрения пункта',
  register: 'Регистрация',
  noteAttendance: 'Отметка об участии',
  grantObserverStatus: 'Решение о статусе наблюдателя',
  grantAgencyStatus: 'Предоставление статуса учреждения-наблюдателя',
  noteOrganizations: 'Число организаций',
  reserveSymbol: 'Резервирование условного обозначения',
  submitDocument: 'Представление документа',
  drawAttention: 'Привлечение внимания к документу',
  introduceDocuments: 'Внесение рабочих документов на рассмотрение',
  publishDocuments: 'Размещение документов',
  noteParticipation: 'Отметка об участии в дискуссии',
  noteGroupStatement: 'Заявление от имени группы',
  noteObserverStatements: 'Заявления наблюдателей',
  noteViews: 'Отметка о различных мнениях',
  circulateStatements: 'Распространение заявлений',
  presentChairPaper: 'Представление документа Председателя',
  annexChairPaper: 'Включение документа Председателя в приложение',
  tableReport: 'Внесение проекта доклада',
  amendFact: 'Устная поправка к фактическим данным',
  amendStructure: 'Устная поправка к структуре',
  amendWords: 'Устная поправка к тексту',
  noteAmendments: 'Отметка об устных поправках',
  object: 'Возражение',
  withdrawObjection: 'Снятие возражения',
  adoptReport: 'Принятие доклада',
  closeMeeting: 'Закрытие совещания',
  issueReport: 'Издание доклада',
  decide: 'Решение об отступлении от правила',
  strike: 'Вычеркивание действия',
}
const offices: PageWords['offices'] = { chair: 'Председатель', secretariat: 'секретариат' }
const roles: PageWords['meeting']['roles'] = {
  chair: 'Председатель',
  secretary: 'Секретарь',
  deputySecretary: 'Заместитель Секретаря',
  member: 'Секретариат',
}
const rights: PageWords['rights'] = {
  attend: 'присутствовать',
  attendPrivate: 'присутствовать на закрытых заседаниях',
  speak: 'выступать',
  submit: 'представлять документы',
  receive: 'получать документы',
  propose: 'вносить предложения, в том числе процедурные, или обращаться с просьбами процедурного характера',
  decide: 'участвовать в принятии решений',
}

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
  days: held,
  list,
  number: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
  deeds,
  offices,
  classes: {
    party: 'Государства-участники',
    signatory: 'Подписавшие государства',
    other: 'Государства-наблюдатели',
    un: 'Структуры Организации Объединенных Наций',
    agency: 'Учреждения-наблюдатели',
    organization: 'Неправительственные организации и научно-исследовательские институты',
  },
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
    roles,
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
    noSuchLanguage: `Языка с таким кодом нет; имеется шесть языков: ${list((['en', 'ar', 'es', 'zh', 'ru', 'fr'] as const).map(languageName))}.`,
    noSuchFormat:
      'Такой формат не предусмотрен; доклад выдается в виде текста и в форматах Markdown, HTML, JSON, DOCX и PDF.',
    near: (symbol) => `Возможно, имелось в виду ${symbol}?`,
    failed: 'На нашей стороне произошел сбой',
    failedNext:
      'Ничто не потеряно. Повторите попытку; если сбой повторится, сообщите секретариату, что именно вы открывали.',
    tooLarge: 'Запрос превышает размер, допустимый для данной страницы.',
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
  impediments: {
    ...room.impediments,
    actStruck: (f) => `Действие ${said(f, 'no')} уже вычеркнуто.`,
    agendaAdopted: () => 'Повестка дня уже утверждена.',
    alreadyConvened: () => 'Совещание уже созвано.',
    alreadyIntroduced: (f) => `Документ ${said(f, 'document')} уже внесен на рассмотрение.`,
    alreadyIssued: (f) => `Доклад уже издан под условным обозначением ${said(f, 'symbol')}.`,
    alreadyNoted: (f) => `Это уже внесено в запись (${noted(said(f, 'who'))}).`,
    alreadyTabled: (f) => `Проект доклада уже внесен под условным обозначением ${said(f, 'symbol')}.`,
    dateBeforeAdoption: (f) =>
      `Указанная дата (${onDay(f, 'date')}) предшествует дню принятия доклада (${onDay(f, 'adopted')}).`,
    dateBeforeLastSitting: (f) =>
      `Указанная дата (${onDay(f, 'date')}) предшествует дате последнего заседания (${onDay(f, 'last')}).`,
    endsBeforeItBegins: (f) => `День окончания (${onDay(f, 'to')}) предшествует дню начала (${onDay(f, 'from')}).`,
    itemNotTakenUp: (f) => `Рассмотрение пункта ${said(f, 'item')} еще не начато.`,
    itemTakenUp: (f) => `Рассмотрение пункта ${said(f, 'item')} уже начато.`,
    itemTitleMissing: (f) =>
      `У пункта ${said(f, 'item')} нет названия: в программе эта тема не сформулирована, поэтому название должно быть указано в запросе.`,
    itemsOutOfOrder: () => 'Пункты повестки дня расположены не в порядке номеров.',
    malformed: (f) => `Запрос «${worded(deeds, f, 'deed')}» неполон или составлен неверно. ${said(f, 'what')}`,
    meetingClosed: () => 'Совещание закрыто.',
    noChairPaper: () => 'Председатель не представлял своего документа.',
    noObjection: (f) => `Неснятых возражений данного участника (${said(f, 'who')}) нет.`,
    noSitting: () => 'Заседание не открыто.',
    noSuchAct: (f) => `Действия ${said(f, 'no')} в записи нет.`,
    noSuchDocument: (f) => `Подходящего для данной цели документа ${said(f, 'document')} нет.`,
    noSuchItem: (f) => `В повестке дня нет пункта ${said(f, 'item')}.`,
    noSuchParagraph: (f) => `В проекте нет пункта ${said(f, 'paragraph')}.`,
    noSuchProposal: (f) => `Повестка дня в документе ${said(f, 'document')} не предлагалась.`,
    nobodyPresides: () => 'Председатель еще не вступил в должность.',
    notAdopted: () => 'Доклад еще не принят.',
    notConvened: () => 'Совещание еще не созвано.',
    notOfTheGroup: (f) =>
      `Сведений о том, что участник (${said(f, 'who')}) входит в указанную региональную группу (${said(f, 'group')}), нет.`,
    notTabled: () => 'Проект доклада еще не внесен.',
    notYours: (f) => `${capital(worded(offices, f, 'by'))} не вправе совершать действие «${worded(deeds, f, 'deed')}».`,
    otherSeries: (f) => `Условное обозначение ${said(f, 'symbol')} не предназначено для документов этого вида.`,
    otherMeeting: (f) =>
      `Условное обозначение ${said(f, 'symbol')} не относится к данному совещанию (${said(f, 'expected')}).`,
    outsideTheMeeting: (f) =>
      `Указанная дата (${onDay(f, 'date')}) выходит за пределы сроков совещания (${onDay(f, 'from')} — ${onDay(f, 'to')}).`,
    paragraphTwice: () => 'Один и тот же пункт оказался бы в тексте дважды.',
    reportAdopted: () => 'Доклад уже принят.',
    roleTaken: (f) => `Эта должность уже занята (${worded(roles, f, 'role')}).`,
    ruleDoesNotYield: (f) => `Совещание не может своим решением отступить от правила ${said(f, 'rule')}.`,
    rulesApplied: () => 'Правила процедуры уже утверждены.',
    sittingOpen: (f) => `Заседание ${said(f, 'sitting')} еще не закрыто.`,
    stillNeeded: (f) =>
      `Без действия ${said(f, 'no')} нельзя было бы совершить действие ${said(f, 'by')}; сначала вычеркните последнее.`,
    strikeStands: (f) =>
      `Действием ${said(f, 'no')} вычеркнуто другое действие; само вычеркивание не вычеркивается. Внесите нужное действие заново.`,
    symbolTaken: (f) => `Условное обозначение ${said(f, 'symbol')} уже занято.`,
    textChanged: (f) =>
      `Текст (${said(f, 'paragraph')}) тем временем изменился; ознакомьтесь с ним еще раз, прежде чем принимать решение.`,
    titleMissing: (f) => `У документа ${said(f, 'symbol')} нет названия.`,
    unknownBody: (f) => `Такой орган в данных конвенции не значится: ${said(f, 'body')}.`,
    unknownClass: (f) => `Такая категория участников в данных конвенции не значится: ${said(f, 'class')}.`,
    unknownConference: (f) => `Такая конференция в данных конвенции не значится: ${said(f, 'conference')}.`,
    unknownDeed: (f) => `Такое действие не предусмотрено: ${said(f, 'deed')}.`,
    unknownGroup: (f) => `Такая группа в данных конвенции не значится: ${said(f, 'group')}.`,
    unknownMandate: (f) => `Такое решение в программе не значится: ${said(f, 'mandate')}.`,
    unknownParticipant: (f) => `Такое государство или организация в данных конвенции не значится: ${said(f, 'who')}.`,
    unknownPlace: (f) => `Такое место в данных конвенции не значится: ${said(f, 'place')}.`,
    unknownPost: (f) => `Такая должность в данных конвенции не значится: ${said(f, 'post')}.`,
    unknownRule: (f) => `Такое правило в данных конвенции не значится: ${said(f, 'rule')}.`,
    unknownTopic: (f) => `Такая тема или постоянный пункт в программе не значится: ${said(f, 'topic')}.`,
    unknownUnit: (f) => `Такое подразделение в данных конвенции не значится: ${said(f, 'unit')}.`,
    versionsDiffer: () => 'Тексты документа на разных языках не совпадают по числу и порядку пунктов.',
  },
  rules: {
    ...room.rules,
    participation: (f) =>
      f.missing === 'admission'
        ? `Решение о допуске не принималось (${said(f, 'who')}); без такого решения нельзя ${worded(rights, f, 'right')}.`
        : `Участник (${said(f, 'who')}) относится к категории «${said(f, 'class')}», которая не дает права ${worded(rights, f, 'right')}.`,
    ownClass: (f) =>
      `Участник (${said(f, 'who')}) относится к категории «${said(f, 'class')}»; занести его в категорию «${said(f, 'as')}» нельзя.`,
    publicSittings: (f) =>
      `Заседание закрытое; участник (${said(f, 'who')}) вправе присутствовать только на открытых заседаниях.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `Региональная группа неизвестна (${said(f, 'who')}), поэтому председательствовать нельзя; очередь председательствовать: ${said(f, 'due')}.`
        : `Государство (${said(f, 'who')}) входит в другую региональную группу (${said(f, 'group')}); очередь председательствовать: ${said(f, 'due')}.`,
    topicsOfTheProgramme: (f) =>
      `Пункт ${said(f, 'item')} не относится к темам, порученным данному совещанию программой.`,
    agendaFirst: () => 'Повестка дня еще не утверждена, а пункты рассматриваются по утвержденной повестке дня.',
  },
  rights,
}
