import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { faultOn } from './fault-at.ts';

/** The fault that says that `name` has others than those shown, when `found` is more than is shown. */
export const others = (name: string, found: number): readonly Fault[] =>
  found <= MOST_SHOWN
    ? []
    : [
        faultOn(name, {
          code: 'FICH-10',
          message: `Le fichier « ${name} » a plus de ${MOST_SHOWN} fautes de même nature : les autres ne sont pas montrées.`,
          hint: 'Corriger celles qui sont montrées, et vérifier que le bon fichier porte ce nom.',
        }),
      ];
