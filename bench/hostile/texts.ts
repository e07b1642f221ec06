import { SITTING } from '../mutations/sample/files.ts';
import type { Random } from '../volume/random.ts';
import type { Domain, Files } from './domain.ts';
import { LAUGHS, MARKDOWN, TEMPLATE, YAML } from './fragments.ts';
import { mangled, mangledBytes } from './mangle.ts';
import { giveData, giveTemplates, own, ownData } from './program.ts';

/** Of so many inputs that compose, one is also laid out and written, which takes ten times as long. */
const WRITTEN = 30;

/** Marks an input whose acts are to be written. */
const MARK = '.ecrire';

const marked = (files: Files, random: Random): Files =>
  random.below(WRITTEN) === 0 ? { ...files, [MARK]: '' } : files;

/** The files of a sitting, less the mark. */
function given(files: Files): Promise<'lu' | 'refusé'> {
  const { [MARK]: mark, ...own } = files;
  return giveData(own, mark !== undefined);
}

const isReport = (path: string): boolean => path.endsWith('.md');

/** Bytes in the place of text once in twenty times: files are saved by programs that know no UTF-8. */
function encoded(text: string, random: Random): string | Uint8Array {
  const luck = random.below(60);
  if (luck === 0) return mangledBytes(Buffer.from(text), random);
  if (luck === 1) return Buffer.from(`\ufeff${text}`, 'utf16le');
  return luck === 2 ? Buffer.from(text, 'latin1') : text;
}

const yaml: Domain = {
  id: 'yaml',
  share: 20,
  make: (random) => {
    const files = ownData();
    const path = random.pick(Object.keys(files).filter((name) => !isReport(name)));
    const text = random.below(200) === 0 ? LAUGHS + (files[path] ?? '') : (files[path] ?? '');
    return marked({ ...files, [path]: encoded(mangled(text, random, YAML), random) }, random);
  },
  give: given,
};

/** Where the body of a Markdown file begins. */
const bodyStart = (text: string): number => text.indexOf('\n---\n') + 5;

const reports = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(files).filter(isReport);

const frontMatter: Domain = {
  id: 'en-tête',
  share: 17,
  make: (random) => {
    const files = ownData();
    const path = random.pick(reports(files));
    const text = files[path] ?? '';
    const start = bodyStart(text);
    const head = mangled(text.slice(0, start), random, YAML);
    return marked({ ...files, [path]: encoded(head + text.slice(start), random) }, random);
  },
  give: given,
};

const markdown: Domain = {
  id: 'markdown',
  share: 20,
  make: (random) => {
    const files = ownData();
    const path = random.below(8) === 0 ? `${SITTING}/debats/64.md` : random.pick(reports(files));
    const text = files[path] ?? '---\nquestion: 64\n---\nMme la Présidente ouvre le débat.\n';
    const start = bodyStart(text);
    const body = mangled(text.slice(start), random, MARKDOWN);
    return marked({ ...files, [path]: text.slice(0, start) + body }, random);
  },
  give: given,
};

/** Under what names templates and house style are given. */
const CHARTE = 'charte.yaml';

const atelier = ({ [CHARTE]: charte, [MARK]: mark, ...texts }: Files): Promise<'lu' | 'refusé'> =>
  giveTemplates(
    { sources: texts as Readonly<Record<string, string>>, charte: String(charte) },
    mark !== undefined,
  );

const templates: Domain = {
  id: 'modèles',
  share: 13,
  make: (random) => {
    const { sources, charte: style } = own();
    const name = random.pick(Object.keys(sources));
    const text = mangled(sources[name] ?? '', random, TEMPLATE);
    return marked({ ...sources, [CHARTE]: style, [name]: text }, random);
  },
  give: atelier,
};

const charte: Domain = {
  id: 'charte',
  share: 7,
  make: (random) => marked({ ...own().sources, [CHARTE]: mangled(own().charte, random, YAML) }, random),
  give: atelier,
};

/** What people write: data, prose, templates, house style. */
export const TEXTS: readonly Domain[] = [yaml, frontMatter, markdown, templates, charte];
