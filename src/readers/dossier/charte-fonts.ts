import type { Fault } from '../../diagnostics/fault.ts';
import {
  FACE_KEYS,
  type FontFile,
  type FontProblem,
  type HouseFonts,
} from '../../document/fonts/font-file.ts';
import { faultIn } from './fault-at.ts';
import type { Opened } from './open-file.ts';
import type { SourceFile } from './source-file.ts';

/** Where the fonts of a house are looked up, by the name of their file. */
export type FontShop = (name: string) => FontFile | FontProblem;

/** The fonts of a house style, and what is wrong with them; none as soon as one can't be used. */
export interface FontsResult {
  readonly fontes?: HouseFonts;
  readonly faults: readonly Fault[];
}

type Names = Readonly<Record<keyof HouseFonts, string>>;

const isProblem = (found: FontFile | FontProblem): found is FontProblem => 'said' in found;

const unusable = (file: SourceFile, key: string, name: string, { said, hint }: FontProblem): Fault =>
  faultIn(file, ['fichiers_police', key], {
    code: 'CHARTE-04',
    message: `La police « ${name} » ${said}.`,
    hint,
    written: name,
  });

/** Word joins the faces of a family by its name: what bears another would not be found. */
function familyFaults(file: SourceFile, fontes: HouseFonts, police: unknown): readonly Fault[] {
  const { family } = fontes.normal;
  const strangers = FACE_KEYS.filter((key) => fontes[key].family !== family).map((key) =>
    faultIn(file, ['fichiers_police', key], {
      code: 'CHARTE-05',
      severity: 'avertissement',
      message: `La police « ${fontes[key].name} » est de la famille « ${fontes[key].family} », et non « ${family} » : Word ne l'y joindrait pas, et imiterait ces lettres.`,
      hint: 'Donner les quatre fichiers d’une même famille (Regular, Bold, Italic, Bold Italic).',
    }),
  );
  if (typeof police !== 'string' || police.trim() === family) return strangers;
  const misnamed = faultIn(file, ['police'], {
    code: 'CHARTE-04',
    message: `Les fichiers de la police la nomment « ${family} », et la charte « ${police} » : le DOCX demanderait une autre police que le PDF.`,
    hint: `Retirer la clé « police » : le nom se lit dans les fichiers.`,
    written: police,
    reckoned: family,
  });
  return [...strangers, misnamed];
}

/** A font that a Word document can only name: said, since whoever opens it may not have it. */
function namedOnly(file: SourceFile, fontes: HouseFonts): readonly Fault[] {
  const key = FACE_KEYS.find((one) => !fontes[one].editable || fontes[one].outlines === 'cff');
  if (key === undefined) return [];
  const { family, outlines } = fontes[key];
  const why =
    outlines === 'cff'
      ? "Word n'incorpore pas les polices OTF de ce genre (contours CFF)"
      : "sa licence ne permet pas de l'incorporer dans un document modifiable (fsType)";
  const saying = {
    code: 'CHARTE-06',
    severity: 'information' as const,
    message: `Le DOCX nomme la police « ${family} » sans la porter : ${why}. Le PDF, lui, la porte.`,
    hint: "L'installer sur les ordinateurs où le DOCX sera ouvert, ou donner sa version TTF.",
  };
  return [faultIn(file, ['fichiers_police', key], saying)];
}

/** The fonts that a house style names, looked up and read. */
export function readFonts(
  { file, raw }: Opened,
  names: Names | undefined,
  shop: FontShop | undefined,
): FontsResult {
  if (file === undefined || names === undefined || shop === undefined) return { faults: [] };
  const found = FACE_KEYS.map((key) => [key, shop(names[key])] as const);
  const faults = found.flatMap(([key, one]) =>
    isProblem(one) ? [unusable(file, key, names[key], one)] : [],
  );
  if (faults.length > 0) return { faults };
  const fontes = Object.fromEntries(found) as unknown as HouseFonts;
  const police = typeof raw === 'object' && raw !== null && 'police' in raw ? raw.police : undefined;
  return { fontes, faults: [...familyFaults(file, fontes, police), ...namedOnly(file, fontes)] };
}
