import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L2131_11, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .filter(({ rapport, etat }) => rapport.interesses.includes(etat.presidence))
    .map(({ rapport, etat }) => {
      const index = rapport.interesses.indexOf(etat.presidence);
      return {
        chemin: ['rapports', rapport.question, 'interesses', index],
        message: `${civil(contexte, etat.presidence)} préside la question n°${rapport.question} et figure parmi ses intéressés : diriger le débat, c'est prendre part à l'affaire.`,
        ecrit: etat.presidence,
        lies: [{ path: ['seance', 'presidence'], message: 'La présidence de la séance est écrite ici.' }],
        remede: `Indiquer dans « autres_presidences » de seance.yaml qui présidait la question n°${rapport.question}, ou corriger la liste des intéressés.`,
      };
    });
}

/** The interested do not preside. */
export const INTE_03: Regle = {
  code: 'INTE-03',
  nom: 'presidence-interessee',
  titre: 'Un intéressé ne préside pas la question',
  gravite: 'erreur',
  sources: [L2131_11, L5211_1, jurisprudence('CE, 9 juillet 2003, Champagne')],
  pourquoi:
    "Celui qui préside conduit le débat, met aux voix et tranche en cas de partage : s'il est intéressé à l'affaire, il y prend part. " +
    'Un autre membre préside pendant cette question, et la séance le dit.',
  exemples: {
    valides: [
      {
        titre: 'Le premier vice-président préside à sa place',
        yaml: `rapports/2.md: { interesses: [Camille AUBRY] }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER, motif: Déport }] }`,
      },
    ],
    fautifs: [
      { titre: 'La présidente est intéressée', yaml: 'rapports/2.md: { interesses: [Camille AUBRY] }' },
    ],
  },
  controle,
};
