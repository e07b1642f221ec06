import { cases } from '../cases.ts';

const avis = (texte: string): string =>
  `rapports/2.md: ${JSON.stringify({
    avis: [{ instance: 'Commission des sports', date: '2024-05-21', avis: 'Favorable' }],
    corps: `# Exposé\n\n${texte}\n`,
  })}`;

const seance = (
  visa: string,
): string => `rapports/1.md: { titre: "Affectation du résultat 2023", deliberation: 2024-41 }
rapports/2.md: ${JSON.stringify({ titre: 'Budget supplémentaire', deliberation: '2024-42', corps: `# Exposé\n\n${visa}\n` })}
rapports/3.md: { question: 3, titre: Taux de la taxe de séjour, rapporteur: Camille AUBRY, deliberation: 2024-43, decision: [fixe les taux] }
seance.yaml: { sans_rapport: [{ questions: [4 à 8], motif: Rapports tenus par un autre service }] }`;

cases('RAPP-46', [
  [
    'finds an opinion of the head dated otherwise in the text',
    avis("Vu l'avis favorable de la commission des sports du 12 mai 2024,"),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: '12 mai 2024',
        reckoned: '21 mai 2024',
      },
    ],
  ],
  ['lets the date of the head be', avis("Vu l'avis de la commission des sports du 21 mai 2024,"), []],
  [
    'lets other dates, and other instances, be',
    avis(
      "Vu l'avis du conseil de développement du 12 mai 2024, la commission des sports, qui suit le projet lancé le 3 mars 2024, l'approuve.",
    ),
    [],
  ],
  [
    'finds the number of another question of the sitting',
    seance("Vu la délibération n°2024-43 relative à l'affectation du résultat,"),
    [{ path: ['rapports', '2', 'corps', 2], written: '2024-43', reckoned: '2024-41' }],
  ],
  [
    'lets the right number be',
    seance("Vu la délibération n°2024-41 relative à l'affectation du résultat,"),
    [],
  ],
  [
    'lets numbers of other sittings be, and objects that no title tells',
    seance(
      "Vu la délibération n°2023-43 relative à l'affectation du résultat, et la délibération n°2024-43 de ce jour,",
    ),
    [],
  ],
  [
    'finds the day of a former act that is not of the year of its number',
    avis('Vu la délibération n° 2021-044 du 8 juillet 2020 fixant les tarifs,'),
    [{ severity: 'avertissement', written: '2021-044 du 8 juillet 2020' }],
  ],
  [
    'accepts the year of the number, and numbers that begin otherwise',
    avis(
      'Vu la délibération n° 2021-044 du 8 juillet 2021 et la délibération n° 2044 du 9 juillet 2020, la décision n° 2022-090 du 2 février 2023,',
    ),
    [],
  ],
]);
