import type { DateCivile } from '../../domaine/date.ts';
import { questionsTraitees } from '../parcours.ts';
import { civils } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .filter(({ rapport }) => rapport.interesses.length > 0)
    .map(({ rapport }) => ({
      chemin: ['rapports', rapport.question, 'interesses'],
      message: `Les voix de ${civils(contexte, rapport.interesses)} sont retirées à la question n°${rapport.question} : depuis le 24 décembre 2025, qui représente la collectivité dans un organisme, sans rémunération ni avantage particulier, n'est plus intéressé de ce seul fait, hors commande publique.`,
      remede:
        'Vérifier que chaque intérêt est personnel, rémunéré ou lié à un marché ; sinon rendre sa voix au membre, qui peut voter.',
    }));
}

/** Since 24 December 2025 a mere representative is no longer interested. */
export const INTE_07: Regle = {
  code: 'INTE-07',
  nom: 'interet-depuis-2025',
  titre: "Depuis le 24 décembre 2025, représenter la collectivité n'est plus un intérêt",
  gravite: 'information',
  sources: [cgct('L1111-6', '2025-12-24'), cgct('L2131-11', '2025-12-24'), L5211_1],
  depuis: '2025-12-24' as DateCivile,
  pourquoi:
    "La loi du 22 décembre 2025 a resserré l'intérêt à l'affaire : le représentant que la collectivité a désigné dans un organisme, " +
    "public ou privé, n'est pas intéressé de ce seul fait s'il n'en tire ni rémunération ni avantage particulier ; il ne s'écarte " +
    "plus que de la commande publique. La seule présence à la réunion n'est plus une participation. Retirer des voix sans raison " +
    'fausse le nombre de votants.',
  exemples: {
    valides: [
      {
        titre: "Personne n'est écarté",
        yaml: 'seance.yaml: { date: 2026-02-05, convocation: { date: 2026-01-29 } }',
      },
    ],
    fautifs: [
      {
        titre: 'Un intéressé à une séance de 2026',
        yaml: `seance.yaml: { date: 2026-02-05, convocation: { date: 2026-01-29 } }
rapports/2.md: { interesses: [Noé QUENTIN] }`,
      },
    ],
  },
  controle,
};
