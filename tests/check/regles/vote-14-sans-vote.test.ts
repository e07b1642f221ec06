import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-14';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  it('refuses voices where nothing was voted', () => {
    expect(seule(vote('mode: sans-vote, contre: [Paul SIMONET]'), CODE).path).toEqual([
      'rapports',
      '2',
      'scrutin',
      'mode',
    ]);
  });

  it('refuses a signature without a vote', () => {
    const sans = (points: string): string =>
      `rapports/1.md: { scrutin: { mode: sans-vote, annonce: }${points} }`;
    expect(seule(sans(', decision: [prend acte du bilan, { signature: aide }]'), CODE).path).toEqual([
      'rapports',
      '1',
      'decision',
      1,
    ]);
    expect(seule(sans(''), CODE).written).toBe('se prononce'.slice(3));
  });

  it('asks a look of an information that is voted', () => {
    expect(seule(vote('mode: ordinaire', 'nature: information, '), CODE).severity).toBe('avertissement');
    expect(
      faults(vote('mode: sans-vote', 'nature: information, decision: [prend acte du bilan], '), CODE),
    ).toEqual([]);
  });

  it.each([
    'autorise la présidente à signer',
    'attribue une subvention de 1 000 € à la Ligue',
    'fixe le tarif à 4 €',
    'prend acte du rapport et crée un emploi',
    'donne délégation à la présidente',
    'cession de la parcelle AB 12',
    'désigne Paul SIMONET',
  ])('refuses "%s" without a vote', (point) => {
    const fault = seule(vote('mode: sans-vote', `decision: [prend acte du débat, "${point}"], `), CODE);
    expect(fault.severity).toBe('erreur');
    expect(fault.path).toEqual(['rapports', '2', 'decision', 1]);
  });

  it('refuses to an information what it decides, whether its mode is written or not', () => {
    expect(seule('rapports/2.md: { nature: information }', CODE).written).toBe('approuve');
    expect(seule(vote('mode: sans-vote'), CODE).written).toBe('approuve');
  });

  it('looks into each decision voted apart', () => {
    const yaml = `rapports/2.md:
  deliberation:
  decision:
  deliberations:
    - { numero: 2024.00102, decision: [approuve le règlement] }
    - { numero: 2024.00103, scrutin: { mode: sans-vote }, decision: [abroge le règlement de 2019] }`;
    expect(seule(yaml, CODE).path).toEqual(['rapports', '2', 'deliberations', 1, 'decision', 0]);
  });

  it('says nothing of what takes effect at once, nor of a bare communication', () => {
    expect(
      faults(vote('mode: sans-vote', 'nature: nomination, decision: [désigne Paul SIMONET], '), CODE),
    ).toEqual([]);
    expect(faults('rapports/2.md: { nature: information, decision: }', CODE)).toEqual([]);
    expect(faults('rapports/2.md: { decision: [prend acte du bilan] }', CODE)).toEqual([]);
  });
});
