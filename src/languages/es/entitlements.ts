import type { EntitlementWords } from '../entitlementWords.ts'

/** Quién puede hacer qué, en español. */
export const entitlements: EntitlementWords = {
  title: 'Quién puede hacer qué',
  intro:
    'Lo que puede hacer cada categoría de participantes según el reglamento. Si en una sesión privada es distinto, se indica debajo.',
  what: 'Derecho o actuación',
  rights: {
    attend: 'Asistencia',
    receive: 'Recepción de documentos',
    submit: 'Entrega de documentos',
    speak: 'Uso de la palabra',
    propose: 'Propuestas, enmiendas y mociones',
    decide: 'Decisiones',
  },
  as: {
    national: 'en nombre propio',
    group: 'en nombre de un grupo',
    reply: 'para contestar',
    motion: 'sobre una moción',
    explanation: 'para explicar la posición',
  },
  answers: {
    yes: 'Sí',
    notice: 'Sí, previo aviso',
    decision: 'Una vez admitido',
    leave: 'Con la venia de la Presidencia',
    decisionAndLeave: 'Una vez admitido, con la venia de la Presidencia',
    no: 'No',
  },
  unnamed: 'Quien no figura aquí no puede hacerlo.',
  private: 'En sesión privada:',
  names:
    'Una delegación hace uso de la palabra, presenta una moción u objeta una vez comunicados los nombres de sus representantes.',
  own: (deeds) => `Cada delegación puede también retirar o aplazar lo que ella misma haya pedido: ${deeds}.`,
  everybody: 'Cualquier otra persona puede seguir las sesiones públicas y leer lo que es público.',
  cited: 'Artículos citados',
  yields: {
    never: 'Esta norma no admite excepciones.',
    byDecision: 'La reunión puede decidir otra cosa.',
    chair: 'La Presidencia puede permitir otra cosa e indica el motivo.',
  },
}
