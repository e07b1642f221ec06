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

/** Where the facts that a house may leave out are written: they are asked for by the template that prints them alone. */
const OU_L_ECRIRE: readonly (readonly [string, string])[] = [
  ['seance.lieu', '« lieu » dans seance.yaml'],
  ['seance.convocation', '« convocation: { date: … } » dans seance.yaml'],
  ['seance.ouverture', '« ouverture » dans seance.yaml'],
  ['seance.heureDOuverture', '« ouverture » dans seance.yaml'],
  ['seance.levee', '« levee » dans seance.yaml'],
  ['seance.secretaire', '« secretaire » dans seance.yaml'],
  ['conseil.tribunal', '« tribunal » dans conseil.yaml'],
  ['conseil.ville', '« ville » dans conseil.yaml, sous « collectivite »'],
  ['delai', '« convocation: { date: … } » dans seance.yaml'],
  ['rapporteur', '« rapporteur » en tête du rapport'],
  ['publication', '« publication » dans seance.yaml, ou en tête du rapport'],
  ['numero', '« deliberation » en tête du rapport'],
];

/** Someone with whom a template makes words agree, and whose civility nobody wrote. */
export function unknownGender(origin: string, path: TemplatePath): Fault {
  const message = `Le modèle accorde un mot selon « ${path.original} », mais la civilité de cette personne manque.`;
  return templateFault('MODELE-07', path.place, message, { hint: `Écrire ${CIVILITE}.`, written: origin });
}

const CIVILITE = '« M. » ou « Mme » devant son nom dans registre.yaml';

function unprintable(value: unknown, origin: string, path: TemplatePath): Fault {
  if (value === undefined || value === null) {
    const message = `Le modèle imprime « ${path.original} », mais la donnée « ${origin} » manque.`;
    const ou = /\.(?:civilite|titre|laFonction(?:EnTete)?|saFonction)$/u.test(origin)
      ? CIVILITE
      : OU_L_ECRIRE.find(([debut]) => origin === debut || origin.startsWith(`${debut}.`))?.[1];
    const hint = `${ou === undefined ? 'Donner la valeur' : `Écrire ${ou}`}, ou entourer ce passage de {{#if ${path.original}}} … {{/if}}.`;
    return templateFault('MODELE-07', path.place, message, { hint, written: origin });
  }
  const message = `Le modèle imprime « ${path.original} », mais la donnée « ${origin} » n'est ni un texte ni un nombre entier.`;
  return templateFault('MODELE-08', path.place, message, { hint: 'Nommer un texte.', written: origin });
}
