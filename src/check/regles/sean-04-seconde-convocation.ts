import { dateEnLettres, joursFrancs } from '../../domaine/date.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence, L2121_17, L5211_1 } from '../sources.ts';

const INTERVALLE = 3;

/** Communes of Alsace-Moselle have no set interval (CGCT L2541-4). */
const SANS_INTERVALLE = new Set(['57', '67', '68']);

function controle({ dossier }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  const { nature, departement } = dossier.conseil.collectivite;
  if (convocation.rang !== 2 || (nature === 'commune' && SANS_INTERVALLE.has(departement))) return [];
  const francs = joursFrancs(convocation.date, date);
  if (francs >= INTERVALLE) return [];
  return [
    {
      chemin: ['seance', 'convocation', 'date'],
      message: `La seconde convocation est partie le ${dateEnLettres(convocation.date)} pour une séance du ${dateEnLettres(date)} : il faut ${INTERVALLE} jours francs entre les deux pour que le conseil délibère sans quorum.`,
      ecrit: convocation.date,
      calcule: nombre(Math.max(0, francs), 'jour franc', 'jours francs'),
      lies: [{ path: ['seance', 'date'], message: 'La séance est datée ici.' }],
      remede:
        "Corriger la date d'envoi si elle est mal saisie ; sinon tenir cette convocation pour une première (rang: 1), avec son délai et le quorum.",
    },
  ];
}

/** Three clear days after a sitting without quorum. */
export const SEAN_04: Regle = {
  code: 'SEAN-04',
  nom: 'seconde-convocation',
  titre: 'La seconde convocation laisse trois jours francs',
  gravite: 'erreur',
  sources: [L2121_17, cgct('L2541-4'), L5211_1, jurisprudence('CE, 16 juin 1997, Pfister, n° 142691')],
  pourquoi:
    "Quand une première convocation régulière n'a pas réuni le quorum, le conseil est convoqué de nouveau à trois jours au " +
    "moins d'intervalle, et délibère alors valablement sans quorum sur les mêmes questions. Une seconde convocation trop " +
    'rapprochée vaut première convocation : le quorum y est exigé.',
  exemples: {
    valides: [
      {
        titre: 'Trois jours francs après la séance sans quorum',
        yaml: 'seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }',
      },
    ],
    fautifs: [
      { titre: 'Deux jours francs', yaml: 'seance.yaml: { convocation: { date: 2024-06-10, rang: 2 } }' },
    ],
  },
  controle,
};
