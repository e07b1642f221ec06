import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-01';

describe(CODE, () => {
  it('counts neither the day of sending nor that of the sitting', () => {
    const fault = seule('seance.yaml: { convocation: { date: 2024-06-08 } }', CODE);
    expect(fault.message).toBe(
      'La convocation est partie le 8 juin 2024 pour une séance du 13 juin 2024 : cela fait 4 jours francs, il en faut 5.',
    );
    expect(fault.path).toEqual(['seance', 'convocation', 'date']);
    expect(fault.hint).toContain('au plus tôt le 14 juin 2024');
    expect(fault.severity).toBe('erreur');
  });

  it('leaves the urgent and the second convocation to their own rules', () => {
    expect(faults('seance.yaml: { convocation: { date: 2024-06-11, urgence: Crue } }', CODE)).toEqual([]);
    expect(faults('seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }', CODE)).toEqual([]);
  });

  it('asks three days of a small commune, and a look where its population is not told', () => {
    const commune = (population: string, envoi: string): string =>
      `conseil.yaml: { collectivite: { nature: commune, population: ${population} } }
seance.yaml: { convocation: { date: ${envoi} } }`;
    expect(faults(commune('3499', '2024-06-09'), CODE)).toEqual([]);
    expect(seule(commune('3499', '2024-06-10'), CODE).message).toContain('2 jours francs, il en faut 3');
    expect(seule(commune('3500', '2024-06-09'), CODE).severity).toBe('erreur');
    expect(seule(commune('', '2024-06-09'), CODE).severity).toBe('avertissement');
  });

  it('judges an EPCI by the law of the day', () => {
    const avant = 'seance.yaml: { date: 2020-02-13, convocation: { date: 2020-02-09 } }';
    const apres = 'seance.yaml: { date: 2020-03-12, convocation: { date: 2020-03-08 } }';
    expect(seule(avant, CODE).severity).toBe('avertissement');
    expect(seule(apres, CODE).severity).toBe('erreur');
    expect(seule(apres, CODE).law?.some(({ article }) => article === 'L5211-1')).toBe(true);
    expect(seule(avant, CODE).law?.some(({ article }) => article === 'L5211-1')).toBe(false);
  });

  it('says that a convocation cannot follow the sitting', () => {
    expect(seule('seance.yaml: { convocation: { date: 2024-06-13 } }', CODE).message).toContain(
      'doit la précéder',
    );
  });

  const le = (collectivite: string, envoi: string, statuts = ''): string =>
    `conseil.yaml: { collectivite: { ${collectivite} }${statuts} }
seance.yaml: { convocation: { date: ${envoi} } }`;

  it('counts whole days, not clear ones, in a small commune of Alsace-Moselle and in a social centre', () => {
    for (const qui of ['nature: commune, departement: 57, population: 900', 'nature: ccas']) {
      expect(faults(le(qui, '2024-06-10'), CODE)).toEqual([]);
      expect(seule(le(qui, '2024-06-11'), CODE).message).toContain('cela fait 2 jours, il en faut 3');
    }
    expect(seule(le('nature: commune, departement: 57, population: 9000', '2024-06-08'), CODE).severity).toBe(
      'erreur',
    );
  });

  it('asks twelve days of the reports of a department, as a look', () => {
    expect(faults(le('nature: departement', '2024-06-01'), CODE)).toEqual([]);
    const fault = seule(le('nature: departement', '2024-06-02'), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.law?.some(({ article }) => article === 'L3121-19')).toBe(true);
  });

  it('leaves an open mixed syndicate to its statutes', () => {
    expect(seule(le('nature: syndicat mixte ouvert', '2024-06-09'), CODE).severity).toBe('information');
    const huit = ', statuts: { jours_de_convocation: 8 }';
    expect(seule(le('nature: syndicat mixte ouvert', '2024-06-05', huit), CODE).severity).toBe('erreur');
    expect(faults(le('nature: syndicat mixte ouvert', '2024-06-04', huit), CODE)).toEqual([]);
  });

  it('asks a closed mixed syndicate and a territory five clear days', () => {
    for (const nature of ['syndicat mixte ferme', 'etablissement public territorial', 'syndicat de communes'])
      expect(seule(le(`nature: ${nature}`, '2024-06-08'), CODE).severity).toBe('erreur');
  });
});
