import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { montantEnEuros } from '../../domaine/montant.ts';
import { quantiteEnChiffres } from '../../domaine/tarif.ts';
import { budgets, depenses, recettes } from '../finances/budgets.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Somme {
  readonly chemin: DataPath;
  readonly nom: string;
  readonly montant: Centimes | undefined;
}

function desConventions(dossier: Dossier): readonly Somme[] {
  return Object.entries(dossier.conventions).flatMap(([id, { subvention, versements }]) => [
    {
      chemin: ['conventions', id, 'subvention'],
      nom: `La subvention de la convention « ${id} »`,
      montant: subvention,
    },
    ...versements.map(({ montant }, rang) => ({
      chemin: ['conventions', id, 'versements', rang, 'montant'],
      nom: `Le versement ${rang + 1} de la convention « ${id} »`,
      montant,
    })),
  ]);
}

function desBudgets(dossier: Dossier): readonly Somme[] {
  return budgets(dossier).flatMap((avec) => [
    ...depenses(avec).map(({ chemin, ligne }) => ({
      chemin: [...chemin, 'montant'],
      nom: `La ligne « ${ligne.libelle} »`,
      montant: ligne.montant,
    })),
    ...recettes(avec).map(({ chemin, ligne }) => ({
      chemin: [...chemin, 'montant'],
      nom: `La recette « ${ligne.nature} ${ligne.financeur} »`,
      montant: ligne.montant,
    })),
    ...Object.entries(avec.budget.tarifs).map(([poste, montant]) => ({
      chemin: ['conventions', avec.id, 'budget', 'tarifs', poste],
      nom: `Le tarif du poste « ${poste} »`,
      montant,
    })),
  ]);
}

const desRapports = (dossier: Dossier): readonly Somme[] =>
  Object.entries(dossier.rapports).flatMap(([id, { inscription }]) =>
    (['prevu', 'operation'] as const).map((cle) => ({
      chemin: ['rapports', id, 'inscription', cle],
      nom: cle === 'prevu' ? `Le crédit prévu à la question n°${id}` : `L'opération de la question n°${id}`,
      montant: inscription?.[cle],
    })),
  );

const quantites = (dossier: Dossier): readonly Constat[] =>
  budgets(dossier).flatMap((avec) =>
    depenses(avec)
      .filter(({ ligne }) => ligne.quantite <= 0)
      .map(({ chemin, ligne }) => ({
        chemin: [...chemin, 'quantite'],
        ecrit: quantiteEnChiffres(ligne.quantite),
        message: `La ligne « ${ligne.libelle} » a une quantité de ${quantiteEnChiffres(ligne.quantite)}.`,
        remede: 'Écrire une quantité positive, ou retirer la ligne.',
      })),
  );

/** Sums and quantities are positive. */
export const FINA_15: Regle = {
  code: 'FINA-15',
  nom: 'montants-positifs',
  titre: 'Les montants et les quantités sont positifs',
  gravite: 'erreur',
  sources: [methode('une dépense, une recette ou une subvention nulle ou négative ne se vote pas')],
  pourquoi:
    "Un montant nul ou négatif dans un budget, un crédit ou une subvention vient d'une saisie inachevée ou d'un signe tapé par " +
    'erreur. Il fausse les totaux sans que rien ne se voie : le budget peut même rester équilibré.',
  exemples: {
    valides: [{ titre: 'Un crédit de 60 000 €', yaml: 'rapports/1.md: { inscription: { prevu: 60 000 } }' }],
    fautifs: [
      { titre: 'Un crédit négatif', yaml: 'rapports/1.md: { inscription: { prevu: -60 000 } }' },
      { titre: 'Une subvention nulle', yaml: 'conventions/aide.md: { subvention: 0 }' },
    ],
  },
  controle: ({ dossier }) => {
    const sommes = [...desRapports(dossier), ...desConventions(dossier), ...desBudgets(dossier)];
    const constats = sommes.flatMap(({ chemin, nom, montant }): readonly Constat[] => {
      if (montant === undefined || montant > 0) return [];
      const ecrit = montantEnEuros(montant);
      const message = `${nom} est de ${ecrit} : un montant ${montant === 0 ? 'nul' : 'négatif'} ne se vote pas.`;
      return [{ chemin, ecrit, message, remede: 'Écrire un montant positif, ou retirer cette ligne.' }];
    });
    return [...constats, ...quantites(dossier)];
  },
};
