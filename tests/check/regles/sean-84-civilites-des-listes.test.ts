import { describe, expect, it } from 'vitest';
import { contexteDe } from '../../../src/check/contexte.ts';
import { SEAN_84 } from '../../../src/check/regles/sean-84-civilites-des-listes.ts';
import { cases } from '../cases.ts';
import { demande } from '../patch.ts';

const registre = (membres: string, reste = ''): string => `registre.yaml:
  communes: [{ nom: Arbois, membres: [${membres}] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }
seance.yaml: { presidence: Camille AUBRY, secretaire: Bruno CARLIER }${reste}`;

const SANS = '{ nom: Camille AUBRY, fonction: Présidente }, Bruno CARLIER, Jacques MERCIER, Karine NOEL';

cases('SEAN-84', [
  [
    'tells once a template that would lose people',
    registre(SANS),
    [{ message: expect.stringContaining('range à part les femmes et les hommes') }],
  ],
]);

describe('a register without civilities', () => {
  it('is right where no template parts men from women', () => {
    const seul = (fait: string) => (fait === 'civilite' ? 'partiels/personne' : undefined);
    expect(SEAN_84.controle(contexteDe({ ...demande(registre(SANS)), modeleQuiImprime: seul }))).toEqual([]);
  });
});
