import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import type { Regle } from '../../src/check/regle.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { demande } from './patch.ts';

const jour = (date: string): DateCivile => date as DateCivile;

const MODELE: Regle = {
  code: 'SEAN-99',
  nom: 'essai',
  titre: "Règle d'essai",
  gravite: 'avertissement',
  sources: [
    { genre: 'loi', texte: 'CGCT', article: 'L1', jusqua: '2024-06-12' },
    { genre: 'loi', texte: 'CGCT', article: 'L2', depuis: '2024-06-13' },
    { genre: 'methode', principe: 'deux et deux font quatre' },
  ],
  pourquoi: 'Pour essayer.',
  exemples: { valides: [{ titre: '', yaml: '' }], fautifs: [{ titre: '', yaml: '' }] },
  controle: () => [{ chemin: ['seance', 'date'], message: 'Constat.', remede: 'Corriger.' }],
};

const codes = (...regles: Regle[]): readonly string[] =>
  checkDossier(demande('{}'), regles).faults.map(({ code }) => code);

describe('checkDossier', () => {
  it('tells a fault with the law in force on the day of the sitting', () => {
    const [fault] = checkDossier(demande('{}'), [MODELE]).faults;
    expect(fault).toEqual({
      code: 'SEAN-99',
      severity: 'avertissement',
      path: ['seance', 'date'],
      message: 'Constat.',
      hint: 'Corriger.',
      law: [{ texte: 'CGCT', article: 'L2', depuis: '2024-06-13' }, { texte: 'deux et deux font quatre' }],
    });
  });

  it('applies a rule between its dates, both included', () => {
    expect(codes({ ...MODELE, jusqua: jour('2024-06-12') })).toEqual([]);
    expect(codes({ ...MODELE, jusqua: jour('2024-06-13') })).toEqual(['SEAN-99']);
    expect(codes({ ...MODELE, depuis: jour('2024-06-14') })).toEqual([]);
    expect(codes({ ...MODELE, depuis: jour('2024-06-13') })).toEqual(['SEAN-99']);
  });

  it('makes a finding milder than its rule, never graver', () => {
    const grave = (gravite: 'erreur' | 'information') => ({
      ...MODELE,
      controle: () => [{ chemin: ['seance'], message: 'Constat.', remede: 'Corriger.', gravite }],
    });
    expect(checkDossier(demande('{}'), [grave('erreur')]).faults[0]?.severity).toBe('avertissement');
    expect(checkDossier(demande('{}'), [grave('information')]).faults[0]?.severity).toBe('information');
  });

  it('turns a rule that throws into a fault, and runs the others', () => {
    const cassee: Regle = {
      ...MODELE,
      code: 'SEAN-98',
      controle: () => {
        throw new Error('rang sans question');
      },
    };
    const { faults } = checkDossier(demande('{}'), [cassee, MODELE]);
    expect(faults.map(({ code }) => code)).toEqual(['PROG-01', 'SEAN-99']);
    const [dite] = faults;
    expect(dite?.message).toBe(
      "La règle SEAN-98 (Règle d'essai) n'a pas pu être contrôlée : c'est un défaut du programme, et non de vos données.",
    );
    expect(dite?.severity).toBe('erreur');
    expect([dite?.path, dite?.position]).toEqual([undefined, undefined]);
    expect(dite?.defect?.file).toBe('src/check/regles/sean-98-essai.ts');
    expect(dite?.defect?.stack).toMatch(/^Error: rang sans question\n +at .*check-dossier\.test\.ts/u);
  });

  it('tells a rule that throws once, at however many votes of the sitting', () => {
    const cassee = (code: string): Regle => ({
      ...MODELE,
      code,
      controle: () => {
        throw new Error('rang sans question');
      },
    });
    const amendee = demande(`rapports/1.md:
  amendements:
    - { texte: Un mot, auteur: Denise DELORME, scrutin: { mode: ordinaire, contre: [] } }
    - { texte: Deux mots, auteur: Denise DELORME, scrutin: { mode: ordinaire, contre: [] } }`);
    const { faults } = checkDossier(amendee, [cassee('VOTE-98'), cassee('VOTE-99')]);
    expect(faults.map(({ code }) => code)).toEqual(['PROG-01', 'PROG-01']);
  });

  it('gives earlier sittings oldest first, and no later one', () => {
    const vues: string[] = [];
    const lit: Regle = {
      ...MODELE,
      controle: ({ seancesAnterieures }) => {
        vues.push(...seancesAnterieures.map(({ seance }) => seance.date));
        return [];
      },
    };
    const yaml = ['2024-05-16', '2024-12-12', '2024-03-14']
      .map((date) => `${date}/seance.yaml: { levee: 20h00 }`)
      .join('\n');
    checkDossier(demande(yaml), [lit]);
    expect(vues).toEqual(['2024-03-14', '2024-05-16']);
  });
});
