import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FaceName } from './line.ts';

/**
 * Where each face of the embedded family stands in the package that ships it. Resolved from this module at run time,
 * so that the bundled program finds the files in node_modules as the sources do.
 */
const FILES: Readonly<Record<FaceName, string>> = {
  regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  italic: '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'bold-italic': '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
};

/** The bytes of a face's file. Throws only if the package is absent. */
export const fontBytes = (name: FaceName): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(FILES[name]));

/** The bytes of the files of all faces. */
export const allFontBytes = (): readonly Buffer[] =>
  (['regular', 'bold', 'italic', 'bold-italic'] as const).map(fontBytes);
