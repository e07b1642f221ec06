/** Pictures (ISO 19005-3, 6.2.4 and 6.2.8; ISO 32000-1, 8.9.5). Each finding is a sentence. */
import { type Dictionary, isDictionary, isStream, type Value } from '../../src/readers/acts/objects.ts';
import { entry, nameOf, type PdfFile } from '../../src/readers/acts/pdf-file.ts';

const CHANNELS: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3 };

/** What is wrong with how the samples of a picture are packed. */
function packing(parameters: Value | undefined, space: string, width: number): string[] {
  if (!isDictionary(parameters)) return [];
  const colours = Number(parameters.get('Colors') ?? 1);
  return [
    ...(colours === CHANNELS[space] ? [] : [`a picture in ${space} is packed by ${colours}`]),
    ...(Number(parameters.get('Columns')) === width ? [] : ['a picture is packed at another width']),
  ];
}

function findings(file: PdfFile, dictionary: Dictionary): string[] {
  const space = nameOf(entry(file, dictionary, 'ColorSpace'));
  const [width, height] = [Number(dictionary.get('Width')), Number(dictionary.get('Height'))];
  const mask = entry(file, dictionary, 'SMask');
  const greyMask = !isStream(mask) || nameOf(mask.dictionary.get('ColorSpace')) === 'DeviceGray';
  return [
    ...(space in CHANNELS ? [] : [`a picture is in ${space}, which no output intent defines`]),
    ...(width > 0 && height > 0 ? [] : ['a picture has no size']),
    ...(dictionary.get('Interpolate') === true ? ['a picture is interpolated'] : []),
    ...(dictionary.has('Alternates') || dictionary.has('OPI') ? ['a picture has another version'] : []),
    ...(greyMask ? [] : ['a soft mask is not in greys']),
    ...packing(entry(file, dictionary, 'DecodeParms'), space, width),
  ];
}

/** All findings about the pictures of a file. */
export const checkPictures = (file: PdfFile): string[] =>
  [...file.objects.values()]
    .filter(isStream)
    .filter(({ dictionary }) => nameOf(dictionary.get('Subtype')) === 'Image')
    .flatMap(({ dictionary }) => findings(file, dictionary));
