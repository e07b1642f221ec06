import { dateEnLettres, joursFrancs } from '../../domaine/date.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L5211_1 } from '../sources.ts';

function controle({ dossier }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  if (convocation.urgence === undefined) return [];
  const francs = joursFrancs(convocation.date, date);
  if (francs >= 1) return [];
  return [
    {
      chemin: ['seance', 'convocation', 'date'],
      message: `La convocation en urgence est partie le ${dateEnLettres(convocation.date)} pour une séance du ${dateEnLettres(date)} : même en urgence, il faut un jour franc entre les deux.`,
      ecrit: convocation.date,
      calcule: nombre(Math.max(0, francs), 'jour franc', 'jours francs'),
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
  sources: [cgct('L2121-11'), cgct('L2121-12'), L5211_1],
  pourquoi:
    "En cas d'urgence, le président peut abréger le délai de convocation, sans qu'il puisse être inférieur à un jour franc. " +
    'Une convocation partie la veille de la séance ne laisse aucun jour franc, et la séance est irrégulière.',
  exemples: {
    valides: [
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
