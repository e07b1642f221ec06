import { readyMadeFiles } from '../../app/ready-made-files.ts';
import { readTemplateFiles } from '../disk/folders.ts';

/** What the build makes beforehand, from the folder of the templates that the program comes with: contents by file. */
export async function prepare(templates: string): Promise<Readonly<Record<string, string>>> {
  const files = readTemplateFiles({
    templates,
    ownTemplates: templates,
    templatesShown: templates,
    templatesNamed: true,
  });
  if (typeof files === 'string') throw new Error(files);
  return readyMadeFiles(files);
}
