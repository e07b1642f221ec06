import type { Fault } from '../../diagnostics/fault.ts';
import type { Bitmaps } from './bitmaps.ts';

/** The drawings of a document that show nothing, as faults. */
export const undrawnFaults = ({ undrawn }: Bitmaps): readonly Fault[] =>
  undrawn.map(({ name }) => ({
    code: 'PDF-10',
    severity: 'erreur' as const,
    message: `Le dessin « ${name} » ne se laisse pas tracer : rien n'en paraîtrait.`,
    hint: "L'ouvrir dans le logiciel de dessin et l'enregistrer en « SVG simple », ou l'exporter en PNG.",
  }));
