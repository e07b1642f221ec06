import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-21', [
  [
    'points at the words of a purchase',
    articles(
      OBJET,
      `## Prix

La collectivité rémunère les prestations sur présentation d'une facture.`,
    ),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 8],
        written: 'rémunère les prestations',
      },
    ],
  ],
  [
    'leaves denials and budget lines alone',
    articles(
      OBJET,
      `## Nature

La subvention ne rémunère aucune prestation de service.`,
    ),
    [],
  ],
  ...[
    "L'association facture ses interventions à la collectivité.",
    'Le prestataire réalise les ateliers demandés.',
    'En contrepartie, le bénéficiaire assure des prestations de nettoyage.',
    "L'association est payée au prix convenu.",
    'Le solde est versé à la réception des prestations.',
  ].map((texte): [string, string, object[]] => [
    `reads « ${texte} »`,
    articles(OBJET, `## Prix\n\n${texte}`),
    [{ path: ['conventions', 'aide', 'corps', 8] }],
  ]),
  ...[
    "La collectivité n'attend aucune contrepartie directe et la subvention n'est pas le prix de prestations de services.",
    "En contrepartie de son aide, l'association mentionne le soutien de la collectivité.",
    "L'association paie ses prestataires et garde leurs factures.",
    "Le choix d'un prestataire appartient à l'association.",
    "L'association respecte le code de la commande publique pour ses marchés.",
  ].map((texte): [string, string, object[]] => [
    `lets « ${texte} »`,
    articles(OBJET, `## Emploi\n\n${texte}`),
    [],
  ]),
]);
