import { makeActes } from '../../../src/app/actes.ts';
import { judgeSeance, verifySeance } from '../../../src/app/application.ts';
import { type Chantier, isChantier, openChantier } from '../../../src/app/chantier.ts';
import { documentDeSeance } from '../../../src/app/documents/document-de-seance.ts';
import { DOCUMENTS_DE_SEANCE } from '../../../src/app/documents/sitting-documents.ts';
import type { Folders } from '../../../src/app/folders.ts';
import { memoryFolders } from '../../../src/app/memory-folders.ts';
import { openSeance } from '../../../src/app/seance/open-seance.ts';
import { timelineOf } from '../../../src/app/seance/timeline.ts';
import { printJson, printSarif, printText } from '../../../src/diagnostics/index.ts';
import type { DateCivile } from '../../../src/domaine/date.ts';
import type { Dossier } from '../../../src/domaine/dossier.ts';
import { echeances } from '../../../src/domaine/echeances.ts';
import { numerotation } from '../../../src/domaine/numerotation.ts';
import { decodeUtf8 } from '../../../src/readers/dossier/index.ts';
import type { Council } from './councils.ts';
import { OWN_TEMPLATES } from './councils.ts';
import type { Slip } from './slips.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The files of a council once a slip was made in one of them. */
export function withSlip({ files }: Council, slip: Slip): Files {
  const { file } = slip;
  const left = slip.left();
  const { [file]: _, ...others } = files as Files;
  if (left === 'removed') return others;
  return left === 'folder' ? { ...others, [`${file}/rien.txt`]: '' } : { ...others, [file]: left };
}

const under = (files: Files, folder: string): Files =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), content] as const] : [],
    ),
  );

const textOf = (content: string | Uint8Array): string => {
  if (typeof content === 'string') return content;
  const text = decodeUtf8(content);
  return typeof text === 'string' ? text : '';
};

/** Data and templates in memory; the templates of the house where the council has none. */
function foldersOf(files: Files): Folders {
  const house = under(OWN_TEMPLATES.files, 'templates/');
  const own = { ...house, ...under(files, 'templates/') };
  const sources = Object.fromEntries(
    Object.entries(own).flatMap(([path, content]) =>
      path.endsWith('.hbs') ? [[path.slice(0, -4), textOf(content)]] : [],
    ),
  );
  return memoryFolders(under(files, 'data/'), { sources, charte: textOf(own['charte.yaml'] ?? '') });
}

const TODAY = '2024-10-07' as DateCivile;

/** What the commands say of a sitting without making anything. */
const told = (dossier: Dossier): readonly unknown[] => [
  timelineOf(dossier),
  echeances(dossier, {}),
  numerotation(dossier, dossier.conseil.numerotation ?? { modele: '{annee}-{numero}', depart: 1 }, []),
];

/** Everything that a draft of the sitting is made of, short of bytes. */
function drafted(chantier: Chantier): void {
  for (const rapport of Object.values(chantier.cadre.dossier.rapports)) makeActes(chantier, rapport);
  for (const name of DOCUMENTS_DE_SEANCE) documentDeSeance(chantier, name);
}

/**
 * Asks everything of a sitting in memory: read, judged, told in every format, reckoned, composed as a draft. Throws where
 * the program would stop on a defect of its own.
 */
export async function askEverything(files: Files, seance: string): Promise<void> {
  const folders = foldersOf(files);
  const { faults, acknowledged } = await verifySeance(folders, seance, TODAY);
  printText(faults, { color: true, width: 80, acknowledged });
  printJson(faults, acknowledged);
  printSarif(faults, { version: '1', rules: [], acknowledged });
  judgeSeance(folders, seance, { today: TODAY, etat: 'projet' });
  const { dossier, sources } = openSeance(folders, seance);
  if (dossier === undefined) return;
  told(dossier);
  const chantier = openChantier(folders, { dossier, sources, etat: 'projet' });
  if (isChantier(chantier)) drafted(chantier);
}
