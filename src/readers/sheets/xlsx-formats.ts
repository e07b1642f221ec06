import type { Cell } from './sheet.ts';
import { textCell } from './sheet.ts';
import { readXml } from './xml-parts.ts';

/** How numbers of a style are shown: as they are, with so many decimals, or as moments. */
export type NumberFormat =
  | { readonly genre: 'nombre'; readonly decimals?: number }
  | { readonly genre: 'date' | 'heure' | 'date-heure' };

const GENERAL: NumberFormat = { genre: 'nombre' };

/** The formats that need no definition (ECMA-376 part 1, 18.8.30): dates, hours, both. */
function builtIn(id: number): NumberFormat {
  if (id === 2) return { genre: 'nombre', decimals: 2 };
  if (id === 22) return { genre: 'date-heure' };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58)) return { genre: 'date' };
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 36) || (id >= 45 && id <= 47)
    ? { genre: 'heure' }
    : GENERAL;
}

/** What a format code shows, its literal texts and colours set aside. */
export function formatOf(code: string): NumberFormat {
  const [positive = ''] = code.split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|[_*]./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\][]*\]/giu, '')
    .toLowerCase();
  const decimals = /^0\.(0+)$/u.exec(bare)?.[1]?.length;
  if (decimals !== undefined) return { genre: 'nombre', decimals };
  const hasDay = /[yd]/u.test(bare);
  const hasHour = /[hs]/u.test(bare);
  if (hasDay) return { genre: hasHour ? 'date-heure' : 'date' };
  if (hasHour) return { genre: 'heure' };
  return /^[m\s/-]+$/u.test(bare) && bare.includes('m') ? { genre: 'date' } : GENERAL;
}

/** The formats of a workbook, by rank of style, from its `styles.xml`; undefined when it can't be read. */
export function readFormats(bytes: Uint8Array): readonly NumberFormat[] | undefined {
  const custom = new Map<string, string>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  const sound = readXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') custom.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const code = custom.get(numFmtId);
      styles.push(code === undefined ? builtIn(Number(numFmtId)) : formatOf(code));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return sound ? styles : undefined;
}

const DAY = 86_400_000;

/** Day 0 of a workbook that counts from 1900, its false 29 February 1900 included, or from 1904. */
const origin = (from1904: boolean): number =>
  Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30);

const pad = (value: number): string => String(value).padStart(2, '0');

const hour = (moment: Date): string => `${pad(moment.getUTCHours())}h${pad(moment.getUTCMinutes())}`;

const day = (moment: Date): string =>
  `${pad(moment.getUTCDate())}/${pad(moment.getUTCMonth() + 1)}/${moment.getUTCFullYear()}`;

/** Largest day that a spreadsheet counts: 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A number of a cell as the spreadsheet shows it: "6.10" in a style of two decimals, "18h30", "26/09/2024". */
export function shownNumber(written: string, format: NumberFormat, from1904: boolean): Cell {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return textCell(written);
  if (format.genre === 'nombre' || value < 0 || value > LAST_DAY) {
    const decimals = format.genre === 'nombre' ? format.decimals : undefined;
    // A double holds 15 significant figures: the sixteenth and the next are noise of the spreadsheet.
    const text = decimals === undefined ? String(Number(value.toPrecision(15))) : value.toFixed(decimals);
    return { text, genre: 'nombre' };
  }
  // Rounded to the second: an hour is a fraction of a day, that falls a little short of it.
  const moment = new Date(Math.round((origin(from1904) + value * DAY) / 1000) * 1000);
  if (format.genre === 'heure' || (format.genre === 'date-heure' && value < 1)) {
    return { text: hour(moment), genre: 'heure' };
  }
  return format.genre === 'date'
    ? { text: day(moment), genre: 'date' }
    : { text: `${day(moment)} ${hour(moment)}`, genre: 'date' };
}
