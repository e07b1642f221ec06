import { cases } from '../cases.ts';

const deux = (un: string, autre: string): string =>
  `rapports/1.md: { decision: [${JSON.stringify(un)}] }\nrapports/2.md: { decision: [prend acte du bilan, ${JSON.stringify(autre)}] }`;

const POINT = "attribue une subvention de 1 500 € à l'association Les Ponts de la Brume";

cases('RAPP-44', [
  [
    'finds a point copied from another report',
    deux(POINT, POINT),
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 1] }],
  ],
  [
    'finds it whatever its spaces and its full stop',
    deux(POINT, `${POINT.replace('1 500', '1\u00a0500')}.`),
    [{ path: ['rapports', '2', 'decision', 1] }],
  ],
  ['lets another beneficiary be', deux(POINT, POINT.replace('Ponts', 'Quais')), []],
  [
    'lets what carries out a decision be',
    deux(
      "autorise Madame la Présidente à signer tout document relatif à l'exécution de la délibération",
      "autorise Madame la Présidente à signer tout document relatif à l'exécution de la délibération",
    ),
    [],
  ],
  [
    'lets points be whose figures come from their own convention',
    deux(
      "approuve l'attribution de la subvention de [montant](#subvention) pour l'année 2024",
      "approuve l'attribution de la subvention de [montant](#subvention) pour l'année 2024",
    ),
    [],
  ],
]);
