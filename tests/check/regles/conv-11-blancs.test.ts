import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-11', () => {
  it('points at dots, lines and missing numbers', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Visas

    Vu la délibération du....., en date du, et la décision n°du conseil, ____ et … ,`,
        'CONV-11',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'corps', 8], written: 'du.....' },
      { severity: 'erreur', written: 'conseil, ____' },
      { severity: 'erreur', written: 'et …' },
      { severity: 'erreur', written: 'décision n°' },
      { severity: 'erreur', written: 'en date du' },
    ]);
  });

  it('only warns in a report', () => {
    expect(faults('rapports/2.md: { corps: "# Exposé\\n\\nLe coût est de …." }', 'CONV-11')).toMatchObject([
      { severity: 'avertissement' },
    ]);
  });

  it('leaves ellipses and abbreviations alone', () => {
    expect(
      faults(
        `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Divers

    Ateliers, formations, visites... et fêtes, etc. Voir le n° de téléphone.`,
        'CONV-11',
      ),
    ).toEqual([]);
  });
});
