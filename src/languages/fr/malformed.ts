import type { MalformedWords } from '../malformedWords.ts'
import { NBSP } from './grammar.ts'

/** Ce qui ne va pas dans une demande mal formulée, en français. */
export const malformed: MalformedWords = {
  whole: 'La demande',
  line: (label, no) => `${label} (${no})`,
  place: (steps) => `«${NBSP}${steps.join(', ')}${NBSP}»`,
  faults: {
    empty: (where) => `${where}${NBSP}: rien n’est indiqué.`,
    itemWithoutTitle: (where) =>
      `${where}${NBSP}: il faut indiquer un thème du programme, un point permanent ou un titre.`,
    missing: (where) => `${where}${NBSP}: cette indication manque.`,
    noName: (where) => `${where}${NBSP}: aucun nom n’est donné, dans aucune écriture.`,
    noParagraph: (where) => `${where}${NBSP}: aucun paragraphe de texte n’est donné.`,
    noVersion: (where) => `${where}${NBSP}: aucun texte n’est donné, dans aucune langue.`,
    notACode: (where) => `${where}${NBSP}: ce n’est pas le code d’un État ou d’une organisation.`,
    notADate: (where) => `${where}${NBSP}: il faut un jour du calendrier, sous la forme 2018-08-16.`,
    notADigest: (where) => `${where}${NBSP}: ce n’est pas l’empreinte d’un texte.`,
    notAList: (where) => `${where}${NBSP}: ce n’est pas une liste.`,
    notAMoment: (where) => `${where}${NBSP}: il faut une date et une heure (UTC), sous la forme 2018-08-16T13:00Z.`,
    notANumber: (where) => `${where}${NBSP}: ce n’est pas un nombre entier.`,
    notASymbol: (where) => `${where}${NBSP}: cela n’a pas la forme d’une cote de document.`,
    notAnHour: (where) => `${where}${NBSP}: il faut une heure du jour, sous la forme 15:00.`,
    notExactlyOne: (where, asked) =>
      `${where}${NBSP}: il faut donner l’une des indications suivantes, et une seule${NBSP}: ${asked}.`,
    notOneOf: (where, asked) => `${where}${NBSP}: ce n’est aucun des choix possibles (${asked}).`,
    notText: (where) => `${where}${NBSP}: ce n’est pas un texte.`,
    notYesOrNo: (where) => `${where}${NBSP}: il faut répondre par oui ou par non.`,
    saysNothing: (where) => `${where}${NBSP}: il n’y a rien à exécuter.`,
    titleOfOtherGender: (where) => `${where}${NBSP}: la civilité ne correspond pas au genre grammatical.`,
    tooFew: (where, asked) => `${where}${NBSP}: pas assez d’éléments (minimum${NBSP}: ${asked}).`,
    tooLarge: (where, asked) => `${where}${NBSP}: nombre trop grand (maximum${NBSP}: ${asked}).`,
    tooLong: (where, asked) => `${where}${NBSP}: texte trop long (nombre maximal de caractères${NBSP}: ${asked}).`,
    tooMany: (where, asked) => `${where}${NBSP}: trop d’éléments (maximum${NBSP}: ${asked}).`,
    tooSmall: (where, asked) => `${where}${NBSP}: nombre trop petit (minimum${NBSP}: ${asked}).`,
    twice: (where) => `${where}${NBSP}: un même élément figure plus d’une fois.`,
    unknownKey: (where) => `${where}${NBSP}: cette indication n’est pas demandée ici.`,
    wrongKind: (where) => `${where}${NBSP}: cela n’a pas la forme demandée.`,
  },
}
