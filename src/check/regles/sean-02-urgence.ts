import { dateEnLettres, joursFrancs } from '../../domaine/date.ts';
import { respecte } from '../../domaine/regime/convocation.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2541_2, L5211_1 } from '../sources.ts';

function controle({ dossier, chronologie }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  const { urgence } = chronologie.regime.convocation;
  if (convocation?.urgence === undefined || urgence === undefined) return [];
  if (respecte(urgence, convocation.date, date)) return [];
  const regle = urgence.francs
    ? 'même en urgence, il faut un jour franc entre les deux'
    : 'même en urgence, elle part la veille au plus tard';
  return [
    {
      chemin: ['seance', 'convocation', 'date'],
      message: `La convocation en urgence est partie le ${dateEnLettres(convocation.date)} pour une séance du ${dateEnLettres(date)} : ${regle}.`,
      ecrit: convocation.date,
      calcule: nombre(Math.max(0, joursFrancs(convocation.date, date)), 'jour franc', 'jours francs'),
      lies: [{ path: ['seance', 'date'], message: 'La séance est datée ici.' }],
      remede:
        "Corriger la date d'envoi si elle est mal saisie ; sinon reporter la séance, toutes ses délibérations seraient illégales.",
    },
  ];
}

/** One clear day at least, even in an emergency. */
export const SEAN_02: Regle = {
  code: 'SEAN-02',
  nom: 'urgence',
  titre: 'Une convocation en urgence laisse au moins un jour franc',
  gravite: 'erreur',
  sources: [cgct('L2121-11'), cgct('L2121-12'), L5211_1, L2541_2],
  pourquoi:
    "En cas d'urgence, le président peut abréger le délai de convocation, sans qu'il puisse être inférieur à un jour franc. " +
    'Une convocation partie la veille de la séance ne laisse aucun jour franc, et la séance est irrégulière. En Alsace-Moselle, ' +
    'une commune de moins de 3 500 habitants peut convoquer la veille.',
  exemples: {
    valides: [
      {
        titre: 'Partie la veille, dans une commune du Haut-Rhin',
        yaml: `conseil.yaml: { collectivite: { nature: commune, departement: 68, population: 900 } }
seance.yaml: { convocation: { date: 2024-06-12, urgence: Rupture d'une conduite d'eau } }`,
      },
      {
        titre: "Partie l'avant-veille",
        yaml: "seance.yaml: { convocation: { date: 2024-06-11, urgence: Rupture d'une conduite d'eau } }",
      },
    ],
    fautifs: [
      {
        titre: 'Partie la veille',
        yaml: "seance.yaml: { convocation: { date: 2024-06-12, urgence: Rupture d'une conduite d'eau } }",
      },
    ],
  },
  controle,
};
