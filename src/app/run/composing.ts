import type { Fault } from '../../diagnostics/fault.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Chantier, ToMake } from '../chantier.ts';
import type { TemplateFiles } from '../folders.ts';
import type { Format } from '../formats.ts';
import type { MadeFiles } from '../made-files.ts';
import type { Memory } from '../memory.ts';

/** What questions are made with. */
export interface Means {
  readonly toMake: ToMake;
  readonly templates: TemplateFiles;
  /** The templates folder as the user knows it. */
  readonly templatesShown: string;
  readonly formats: readonly Format[];
  /** There for whoever asks again and again. */
  readonly memory?: Memory;
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
export function composingOf({ toMake, templates, templatesShown, formats, memory }: Means): Composing {
  let chantier: Chantier | undefined;
  return {
    prepare: async () => {
      const { chantierOf, isChantier } = await import('../chantier.ts');
      const found = chantierOf(toMake, templates, templatesShown, memory);
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
