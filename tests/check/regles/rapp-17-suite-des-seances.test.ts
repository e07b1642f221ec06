import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'RAPP-17';

describe(CODE, () => {
  const avant = (a: string, b: string): string =>
    `2024-06-07/rapports/1.md: { deliberation: ${a} }\n2024-06-07/rapports/2.md: { deliberation: ${b} }`;

  it('lets the series go on, with room for the questions whose numbers are elsewhere', () => {
    expect(faults(avant('2024.00099', '2024.00100'), CODE)).toEqual([]);
    // Six questions without report in each of the two sittings.
    expect(faults(avant('2024.00087', '2024.00088'), CODE)).toEqual([]);
  });

  it('tells a hole and a step back, not another series', () => {
    expect(seule(avant('2024.00086', '2024.00087'), CODE).message).toContain(
      'laisse un trou après 2024.00087',
    );
    expect(seule(avant('2024.00150', '2024.00151'), CODE).message).toContain('revient en arrière');
    expect(faults(avant('2023.00150', '2023.00151'), CODE)).toEqual([]);
  });
});
