import { dateEnLettres } from '../../domaine/date.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const LIMITE = '06-30';

function controle(contexte: Contexte): readonly Constat[] {
  const { date } = contexte.dossier.seance;
  if (date.slice(5) <= LIMITE) return [];
  return questionsTraitees(contexte)
    .filter(({ rapport }) => rapport.nature === 'comptes')
    .map(({ rapport }) => ({
      chemin: ['rapports', rapport.question, 'nature'],
      message: `Les comptes sont votés à la question n°${rapport.question} le ${dateEnLettres(date)}, après le 30 juin : le vote doit intervenir au plus tard le 30 juin de l'année qui suit l'exercice.`,
      remede:
        'Vérifier la nature du rapport et la date de la séance ; si le vote est tardif, acquitter ce constat et en informer la préfecture.',
    }));
}

/** Accounts are voted by 30 June. */
export const VOTE_15: Regle = {
  code: 'VOTE-15',
  nom: 'comptes-avant-juillet',
  titre: 'Les comptes sont votés au plus tard le 30 juin',
  gravite: 'avertissement',
  sources: [cgct('L1612-12')],
  pourquoi:
    "L'arrêté des comptes est constitué par le vote du conseil, qui intervient au plus tard le 30 juin de l'année suivant " +
    "l'exercice. Un vote tardif n'est pas nul, mais il expose à la saisine de la chambre régionale des comptes.",
  exemples: {
    valides: [
      {
        titre: 'Voté le 13 juin',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Voté le 4 juillet',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { date: 2024-07-04, autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
    ],
  },
  controle,
};
