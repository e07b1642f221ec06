import type { Fault } from '../../diagnostics/fault.ts';
import type { Saying } from './fault-at.ts';
import { faultAt } from './fault-at.ts';
import type { ReadFailure } from './reader.ts';
import { MAX_SIZE } from './reader.ts';

const sayings = (name: string): Readonly<Record<ReadFailure['reason'], Saying>> => ({
  missing: {
    code: 'FICH-01',
    message: `Le fichier « ${name} » manque.`,
    hint: 'Le créer, ou vérifier son nom et son dossier.',
  },
  unreadable: {
    code: 'FICH-02',
    message: `Le fichier « ${name} » n'a pas pu être ouvert.`,
    hint: "Vérifier les droits d'accès, et qu'aucun autre programme ne le retient.",
  },
  'not-a-file': {
    code: 'FICH-02',
    message: `Sous le nom « ${name} », on attend un fichier ; c'est un dossier, ou autre chose.`,
    hint: 'Mettre à sa place un fichier de texte.',
  },
  outside: {
    code: 'FICH-03',
    message: `Le nom « ${name} » mène hors du dossier des données : le fichier n'est pas lu.`,
    hint: 'Copier le fichier dans le dossier des données, sans lien.',
  },
  'too-large': {
    code: 'FICH-04',
    message: `Le fichier « ${name} » dépasse ${MAX_SIZE / 1024 / 1024} Mo : ce n'est pas un fichier de données.`,
    hint: 'Vérifier que le bon fichier porte ce nom.',
  },
  'office-file': {
    code: 'FICH-05',
    message: `Le fichier « ${name} » est un document de Word, d'Excel ou d'un logiciel semblable, malgré son nom : ce n'est pas un texte.`,
    hint: "L'ouvrir dans ce logiciel, en copier le texte dans un éditeur de texte, et l'enregistrer sous ce nom.",
  },
  'not-utf8': {
    code: 'FICH-05',
    message: `Le fichier « ${name} » n'est pas enregistré en UTF-8 : ses lettres accentuées ne se lisent pas.`,
    hint: "L'enregistrer de nouveau avec l'encodage UTF-8.",
  },
});

/** Why the file `name` could not be read, as a fault. */
export const failureFault = (name: string, { reason, line, column, excerpt }: ReadFailure): Fault =>
  faultAt(
    { file: name, line: line ?? 1, column: column ?? 1, length: 1, excerpt: excerpt ?? '' },
    sayings(name)[reason],
  );
