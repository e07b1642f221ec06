import { describe, expect, it } from 'vitest';
import {
  apportDe,
  depensesDuGroupe,
  totalDeLAxe,
  totalDesDepenses,
  totalDesLignes,
  totalDesRecettes,
} from '../../src/domaine/budget.ts';
import { conventionDeReference } from './dossier-de-reference.ts';

describe('le budget de référence', () => {
  const { subvention, budget } = conventionDeReference();
  if (subvention === undefined || budget === undefined) throw new Error('sans budget');

  it('totalise les axes et leurs parties', () => {
    const [sante, animation, luxe] = budget.axes;
    const euros = (centimes: number | undefined) => (centimes ?? 0) / 100;
    expect(euros(sante && totalDeLAxe(sante))).toBe(36_750);
    expect(animation?.sous_axes.map(({ lignes }) => totalDesLignes(lignes) / 100)).toEqual([
      9_500, 46_750, 7_000,
    ]);
    expect(euros(luxe && totalDeLAxe(luxe))).toBe(30_000);
    expect(totalDesDepenses(budget) / 100).toBe(130_000);
  });

  it('équilibre les recettes groupe par groupe', () => {
    const groupes = budget.recettes.map((groupe) => [
      totalDesLignes(groupe.lignes) / 100,
      depensesDuGroupe(budget, groupe) / 100,
    ]);
    expect(groupes).toEqual([
      [100_000, 100_000],
      [30_000, 30_000],
    ]);
    expect(totalDesRecettes(budget)).toBe(totalDesDepenses(budget));
  });

  it('fait de la subvention l’apport de la collectivité', () => {
    expect(subvention / 100).toBe(65_000);
    expect(apportDe(budget, 'Subvention', new Set(['GBM']))).toBe(subvention);
  });

  it('applique le même tarif à chaque poste', () => {
    const lignes = budget.axes.flatMap((axe) => [
      ...axe.lignes,
      ...axe.sous_axes.flatMap((sous) => sous.lignes),
    ]);
    const tarifees = lignes.filter(({ poste }) => poste !== undefined);
    expect(tarifees).toHaveLength(13);
    const ecarts = tarifees.filter(
      ({ poste, quantite, montant }) => ((budget.tarifs[poste ?? ''] ?? 0) * quantite) / 100 !== montant,
    );
    expect(ecarts).toEqual([]);
  });
});
