import { cases, expose } from '../cases.ts';

const bareme = (...tranches: readonly string[]): string =>
  expose(`| Tranche | Prix |\n|---|---|\n${tranches.map((une) => `| ${une} | 1,00 € |`).join('\n')}`);

cases('FINA-35', [
  [
    'finds a hole between two rows',
    bareme("Jusqu'à 400 €", 'De 401 à 800 €', 'De 810 à 1 200 €', 'Plus de 1 200 €'),
    [{ severity: 'avertissement', path: ['rapports', '2', 'corps', 6], written: 'De 810 à 1 200 €' }],
  ],
  [
    'finds two rows that overlap',
    bareme('0 à 10 m³', '10 à 30 m³', '20 à 60 m³', 'au-delà de 60 m³'),
    [{ written: '20 à 60 m³' }],
  ],
  [
    'lets scales that follow be, whatever parts their rows',
    bareme("Jusqu'à 400 €", 'De 400,01 à 800 €', 'De 800,01 à 1 200 €', 'Au-delà de 1 200 €'),
    [],
  ],
  ['lets ages that skip years everywhere be', bareme('3 à 5 ans', '7 à 9 ans', '11 à 13 ans'), []],
  ['lets two ranges be', bareme('3 à 5 ans', '8 à 9 ans'), []],
]);
