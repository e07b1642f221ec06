import type { Kind } from '../edit.ts';
import { FILE, found, rewriting } from '../edit.ts';
import { transposed } from '../typing.ts';

const OPINION_DATE = /instance: [^,]+, date: ([\d-]+)/gu;

const NUMBER = /^deliberation: (.*)$/gmu;

/** Slips on the facts of a report. */
export const REPORTS: readonly Kind[] = [
  {
    id: 'rapport-en-double',
    titre: 'Rapport : deux fichiers pour une question',
    lie: "l'autre fichier de la même question",
    edits: (sample) =>
      Object.entries(sample.files)
        .filter(([file]) => FILE.rapport.test(file))
        .flatMap(([file, by]) =>
          ['-bis.md', '-v2.md', '-copie.md'].map((end) => ({
            file: file.replace('.md', end),
            start: 0,
            end: 0,
            by,
          })),
        ),
  },
  {
    id: 'question-interdite',
    titre: "Rapport : un numéro de question hors de l'ordre de passage",
    edits: rewriting(FILE.rapport, /^question: (\d+)$/gmu, (text) => [
      '76',
      '99',
      `${text}/a`,
      `1${text.padStart(2, '0')}`,
      '0',
    ]),
  },
  {
    id: 'question-d-un-autre',
    titre: "Rapport : le numéro de question d'un autre",
    lie: "l'autre fichier de la même question",
    edits: rewriting(FILE.rapport, /^question: (\d+)$/gmu, (_, __, { dossier }) =>
      Object.keys(dossier.rapports),
    ),
  },
  {
    id: 'numero-deja-pris',
    titre: 'Délibération : un numéro déjà pris',
    lie: "l'autre délibération du même numéro",
    edits: rewriting(FILE.rapport, NUMBER, (_, place, sample) =>
      found(sample, FILE.rapport, NUMBER)
        .filter(({ file }) => file !== place.file)
        .map(({ text }) => text),
    ),
  },
  {
    id: 'numero-interverti',
    titre: 'Délibération : chiffres intervertis dans le numéro',
    lie: 'le numéro qui précède dans la série',
    redondance: 'les numéros des questions voisines',
    edits: rewriting(FILE.rapport, NUMBER, transposed),
  },
  {
    id: 'rapporteur-absent',
    titre: 'Rapport : un rapporteur absent',
    edits: rewriting(FILE.rapport, /^rapporteur: (.*)$/gmu, (_, __, { absent }) => absent),
  },
  {
    id: 'avis-apres-la-seance',
    titre: 'Rapport : un avis rendu après la séance',
    edits: rewriting(FILE.rapport, OPINION_DATE, () => [
      '2024-09-27',
      '2024-10-12',
      '2025-09-12',
      '2024-12-09',
    ]),
  },
  {
    id: 'date-d-avis-intervertie',
    titre: "Rapport : chiffres intervertis dans la date d'un avis",
    redondance: 'la même instance citée par plusieurs rapports',
    edits: rewriting(FILE.rapport, OPINION_DATE, transposed),
  },
  {
    id: 'sens-d-avis-mal-ecrit',
    titre: "Rapport : le sens d'un avis mal écrit",
    edits: rewriting(FILE.rapport, /avis: (Favorable)/gu, () => [
      'Favorabel',
      'Favroable',
      'Favorble',
      'Favorables',
      'favoarble',
      'Favvorable',
    ]),
  },
  {
    id: 'date-impossible',
    titre: "Date qui n'est pas au calendrier",
    edits: rewriting(FILE.any, /(?:date|fin|effet|publication|le): (\d{4}-\d\d-\d\d)/gu, (text) => [
      text.replace(/\d\d$/u, '32'),
      text.replace(/-\d\d-/u, '-13-'),
      text.replace(/-\d\d-\d\d$/u, '-02-30'),
      text.replaceAll('-', '.'),
      text.slice(2),
    ]),
  },
  {
    id: 'convention-inconnue',
    titre: 'Rapport : une convention mal désignée',
    edits: rewriting(FILE.rapport, /(?:signature|convention): ([\w-]+-2024)/gu, (text) => [
      text.replace('2024', '2042'),
      text.replace('-', '_'),
      text.slice(1),
      `${text}.md`,
      text.toUpperCase(),
    ]),
  },
  {
    id: 'annexe-oubliee',
    titre: 'Rapport : la convention annexée oubliée',
    lie: 'le point de la décision qui autorise la signature',
    edits: rewriting(FILE.rapport, /^(annexes:\n {2}- .*\n)/gmu, () => ['']),
  },
  {
    id: 'signature-oubliee',
    titre: 'Rapport : la signature oubliée dans la décision',
    lie: "l'annexe dont aucun point n'autorise la signature",
    edits: rewriting(FILE.rapport, /^( {2}- signature: .*\n)/gmu, () => ['']),
  },
  {
    id: 'point-ponctue',
    titre: 'Décision : un point final ou une virgule tapés',
    edits: rewriting(FILE.rapport, /^ {2}- (?:approuve|fixe|adopte|prend|proclame|se) .*()$/gmu, () => [
      '.',
      ',',
      ' ;',
    ]),
  },
  {
    id: 'point-sans-verbe-au-present',
    titre: "Décision : un verbe à l'infinitif ou au futur",
    edits: rewriting(
      FILE.rapport,
      /^ {2}- (approuve|fixe|adopte|prend acte|proclame|se prononce)(?= )/gmu,
      (verb) => [
        {
          approuve: 'approuver',
          fixe: 'fixer',
          adopte: 'adopter',
          'prend acte': 'prendre acte',
          proclame: 'proclamer',
          'se prononce': 'se prononcer',
        }[verb] ?? verb,
      ],
    ),
  },
  {
    id: 'partie-mal-nommee',
    titre: 'Rapport : une partie du corps mal nommée ou oubliée',
    edits: rewriting(FILE.rapport, /^# (Résumé|Exposé)$/gmu, (text) => [
      text.slice(0, -1),
      `${text}s`,
      text.slice(1),
      text.replace(/(.)(.)(?=.$)/u, '$2$1'),
    ]),
  },
];
