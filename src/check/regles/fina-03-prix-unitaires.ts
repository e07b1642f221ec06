import { montantEnEuros } from '../../domaine/montant.ts';
import { prixUnitaire, quantiteEnChiffres } from '../../domaine/tarif.ts';
import { prixIsoles } from '../finances/attendus.ts';
import { budgets } from '../finances/budgets.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Lines of one kind have one unit price. */
export const FINA_03: Regle = {
  code: 'FINA-03',
  nom: 'prix-unitaires',
  titre: 'Les lignes de même libellé ont le même prix unitaire',
  gravite: 'avertissement',
  sources: [methode("un même objet de dépense a un même prix unitaire d'un axe à l'autre du budget")],
  pourquoi:
    "Une dépense qui revient dans plusieurs axes (des déplacements, une réunion) y coûte d'ordinaire le même prix l'unité. " +
    "Quand une seule des lignes s'en écarte, c'est souvent un chiffre mal saisi, que l'équilibre du budget ne suffit pas à " +
    'situer.',
  exemples: {
    valides: [
      {
        titre: 'Le même prix partout',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Déplacements (ateliers), quantite: 10, montant: 2 500 }
          - { libelle: Déplacements (formation), quantite: 8, montant: 2 000 }
          - { libelle: Déplacements, quantite: 2, montant: 500 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une ligne à un autre prix',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Déplacements (ateliers), quantite: 10, montant: 2 500 }
          - { libelle: Déplacements (formation), quantite: 8, montant: 2 900 }
          - { libelle: Déplacements, quantite: 2, montant: 500 }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) =>
      prixIsoles(avec).map(({ depense: { chemin, ligne }, usuel, attendu, temoin }) => {
        const prix = montantEnEuros(prixUnitaire(ligne) ?? usuel);
        return {
          chemin: [...chemin, 'montant'],
          ecrit: montantEnEuros(ligne.montant),
          calcule: `${quantiteEnChiffres(ligne.quantite)} × ${montantEnEuros(usuel)} = ${montantEnEuros(attendu)}`,
          message: `La ligne « ${ligne.libelle} » est à ${prix} l'unité, et les autres du même libellé à ${montantEnEuros(usuel)}.`,
          lies: [{ path: [...temoin.chemin, 'montant'], message: `Ici, ${montantEnEuros(usuel)} l'unité.` }],
          remede:
            'Vérifier le montant et la quantité ; acquitter cet avertissement si le prix diffère à dessein.',
        };
      }),
    ),
};
