import { describe, expect, it } from 'vitest';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { dossierDeReference } from './dossier-de-reference.ts';
import { mention } from './mention.ts';

const dossier = dossierDeReference();
const fil = chronologie(dossier);

describe('la feuille de présence de référence', () => {
  it('donne 88 présents dans 44 communes et 35 absents dans 26', () => {
    const presents = fil.presences.filter(({ plages }) => plages.length > 0);
    const absents = fil.presences.filter(({ plages }) => plages.length === 0);
    const communes = (liste: typeof presents) => new Set(liste.map(({ commune }) => commune.nom)).size;
    expect([presents.length, communes(presents)]).toEqual([88, 44]);
    expect([absents.length, communes(absents)]).toEqual([35, 26]);
  });

  it('ne se contredit pas', () => {
    expect(fil.contradictions).toEqual([]);
  });

  it('donne les 25 mentions imprimées auprès des présents', () => {
    const mentions = fil.presences
      .filter(({ plages }) => plages.length > 0)
      .map(({ elu, plages }) => `${elu.nom} ${plages.map(mention).join(' ')}`.trim())
      .filter((mention) => /\d/u.test(mention));
    expect(mentions).toEqual([
      'Elise AEBISCHER à compter de 2',
      'Guillaume BAILLY à compter de 5',
      'Anne BENEDETTO à compter de 2',
      'Kévin BERTAGNOLI à compter de 11',
      "Aline CHASSAGNE jusqu'à 13",
      'Sébastien COUDRY à compter de 2',
      "Karine DENIS-LAMIT jusqu'à 50",
      'Pierre-Charles HENRY à compter de 5',
      "Myriam LEMERCIER jusqu'à 47",
      'Christophe LIME à compter de 2',
      'Saïd MECHAI à compter de 5',
      'Carine MICHEL à compter de 5',
      "Jean-Hugues ROUX jusqu'à 36",
      'Juliette SORLIN à compter de 5',
      'Olivier LEGAIN à compter de 5',
      "Franck BERNARD jusqu'à 55",
      'Jean-François MENESTRIER à compter de 2',
      "Henri BERMOND jusqu'à 30",
      "Hugues TRUDET jusqu'à 30",
      'Marcel FELT à compter de 18',
      'Daniel GAUTHEROT à compter de 5',
      'Catherine BARTHELET à compter de 2',
      'Anne BIHR à compter de 2',
      'Jean-Paul MICHAUD à compter de 2',
      'Jean-Marc JOUFFROY à compter de 2',
    ]);
  });
});
