import { cases, expose } from '../cases.ts';

const LIEU = [{ path: ['rapports', '2', 'corps', 2], reckoned: 'Mme Karine NOEL' }];
const vu = (texte: string): [string, string, object[]] => [`reads « ${texte} »`, expose(texte), LIEU];
const tu = (texte: string): [string, string, object[]] => [`lets « ${texte} »`, expose(texte), []];

cases('RAPP-35', [
  ...[
    'M. Paul SIMONET, rapporteur, présente le règlement.',
    'Madame Maud PERRIN, rapporteuse, présente le règlement.',
    'Rapporteur : M. Paul SIMONET',
    'Rapporteure: Inès GUYOT',
    'Le conseil, sur le rapport de M. Jacques MERCIER, délibère.',
    'Vu le rapport présenté par Mme Odile RENARD, le conseil délibère.',
    'Mme Jeanne DURAND, rapporteure, est absente.',
    'Vu le rapport présenté par Mme Odille RENARD, le conseil délibère.',
  ].map(vu),
  ...[
    'Mme Karine NOEL, rapporteure, présente le règlement.',
    'Madame NOEL, rapporteure, présente le règlement.',
    'Rapporteure : Mme Karine Noël',
    'M. Paul SIMONET, rapporteur général du budget, donne un avis.',
    "M. Paul SIMONET, rapporteur de l'avis de la commission, est entendu.",
    'Mme Maud PERRIN rappelle les faits.',
    'Le projet présenté par M. Jean DUPONT, architecte, est retenu.',
    'Le rapport présenté par Mme Solène VAUTRIN, directrice du service délégué, est publié.',
  ].map(tu),
]);
