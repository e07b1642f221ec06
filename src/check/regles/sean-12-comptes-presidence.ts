import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_14, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .filter(({ rapport, etat }) => rapport.nature === 'comptes' && etat.retires.includes(etat.presidence))
    .map(({ rapport, etat }) => {
      const { presidence } = etat;
      return {
        chemin: ['rapports', rapport.question, 'nature'],
        message: `${civil(contexte, presidence)} préside la question n°${rapport.question}, où ses propres comptes sont votés : le conseil doit élire un autre président pour cette question.`,
        ecrit: rapport.nature,
        lies: [{ path: ['seance', 'presidence'], message: 'La présidence de la séance est écrite ici.' }],
        remede: `Indiquer dans « autres_presidences » de seance.yaml le membre que le conseil a élu pour présider la question n°${rapport.question}.`,
      };
    });
}

/** Another chair where the accounts are voted. */
export const SEAN_12: Regle = {
  code: 'SEAN-12',
  nom: 'comptes-presidence',
  titre: 'Les comptes sont votés sous une autre présidence',
  gravite: 'erreur',
  sources: [L2121_14, L5211_1],
  pourquoi:
    'Dans les séances où le compte administratif du président est débattu, le conseil élit son président pour cette question. ' +
    "Le chef de l'exécutif peut assister à la discussion, mais il se retire au moment du vote. Une délibération votée sous sa " +
    'présidence est illégale.',
  exemples: {
    valides: [
      {
        titre: 'Le premier vice-président préside',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'La présidente préside le vote de ses comptes',
        yaml: 'rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }',
      },
    ],
  },
  controle,
};
