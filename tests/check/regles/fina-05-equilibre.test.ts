import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-05', () => {
  it("points at the council's receipt when the grant shows it", () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes:
      - axes: [1, 2]
        lignes:
          - { nature: Autofinancement, financeur: ADR, montant: 30 000 }
          - { nature: Subvention, financeur: VDB, montant: 33 000 }`,
        'FINA-05',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 1, 'montant'],
        reckoned: '60 000 €',
      },
    ]);
  });

  it('shows the group when several lines may be at fault', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    recettes:
      - axes: [1, 2]
        lignes:
          - { nature: Autofinancement, financeur: ADR, montant: 31 000 }
          - { nature: Subvention, financeur: VDB, montant: 30 000 }`,
        'FINA-05',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'recettes', 0],
        message: expect.stringContaining('1 000 € de trop'),
      },
    ]);
  });

  it('points at the only line left when all others are checked otherwise', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    axes:
      - titre: Ateliers
        lignes: [{ libelle: Animateur, quantite: 75, poste: animateur, montant: 30 000 }]
      - titre: Former
        lignes: [{ libelle: Animateur, quantite: 75, poste: animateur, montant: 30 000 }]
    recettes:
      - axes: [1, 2]
        lignes:
          - { nature: Autofinancement, financeur: ADR, montant: 31 000 }
          - { nature: Subvention, financeur: VDB, montant: 30 000 }`,
        'FINA-05',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 0, 'montant'] },
    ]);
  });

  it('leaves to its own rule a line that departs from its rate', () => {
    expect(
      faults(
        `conventions/aide.md:
  budget:
    axes:
      - titre: Ateliers
        lignes: [{ libelle: Animateur, quantite: 75, poste: animateur, montant: 33 000 }]
      - titre: Former
        lignes: [{ libelle: Animateur, quantite: 75, poste: animateur, montant: 30 000 }]`,
        'FINA-05',
      ),
    ).toEqual([]);
  });
});
