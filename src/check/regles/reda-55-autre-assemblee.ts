import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import type { NatureCollectivite } from '../../domaine/conseil.ts';
import { plie } from '../../domaine/pliage.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Recherche, Trouvaille } from '../ecrits/recherche.ts';
import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

type Famille = 'commune' | 'communaute' | 'syndicat';

const FAMILLES: Readonly<Partial<Record<NatureCollectivite, Famille>>> = {
  commune: 'commune',
  'communaute de communes': 'communaute',
  "communaute d'agglomeration": 'communaute',
  'communaute urbaine': 'communaute',
  metropole: 'communaute',
  'syndicat de communes': 'syndicat',
  'syndicat mixte': 'syndicat',
  'syndicat mixte ferme': 'syndicat',
  'syndicat mixte ouvert': 'syndicat',
};

/** A body that the text then names: "le conseil municipal de Saules", "le comité syndical du SIVOM". */
const NOMME = "(?![\\p{L}-]|[ \\u00a0](?:concerné|intéressé|membre|de |du |des |d['\\u2019]))";

interface Autre extends Recherche {
  readonly famille: Famille;
  /** Words near by that say that another body is meant. */
  readonly dehors: RegExp;
}

const autre = (famille: Famille, mots: string, dehors: RegExp): Autre => ({
  famille,
  motif: new RegExp(`(?<!\\p{L})(?:${mots})${NOMME}`, 'gu'),
  dehors,
});

const DE_LA_COMMUNE = /communes?(?!\p{L})|mairie|(?<!\p{L})maire|(?<!\p{L})villes?(?!\p{L})|municipalit/iu;

/** What a body of another kind is called, always alone and in the singular: several councils are those of the members. */
const AUTRES: readonly Autre[] = [
  autre(
    'commune',
    "(?:[Ll]e|[Dd]u|[Aa]u|[Nn]otre|[Cc]e) [Cc]onseil [Mm]unicipal|(?:[Ll]es|[Aa]ux|[Dd]es) [Cc]onseillers [Mm]unicipaux|[Ll]['\\u2019][Aa]ssemblée [Mm]unicipale",
    DE_LA_COMMUNE,
  ),
  autre(
    'communaute',
    '(?:[Ll]e|[Dd]u|[Aa]u|[Nn]otre) [Cc]onseil (?:[Cc]ommunautaire|de [Cc]ommunauté|[Mm]étropolitain)|(?:[Ll]es|[Aa]ux|[Dd]es) [Cc]onseillers (?:[Cc]ommunautaires|[Mm]étropolitains)',
    /(?<!\p{L})(?:communauté|agglomération|intercommunal|EPCI|métropole)/iu,
  ),
  autre(
    'syndicat',
    '(?:[Ll]e|[Dd]u|[Aa]u|[Nn]otre) [Cc]omité [Ss]yndical|(?:[Ll]es|[Aa]ux|[Dd]es) [Dd]élégués [Ss]yndicaux(?= (?:ont|sont|réunis))',
    /(?<!\p{L})(?:syndicats?|SI[A-Z]{2,}|SM[A-Z]{2,}|SY[A-Z]{2,})(?!\p{L})/u,
  ),
];

/** What a body has of its own: said of another, it is that of another. */
const PROPRE =
  "(?:[Ll]['\\u2019]effectif|(?:les|des|aux|ses) effectifs|(?:le|du|au) tableau des effectifs|(?:le|du|au) personnel|(?:les|des|aux) agents|(?:le|du|au) siège|(?:les|des|aux) statuts) de ";

const FIN = "(?![\\p{L}-]|[ \\u00a0](?:de |du |des |d['\\u2019]|\\p{Lu}))";

const collectivite = (famille: Famille, mots: string, avecPropre: boolean, dehors: RegExp): Autre => ({
  famille,
  motif: new RegExp(`(?<=(?<!\\p{L})${avecPropre ? PROPRE : ''})${mots}${FIN}`, 'gu'),
  dehors,
});

const COMMUNAUTE = "la (?:communauté de communes|communauté d['\\u2019]agglomération|communauté urbaine)";

/** The legal person of another kind, as if it were the body itself. */
const COLLECTIVITES: readonly Autre[] = [
  collectivite(
    'communaute',
    COMMUNAUTE,
    true,
    /communauté (?:de communes|urbaine|d['\u2019]agglomération) \S*\p{Lu}/u,
  ),
  collectivite('commune', 'la commune', true, DE_LA_COMMUNE),
];

/** How far before an occurrence the other body may have been named. */
const AVANT = 500;

const APRES = 120;

/** Whether a commune of the register, or another body of the kind, is spoken of near by. */
function parleDUnAutre({ papier, position, ecrit }: Trouvaille, { dehors }: Autre, noms: RegExp): boolean {
  const autour = `${avant(papier.nu, position, AVANT)} ${apres(papier.nu, position + ecrit.length, APRES)}`;
  return dehors.test(autour) || noms.test(plie(autour));
}

const JAMAIS = /(?!)/u;

/** The communes of the register, save the one of the seat: the body sits there, and names it for that. */
function communes({ dossier }: Contexte): RegExp {
  const noms = dossier.registre.communes.map(({ nom }) => plie(nom)).filter((nom) => nom.length > 3);
  return noms.length < 2
    ? JAMAIS
    : new RegExp(`(?<![a-z])(?:${noms.map(auPiedDeLaLettre).join('|')})(?![a-z])`, 'u');
}

/** Where a body of another kind is taken for this one. */
function controle(contexte: Contexte): readonly Constat[] {
  const { dossier } = contexte;
  const { nature, nom } = dossier.conseil.collectivite;
  const famille = FAMILLES[nature];
  if (famille === undefined) return [];
  const noms = communes(contexte);
  return [...AUTRES, ...COLLECTIVITES]
    .filter((une) => une.famille !== famille)
    .flatMap((une) => cherche(dossier, une).map((lieu) => ({ une, lieu })))
    .filter(({ une, lieu }) => lieu.papier.genre === 'rapport' && !parleDUnAutre(lieu, une, noms))
    .map(({ lieu: { papier, ligne, ecrit } }) => ({
      chemin: ligne.chemin,
      ecrit,
      message: `Le texte ${duPapier(papier)} dit « ${ecrit} », et l'acte est celui d'une autre assemblée : ${dossier.conseil.organe.nom}, ${nom}.`,
      remede: `Nommer l'assemblée ou la collectivité de la séance ; s'il s'agit d'une autre, dire laquelle.`,
    }));
}

/** The body that deliberates is not called as one of another kind. */
export const REDA_55: Regle = {
  code: 'REDA-55',
  nom: 'autre-assemblee',
  titre: "Le texte ne parle pas d'une autre assemblée que celle qui délibère",
  gravite: 'avertissement',
  sources: [methode("l'acte est celui de l'assemblée que le conseil déclare, et d'aucune autre")],
  pourquoi:
    "Un rapport repris d'une autre collectivité garde parfois son assemblée : « le conseil municipal » dans l'acte d'un syndicat, « la " +
    "communauté de communes » pour le syndicat lui-même. L'acte paraît alors pris par une assemblée qui n'a pas délibéré. Les conseils " +
    'des communes membres, ou une assemblée que le texte nomme, ne sont pas en cause.',
  exemples: {
    valides: [
      {
        titre: 'Les conseils des communes membres',
        yaml: 'rapports/2.md: { decision: ["consulte les conseils municipaux des communes membres"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un conseil municipal dans une communauté',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe conseil municipal fixe les horaires." }',
      },
    ],
  },
  controle,
};
