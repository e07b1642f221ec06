import type { Atelier } from '../compose/atelier.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { sortFaults } from '../diagnostics/index.ts';
import { loadCharte } from '../readers/dossier/index.ts';
import { readTemplates } from './documents/templates.ts';
import type { TemplateFiles } from './folders.ts';
import { houseFonts, housePictures } from './pictures.ts';
import { forbids } from './policy/forbids.ts';

/** Templates and house style, and all that is wrong with them. */
export interface ReadAtelier {
  /** Absent when there is an error: nothing can be made. */
  readonly atelier?: Atelier;
  /** Placed and sorted. */
  readonly faults: readonly Fault[];
}

/** Whether a template may name a style: its name stands in an attribute `class`, be it in one of its cases. */
const namesStyle = (sources: TemplateFiles['sources']): ((style: string) => boolean) => {
  const written = Object.values(sources).flatMap((text) => text.match(/class="[^"]*"/gu) ?? []);
  const words = new Set(written.flatMap((attribute) => attribute.split(/[^\p{L}\p{N}_-]+/u)));
  return (style) => words.has(style);
};

/** Reads templates and house style; `shown` is their folder as the user knows it. */
export function readAtelier(files: TemplateFiles, shown: string): ReadAtelier {
  const { sources, charte: style, house } = files;
  const images = housePictures(files, shown);
  const own = house && { own: house.ownCharte, isNamed: namesStyle(sources) };
  const {
    charte,
    logo,
    faults: ofStyle,
  } = loadCharte(style, `${shown}/charte.yaml`, {
    ...own,
    images,
    fonts: houseFonts(files, shown),
  });
  const templates = readTemplates(sources, shown, house);
  const faults = sortFaults([...ofStyle, ...templates.faults]);
  if (charte === undefined || forbids(faults)) return { faults };
  return { atelier: { templates, charte, images, ...(logo && { logo }) }, faults };
}
