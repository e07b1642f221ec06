import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-13';

describe(CODE, () => {
  const arrete = (membre: string, reste = '', date = '2024-02-01'): string =>
    `registre.yaml: { deports: [{ membre: ${membre}, arrete: 2024-12, date: ${date}, organisme: Atelier des Rives${reste} }] }\n`;

  it('tells the chair, the report, the vote and the signature of who withdrew', () => {
    const fault = seule(arrete('Camille AUBRY', ', supplee_par: Bruno CARLIER'), CODE);
    expect(fault.path).toEqual(['rapports', '1', 'interesses']);
    expect(fault.message).toContain('préside');
    expect(fault.message).toContain('signe la convention');
    expect(fault.message).toContain(
      "l'arrêté n°2024-12 du 1er février 2024 l'en déporte, et M. Bruno CARLIER y supplée",
    );
    expect(seule(arrete('Noé QUENTIN'), CODE).message).toMatch(/^M\. Noé QUENTIN vote à la question n°1/u);
  });

  it('is silent when they kept out, before the order, after its end, and on other matters', () => {
    const ecarte = 'rapports/1.md: { interesses: [Noé QUENTIN], scrutin: { annonce: } }';
    expect(faults(arrete('Noé QUENTIN') + ecarte, CODE)).toEqual([]);
    expect(faults(arrete('Noé QUENTIN', '', '2024-06-14'), CODE)).toEqual([]);
    expect(faults(arrete('Noé QUENTIN', ', jusqu_au: 2024-06-12'), CODE)).toEqual([]);
    expect(faults(arrete('Noé QUENTIN').replace('des Rives', 'des Bois'), CODE)).toEqual([]);
  });

  it('lets nobody stand in for themself', () => {
    const soi = `${arrete('Noé QUENTIN', ', supplee_par: Noé QUENTIN')}rapports/1.md: { interesses: [Noé QUENTIN], scrutin: { annonce: } }`;
    expect(seule(soi, CODE).path).toEqual(['registre', 'deports', 0, 'supplee_par']);
  });
});
