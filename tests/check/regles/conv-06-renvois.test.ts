import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-06', () => {
  it('points at the reference and offers the nearest id', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Durée {#duree}

    Voir l'[article](#objte).`,
        'CONV-06',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'corps', 8],
        written: '[article](#objte)',
        hint: 'Écrire « #objet ».',
      },
    ]);
  });

  it('looks at decisions and reports', () => {
    expect(
      faults(
        'rapports/1.md: { decision: ["attribue [montant](#subventoin)", { signature: aide }] }',
        'CONV-06',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['rapports', '1', 'decision', 0], hint: 'Écrire « #subvention ».' },
    ]);
  });

  it('knows no sum in a report without a convention', () => {
    expect(
      faults('rapports/2.md: { decision: ["attribue [montant](#subvention)"] }', 'CONV-06'),
    ).toMatchObject([{ severity: 'erreur' }]);
  });

  it('knows sums, dates, instalments, annexes and the budget entry', () => {
    expect(
      faults(
        "rapports/1.md: { decision: [\"attribue [montant](#operation), dont [versement](#versement-2), jusqu'au [date](#fin), selon l'[annexe](#programme) et l'[annexe](#budget)\", { signature: aide }] }",
        'CONV-06',
      ),
    ).toEqual([]);
  });
});
