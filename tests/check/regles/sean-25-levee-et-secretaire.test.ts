import { describe, expect, it } from 'vitest';
import { contexteDe } from '../../../src/check/contexte.ts';
import { SEAN_25 } from '../../../src/check/regles/sean-25-levee-et-secretaire.ts';
import { demande, faults, seule } from '../patch.ts';

const CODE = 'SEAN-25';
const SANS = 'seance.yaml: { levee: , secretaire:  }\n';
const VIDES = 'presences.yaml: { absents: [Luc OLIVIER], mouvements: [], procurations: [] }\n';
/** Nothing was voted yet. */
const RAPPORTS = 'rapports/1.md: { scrutin: }\n';

describe(CODE, () => {
  it('wants both once the day is past', () => {
    expect(faults(`${SANS}aujourdhui: 2024-06-14`, CODE).map(({ severity }) => severity)).toEqual([
      'erreur',
      'erreur',
    ]);
    const levee = seule(`seance.yaml: { levee:  }\naujourdhui: 2024-06-14`, CODE);
    expect(levee.path).toEqual(['seance', 'levee']);
    expect(levee.message).toBe(
      "La séance s'est tenue, et l'heure de sa levée n'est pas notée : chaque extrait l'énonce (modèle « deliberation »).",
    );
    const secretaire = seule(`seance.yaml: { secretaire:  }\naujourdhui: 2024-06-14`, CODE);
    expect(secretaire.message).toBe(
      "La séance s'est tenue, et son secrétaire n'est pas nommé : il signe chaque extrait.",
    );
  });

  it.each([
    ['departement', 0],
    ['region', 0],
    ['communaute de communes', 1],
    ['commune', 1],
  ])('of a %s whose templates print neither, asks what the law asks', (nature, combien) => {
    const yaml = `${SANS}conseil.yaml: { collectivite: { nature: ${nature} } }\naujourdhui: 2024-06-14`;
    expect(
      SEAN_25.controle(contexteDe({ ...demande(yaml), modeleQuiImprime: () => undefined })),
    ).toHaveLength(combien);
  });

  it('only recalls them before, be absences and proxies announced', () => {
    const avant = `${SANS}${VIDES}${RAPPORTS}aujourdhui: 2024-06-13`;
    expect(faults(avant, CODE).map(({ severity }) => severity)).toEqual(['information', 'information']);
    expect(faults(avant, CODE)[0]?.hint).toContain('--projet');
  });

  it('wants both as soon as something was noted that only the sitting gives', () => {
    const avant = `${SANS}${VIDES}aujourdhui: 2024-06-13\n`;
    for (const fait of [
      // Someone came or left, or the room was counted, or votes were noted.
      `${SANS}${RAPPORTS}aujourdhui: 2024-06-13`,
      `${avant}${RAPPORTS}presences.yaml: { absents: [], mouvements: [], procurations: [], pointages: [{ question: 1, presents: 14 }] }`.replace(
        VIDES,
        '',
      ),
      avant,
      `${avant}rapports/1.md: { scrutin: { annonce: , contre: [Noé QUENTIN] } }`,
    ])
      expect(faults(fait, CODE).map(({ severity }) => severity)).toEqual(['erreur', 'erreur']);
  });

  it('has nothing to say where both are written', () => {
    expect(faults('aujourdhui: 2024-06-13', CODE)).toEqual([]);
    expect(faults('aujourdhui: 2025-06-13', CODE)).toEqual([]);
  });
});
