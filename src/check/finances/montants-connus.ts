import type { DataPath } from '../../diagnostics/fault.ts';
import { conventionsAnnexees } from '../../domaine/ancres.ts';
import { totalDeLAxe, totalDesDepenses } from '../../domaine/budget.ts';
import type { Convention } from '../../domaine/convention.ts';
import { montantDuVersement } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { depenses, recettes } from './budgets.ts';

/** A sum that the data of a matter hold or give, and how prose may point at it. */
export interface MontantConnu {
  readonly montant: Centimes;
  /** "la subvention", "le total du programme". */
  readonly nom: string;
  readonly chemin: DataPath;
  /** Id of the cross-reference that prints it. */
  readonly ancre?: string;
}

function duBudget(id: string, convention: Convention): readonly MontantConnu[] {
  const { budget } = convention;
  if (!budget) return [];
  const avec = { id, convention, budget };
  const base = ['conventions', id, 'budget'];
  return [
    {
      montant: totalDesDepenses(budget),
      nom: 'le total du programme',
      chemin: base,
      ancre: 'total-du-programme',
    },
    ...budget.axes.map((axe, rang) => ({
      montant: totalDeLAxe(axe),
      nom: `le total de l'axe ${rang + 1}`,
      chemin: [...base, 'axes', rang],
    })),
    ...[...depenses(avec), ...recettes(avec)].map(({ chemin, ligne }) => ({
      montant: ligne.montant,
      nom: 'une ligne du budget',
      chemin: [...chemin, 'montant'],
    })),
    ...Object.entries(budget.tarifs).map(([poste, montant]) => ({
      montant,
      nom: `le tarif du poste « ${poste} »`,
      chemin: [...base, 'tarifs', poste],
    })),
  ];
}

function deLaConvention(id: string, convention: Convention): readonly MontantConnu[] {
  const { subvention, versements } = convention;
  if (subvention === undefined) return duBudget(id, convention);
  const base = ['conventions', id];
  return [
    { montant: subvention, nom: 'la subvention', chemin: [...base, 'subvention'], ancre: 'subvention' },
    ...versements.map((versement, rang) => ({
      montant: montantDuVersement(versement, subvention),
      nom: `le versement ${rang + 1}`,
      chemin: [...base, 'versements', rang],
      ancre: `versement-${rang + 1}`,
    })),
    ...duBudget(id, convention),
  ];
}

/** Every sum that the data of a paper's matter know: its own, and those of the conventions that it annexes. */
export function montantsConnus(dossier: Dossier, papier: Ecrit): readonly MontantConnu[] {
  if (papier.genre === 'convention') {
    const convention = dossier.conventions[papier.id];
    return convention ? deLaConvention(papier.id, convention) : [];
  }
  const rapport = dossier.rapports[papier.id];
  if (!rapport) return [];
  const propres = rapport.inscription
    ? [
        { montant: rapport.inscription.operation, nom: "le montant de l'opération", cle: 'operation' },
        { montant: rapport.inscription.prevu, nom: 'le crédit prévu', cle: 'prevu' },
      ].map(({ montant, nom, cle }) => ({
        montant,
        nom,
        chemin: ['rapports', papier.id, 'inscription', cle],
        ancre: cle,
      }))
    : [];
  const annexes = conventionsAnnexees(rapport).flatMap((nom) => {
    const convention = dossier.conventions[nom];
    return convention ? deLaConvention(nom, convention) : [];
  });
  return [...annexes, ...propres];
}
