import { MOIS } from '../../domaine/date.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { constatsDesFormes } from '../ecrits/formes.ts';
import { chercheDans, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "1ier", "3éme", "2ieme", "1 er", "2er": what no usage accepts. */
const FAUX =
  /(?<![\p{L}\d])(?:1(?:ier|iere|ière|ère?s?(?<!1ère)(?<!1er)|ere|èr|ére)|\d+(?:éme|eme|ième|ieme|iéme|ièm|ém|em)s?|1 (?:er|ère|re)|\d+ (?:ème|eme|ième)s?|(?:[02-9]|\d+\d)er)(?![\p{L}\d])/gu;

const EN_E = /(?<![\p{L}\d])\d+e(?![\p{L}\d])/gu;

const EN_EME = /(?<![\p{L}\d])\d+ème(?![\p{L}\d])/gu;

/** The ordinal that was meant. */
function juste(ecrit: string): string {
  const nombre = Number(/^\d+/u.exec(ecrit)?.[0] ?? '0');
  if (nombre !== 1) return `${nombre}e`;
  return /re|ère|ere|ère|ière|iere|ére/u.test(ecrit) ? '1re' : '1er';
}

/** "1ère janvier": the first day of a month is masculine. */
const PREMIER_AU_FEMININ = new RegExp(
  `(?<![\\p{L}\\d])1(?:re|ère)(?=[ \\u00a0](?:${MOIS.join('|')})(?!\\p{L}))`,
  'gu',
);

/** "2e" and "3ème" in one paper. */
function melange(papier: Ecrit): readonly Constat[] {
  const longs = chercheDans(papier, { motif: EN_EME });
  const courts = longs.length === 0 ? [] : chercheDans(papier, { motif: EN_E });
  const [premier] = longs.length <= courts.length ? longs : courts;
  if (courts.length === 0 || longs.length === 0 || !premier) return [];
  return [
    {
      chemin: premier.ligne.chemin,
      ecrit: premier.ecrit,
      gravite: 'information',
      message: `Le texte ${duPapier(papier)} écrit les ordinaux de deux façons : « ${courts[0]?.ecrit} » et « ${longs[0]?.ecrit} ».`,
      remede: 'Choisir une façon, de préférence « 2e ».',
    },
  ];
}

/** Ordinals are written as usage has them. */
export const REDA_15: Regle = {
  code: 'REDA-15',
  nom: 'ordinaux',
  titre: "Les ordinaux s'écrivent 1er, 1re, 2e",
  gravite: 'avertissement',
  sources: [methode("les ordinaux s'abrègent 1er, 1re, 2e ; 1ère et 2ème sont admis s'ils le sont partout")],
  pourquoi:
    "« 1ier », « 3éme » ou « 1 er » sont des fautes que l'acte imprimerait telles quelles. « 2ème » est d'usage et reste admis, mais " +
    'pas à côté de « 2e ».',
  exemples: {
    valides: [
      {
        titre: 'Les formes justes',
        yaml: 'rapports/2.md: { decision: ["ouvre du 1er juillet à la 2e semaine d\'août, 1re année"] }',
      },
    ],
    fautifs: [
      { titre: '1ier', yaml: 'rapports/2.md: { decision: ["ouvre au 1ier juillet"] }' },
      { titre: 'Deux façons', yaml: 'rapports/2.md: { decision: ["ouvre la 2e et la 3ème semaine"] }' },
    ],
  },
  controle: ({ dossier }) => [
    ...constatsDesFormes(dossier, [
      {
        motif: FAUX,
        dire: ({ ecrit }) => ({
          message: `« ${ecrit} » s'écrit « ${juste(ecrit)} ».`,
          calcule: juste(ecrit),
          remede: `Écrire « ${juste(ecrit)} ».`,
        }),
      },
      {
        motif: PREMIER_AU_FEMININ,
        dire: ({ ecrit }) => ({
          message: `Le premier jour d'un mois s'écrit « 1er », et non « ${ecrit} ».`,
          calcule: '1er',
          remede: 'Écrire « 1er ».',
        }),
      },
    ]),
    ...ecrits(dossier).flatMap(melange),
  ],
};
