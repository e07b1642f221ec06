import { readHouseTemplates } from '../../compose/house-templates.ts';
import type { AnyShape } from '../../compose/shape.ts';
import { withCommuns } from '../../compose/shapes/communs.ts';
import type { LoadedTemplates } from '../../compose/templates.ts';
import type { HouseFiles, TemplateFiles } from '../folders.ts';
import { ACTES, DOCUMENTS } from './registry.ts';

/** The shape of what each template that words a document is given. */
const shapes = (): Readonly<Record<string, AnyShape>> =>
  Object.fromEntries(
    [...Object.values(ACTES), ...Object.values(DOCUMENTS)].map(({ template, shape }) => [
      template,
      withCommuns(shape),
    ]),
  );

/** Reads the templates of every kind of document, by name, and checks them. `shown` is what faults put before the names. */
export const readTemplates = (
  sources: TemplateFiles['sources'],
  shown: string,
  house?: HouseFiles,
): LoadedTemplates => readHouseTemplates(sources, shown, shapes(), house);
