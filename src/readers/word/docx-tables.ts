import { readXml } from '../sheets/xml-parts.ts';

/** What a style of paragraph says, its parents' sayings included. */
export interface ParagraphStyle {
  /** Level of a heading, from 1. */
  readonly heading?: number;
  readonly list?: string;
}

/** A level of a list: how it counts, and what it prints. */
export interface ListLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** What paragraphs refer to: styles by their id, lists by theirs and by level. */
export interface DocxTables {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  /** Ids of the styles of letters that are bold, or italic. */
  readonly strong: ReadonlySet<string>;
  readonly emphasis: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, readonly ListLevel[]>;
}

type Attributes = Readonly<Record<string, string>>;

/** The value of an attribute, whatever prefix the document gives its namespace. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[`w:${name}`] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

interface Written {
  heading?: number;
  list?: string;
  parent?: string;
}

/** The level of the heading that a style is by its name, which is English whatever the language of the program. */
const headingOf = (name: string): number | undefined => {
  const [, level] = /^heading ([1-9])$/iu.exec(name) ?? [];
  return level === undefined ? (/^title$/iu.test(name) ? 1 : undefined) : Number(level);
};

/** A style with what it has of its parents; a circle of styles ends after ten. */
function inherited(styles: ReadonlyMap<string, Written>, id: string, depth = 0): ParagraphStyle {
  const own = styles.get(id);
  if (own === undefined || depth > 10) return {};
  const { parent, ...said } = own;
  return parent === undefined ? said : { ...inherited(styles, parent, depth + 1), ...said };
}

type Styles = Pick<DocxTables, 'styles' | 'strong' | 'emphasis'>;

/** The styles of a document; undefined when their part can't be read. */
export function readStyles(bytes: Uint8Array): Styles | undefined {
  const written = new Map<string, Written>();
  const strong = new Set<string>();
  const emphasis = new Set<string>();
  let id = '';
  let isCharacter = false;
  const style = (): Written => written.get(id) ?? {};
  const says: Readonly<Record<string, (value: string | undefined) => void>> = {
    name: (value = '') => {
      const heading = headingOf(value);
      if (heading !== undefined) style().heading = heading;
    },
    basedOn: (value) => {
      if (value !== undefined) style().parent = value;
    },
    outlineLvl: (value) => {
      if (/^[0-8]$/u.test(value ?? '')) style().heading = Number(value) + 1;
    },
    numId: (value) => {
      if (value !== undefined) style().list = value;
    },
    b: (value) => {
      if (isCharacter && isOn(value)) strong.add(id);
    },
    i: (value) => {
      if (isCharacter && isOn(value)) emphasis.add(id);
    },
  };
  const sound = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'style') {
        id = attribute(attributes, 'styleId') ?? '';
        isCharacter = attribute(attributes, 'type') === 'character';
        written.set(id, {});
      } else if (Object.hasOwn(says, name)) says[name]?.(attribute(attributes, 'val'));
    },
  });
  if (!sound) return undefined;
  const styles = new Map(Array.from(written.keys(), (one) => [one, inherited(written, one)] as const));
  return { styles, strong, emphasis };
}

/** Whether a property that may be turned off is on. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/u.test(value ?? '1');

/** Levels that a list may have (ECMA-376 part 1, 17.9.6). */
const MOST_LEVELS = 9;

/** The lists of a document by the id that paragraphs give; undefined when their part can't be read. */
export function readLists(bytes: Uint8Array): DocxTables['lists'] | undefined {
  const models = new Map<string, ListLevel[]>();
  const lists = new Map<string, readonly ListLevel[]>();
  let levels: ListLevel[] = [];
  let rank = 0;
  let list = '';
  const change = (said: Partial<ListLevel>): void => {
    levels[rank] = { format: 'decimal', text: '%1.', start: 1, ...levels[rank], ...said };
  };
  const says: Readonly<Record<string, (attributes: Attributes) => void>> = {
    abstractNum: (attributes) => {
      levels = [];
      models.set(attribute(attributes, 'abstractNumId') ?? '', levels);
    },
    lvl: (attributes) => {
      rank = Math.min(MOST_LEVELS - 1, Math.max(0, Number(attribute(attributes, 'ilvl') ?? 0) || 0));
      change({});
    },
    numFmt: (attributes) => change({ format: attribute(attributes, 'val') ?? 'decimal' }),
    lvlText: (attributes) => change({ text: attribute(attributes, 'val') ?? '' }),
    start: (attributes) => change({ start: Number(attribute(attributes, 'val') ?? 1) || 1 }),
    num: (attributes) => {
      list = attribute(attributes, 'numId') ?? '';
      // A list may say its own levels: they are not those of its model.
      levels = [];
    },
    abstractNumId: (attributes) => lists.set(list, models.get(attribute(attributes, 'val') ?? '') ?? []),
  };
  const sound = readXml(bytes, {
    open: (name, attributes) => {
      if (Object.hasOwn(says, name)) says[name]?.(attributes);
    },
  });
  return sound ? lists : undefined;
}
