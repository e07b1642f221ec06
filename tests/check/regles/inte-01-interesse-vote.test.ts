import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-01';

describe(CODE, () => {
  it('refuses a vote of an interested member, and that rule alone speaks', () => {
    const yaml =
      'rapports/2.md: { interesses: [Noé QUENTIN], scrutin: { contre: [Paul SIMONET, Noé QUENTIN] } }';
    const fault = seule(yaml, CODE);
    expect(fault.message).toBe(
      "M. Noé QUENTIN est parmi les intéressés de la question n°2, mais un vote est noté à son nom : un intéressé n'y prend aucune part.",
    );
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'contre', 1]);
    expect(
      faults(yaml)
        .filter(({ severity }) => severity !== 'information')
        .map(({ code }) => code),
    ).toEqual([CODE]);
  });

  it('refuses that he asks for a ballot', () => {
    const yaml =
      'rapports/2.md: { interesses: [Noé QUENTIN], scrutin: { mode: public, demandeurs: [Maud PERRIN, Noé QUENTIN] } }';
    expect(seule(yaml, CODE).path).toEqual(['rapports', '2', 'scrutin', 'demandeurs', 1]);
    expect(faults('{}', CODE)).toEqual([]);
  });
});
