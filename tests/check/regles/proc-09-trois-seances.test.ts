import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

const CODE = 'PROC-09';

describe(CODE, () => {
  const avant = (...dates: string[]): string =>
    dates.map((date) => `${date}/seance.yaml: { levee: 20h00 }`).join('\n');

  it('counts the sittings before this one', () => {
    const trouvees = faults(avant('2024-02-15', '2024-03-14', '2024-05-16'), CODE);
    expect(trouvees).toHaveLength(3);
    expect(trouvees[0]?.message).toContain('(15 février 2024, 14 mars 2024 et 16 mai 2024)');
    expect(faults(avant('2024-03-14', '2024-05-16'), CODE)).toEqual([]);
  });

  it('starts again after a sitting without that proxy', () => {
    const rompu = `${avant('2024-02-15', '2024-03-14', '2024-05-16')}
2024-03-14/presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Odile RENARD }] }`;
    expect(faults(rompu, CODE)).toEqual([]);
  });
});
