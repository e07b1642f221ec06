import type { Fault } from '../../diagnostics/fault.ts';
import type { Logo } from '../../document/charte.ts';
import { imageBlock } from '../../document/pictures/image-block.ts';
import type { Gallery } from '../../document/pictures/picture.ts';
import type { Image } from '../../document/tree.ts';
import { faultIn } from './fault-at.ts';
import type { Opened } from './open-file.ts';

const ALIGN = { gauche: 'start', centre: 'center', droite: 'end' } as const;

/** The key of the logo that each problem is told at. */
const KEYS = { name: 'fichier', alt: 'texte_alternatif', width: 'largeur' } as const;

/** The logo of a house style, its picture looked up; and what is wrong with it, told at its key. */
export function readLogo(
  { file }: Opened,
  logo: Logo | undefined,
  images: Gallery | undefined,
): { readonly image?: Image; readonly faults: readonly Fault[] } {
  if (logo === undefined || images === undefined || file === undefined) return { faults: [] };
  const { fichier, texte_alternatif, largeur, alignement = 'gauche' } = logo;
  const { image, problems } = imageBlock(images, {
    name: fichier,
    alt: texte_alternatif,
    width: largeur === undefined ? undefined : String(largeur),
    align: ALIGN[alignement],
  });
  const faults = problems.map(({ about, message, hint, grave }) =>
    faultIn(file, ['logo', KEYS[about]], {
      code: 'CHARTE-03',
      severity: grave ? 'erreur' : 'avertissement',
      message,
      hint,
    }),
  );
  return { ...(image && { image }), faults };
}
