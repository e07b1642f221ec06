import type { Kind } from '../edit.ts';
import { FILE, rewriting } from '../edit.ts';
import { doubled, dropped, swapped } from '../typing.ts';

const KEY = /^(?!#)(?: *(?:- )?(?:\{ )?)([a-z_]+): \S/gmu;

const REQUIRED =
  /^((?:date|lieu|presidence|ouverture|levee|secretaire|ordre_de_passage|question|titre|rapporteur|parties|duree|exemplaires|subvention): (?!>).*\n)/gmu;

/** Slips on the writing of the files themselves. */
export const FILES: readonly Kind[] = [
  {
    id: 'cle-mal-ecrite',
    titre: 'Fichier : une clé mal écrite',
    edits: rewriting(/(?:seance|presences)\.yaml$|rapports\//u, KEY, (key, { file, start }, { files }) =>
      start < (files[file] ?? '').indexOf('\n---', 3) || file.endsWith('.yaml')
        ? [...doubled(key), ...dropped(key), ...swapped(key)]
        : [],
    ),
  },
  {
    id: 'cle-repetee',
    titre: 'Fichier : une clé écrite deux fois',
    lie: 'la première des deux',
    edits: rewriting(FILE.any, REQUIRED, (line) => [line + line]),
  },
  {
    id: 'cle-oubliee',
    titre: 'Fichier : une clé obligatoire oubliée',
    edits: rewriting(
      FILE.any,
      /^((?:date|lieu|presidence|ouverture|levee|secretaire|ordre_de_passage|question|rapporteur|exemplaires): (?!>).*\n)/gmu,
      () => [''],
    ),
  },
  {
    id: 'valeur-oubliee',
    titre: 'Fichier : une clé sans valeur',
    edits: rewriting(
      FILE.any,
      /^(?:date|lieu|presidence|ouverture|levee|secretaire|ordre_de_passage|question|titre|rapporteur|exemplaires|subvention|deliberation|publication):( (?!>).*)$/gmu,
      () => [''],
    ),
  },
  {
    id: 'liste-pour-texte',
    titre: 'Fichier : une liste pour un texte',
    edits: rewriting(
      FILE.any,
      /^(?:date|lieu|presidence|ouverture|levee|secretaire|question|rapporteur|exemplaires|subvention|publication): ([^>\n]+)$/gmu,
      (text) => [`[${text}]`, `{ nom: ${text} }`],
    ),
  },
  {
    id: 'texte-pour-liste',
    titre: 'Fichier : un texte pour une liste',
    edits: rewriting(FILE.any, /(?:arrivent|partent|contre|suppleants): (\[[^\]]+\])/gu, (text) => [
      text.slice(1, -1),
    ]),
  },
  {
    id: 'crochet-oublie',
    titre: 'Fichier : un crochet ou une accolade oubliés',
    edits: rewriting(FILE.any, /^(?!#).*(\]| \})$/gmu, () => ['']),
  },
  {
    id: 'guillemet-oublie',
    titre: 'Fichier : un guillemet oublié',
    edits: rewriting(FILE.convention, /(?:echeance|numerotation): .*(")(?:,| \}|\])/gu, () => ['']),
  },
  {
    id: 'deux-points-colles',
    titre: 'Fichier : deux-points sans espace',
    edits: rewriting(
      FILE.any,
      /^(?:date|lieu|presidence|ouverture|levee|secretaire|question|rapporteur|exemplaires|subvention):( )(?!>)/gmu,
      () => [''],
    ),
  },
  {
    id: 'tabulation',
    titre: 'Fichier : une tabulation en début de ligne',
    edits: rewriting(FILE.any, /^( {2,6})(?:- )?\w+: /gmu, (text, { file, start }, { files }) => {
      const body = file.endsWith('.md') ? (files[file] ?? '').indexOf('\n---', 3) : Number.POSITIVE_INFINITY;
      return start < body ? [`\t${text.slice(2)}`] : [];
    }),
  },
  {
    id: 'signe-invisible',
    titre: 'Fichier : un signe invisible dans un texte',
    edits: rewriting(FILE.any, /^(?:titre|lieu|secretaire|rapporteur|presidence): (?!>)\S+()/gmu, () => [
      '\u200b',
      '\u00ad',
      '\u200e',
      '\ufffd',
      '\ue000',
    ]),
  },
  {
    id: 'repere-yaml',
    titre: 'Fichier : une valeur qui commence par un signe réservé',
    edits: rewriting(FILE.any, /^(?:lieu|secretaire|rapporteur|presidence): ()/gmu, () => [
      '&',
      '*',
      '!',
      '@',
      '%',
      '`',
    ]),
  },
];
