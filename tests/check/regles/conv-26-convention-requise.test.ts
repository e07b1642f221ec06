import { cases } from '../cases.ts';

cases('CONV-26', [
  [
    'points at the decision that grants',
    'rapports/1.md: { decision: ["attribue à l\'association une subvention de fonctionnement"], annexes: [] }',
    [{ severity: 'avertissement', path: ['rapports', '1', 'decision', 0], reckoned: '30 000 €' }],
  ],
  [
    'says nothing below the threshold',
    'rapports/1.md: { decision: ["attribue une subvention à l\'association"], annexes: [], inscription: { operation: 23 000 } }',
    [],
  ],
  [
    'leaves public bodies alone',
    'rapports/1.md: { decision: ["attribue une subvention à la régie des eaux"], annexes: [] }',
    [],
  ],
  [
    'does not add what several bodies are granted',
    'rapports/1.md: { decision: [attribue une subvention de 20 000 € au Club de voile, attribue une subvention de 10 000 € à la Chorale], annexes: [] }',
    [],
  ],
  [
    'does not add what one sentence grants to several',
    'rapports/1.md: { decision: ["attribue une subvention de 20 000 € au Club de voile, et une autre de 10 000 € à la Chorale"], annexes: [] }',
    [],
  ],
  [
    'adds what one body is granted by two points',
    'rapports/1.md: { decision: [attribue une subvention de 20 000 € au Club de voile, attribue une subvention de 10 000 € au Club de voile], annexes: [] }',
    [{ severity: 'avertissement', path: ['rapports', '1', 'decision', 0], reckoned: '30 000 €' }],
  ],
  [
    'leaves grants to several bodies without sums to the reader',
    'rapports/1.md: { decision: [attribue les subventions aux associations sportives selon le tableau annexé], annexes: [] }',
    [],
  ],
  [
    'does not take the total of several grants for one',
    'rapports/1.md: { decision: ["attribue les subventions du tableau ci-dessus, pour un total de 26 350 €"], annexes: [] }',
    [],
  ],
  [
    'still sees the one grant that is large',
    'rapports/1.md: { decision: ["attribue les subventions suivantes : 26 350 € au Club de voile, 1 000 € à la Chorale"], annexes: [] }',
    [{ severity: 'avertissement', reckoned: '26 350 €' }],
  ],
]);
