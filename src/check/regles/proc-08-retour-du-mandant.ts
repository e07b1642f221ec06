import type { ProcurationSituee } from '../../domaine/procuration.ts';
import { estPresent } from '../parcours.ts';
import { accord, civil } from '../phrases.ts';
import { laProcuration } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

const BORNES = [
  { cle: 'a_compter_de', dit: 'est écrite à compter de' },
  { cle: 'jusqu_a', dit: "est écrite jusqu'à" },
] as const;

function constats(contexte: Contexte, { index, procuration, plages }: ProcurationSituee): readonly Constat[] {
  if (plages.length === 0) return [];
  const { de, a } = procuration;
  return BORNES.flatMap(({ cle, dit }): Constat[] => {
    const question = procuration[cle];
    const rang = question === undefined ? undefined : contexte.rangs.get(question);
    if (question === undefined || rang === undefined || !estPresent(contexte, de, rang)) return [];
    return [
      {
        chemin: ['presences', 'procurations', index, cle],
        message: `${laProcuration(contexte, { mandant: de, mandataire: a })} ${dit} la question n°${question}, où ${civil(contexte, de)} est dans la salle : elle ne vaut que pour son absence.`,
        ecrit: question,
        remede: `Retirer cette borne (la procuration suit d'elle-même l'absence), ou corriger l'arrivée ou le départ ${accord(contexte, de, 'du mandant', 'de la mandante')}.`,
      },
    ];
  });
}

/** A giver who comes in ends the proxy. */
export const PROC_08: Regle = {
  code: 'PROC-08',
  nom: 'retour-du-mandant',
  titre: 'La procuration prend fin quand le mandant est dans la salle',
  gravite: 'avertissement',
  sources: [L2121_20, L5211_1],
  pourquoi:
    'Le pouvoir est toujours révocable : le mandant qui entre en séance vote lui-même, et sa procuration cesse. Une borne écrite ' +
    "au-delà de son arrivée, ou avant son départ, contredit la feuille de présence ; l'une des deux est fausse.",
  exemples: {
    valides: [
      {
        titre: "Jusqu'à la question qui précède l'arrivée",
        yaml: 'presences.yaml: { procurations: [{ de: Hugo LEROUX, a: Inès GUYOT, jusqu_a: 2 }] }',
      },
    ],
    fautifs: [
      {
        titre: "Au-delà de l'arrivée",
        yaml: 'presences.yaml: { procurations: [{ de: Hugo LEROUX, a: Inès GUYOT, jusqu_a: 4 }] }',
      },
    ],
  },
  controle: (contexte) => contexte.chronologie.procurations.flatMap((situee) => constats(contexte, situee)),
};
