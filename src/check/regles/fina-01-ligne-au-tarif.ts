import { montantEnEuros } from '../../domaine/montant.ts';
import { montantAuTarif, quantiteEnChiffres } from '../../domaine/tarif.ts';
import { budgets, depenses } from '../finances/budgets.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A line that names a post costs its quantity at the post's rate. */
export const FINA_01: Regle = {
  code: 'FINA-01',
  nom: 'ligne-au-tarif',
  titre: 'Une ligne de dépense vaut sa quantité au tarif du poste',
  gravite: 'erreur',
  sources: [methode('montant = quantité × tarif du poste, au centime près')],
  pourquoi:
    "Une ligne rattachée à un poste dit trois choses : une quantité, un tarif et un montant. Si le montant n'est pas leur " +
    "produit, l'une des trois est fausse, et le budget annexé à la convention l'est aussi : la subvention serait contrôlée " +
    'sur des chiffres qui ne se recoupent pas.',
  exemples: {
    valides: [
      {
        titre: '50 jours à 400 € font 20 000 €',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    tarifs: { animateur: 400 }
    axes:
      - titre: Ateliers
        lignes: [{ libelle: Animateur, quantite: 50, poste: animateur, montant: 20 000 }]`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    tarifs: { animateur: 450 }
    axes:
      - titre: Ateliers
        lignes: [{ libelle: Animateur, quantite: 35, poste: animateur, montant: 17 550 }]`,
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) =>
      depenses(avec).flatMap(({ chemin, ligne }) => {
        const attendu = montantAuTarif(ligne, avec.budget.tarifs);
        if (attendu === undefined || attendu === ligne.montant) return [];
        const tarif = montantEnEuros(avec.budget.tarifs[ligne.poste ?? ''] ?? attendu);
        const produit = `${quantiteEnChiffres(ligne.quantite)} × ${tarif} = ${montantEnEuros(attendu)}`;
        return [
          {
            chemin: [...chemin, 'montant'],
            ecrit: montantEnEuros(ligne.montant),
            calcule: produit,
            message: `La ligne « ${ligne.libelle} » est de ${montantEnEuros(ligne.montant)} ; au tarif du poste « ${ligne.poste} », elle vaut ${produit}.`,
            lies: [
              {
                path: ['conventions', avec.id, 'budget', 'tarifs', ligne.poste ?? ''],
                message: `Tarif du poste : ${tarif}.`,
              },
            ],
            remede: `Écrire ${montantEnEuros(attendu)}, ou corriger la quantité ou le tarif.`,
          },
        ];
      }),
    ),
};
