import type { Fault } from '../../diagnostics/fault.ts';
import { illegalCharacters } from '../../document/illegal-characters.ts';
import type { TemplatePath } from './syntax.ts';
import { templateFault } from './template-faults.ts';
import type { FactValue } from './value-scope.ts';

/**
 * Returns a value of the facts as the characters to print: a text as it is, a whole number in figures. What is missing,
 * of another kind, or holds a character that no document may hold is a fault, and prints nothing.
 */
export function printedValue(
  { value, path: origin }: FactValue,
  path: TemplatePath,
  faults: Fault[],
): string {
  if (typeof value === 'string') {
    const [illegal] = illegalCharacters(value);
    if (illegal === undefined) return value;
    faults.push(illegalCharacter(illegal.name, origin, path));
  } else if (typeof value === 'number' && Number.isSafeInteger(value)) {
    return String(value);
  } else {
    faults.push(unprintable(value, origin, path));
  }
  return '';
}

function illegalCharacter(name: string, origin: string, path: TemplatePath): Fault {
  const message = `La donnée « ${origin} » contient un caractère qui ne s'imprime pas (${name}).`;
  const hint = "Effacer ce caractère, venu sans doute d'un copier-coller, et le retaper au besoin.";
  return templateFault('MODELE-08', path.place, message, { hint, written: origin });
}

function unprintable(value: unknown, origin: string, path: TemplatePath): Fault {
  if (value === undefined || value === null) {
    const message = `Le modèle imprime « ${path.original} », mais la donnée « ${origin} » manque.`;
    const hint = `Donner la valeur, ou entourer ce passage de {{#if ${path.original}}} … {{/if}}.`;
    return templateFault('MODELE-07', path.place, message, { hint, written: origin });
  }
  const message = `Le modèle imprime « ${path.original} », mais la donnée « ${origin} » n'est ni un texte ni un nombre entier.`;
  return templateFault('MODELE-08', path.place, message, { hint: 'Nommer un texte.', written: origin });
}
