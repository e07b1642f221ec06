import { cases } from '../cases.ts';

const rapport = (decision: string, corps: string): string =>
  JSON.stringify({ 'rapports/2.md': { decision: [decision], corps: `# Exposé\n\n${corps}\n` } });

const ici = { path: ['rapports', '2', 'decision', 0] };

cases('FINA-25', [
  [
    'sees the year of another act',
    rapport(
      'fixe le tarif à compter du 1er septembre 2023',
      'Le tarif change à compter du 1er septembre 2024.',
    ),
    [{ ...ici, severity: 'erreur', written: '1er septembre 2023', reckoned: '1er septembre 2024' }],
  ],
  [
    'sees a year too many, in figures as in words',
    rapport('fixe le tarif à compter du 01/09/2025', 'Le tarif change dès le 1er septembre 2024.'),
    [{ ...ici, severity: 'erreur', written: '01/09/2025' }],
  ],
  [
    'takes a day to come that the report tells for that of the decision, a year before',
    rapport('fixe les tarifs à compter du 2 septembre 2023', 'La crèche ouvre le 2 septembre 2024.'),
    [{ ...ici, severity: 'erreur', reckoned: '2 septembre 2024' }],
  ],
  [
    'only warns of two days of a year',
    rapport(
      'fixe le tarif à compter du 1er octobre 2024',
      'Le tarif change à compter du 1er septembre 2024.',
    ),
    [{ ...ici, severity: 'avertissement', written: '1er octobre 2024' }],
  ],
  [
    'sees a term whose year slipped',
    rapport("proroge le bail jusqu'au 31 décembre 2026", "Le bail est prorogé jusqu'au 31 décembre 2025."),
    [{ ...ici, severity: 'erreur' }],
  ],
  [
    'leaves the past, terms that are prolonged, and dates that the report tells',
    rapport(
      "fixe le tarif à compter du 1er septembre 2024 et proroge le bail jusqu'au 31 décembre 2025",
      'Les tarifs, applicables à compter du 1er septembre 2021, sont anciens. Le bail expire le 30 juin 2024. La rentrée est le 2 septembre 2024.',
    ),
    [],
  ],
]);
