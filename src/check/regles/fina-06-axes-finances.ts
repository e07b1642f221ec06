import type { AvecBudget } from '../finances/budgets.ts';
import { budgets, lesAxes } from '../finances/budgets.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function parGroupe({ id, budget }: AvecBudget): readonly Constat[] {
  const vus = new Map<number, number>();
  return budget.recettes.flatMap(({ axes }, groupe) =>
    axes.flatMap((numero, rang): readonly Constat[] => {
      const chemin = ['conventions', id, 'budget', 'recettes', groupe, 'axes', rang];
      const ecrit = String(numero);
      const deja = vus.get(numero);
      if (deja === undefined) {
        vus.set(numero, groupe);
        return [];
      }
      return [
        {
          chemin,
          ecrit,
          message: `L'axe ${numero} est financé deux fois : il figure dans deux groupes de recettes.`,
          lies: [
            {
              path: ['conventions', id, 'budget', 'recettes', deja, 'axes'],
              message: `L'axe ${numero} est déjà financé par ce groupe.`,
            },
          ],
          remede: 'Ne citer chaque axe que dans un groupe de recettes, et y réunir tout ce qui le finance.',
        },
      ];
    }),
  );
}

function oublies({ id, budget }: AvecBudget): readonly Constat[] {
  if (budget.recettes.length === 0) return [];
  const finances = new Set(budget.recettes.flatMap(({ axes }) => axes));
  return budget.axes.flatMap(({ titre }, rang): readonly Constat[] => {
    if (finances.has(rang + 1)) return [];
    return [
      {
        chemin: ['conventions', id, 'budget', 'axes', rang],
        message: `L'axe ${rang + 1} (« ${titre} ») n'est financé par aucun groupe de recettes.`,
        lies: budget.recettes.map(({ axes }, groupe) => ({
          path: ['conventions', id, 'budget', 'recettes', groupe, 'axes'],
          message: `Ce groupe de recettes couvre ${lesAxes(axes)}.`,
        })),
        remede: `Ajouter l'axe ${rang + 1} à un groupe de recettes, ou écrire un groupe pour lui.`,
      },
    ];
  });
}

const sansRecette = ({ id, budget }: AvecBudget): readonly Constat[] =>
  budget.recettes.length > 0
    ? []
    : [
        {
          chemin: ['conventions', id, 'budget'],
          message: `Le budget de la convention « ${id} » n'a aucune recette : rien ne dit comment le programme est financé.`,
          remede: "Ajouter sous « recettes » un groupe par ensemble d'axes, avec ses financeurs.",
        },
      ];

/** Every axis is financed, once. */
export const FINA_06: Regle = {
  code: 'FINA-06',
  nom: 'axes-finances',
  titre: 'Chaque axe du budget est financé, une seule fois',
  gravite: 'erreur',
  sources: [methode('chaque axe de dépenses appartient à un groupe de recettes et à un seul')],
  pourquoi:
    'Les recettes se présentent par groupes, et chaque groupe dit quels axes il couvre. Un axe oublié serait un programme ' +
    "sans financement ; un axe cité deux fois ferait compter ses dépenses deux fois. L'équilibre ne se vérifie que si chaque " +
    'axe est à sa place.',
  exemples: {
    valides: [
      {
        titre: 'Deux axes, un groupe',
        yaml: `conventions/aide.md:
  budget:
    recettes:
      - axes: [1, 2]
        lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }]`,
      },
    ],
    fautifs: [
      {
        titre: 'Le second axe est oublié',
        yaml: `conventions/aide.md:
  budget:
    recettes:
      - axes: [1]
        lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }]`,
      },
      {
        titre: 'Le premier axe est financé deux fois',
        yaml: `conventions/aide.md:
  budget:
    recettes:
      - { axes: [1, 2], lignes: [{ nature: Autofinancement, financeur: ADR, montant: 30 000 }] }
      - { axes: [1], lignes: [{ nature: Subvention, financeur: VDB, montant: 30 000 }] }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) => [...parGroupe(avec), ...oublies(avec), ...sansRecette(avec)]),
};
