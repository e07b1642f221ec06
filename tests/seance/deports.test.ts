import { describe, expect, it } from 'vitest';
import { dits } from './dits.ts';

const seance = ({
  supplee = ', supplee_par: Jacques MERCIER',
  organisme = 'Atelier des Rives',
  interesses = 'Camille AUBRY',
} = {}): string => `registre.yaml:
  deports: [{ membre: Camille AUBRY, arrete: 2024-12, date: 2024-02-01, organisme: ${organisme}${supplee} }]
seance.yaml: { presidence: Jacques MERCIER }
rapports/1.md: { interesses: [${interesses}], scrutin: { annonce: } }`;

const DIT =
  "Mme Camille AUBRY s'est déportée, par l'arrêté n°2024-12 du 1er février 2024, de ce qui concerne « Atelier des Rives »";

describe('an order of withdrawal', () => {
  it('is told by the extract and the minutes of what it bears on, with who acts instead', () => {
    const papiers = dits(seance());
    expect(papiers.extrait('1')).toContain(`${DIT} ; M. Jacques MERCIER la supplée.`);
    expect(papiers.document('proces-verbal')).toContain(`${DIT} ; M. Jacques MERCIER la supplée.`);
    expect(dits(seance({ supplee: '' })).extrait('1')).toContain(`${DIT}.`);
  });

  it('is told of nothing else', () => {
    const silencieux = [
      seance({ organisme: 'Régie des Rives' }),
      seance({ interesses: 'Étienne FABRE' }),
      'rapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: } }',
    ];
    for (const yaml of silencieux) expect(dits(yaml).extrait('1')).not.toContain('déport');
    expect(dits(seance()).extrait('2')).not.toContain('déport');
  });
});
