import { describe, expect, it } from 'vitest';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { dossierDeReference } from './dossier-de-reference.ts';
import { mention } from './mention.ts';

const dossier = dossierDeReference();
const fil = chronologie(dossier);

describe('les procurations de référence', () => {
  it('sont 34, de 33 mandants, toutes en vigueur à un moment de la séance', () => {
    expect(fil.procurations).toHaveLength(34);
    expect(new Set(fil.procurations.map(({ procuration }) => procuration.de)).size).toBe(33);
    expect(fil.procurations.filter(({ plages }) => plages.length !== 1)).toEqual([]);
  });

  it('s’impriment avec les bornes de l’absence du mandant, et sans borne quand elles valent de bout en bout', () => {
    const imprimees = fil.procurations
      .filter(({ bornee }) => bornee)
      .map(
        ({ procuration, plages }) =>
          `${procuration.de} à ${procuration.a} (${plages.map(mention).join(' ')})`,
      );
    expect(imprimees).toEqual([
      "Guillaume BAILLY à Myriam LEMERCIER (jusqu'à 4)",
      "Kévin BERTAGNOLI à Elise AEBISCHER (jusqu'à 10)",
      'Aline CHASSAGNE à Hasni ALEM (à compter de 14)',
      "Sébastien COUDRY à Abdel GHEZALI (jusqu'à 1)",
      'Karine DENIS-LAMIT à Guillaume BAILLY (à compter de 51)',
      "Pierre-Charles HENRY à Christine WERTHE (jusqu'à 4)",
      'Myriam LEMERCIER à Christine WERTHE (à compter de 48)',
      "Saïd MECHAI à Laurence MULOT (jusqu'à 4)",
      "Carine MICHEL à Nicolas BODIN (jusqu'à 4)",
      'Jean-Hugues ROUX à Marie ZEHAF (à compter de 37)',
      "Juliette SORLIN à Yannick POUJET (jusqu'à 4)",
      "Marcel FELT à Yves GUYEN (jusqu'à 17)",
      "Catherine BARTHELET à Gabriel BAULIEU (jusqu'à 1)",
      "Nadine DUSSAUCY à Henri BERMOND (jusqu'à 30)",
      'Nadine DUSSAUCY à Jean-Marc BOUSSET (à compter de 31)',
    ]);
  });

  it('laissent sans procuration quinze absents', () => {
    const mandants = new Set(fil.procurations.map(({ procuration }) => procuration.de));
    const sans = fil.presences.filter(({ elu, plages }) => plages.length === 0 && !mandants.has(elu.nom));
    expect(sans).toHaveLength(15);
  });

  it('ne se cumulent jamais dans une main', () => {
    for (const { procurations } of fil.questions) {
      const mains = procurations.map(({ mandataire }) => mandataire);
      expect(new Set(mains).size).toBe(mains.length);
    }
  });

  it('restent sans voix à la question 1 quand leur mandataire n’est pas encore là', () => {
    const { procurations } = fil.questions[0] ?? { procurations: [] };
    expect(procurations).toHaveLength(29);
    const sansVoix = procurations.filter(({ motif }) => motif !== undefined);
    expect(sansVoix.map(({ mandant, mandataire, motif }) => `${mandant} à ${mandataire} : ${motif}`)).toEqual(
      [
        'Marie-Jeanne BERNABEU à Jean-Paul MICHAUD : mandataire-absent',
        'Kévin BERTAGNOLI à Elise AEBISCHER : mandataire-absent',
        'Pascal ROUTHIER à Anne BIHR : mandataire-absent',
        'Benoît VUILLEMIN à Catherine BARTHELET : mandataire-absent',
      ],
    );
    const aussi = procurations.find(({ mandant }) => mandant === 'Catherine BARTHELET');
    expect(aussi).toMatchObject({ mandataire: 'Gabriel BAULIEU' });
    expect(aussi?.motif).toBeUndefined();
  });
});
