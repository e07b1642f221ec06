import { readFileSync } from 'node:fs';
import type { TemplateFiles } from '../../../src/app/folders.ts';
import { HOME, templateSources } from '../../sample.ts';

/** The templates and the style of the house. */
export const HOUSE: TemplateFiles = {
  sources: templateSources(),
  charte: readFileSync(`${HOME}templates/charte.yaml`, 'utf8'),
};
