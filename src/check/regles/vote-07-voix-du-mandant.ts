import { voixDisponibles } from '../../domaine/voix-disponibles.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { accord, civil, civils } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { voixNotees } from '../scrutins.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function constats(contexte: Contexte, { rapport, etat }: QuestionTraitee): readonly Constat[] {
  const notees = rapport.scrutin.mode === 'secret' ? [] : voixNotees(rapport);
  if (notees.length === 0) return [];
  const disponibles = voixDisponibles(etat);
  const nommes = new Set(notees.map(({ elu }) => elu));
  return notees.flatMap(({ elu, voix, chemin }): Constat[] => {
    const siennes = disponibles.get(elu);
    const mandants = (siennes?.mandants ?? []).filter((mandant) => !nommes.has(mandant));
    if (mandants.length === 0 || voix > 1 || siennes?.propre !== 1) return [];
    return [
      {
        chemin,
        message: `À la question n°${rapport.question}, ${civil(contexte, elu)} n'est compté${accord(contexte, elu, '', 'e')} que pour sa seule voix : ${mandants.length === 1 ? `celle de ${civils(contexte, mandants)}, que porte sa procuration, est comptée` : `celles de ${civils(contexte, mandants)}, que portent ses procurations, sont comptées`} parmi les pour.`,
        ecrit: elu,
        remede: `Écrire « ${elu} (${mandants.length + 1}) » si ${mandants.length === 1 ? 'les deux' : 'ces'} voix vont du même côté ; sinon acquitter ce constat.`,
      },
    ];
  });
}

/** The carried voice goes somewhere, and that is said. */
export const VOTE_07: Regle = {
  code: 'VOTE-07',
  nom: 'voix-du-mandant',
  titre: 'La voix portée par un opposant ou un abstentionniste est dite',
  gravite: 'avertissement',
  sources: [L2121_20, L5211_1],
  pourquoi:
    'Un opposant ou un abstentionniste qui porte une procuration vote en général de ses deux voix. Quand il est nommé pour une ' +
    "seule, la voix de l'absent est comptée parmi les pour : c'est permis, mais c'est le plus souvent un « (2) » oublié, et le " +
    'résultat en dépend.',
  exemples: {
    valides: [{ titre: 'Les deux voix', yaml: 'rapports/2.md: { scrutin: { contre: [Maud PERRIN (2)] } }' }],
    fautifs: [{ titre: 'Une seule', yaml: 'rapports/2.md: { scrutin: { contre: [Maud PERRIN] } }' }],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((question) => constats(contexte, question)),
};
