import { withinLetters } from '../../diagnostics/nearest-name.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros } from '../../domaine/montant.ts';
import type { AvecBudget } from '../finances/budgets.ts';
import { budgets, nomsDeLaCollectivite, recettes } from '../finances/budgets.ts';
import { apportDeLaCollectivite, ecartDeLaSubvention } from '../finances/desequilibres.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Whether a funder is the council, less one letter. */
const estMalEcrit = (financeur: string, noms: ReadonlySet<string>): boolean =>
  !noms.has(financeur) && [...noms].some((nom) => nom.length > 2 && withinLetters(nom, financeur, 1));

function constats(dossier: Dossier, avec: AvecBudget): readonly Constat[] {
  const { id, convention } = avec;
  const apport = apportDeLaCollectivite(dossier, avec);
  const { sigle, nom } = dossier.conseil.collectivite;
  const { subvention } = convention;
  if (subvention === undefined || ecartDeLaSubvention(dossier, avec) === 0 || apport === undefined) return [];
  const noms = nomsDeLaCollectivite(dossier);
  // A name of the council misspelt among the funders takes its receipts away: it is told there.
  if (recettes(avec).some(({ ligne: { financeur } }) => estMalEcrit(financeur, noms))) return [];
  const nature = recettes(avec).filter(({ ligne }) => noms.has(ligne.financeur));
  return [
    {
      chemin: ['conventions', id, 'subvention'],
      ecrit: montantEnEuros(subvention),
      calcule: montantEnEuros(apport),
      message: `La subvention est de ${montantEnEuros(subvention)}, et les recettes « Subvention » de ${sigle ?? nom} au budget totalisent ${montantEnEuros(apport)}.`,
      lies: nature.map(({ chemin, ligne }) => ({
        path: [...chemin, 'montant'],
        message: `${ligne.nature} de ${ligne.financeur} : ${montantEnEuros(ligne.montant)}.`,
      })),
      remede: 'Mettre le même montant à la subvention et dans les recettes du budget.',
    },
  ];
}

/** The grant is what the budget expects of the council. */
export const FINA_07: Regle = {
  code: 'FINA-07',
  nom: 'subvention-en-recettes',
  titre: 'La subvention est celle que le budget inscrit en recettes',
  gravite: 'erreur',
  sources: [
    methode(
      "un même montant se retrouve dans le rapport, la décision, la convention, l'échéancier et le budget",
    ),
  ],
  pourquoi:
    'La subvention est écrite une fois ; la décision, les articles et les versements la reprennent. Le budget la contient ' +
    "aussi, comme recette du bénéficiaire. Si les deux montants diffèrent, le conseil n'a pas voté ce que le budget annexé " +
    'annonce.',
  exemples: {
    valides: [{ titre: "30 000 € de part et d'autre", yaml: 'conventions/aide.md: { subvention: 30 000 }' }],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis dans la subvention',
        yaml: 'conventions/aide.md: { subvention: 03 000 }',
      },
    ],
  },
  controle: ({ dossier }) => budgets(dossier).flatMap((avec) => constats(dossier, avec)),
};
