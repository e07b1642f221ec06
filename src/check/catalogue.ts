import type { Severity } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest-name.ts';
import type { DateCivile } from '../domaine/date.ts';
import { dateEnLettres } from '../domaine/date.ts';
import { SORTES } from '../domaine/regime/sorte.ts';
import { NOTICES } from './notices.ts';
import { enMots, porteeDe, sourcesDuCatalogue } from './portee.ts';
import type { Exemple, Notice, Source } from './regle.ts';
import { REGLES } from './regles/index.ts';

/** The families of rules, in the order in which they are listed. */
export const FAMILLES: Readonly<Record<string, string>> = {
  SEAN: 'Séance',
  PRES: 'Présences et suppléants',
  PROC: 'Procurations',
  QUOR: 'Quorum',
  VOTE: 'Votes',
  INTE: 'Conseillers intéressés',
  RAPP: 'Rapport et délibération',
  FINA: 'Finances',
  CONV: 'Convention',
  REDA: 'Rédaction',
  ACQU: 'Acquittements',
  PROG: 'Programme',
};

/** Everything the checker can say, by family then by code. */
export function notices(): readonly Notice[] {
  const rang = (code: string): number => Object.keys(FAMILLES).indexOf(famille(code));
  return [...REGLES, ...NOTICES].toSorted(
    (a, b) => rang(a.code) - rang(b.code) || (a.code < b.code ? -1 : 1),
  );
}

const famille = (code: string): string => code.slice(0, 4);

const GRAVITES: Readonly<Record<Severity, string>> = {
  erreur: 'erreur',
  avertissement: 'avertissement',
  information: 'information',
};

/** "depuis le 1er mars 2020", "du 23 février 2022 au 23 décembre 2025". */
function periode(depuis: string | undefined, jusqua: string | undefined): string | undefined {
  const dite = (date: string): string => dateEnLettres(date as DateCivile);
  if (depuis !== undefined && jusqua !== undefined) return `du ${dite(depuis)} au ${dite(jusqua)}`;
  if (depuis !== undefined) return `depuis le ${dite(depuis)}`;
  return jusqua === undefined ? undefined : `jusqu'au ${dite(jusqua)}`;
}

const CONNUES = 'toutes les assemblées dont le programme connaît le droit';

/** For whom and when a rule holds: "Communes, communautés et métropoles ; séances tenues depuis le 1er juillet 2022". */
function porteeEnTexte(notice: Notice): string {
  const portee = porteeDe(notice);
  const toutes = portee?.length === Object.keys(SORTES).length ? CONNUES : enMots(portee ?? []);
  const qui = portee === undefined ? 'toutes les assemblées' : toutes;
  const quand = periode(notice.depuis, notice.jusqua) ?? 'toutes les dates';
  return `Vaut pour : ${qui}. Séances tenues : ${quand}.`;
}

/** Every source of a rule, with the bodies for which it speaks where it does not speak for all. */
const sourcesEnTexte = (notice: Notice): readonly string[] =>
  sourcesDuCatalogue(notice).map(
    ({ source, pour }) => `${sourceEnTexte(source)}${pour === undefined ? '' : ` : ${pour}`}`,
  );

/** "CGCT, art. L2121-20 (depuis le 24 février 1996)". */
function sourceEnTexte(source: Source): string {
  if (source.genre === 'methode') return `Méthode : ${source.principe}`;
  if (source.genre === 'jurisprudence') return source.reference;
  const article = source.article === undefined ? '' : `, art. ${source.article}`;
  const quand = periode(source.depuis, source.jusqua);
  return `${source.texte}${article}${quand === undefined ? '' : ` (${quand})`}`;
}

function parFamille(): readonly { readonly titre: string; readonly siennes: readonly Notice[] }[] {
  const toutes = notices();
  return Object.entries(FAMILLES)
    .map(([code, titre]) => ({ titre, siennes: toutes.filter((notice) => famille(notice.code) === code) }))
    .filter(({ siennes }) => siennes.length > 0);
}

/** The list of rules, as `seance regles` prints it: code, severity, title, by family. */
export function reglesEnTexte(): string {
  const blocs = parFamille().map(({ titre, siennes }) => {
    const lignes = siennes.map(
      ({ code, gravite, titre: dit }) => `  ${code}  ${GRAVITES[gravite].padEnd(13)}  ${dit}`,
    );
    return [titre, ...lignes].join('\n');
  });
  return `${blocs.join('\n\n')}\n`;
}

const indente = (texte: string, marge: string): string =>
  texte
    .split('\n')
    .map((ligne) => (ligne === '' ? '' : marge + ligne))
    .join('\n');

/** Cuts `texte` into lines of at most `largeur` characters, at spaces. */
function enLignes(texte: string, largeur = 100): string {
  const lignes: string[] = [];
  for (const mot of texte.split(' ')) {
    const derniere = lignes.at(-1);
    if (derniere !== undefined && derniere.length + 1 + mot.length <= largeur)
      lignes[lignes.length - 1] = `${derniere} ${mot}`;
    else lignes.push(mot);
  }
  return lignes.join('\n');
}

const exempleEnTexte = (genre: string, { titre, yaml }: Exemple): string =>
  `${genre} : ${titre}\n${indente(yaml.trim(), '    ')}`;

function pageEnTexte(notice: Notice): string {
  const exemples = [
    ...(notice.exemples?.valides ?? []).map((exemple) => exempleEnTexte('Exemple valide', exemple)),
    ...(notice.exemples?.fautifs ?? []).map((exemple) => exempleEnTexte('Exemple fautif', exemple)),
  ];
  return `${[
    `${notice.code} - ${notice.titre}`,
    `Gravité : ${GRAVITES[notice.gravite]}.`,
    enLignes(porteeEnTexte(notice)),
    enLignes(notice.pourquoi),
    ['Sources :', ...sourcesEnTexte(notice).map((source) => `  - ${source}`)].join('\n'),
    ...exemples,
  ].join('\n\n')}\n`;
}

/** The page of a rule, or the codes nearest to one that no rule bears. */
export type PageDeRegle =
  | { readonly trouvee: true; readonly texte: string }
  | { readonly trouvee: false; readonly proches: readonly string[] };

/** The page of the rule `code`, as `seance expliquer` prints it. Case and spaces around do not matter. */
export function pageDeRegle(code: string): PageDeRegle {
  const cherche = code.trim().toUpperCase();
  const toutes = notices();
  const notice = toutes.find((connue) => connue.code === cherche);
  if (notice) return { trouvee: true, texte: pageEnTexte(notice) };
  const proches = nearest(
    cherche,
    toutes.map((connue) => connue.code),
  );
  return { trouvee: false, proches: proches.map(({ name }) => name) };
}

const exempleEnMarkdown = (genre: string, { titre, yaml }: Exemple): string =>
  `${genre} : ${titre}\n\n\`\`\`yaml\n${yaml.trim()}\n\`\`\``;

function pageEnMarkdown(notice: Notice): string {
  return [
    `### ${notice.code} - ${notice.titre}`,
    `Gravité : **${GRAVITES[notice.gravite]}**. ${porteeEnTexte(notice)}`,
    notice.pourquoi,
    sourcesEnTexte(notice)
      .map((source) => `- ${source}`)
      .join('\n'),
    ...(notice.exemples?.valides ?? []).map((exemple) => exempleEnMarkdown('Exemple valide', exemple)),
    ...(notice.exemples?.fautifs ?? []).map((exemple) => exempleEnMarkdown('Exemple fautif', exemple)),
  ].join('\n\n');
}

/** The whole catalogue in Markdown, with a summary: `docs/regles.md`. */
export function catalogueMarkdown(): string {
  const familles = parFamille();
  const sommaire = familles.map(({ titre, siennes }) =>
    [
      `**${titre}**`,
      '',
      '| Code | Gravité | Ce que la règle tient |',
      '|---|---|---|',
      ...siennes.map(({ code, gravite, titre: dit }) => `| ${code} | ${GRAVITES[gravite]} | ${dit} |`),
    ].join('\n'),
  );
  const pages = familles.map(({ titre, siennes }) =>
    [`## ${titre}`, ...siennes.map(pageEnMarkdown)].join('\n\n'),
  );
  return `${[
    '# Catalogue des règles',
    'Ce catalogue est produit par le programme : il ne se modifie pas à la main.',
    "Une erreur annonce un acte faux ou illégal ; un avertissement demande un regard et s'acquitte avec un motif ; une information ne fait que signaler. Chaque règle dit pour quelles assemblées et pour quelles séances elle vaut : ailleurs elle se tait. Un article n'est cité qu'à l'assemblée pour laquelle il parle, dans sa rédaction en vigueur le jour de la séance.",
    ...sommaire,
    ...pages,
  ].join('\n\n')}\n`;
}
