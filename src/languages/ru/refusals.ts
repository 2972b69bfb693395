import type { Facts } from '../../procedure/kind.ts'
import type { RefusalWords } from '../refusalWords.ts'
import { said } from '../facts.ts'
import { labels } from './labels.ts'
import { room } from './room.ts'
import { capital, day } from './grammar.ts'

const { deeds, offices, roles } = labels
const rights: RefusalWords['rights'] = {
  attend: 'присутствовать',
  attendPrivate: 'присутствовать на закрытых заседаниях',
  speak: 'выступать',
  submit: 'представлять документы',
  receive: 'получать документы',
  propose: 'вносить предложения, в том числе процедурные, или обращаться с просьбами процедурного характера',
  decide: 'участвовать в принятии решений',
}

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

/** Why something cannot be done, why a rule does not allow it, and the rights a refusal names, in Russian. */
export const refusals: RefusalWords = {
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
    notInTheProgramme: (f) => `Программа не предусматривает совещаний на ${said(f, 'year')} год.`,
    notTabled: () => 'Проект доклада еще не внесен.',
    notYours: (f) => `${capital(worded(offices, f, 'by'))} не вправе совершать действие «${worded(deeds, f, 'deed')}».`,
    otherSeries: (f) => `Условное обозначение ${said(f, 'symbol')} не предназначено для документов этого вида.`,
    otherWords: (f) =>
      `Этот текст отличается от текста снятого предложения (${said(f, 'document')}); оно вносится вновь в той же формулировке.`,
    otherMeeting: (f) =>
      `Условное обозначение ${said(f, 'symbol')} не относится к данному совещанию (${said(f, 'expected')}).`,
    outsideTheMeeting: (f) =>
      `Указанная дата (${onDay(f, 'date')}) выходит за пределы сроков совещания (${onDay(f, 'from')} — ${onDay(f, 'to')}).`,
    outsideTheYear: (f) =>
      `Указанная дата (${onDay(f, 'date')}) не относится к году, на который программой предусмотрено это совещание (${said(f, 'in')}).`,
    paragraphTwice: () => 'Один и тот же пункт оказался бы в тексте дважды.',
    reportAdopted: () => 'Доклад уже принят.',
    roleTaken: (f) => `Эта должность уже занята (${worded(roles, f, 'role')}).`,
    ruleDoesNotYield: () => 'Совещание не может своим решением отступить от этого правила.',
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
      f.deed === 'openSitting'
        ? 'Пленарные заседания являются открытыми, если на открытом заседании не было принято иного решения.'
        : `Заседание закрытое; участник (${said(f, 'who')}) вправе присутствовать только на открытых заседаниях.`,
    turnToChair: (f) =>
      f.group === 'unknown'
        ? `Региональная группа неизвестна (${said(f, 'who')}), поэтому председательствовать нельзя; очередь председательствовать: ${said(f, 'due')}.`
        : `Государство (${said(f, 'who')}) входит в другую региональную группу (${said(f, 'group')}); очередь председательствовать: ${said(f, 'due')}.`,
    topicsOfTheProgramme: (f) =>
      f.why === 'notInTopic'
        ? `Название пункта ${said(f, 'item')} не содержится в формулировке темы, поэтому пункт не является ее частью.`
        : f.why === 'otherStanding'
          ? `Пункт ${said(f, 'item')} является постоянным пунктом, отнесенным программой к другому совещанию.`
          : f.why === 'nothing'
            ? `Пункт ${said(f, 'item')} не является ни постоянным пунктом, ни темой программы, ни частью такой темы.`
            : `Пункт ${said(f, 'item')} не относится к темам, порученным данному совещанию программой.`,
    agendaFirst: () => 'Повестка дня еще не утверждена, а пункты рассматриваются по утвержденной повестке дня.',
  },
  rights,
}
