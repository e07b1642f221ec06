import { quoted } from '../../diagnostics/foreign-text.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import { readPicture } from '../../document/pictures/read-picture.ts';

/** Colours that may be named rather than measured: each dark enough to be read on white. */
export const COULEURS: Readonly<Record<string, string>> = {
  bleu: '#1f4e79',
  vert: '#1d5c4a',
  bordeaux: '#7a1f2b',
  rouge: '#a11c1c',
  violet: '#553c7b',
  orange: '#9a4a00',
  gris: '#4a4f55',
  noir: '#000000',
};

const CODE = /^#[0-9a-f]{6}$/iu;

/** The colour that is named or measured, as `#rrggbb`; a French sentence when it is neither. */
export function readColour(written: string): { readonly colour: string } | string {
  const said = written.trim().toLowerCase();
  const colour = Object.hasOwn(COULEURS, said) ? COULEURS[said] : said;
  if (colour !== undefined && CODE.test(colour)) return { colour };
  return `${quoted(written)} n'est pas une couleur. ${remedyForName(said, Object.keys(COULEURS))}`;
}

/** The same colour in one part for nine of white: the ground of a head of table. */
function tint(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const light = channels.map((value) => Math.round(255 - (255 - value) * 0.1));
  return `#${light.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The house style with its colour in the place of the one that its links have; its pale grounds follow. */
function coloured(charte: string, colour: string): string {
  const own = /^couleur_liens: "(#[0-9a-f]{6})"/imu.exec(charte)?.[1];
  if (own === undefined) {
    return `${charte.trimEnd()}\n\ncouleur_liens: "${colour}"\nstyles: { titre-1: { couleur: "${colour}" } }\n`;
  }
  return charte
    .replaceAll(own, colour)
    .replace(/fond_entete: "#[0-9a-f]{6}"/giu, `fond_entete: "${tint(colour)}"`);
}

/** What stands in a new council's house style in the place of the logo of the made-up one. */
const NO_LOGO = `# Le logo : ranger son fichier (PNG, JPEG ou SVG) dans le dossier « images », à côté de cette charte, puis, sans le dièse :
# logo: { fichier: logo.png, texte_alternatif: Logo de la collectivité, largeur: 30 }`;

/** A logo that was given: its name in the folder of pictures, its bytes, how wide it prints, in millimetres. */
export interface GivenLogo {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly width: number;
}

/** Millimetres: the height that a logo has at the head of an act, unless it is then too wide or too narrow. */
const HEIGHT = 16;
const WIDTHS = { least: 14, most: 60 } as const;

const widthOf = (ratio: number): number =>
  Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, HEIGHT * ratio)));

/** The name under which a picture is kept, by what it is; a French sentence when it can't be printed. */
export function readLogo(shown: string, bytes: Uint8Array): GivenLogo | string {
  const found = readPicture(shown, bytes);
  if ('said' in found) return `Le logo ${quoted(shown)} ${found.said}. ${found.hint}`;
  const ending = found.content.format === 'jpeg' ? 'jpg' : found.content.format;
  return { name: `logo.${ending}`, bytes, width: widthOf(found.width / found.height) };
}

/** What a council has of its own: its logo, its colour. */
export interface HouseLook {
  readonly nom: string;
  readonly logo?: GivenLogo;
  readonly colour?: string;
}

/** The house style of a made-up council, made that of a real one. */
export function dressed(charte: string, { nom, logo, colour }: HouseLook): string {
  const own = colour === undefined ? charte : coloured(charte, colour);
  return own.replace(/^logo: \{.*\}$/mu, (line) =>
    logo === undefined
      ? NO_LOGO
      : line
          .replace(/fichier: [^,}]*/u, `fichier: ${logo.name}`)
          .replace(/texte_alternatif: [^,}]*/u, () => `texte_alternatif: ${JSON.stringify(`Logo : ${nom}`)}`)
          .replace(/largeur: \d+/u, `largeur: ${logo.width}`)
          .replace(/largeur_entete: \d+/u, `largeur_entete: ${Math.round(logo.width / 3)}`),
  );
}
