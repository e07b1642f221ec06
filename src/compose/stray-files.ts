import type { Fault } from '../diagnostics/fault.ts';
import { isEvident, nearest, remedyForName } from '../diagnostics/nearest-name.ts';
import { reachedFrom } from './template/find-partials.ts';
import { templateFault } from './template/template-faults.ts';
import type { LoadedTemplates } from './templates.ts';

/** The folder of a house, whose templates are laid over those of the program. */
export interface HouseFolder {
  /** The names of the templates of the program, and the folder that they are told from. */
  readonly ownNames: readonly string[];
  readonly ownShown: string;
  /** The names of the templates of the house, and the other files that stand in its folder. */
  readonly names: readonly string[];
  readonly others: readonly string[];
}

const STYLE = 'charte';

const fault = (file: string, message: string, hint: string): Fault =>
  templateFault('MODELE-09', { source: { file, text: '', firstLine: 1 }, offset: 0, length: 1 }, message, {
    hint,
  });

/** The last part of a name: a file in the wrong folder is known by it. */
const lastPart = (name: string): string => name.split('/').at(-1) ?? name;

/** The remedy for a name that overlays nothing: where a file of that very name belongs, else the nearest name. */
function renamed(name: string, known: readonly string[]): string {
  const twins = known.filter((one) => lastPart(one) === lastPart(name));
  if (twins.length > 0) {
    const places = twins.map((one) => `« ${one}.hbs »`).join(' ou ');
    return `Le ranger sous le nom ${places}, ou le retirer.`;
  }
  const [near] = nearest(name, known);
  return near === undefined
    ? "Lui donner le nom du modèle qu'il remplace (« seance modeles » en donne la liste), l'appeler d'un autre modèle, ou le retirer."
    : `Le renommer « ${near.name}.hbs », ou le retirer.`;
}

/** A template of the house that takes the place of none and that none calls: nothing of it would be printed. */
function unusedTemplates(
  { names, ownNames }: HouseFolder,
  folder: string,
  { byName }: Pick<LoadedTemplates, 'byName'>,
): readonly Fault[] {
  const own = new Set(ownNames);
  const partials = [...byName.values()][0]?.partials ?? new Map();
  const reached = reachedFrom([...byName.keys()], partials);
  return names
    .filter((name) => !own.has(name) && !reached.has(name))
    .map((name) => {
      const message = `Ce modèle n'en remplace aucun du programme, et aucun ne l'appelle : rien de « ${name} » ne s'imprimerait.`;
      return fault(`${folder}/${name}.hbs`, message, renamed(name, ownNames));
    });
}

/** What a file is called once all that stands after the first full stop is left: « formule.hbs.txt », « charte.yml ». */
const stemOf = (file: string): string => file.replace(/(?<=[^/])\.[^/]*$/u, '');

/** A file that passes for a template or for the house style and bears another extension: it is not read. */
function misnamedFiles({ others, ownNames }: HouseFolder, folder: string): readonly Fault[] {
  return others.flatMap((file) => {
    if (/(?:^|\/)[.~]|~$/u.test(file)) return [];
    const stem = stemOf(file);
    const isStyle = isEvident(nearest(stem, [STYLE])) && /\.ya?ml|\.txt/iu.test(file);
    const isTemplate = ownNames.includes(stem) || /\.hbs|\.handlebars/iu.test(file);
    if (!isStyle && !isTemplate) return [];
    const message = `Ce fichier n'est pas lu : un modèle se nomme en « .hbs », la charte « ${STYLE}.yaml ».`;
    const right = ownNames.includes(stem) ? `Le renommer « ${stem}.hbs ».` : remedyForName(stem, ownNames);
    return [fault(`${folder}/${file}`, message, isStyle ? `Le renommer « ${STYLE}.yaml ».` : right)];
  });
}

/** The files of a house's folder that overlay nothing: whoever wrote them believes that they are printed. */
export const strayFiles = (
  house: HouseFolder,
  folder: string,
  loaded: Pick<LoadedTemplates, 'byName'>,
): readonly Fault[] => [...unusedTemplates(house, folder, loaded), ...misnamedFiles(house, folder)];
