import type { Charte } from '../document/charte.ts';
import type { LoadedTemplates } from './templates.ts';

/** What every act is composed with: the templates and the house style, read. */
export interface Atelier {
  readonly templates: LoadedTemplates;
  readonly charte: Charte;
}
