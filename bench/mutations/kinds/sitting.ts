import type { Kind } from '../edit.ts';
import { FILE, rewriting } from '../edit.ts';
import { transposed } from '../typing.ts';

const ORDER = /^ordre_de_passage: (.*)$/gmu;

const DATES = Array.from({ length: 6 }, (_, day) => `2024-09-${21 + day}`);

/** Slips on the sitting itself. */
export const SITTING_KINDS: readonly Kind[] = [
  {
    id: 'convocation-tardive',
    titre: 'Séance : convocation trop tardive',
    edits: rewriting(FILE.seance, /^ {2}date: (.*)$/gmu, () => [...DATES, '2024-09-27', '2024-10-19']),
  },
  {
    id: 'date-de-convocation',
    titre: 'Séance : chiffres intervertis dans la date de convocation',
    edits: rewriting(FILE.seance, /^ {2}date: (.*)$/gmu, transposed),
  },
  {
    id: 'date-de-seance',
    titre: 'Séance : chiffres intervertis dans sa date',
    lie: 'la date de la séance, montrée avec celle qui la contredit',
    edits: rewriting(FILE.seance, /^date: (.*)$/gmu, transposed),
  },
  {
    id: 'heures-interverties',
    titre: 'Séance : ouverture et levée interverties',
    edits: rewriting(FILE.seance, /^(ouverture: .*\nlevee: .*)$/gmu, (text) => {
      const [, opened = '', closed = ''] = /^ouverture: (.*)\nlevee: (.*)$/u.exec(text) ?? [];
      return [`ouverture: ${closed}\nlevee: ${opened}`];
    }),
  },
  {
    id: 'heure-impossible',
    titre: 'Séance : une heure impossible',
    edits: rewriting(FILE.seance, /^(?:ouverture|levee): (.*)$/gmu, (text) => [
      text.replace(/h\d\d/u, 'h75'),
      text.replace(/^\d+/u, '28'),
      text.replace('h', '.'),
      text.replace('h', ' heures '),
      `${text}0`,
    ]),
  },
  {
    id: 'secretaire-absente',
    titre: 'Séance : secrétaire absente ou partie',
    edits: rewriting(FILE.seance, /^secretaire: (.*)$/gmu, (_, __, { absent, moving }) => [
      ...absent,
      ...moving,
    ]),
  },
  {
    id: 'secretaire-inconnue',
    titre: 'Séance : secrétaire étrangère au conseil',
    edits: rewriting(FILE.seance, /^secretaire: (.*)$/gmu, () => [
      'Zélie GREFFIER',
      'Max DUTEMPLE',
      'Odette FONTANE',
    ]),
  },
  {
    id: 'presidence-absente',
    titre: 'Séance : présidence absente ou partie',
    edits: rewriting(FILE.seance, /^presidence: (.*)$/gmu, (_, __, { absent, moving }) => [
      ...absent,
      ...moving,
    ]),
  },
  {
    id: 'question-oubliee',
    titre: "Séance : une question oubliée dans l'ordre de passage",
    lie: "l'ordre de passage, montré avec chaque question qui n'y est pas",
    edits: rewriting(FILE.seance, ORDER, () => [
      ...Array.from({ length: 73 }, (_, rank) => `[1 à ${rank + 1}, ${rank + 3} à 75]`),
      '1 à 57',
      '1 à 74',
      '2 à 75',
    ]),
  },
  {
    id: 'question-repetee',
    titre: "Séance : une question deux fois dans l'ordre de passage",
    edits: rewriting(FILE.seance, ORDER, () =>
      Array.from({ length: 74 }, (_, rank) => `[1 à ${rank + 1}, ${rank + 1} à 75]`),
    ),
  },
  {
    id: 'plage-a-rebours',
    titre: 'Séance : une plage de questions à rebours',
    edits: rewriting(FILE.seance, /(\d+ à \d+)/gu, (text) => [text.replace(/^(\d+) à (\d+)$/u, '$2 à $1')]),
  },
  {
    id: 'sans-rapport-oubliee',
    titre: 'Séance : une question sans rapport ni motif',
    lie: "l'ordre de passage, où la question est appelée",
    edits: rewriting(FILE.seance, /questions: \[(.*)\]/gu, (text) => {
      const ranges = text.split(', ');
      return ranges.map((_, rank) => ranges.toSpliced(rank, 1).join(', '));
    }),
  },
  {
    id: 'publication-avant-la-seance',
    titre: 'Séance : publication avant la séance',
    edits: rewriting(FILE.seance, /^publication: (.*)$/gmu, () => [
      '2024-09-07',
      '2024-09-25',
      '2023-10-07',
      '2024-01-07',
    ]),
  },
];
