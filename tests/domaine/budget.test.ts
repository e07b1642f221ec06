import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget, LigneDeDepense } from '../../src/domaine/budget.ts';
import {
  apportDe,
  depensesDuGroupe,
  totalDeLAxe,
  totalDesDepenses,
  totalDesLignes,
  totalDesRecettes,
} from '../../src/domaine/budget.ts';
import { centimes } from '../../src/domaine/montant.ts';

const ligne = (montant: number): LigneDeDepense => ({
  libelle: 'Une dépense',
  quantite: 100,
  montant: centimes(montant),
});

const recette = (nature: string, financeur: string, montant: number) => ({
  nature,
  financeur,
  montant: centimes(montant),
});

const BUDGET: Budget = {
  taxe: 'TTC',
  unite: 'Quantité',
  tarifs: {},
  axes: [
    { titre: 'Un', lignes: [ligne(1000), ligne(250)], sous_axes: [] },
    {
      titre: 'Deux',
      lignes: [ligne(50)],
      sous_axes: [
        { titre: 'A', lignes: [ligne(300)] },
        { titre: 'B', lignes: [ligne(400), ligne(1)] },
      ],
    },
  ],
  recettes: [
    { axes: [2], lignes: [recette('Subvention', 'Valmont', 751)] },
    { axes: [1], lignes: [recette('Autofinancement', 'Club', 1000), recette('subvention', 'Ville', 250)] },
  ],
};

describe('totaux', () => {
  it('additionnent les lignes et les parties d’un axe', () => {
    expect(BUDGET.axes.map(totalDeLAxe)).toEqual([1250, 751]);
    expect(totalDesDepenses(BUDGET)).toBe(2001);
    expect(totalDesRecettes(BUDGET)).toBe(2001);
  });

  it('rapprochent un groupe de recettes des axes qu’il nomme', () => {
    expect(BUDGET.recettes.map((groupe) => depensesDuGroupe(BUDGET, groupe))).toEqual([751, 1250]);
  });

  it('ne trouvent rien à un axe qui n’existe pas', () => {
    expect(depensesDuGroupe(BUDGET, { axes: [0, 3], lignes: [] })).toBe(0);
  });

  it('retiennent l’apport des financeurs nommés, quelle que soit la casse de sa nature', () => {
    expect(apportDe(BUDGET, 'Subvention', new Set(['Valmont', 'Ville']))).toBe(1001);
    expect(apportDe(BUDGET, 'Subvention', new Set(['Club']))).toBe(0);
  });

  it('ne dépendent pas de l’ordre des lignes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (montants) => {
        const droit = totalDesLignes(montants.map(ligne));
        expect(totalDesLignes(montants.toReversed().map(ligne))).toBe(droit);
      }),
    );
  });
});
