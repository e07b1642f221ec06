import type { DateCivile } from '../../domaine/date.ts';
import { questionsTraitees } from '../parcours.ts';
import { civils } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport, etat }): Constat[] => {
    const presents = etat.interets.filter(({ propre }) => propre > 0).map(({ elu }) => elu);
    if (presents.length === 0) return [];
    return [
      {
        chemin: ['rapports', rapport.question, 'interesses'],
        message: `À la question n°${rapport.question}, ${civils(contexte, presents)} ${presents.length > 1 ? 'figurent' : 'figure'} à la fois parmi les intéressés et dans la salle : à la date de la séance, une présence qui a pu peser sur le débat suffit à rendre la délibération illégale.`,
        remede:
          "S'assurer que le procès-verbal dit que ces personnes n'ont pris part ni au débat ni au vote, et qu'elles ont quitté la salle si c'est le cas.",
      },
    ];
  });
}

/** Before 24 December 2025, being in the room could be taking part. */
export const INTE_06: Regle = {
  code: 'INTE-06',
  nom: 'interesse-dans-la-salle',
  titre: "Avant le 24 décembre 2025, la présence d'un intéressé expose l'acte",
  gravite: 'information',
  sources: [
    cgct('L2131-11', undefined, '2025-12-23'),
    L5211_1,
    jurisprudence('CE, 16 décembre 1994, Oullins, n° 145370'),
    jurisprudence('CE, 9 juillet 2003, Champagne'),
  ],
  jusqua: '2025-12-23' as DateCivile,
  pourquoi:
    "Jusqu'à la loi du 22 décembre 2025, la délibération était illégale quand un membre y avait pris part avec un intérêt distinct de " +
    'celui des habitants et en exerçant une influence sur le résultat ; sa présence pouvait y suffire. Les séances tenues avant ' +
    "le 24 décembre 2025 restent jugées ainsi : l'usage sûr est de quitter la salle.",
  exemples: {
    valides: [
      {
        titre: 'Sorti le temps de la question',
        yaml: `rapports/2.md: { interesses: [Noé QUENTIN] }
presences.yaml: { mouvements: [{ pendant: 2, sortent: [Noé QUENTIN] }] }`,
      },
    ],
    fautifs: [{ titre: 'Resté dans la salle', yaml: 'rapports/2.md: { interesses: [Noé QUENTIN] }' }],
  },
  controle,
};
