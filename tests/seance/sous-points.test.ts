import { expect, it } from 'vitest';
import { dits } from './dits.ts';

const extrait = (point: string, suite = '[autorise la signature]'): string =>
  dits(
    `rapports/2.md:\n  decision:\n    - |\n${point.replace(/^/gmu, '      ')}\n${suite === '' ? '' : `    - ${suite}`}`,
  ).extrait();

it.each([
  [
    'tirets',
    'approuve le plan, qui comprend :\n- le pré ;\n- le bois.',
    ['approuve le plan, qui comprend :', '. le pré ;', '. le bois,'],
  ],
  [
    'lettres',
    'approuve le plan :\na) le pré ;\nb) le bois',
    ['approuve le plan :', 'a) le pré ;', 'b) le bois,'],
  ],
  [
    'chiffres',
    'approuve le plan :\n\n1. le pré ;\n2. le bois',
    ['approuve le plan :', '1. le pré ;', '2. le bois,'],
  ],
  [
    'deux niveaux',
    'approuve le plan :\n1° le pré :\na) haut ;\nb) bas',
    ['1° le pré :', 'a) haut ;', 'b) bas,'],
  ],
  [
    'lignes sans signe',
    'approuve le plan :\nvolet A\nvolet B',
    ['approuve le plan :', 'volet A', 'volet B,'],
  ],
])('un point de la décision garde ses sous-points, et sa ponctuation les ferme : %s', (_, point, lignes) => {
  const lu = extrait(point, 'autorise la signature des marchés');
  for (const ligne of lignes) expect(lu).toContain(ligne);
  expect(lu).toContain('autorise la signature des marchés.');
});

it('le dernier point finit la décision après ses sous-points', () => {
  expect(extrait('approuve le plan :\n- le pré ;\n- le bois ;', '')).toContain('. le bois.');
});
