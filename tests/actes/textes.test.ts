import { describe, expect, it } from 'vitest';
import { comparableLine, plainText } from '../../src/document/plain-text.ts';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../src/readers/acts/structure.ts';
import { docxText } from '../writers/docx/docx-text.ts';
import { linesOfTree } from '../writers/pdf/rendering.ts';
import { arbre, CHARTE, composer, simple } from './composition.ts';
import { texteContinu } from './pdfjs.ts';
import { ecrits } from './textes.ts';

const composition = composer();

/** The four documents of question 64: two trees, each written in both formats. */
const DOCUMENTS = await Promise.all(
  ['deliberation', 'convention'].map(async (nom) => {
    const document = arbre(composition, nom);
    return { nom, document, ...(await ecrits(document)) };
  }),
);

describe.each(DOCUMENTS)('le texte de $nom', ({ document, pdf, docx }) => {
  it('s’écrit sans rien à redire', () => {
    expect(pdf.faults).toEqual([]);
    expect(docx.faults).toEqual([]);
    expect(pdf.layout.problems).toEqual([]);
  });

  it('est dans le PDF celui de l’arbre, ligne à ligne', () => {
    expect(taggedLines(readTagged(openPdf(pdf.bytes)))).toEqual(linesOfTree(document));
  });

  it('est dans le DOCX celui de l’arbre, ligne à ligne', () => {
    expect(docxText(docx.bytes)).toEqual(plainText(document, CHARTE.listes).map(comparableLine));
  });

  it('se lit de même dans un autre lecteur de PDF, caractère après caractère', async () => {
    const attendu = linesOfTree(document).join('').replace(/\s/gu, '');
    expect(await texteContinu(pdf.bytes)).toBe(attendu);
  });
});

describe('les deux documents', () => {
  it('disent la même convention, aux blancs que remplit la délibération près', () => {
    const [extrait = [], seule = []] = DOCUMENTS.map(({ document }) => linesOfTree(document).map(simple));
    const debut = extrait.findIndex((ligne) => ligne.startsWith('CONVENTION'));
    const annexee = extrait.slice(debut);
    const differentes = annexee.flatMap((ligne, rang) =>
      ligne === seule[rang] ? [] : [[ligne, seule[rang]]],
    );
    expect(annexee).toHaveLength(seule.length);
    expect(differentes.map(([avant]) => avant?.slice(0, 24))).toEqual([
      'La communauté urbaine Gr',
      'Vu la délibération n° du',
    ]);
    expect(differentes.every(([, apres]) => apres?.includes('26 septembre 2024'))).toBe(true);
  });
});
