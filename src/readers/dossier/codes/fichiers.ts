import type { LoadCode } from './load-code.ts';
import { avertissement, erreur } from './load-code.ts';

/** Files that can't be read, in whole or in part. */
export const CODES_FICHIERS: readonly LoadCode[] = [
  erreur(
    'FICH-01',
    'Fichier manquant',
    "Une séance se lit dans quatre fichiers qui ne peuvent pas manquer : conseil.yaml et registre.yaml à la racine des données, seance.yaml et presences.yaml dans le dossier de la séance. Le fichier nommé n'y est pas, ou porte un autre nom : les majuscules et l'extension comptent.",
  ),
  erreur(
    'FICH-02',
    'Fichier illisible',
    "Le fichier existe et ne s'ouvre pas : droits d'accès, fichier retenu par un autre programme, ou dossier qui porte le nom d'un fichier.",
  ),
  erreur(
    'FICH-03',
    'Fichier hors du dossier des données',
    "Un lien mène ailleurs que dans le dossier des données. Le programme ne lit rien en dehors de ce dossier : un dossier reçu d'un tiers ne peut pas lui faire lire d'autres fichiers de l'ordinateur.",
  ),
  erreur(
    'FICH-04',
    'Fichier trop gros',
    'Un fichier de données tient en quelques dizaines de kilo-octets. Au-delà de 5 Mo, de 100 000 caractères de données ou de 50 000 valeurs, un autre fichier a sans doute été enregistré sous ce nom.',
  ),
  erreur(
    'FICH-05',
    "Fichier qui n'est pas en UTF-8",
    "Les données sont lues en UTF-8, l'encodage de tous les éditeurs actuels. Un fichier enregistré dans un ancien encodage (Windows-1252, Latin-1) perdrait ses lettres accentuées : il est refusé. Dans l'éditeur, choisir « Enregistrer avec l'encodage », puis UTF-8.",
  ),
  erreur(
    'FICH-06',
    'Fichier vide',
    "Le fichier ne contient aucune donnée, ou seulement des commentaires. Y écrire les données, ou le retirer s'il est de trop.",
  ),
  avertissement(
    'FICH-07',
    "Fichier qui n'est pas lu",
    "Le dossier contient un fichier dont le nom n'est pas attendu là : un rapport enregistré en .txt, un nom mal écrit. Il n'entre pas dans les actes. Le renommer, ou le ranger ailleurs.",
  ),
  erreur(
    'FICH-08',
    'Nom de fichier inutilisable',
    "Le nom d'un rapport ou d'une convention s'écrit avec des lettres, des chiffres, des tirets, des points, et commence par une lettre ou un chiffre : celui d'une convention sert à la désigner dans les rapports.",
  ),
  erreur(
    'FICH-09',
    'Séance introuvable',
    "Chaque séance a son dossier, nommé par exemple d'après sa date, qui contient au moins seance.yaml. Le dossier demandé n'existe pas.",
  ),
  erreur(
    'FICH-10',
    'Trop de fautes pour les montrer toutes',
    "Un fichier qui compte plus de cent fautes de même nature n'est sans doute pas celui qu'on croit. Les premières seules sont montrées.",
  ),
];
