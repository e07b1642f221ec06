import { parCle } from '../../domaine/par-cle.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { lexique, motsDe, rangsDe } from '../ecrits/lexique.ts';
import { estEnLigneDeCapitales } from '../ecrits/ligne-en-capitales.ts';
import { enMinuscules, parMot } from '../ecrits/mots.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { personnesConnues } from '../ecrits/personnes.ts';
import { duPapier, situe } from '../ecrits/recherche.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Occurrence {
  readonly forme: string;
  readonly position: number;
}

/** The letters of a form, without case, accents or the signs between words: what its spellings share. */
const lettres = parMot((forme) => {
  const pliee = plie(forme);
  return /[^a-z0-9]/u.test(pliee) ? pliee.replace(/[^a-z0-9œæ]/gu, '') : pliee;
});

/** Whether a word has a capital. */
const aUneCapitale = parMot((mot) => mot !== enMinuscules(mot));

/** Shorter common words are too many, and are nobody's name. */
const MOT_COURT = 5;

const enChameau = (forme: string): boolean => /\p{Ll}\p{Lu}/u.test(forme);

const enCapitales = (forme: string): boolean => /^\p{Lu}{3,}$/u.test(forme);

/** The signs between the words of a form: "", " ", "-", " - ", "/". */
const liaison = (forme: string): string => forme.replace(/[\p{L}\p{M}\d]/gu, '');

/** Hyphens and slashes with a space on one side are told by the rule on dashes. */
const bancale = (forme: string): boolean => /\S [-/]\S|\S[-/] /u.test(forme);

/** é and è in one place of one word: "évènement", "événement". */
const accentsVariables = (formes: readonly string[]): boolean =>
  formes.every((forme) => forme === forme.toLocaleLowerCase('fr')) &&
  new Set(formes.map((forme) => forme.replace(/[éè]/gu, 'e'))).size === 1 &&
  new Set(formes.map((forme) => forme.slice(-2))).size === 1 &&
  formes.every((forme) => /[éè]/u.test(forme)) &&
  new Set(formes.map((forme) => forme.replace(/[^éè]/gu, '').length)).size === 1;

/** Whether forms of the same letters are one name written several ways, and not a word with and without its capital. */
function sontUnNom(formes: readonly string[]): boolean {
  if (formes.some(enChameau)) return true;
  const liaisons = new Set(formes.map(liaison));
  if (liaisons.size > 1 && formes.every((forme) => liaison(forme) !== '' || forme.length > 5)) return true;
  const minuscule = formes.some((forme) => forme === forme.toLocaleLowerCase('fr'));
  if (formes.some(enCapitales) && !minuscule) return true;
  return accentsVariables(formes);
}

const JOINTE = /^(?: ?[-/] ?| )$/u;

/** The pairs of capitalised words joined by a space, a hyphen or a slash. */
function paires(papier: Ecrit): readonly Occurrence[] {
  const { nu } = papier;
  const { debuts, fins, capitales } = lexique(papier);
  const trouvees: Occurrence[] = [];
  capitales.forEach((premier, place) => {
    if (capitales[place + 1] !== premier + 1) return;
    const position = debuts[premier] ?? 0;
    const liaisonEcrite = nu.slice(fins[premier], debuts[premier + 1]);
    const forme = nu.slice(position, fins[premier + 1]);
    if (JOINTE.test(liaisonEcrite) && !bancale(forme)) trouvees.push({ forme, position });
  });
  return trouvees;
}

/** Forms by their letters; one form alone is kept as it is, since most words have no other. */
type Formes = Map<string, string | string[]>;

function range(formes: Formes, forme: string): void {
  const cle = lettres(forme);
  const siennes = formes.get(cle);
  if (siennes === undefined) formes.set(cle, forme);
  else if (typeof siennes !== 'string') siennes.push(forme);
  else if (siennes !== forme) formes.set(cle, [siennes, forme]);
}

/** Forms of the same letters: names and pairs first, then the common words that may be one of them. */
function formesDe(noms: Iterable<string>, communs: Iterable<string>): readonly (readonly string[])[] {
  const formes: Formes = new Map();
  for (const nom of noms) range(formes, nom);
  for (const mot of communs) {
    if (/[éè]/u.test(mot) || formes.has(plie(mot))) range(formes, mot);
  }
  return [...formes.values()].flatMap((siennes) => (typeof siennes === 'string' ? [] : [siennes]));
}

/** The names that are spelled several ways, each with its places. */
function familles(papier: Ecrit): readonly (readonly Occurrence[])[] {
  const lu = lexique(papier);
  const places = parCle(paires(papier), ({ forme }) => forme);
  const noms: string[] = [];
  const communs: string[] = [];
  for (const mot of motsDe(lu)) {
    if (mot.length > 1 && aUneCapitale(mot)) noms.push(mot);
    else if (mot.length >= MOT_COURT) communs.push(mot);
  }
  const deLaForme = (forme: string): readonly Occurrence[] => {
    const siens = rangsDe(lu, forme).map((rang) => lu.debuts[rang] ?? 0);
    const jointes = (places.get(forme) ?? []).map(({ position }) => position);
    const toutes = [...siens, ...jointes].map((position) => ({ forme, position }));
    return /\p{Ll}/u.test(forme)
      ? toutes
      : toutes.filter(({ position }) => !estEnLigneDeCapitales(papier, position));
  };
  return formesDe([...noms, ...places.keys()], communs)
    .filter(sontUnNom)
    .map((siennes) => siennes.flatMap(deLaForme))
    .filter((occurrences) => sontUnNom([...new Set(occurrences.map(({ forme }) => forme))]));
}

/** The form met most often, the first of them when several are. */
function usuelle(occurrences: readonly Occurrence[]): string {
  const nombres = new Map<string, number>();
  for (const { forme } of occurrences) nombres.set(forme, (nombres.get(forme) ?? 0) + 1);
  return [...nombres].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function constats(papier: Ecrit, personnes: ReadonlySet<string>): readonly Constat[] {
  return familles(papier).flatMap((occurrences): readonly Constat[] => {
    const formes = [...new Set(occurrences.map(({ forme }) => forme))];
    if (personnes.has(plie(formes[0] ?? ''))) return [];
    const juste = usuelle(occurrences);
    const autre = occurrences.find(({ forme }) => forme !== juste);
    const lieu = autre && situe(papier, autre.position, autre.forme.length);
    if (!autre || !lieu) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: autre.forme,
        message: `Un même nom a plusieurs graphies dans le texte ${duPapier(papier)} : ${enumeration(formes.map((forme) => `« ${forme} »`))}.`,
        remede: "Choisir une seule graphie, celle du nom officiel, et l'employer partout.",
      },
    ];
  });
}

const trouves = parPapier<Constat>();

/** One name, one spelling in one document. */
export const REDA_05: Regle = {
  code: 'REDA-05',
  nom: 'graphies',
  titre: 'Un nom propre a une seule graphie dans un document',
  gravite: 'avertissement',
  sources: [methode("un organisme, un lieu ou un sigle s'écrit d'une seule façon dans un même acte")],
  pourquoi:
    '« Bio Innovation », « BioInnovation » et « bioinnovation » sont-ils un bâtiment ou trois ? Le lecteur, et le juge après lui, ' +
    "peuvent en douter. La règle rapproche les noms qui ont les mêmes lettres et diffèrent par une espace, un trait d'union, une " +
    "capitale intérieure ou un accent ; un mot ordinaire en début de phrase ou de titre n'est pas concerné.",
  exemples: {
    valides: [
      {
        titre: 'Une seule graphie',
        yaml: 'rapports/2.md: { decision: ["ouvre BioInnovation", "présente BioInnovation"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Avec et sans espace',
        yaml: 'rapports/2.md: { decision: ["ouvre BioInnovation", "présente Bio Innovation"] }',
      },
      {
        titre: 'Un accent qui varie',
        yaml: 'rapports/2.md: { decision: ["soutient un évènement", "annonce cet événement"] }',
      },
    ],
  },
  controle: ({ dossier }) => {
    // Surnames in capitals and in small letters have a rule of their own.
    const personnes = new Set(personnesConnues(dossier).flatMap(({ nom }) => plie(nom).split(/[ '-]/u)));
    const nommees = [dossier.registre, ...Object.values(dossier.conventions)];
    return trouves(dossier, nommees, (papier) => constats(papier, personnes));
  },
};
