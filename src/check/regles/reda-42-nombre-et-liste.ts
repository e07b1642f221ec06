import { lireNombre, MOT_DE_NOMBRE, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { fin } from '../ecrits/fenetre.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { listes } from '../ecrits/listes.ts';
import { nombresDeRangees } from '../ecrits/nombre-et-tableau.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "quatre atouts :", "les 3 lots suivants :", at the end of a line; a few words may follow the noun. */
const ANNONCE = new RegExp(
  `(?<avant>(?:(?<!\\p{L})\\p{L}+['\\u2019 \\u00a0])?)(?<nombre>${NOMBRE_EN_LETTRES}|(?<![\\d,.])\\d{1,2})[ \\u00a0](?:principa(?:les|ux) |grand(?:e?s) |nouve(?:lles|aux) |autres )?(?<nom>\\p{L}[\\p{L}'-]*[sx])(?<suite>(?:,?[ \\u00a0](?!${MOT_DE_NOMBRE}(?!\\p{L})|(?:ont|est|sont|a|pour|dans|avec|sous|chez|parmi)(?!\\p{L}))[\\p{L}'-]+){0,5})[ \\u00a0]?:$`,
  'iu',
);

/** "Trois chantiers sont prévus cette année :", a subject that begins its sentence. */
const SUJET = new RegExp(
  `^(?<avant>(?:(?:Les|Ces|Ses)[ \\u00a0])?)(?<nombre>${NOMBRE_EN_LETTRES}|\\d{1,2})[ \\u00a0](?:principa(?:les|ux) |grand(?:e?s) |nouve(?:lles|aux) |autres )?(?<nom>\\p{L}[\\p{L}'-]*[sx])(?<suite> [^.;:€%]{0,80}?(?:sont|ont|seront|auront|étaient|composent|restent)(?!\\p{L})[^.;:€%]{0,60})[ \\u00a0]?:$`,
  'iu',
);

/** What a sentence lists of something else than its subject. */
const D_AUTRES = new RegExp(
  `(?<!\\p{L})(?:suivante?s|les? |leurs |des |${MOT_DE_NOMBRE})(?![^:]*(?:année|mois|automne|printemps|été))`,
  'iu',
);

/** What is counted without being listed: durations, sums, people of an assembly, copies. */
const NON_LISTES =
  /^(?:ans|années?|mois|jours|heures|minutes|semaines|euros|fois|voix|exemplaires|habitants|membres|personnes|élus|agents|enfants|élèves|logements|places|mètres|hectares|kilomètres|pages|ares|centimes|points|tonnes|repas|séances|heures|tours|originaux|sites|emplois|permanents|salariés|adhérents)$/iu;

/** A list that does not tell all. */
const PARTIELLE = /notamment|dont|parmi|entre autres|par exemple|au moins|plus de|environ|près de|sur les/iu;

/** Beyond this, nobody counts the items of a list. */
const LE_PLUS = 20;

const NOMBRES = new RegExp(`${NOMBRE_EN_LETTRES}|(?<![\\d,.])\\d{1,2}(?![\\d,.])`, 'giu');

interface Annonce {
  readonly nombre: number;
  readonly ecrit: string;
  /** The other numbers of the sentence: the list may be of what one of them counts. */
  readonly autres: readonly number[];
}

/** The number that a line announces of the list after it. */
function annonceDe({ nu, texte }: Ligne): Annonce | undefined {
  const ligne = nu.trimEnd();
  if (!ligne.endsWith(':')) return undefined;
  const phrase = fin(ligne, 200).replace(/^.*[.;!?][ \u00a0](?=\p{Lu})/u, '');
  const sujet = SUJET.exec(phrase);
  const lu = ANNONCE.exec(fin(phrase, 90)) ?? (D_AUTRES.test(sujet?.groups?.suite ?? '') ? null : sujet);
  const { avant: mot = '', nombre = '', nom = '' } = lu?.groups ?? {};
  if (!lu || NON_LISTES.test(nom) || PARTIELLE.test(phrase)) return undefined;
  const valeur = lireNombre(nombre);
  if (valeur === undefined || valeur < 2 || valeur > LE_PLUS) return undefined;
  const debut = ligne.length - lu[0].length + mot.length;
  const autres = [...phrase.slice(0, phrase.length - lu[0].length).matchAll(NOMBRES)].flatMap(
    ([ecrit]) => lireNombre(ecrit) ?? [],
  );
  return { nombre: valeur, autres, ecrit: texte.slice(debut, ligne.length).replace(/[ \u00a0]?:$/u, '') };
}

/** The lines that announce how many items follow, each with the line after it that is not blank. */
function annonces({ lignes }: Ecrit): ReadonlyMap<Ligne, readonly [Ligne, Annonce]> {
  const suites = new Map<Ligne, readonly [Ligne, Annonce]>();
  let derniere: readonly [Ligne, Annonce] | undefined;
  for (const ligne of lignes) {
    if (ligne.genre === 'vide') continue;
    if (derniere && ligne.genre === 'puce') suites.set(ligne, derniere);
    const annonce = annonceDe(ligne);
    derniere = annonce && [ligne, annonce];
  }
  return suites;
}

function duPapier(papier: Ecrit): readonly Constat[] {
  const suites = annonces(papier);
  if (suites.size === 0) return [];
  return listes(papier).flatMap((liste): readonly Constat[] => {
    const premier = liste[0]?.ligne;
    const [ligne, annonce] = (premier && suites.get(premier)) ?? [];
    if (!premier || !ligne || !annonce || annonce.nombre === liste.length) return [];
    if (annonce.autres.includes(liste.length)) return [];
    if (ligne.genre === 'puce' && ligne.niveau >= premier.niveau) return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit: annonce.ecrit,
        calcule: String(liste.length),
        message: `Le texte annonce « ${annonce.ecrit} », et la liste qui suit a ${liste.length} éléments.`,
        lies: liste.map((item) => ({ path: item.ligne.chemin, message: 'Un élément de la liste.' })),
        remede: 'Corriger le nombre, ou compléter la liste.',
      },
    ];
  });
}

const dansLesTableaux = (papier: Ecrit): readonly Constat[] =>
  nombresDeRangees(papier).map(({ ligne, ecrit, rangees }) => ({
    chemin: ligne.chemin,
    ecrit,
    calcule: String(rangees.length),
    message: `Le texte dit « ${ecrit} », et le tableau en a ${rangees.length}.`,
    lies: rangees.map(({ chemin }) => ({ path: chemin, message: 'Une ligne du tableau.' })),
    remede: 'Corriger le nombre, ou compléter le tableau.',
  }));

const trouves = parPapier<Constat>();

/** A number that announces a list is that of its items. */
export const REDA_42: Regle = {
  code: 'REDA-42',
  nom: 'nombre-et-liste',
  titre: 'Le nombre annoncé est celui des éléments de la liste',
  gravite: 'avertissement',
  sources: [methode("une liste a autant d'éléments que sa phrase en annonce")],
  pourquoi:
    '« quatre atouts : », puis trois tirets : un élément a été supprimé sans que la phrase le soit, ou il en manque un. Quand la liste ' +
    "est celle des lots d'un marché ou des obligations d'une partie, on ne sait pas si l'acte est complet.",
  exemples: {
    valides: [
      {
        titre: 'Deux et deux',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe plan a deux axes :\\n\\n- l\'eau ;\\n- l\'air.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Trois et deux',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe plan a trois axes :\\n\\n- l\'eau ;\\n- l\'air.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) => [...duPapier(papier), ...dansLesTableaux(papier)]),
};
