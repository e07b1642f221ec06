import type { LoadCode } from './load-code.ts';
import { erreur } from './load-code.ts';

/** Names that stand for nothing, or for two things; questions that are not called. */
export const CODES_NOMS: readonly LoadCode[] = [
  erreur(
    'NOM-01',
    'Personne absente du registre',
    "Chaque membre du conseil, titulaire ou suppléant, est nommé une fois pour toutes dans registre.yaml, et désigné partout par « Prénom NOM ». Ce nom-là n'y est pas : une présence ou une procuration serait perdue, et les comptes faux. Le programme propose les noms les plus proches.",
  ),
  erreur(
    'NOM-02',
    'Nom qui diffère par un accent ou une majuscule',
    "Le nom est celui du registre à un accent, une majuscule ou un tiret près. L'orthographe de l'état civil est celle qui doit être imprimée : corriger celui des deux qui est faux.",
  ),
  erreur(
    'NOM-03',
    'Civilité contraire au registre',
    "La civilité écrite devant le nom n'est pas celle du registre. Elle est facultative ici : il suffit de la retirer, ou de corriger le registre s'il est faux.",
  ),
  erreur(
    'NOM-04',
    'Personne deux fois au registre',
    'Un nom désigne une seule personne dans tout le dossier. Deux lignes du même nom compteraient deux sièges ; deux homonymes se distinguent par un second prénom.',
  ),
  erreur(
    'NOM-05',
    'Commune deux fois au registre',
    "Une commune n'a qu'une ligne au registre, avec tous ses membres.",
  ),
  erreur(
    'NOM-06',
    'Convention inconnue',
    "Le rapport désigne une convention dont le fichier n'est pas dans le dossier « conventions » de la séance.",
  ),
  erreur(
    'NOM-07',
    'Poste inconnu',
    "Une ligne du budget désigne un poste qui n'est pas parmi les tarifs : son montant ne peut pas être vérifié.",
  ),
  erreur(
    'NOM-08',
    'Axe inconnu',
    "Un groupe de recettes couvre un axe qui n'est pas dans le budget. Les axes se comptent à partir de 1, dans l'ordre où ils sont écrits.",
  ),
  erreur(
    'ORDRE-01',
    "Question hors de l'ordre de passage",
    "Une présence, une procuration, une présidence ou une liste désigne une question que l'ordre de passage ne contient pas : la borne serait sans effet.",
  ),
  erreur(
    'ORDRE-02',
    'Question appelée deux fois',
    "Une question n'a qu'une place dans l'ordre de passage : c'est elle qui situe arrivées et départs.",
  ),
  erreur(
    'ORDRE-03',
    'Deux rapports pour une question',
    'Deux fichiers du dossier « rapports » portent le même numéro de question.',
  ),
  erreur(
    'ORDRE-04',
    "Rapport hors de l'ordre de passage",
    "Un rapport porte un numéro de question que l'ordre de passage ne contient pas : aucun acte n'en serait fait.",
  ),
  erreur(
    'ORDRE-06',
    'Heure qui ne dit pas la question',
    "Une arrivée ou un départ change les voix à partir d'une question. Une heure ne la dit que si celles des questions voisines sont notées sous « horaires » de seance.yaml : une question est en discussion de son appel à celui de la suivante, et qui arrive pendant ce temps prend part à son vote, qui part n'y prend pas part, sauf si l'heure du vote est notée (« votee »).",
  ),
  erreur(
    'ORDRE-05',
    'Plage à rebours',
    'Une plage va du plus petit numéro au plus grand : 1 à 75, non 75 à 1.',
  ),
];
