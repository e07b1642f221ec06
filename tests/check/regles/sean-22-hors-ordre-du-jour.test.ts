import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-22';

describe(CODE, () => {
  it('names each question taken that the agenda does not hold', () => {
    const trouvees = faults('seance.yaml: { ordre_du_jour: 1 à 6 }', CODE);
    expect(trouvees.map(({ path }) => path?.at(-1))).toEqual([6, 7]);
    expect(faults('{}', CODE)).toEqual([]);
  });

  it('refuses an addition of what the agenda holds', () => {
    const yaml = 'seance.yaml: { ordre_du_jour: 1 à 8, ajoutees: [{ questions: 8, motif: urgence }] }';
    expect(seule(yaml, CODE).path).toEqual(['seance', 'ajoutees', 0, 'questions']);
  });

  it('asks a look of a decision added at the sitting, and none of what binds nobody', () => {
    const ajout = (rapport: string): string =>
      `seance.yaml: { ordre_du_jour: [1, 3 à 8], ajoutees: [{ questions: 2, motif: une promesse expire }] }\nrapports/2.md: { ${rapport} }`;
    const fault = seule(ajout('titre: Achat de la maison Prévost'), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.path).toEqual(['seance', 'ajoutees', 0, 'questions']);
    for (const sans of [
      "titre: Vœu pour le maintien de l'école",
      'titre: Motion de soutien à la gare',
      'titre: Demande de subvention au Département',
      'titre: Communication, nature: information, decision:',
      'titre: Bilan, decision: [prend acte du bilan]',
    ])
      expect(faults(ajout(sans), CODE)).toEqual([]);
  });

  it('only tells of a matter whose words bind nobody to anything', () => {
    const ajout = (titre: string, decision: string, reste = ''): string =>
      `seance.yaml: { ordre_du_jour: [1, 3 à 8], ajoutees: [{ questions: 2, motif: un oubli }] }\nrapports/2.md: { titre: ${titre}, decision: ["${decision}"]${reste} }`;
    const grave = (...dit: Parameters<typeof ajout>) => seule(ajout(...dit), CODE).severity;
    expect(grave('Prêt de chaises', 'accepte de prêter vingt chaises au comité des fêtes')).toBe(
      'information',
    );
    expect(grave('Prêt de la salle', 'autorise Madame la Présidente à prêter la salle')).toBe('information');
    for (const [titre, decision, reste] of [
      ['Chaises', 'accepte de payer vingt chaises 400 €'],
      ['Prêt de la salle', 'autorise Madame la Présidente à signer le bail'],
      ['Achat de chaises', 'accepte la proposition du fournisseur'],
      ['Chaises', 'accepte la proposition', ', corps: "# Exposé\\n\\nLe lot coûte 400 €."'],
      ['Personnel', 'décide la création de deux emplois'],
    ] as const)
      expect(grave(titre, decision, reste)).toBe('avertissement');
  });
});
