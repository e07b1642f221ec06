import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import type { CalculFaux } from './calculs-dits.ts';

const N = '(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)';

const lire = (texte: string): number => Number(texte.replace(/[^\d,]/gu, '').replace(',', '.'));

const ecrire = (nombre: number, decimales: number): string =>
  nombre
    .toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales })
    .replace(/\u202f/gu, ' ');

const decimalesDe = (texte: string): number => /,(\d+)/u.exec(texte)?.[1]?.length ?? 0;

const enPhrase = ({ ligne }: Trouvaille): boolean => ligne.genre !== 'tableau' && ligne.genre !== 'vide';

/** The sentence before a place. */
const phraseAvant = ({ ligne, place }: Trouvaille): string =>
  avant(ligne.nu, place, 200).replace(/^.*[.;] (?=\p{L})/su, '');

const APPROCHE =
  /(?<!\p{L})(?:environ|près de|plus de|moins de|quelque|moyenne|strate|départementale?|nationale?|contre)(?!\p{L})/iu;

/** "1 764 tonnes, soit 180 kg par habitant": the sum, its unit, the quotient. */
const PAR_HABITANT = new RegExp(
  `(?<=(?<!\\d[ \\u00a0]|[\\d,])${N}[ \\u00a0\\u202f]?(€|euros|tonnes?|kg|m³|k€|M€|litres)(?!\\p{L})(?: (?:HT|TTC))?[^.;€\\d]{0,50}(?:\\d{1,2}(?:er)? \\p{Ll}+ \\d{4}|en \\d{4})?,? (?:\\()?(?:soit|c'est-à-dire) )${N}[ \\u00a0\\u202f]?(€|euros|kg|tonnes?|m³|litres)(?: (?:HT|TTC))? par (?:habitant|hab\\.)(?![\\p{L}]| et par)`,
  'giu',
);

/** What one unit is of another: a ton is a thousand kilograms. */
const ECHELLES: Readonly<Record<string, number>> = {
  tonne: 1_000,
  tonnes: 1_000,
  kg: 1,
  'k€': 1_000,
  'M€': 1_000_000,
};

const echelle = (unite: string): number => ECHELLES[unite] ?? 1;

const sorte = (unite: string): string =>
  /€|euro/u.test(unite) ? '€' : /^(?:tonne|kg)/u.test(unite) ? 'kg' : unite.replace(/s$/u, '');

const HABITANTS = new RegExp(`${N}[ \\u00a0]habitants(?!\\p{L})`, 'gu');

/** How far the population that a report takes may be from that of the data: it is of another year, or counts second homes. */
const AUTRE_POPULATION = 0.15;

/** The populations that a quotient may be by: those that the text tells, or that of the data, near enough. */
function populations(papier: Ecrit, connue: number | undefined): readonly (readonly [number, number])[] {
  const dites = chercheDans(papier, HABITANTS).map(({ groupes: [, nombre = ''] }) => lire(nombre));
  const siennes = dites.map((une) => [une, 0] as const);
  return connue === undefined ? siennes : [...siennes, [connue, AUTRE_POPULATION] as const];
}

function parHabitant(papier: Ecrit, connue: number | undefined): readonly CalculFaux[] {
  const lieux = chercheDans(papier, PAR_HABITANT).filter(enPhrase);
  const siennes = lieux.length > 0 ? populations(papier, connue) : [];
  if (siennes.length === 0) return [];
  return lieux.flatMap((lieu): readonly CalculFaux[] => {
    const [ecrit = '', total = '', uniteDuTotal = '', dit = '', unite = ''] = lieu.groupes;
    if (sorte(unite) !== sorte(uniteDuTotal) || APPROCHE.test(phraseAvant(lieu))) return [];
    const places = decimalesDe(dit);
    const quotients = siennes.map(([population, jeu]) => ({
      valeur: (lire(total) * echelle(uniteDuTotal)) / echelle(unite) / population,
      population,
      jeu,
    }));
    const tient = quotients.some(
      ({ valeur, jeu }) => Math.abs(valeur - lire(dit)) <= 10 ** -places + valeur * jeu,
    );
    const [un] = quotients;
    if (tient || !un) return [];
    const nombre = ecrit.slice(0, ecrit.indexOf(' par'));
    const attendu = nombre.replace(dit, ecrire(un.valeur, places));
    return [
      {
        ligne: lieu.ligne,
        ecrit: nombre,
        attendu,
        calcul: `${total} ${uniteDuTotal} / ${ecrire(un.population, 0)} habitants`,
      },
    ];
  });
}

/** "2 094 013,40 €, soit 56,5 % des dépenses de fonctionnement": a sum, its share, and of what. */
const PART = new RegExp(
  `(?<=(?<!\\d[ \\u00a0]|[\\d,])${N}[ \\u00a0\\u202f]?€,? (?:\\()?soit )${N}[ \\u00a0\\u202f]?% (?:des |du |de la |de l['\\u2019])([^.,;()€\\d]{5,60})`,
  'giu',
);

const mots = (texte: string): readonly string[] =>
  plie(texte)
    .split(/[^a-z]+/u)
    .filter((mot) => mot.length > 4)
    .map((mot) => mot.replace(/s$/u, ''));

/** The sums of the tables that bear these words, in their row or at the head of their column. */
const sommesNommees = (papier: Ecrit, nom: string): readonly number[] => {
  const voulus = mots(nom);
  return tableaux(papier).flatMap(({ tete, rangees }) =>
    rangees.flatMap(({ cellules }) =>
      cellules.flatMap(({ unite, valeur }, colonne) => {
        if (unite !== '€' || valeur === undefined || voulus.length < 2) return [];
        const siens = new Set(mots(`${cellules[0]?.texte ?? ''} ${tete[colonne] ?? ''}`));
        return voulus.every((mot) => siens.has(mot)) ? [valeur] : [];
      }),
    ),
  );
};

const partsDeTableau = (papier: Ecrit): readonly CalculFaux[] =>
  chercheDans(papier, PART)
    .filter(enPhrase)
    .flatMap((lieu): readonly CalculFaux[] => {
      const [ecrit = '', part = '', dit = '', nom = ''] = lieu.groupes;
      const [tout, ...autres] = sommesNommees(papier, nom);
      if (tout === undefined || autres.some((un) => un !== tout) || APPROCHE.test(phraseAvant(lieu)))
        return [];
      const juste = (lire(part) / tout) * 100;
      const places = decimalesDe(dit);
      if (Math.abs(juste - lire(dit)) <= 10 ** -places || juste > 100) return [];
      const seul = ecrit.slice(0, ecrit.indexOf('%') + 1);
      return [
        {
          ligne: lieu.ligne,
          ecrit: seul,
          attendu: seul.replace(dit, ecrire(juste, places)),
          calcul: `${part} € / ${ecrire(tout, 2)} €`,
        },
      ];
    });

/** "71 280 € HT. La TVA, au taux de 20 %, représente 14 256 €". */
const TAXE = new RegExp(
  `(?<=(?<!\\d[ \\u00a0]|[\\d,])${N}[ \\u00a0\\u202f]?€ HT[.,;]? (?:\\()?(?:[Ll]a |avec une |plus la )?TVA[^.;€]{0,30}?(\\d{1,2}(?:,\\d)?)[ \\u00a0]?%[^.;€\\d]{0,30} )${N}[ \\u00a0\\u202f]?€(?! (?:HT|TTC))`,
  'gu',
);

const taxesDites = (papier: Ecrit): readonly CalculFaux[] =>
  chercheDans(papier, TAXE)
    .filter(enPhrase)
    .flatMap((lieu): readonly CalculFaux[] => {
      const [ecrit = '', base = '', taux = '', dite = ''] = lieu.groupes;
      const [taxe, toutes] = [(lire(base) * lire(taux)) / 100, lire(base) * (1 + lire(taux) / 100)];
      if (Math.abs(taxe - lire(dite)) <= 1.01 || Math.abs(toutes - lire(dite)) <= 1.01) return [];
      const attendu = ecrit.replace(dite, ecrire(taxe, Number.isInteger(taxe) ? 0 : 2));
      return [{ ligne: lieu.ligne, ecrit, attendu, calcul: `${taux} % de ${base} €` }];
    });

/** The quotients by inhabitant, the shares of a table's sum and the taxes that sentences tell wrong. */
export const rapportsFaux = (papier: Ecrit, population: number | undefined): readonly CalculFaux[] => [
  ...parHabitant(papier, population),
  ...partsDeTableau(papier),
  ...taxesDites(papier),
];
