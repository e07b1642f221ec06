import { expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const registre = (membres: string): string => `registre.yaml:
  communes: [{ nom: Arbois, membres: [${membres}] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`;

it('signale la seule ligne sans prénom', () => {
  const yaml = registre(
    '{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL, M. OLIVIER',
  );
  expect(seule(yaml, 'SEAN-78')).toMatchObject({
    path: ['registre', 'communes', 0, 'membres', 4],
    written: 'M. OLIVIER',
  });
});

it('se tait dans un registre qui n’a que les noms', () => {
  const yaml = registre(
    '{ nom: Mme AUBRY, fonction: Présidente }, M. CARLIER, M. MERCIER, Mlle NOEL, M. LE GOFF',
  );
  expect(faults(yaml, 'SEAN-78')).toEqual([]);
});
