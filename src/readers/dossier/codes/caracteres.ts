import type { LoadCode } from './load-code.ts';
import { avertissement, erreur } from './load-code.ts';

/** Characters that can't be in an act. */
export const CODES_CARACTERES: readonly LoadCode[] = [
  erreur(
    'CARAC-01',
    'Caractère de commande',
    "Le texte contient un caractère qui commande une machine au lieu de s'imprimer, le plus souvent venu d'un copier-coller. Le supprimer.",
  ),
  erreur(
    'CARAC-02',
    'Caractère de remplacement',
    "Le signe U+FFFD tient la place d'une lettre perdue lors d'une conversion. Retaper la lettre.",
  ),
  erreur(
    'CARAC-03',
    'Caractère à usage privé',
    "Ce caractère n'a de sens que dans une police particulière (puces de traitement de texte, logos). Le remplacer par un signe ordinaire.",
  ),
  erreur(
    'CARAC-04',
    'Caractère invisible',
    "Le texte contient un signe qui ne se voit pas : trait d'union conditionnel, espace de largeur nulle, marque de sens d'écriture. Il peut faire passer deux noms différents pour le même, ou un texte pour un autre. Le supprimer.",
  ),
  erreur(
    'CARAC-05',
    "Code qui n'est pas un caractère",
    "Ce code n'est attribué à aucun caractère et ne le sera jamais. Le supprimer.",
  ),
  avertissement(
    'CARAC-06',
    "Marque d'ordre des octets",
    "Le fichier commence par une marque invisible qu'ajoutent certains éditeurs (« UTF-8 avec BOM »). Elle est laissée de côté ; mieux vaut enregistrer en UTF-8 sans marque.",
  ),
  erreur(
    'CARAC-07',
    'Tabulation en début de ligne',
    "Les décalages s'écrivent avec des espaces : une tabulation n'a pas la même largeur partout et la structure deviendrait ambiguë. Régler l'éditeur pour qu'il écrive deux espaces.",
  ),
  erreur(
    'CARAC-08',
    'Signe que la police ne sait pas imprimer',
    "Les actes s'impriment dans une police embarquée, pour rester lisibles toujours et partout. Elle a tout le français, le grec et le cyrillique, mais ni cases à cocher, ni pictogrammes, ni écritures d'Asie. Remplacer le signe par un autre, ou par un mot.",
  ),
  erreur(
    'CARAC-09',
    'Espace insécable à la place des espaces de la structure',
    "Une espace insécable ressemble à une espace ordinaire, mais ne décale pas une ligne et ne sépare pas une clé de sa valeur : la ligne serait lue de travers. Elle vient d'un copier-coller. L'effacer et taper une espace ordinaire.",
  ),
];
