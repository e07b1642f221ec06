import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';

/** A result that a sentence tells, and that its other numbers do not give. */
export interface CalculFaux {
  readonly ligne: Ligne;
  readonly ecrit: string;
  readonly attendu: string;
  /** "171 000 / 19". */
  readonly calcul: string;
}

const CHIFFRES = '(?<![\\p{L}\\d,.°/-]|\\d[ \\u00a0])(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:,\\d+)?';

const NOMBRE = new RegExp(`${CHIFFRES}|${NOMBRE_EN_LETTRES}`, 'giu');

const lire = (texte: string): number =>
  /\d/u.test(texte)
    ? Number(texte.replace(/[^\d,]/gu, '').replace(',', '.'))
    : (lireNombreEnLettres(texte) ?? Number.NaN);

/** The numbers of a text, years and dates left aside. */
const nombres = (texte: string): readonly number[] =>
  [...texte.replace(/\d{1,2}(?:er)? \p{Ll}+ \d{4}/gu, '').matchAll(NOMBRE)]
    .filter(([ecrit]) => !/^(?:19|20)\d\d$/u.test(ecrit))
    .map(([ecrit]) => lire(ecrit))
    .filter((un) => un > 1);

const decimales = (ecrit: string): number => /,(\d+)/u.exec(ecrit)?.[1]?.length ?? 0;

const ecrire = (nombre: number, places: number): string =>
  nombre
    .toLocaleString('fr-FR', { minimumFractionDigits: places, maximumFractionDigits: places })
    .replace(/\u202f/gu, ' ');

const frappe = (ecrit: number, juste: number): boolean =>
  estUneFauteDeFrappe(Math.round(ecrit * 100), Math.round(juste * 100));

interface Candidat {
  readonly valeur: number;
  readonly calcul: string;
}

interface Resultat {
  readonly ligne: Ligne;
  /** As written, with its unit. */
  readonly ecrit: string;
  readonly nombre: string;
}

/** The result when none of the reckonings gives it and one slip parts it from one of them. */
function juge({ ligne, ecrit, nombre }: Resultat, candidats: readonly Candidat[]): readonly CalculFaux[] {
  const [dit, places] = [lire(nombre), decimales(nombre)];
  const jeu = 10 ** -places;
  if (candidats.some(({ valeur }) => Math.abs(valeur - dit) <= jeu)) return [];
  const proches = candidats.filter(({ valeur }) => frappe(dit, Math.round(valeur / jeu) * jeu));
  const [seul, ...autres] = proches;
  if (!seul || autres.some(({ valeur }) => Math.abs(valeur - seul.valeur) > jeu)) return [];
  const attendu = ecrit.replace(nombre, ecrire(seul.valeur, places));
  return [{ ligne, ecrit, attendu, calcul: seul.calcul }];
}

const phrasesDe = ({ nu }: Ligne): readonly string[] => nu.split(/(?<=[.;])[ \u00a0](?=\p{Lu}|\p{Ll})/u);

/** "soit 318 par jour en moyenne", "soit 500 € par habitant". */
const MOYENNE = new RegExp(
  `soit (?:environ |près de )?(?<nombre>${CHIFFRES})[ \\u00a0]?(?<unite>€|euros|%|m²|kg|tonnes|litres)?(?<suite>[^.;]{0,30}?(?:en moyenne|par (?!an\\b|mois\\b|trimestre\\b|semestre\\b|hab)\\p{L}+))`,
  'iu',
);

function moyennes(ligne: Ligne): readonly CalculFaux[] {
  return phrasesDe(ligne).flatMap((phrase) => {
    const lu = MOYENNE.exec(phrase);
    const { nombre = '', unite = '' } = lu?.groups ?? {};
    if (!lu || /environ|près de|TVA|révis/iu.test(phrase)) return [];
    // What it is compared with is no number that it is reckoned from.
    const suite = phrase
      .slice(lu.index + lu[0].length)
      .replace(/(?<!\p{L})(?:contre|au lieu de|alors que)(?!\p{L}).*$/u, '');
    const siens = nombres(phrase.slice(0, lu.index) + suite);
    const quotients = siens.flatMap((un) =>
      siens.flatMap((autre): readonly Candidat[] =>
        autre < un ? [{ valeur: un / autre, calcul: `${ecrire(un, 0)} / ${ecrire(autre, 0)}` }] : [],
      ),
    );
    const espace = unite === '' ? '' : phrase.charAt(lu.index + lu[0].indexOf(nombre) + nombre.length);
    return juge(
      { ligne, ecrit: `${nombre}${espace.trim() === '' ? espace : ''}${unite}`, nombre },
      quotients,
    );
  });
}

const PARTS = new Map([
  ['moitié', 2],
  ['tiers', 3],
  ['quart', 4],
  ['cinquième', 5],
  ['dixième', 10],
]);

/** "pour moitié au démarrage, soit 17 500 €", "le quart, soit 4 000 €". */
const PART = new RegExp(
  `(?<!\\p{L})(?:pour|la|le|un|d'un|du)[ \\u00a0](?<part>moitié|tiers|quart|cinquième|dixième)(?!\\p{L})[^.;€%\\d]{0,60}?,? \\(?soit (?<nombre>${CHIFFRES})[ \\u00a0]?€`,
  'iu',
);

function parts(ligne: Ligne, montants: readonly number[]): readonly CalculFaux[] {
  return phrasesDe(ligne).flatMap((phrase) => {
    const { part = '', nombre = '' } = PART.exec(phrase)?.groups ?? {};
    const diviseur = PARTS.get(part.toLocaleLowerCase('fr'));
    // A round sum is near too many others.
    if (diviseur === undefined || nombre.replace(/\D/gu, '').replace(/0+$/u, '').length < 3) return [];
    const candidats = montants.map((un) => ({
      valeur: un / diviseur,
      calcul: `${ecrire(un, 0)} / ${diviseur}`,
    }));
    return juge({ ligne, ecrit: `${nombre} €`, nombre }, candidats);
  });
}

/** "Une dépense de 40 000 € ouvre ainsi droit à 8 000 €", beside its rate. */
const DROIT = new RegExp(
  `(?<base>${CHIFFRES})[ \\u00a0]?€[^.;€%]{0,30}(?:ouvre|donne|donnent|ouvrent)[^.;€%]{0,12} droit à (?:une aide de |une subvention de )?(?<nombre>${CHIFFRES})[ \\u00a0]?€`,
  'iu',
);

const TAUX = /(?<![\d,.])(\d{1,2}(?:,\d+)?)[ \u00a0]?%/gu;

function droits(ligne: Ligne): readonly CalculFaux[] {
  const { base = '', nombre = '' } = DROIT.exec(ligne.nu)?.groups ?? {};
  if (base === '') return [];
  const candidats = [...ligne.nu.matchAll(TAUX)].map(([ecrit, taux = '']) => ({
    valeur: (lire(base) * lire(taux)) / 100,
    calcul: `${ecrit} de ${base} €`,
  }));
  return juge({ ligne, ecrit: `${nombre} €`, nombre }, candidats);
}

/** "3 420 m², soit 34 ares et 20 centiares". */
const ARES = new RegExp(
  `(?<surface>${CHIFFRES})[ \\u00a0]?m²,? \\(?(?:soit )?(?:(?<ha>\\d+)[ \\u00a0](?:ha|hectares?)(?: et)?)?[ \\u00a0]?(?:(?<a>\\d{1,3})[ \\u00a0](?:a|ares?)(?![\\p{L}])(?: et)?)?[ \\u00a0]?(?:(?<ca>\\d{1,2})[ \\u00a0](?:ca|centiares?))?`,
  'iu',
);

function ares(ligne: Ligne): readonly CalculFaux[] {
  const lu = ARES.exec(ligne.nu);
  const { surface = '', ha, a, ca } = lu?.groups ?? {};
  if (!lu || (ha === undefined && a === undefined)) return [];
  const dite = Number(ha ?? 0) * 10_000 + Number(a ?? 0) * 100 + Number(ca ?? 0);
  if (Math.abs(dite - lire(surface)) < 1) return [];
  const ecrit = lu[0].slice(lu[0].search(/(?<=m²,? \(?(?:soit )?)\d/u)).trim();
  return [{ ligne, ecrit, attendu: `${surface} m²`, calcul: `${ecrire(dite, 0)} m²` }];
}

/** "inférieures de 4,5 % à cette estimation". */
const ECART = new RegExp(
  `(?<sens>inférieur|supérieur)e?s? de (?<nombre>${CHIFFRES})[ \\u00a0]?% à (?:cette|l'|son|leur) ?(?:estimation|évaluation|prévision)`,
  'iu',
);

function ecarts(ligne: Ligne, montants: readonly number[]): readonly CalculFaux[] {
  const lu = ECART.exec(ligne.nu);
  const { nombre = '', sens = '' } = lu?.groups ?? {};
  const base = [
    ...(lu ? ligne.nu.slice(0, lu.index) : '').matchAll(new RegExp(`(${CHIFFRES})[ \\u00a0]?€`, 'gu')),
  ].at(-1)?.[1];
  if (!lu || base === undefined) return [];
  const estimation = lire(base);
  const moins = /^inf/iu.test(sens);
  const candidats = montants
    .filter((un) => (moins ? un < estimation : un > estimation) && un > estimation / 2 && un < estimation * 2)
    .map((un) => ({
      valeur: (Math.abs(un - estimation) / estimation) * 100,
      calcul: `(${ecrire(estimation, 0)} - ${ecrire(un, 0)}) / ${ecrire(estimation, 0)}`,
    }));
  return juge({ ligne, ecrit: `${nombre} %`, nombre }, candidats);
}

/** Words of which every sentence that is read here has one. */
const CALCULE = /soit|droit|m²|érieur/iu;

/** The results that a paper's sentences tell wrong; `montants` are the sums that its matter tells, in euros. */
export function calculsFaux({ lignes }: Ecrit, montants: readonly number[]): readonly CalculFaux[] {
  return lignes
    .filter(({ genre, nu }) => genre !== 'tableau' && CALCULE.test(nu) && /\d/u.test(nu))
    .flatMap((ligne) => [
      ...moyennes(ligne),
      ...parts(ligne, montants),
      ...droits(ligne),
      ...(ligne.nu.includes('m²') ? ares(ligne) : []),
      ...ecarts(ligne, montants),
    ]);
}
