import { describe, expect, it } from 'vitest';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { chefDeLExecutif } from '../../src/domaine/conseil.ts';
import { compareNoms, comparePersonnes } from '../../src/domaine/ordre-alphabetique.ts';
import { elusParNom, lignesDuRegistre } from '../../src/domaine/registre.ts';
import { chargement, dossierDeReference } from './dossier-de-reference.ts';

const dossier = dossierDeReference();
const fil = chronologie(dossier);

describe('les fichiers de référence', () => {
  it('se lisent sans une faute', () => {
    const { faults, partial } = chargement();
    expect(faults).toEqual([]);
    expect(partial).toBe(false);
  });
});

describe('le registre de référence', () => {
  it('tient 123 sièges dans 68 communes', () => {
    expect(dossier.registre.communes).toHaveLength(68);
    expect(fil.effectif).toBe(123);
  });

  it('nomme chaque personne une seule fois', () => {
    const nommes = lignesDuRegistre(dossier.registre);
    expect(nommes).toHaveLength(123);
    expect(elusParNom(dossier.registre, dossier.seance.date).size).toBe(123);
  });

  it('suit l’ordre alphabétique, mot à mot, article compris', () => {
    const noms = dossier.registre.communes.map(({ nom }) => nom);
    expect(noms.toSorted(compareNoms)).toEqual(noms);
    const rang = noms.indexOf('La Chevillotte');
    const suite = ['La Chevillotte', 'La Vèze', 'Larnod', 'Le Gratteris', 'Les Auxons', 'Mamirolle'];
    expect(noms.slice(rang, rang + 6)).toEqual(suite);
    for (const { membres } of dossier.registre.communes) {
      const personnes = membres.map(({ personne }) => personne);
      expect(personnes.toSorted(comparePersonnes)).toEqual(personnes);
    }
  });

  it('écrit communes et personnes dans leur bonne orthographe', () => {
    const communes = new Set(dossier.registre.communes.map(({ nom }) => nom));
    const bonnes = [
      'Franois',
      'Marchaux-Chaudefontaine',
      'Chalèze',
      'Mérey-Vieilley',
      'École-Valentin',
      'Chemaudin et Vaux',
    ];
    const fautives = ['François', 'Marchaux-Chaufontaine', 'Chaleze', 'Merey-Vieilley', 'Ecole-Valentin'];
    expect(bonnes.filter((nom) => !communes.has(nom))).toEqual([]);
    expect(fautives.filter((nom) => communes.has(nom))).toEqual([]);
    const elus = elusParNom(dossier.registre, dossier.seance.date);
    expect(elus.get('Lorine GAGLIOLO')?.personne.civilite).toBe('Mme');
    expect(elus.get('Jean-François MENESTRIER')?.personne.civilite).toBe('M.');
    expect(elus.get('Frank LAIDIE')?.commune).toBe('Pugey');
    expect([elus.has('Lorine GAGLIULO'), elus.has('Franck LAIDIE')]).toEqual([false, false]);
  });

  it('laisse sans nom le titulaire de La Chevillotte, que son suppléant remplace', () => {
    const siege = fil.presences.filter(({ commune }) => commune.nom === 'La Chevillotte');
    expect(siege.map(({ elu, suppleant }) => [elu.nom, suppleant])).toEqual([['Pierre DUFAY', true]]);
  });

  it('connaît la présidente et son mandat', () => {
    const chef = chefDeLExecutif(dossier.conseil, fil.registre);
    expect(chef).toMatchObject({
      nom: 'Anne VIGNOT',
      fonction: 'Présidente',
      mandat: 'Maire de Besançon',
    });
  });
});
