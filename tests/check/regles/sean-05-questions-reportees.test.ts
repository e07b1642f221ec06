import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-05';

describe(CODE, () => {
  const deserte = `2024-06-07/presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Bruno CARLIER, Denise DELORME, Étienne FABRE, Inès GUYOT, Hugo LEROUX, Serge VALLET]
  mouvements: []
  procurations: []
`;
  const sansQuorum = deserte.replace('2024-06-07/', '');
  const seconde = 'seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }\n';

  it('names a question that the first convocation did not hold', () => {
    const fault = seule(
      `${deserte}${sansQuorum}${seconde}rapports/2.md: { titre: Achat d'un terrain }`,
      CODE,
    );
    expect(fault.path).toEqual(['rapports', '2', 'titre']);
    expect(fault.message).toContain(
      "aucun rapport de ce titre n'était à l'ordre du jour de la séance du 7 juin 2024",
    );
  });

  it('lets pass the questions carried over, and a new one where the quorum is there', () => {
    expect(faults(`${deserte}${sansQuorum}${seconde}`, CODE)).toEqual([]);
    expect(faults(`${deserte}${seconde}rapports/2.md: { titre: Achat d'un terrain }`, CODE)).toEqual([]);
  });

  it('says that a second convocation is needless after a sitting that had its quorum', () => {
    const fault = seule(`2024-06-07/seance.yaml: { levee: 20h00 }\n${seconde}`, CODE);
    expect(fault.path).toEqual(['seance', 'convocation', 'rang']);
  });
});
