import type { MalformedWords } from '../malformedWords.ts'

/** What is wrong with a malformed request, in Spanish. */
export const malformed: MalformedWords = {
  whole: 'La solicitud',
  line: (label, no) => `${label} (${no})`,
  place: (steps) => `«${steps.join(', ')}»`,
  faults: {
    empty: (where) => `${where}: no se ha indicado nada.`,
    itemWithoutTitle: (where) =>
      `${where}: se requiere un asunto del programa plurianual, un tema permanente o un título propio.`,
    missing: (where) => `${where}: falta este dato.`,
    noName: (where) => `${where}: no se indica ningún nombre en ningún sistema de escritura.`,
    noParagraph: (where) => `${where}: no contiene ningún párrafo de texto.`,
    noVersion: (where) => `${where}: no contiene texto en ningún idioma.`,
    notACode: (where) => `${where}: no es el código de un Estado u organización.`,
    notADate: (where) => `${where}: no es un día del calendario. Escríbalo así: 2018-08-16.`,
    notADigest: (where) => `${where}: no es el hash de un texto.`,
    notAList: (where) => `${where}: no es una lista.`,
    notAMoment: (where) => `${where}: no es un día con su hora (UTC). Escríbalo así: 2018-08-16T13:00Z.`,
    notANumber: (where) => `${where}: no es un número entero.`,
    notASymbol: (where) => `${where}: no está escrito como la signatura de un documento.`,
    notAnHour: (where) => `${where}: no es una hora. Escríbala así: 15:00.`,
    notExactlyOne: (where, asked) => `${where}: se debe indicar uno, y solo uno, de los datos siguientes: ${asked}.`,
    notOneOf: (where, asked) => `${where}: no es ninguna de las opciones posibles (${asked}).`,
    notText: (where) => `${where}: no es un texto.`,
    notYesOrNo: (where) => `${where}: se debe responder sí o no.`,
    saysNothing: (where) => `${where}: no contiene nada que pueda ejecutarse.`,
    titleOfOtherGender: (where) => `${where}: el tratamiento no corresponde al género.`,
    tooFew: (where, asked) => `${where}: no hay suficientes elementos (mínimo: ${asked}).`,
    tooLarge: (where, asked) => `${where}: el número es demasiado grande (máximo: ${asked}).`,
    tooLong: (where, asked) => `${where}: el texto es demasiado largo (número máximo de caracteres: ${asked}).`,
    tooMany: (where, asked) => `${where}: hay demasiados elementos (máximo: ${asked}).`,
    tooSmall: (where, asked) => `${where}: el número es demasiado pequeño (mínimo: ${asked}).`,
    twice: (where) => `${where}: un mismo elemento figura más de una vez.`,
    unknownKey: (where) => `${where}: este dato no se pide aquí.`,
    wrongKind: (where) => `${where}: el dato no es de la clase requerida.`,
  },
}
