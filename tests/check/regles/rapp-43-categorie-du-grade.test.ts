import { cases, expose } from '../cases.ts';

const dit = (texte: string): string => `rapports/2.md: { decision: [${JSON.stringify(texte)}] }`;

cases('RAPP-43', [
  [
    'knows the category of a cadre d’emplois'.replace('’', "'"),
    dit("crée un emploi permanent d'attaché territorial à temps complet, de catégorie B"),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'catégorie B',
        reckoned: 'catégorie A',
      },
    ],
  ],
  [
    'reads several grades, each with its category',
    dit(
      'crée un emploi de rédactrice territoriale (cat. B) et un emploi de garde champêtre, de catégorie A, à temps complet',
    ),
    [{ written: 'catégorie A', reckoned: 'catégorie C' }],
  ],
  [
    'reads a grade that is told as one',
    expose("L'agent sera recruté au grade d'ingénieur, catégorie C."),
    [{ reckoned: 'catégorie A' }],
  ],
  [
    'knows those that changed in 2022 and before',
    expose("Un poste d'auxiliaire de puériculture de catégorie C est ouvert."),
    [{ reckoned: 'catégorie B' }],
  ],
  [
    'lets right categories be, and words that are no grade',
    expose(
      "Un poste d'ATSEM de catégorie C, un poste de technicien territorial de catégorie B, un poste d'assistant socio-éducatif de catégorie A.",
      "Un animateur du centre de loisirs, agent de catégorie C, y sera affecté. Le technicien de l'entreprise détient un permis de catégorie B.",
      "Un adjoint technique sera reclassé sur un emploi de catégorie B. L'emploi d'adjoint administratif ou de rédacteur relève de la catégorie C ou B.",
    ),
    [],
  ],
]);
