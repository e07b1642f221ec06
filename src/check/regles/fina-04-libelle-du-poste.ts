import { espece } from '../finances/attendus.ts';
import type { AvecBudget, DepenseSituee } from '../finances/budgets.ts';
import { budgets, depenses } from '../finances/budgets.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

/** "Chargé de mission cluster PMT (argumentaire)" without what the brackets add. */
const intitule = (libelle: string): string => libelle.split('(', 1)[0]?.trim() ?? '';

/** Posts whose lines bear several titles, at the first line that departs from the first title. */
function plusieursTitres(avec: AvecBudget): readonly Constat[] {
  const postes = new Map<string, DepenseSituee[]>();
  for (const depense of depenses(avec)) {
    const { poste } = depense.ligne;
    if (poste !== undefined) postes.set(poste, [...(postes.get(poste) ?? []), depense]);
  }
  return [...postes].flatMap(([poste, lignes]): readonly Constat[] => {
    const titres = [...new Set(lignes.map(({ ligne }) => intitule(ligne.libelle)))];
    const autre = lignes.find(({ ligne }) => intitule(ligne.libelle) !== titres[0]);
    if (!autre) return [];
    return [
      {
        chemin: [...autre.chemin, 'libelle'],
        ecrit: intitule(autre.ligne.libelle),
        message: `Le poste « ${poste} » porte plusieurs intitulés dans le budget : ${enumeration(titres.map((titre) => `« ${titre} »`))}.`,
        remede: 'Choisir un seul intitulé par poste, ou créer un poste pour chaque fonction.',
      },
    ];
  });
}

/** Lines that name a post by their title and are not tied to it, so that nothing checks their amount. */
function sansPoste(avec: AvecBudget): readonly Constat[] {
  const lignes = depenses(avec);
  const titres = new Map(
    lignes.flatMap(({ ligne }) => (ligne.poste === undefined ? [] : [[espece(ligne.libelle), ligne.poste]])),
  );
  return lignes.flatMap(({ chemin, ligne }): readonly Constat[] => {
    const poste = ligne.poste === undefined ? titres.get(espece(ligne.libelle)) : undefined;
    if (poste === undefined) return [];
    return [
      {
        chemin: [...chemin, 'libelle'],
        ecrit: intitule(ligne.libelle),
        message: `La ligne « ${ligne.libelle} » a l'intitulé du poste « ${poste} » sans lui être rattachée : son montant n'est pas contrôlé.`,
        remede: `Ajouter « poste: ${poste} » à cette ligne.`,
      },
    ];
  });
}

const duBudget = retenir<AvecBudget['convention'], readonly Constat[]>();

/** One post, one title; one title, its post. */
export const FINA_04: Regle = {
  code: 'FINA-04',
  nom: 'libelle-du-poste',
  titre: 'Un poste porte le même intitulé dans tout le budget',
  gravite: 'information',
  sources: [methode('un poste, un intitulé, un tarif')],
  pourquoi:
    "Un même poste nommé de plusieurs façons fait chercher au lecteur une différence qui n'existe pas, et complique le " +
    "contrôle des justificatifs. À l'inverse, une ligne qui porte l'intitulé d'un poste sans lui être rattachée échappe au " +
    'contrôle de son montant.',
  exemples: {
    valides: [
      {
        titre: 'Un seul intitulé',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animateur (ateliers), quantite: 1, poste: animateur, montant: 400 }
          - { libelle: Animateur (formation), quantite: 2, poste: animateur, montant: 800 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux intitulés pour un poste',
        yaml: `conventions/aide.md:
  budget:
    recettes: []
    axes:
      - titre: Ateliers
        lignes:
          - { libelle: Animatrice, quantite: 1, poste: animateur, montant: 400 }
          - { libelle: Animateur, quantite: 2, poste: animateur, montant: 800 }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    budgets(dossier).flatMap((avec) =>
      duBudget(avec.convention, [avec.id], () => [...plusieursTitres(avec), ...sansPoste(avec)]),
    ),
};
