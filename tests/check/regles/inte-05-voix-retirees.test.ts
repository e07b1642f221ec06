import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-05';

describe(CODE, () => {
  const annonce = (interesses: string, chiffres: string): string =>
    `rapports/1.md: { interesses: [${interesses}], scrutin: { annonce: { ${chiffres} } } }`;

  it('counts the own voice, the one carried and the one given', () => {
    const fault = seule(annonce('Maud PERRIN, Hugo LEROUX, Noé QUENTIN', 'pour: 12, interesses: 2'), CODE);
    expect(fault.message).toBe(
      'À la question n°1, 2 voix retirées pour intérêt sont annoncées, le décompte en donne 4 : 2 de Mme Maud PERRIN (sa voix et la voix portée), 1 de M. Hugo LEROUX (la voix donnée) et 1 de M. Noé QUENTIN (sa voix).',
    );
    expect(fault.path).toEqual(['rapports', '1', 'scrutin', 'annonce', 'interesses']);
  });

  it('takes no voice twice', () => {
    expect(faults(annonce('Maud PERRIN, Luc OLIVIER', 'pour: 12, interesses: 2'), CODE)).toEqual([]);
  });

  it('says that nobody is named, and spares the rule on figures', () => {
    const yaml = annonce('', 'pour: 13, interesses: 1');
    expect(seule(yaml, CODE).message).toContain('personne ne figure parmi les intéressés');
    expect(faults(yaml, 'VOTE-01')).toEqual([]);
  });
});
