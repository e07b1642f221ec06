import type { Image, Inline } from '../tree.ts';
import { type Gallery, isProblem, type Picture, type PictureProblem } from './picture.ts';

/** A picture as a text or a template asks for it. */
export interface ImageRequest {
  /** What names the picture: `logo.png`. */
  readonly name: string;
  readonly alt: string | undefined;
  /** Its width as it is written: "80", "80 mm", "8 cm". */
  readonly width?: string | undefined;
  readonly align?: Image['align'];
  readonly caption?: readonly Inline[];
}

/** Something to tell of an image; with `grave` it can't be printed as it is asked for. */
export interface ImageProblem {
  /** What of the request it is about. */
  readonly about: 'name' | 'alt' | 'width';
  readonly message: string;
  readonly hint: string;
  readonly grave: boolean;
}

/** A block, unless the picture can't be printed, and what is to be told of it. */
export interface ImageResult {
  readonly image?: Image;
  readonly problems: readonly ImageProblem[];
}

const POINTS_PER_MM = 72 / 25.4;

/** Widest that may be asked for, in millimetres: the long side of an A3 page. */
const WIDEST = 420;

/** Points to the inch under which a printed picture shows its pixels. */
const COARSE = 72;

/** A width in points ("80", "80 mm", "8,5 cm"; millimetres when no unit is written); undefined when it is none. */
export function widthInPoints(written: string): number | undefined {
  const [, figures = '', unit = 'mm'] = /^\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(mm|cm)?\s*$/u.exec(written) ?? [];
  const millimetres = Number(figures.replace(',', '.')) * (unit === 'cm' ? 10 : 1);
  return millimetres > 0 && millimetres <= WIDEST ? millimetres * POINTS_PER_MM : undefined;
}

/** What editors put in the place of the text that is to be written. */
const PLACEHOLDER = /^(?:alt(?: text)?|image|img|photo|texte(?: alternatif)?|sans titre|untitled)\s*\d*$/iu;

function altProblem({ name, alt }: ImageRequest): ImageProblem | undefined {
  const text = alt?.trim() ?? '';
  const file = name.split('/').at(-1) ?? name;
  if (text !== '' && !PLACEHOLDER.test(text) && text !== file && text !== file.replace(/\.\w+$/u, ''))
    return undefined;
  const said =
    text === ''
      ? "n'a pas de texte de remplacement"
      : `a pour texte de remplacement « ${text} », qui ne dit rien de ce qu'elle montre`;
  return {
    about: 'alt',
    message: `L'image « ${name} » ${said} : une personne qui ne la voit pas n'en saurait rien (loi n° 2005-102 du 11 février 2005, art. 47 ; RGAA, critère 1.1).`,
    hint: "Écrire en quelques mots ce qu'elle montre : « Logo de la commune », « Plan du carrefour après travaux ».",
    grave: text === '',
  };
}

const coarse = (name: string, { width, content }: Picture, points: number): ImageProblem | undefined => {
  const resolution = Math.round((width * 72) / points);
  if (content.format === 'svg' || resolution >= COARSE) return undefined;
  return {
    about: 'width',
    message: `L'image « ${name} » n'a que ${width} pixels de large : à la largeur demandée, ses pixels se verraient (${resolution} points par pouce).`,
    hint: 'En demander une plus grande, ou diminuer sa largeur.',
    grave: false,
  };
};

const noWidth = (name: string, written: string): ImageProblem => ({
  about: 'width',
  message: `La largeur de l'image « ${name} », « ${written} », n'est pas une longueur d'au plus ${WIDEST} mm.`,
  hint: 'Écrire sa largeur en millimètres : 80.',
  grave: true,
});

const found = (problem: ImageProblem | undefined): readonly ImageProblem[] =>
  problem === undefined ? [] : [problem];

const unprintable = (name: string, { said, hint }: PictureProblem): ImageProblem => ({
  about: 'name',
  message: `L'image « ${name} » ${said}.`,
  hint,
  grave: true,
});

/** The block that a request asks for, its picture looked up on `gallery`. */
export function imageBlock(gallery: Gallery, request: ImageRequest): ImageResult {
  const { name, alt = '', width: written, align, caption } = request;
  const points = written === undefined ? undefined : widthInPoints(written);
  const wrongWidth = written === undefined || points !== undefined ? undefined : noWidth(name, written);
  const picture = gallery(name);
  if (isProblem(picture)) return { problems: [unprintable(name, picture), ...found(altProblem(request))] };
  const small = points === undefined ? undefined : coarse(name, picture, points);
  const image: Image = {
    kind: 'image',
    picture,
    alt: alt.trim(),
    ...(points !== undefined && { width: points }),
    ...(align !== undefined && { align }),
    ...(caption !== undefined && caption.length > 0 && { caption }),
  };
  return { image, problems: [...found(altProblem(request)), ...found(wrongWidth), ...found(small)] };
}
