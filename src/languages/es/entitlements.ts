import type { EntitlementWords } from '../entitlementWords.ts'

/** Quién puede hacer qué, en español. */
export const entitlements: EntitlementWords = {
  title: 'Quién puede hacer qué',
  intro:
    'Lo que puede hacer cada categoría de participantes según el reglamento. Si en una sesión privada es distinto, se indica debajo.',
  what: 'Derecho o actuación',
  rights: {
    attend: 'Asistencia',
    attendPrivate: 'Asistencia a las sesiones privadas',
    receive: 'Recepción de documentos',
    submit: 'Entrega de documentos',
    distribute: 'Distribución de textos que no son documentos de la reunión',
    speak: 'Uso de la palabra',
    propose: 'Propuestas, enmiendas y mociones',
    decide: 'Decisiones',
    display: 'Material propio a disposición en las mesas',
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
    request: 'Previa solicitud',
    no: 'No',
  },
  conditions: {
    competence: 'sobre cuestiones de su competencia',
    bodiesServiced: 'Solo si presta servicios al órgano',
    informalSegment: 'Solo en una parte oficiosa, si la hay',
    ownCost: 'por cuenta propia y en el lugar previsto',
  },
  byHand:
    'Lo que solo se permite en una parte oficiosa de la reunión o a quien presta servicios al órgano, así como la distribución de textos, se acuerda con la secretaría y no consta en el registro.',
  besides: {
    title: 'Otras personas presentes o que siguen la reunión',
    intro: 'No forman una categoría de participantes y no se registra ninguna actuación en su nombre.',
    who: {
      guest: 'Invitados de la reunión',
      public: 'Medios de comunicación y público',
      group: 'Grupos regionales',
      secretariat: 'Secretaría',
    },
    ways: {
      yes: 'Sí',
      leave: 'Con la venia de la Presidencia',
      invited: 'En el turno para el que se les invite',
      arranged: 'Si así se acuerda',
      accredited: 'Con acreditación, o por transmisión web',
      publicAlone: 'Solo los documentos públicos',
      throughMembers: 'Por conducto de un Estado miembro del grupo',
      mandated: 'Documentos cuya preparación se le haya encomendado',
      draftsForChair: 'No; solo borradores para la Presidencia',
      notApplicable: 'No se aplica',
    },
    practice: 'Práctica, sin norma',
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
