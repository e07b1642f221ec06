import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { faults } from '../patch.ts';

const arbois = (membre: string, suppleant = 'Mme Tania WEBER'): string => `registre.yaml:
  communes:
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Jacques MERCIER, Mme Karine NOEL, M. Bruno CARLIER, ${membre}] }
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: ${suppleant} }
presences.yaml: { absents: [], mouvements: [], procurations: [] }
rapports/1.md: { scrutin: { annonce: } }`;

const INVERSE = '{ nom: Mme Ute XAVIER, depuis: 2024-12-01, jusqu_au: 2024-01-01 }';

cases('SEAN-42', [
  ['points at the end', arbois(INVERSE), [{ path: ['registre', 'communes', 0, 'membres', 4, 'jusqu_au'] }]],
  [
    'reads substitutes too',
    arbois('Mme Ute XAVIER', '{ nom: Mme Tania WEBER, depuis: 2021-01-01, jusqu_au: 2020-01-01 }'),
    [{ path: ['registre', 'communes', 1, 'suppleant', 'jusqu_au'] }],
  ],
  [
    'lets a term last one day',
    arbois('{ nom: Mme Ute XAVIER, depuis: 2024-06-13, jusqu_au: 2024-06-13 }'),
    [],
  ],
]);

describe('SEAN-42', () => {
  it('comes alone: what else the member is said to do follows from it', () => {
    const yaml = `${arbois(INVERSE)}`.replace('absents: []', 'absents: [Ute XAVIER]');
    const erreurs = faults(yaml).filter(({ severity }) => severity === 'erreur');
    expect(erreurs.map(({ code }) => code)).toEqual(['SEAN-42']);
  });
});
