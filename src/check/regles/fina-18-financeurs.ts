import { withinLetters } from '../../diagnostics/nearest-name.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { AvecBudget } from '../finances/budgets.ts';
import { budgets, nomsDeLaCollectivite, recettes } from '../finances/budgets.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The names that the council and the parties bear. */
const connus = (dossier: Dossier, { convention }: AvecBudget): readonly string[] => [
  ...nomsDeLaCollectivite(dossier),
  ...convention.parties.flatMap(({ nom, sigle }) => (sigle ? [nom, sigle] : [nom])),
];

/** Acronyms of three letters differ by one letter at most; longer names by two. */
const voisin = (nom: string, siens: readonly string[]): string | undefined =>
  siens.find((juste) => {
    const inverse =
      nom.length === juste.length && [...nom].toSorted().join('') === [...juste].toSorted().join('');
    const permise = juste.length > 5 || inverse ? 2 : 1;
    return juste !== nom && withinLetters(nom.toLowerCase(), juste.toLowerCase(), permise);
  });

function constats(dossier: Dossier, avec: AvecBudget): readonly Constat[] {
  const siens = connus(dossier, avec);
  const vus = new Map<string, string>();
  return recettes(avec).flatMap(({ chemin, groupe, ligne: { nature, financeur } }): readonly Constat[] => {
    const base = { chemin: [...chemin, 'financeur'], ecrit: financeur };
    const cle = `${groupe} ${nature} ${financeur}`;
    const deja = vus.has(cle);
    vus.set(cle, financeur);
    if (deja) {
      const message = `« ${nature} ${financeur} » figure deux fois dans le même groupe de recettes.`;
      return [{ ...base, message, remede: 'Réunir les deux lignes en une seule.' }];
    }
    const juste = siens.includes(financeur) ? undefined : voisin(financeur, siens);
    if (juste === undefined) return [];
    const message = `Le financeur « ${financeur} » n'est ni la collectivité, ni une partie ; c'est sans doute « ${juste} ».`;
    return [{ ...base, calcule: juste, message, remede: `Écrire « ${juste} ».` }];
  });
}

/** Funders bear the names of the parties. */
export const FINA_18: Regle = {
  code: 'FINA-18',
  nom: 'financeurs',
  titre: 'Un financeur du budget porte le nom de la partie',
  gravite: 'avertissement',
  sources: [methode('une partie a un nom et un sigle, partout les mêmes')],
  pourquoi:
    "Les recettes nomment leurs financeurs. Un sigle mal tapé fait apparaître un financeur qui n'existe pas, et la subvention de " +
    "la collectivité n'est plus retrouvée dans le budget. La même recette écrite deux fois dans un groupe est le plus souvent " +
    'une copie oubliée.',
  exemples: {
    valides: [{ titre: 'Le sigle de la partie', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Une lettre de trop',
        yaml: `conventions/aide.md:
  budget:
    recettes:
      - axes: [1, 2]
        lignes:
          - { nature: Autofinancement, financeur: IADR, montant: 30 000 }
          - { nature: Subvention, financeur: VDB, montant: 30 000 }`,
      },
    ],
  },
  controle: ({ dossier }) => budgets(dossier).flatMap((avec) => constats(dossier, avec)),
};
