import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-12';

describe(CODE, () => {
  const siege = (reste = '', organisme = 'Régie des Rives'): string =>
    `registre.yaml: { representations: [{ organisme: ${organisme}, membres: [Noé QUENTIN]${reste} }] }\n`;
  const le = (date: string): string => `seance.yaml: { date: ${date}, convocation: { date: 2022-01-03 } }\n`;
  const decide = (point: string, reste = ''): string => `rapports/2.md: { ${reste}decision: ["${point}"] }\n`;
  const MARCHE = decide('attribue à la Régie des Rives le marché de collecte');
  const AIDE = decide('attribue une subvention de 4 000 € à la Régie des Rives');
  const severites = (yaml: string): readonly string[] => faults(yaml, CODE).map(({ severity }) => severity);

  it('keeps an unpaid seat out of public contracts alone since December 2025', () => {
    const depuis = le('2026-02-05');
    expect(severites(siege() + depuis + MARCHE)).toEqual(['erreur']);
    expect(severites(siege() + depuis + AIDE)).toEqual([]);
    expect(severites(siege() + depuis + decide('émet un avis sur le marché de la Régie des Rives'))).toEqual([
      'avertissement',
    ]);
    expect(severites(siege(', groupement: oui') + depuis + MARCHE)).toEqual([]);
    expect(severites(siege(', remuneree: oui') + depuis + AIDE)).toEqual(['avertissement']);
  });

  it('kept a statutory seat out of aids too from February 2022, and protected no other', () => {
    const avant = le('2024-02-08');
    expect(severites(siege(', par_la_loi: oui') + avant + AIDE)).toEqual(['avertissement']);
    expect(
      severites(siege(', par_la_loi: oui') + avant + decide('salue le travail de la Régie des Rives')),
    ).toEqual([]);
    expect(severites(siege(', par_la_loi: oui, groupement: oui') + avant + AIDE)).toEqual([]);
    expect(severites(siege() + avant + AIDE)).toEqual(['avertissement']);
    expect(severites(siege() + le('2022-02-10') + MARCHE)).toEqual([]);
  });

  it('says nothing of who kept out, was away, or no longer holds the seat', () => {
    const depuis = le('2026-02-05');
    const ecarte = decide(
      'attribue à la Régie des Rives le marché de collecte',
      'interesses: [Noé QUENTIN], ',
    );
    expect(severites(siege() + depuis + ecarte)).toEqual([]);
    const absent =
      'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN], procurations: [], mouvements: [] }\n';
    expect(severites(siege() + depuis + absent + MARCHE)).toEqual([]);
    expect(severites(siege(', jusqu_au: 2025-12-31') + depuis + MARCHE)).toEqual([]);
    expect(severites(siege('', 'Régie des Ruisseaux') + depuis + MARCHE)).toEqual([]);
  });

  it('knows a body by the number that a convention gives it', () => {
    const partie = siege(', siret: 512 345 679 00017, remuneree: oui', 'Maison des Rives') + le('2026-02-05');
    const fault = seule(partie, CODE);
    expect(fault.path).toEqual(['rapports', '1', 'interesses']);
    expect(fault.message).toContain('M. Noé QUENTIN, qui siège à « Maison des Rives »');
  });

  it('looks the members up in the register', () => {
    expect(() => faults(siege().replace('Noé QUENTIN', 'Jean INCONNU'))).toThrow("n'est pas au registre");
  });
});
