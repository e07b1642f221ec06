import { describe, expect, it } from 'vitest';
import {
  accorde,
  initiales,
  lirePersonne,
  nomCivil,
  nomComplet,
  nomCourant,
} from '../../src/domaine/personne.ts';

describe('lirePersonne', () => {
  it.each([
    ['Mme Elise AEBISCHER', { civilite: 'Mme', prenom: 'Elise', nom: 'AEBISCHER' }],
    ['M. Jean-François MENESTRIER', { civilite: 'M.', prenom: 'Jean-François', nom: 'MENESTRIER' }],
    ['Madame Karine DENIS-LAMIT', { civilite: 'Mme', prenom: 'Karine', nom: 'DENIS-LAMIT' }],
    ['Anne VIGNOT', { prenom: 'Anne', nom: 'VIGNOT' }],
    ['M. Jean Marie DUPONT DURAND', { civilite: 'M.', prenom: 'Jean Marie', nom: 'DUPONT DURAND' }],
    ['M. Paul de LA TOUR', { civilite: 'M.', prenom: 'Paul', nom: 'de LA TOUR' }],
    ['Mme Zoé ÉLÉONORE', { civilite: 'Mme', prenom: 'Zoé', nom: 'ÉLÉONORE' }],
    ["M. Luc D'HARCOURT", { civilite: 'M.', prenom: 'Luc', nom: "D'HARCOURT" }],
    ['M. MORAND', { civilite: 'M.', prenom: '', nom: 'MORAND' }],
    ['Mlle OUDOT', { civilite: 'Mlle', prenom: '', nom: 'OUDOT' }],
    ['Mme ROY-VALLET', { civilite: 'Mme', prenom: '', nom: 'ROY-VALLET' }],
    ['M. LE GOFF', { civilite: 'M.', prenom: '', nom: 'LE GOFF' }],
    ['Mademoiselle Rose MORAND', { civilite: 'Mlle', prenom: 'Rose', nom: 'MORAND' }],
    ['Mme Lia Ô', { civilite: 'Mme', prenom: 'Lia', nom: 'Ô' }],
    ['M. Jean P DURAND', { civilite: 'M.', prenom: 'Jean P', nom: 'DURAND' }],
    ['  M.   Luc   MARTIN ', { civilite: 'M.', prenom: 'Luc', nom: 'MARTIN' }],
  ])('lit « %s »', (texte, attendu) => {
    expect(lirePersonne(texte)).toEqual(attendu);
  });

  it.each(['', 'Mme', 'DUPONT', 'Mme Dupont', 'Anne Vignot', 'M. 123'])('refuse « %s »', (texte) => {
    expect(lirePersonne(texte)).toBeUndefined();
  });

  it.each([
    'constructor',
    'toString',
    '__proto__',
  ])('prend « %s » pour un prénom comme un autre', (prenom) => {
    expect(lirePersonne(`${prenom} MARTIN`)).toEqual({ prenom, nom: 'MARTIN' });
  });

  it('rend ce que nomCivil a écrit', () => {
    const personne = { civilite: 'Mme', prenom: 'Marie-Thérèse', nom: 'MICHEL' } as const;
    expect(nomComplet(personne)).toBe('Marie-Thérèse MICHEL');
    expect(lirePersonne(nomCivil(personne))).toEqual(personne);
  });
});

describe('accorde', () => {
  it('suit la civilité', () => {
    const titre = { masculin: 'Président', feminin: 'Présidente' };
    expect(accorde(titre, { civilite: 'Mme' })).toBe('Présidente');
    expect(accorde(titre, { civilite: 'Mlle' })).toBe('Présidente');
    expect(accorde(titre, { civilite: 'M.' })).toBe('Président');
  });
});

describe('the names of a list', () => {
  it.each([
    ['LE GOFF', 'Le Goff'],
    ['de LA TOUR', 'de La Tour'],
    ["d'ORMESSON", "d'Ormesson"],
    ["D'ALOIA", "D'Aloia"],
    ['POLLARD-BOULOGNE', 'Pollard-Boulogne'],
    ['McDONALD', 'McDonald'],
    ['ÉTIÉVANT', 'Étiévant'],
    ['N’DIAYE', 'N’Diaye'],
    ['Ô', 'Ô'],
  ])('write %s as %s in running text', (nom, courant) => {
    expect(nomCourant(nom)).toBe(courant);
  });

  it.each([
    ['Jean-Paul', 'J.-P.'],
    ['Marie Thérèse', 'M. T.'],
    ['Élodie', 'É.'],
    ["M'hamed", 'M.'],
    ['J.', 'J.'],
    ['', ''],
  ])('cut « %s » to %s', (prenom, lettres) => {
    expect(initiales(prenom)).toBe(lettres);
  });
});
