import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'RAPP-19';

describe(CODE, () => {
  it('refuses a reception before the sitting, or on a day to come', () => {
    const avant = seule('seance.yaml: { transmission: { date: 2024-06-12 } }', CODE);
    expect(avant.path).toEqual(['seance', 'transmission', 'date']);
    const demain = seule('rapports/2.md: { transmission: { date: 2024-06-21 } }', CODE);
    expect(demain.path).toEqual(['rapports', '2', 'transmission', 'date']);
    expect(demain.message).toContain('trop tôt');
    for (const jour of ['2024-06-13', '2024-06-20'])
      expect(faults(`seance.yaml: { transmission: { date: ${jour} } }`, CODE)).toEqual([]);
  });

  it('wants an acknowledgement for each act, and lets acts received together go without', () => {
    const accuses = (un: string, deux: string): string =>
      `rapports/1.md: { transmission: { date: 2024-06-18${un} } }\nrapports/2.md: { transmission: { date: 2024-06-18${deux} } }`;
    expect(seule(accuses(', accuse: AR-7', ', accuse: AR-7'), CODE).path).toEqual([
      'rapports',
      '2',
      'transmission',
      'accuse',
    ]);
    expect(faults(accuses(', accuse: AR-7', ', accuse: AR-8'), CODE)).toEqual([]);
    expect(faults(accuses('', ''), CODE)).toEqual([]);
  });

  it('refuses for all the acts of a sitting the acknowledgement that holds the number of one', () => {
    const commun = (accuse: string): string =>
      `seance.yaml: { transmission: { date: 2024-06-18, accuse: ${accuse} } }`;
    const deLActe = commun('039-20240613-2024_00101-DE');
    expect(seule(deLActe, CODE)).toMatchObject({ path: ['seance', 'transmission', 'accuse'] });
    const autre = 'rapports/1.md: { transmission: { date: 2024-06-18, accuse: AR-8 } }';
    expect(faults(`${deLActe}\n${autre}`, CODE)).toEqual([]);
    expect(faults(commun('039-200099901-20240613'), CODE)).toEqual([]);
  });

  it('holds the signature of a contract against the reception too', () => {
    const signee = (jour: string): string =>
      `seance.yaml: { transmission: { date: 2024-06-19 } }\nconventions/aide.md: { signature: ${jour} }`;
    expect(seule(signee('2024-06-18'), 'CONV-17').message).toContain("reçue par le représentant de l'État");
    expect(faults(signee('2024-06-20'), 'CONV-17')).toEqual([]);
  });
});
