import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-02';

describe(CODE, () => {
  const le = (jour: string): string =>
    `seance.yaml: { convocation: { date: 2024-06-${jour}, urgence: Rupture d'une conduite } }`;

  it('wants one clear day', () => {
    expect(faults(le('11'), CODE)).toEqual([]);
    const fault = seule(le('12'), CODE);
    expect(fault.message).toBe(
      'La convocation en urgence est partie le 12 juin 2024 pour une séance du 13 juin 2024 : même en urgence, il faut un jour franc entre les deux.',
    );
    expect(fault.reckoned).toBe('0 jour franc');
  });

  it('says nothing of an ordinary convocation', () => {
    expect(faults('seance.yaml: { convocation: { date: 2024-06-12 } }', CODE)).toEqual([]);
  });

  it('lets a small commune of Alsace-Moselle convene on the eve, never on the day', () => {
    const alsace = (population: number): string =>
      `conseil.yaml: { collectivite: { nature: commune, departement: 67, population: ${population} } }\n`;
    expect(faults(alsace(900) + le('12'), CODE)).toEqual([]);
    expect(seule(alsace(900) + le('13'), CODE).message).toContain('la veille au plus tard');
    expect(seule(alsace(9000) + le('12'), CODE).severity).toBe('erreur');
  });
});
