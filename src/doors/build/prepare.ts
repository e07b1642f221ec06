import { readyMadeFiles } from '../../app/ready-made-files.ts';
import { openSeance } from '../../app/seance/open-seance.ts';
import { seancesAtHand } from '../../app/seance/other-seances.ts';
import { diskReader } from '../disk/disk-reader.ts';
import { readTemplateFiles } from '../disk/folders.ts';

/**
 * What the build makes beforehand, from the templates and the sample sitting that the program comes with, by the folders
 * where they stand: contents by file.
 */
export async function prepare(templates: string, data: string): Promise<Readonly<Record<string, string>>> {
  const files = readTemplateFiles({
    templates,
    ownTemplates: templates,
    templatesShown: templates,
    templatesNamed: true,
  });
  if (typeof files === 'string') throw new Error(files);
  const reader = diskReader(data);
  const [first = ''] = seancesAtHand({ data: reader });
  const { dossier } = openSeance({ data: reader, dataShown: data }, first);
  if (dossier === undefined) throw new Error('the sample sitting must load');
  return readyMadeFiles(files, dossier);
}
