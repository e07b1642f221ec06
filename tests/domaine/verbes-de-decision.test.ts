import { describe, expect, it } from 'vitest';
import { modeDe } from '../../src/domaine/mode-du-scrutin.ts';
import { estPriseDActe, motQuiDecide } from '../../src/domaine/verbes-de-decision.ts';

const DECIDENT: readonly (readonly [string, string])[] = [
  ['autorise le président à signer la convention', 'autorise'],
  ["Attribue une aide de 1 000 € à l'association", 'Attribue'],
  ['prend acte du rapport et autorise Madame la Présidente à signer', 'autorise'],
  ["prend acte du bilan et décide d'attribuer les lots", 'décide'],
  ['prend acte du débat ; fixe le calendrier', 'fixe'],
  ['prend acte du bilan, approuve les comptes et charge le maire de son exécution', 'approuve'],
  ['prend acte du rapport qui lui a été présenté et autorise le maire à signer', 'autorise'],
  ['prend en charge les frais', 'prend'],
  ['donne pouvoir au maire', 'donne'],
  ['émet un avis favorable', 'émet'],
  ['crée un emploi', 'crée'],
  ["n'autorise pas la vente", 'autorise'],
  ["s'oppose à la vente", 'oppose'],
  ['Article 1 : approuve le plan', 'approuve'],
  ['le Conseil municipal vote les crédits', 'vote'],
  ['acquiert la maison', 'acquiert'],
  ["approbation de l'avenant", 'approbation'],
  ['attribution de subventions aux associations', 'attribution'],
  ['désigne M. Luc OLIVIER', 'désigne'],
];

const PRENNENT_ACTE: readonly string[] = [
  "prend acte du rapport d'activité",
  'Prend acte, sans vote, de la présentation',
  'prend acte de la tenue du débat et des orientations',
  'prend acte que le syndicat approuve son budget et fixe ses tarifs',
  'prend acte des décisions par lesquelles le président attribue les marchés et fixe les loyers',
  "prend acte de la démission de M. Luc OLIVIER et de l'installation de Mme Rose THOMAS",
  'prend acte de « La commune décide », film présenté aux membres',
  'donne acte au maire de la présentation',
  'prend connaissance du bilan et des comptes',
  'est informé des décisions prises par le président',
  'a débattu des orientations',
  'reçoit communication des observations de la chambre',
];

const INFORMENT: readonly string[] = [
  'remercie les agents',
  'constate que le débat a eu lieu',
  'entend la présentation',
  'communication du rapport',
  'présentation du rapport annuel',
  'installe Mme Rose THOMAS dans ses fonctions',
];

describe('the words of a point that decide', () => {
  it.each(DECIDENT)('are found in "%s"', (texte, mot) => {
    const trouve = motQuiDecide(texte);
    expect(trouve).toMatchObject({ mot, sur: true });
    expect(texte.slice(trouve?.debut).startsWith(mot)).toBe(true);
    expect(estPriseDActe(texte)).toBe(false);
  });

  it.each(PRENNENT_ACTE)('are not in "%s"', (texte) => {
    expect(motQuiDecide(texte)).toBeUndefined();
    expect(estPriseDActe(texte)).toBe(true);
  });

  it.each(INFORMENT)('are not in "%s" either, which takes note of nothing', (texte) => {
    expect(motQuiDecide(texte)).toBeUndefined();
    expect(estPriseDActe(texte)).toBe(false);
  });

  it('are only thought to be a verb that no list knows', () => {
    expect(motQuiDecide('zigouille le projet')).toMatchObject({ mot: 'zigouille', sur: false });
  });

  it('leave naming people to a nomination', () => {
    expect(motQuiDecide('désigne M. Luc OLIVIER', true)).toBeUndefined();
    expect(motQuiDecide('proclame élus les membres', true)).toBeUndefined();
    expect(motQuiDecide('désigne M. Luc OLIVIER et attribue une aide', true)?.mot).toBe('attribue');
  });
});

describe('the mode of a vote that nobody wrote', () => {
  const points = (...textes: readonly string[]) => textes.map((texte) => ({ genre: 'texte', texte }));
  const rien = { demandeurs: [], contre: [], abstentions: [], ne_votent_pas: [], tours: [] };

  it('is none where the council only takes note, or is informed', () => {
    expect(modeDe({ nature: 'deliberation', decision: points('prend acte du rapport') })).toBe('sans-vote');
    expect(modeDe({ nature: 'information', decision: [] })).toBe('sans-vote');
    expect(modeDe({ nature: 'deliberation', scrutin: rien, decision: points('prend acte du rapport') })).toBe(
      'sans-vote',
    );
  });

  it('is a show of hands where something is decided, noted or announced', () => {
    expect(modeDe({ decision: points('approuve le plan') })).toBe('ordinaire');
    expect(modeDe({ decision: points('prend acte du plan et autorise le maire à signer') })).toBe(
      'ordinaire',
    );
    expect(modeDe({ decision: [] })).toBe('ordinaire');
    const decision = points('prend acte du rapport');
    expect(modeDe({ scrutin: { ...rien, contre: ['une voix'] }, decision })).toBe('ordinaire');
    expect(modeDe({ scrutin: { ...rien, annonce: {} }, decision })).toBe('ordinaire');
  });

  it('is what is written, and a vote on the budget guidelines', () => {
    const decision = points('prend acte de la tenue du débat');
    expect(modeDe({ scrutin: { ...rien, mode: 'ordinaire' }, decision })).toBe('ordinaire');
    expect(modeDe({ titre: "Débat d'orientation budgétaire 2025", decision })).toBe('ordinaire');
    expect(modeDe({ titre: 'Rapport sur les orientations budgétaires', decision })).toBe('ordinaire');
    expect(modeDe({ titre: "Débat sur le projet d'aménagement", decision })).toBe('sans-vote');
  });
});
