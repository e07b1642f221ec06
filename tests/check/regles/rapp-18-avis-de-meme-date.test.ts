import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'RAPP-18';

const avis = (...dates: readonly string[]): string =>
  `{ avis: [${dates.map((date) => `{ instance: Bureau, date: ${date}, avis: Favorable }`).join(', ')}] }`;
const rapports = (un: readonly string[], deux: readonly string[]): string =>
  `rapports/1.md: ${avis(...un)}\nrapports/2.md: ${avis(...deux)}`;

describe(CODE, () => {
  it('points at the one opinion whose date is a figure away from that of the others', () => {
    const fault = seule(rapports(['2024-05-12', '2024-05-12'], ['2024-05-21']), CODE);
    expect(fault.path).toEqual(['rapports', '2', 'avis', 0, 'date']);
    expect(fault.message).toBe(
      "L'avis « Bureau » de la question n°2 est daté du 21 mai 2024 ; 2 autres rapports datent le leur du 12 mai 2024.",
    );
    expect(fault.related?.[0]?.path).toEqual(['rapports', '1', 'avis', 0, 'date']);
  });

  it('says nothing of two meetings, of dates far apart, of one against one', () => {
    expect(faults(rapports(['2024-05-12', '2024-05-12'], ['2024-05-21', '2024-05-21']), CODE)).toEqual([]);
    expect(faults(rapports(['2024-05-12', '2024-05-12'], ['2024-05-30']), CODE)).toEqual([]);
    expect(faults(rapports(['2024-05-12'], ['2024-05-21']), CODE)).toEqual([]);
  });
});
