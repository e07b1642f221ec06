import { imageBlock } from '../pictures/image-block.ts';
import type { Block } from '../tree.ts';
import { markupFault } from './markup-faults.ts';
import type { MarkupElement } from './parse-elements.ts';
import { attribute, choice, type Reading } from './reading.ts';

const ALIGN = { gauche: 'start', centre: 'center', droite: 'end' } as const;

/** Returns the picture that the element asks for, as blocks; none, and a fault, when it can't be printed. */
export function readImage(reading: Reading, element: MarkupElement): readonly Block[] {
  const { images, markup, faults } = reading;
  const written = (name: string): string | undefined => attribute(reading, element, name);
  const align = choice(reading, element, 'align', ['gauche', 'centre', 'droite'] as const);
  const caption = written('legende');
  const { image, problems } = imageBlock(images ?? noGallery, {
    name: written('src') ?? '',
    alt: written('alt'),
    width: written('largeur'),
    ...(align !== undefined && { align: ALIGN[align] }),
    ...(caption !== undefined && { caption: [{ kind: 'text', text: caption }] }),
  });
  for (const { message, hint, grave } of problems) {
    const fault = markupFault(markup, 'BALISE-12', element, message, hint);
    faults.push(grave ? fault : { ...fault, severity: 'avertissement' });
  }
  return image === undefined ? [] : [image];
}

const noGallery = () => ({
  said: "n'est pas de celles que ce document peut chercher",
  hint: 'La ranger dans le dossier « images » des modèles de la maison.',
});
