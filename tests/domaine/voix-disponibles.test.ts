import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { voixDisponibles } from '../../src/domaine/voix-disponibles.ts';
import { contexte } from '../check/patch.ts';
import { q } from '../question.ts';

const etat = (yaml: string) => {
  const [premiere] = contexte(yaml).chronologie.questions;
  if (!premiere) throw new Error('sans question');
  return premiere;
};

describe('voixDisponibles', () => {
  it('gives its own voice to each member in the room, and names the proxy carried and given', () => {
    const voix = voixDisponibles(etat('{}'));
    expect(voix.get('Noé QUENTIN')).toEqual({ propre: 1, portee: 0, mandants: [], donnee: 0 });
    expect(voix.get('Maud PERRIN')).toEqual({ propre: 1, portee: 1, mandants: ['Luc OLIVIER'], donnee: 0 });
    expect(voix.get('Luc OLIVIER')).toEqual({
      propre: 0,
      portee: 0,
      mandants: [],
      donnee: 1,
      mandataire: 'Maud PERRIN',
    });
    expect(voix.get('Rose THOMAS')).toBeUndefined();
  });

  it('counts both proxies of a holder while the law of the day lets', () => {
    const voix = voixDisponibles(
      etat(`seance.yaml: { date: 2021-03-11 }
presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Rose THOMAS, a: Maud PERRIN }] }`),
    );
    expect(voix.get('Maud PERRIN')).toMatchObject({ portee: 2, mandants: ['Luc OLIVIER', 'Rose THOMAS'] });
  });

  it('takes out what the interested hold, carry and gave', () => {
    const porte = voixDisponibles(etat('rapports/1.md: { interesses: [Maud PERRIN] }'));
    expect(porte.get('Maud PERRIN')).toBeUndefined();
    expect(porte.get('Luc OLIVIER')).toBeUndefined();
    const donne = voixDisponibles(etat('rapports/1.md: { interesses: [Luc OLIVIER] }'));
    expect(donne.get('Maud PERRIN')).toEqual({ propre: 1, portee: 0, mandants: [], donnee: 0 });
  });

  it('sums to the voters of the question', () => {
    const { dossier } = contexte('{}');
    const noms = dossier.registre.communes.flatMap(({ membres }) => membres.map(({ nom }) => nom));
    fc.assert(
      fc.property(fc.subarray(noms), (interesses) => {
        const premier = dossier.rapports[q('1')];
        if (!premier) throw new Error('sans rapport');
        const rapports = { ...dossier.rapports, '1': { ...premier, interesses } };
        const [question] = chronologie({ ...dossier, rapports }).questions;
        if (!question) throw new Error('sans question');
        const total = [...voixDisponibles(question).values()].reduce((n, v) => n + v.propre + v.portee, 0);
        expect(total).toBe(question.votants);
      }),
    );
  });
});
