import type { GROUPES_DE_MEMBRES, LISTES_DE_MEMBRES } from '../../domaine/vues-de-membres.ts';
import { table } from './facts-section.ts';

const LISTS: Readonly<Record<keyof typeof LISTES_DE_MEMBRES, string>> = {
  presents: 'présents',
  absents: 'absents, et que personne ne remplace',
  absentsAUnMoment: 'absents à une question au moins',
  excuses: 'excusés',
  representes: 'représentés par une procuration',
  remplaces: 'titulaires que leur suppléant remplace',
  titulaires: 'titulaires, sans les suppléants qui siègent',
  presentsOuRemplaces: 'titulaires présents, ou que leur suppléant remplace',
  absentsNonRepresentes: 'absents sans procuration',
  absentsNonExcuses: 'absents sans procuration ni excuse',
  excusesNonRepresentes: 'excusés sans procuration',
  suppleants: 'suppléants qui siègent',
  femmes: 'les femmes',
  hommes: 'les hommes',
  alphabetique: "dans l'ordre alphabétique",
  ordreDuTableau: "dans l'ordre du tableau : le `rang` du registre, sinon l'ordre de ses lignes",
  fonctionsDAbord: "le chef de l'exécutif, puis chaque fonction, puis les autres",
};

const GROUPS: Readonly<Record<keyof typeof GROUPES_DE_MEMBRES, string>> = {
  parCommune: "par commune, dans l'ordre alphabétique des communes",
  parGroupe: "par groupe politique, ceux qui n'en ont pas à la fin",
  parFonction: 'par fonction : « Le Maire », « Les adjoints », « Les conseillers »',
  parCivilite: 'sous une civilité : « Mmes A, B, MM. C, D »',
  suitesDeCivilites: "en suites de même civilité, l'ordre gardé : « MM. A, B, Mme C, M. D »",
};

const EXAMPLE = `\`\`\`handlebars
Présents : {{#each membres.presents.ordreDuTableau.suitesDeCivilites}}{{#unless @first}}, {{/unless}}{{civilite}} {{#each membres}}{{#unless @first}}, {{/unless}}{{nom}}{{/each}}{{/each}}
{{#if membres.excuses.aucun}}{{else}}Excusé{{#if membres.excuses.plusieurs}}s{{/if}} : {{#each membres.excuses}}{{#unless @first}}, {{/unless}}{{> partiels/personne}}{{#if motif}} ({{motif}}){{/if}}{{/each}}{{/if}}
Absents : {{#each membres.absentsAUnMoment}}{{#unless @first}}, {{/unless}}{{> partiels/personne}}{{#if present}}{{> partiels/intervalles intervalles=absences}}{{/if}}{{/each}}
\`\`\``;

const rows = (told: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  Object.entries(told).map(([name, dit]) => [`\`.${name}\``, dit]);

/** The lists and the groups that can be drawn from any list of members. */
export const drawnSection = (): string =>
  [
    "`membres` tient tous les membres, sur toute la séance ; `salle.membres`, les mêmes à la question de l'acte. De l'une et de l'autre se tirent d'autres listes, qui se tirent à leur tour : `membres.presents.alphabetique.parCommune`.",
    table(['Liste', 'Qui'], rows(LISTS)),
    'Des groupes, dont chacun a ses `membres` :',
    table(['Groupes', 'Comment'], rows(GROUPS)),
    EXAMPLE,
  ].join('\n\n');
