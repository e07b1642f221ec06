import type { AnyShape } from '../../compose/shape.ts';
import { personne } from '../../compose/shapes/personne.ts';
import { askedOfShape } from '../../compose/template/asked-of-values.ts';
import { drawnSection } from './drawn-section.ts';
import { factsSection, table } from './facts-section.ts';
import { markupSection } from './markup-section.ts';

const INTRODUCTION = `# Les modèles

Page écrite par le programme (\`npx vitest run tests/docs/modeles.test.ts -u\`) : ne pas la modifier à la main.

Un modèle est un fichier \`.hbs\` du dossier \`templates/\` : du texte, des balises, et entre accolades le nom des faits de la séance. Pour changer une formule, copier le fichier dans le \`templates/\` de la maison et l'y modifier. Un nom qui n'est pas dans cette page est refusé, avec sa ligne et sa colonne.

- \`{{seance.lieu}}\` imprime un fait ; \`{{#if levee}}…{{else}}…{{/if}}\` et \`{{#unless}}\` demandent s'il est là, ou s'il est vrai.
- \`{{#each liste}}…{{/each}}\` parcourt une liste : \`@first\` et \`@last\` disent si l'on est au premier ou au dernier, \`@index\` le rang à partir de 0 ; \`{{#with ensemble}}…{{/with}}\` entre dans un ensemble.
- Dans un \`{{#each}}\` ou un \`{{#with}}\`, \`../\` remonte d'un cran, et \`@root.\` repart de l'ensemble : \`{{@root.salle.votants}}\`.
- \`{{> partiels/personne}}\` appelle un partiel.
- Un fait qui peut être absent se demande avec \`{{#if}}\` avant de s'imprimer.`;

const NUMBER = {
  enLettres: 'en lettres : « vingt et un »',
  enLettresAuFeminin: 'devant un nom féminin : « vingt et une » voix',
  aucun: 'zéro',
  un: 'un seul',
  plusieurs: 'deux au moins',
} as const;

const LIST = {
  nombre: "combien d'éléments, en nombre (qui se demande à son tour en lettres)",
  aucun: 'vide',
  un: 'un seul élément',
  plusieurs: 'deux éléments au moins',
} as const;

const PERSON = {
  nomCourant:
    'nom hors capitales : « Le Goff » ; ce que le registre écrit en minuscules le reste : « de La Tour »',
  initiales: "initiales du prénom : « J.-P. » ; rien si le registre n'a que le nom",
} as const;

const asked = (of: AnyShape, told: Readonly<Record<string, string>>): string =>
  table(
    ['Nom', "Ce que c'est"],
    Object.keys(askedOfShape(of)).map((name) => [`\`.${name}\``, told[name] ?? '(à décrire)']),
  );

/** The comment that opens a template. */
const commentOf = (text: string): string => /^\{\{!--\s*(.*?)\s*--\}\}/su.exec(text)?.[1] ?? '(à décrire)';

const partialsSection = (sources: Readonly<Record<string, string>>): string =>
  table(
    ['Modèle', "Ce qu'il écrit"],
    Object.entries(sources)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, text]) => [`\`${name}\``, commentOf(text)]),
  );

/** The page that lists everything a template may write; `sources` are the templates of the program, by name. */
export const modelPage = (sources: Readonly<Record<string, string>>): string =>
  `${[
    INTRODUCTION,
    `## De tout nombre\n\n\`{{#if salle.votants.plusieurs}}s{{/if}}\`, \`{{salle.votants.enLettres}}\`.\n\n${asked({ kind: 'number' }, NUMBER)}`,
    `## De toute liste\n\n\`{{#if membres.excuses.aucun}}…{{/if}}\`.\n\n${asked({ kind: 'list', of: { kind: 'text' } }, LIST)}`,
    `## De toute personne\n\n\`{{secretaire.nomCourant}}\`, \`{{#each membres.presents}}{{nomCourant}} {{initiales}}{{/each}}\`.\n\n${asked(personne, PERSON)}`,
    `## Les listes de membres\n\n${drawnSection()}`,
    `## Les faits\n\n${factsSection()}`,
    `## Les balises\n\n${markupSection()}`,
    `## Les modèles du programme et leurs partiels\n\n${partialsSection(sources)}`,
  ].join('\n\n')}\n`;
