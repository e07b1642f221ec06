import { join } from 'node:path';
import { HOME } from '../../bench/sample.ts';
import { DAY, volumeFiles } from '../../bench/volume/sitting.ts';
import type { TemplateFiles } from '../../src/app/folders.ts';
import { lireDate } from '../../src/domaine/date.ts';
import { readTemplateFiles } from '../../src/doors/disk/folders.ts';

/** A made-up sitting of some questions: its folder, its files by path. */
export const SEANCE = DAY;

/** The files of the made-up council, with a sitting of `count` questions. */
export const council = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(volumeFiles(count));

function houseTemplates(): TemplateFiles {
  const templates = join(HOME, 'templates');
  const read = readTemplateFiles({
    templates,
    ownTemplates: templates,
    templatesShown: 'templates',
    templatesNamed: true,
  });
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** The templates of the house. */
export const TEMPLATES = houseTemplates();

function day(text: string) {
  const read = lireDate(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}

/** The day on which the sitting is looked at, some days after it was held. */
export const TODAY = day('2025-04-07');
