import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Regle } from '../regle.ts';
import { estDepouillable, issueDe } from '../scrutins.ts';
import { MAJORITE, methode } from '../sources.ts';

function constat(question: QuestionTraitee): readonly Constat[] {
  const { rapport } = question;
  if (rapport.scrutin.mode === 'sans-vote' || !estDepouillable(question) || issueDe(question).adopte)
    return [];
  const index = rapport.decision.findIndex(({ genre }) => genre === 'signature');
  if (index === -1) return [];
  return [
    {
      chemin: ['rapports', rapport.question, 'decision', index],
      message: `La question n°${rapport.question} est rejetée, mais sa décision autorise encore la signature d'une convention.`,
      remede:
        'Vérifier les votes notés ; si le rejet est exact, récrire la décision : le conseil refuse, et rien ne se signe.',
    },
  ];
}

/** What is refused is not signed. */
export const VOTE_17: Regle = {
  code: 'VOTE-17',
  nom: 'rejet-et-decision',
  titre: "Une question rejetée n'autorise aucune signature",
  gravite: 'avertissement',
  sources: [MAJORITE, methode('la décision imprimée est celle que le vote a prise')],
  pourquoi:
    "La décision est rédigée avant la séance, comme si elle devait être adoptée. Quand le conseil la rejette, l'extrait ne peut pas " +
    "porter en même temps le rejet et l'autorisation de signer : un cocontractant pourrait s'en prévaloir.",
  exemples: {
    valides: [
      { titre: 'Adoptée', yaml: 'rapports/1.md: { scrutin: { annonce: , contre: [Paul SIMONET] } }' },
    ],
    fautifs: [
      {
        titre: 'Rejetée, et la signature autorisée',
        yaml: `rapports/1.md:
  scrutin:
    annonce:
    contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD, Paul SIMONET, Serge VALLET]`,
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap(constat),
};
