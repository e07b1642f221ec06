import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { HausseFausse } from './hausses.ts';

const N = '(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)';

const UNITE =
  '(?:[ \\u00a0\\u202f]?(€|euros|habitants|agents|élèves|tonnes|kg|m³|kWh|MWh|entrées|repas|visiteurs|usagers))?(?: (?:HT|TTC))?';

const VERBE =
  '(?<!\\p{L})(?:augment|progress|relev|major|revaloris|cr[uû]|diminu|baiss|rédui|recul|abaiss)\\p{L}*';

const lire = (texte: string): number => Number(texte.replace(/[^\d,]/gu, '').replace(',', '.'));

const ecrire = (nombre: number): string =>
  (Math.round(nombre * 10) / 10).toLocaleString('fr-FR').replace(/\u202f/gu, ' ');

const decimalesDe = (texte: string): number => /,(\d+)/u.exec(texte)?.[1]?.length ?? 0;

/** "ont augmenté de 25 % : elles sont passées de 120 000 € en 2022 à 150 000 € en 2024". */
const PUIS = new RegExp(
  `${VERBE} (?:en moyenne )?de ${N}[ \\u00a0\\u202f]?%[^.;%\\d]{0,50}?(?:pass|port)\\p{L}* de ${N}${UNITE}(?: en \\d{4})? à ${N}${UNITE}`,
  'gu',
);

const enPhrase = ({ ligne }: Trouvaille): boolean => ligne.genre !== 'tableau' && ligne.genre !== 'vide';

const APPROCHE = /environ|près de|plus de|moins de|moyenne|par an/iu;

/** The rise told, when the two numbers give another. */
function faux(ligne: Ligne, dit: string, de: string, a: string, tout: string): readonly HausseFausse[] {
  const [debut, fin, combien] = [lire(de), lire(a), lire(dit)];
  const juste = Math.abs((fin / debut - 1) * 100);
  if (debut === 0 || Math.abs(juste - combien) <= Math.max(10 ** -decimalesDe(dit), 0.11)) return [];
  const attendu = `${ecrire(juste)} %`;
  const ecrit = new RegExp(`${dit}[ \\u00a0\\u202f]?%`, 'u').exec(tout)?.[0] ?? `${dit} %`;
  const message = `De ${de} à ${a}, l'écart est de ${attendu}, et le texte dit ${ecrit}.`;
  return [{ ligne, ecrit, attendu, message, certain: true }];
}

const suiviesDesNombres = (papier: Ecrit): readonly HausseFausse[] =>
  chercheDans(papier, PUIS)
    .filter((lieu) => enPhrase(lieu) && !APPROCHE.test(lieu.ecrit))
    .flatMap(({ ligne, ecrit, groupes: [, dit = '', de = '', unite = '', a = '', autre = ''] }) =>
      unite !== '' && autre !== '' && unite !== autre ? [] : faux(ligne, dit, de, a, ecrit),
    );

/** "ont baissé de 2 % par rapport à 2023, où ils s'élevaient à 1 800 tonnes": what they are now stands elsewhere. */
const DEPUIS = new RegExp(
  `${VERBE} de ${N}[ \\u00a0\\u202f]?%[^.;%\\d]{0,40}(?:19|20)\\d{2}[^.;%\\d]{0,50}? ${N}[ \\u00a0\\u202f](tonnes|€|entrées|élèves|habitants|repas|m³|kWh|visiteurs|usagers)(?!\\p{L})`,
  'gu',
);

const mots = (texte: string): ReadonlySet<string> =>
  new Set(
    plie(texte)
      .split(/[^a-z]+/u)
      .filter((mot) => mot.length > 4)
      .map((mot) => mot.replace(/s$/u, '')),
  );

/** Words that two sentences share before they are of one thing. */
const MEME_CHOSE = 2;

/** The numbers of the unit that other sentences tell of what this one tells. */
function valeursDe(papier: Ecrit, lieu: Trouvaille, unite: string): readonly string[] {
  const sujet = mots(avant(lieu.ligne.nu, lieu.place, 120).replace(/^.*[.;] (?=\p{L})/su, ''));
  const motif = new RegExp(`(?<!\\d[ \\u00a0]|[\\d,])${N}[ \\u00a0\\u202f]${unite}(?!\\p{L})`, 'gu');
  return papier.lignes.flatMap((ligne) =>
    ligne.genre === 'tableau' || !ligne.nu.includes(unite)
      ? []
      : [...ligne.nu.matchAll(motif)].flatMap(({ 1: nombre = '', index }) => {
          const siens = mots(avant(ligne.nu, index, 120).replace(/^.*[.;] (?=\p{L})/su, ''));
          const dedans = ligne === lieu.ligne && index >= lieu.place;
          return !dedans && [...sujet].filter((mot) => siens.has(mot)).length >= MEME_CHOSE ? [nombre] : [];
        }),
  );
}

const depuisUneAnnee = (papier: Ecrit): readonly HausseFausse[] =>
  chercheDans(papier, DEPUIS)
    .filter((lieu) => enPhrase(lieu) && !APPROCHE.test(lieu.ecrit))
    .flatMap((lieu) => {
      const [tout = '', dit = '', de = '', unite = ''] = lieu.groupes;
      const [seule, ...autres] = valeursDe(papier, lieu, unite);
      return seule === undefined || autres.length > 0 ? [] : faux(lieu.ligne, dit, de, seule, tout);
    });

/** The rises and falls told before the numbers that make them, and that these do not give. */
export const haussesDitesDAbord = (papier: Ecrit): readonly HausseFausse[] => [
  ...suiviesDesNombres(papier),
  ...depuisUneAnnee(papier),
];
