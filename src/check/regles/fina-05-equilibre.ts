import type { DataPath, Related } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros } from '../../domaine/montant.ts';
import { prixIsoles } from '../finances/attendus.ts';
import type { AvecBudget } from '../finances/budgets.ts';
import { budgets, depenses, lesAxes, nomsDeLaCollectivite, recettes } from '../finances/budgets.ts';
import type { MontantEcrit } from '../finances/chiffre-fautif.ts';
import { fautesDeFrappe } from '../finances/chiffre-fautif.ts';
import type { Desequilibre } from '../finances/desequilibres.ts';
import { apportDeLaCollectivite, desequilibres } from '../finances/desequilibres.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Situee {
  readonly chemin: DataPath;
  readonly ligne: { readonly montant: number };
}

const enMontant = ({ chemin, ligne }: Situee): MontantEcrit => ({
  chemin: [...chemin, 'montant'],
  montant: ligne.montant,
});

/** The lines at fault, as far as they can be told. */
interface Suspects {
  /** The one line that is left, or the group. */
  readonly chemin: DataPath;
  /** Others that one mistyped figure would explain as well. */
  readonly autres: readonly MontantEcrit[];
}

/** The line whose unit price alone departs from those of its kind, when that explains the whole gap. */
const ligneIsolee = (
  avec: AvecBudget,
  { axes, recettes: couvertes, depenses: ecrites }: Desequilibre,
): DataPath | undefined => {
  const isole = prixIsoles(avec).find(
    ({ depense, attendu }) =>
      axes.includes(depense.axe) && ecrites - depense.ligne.montant + attendu === couvertes,
  );
  return isole && [...isole.depense.chemin, 'montant'];
};

/**
 * The line most likely at fault. The council's own receipt is it when the grant differs by as much; it is cleared
 * when the grant agrees. Of what is left, the line is it that is alone, or that alone one mistyped figure explains;
 * else the group is shown whole.
 */
function suspects(dossier: Dossier, avec: AvecBudget, groupe: Desequilibre): Suspects {
  const noms = nomsDeLaCollectivite(dossier);
  const ecart = (apportDeLaCollectivite(dossier, avec) ?? 0) - (avec.convention.subvention ?? 0);
  const siennes = recettes(avec).filter((recette) => recette.groupe === groupe.groupe);
  const notres = siennes.filter(({ ligne }) => noms.has(ligne.financeur));
  const desequilibre = groupe.recettes - groupe.depenses;
  if (ecart !== 0 && ecart === desequilibre && notres[0])
    return { chemin: [...notres[0].chemin, 'montant'], autres: [] };
  const isole = ligneIsolee(avec, groupe);
  if (ecart === 0 && isole) return { chemin: isole, autres: [] };
  const deLautre = siennes.filter(({ ligne }) => !noms.has(ligne.financeur)).map(enMontant);
  const libres = depenses(avec)
    .filter(({ axe, ligne }) => groupe.axes.includes(axe) && ligne.poste === undefined)
    .map(enMontant);
  const restants = ecart === 0 ? [...deLautre, ...libres] : [];
  const frappes =
    ecart === 0 ? [...fautesDeFrappe(deLautre, desequilibre), ...fautesDeFrappe(libres, -desequilibre)] : [];
  const seul = restants.length === 1 ? restants[0] : frappes.length === 1 ? frappes[0] : undefined;
  if (seul) return { chemin: seul.chemin, autres: [] };
  return { chemin: ['conventions', avec.id, 'budget', 'recettes', groupe.groupe], autres: frappes };
}

/** Where the spending of an axis is written: the axis, and each of its parts. */
function lieuxDeLAxe({ id, budget }: AvecBudget, numero: number): readonly Related[] {
  const path = ['conventions', id, 'budget', 'axes', numero - 1];
  const parties = budget.axes[numero - 1]?.sous_axes ?? [];
  return [
    { path, message: `Les dépenses de l'axe ${numero} sont ici.` },
    ...parties.map(({ titre }, rang) => ({ path: [...path, 'sous_axes', rang], message: `« ${titre} ».` })),
  ];
}

function constat(dossier: Dossier, avec: AvecBudget, groupe: Desequilibre): Constat {
  const ecart = groupe.recettes - groupe.depenses;
  const dit = ecart > 0 ? 'de trop' : 'manquants';
  const depensesEnEuros = montantEnEuros(groupe.depenses);
  const { chemin, autres } = suspects(dossier, avec, groupe);
  return {
    chemin,
    calcule: depensesEnEuros,
    message: `Les recettes qui couvrent ${lesAxes(groupe.axes)} s'élèvent à ${montantEnEuros(groupe.recettes)}, et leurs dépenses à ${depensesEnEuros} : ${montantEnEuros(Math.abs(ecart) as typeof groupe.recettes)} ${dit}.`,
    lies: [
      ...groupe.axes.flatMap((numero) => lieuxDeLAxe(avec, numero)),
      ...autres.map((suspect) => ({
        path: suspect.chemin,
        message: 'Un seul chiffre changé ici suffirait à expliquer la différence.',
      })),
    ],
    remede: 'Reprendre ces recettes et ces dépenses ligne à ligne avec le budget du bénéficiaire.',
  };
}

/** Receipts equal spending, group by group. */
export const FINA_05: Regle = {
  code: 'FINA-05',
  nom: 'equilibre',
  titre: 'Les recettes du budget égalent ses dépenses, axe par axe',
  gravite: 'erreur',
  sources: [
    methode("un budget prévisionnel est équilibré : dépenses = recettes, par groupe d'axes et en tout"),
  ],
  pourquoi:
    "Le budget annexé à la convention montre comment le programme est financé. Si les recettes d'un groupe d'axes ne sont " +
    "pas égales à ses dépenses, une ligne est fausse ou manque, et le total imprimé des deux côtés n'est pas le même. Quand " +
    "le déséquilibre vient d'une ligne qui s'écarte de son tarif, c'est cette ligne seule qui est signalée.",
  exemples: {
    valides: [
      {
        titre: '20 000 € de dépenses, 20 000 € de recettes',
        yaml: `conventions/aide.md:
  subvention: 12 000
  budget:
    axes: [{ titre: Ateliers, lignes: [{ libelle: Outillage, quantite: 1, montant: 20 000 }] }]
    recettes:
      - axes: [1]
        lignes:
          - { nature: Autofinancement, financeur: ADR, montant: 8 000 }
          - { nature: Subvention, financeur: VDB, montant: 12 000 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Il manque 1 000 € de recettes',
        yaml: `conventions/aide.md:
  subvention: 12 000
  budget:
    axes: [{ titre: Ateliers, lignes: [{ libelle: Outillage, quantite: 1, montant: 20 000 }] }]
    recettes:
      - axes: [1]
        lignes:
          - { nature: Autofinancement, financeur: ADR, montant: 7 000 }
          - { nature: Subvention, financeur: VDB, montant: 12 000 }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) => desequilibres(avec).map((groupe) => constat(dossier, avec, groupe))),
};
