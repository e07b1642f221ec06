import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-32', () => {
  it('writes the comma', () => {
    expect(
      faults('seance.yaml: { lieu: salle de la CCI du Jura 46 avenue Villars à Arbois }', 'REDA-32'),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['seance', 'lieu'],
        written: 'Jura 46 avenue',
        reckoned: 'Jura, 46 avenue',
      },
    ]);
  });

  it('looks at the seats of the council and of the parties', () => {
    expect(
      faults('conseil.yaml: { collectivite: { siege: La Halle 4 place des Comtes } }', 'REDA-32'),
    ).toMatchObject([{ severity: 'information', path: ['conseil', 'collectivite', 'siege'] }]);
  });
});
