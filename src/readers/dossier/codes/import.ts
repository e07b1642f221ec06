import type { LoadCode } from './load-code.ts';
import { erreur } from './load-code.ts';

/** Tables of an office program that are read into data: attendance sheets, agendas. */
export const CODES_IMPORT: readonly LoadCode[] = [
  erreur(
    'IMPO-01',
    'Tableau illisible',
    "Le fichier à importer est un texte CSV ou un classeur XLSX. Celui-ci est abîmé, vide, d'un autre format (.xls, .ods, PDF), protégé par un mot de passe, ou bien plus gros qu'une feuille de présence. L'enregistrer de nouveau au format XLSX ou CSV depuis le tableur.",
  ),
  erreur(
    'IMPO-02',
    'Colonne manquante, inconnue ou double',
    "La ligne des titres dit ce que contient chaque colonne, par des mots usuels et dans n'importe quel ordre : « Nom », « Prénom », « Commune », « État », « Arrivée », « Départ », « Procuration à », « Suppléant ». Il en manque une sans laquelle on ne peut rien lire, ou deux disent la même chose.",
  ),
  erreur(
    'IMPO-03',
    'Personne introuvable dans le tableau',
    "Le nom ne désigne personne du registre, ou en désigne plusieurs. La casse, les accents et l'ordre du nom et du prénom ne comptent pas ; une faute de frappe n'est jamais devinée, car elle pourrait faire voter quelqu'un d'autre. Le programme propose les noms les plus proches.",
  ),
  erreur(
    'IMPO-04',
    'Membre oublié ou répété',
    'Le tableau a une ligne par membre en exercice, et une seule. Un membre sans ligne serait tenu pour présent ; deux lignes du même membre pourraient se contredire.',
  ),
  erreur(
    'IMPO-05',
    'État de présence illisible',
    "La colonne dit si le membre est présent, absent, excusé, représenté ou suppléé, en toutes lettres ou par l'initiale. Une cellule vide ne vaut pas une présence : elle a pu être oubliée.",
  ),
  erreur(
    'IMPO-06',
    'Question illisible dans le tableau',
    "Une arrivée se note par le numéro de la première question à laquelle le membre assiste, un départ par celui de la dernière. Le numéro doit être dans l'ordre de passage de seance.yaml. Un tableur qui a changé « 8/1 » en date l'a perdu : mettre la colonne au format texte.",
  ),
  erreur(
    'IMPO-07',
    'Heure qui ne dit pas la question',
    "Une arrivée ou un départ change les voix à partir d'une question, non d'une heure. L'heure suffit si celles des questions voisines sont notées sous « horaires » de seance.yaml ; le programme ne devine pas. Seules vont de soi une arrivée avant l'ouverture et un départ après la levée.",
  ),
  erreur(
    'IMPO-08',
    'Ligne qui se contredit',
    "Les cellules de la ligne ne vont pas ensemble : un absent qui arrive, un membre présent de bout en bout qui donne procuration, un départ avant l'arrivée, un membre représenté sans mandataire, deux mandataires sans dire quand l'un succède à l'autre.",
  ),
  erreur(
    'IMPO-09',
    'Commune ou suppléant contraire au registre',
    "La commune du tableau n'est pas celle du registre pour cette personne, ou le suppléant n'est pas celui de la commune. L'un des deux est faux.",
  ),
  erreur(
    'IMPO-10',
    'Ordre du jour illisible',
    "Un ordre du jour tient une question par ligne, avec ou sans numéro, ou un tableau de colonnes « question », « titre » et « rapporteur ». Les numéros sont sur toutes les lignes ou sur aucune, et chacun ne sert qu'une fois.",
  ),
  erreur(
    'IMPO-11',
    'Remarque illisible sur une présence',
    "Une colonne qui n'est pas faite pour cela (« Observations », par exemple) parle d'un pouvoir, d'une excuse, d'une arrivée ou d'un départ, en des mots que le programme ne sait pas lire. Il ne la laisse pas de côté : un pouvoir perdu est une voix perdue.",
  ),
  erreur(
    'IMPO-12',
    'Document illisible',
    "Le texte d'une délibération se lit dans un document Word (.docx). Celui-ci est abîmé, vide, d'un autre format (.doc, .odt, .rtf, PDF), protégé par un mot de passe, fait de pages numérisées, ou bien plus gros qu'une délibération. L'enregistrer au format « Document Word (.docx) » depuis le traitement de texte.",
  ),
];
