import { cases, partie, REPRESENTANT } from '../cases.ts';

const signe = (personne: string, change: Readonly<Record<string, unknown>> = {}): string =>
  partie({ sigle: 'ADR', representant: { ...REPRESENTANT, personne }, ...change });
const LIEU = { path: ['conventions', 'aide', 'parties', 0, 'representant', 'personne'] };

cases('INTE-20', [
  ['tells who votes', signe('M. Noé QUENTIN'), [{ ...LIEU, severity: 'erreur' }]],
  ['tells who reports', signe('M. Jacques MERCIER'), [LIEU]],
  ['tells who votes by proxy', signe('M. Luc OLIVIER'), [LIEU]],
  ['reads through case and accents', signe('Mme Ines GUYOT'), [LIEU]],
  [
    'tells the head of the executive on both sides, interested or not',
    `${signe('Mme Camille AUBRY')}\nrapports/1.md: { interesses: [Camille AUBRY], scrutin: { annonce: } }`,
    [LIEU],
  ],
  [
    'asks for a look where the law has members of the council sit',
    signe('M. Noé QUENTIN', { forme: 'société publique locale' }),
    [{ severity: 'avertissement' }],
  ],
  [
    'is silent of who went out and is told interested',
    `${signe('M. Noé QUENTIN')}\nrapports/1.md: { interesses: [Noé QUENTIN], scrutin: { annonce: } }`,
    [],
  ],
  ['is silent of who was away', signe('Mme Rose THOMAS'), []],
  [
    'is silent of who was out for the question',
    `${signe('M. Noé QUENTIN')}\npresences.yaml: { mouvements: [{ pendant: [1], sortent: [Noé QUENTIN] }] }`,
    [],
  ],
  [
    'is silent of the mayor who signs for a commune',
    signe('M. Serge VALLET', { nom: "Commune d'Aumont", prive: 'non', forme: 'commune' }),
    [],
  ],
  [
    'is silent of a namesake of another civility, and of another first name',
    `${signe('M. Noëlle QUENTIN')}`,
    [],
  ],
]);
