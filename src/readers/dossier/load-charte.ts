import type { Fault } from '../../diagnostics/fault.ts';
import { nearestName, remedyForName } from '../../diagnostics/nearest-name.ts';
import type { Charte } from '../../document/charte.ts';
import type { Gallery } from '../../document/pictures/picture.ts';
import type { Image } from '../../document/tree.ts';
import { type FontShop, readFonts } from './charte-fonts.ts';
import { readLogo } from './charte-logo.ts';
import { readData } from './data-file.ts';
import { faultIn } from './fault-at.ts';
import type { Opened } from './open-file.ts';
import { openText } from './open-file.ts';
import { charteSchema } from './schemas/charte.ts';
import { KEYWORD } from './shape/structure.ts';
import type { SourceFile } from './source-file.ts';

/** The house style and its faults; undefined when too much of it is missing. */
export interface CharteResult {
  readonly charte?: Charte;
  /** The logo that it names, ready for the first page. */
  readonly logo?: Image;
  readonly faults: readonly Fault[];
}

/** What a house style is laid over, and used by. */
export interface CharteContext {
  /** The text of the house style of the program: what the house does not state. */
  readonly own?: string;
  /** Whether a template names a style. */
  readonly isNamed?: (style: string) => boolean;
  /** Where the pictures of the house are looked up. */
  readonly images?: Gallery;
  /** Where its fonts are. */
  readonly fonts?: FontShop;
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The groups whose keys are names that houses choose. */
const NAMED = ['styles', 'tableaux', 'rangs'] as const;

/** Keys that the program leaves to houses: near to another as they may be, they are no slip. */
const HOUSES_OWN = ['logo', 'fichiers_police'];

/** What misspelt keys of `over` most likely stand for in `under`. */
const meant = (under: Group, over: Group): ReadonlyMap<string, string | undefined> =>
  new Map(
    Object.keys(over)
      .filter((key) => !Object.hasOwn(under, key) && !HOUSES_OWN.includes(key))
      .map((key) => [key, nearestName(key, Object.keys(under))]),
  );

/**
 * `over` laid over `under`, key by key; a list takes the place of a list. What a misspelt key stands for is left out, so
 * that the reader tells it. `isNamed`: the keys are names that houses choose.
 */
function laidOver(under: unknown, over: unknown, isNamed = false): unknown {
  if (over === undefined) return under;
  if (!isGroup(under) || !isGroup(over)) return over;
  const slips = isNamed ? new Map<string, string>() : meant(under, over);
  const below = (key: string | undefined): unknown =>
    key !== undefined && Object.hasOwn(under, key) ? under[key] : undefined;
  const laid = Object.entries(over).map(([key, value]) => {
    const named = NAMED.some((name) => name === key);
    return [key, laidOver(below(slips.get(key) ?? key), value, named)];
  });
  const kept = Object.entries(under).filter(([key]) => ![...slips.values()].includes(key));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(laid) };
}

/** The tables that the program has not, each laid over its plain table: a new one states only what differs. */
function withNewTables(own: Group, house: Group): Group {
  const [known, given] = [own.tableaux, house.tableaux];
  if (!isGroup(known) || !isGroup(given)) return house;
  const tables = Object.entries(given).map(([name, look]) => [
    name,
    Object.hasOwn(known, name) ? look : laidOver(known.tableau, look),
  ]);
  return { ...house, tableaux: Object.fromEntries(tables) };
}

/** What a house states, over what the program states; as it stands when either is not a group of keys. */
function merged(own: Opened, house: Opened): Opened {
  if (!('raw' in house) || !isGroup(own.raw)) return house;
  if (house.raw === undefined || house.raw === null) return { ...house, raw: own.raw };
  if (!isGroup(house.raw)) return house;
  return { ...house, raw: laidOver(own.raw, withNewTables(own.raw, house.raw)) };
}

/** The families whose metrics are those of the one that the PDF embeds: lines break alike in both formats. */
const LIKE_THE_PDF = ['arial', 'arimo', 'helvetica', 'liberation sans'];

/** A font that only the DOCX would have: said, since the two formats would not look alike. */
function fontFault(file: SourceFile, house: Group): readonly Fault[] {
  const { police } = house;
  if (house.fichiers_police !== undefined) return [];
  if (typeof police !== 'string' || LIKE_THE_PDF.includes(police.trim().toLowerCase())) return [];
  const sentence = {
    code: 'CHARTE-02',
    severity: 'avertissement' as const,
    message: `La police « ${police} » ne vaut que pour le DOCX : le PDF embarque Arimo, de mêmes chasses qu'Arial, et ses lignes ne se couperont pas aux mêmes mots.`,
    hint: 'Donner ses fichiers sous « fichiers_police », que les deux formats suivent, ou écrire « Arial ».',
    written: police,
  };
  return [faultIn(file, ['police'], sentence)];
}

/** Where words may be cut: Word has no such figures, and cuts by its own. Said, since the two formats would differ. */
function hyphenationFault(file: SourceFile, { cesure }: Group, own: string | undefined): readonly Fault[] {
  if (cesure === undefined || own === undefined) return [];
  const program = openText('charte.yaml', own).raw;
  const same = isGroup(program) && JSON.stringify(program.cesure) === JSON.stringify(cesure);
  if (same) return [];
  const sentence = {
    code: 'CHARTE-07',
    severity: 'information' as const,
    message: 'La coupure des mots (« cesure ») ne vaut que pour le PDF : Word coupe les mots à sa façon.',
    hint: 'Rien à faire, si le DOCX peut couper ses mots ailleurs.',
  };
  return [faultIn(file, ['cesure'], sentence, true)];
}

/** The styles of the house that neither the program nor any template names: nothing of them would show. */
function unusedStyles(
  file: SourceFile,
  house: Group,
  { own, isNamed }: Required<Pick<CharteContext, 'own' | 'isNamed'>>,
): readonly Fault[] {
  const program = openText('charte.yaml', own).raw;
  return NAMED.flatMap((kind) => {
    const [given, known] = [house[kind], isGroup(program) ? program[kind] : undefined];
    if (!isGroup(given) || !isGroup(known)) return [];
    const unused = Object.keys(given).filter(
      (name) => KEYWORD.test(name) && !Object.hasOwn(known, name) && !isNamed(name),
    );
    return unused.map((name) => {
      const message = `Aucun modèle n'emploie le style « ${name} » (rubrique « ${kind} ») : rien n'en paraîtrait.`;
      const hint = remedyForName(name, Object.keys(known));
      const sentence = {
        code: 'CHARTE-01',
        severity: 'avertissement' as const,
        message,
        hint,
        written: name,
      };
      return faultIn(file, [kind, name], sentence, true);
    });
  });
}

/** Faults of what a house states and that its acts would not show, or not in both formats. */
function houseFaults({ file, raw }: Opened, context: CharteContext): readonly Fault[] {
  const { own, isNamed } = context;
  if (!file || !isGroup(raw)) return [];
  const unused = own === undefined || !isNamed ? [] : unusedStyles(file, raw, { own, isNamed });
  return [...unused, ...fontFault(file, raw), ...hyphenationFault(file, raw, own)];
}

/**
 * Reads the house style from the text of `file` (`templates/charte.yaml`), laid over that of the program: a house
 * states only what differs.
 */
export function loadCharte(text: string, file: string, context: CharteContext = {}): CharteResult {
  const { own } = context;
  const house = openText(file, text);
  const opened = own === undefined ? house : merged(openText('charte.yaml', own), house);
  const { value, faults } = readData(opened, charteSchema);
  const { image, faults: ofLogo } = readLogo(house, value?.logo, context.images);
  const { fontes, faults: ofFonts } = readFonts(house, value?.fichiers_police, context.fonts);
  const all = [...faults, ...houseFaults(house, context), ...ofLogo, ...ofFonts];
  if (value === undefined) return { faults: all };
  const charte = fontes === undefined ? value : { ...value, police: fontes.normal.family, fontes };
  return { charte, faults: all, ...(image && { logo: image }) };
}
