import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-18';

describe(CODE, () => {
  const tour = (a: number, b: number): string =>
    `{ suffrages: [{ pour: Odile RENARD, voix: ${a} }, { pour: Noé QUENTIN, voix: ${b} }], blancs: ${14 - a - b} }`;
  const nomination = (reste: string, ...tours: string[]): string =>
    `rapports/2.md: { nature: nomination, scrutin: { mode: secret, ${reste} tours: [${tours.join(', ')}] } }`;

  it('holds the proclaimed against the rounds', () => {
    expect(faults(nomination('proclame: Odile RENARD,', tour(8, 6)), CODE)).toEqual([]);
    const fault = seule(nomination('proclame: Noé QUENTIN,', tour(8, 6)), CODE);
    expect(fault).toMatchObject({ written: 'Noé QUENTIN', reckoned: 'Odile RENARD' });
    expect(seule(nomination('proclame: Odile RENARD,', tour(6, 6)), CODE).message).toContain(
      '(majorité absolue : 7 suffrages sur 12)',
    );
  });

  it('elects the oldest at the third round, when ages are known', () => {
    const trois = [tour(6, 6), tour(6, 6), tour(5, 5)];
    expect(seule(nomination('', ...trois), CODE).path).toEqual(['rapports', '2', 'scrutin', 'tours', 2]);
    const ages =
      'candidats: [{ nom: Odile RENARD, naissance: 1971-01-01 }, { nom: Noé QUENTIN, naissance: 1960-01-01 }],';
    expect(faults(nomination(ages, ...trois), CODE)).toEqual([]);
    expect(faults(nomination(`${ages} proclame: Noé QUENTIN,`, ...trois), CODE)).toEqual([]);
    expect(seule(nomination(`${ages} proclame: Odile RENARD,`, ...trois), CODE).reckoned).toBe('Noé QUENTIN');
  });

  it("doubts votes for a name that is nearly a candidate's, and lets anybody else receive some", () => {
    const inconnu = tour(9, 5).replace('Noé QUENTIN', 'Rose HIVERNAL');
    const ailleurs = tour(9, 5).replace('Noé QUENTIN', 'Mme Rose HIVERNEL');
    expect(faults(nomination('candidats: [{ nom: Odile RENARD }],', ailleurs), CODE)).toEqual([]);
    const candidats = 'candidats: [{ nom: Odile RENARD }, { nom: Rose HIVERNEL }],';
    const fault = seule(nomination(candidats, inconnu), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.path?.slice(3)).toEqual(['tours', 0, 'suffrages', 1, 'pour']);
  });

  it.each(['Noé QUENTIN', 'M. Noé QUENTIN'])('lets %s, a member, receive votes without standing', (nom) => {
    const autre = tour(9, 5).replace('Noé QUENTIN', nom);
    expect(faults(nomination('candidats: [{ nom: Odile RENARD }],', autre), CODE)).toEqual([]);
  });
});
