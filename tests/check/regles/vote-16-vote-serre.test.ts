import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-16';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const morte =
    'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }, { de: Rose THOMAS, a: Hugo LEROUX }] }\n';
  const contre = (n: number): string =>
    `contre: [${['Maud PERRIN', 'Inès GUYOT', 'Noé QUENTIN', 'Odile RENARD', 'Paul SIMONET', 'Serge VALLET'].slice(0, n).join(', ')}]`;

  it('sees a vote that dead proxies could turn', () => {
    const fault = seule(morte + vote(contre(5)), CODE);
    expect(fault.message).toBe(
      "À la question n°2, l'écart est de 2 voix, et 2 procurations n'en donnent pas (M. Luc OLIVIER et Mme Rose THOMAS) : le résultat pourrait en dépendre.",
    );
    expect(faults(morte + vote(contre(4)), CODE)).toEqual([]);
    expect(faults(vote(contre(6)), CODE)).toEqual([]);
  });
});
