/** Stands before the tests that ask other programs: says which are not there, and how they come. */
import { spawnSync } from 'node:child_process';

const POPPLER = ['pdfdetach', 'pdffonts', 'pdfinfo', 'pdfsig', 'pdftotext'];

const isMissing = (command: string): boolean => {
  const { error } = spawnSync(command, ['--version'], { stdio: 'ignore' });
  return error !== undefined && 'code' in error && error.code === 'ENOENT';
};

/** Refuses to begin without a program that the tests ask: a test that could not ask would pass, or fail for nothing. */
export function setup(): void {
  const missing = [...POPPLER, 'qpdf', 'soffice', 'mkfifo'].filter(isMissing);
  if (missing.length === 0) return;
  throw new Error(
    `Ces essais demandent leur avis à d'autres programmes, et il manque ${missing.join(', ')}.\n` +
      'Debian, Ubuntu : apt-get install poppler-utils qpdf libreoffice-writer-nogui fonts-liberation2\n' +
      'macOS : brew install poppler qpdf, puis brew install --cask libreoffice',
  );
}
