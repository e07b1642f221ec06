import { budgets, depenses } from '../finances/budgets.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A rate serves a line at least. */
export const FINA_02: Regle = {
  code: 'FINA-02',
  nom: 'tarifs-employes',
  titre: 'Chaque tarif sert à une ligne de dépense au moins',
  gravite: 'information',
  sources: [methode('un tarif est donné pour contrôler les lignes de son poste')],
  pourquoi:
    "Un tarif que n'emploie aucune ligne vient d'un budget précédent, ou d'une ligne dont on a oublié d'écrire le poste : le " +
    "montant de celle-ci n'est alors pas contrôlé.",
  exemples: {
    valides: [
      { titre: 'Le tarif sert', yaml: 'conventions/aide.md: { budget: { tarifs: { animateur: 400 } } }' },
    ],
    fautifs: [
      {
        titre: 'Un tarif sans ligne',
        yaml: 'conventions/aide.md: { budget: { tarifs: { animateur: 400, directeur: 650 } } }',
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) => {
      const employes = new Set(depenses(avec).map(({ ligne }) => ligne.poste));
      return Object.keys(avec.budget.tarifs)
        .filter((poste) => !employes.has(poste))
        .map((poste) => ({
          chemin: ['conventions', avec.id, 'budget', 'tarifs', poste],
          surLaCle: true,
          ecrit: poste,
          message: `Le tarif du poste « ${poste} » ne sert à aucune ligne du budget.`,
          remede: `Rattacher au poste « ${poste} » les lignes qui en relèvent, ou retirer ce tarif.`,
        }));
    }),
};
