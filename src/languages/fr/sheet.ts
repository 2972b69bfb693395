import type { SheetWords } from '../sheetWords.ts'
import { NBSP } from './grammar.ts'

export const frSheet: SheetWords = {
  columns: {
    what: 'Objet',
    item: 'Point de l’ordre du jour',
    symbol: 'Cote',
    code: 'Code',
    name: 'Nom',
    address: 'M. ou Mme',
    capacity: 'Catégorie ou fonction',
    post: 'Poste',
    date: 'Date',
    from: 'De',
    to: 'À',
    room: 'Salle',
    languages: 'Langues',
    until: 'Jusqu’à',
    kind: 'Type',
    submitter: 'Soumis par',
    group: 'Au nom de',
    original: 'Langue originale',
    note: 'Remarque',
  },
  title: (language) => `Titre (${language.toLowerCase()})`,
  things: {
    delegation: 'Délégation',
    officer: 'Membre du bureau ou du secrétariat',
    reservedSymbol: 'Cote réservée',
    paper: 'Document',
    agendaItem: 'Point de l’ordre du jour',
    sitting: 'Séance',
    work: 'Programme de travail',
    list: 'Liste des orateurs',
  },
  roles: {
    chair: 'Présidence',
    secretary: 'Secrétaire',
    deputySecretary: 'Secrétaire adjoint',
    member: 'Membre du secrétariat',
  },
  address: { mr: 'M.', ms: 'Mme', noneM: 'sans civilité (m.)', noneF: 'sans civilité (f.)' },
  faults: {
    columnTwice: ({ value }) => `Deux colonnes s’appellent «${NBSP}${value}${NBSP}».`,
    dayAmbiguous: ({ value }) =>
      `«${NBSP}${value}${NBSP}» peut désigner deux jours différents. Écrivez la date ainsi${NBSP}: 2018-08-16.`,
    missing: () => 'Cette cellule est vide et doit être remplie.',
    nameAndCode: ({ value }) => `«${NBSP}${value}${NBSP}» n’est pas la délégation que désigne le code.`,
    noTitle: () => 'Il n’y a de titre dans aucune langue.',
    noWhat: () => `Aucune colonne ne dit sur quoi porte chaque ligne. Intitulez-en une «${NBSP}Objet${NBSP}».`,
    notADay: ({ value }) =>
      `«${NBSP}${value}${NBSP}» n’est pas un jour du calendrier. Écrivez la date ainsi${NBSP}: 2018-08-16.`,
    notAMoment: ({ value }) =>
      `«${NBSP}${value}${NBSP}» n’est pas un jour suivi d’une heure. Écrivez ainsi${NBSP}: 2018-08-16 10:00.`,
    notANumber: ({ value }) => `«${NBSP}${value}${NBSP}» n’est pas le numéro d’un point de l’ordre du jour.`,
    notASymbol: ({ value }) => `«${NBSP}${value}${NBSP}» n’est pas une cote de cette réunion.`,
    notAnHour: ({ value }) => `«${NBSP}${value}${NBSP}» n’est pas une heure. Écrivez-la ainsi${NBSP}: 10:00.`,
    otherLineWrong: ({ other }) => `Cette ligne va avec la ligne ${other}, qui contient une erreur.`,
    titleStands: () => 'Un point permanent a déjà son titre. Laissez les titres vides.',
    tooLong: () => 'Le texte est trop long.',
    tooManyReplaced: () =>
      'Une feuille peut remplacer au plus 100 éléments que contient déjà la réunion. Importez le reste au moyen d’une autre feuille.',
    twice: ({ other }) => `La ligne ${other} porte sur le même objet.`,
    unknown: ({ value }) => `«${NBSP}${value}${NBSP}» n’est pas connu ici.`,
    unknownColumn: ({ value }) => `Il n’y a pas de colonne «${NBSP}${value}${NBSP}».`,
    unknownThing: ({ value }) =>
      value === ''
        ? 'La ligne ne dit pas sur quoi elle porte.'
        : `Une ligne ne peut pas porter sur «${NBSP}${value}${NBSP}».`,
  },
  near: (value) => `Vouliez-vous dire «${NBSP}${value}${NBSP}»${NBSP}?`,
  fileFaults: {
    empty: () => 'Le fichier est vide.',
    tooLarge: ({ most }) => `Le fichier est trop volumineux${NBSP}: ${most}${NBSP}mégaoctets au plus.`,
    tooManyRows: ({ most }) => `La feuille a trop de lignes${NBSP}: ${most} au plus.`,
    tooWide: ({ most }) => `La feuille a trop de colonnes${NBSP}: ${most} au plus.`,
    encoding: () =>
      `Les caractères de ce fichier ne peuvent pas être lus avec certitude, car il n’est pas en UTF-8. Dans le tableur, enregistrez-le comme classeur (.xlsx) ou au format «${NBSP}CSV UTF-8${NBSP}».`,
    unclosedQuote: ({ other }) => `Un guillemet ouvert à la ligne ${other} n’est jamais refermé.`,
    oldWorkbook: () =>
      'C’est un classeur d’un ancien format ou protégé par un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.',
    notASheet: () => 'Ce fichier n’est pas une feuille de calcul. Les classeurs (.xlsx) et les fichiers CSV sont lus.',
    damaged: () => 'Le fichier est endommagé. Ouvrez-le dans le tableur et enregistrez-le de nouveau en .xlsx.',
  },
  lacks: (languages) => `Titre manquant dans les langues suivantes${NBSP}: ${languages.toLowerCase()}.`,
  formula: 'Cette cellule commence comme une formule. Elle est conservée comme texte.',
  page: {
    title: 'La préparation sous forme de feuille de calcul',
    intro: `Téléchargez la feuille, travaillez-y dans un tableur, puis renvoyez-la. Vous voyez ligne par ligne ce qui sera fait avant que rien ne soit fait. Une ligne absente ne supprime rien${NBSP}; toutefois, les lignes de l’ordre du jour, ou du programme de travail, remplacent toute la liste correspondante, et tout ce qui serait supprimé est indiqué.`,
    take: 'Télécharger la feuille',
    file: 'Fichier (.xlsx ou .csv)',
    show: 'Montrer ce qui sera fait',
    line: 'Ligne',
    what: 'Objet',
    outcome: 'Ce qui se passe',
    same: 'Aucun changement',
    with: (line) => `Avec la ligne ${line}`,
    gone: (what) => `Suppression${NBSP}: ${what}`,
    wrong: 'Erreur',
    sum: (acts, wrong, same) =>
      `Nouveaux actes${NBSP}: ${acts}. Lignes comportant une erreur${NBSP}: ${wrong}. Lignes sans changement${NBSP}: ${same}.`,
    nothing: 'La réunion contient déjà tout ce qui figure dans cette feuille.',
    notReady:
      'Rien n’est fait tant qu’une ligne comporte une erreur ou est irrecevable. Corrigez la feuille et renvoyez-la.',
    apply: 'Tout exécuter',
    done: (acts) => `C’est fait. Actes${NBSP}: ${acts}.`,
    stopped: (line) => `Arrêt à la ligne ${line}${NBSP}: la réunion a changé entre-temps. Ce qui précède est fait.`,
    undo: 'Annuler cette importation',
    undone: 'L’importation a été annulée.',
    replaced: 'Remplacé par une ligne d’une feuille importée.',
    reversed: 'L’importation d’une feuille a été annulée.',
  },
}
