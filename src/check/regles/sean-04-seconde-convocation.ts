import { dateEnLettres, joursFrancs } from '../../domaine/date.ts';
import { respecte } from '../../domaine/regime/convocation.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L2121_17, L5211_1 } from '../sources.ts';

function controle({ dossier, chronologie }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  const { seconde } = chronologie.regime.convocation;
  if (convocation?.rang !== 2 || seconde === undefined || respecte(seconde, convocation.date, date))
    return [];
  const francs = joursFrancs(convocation.date, date);
  const du = seconde.francs
    ? nombre(seconde.jours, 'jour franc', 'jours francs')
    : nombre(seconde.jours, 'jour');
  return [
    {
      chemin: ['seance', 'convocation', 'date'],
      message: `La seconde convocation est partie le ${dateEnLettres(convocation.date)} pour une séance du ${dateEnLettres(date)} : il faut ${du} entre les deux pour que le conseil délibère sans quorum.`,
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
  sources: [L2121_17, L5211_1, jurisprudence('CE, 16 juin 1997, Pfister, n° 142691')],
  pourquoi:
    "Quand une première convocation régulière n'a pas réuni le quorum, le conseil est convoqué de nouveau à trois jours au " +
    "moins d'intervalle, et délibère alors valablement sans quorum sur les mêmes questions. Une seconde convocation trop " +
    "rapprochée vaut première convocation : le quorum y est exigé. En Alsace-Moselle la loi ne fixe pas d'intervalle : la seconde " +
    'convocation y rappelle que le conseil délibérera sans quorum.',
  exemples: {
    valides: [
      {
        titre: 'Un seul jour franc, dans une commune de Moselle',
        yaml: `conseil.yaml: { collectivite: { nature: commune, departement: 57, population: 900 } }
seance.yaml: { convocation: { date: 2024-06-11, rang: 2 } }`,
      },
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
