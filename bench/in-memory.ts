import { memoryFolders } from '../src/app/memory-folders.ts';
import { filesOfQuestion } from '../src/app/question.ts';
import { checkSeance } from '../src/app/seance/check-seance.ts';
import { timelineOf } from '../src/app/seance/timeline.ts';
import { lireDate } from '../src/domaine/date.ts';
import { lireIdQuestion } from '../src/domaine/id-question.ts';
import { readTemplateFiles } from '../src/doors/disk/folders.ts';
import { line, measure } from './measure.ts';
import { HOME } from './sample.ts';
import { DAY, volumeFiles } from './volume/sitting.ts';

const RUNS = 15;

/** What a page would ask after each change: faults, timeline, pages and bytes of one question. */
function asker(files: Readonly<Record<string, string>>) {
  const own = `${HOME}templates`;
  const templates = readTemplateFiles({
    templates: own,
    ownTemplates: own,
    templatesShown: 'templates',
    templatesNamed: true,
  });
  const today = lireDate('2025-04-07');
  const question = lireIdQuestion('40');
  if (typeof templates === 'string' || today === undefined || question === undefined)
    throw new Error('the made-up sitting must open');
  const folders = memoryFolders(files, templates);
  const ask = async (): Promise<void> => {
    const { dossier, sources } = checkSeance(folders, DAY, today);
    if (dossier === undefined) throw new Error('the made-up sitting must load');
    timelineOf(dossier);
    await filesOfQuestion(folders, { dossier, sources, etat: 'definitif' }, question, ['pdf']);
  };
  return { folders, ask };
}

/** The files that are changed, and how a change of rank `turn` alters one. */
const CHANGES: Readonly<Record<string, (text: string, turn: number) => string>> = {
  [`${DAY}/rapports/040.md`]: (text, turn) =>
    text.replace('# Exposé\n', `# Exposé\n\nUne phrase de plus, la ${turn + 2}e fois.\n`),
  [`${DAY}/presences.yaml`]: (text, turn) => text.replace(/( {2}- .*\n)/u, turn % 2 === 0 ? '' : '$1'),
  [`${DAY}/seance.yaml`]: (text, turn) => text.replace(/^levee: .*$/mu, `levee: 2${turn % 4}h15`),
  'registre.yaml': (text, turn) => `${text}\n# ${turn}\n`,
};

/** One file changed in a sitting held in memory, and all that depends on it asked again. Medians. */
export async function inMemoryFigures(): Promise<void> {
  const files = Object.fromEntries(volumeFiles(75));
  console.log('The sitting of 75 questions held in memory: faults, timeline, PDF of one question\n');
  for (const [path, change] of Object.entries(CHANGES)) {
    const { folders, ask } = asker(files);
    await ask();
    let turn = 0;
    const again = async (): Promise<void> => {
      turn += 1;
      folders.change(path, change(files[path] ?? '', turn));
      await ask();
    };
    console.log(line(await measure(`after a change in ${path}`, RUNS, again)));
  }
  console.log('');
}
