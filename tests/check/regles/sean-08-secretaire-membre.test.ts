import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-08';

describe(CODE, () => {
  it('refuses a substitute whose titular sits', () => {
    const fault = seule('seance.yaml: { secretaire: Tania WEBER }', CODE);
    expect(fault.message).toContain(
      "Mme Tania WEBER, secrétaire de séance, n'est pas membre du conseil à cette séance",
    );
    expect(fault.path).toEqual(['seance', 'secretaire']);
  });

  it('accepts the substitute who sits', () => {
    const siege = 'presences.yaml: { suppleants: [Tania WEBER] }\nseance.yaml: { secretaire: Tania WEBER }';
    expect(faults(siege, CODE)).toEqual([]);
  });
});
