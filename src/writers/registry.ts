import type { WriterEntry } from './entry.ts';
import { allFontBytes } from './pdf/text/font-files.ts';

/**
 * The formats, in the order in which they are written and named. A new one is a folder and an entry here: `--format`,
 * the help, the names of files and what is up to date are read off this table.
 */
export const WRITERS = {
  pdf: {
    name: 'PDF',
    extension: '.pdf',
    companions: ['.champs.json'],
    notes: ['.txt', '.json'],
    needs: () => allFontBytes(),
    render: async (document, charte) => {
      const { writePdf } = await import('./pdf/write.ts');
      return writePdf(document, charte);
    },
  },
  docx: {
    name: 'DOCX',
    extension: '.docx',
    companions: [],
    notes: [],
    needs: () => [],
    render: async (document, charte) => {
      const { renderDocx } = await import('./docx/index.ts');
      return renderDocx(document, charte);
    },
  },
} as const satisfies Readonly<Record<string, WriterEntry>>;
