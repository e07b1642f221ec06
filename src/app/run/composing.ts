import type { Fault } from '../../diagnostics/fault.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Chantier, ToMake } from '../chantier.ts';
import type { Folders, TemplateFiles } from '../folders.ts';
import type { Format } from '../formats.ts';
import type { MadeFiles } from '../made-files.ts';

/** What questions are made with. */
export interface Means {
  readonly toMake: ToMake;
  readonly templates: TemplateFiles;
  /** Where the templates were read. */
  readonly folders: Folders;
  readonly formats: readonly Format[];
}

/** What composes the questions of a run. */
export interface Composing {
  /** Assembles what acts are made with, once; gives what is wrong with the templates. */
  readonly prepare: () => Promise<readonly Fault[]>;
  /** The files of a question, in memory. Faults are placed in the data. */
  readonly make: (question: IdQuestion) => Promise<MadeFiles>;
}

/**
 * What composes questions. Templates, Markdown and all that composes are loaded once some act is to be made: they stay out
 * of a run in which nothing changed.
 */
export function composingOf({ toMake, templates, folders, formats }: Means): Composing {
  let chantier: Chantier | undefined;
  return {
    prepare: async () => {
      const { chantierOf, isChantier } = await import('../chantier.ts');
      const found = chantierOf(toMake, templates, folders);
      if (!isChantier(found)) return found;
      chantier = found;
      return [];
    },
    make: async (question) => {
      const rapport = toMake.dossier.rapports[question];
      if (chantier === undefined || rapport === undefined)
        throw new Error(`question ${question} is made before the run is prepared, or without report`);
      const { makeFiles } = await import('../made-files.ts');
      return makeFiles(chantier, rapport, formats);
    },
  };
}
