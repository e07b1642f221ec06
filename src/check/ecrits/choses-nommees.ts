import { nameKey } from '../../diagnostics/nearest-name.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from './ecrit.ts';
import { avant } from './fenetre.ts';
import type { Trouvaille } from './recherche.ts';
import { chercheDans } from './recherche.ts';

/** What names a thing: by letters, that a slip changes, or by figures. */
export type Sorte = 'nom' | 'personne' | 'parcelle' | 'lot' | 'surface' | 'adresse';

/** Something that a paper names, at one place: a school, a buyer, a plot of land, a number in a street. */
export interface ChoseNommee {
  readonly sorte: Sorte;
  /** What is named: "ecole", "parcelle", "adresse rue du canal". Things of one class may be one thing. */
  readonly classe: string;
  /** Which one, without case, accents or hyphens. */
  readonly valeur: string;
  /** As written: "école Jean-Moulin", "AB n° 214". */
  readonly ecrit: string;
  readonly lieu: Trouvaille;
}

interface Lecture {
  readonly motif: RegExp;
  readonly lit: (lieu: Trouvaille) => Omit<ChoseNommee, 'lieu' | 'ecrit'> | undefined;
}

const LIEN = "(?:de la |de l['\\u2019]|de |du |des |d['\\u2019])";

const NOM = `(?:L['\\u2019]|Les |Le |La )?\\p{Lu}[\\p{L}\\d'\\u2019-]+(?:[ \\u00a0](?:(?:de la|de l['\\u2019]|de|du|des|la|le|les|en|sur|sous|aux?)[ \\u00a0])?\\p{Lu}[\\p{L}\\d'\\u2019-]*){0,4}`;

const GENRES =
  "[ÉéEe]coles?|[Cc]ollège|[Ll]ycée|[Cc]rèche|[Gg]ymnase|[Ss]tade|[Ss]alle|[Mm]édiathèque|[Bb]ibliothèque|[Pp]iscine|[Rr]ésidence|[Cc]entre social|[Mm]aison de santé|[Aa]ssociation|[Cc]lub|[Aa]micale|SCI|SARL|SASU?|EURL|SNC|[Ss]ociété|[Ee]ntreprise|[Cc]abinet|[Cc]ommune|[Vv]ille|[Cc]onseil municipal|[Cc]ompagnie|[Ff]ondation|[Ll]otissement|[Zz]one d['\\u2019]activités";

const QUALITES =
  '(?: (?:élémentaire|maternelle|primaire|publique|privée|communale|intercommunale?|municipale?|civile immobilière|sportive|culturelle|dite?|dénommée?)){0,2}';

const NOMMEE = new RegExp(
  `(?<!\\p{L})(${GENRES})${QUALITES}[ \\u00a0]${LIEN}?(?:«[ \\u00a0]?)?(${NOM})`,
  'gu',
);

/** Kinds of body by which a commune is named. */
const COMMUNE = /^(?:commune|ville|conseil municipal)$/u;

/** What a name ends with that is no part of it. */
const FIN = /[-'\u2019]+$/u;

const desNoms: Lecture = {
  motif: NOMMEE,
  lit: ({ groupes: [, genre = '', nom = ''] }) => {
    const classe = plie(genre).replace(/s$/u, '');
    const valeur = nameKey(nom.replace(FIN, ''));
    return valeur.length < 4
      ? undefined
      : { sorte: 'nom', classe: COMMUNE.test(classe) ? 'commune' : classe, valeur };
  },
};

const TITRES = /^(?:maire|president|presidente|prefet|prefete|tresorier|directeur|directrice|ministre)$/u;

const desPersonnes: Lecture = {
  motif:
    /(?<!\p{L})(?:MM?\.|Mmes?|Monsieur|Madame)(?:[ \u00a0]et[ \u00a0](?:M\.|Mme|Monsieur|Madame))?[ \u00a0]((?:\p{Lu}[\p{Ll}'\u2019-]+(?:-\p{Lu}\p{Ll}+)?[ \u00a0]){0,3})(\p{Lu}[\p{L}'\u2019-]{2,})/gu,
  lit: ({ groupes: [, , nom = ''] }) => {
    const valeur = nameKey(nom);
    return TITRES.test(valeur) || valeur.length < 4
      ? undefined
      : { sorte: 'personne', classe: 'personne', valeur };
  },
};

const desParcelles: Lecture = {
  motif:
    /(?<![\p{L}\d])([A-Z]{1,2})[ \u00a0](?:n°s?[ \u00a0]?|numéros?[ \u00a0])?(\d{1,4})(?!\d|[.,]\d|[ \u00a0](?:€|%|\d{3}|m))/gu,
  lit: ({ ligne, place, groupes: [, section = '', numero = ''] }) =>
    /parcell|cadastr|section/iu.test(avant(ligne.nu, place, 80))
      ? { sorte: 'parcelle', classe: `parcelle ${section}`, valeur: String(Number(numero)) }
      : undefined,
};

const desLots: Lecture = {
  motif: /(?<!\p{L})lot[ \u00a0](?:n°[ \u00a0]?)?(\d{1,3})(?!\d|[.,]\d|[ \u00a0](?:€|logement))/giu,
  lit: ({ groupes: [, numero = ''] }) => ({ sorte: 'lot', classe: 'lot', valeur: String(Number(numero)) }),
};

const desSurfaces: Lecture = {
  motif:
    /(?<![\d,.]|\d[ \u00a0])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(m²|ha)(?!\p{L})/gu,
  lit: ({ groupes: [, entier = '', decimales = '', unite = ''] }) => ({
    sorte: 'surface',
    classe: `surface ${unite}`,
    valeur: entier.replace(/\D/gu, '') + (decimales === '' ? '' : `,${decimales}`),
  }),
};

const desAdresses: Lecture = {
  motif: new RegExp(
    `(?<![\\d,.\\p{L}])(\\d{1,4})(?:[ \\u00a0]?(?:bis|ter))?,?[ \\u00a0]((?:rue|avenue|boulevard|place|chemin|allée|impasse|route|quai|square|cours|esplanade)[ \\u00a0]${LIEN}?${NOM})`,
    'gu',
  ),
  lit: ({ groupes: [, numero = '', voie = ''] }) => ({
    sorte: 'adresse',
    classe: `adresse ${nameKey(voie)}`,
    valeur: numero,
  }),
};

const LECTURES: readonly Lecture[] = [desNoms, desPersonnes, desParcelles, desLots, desSurfaces, desAdresses];

const LUES = new WeakMap<Ecrit, readonly ChoseNommee[]>();

const lire = (papier: Ecrit): readonly ChoseNommee[] =>
  LECTURES.flatMap(({ motif, lit }) =>
    chercheDans(papier, motif).flatMap((lieu): readonly ChoseNommee[] => {
      const lue = lieu.ligne.genre === 'tableau' ? undefined : lit(lieu);
      return lue ? [{ ...lue, ecrit: lieu.ecrit, lieu }] : [];
    }),
  );

/** The things that a paper names out of its tables; read once a paper. */
export function chosesNommees(papier: Ecrit): readonly ChoseNommee[] {
  const lues = LUES.get(papier) ?? lire(papier);
  LUES.set(papier, lues);
  return lues;
}
