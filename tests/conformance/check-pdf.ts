import { openPdf, type PdfFile } from '../../src/readers/acts/pdf-file.ts';
import { readTagged } from '../../src/readers/acts/structure.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkFile } from './check-file.ts';
import { checkFonts } from './check-fonts.ts';
import { checkOutline } from './check-outline.ts';
import { checkPictures } from './check-pictures.ts';
import { checkStructure } from './check-structure.ts';

/** Checks the bytes of a PDF for PDF/A-3a and PDF/UA-1, as far as `docs/conformite.md` tells. No finding: it holds. */
export function checkPdf(bytes: Uint8Array): string[] {
  return checkOpened(openPdf(bytes));
}

/** The same on a file already opened. */
export function checkOpened(file: PdfFile): string[] {
  const tagged = readTagged(file);
  return [
    ...checkFile(file),
    ...checkStructure(tagged),
    ...checkFonts(tagged),
    ...checkAnnotations(tagged),
    ...checkOutline(file),
    ...checkPictures(file),
  ];
}
