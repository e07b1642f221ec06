import { describe, expect, it } from 'vitest';
import { blanks, judgeExemplaire, stateOfConvention } from '../../src/compose/actes/exemplaire.ts';
import type { Inline } from '../../src/document/tree.ts';
import type { FaitConvention } from '../../src/domaine/faits.ts';
import { arbre, composer, lignes } from './composition.ts';
import { avec, DONNEES } from './donnees.ts';

const lieux = { convention: ['conventions', 'pmt-2024'], numero: ['rapports', '64', 'deliberation'] };
const faits = (nom: string, etat: 'definitif' | 'projet', fichiers = DONNEES): FaitConvention =>
  JSON.parse(arbre(composer(fichiers, '64', etat), nom).attachments[0]?.content ?? '').faits;

describe('les états de la convention', () => {
  it('à signer : numéro et date remplis, rien en blanc que la date de signature', () => {
    const document = arbre(composer(), 'convention');
    expect(document.state).toBe('definitif');
    expect(blanks(document.body)).toEqual(['date de signature']);
    expect(stateOfConvention(faits('convention', 'definitif'), 'definitif')).toBe('signature');
  });

  it('signée : la date s’imprime, plus aucun blanc, pas de PROJET', () => {
    const fichiers = avec([['convention', 'exemplaires: 2', 'exemplaires: 2\nsignature: 2024-10-21']]);
    const composition = composer(fichiers);
    const document = arbre(composition, 'convention');
    expect([composition.fautes, blanks(document.body), document.state]).toEqual([[], [], 'definitif']);
    expect(lignes(composition, 'convention')).toContain(
      'Fait en deux exemplaires à Besançon, le 21 octobre 2024',
    );
    expect(stateOfConvention(faits('convention', 'definitif', fichiers), 'definitif')).toBe('signee');
  });

  it('en projet : PROJET en travers, les blancs restent permis', () => {
    expect(arbre(composer(DONNEES, '64', 'projet'), 'convention').state).toBe('projet');
    expect(stateOfConvention(faits('convention', 'projet'), 'projet')).toBe('projet');
  });

  it('un autre blanc dans l’exemplaire à signer est une erreur, où qu’il soit dans l’arbre', () => {
    const document = arbre(composer(), 'convention');
    const blanc: Inline = { kind: 'strong', children: [{ kind: 'blank', label: 'montant', width: 50 }] };
    const avecUnBlanc = {
      ...document,
      body: [...document.body, { kind: 'paragraph', children: [blanc] } as const],
    };
    const exemplaire = { faits: faits('convention', 'definitif'), etat: 'definitif', ...lieux } as const;
    expect(judgeExemplaire({ ...exemplaire, document })).toEqual({ isWritable: true, faults: [] });
    expect(judgeExemplaire({ ...exemplaire, document: avecUnBlanc })).toMatchObject({
      isWritable: false,
      faults: [
        {
          code: 'EXEM-02',
          severity: 'erreur',
          path: lieux.convention,
          message: expect.stringContaining('a un blanc : montant'),
        },
      ],
    });
    expect(judgeExemplaire({ ...exemplaire, etat: 'projet', document: avecUnBlanc }).faults).toEqual([]);
  });
});
