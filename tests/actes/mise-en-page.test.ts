import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/writers/pdf/index.ts';
import { eachOp, layOut } from '../../src/writers/pdf/layout/layout.ts';
import { loadFaces } from '../../src/writers/pdf/text/fonts.ts';
import type { Line } from '../../src/writers/pdf/text/line.ts';
import { checkPdf } from '../conformance/check-pdf.ts';
import { arbre, CHARTE, composer, simple } from './composition.ts';
import { DONNEES } from './donnees.ts';

/** The text of a line as it is printed, less the hyphen that its end may add. */
const texte = ({ pieces }: Line): string =>
  simple(
    pieces.map((piece) => (piece.kind === 'word' || piece.kind === 'space' ? piece.word.text : '')).join(''),
  );

const CIVILITE = /(?:^|[\s(])(?:M\.|MM\.|Mme|Mmes|Monsieur|Messieurs|Madame|Mesdames)$/u;
const UNITE = /^(?:€|%|euros?|voix|h\d{2}|heures?|kg|km|m²|ans?|mois|jours?)(?:$|[\s.,;:)])/u;
const RENVOI = /(?:^|\s)(?:n°|p\.|art\.|§)$/u;

const DOCUMENTS = await Promise.all(
  (['definitif', 'projet'] as const).flatMap((etat) => {
    const composition = composer(DONNEES, '64', etat);
    return ['deliberation', 'convention'].map(async (nom) => {
      const document = arbre(composition, nom);
      const lignes: Line[] = [];
      for (const page of layOut(document, CHARTE, loadFaces()).pages) {
        eachOp(page, (op) => {
          if (op.kind === 'line') lignes.push(op.line);
        });
      }
      return { nom: `${nom}, ${etat}`, lignes, rendu: await renderPdf(document, CHARTE) };
    });
  }),
);

describe.each(DOCUMENTS)('$nom', ({ lignes, rendu }) => {
  const { faults, layout } = rendu;

  it('n’a ni ligne trop large, ni signe manquant, ni veuve, ni orpheline, ni titre seul', () => {
    expect(faults).toEqual([]);
    expect(layout.problems).toEqual([]);
    expect(lignes.filter(({ overfull }) => overfull)).toEqual([]);
    for (const { bottom, limit } of layout.pages) expect(bottom).toBeLessThanOrEqual(limit + 0.01);
  });

  it('est un PDF/A-3a et un PDF/UA-1', () => {
    expect(checkPdf(rendu.bytes)).toEqual([]);
  });

  it('ne coupe aucune ligne de tableau, ni le bloc des signatures, qui suit deux lignes au moins', () => {
    const entiers = ['row', 'head-row', 'signatures'];
    for (const { blocks } of layout.pages) {
      expect(
        blocks.filter(({ kind, continued, continues }) => entiers.includes(kind) && (continued || continues)),
      ).toEqual([]);
      const rang = blocks.findIndex(({ kind }) => kind === 'signatures');
      if (rang < 0) continue;
      const avant = blocks.slice(0, rang).flatMap((bloc) => bloc.lines);
      expect(avant.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('ne finit aucune ligne sur une civilité ou un « n° », n’en commence aucune par une unité', () => {
    const textes = lignes.map(texte);
    expect(textes.length).toBeGreaterThan(100);
    expect(textes.filter((ligne) => CIVILITE.test(ligne) || RENVOI.test(ligne))).toEqual([]);
    const apresUnNombre = textes.filter(
      (ligne, rang) => UNITE.test(ligne) && /\d$/u.test(textes[rang - 1] ?? ''),
    );
    expect(apresUnNombre).toEqual([]);
  });

  it('ne coupe aucun mot en capitales, et laisse deux lettres avant, trois après', () => {
    const coupes = lignes.flatMap((ligne, rang) => {
      if (!ligne.hyphenated) return [];
      const avant = /[\p{L}’'-]+$/u.exec(texte(ligne))?.[0] ?? '';
      const apres = /^[\p{L}]+/u.exec(lignes[rang + 1] ? texte(lignes[rang + 1] as Line) : '')?.[0] ?? '';
      return [[avant.split(/[’'-]/u).at(-1) ?? '', apres]];
    });
    for (const [avant = '', apres = ''] of coupes) {
      expect(`${avant}-${apres}`).toMatch(/^\p{Ll}{2,}-\p{Ll}{3,}$/u);
    }
  });
});
