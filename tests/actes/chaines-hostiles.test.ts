import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/document/plain-text.ts';
import { draws } from '../draws.ts';
import { CHAMPS, remplis } from './champs.ts';
import { arbre, type Composition, composer, lignes } from './composition.ts';
import { IMPRIMABLES, lettres, squelette } from './hostiles.ts';
import { ecrits, lignesDuDocx, lignesDuPdf } from './textes.ts';

const ACTES = ['deliberation', 'convention'] as const;
const marque = (rang: number): string => `Q${rang}q`;
const marques = CHAMPS.map((_, rang) => marque(rang));

/** The acts with a mark of its own in every field: where the texts put in the data are to be found. */
const modele = composer(remplis(marques));

/** What stands in every line of an act once each mark is the text that took its place. */
const attendues = (nos: readonly string[], valeurs: readonly string[]): readonly string[] =>
  nos.map((ligne) => lettres(ligne.replace(/Q(\d+)q/gu, (_, rang) => valeurs[Number(rang)] ?? '')));

const enTete = (composition: Composition, nom: string): string => {
  const { title, subject, author, header, footer } = arbre(composition, nom);
  return [title, subject, author, inlineText(header), inlineText(footer)].join('\n');
};

function tientTout(composition: Composition, valeurs: readonly string[]): void {
  expect(composition.fautes).toEqual([]);
  for (const nom of ACTES) {
    expect(lignes(composition, nom).map(lettres)).toEqual(attendues(lignes(modele, nom), valeurs));
    expect(lettres(enTete(composition, nom))).toBe(attendues([enTete(modele, nom)], valeurs)[0]);
    expect(squelette(arbre(composition, nom))).toBe(squelette(arbre(modele, nom)));
  }
}

/** Each text in one field after another: over all turns, every text stands in every field. */
const tour = (rang: number): readonly string[] =>
  CHAMPS.map((_, place) => IMPRIMABLES[(place + rang) % IMPRIMABLES.length] ?? '');

describe('un texte des données', () => {
  it('est imprimé par chacun des champs', () => {
    expect(modele.fautes).toEqual([]);
    const texte = ACTES.flatMap((nom) => lignes(modele, nom)).join('\n');
    expect(CHAMPS.filter((_, rang) => !texte.includes(marque(rang)))).toEqual([]);
    expect(CHAMPS.length).toBeGreaterThan(30);
  });

  it.each(
    IMPRIMABLES.map((texte, rang) => ({ texte, rang })),
  )('reste ce texte dans tout champ, jamais une mise en forme : tour $rang', ({ rang }) => {
    const valeurs = tour(rang);
    tientTout(composer(remplis(valeurs)), valeurs);
  });

  it.each([0, 7, 14, 21])('reste ce texte dans le PDF et dans le DOCX : tour %i', async (rang) => {
    const valeurs = tour(rang);
    const composition = composer(remplis(valeurs));
    for (const nom of ACTES) {
      const voulues = attendues(lignes(modele, nom), valeurs);
      const textes = await ecrits(arbre(composition, nom));
      expect(textes.docx.faults).toEqual([]);
      // A word as long as these may be wider than its cell: that is told, and nothing else is wrong.
      expect(
        textes.pdf.faults.filter(({ code, severity }) => severity === 'erreur' && code !== 'PDF-05'),
      ).toEqual([]);
      expect(lignesDuDocx(textes).map(lettres)).toEqual(voulues);
      expect(lignesDuPdf(textes).map(lettres)).toEqual(voulues);
    }
  });

  it('reste ce texte, quel qu’il soit', () => {
    const signes = 'abÉœ0123{}<>&"\'\\*_#|`~^$%[]()!?:;,.-/@=+ \n\t«»…€n°k';
    const valeur = fc
      .array(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...signes), maxLength: 12 }),
          fc.constantFrom(...IMPRIMABLES),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((morceaux) => `x${morceaux.join('')}`);
    fc.assert(
      fc.property(fc.array(valeur, { minLength: CHAMPS.length, maxLength: CHAMPS.length }), (valeurs) => {
        tientTout(composer(remplis(valeurs)), valeurs);
      }),
      draws(5),
    );
  });
});
