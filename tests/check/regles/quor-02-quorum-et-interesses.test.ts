import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'QUOR-02';

describe(CODE, () => {
  const SEPT = 'Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET';
  const absents = (plus = ''): string =>
    `presences.yaml: { absents: [${SEPT}${plus}], mouvements: [], procurations: [] }\n`;

  const interesse = (yaml: string): string =>
    `${yaml}rapports/2.md: { interesses: [Étienne FABRE, Bruno CARLIER] }\n`;

  it('does not count the interested, and that rule alone speaks', () => {
    const fault = seule(interesse(absents()), CODE);
    expect(fault.message).toBe(
      'À la question n°2, 8 membres sont dans la salle, mais 6 seulement y prennent part une fois retirés les intéressés (M. Étienne FABRE et M. Bruno CARLIER) : il en faut 8 pour le quorum.',
    );
    expect(fault.severity).toBe('erreur');
    expect(faults(interesse(absents()), 'QUOR-01')).toEqual([]);
  });

  it('only asks a look where the law of the day may take them out of the members in office', () => {
    const un = interesse(absents()).replace(', Serge VALLET', '');
    const le = (date: string): string =>
      `seance.yaml: { date: ${date}, convocation: { date: 2021-01-01 } }\n`;
    expect(seule(un, CODE).severity).toBe('avertissement');
    expect(seule(un, CODE).hint).toContain('il suffirait alors de 7 présents');
    expect(seule(un + le('2021-10-14'), CODE).severity).toBe('erreur');
  });

  it('asks for no quorum in Alsace-Moselle where half the council is interested', () => {
    const moitie = `presences.yaml: { absents: [], mouvements: [], procurations: [] }
rapports/2.md: { interesses: [Étienne FABRE, Bruno CARLIER, Serge VALLET, Paul SIMONET, Odile RENARD, Maud PERRIN, Luc OLIVIER, Inès GUYOT] }
conseil.yaml: { collectivite: { nature: commune, departement: `;
    expect(faults(`${moitie}67 } }`, CODE)).toEqual([]);
    expect(faults(`${moitie}39 } }`, CODE)).toHaveLength(1);
    const sortis = moitie.replace(
      'mouvements: []',
      'mouvements: [{ pendant: 2, sortent: [Étienne FABRE, Bruno CARLIER, Serge VALLET, Paul SIMONET, Odile RENARD, Maud PERRIN, Luc OLIVIER, Inès GUYOT] }]',
    );
    expect(faults(`${sortis}67 } }`, 'QUOR-01')).toEqual([]);
    expect(faults(`${sortis}39 } }`, 'QUOR-01')).toHaveLength(1);
  });
});
