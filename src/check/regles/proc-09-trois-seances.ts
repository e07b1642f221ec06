import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { enumeration } from '../phrases.ts';
import { laProcuration } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

const SEANCES = 3;

const porte = ({ presences }: Dossier, de: string, a: string): boolean =>
  presences.procurations.some((autre) => autre.de === de && autre.a === a);

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, seancesAnterieures } = contexte;
  const precedentes = seancesAnterieures.slice(-SEANCES);
  if (precedentes.length < SEANCES) return [];
  const vues = new Set<string>();
  return dossier.presences.procurations.flatMap(({ de, a }, index): Constat[] => {
    const paire = `${de}\n${a}`;
    if (vues.has(paire) || !precedentes.every((seance) => porte(seance, de, a))) return [];
    vues.add(paire);
    const dates = enumeration(precedentes.map(({ seance }) => dateEnLettres(seance.date)));
    return [
      {
        chemin: ['presences', 'procurations', index],
        message: `${laProcuration(contexte, { mandant: de, mandataire: a })} figure déjà aux trois séances précédentes (${dates}) : un même pouvoir ne vaut pas pour plus de trois séances de suite.`,
        remede:
          "Vérifier qu'un nouveau pouvoir écrit a été remis, ou que la maladie du mandant est constatée ; puis acquitter ce constat.",
      },
    ];
  });
}

/** One written power is good for three sittings in a row. */
export const PROC_09: Regle = {
  code: 'PROC-09',
  nom: 'trois-seances',
  titre: 'Un même pouvoir ne vaut pas plus de trois séances de suite',
  gravite: 'avertissement',
  // In a department a proxy is given for one meeting, in a CCAS no text bounds it, statutes decide elsewhere.
  regimes: ['commune', 'alsace-moselle', 'paris', 'fiscalite-propre', 'syndicat'],
  sources: [L2121_20, L5211_1],
  pourquoi:
    'Sauf cas de maladie dûment constatée, un pouvoir ne peut être valable pour plus de trois séances consécutives. La limite ' +
    'tient au document : un nouveau pouvoir écrit, même donné au même collègue, peut suivre le premier. Les séances dont le ' +
    "dossier est présent montrent quand il faut s'en assurer.",
  exemples: {
    valides: [
      {
        titre: 'Deux séances précédentes seulement',
        yaml: `2024-03-14/seance.yaml: { lieu: salle des Comtes }
2024-05-16/seance.yaml: { lieu: salle des Comtes }`,
      },
    ],
    fautifs: [
      {
        titre: 'La quatrième séance de suite',
        yaml: `2024-02-15/seance.yaml: { lieu: salle des Comtes }
2024-03-14/seance.yaml: { lieu: salle des Comtes }
2024-05-16/seance.yaml: { lieu: salle des Comtes }`,
      },
    ],
  },
  controle,
};
