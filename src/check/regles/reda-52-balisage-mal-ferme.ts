import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Paragraphe } from '../ecrits/paragraphes.ts';
import { paragraphes } from '../ecrits/paragraphes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Two asterisks or two underscores, not escaped. */
const GRAS = /(?<![\\*])\*\*(?!\*)/gu;

interface Marque {
  readonly ligne: Ligne;
  readonly place: number;
}

const marques = (bloc: Paragraphe): readonly Marque[] =>
  bloc.flatMap((ligne) => [...ligne.texte.matchAll(GRAS)].map(({ index: place }) => ({ ligne, place })));

/** What stands at a mark, for the excerpt: it, and the word it touches. */
const autour = ({ ligne, place }: Marque): string =>
  /^\*\*\s?\S*/u.exec(ligne.texte.slice(place))?.[0].trimEnd() ?? '**';

/** Whether the mark that should open, or close, touches the word that it opens or closes. */
function colle({ ligne, place }: Marque, ouvre: boolean): boolean {
  const voisin = ouvre ? ligne.texte.charAt(place + 2) : ligne.texte.charAt(place - 1);
  return voisin !== '' && /\S/u.test(voisin);
}

function gras(bloc: Paragraphe): readonly Constat[] {
  const siennes = marques(bloc);
  const [premiere] = siennes;
  if (!premiere) return [];
  const detachee = siennes.find((marque, rang) => !colle(marque, rang % 2 === 0));
  const seule = siennes.length % 2 === 1 ? siennes.at(-1) : undefined;
  const fautive = detachee ?? seule;
  if (!fautive) return [];
  const [message, remede] =
    detachee === undefined
      ? [
          'Le gras ouvert ici par « ** » n’est pas fermé : les astérisques s’imprimeraient.',
          'Ajouter « ** » à la fin de ce qui doit être en gras, ou retirer celles-ci.',
        ]
      : [
          'Une espace sépare « ** » du texte à mettre en gras : les astérisques s’imprimeraient.',
          'Coller « ** » au premier et au dernier mot du gras.',
        ];
  return [{ chemin: fautive.ligne.chemin, ecrit: autour(fautive), message, remede }];
}

const cases = (texte: string): number =>
  texte
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u).length;

const enTableau = ({ texte, genre }: Ligne): boolean =>
  genre !== 'champ' && genre !== 'titre' && /^\s*\|.*\|.*\|\s*$/u.test(texte);

const TIRETS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/** Lines of cells that follow one another. */
function tableaux({ lignes }: Ecrit): readonly (readonly Ligne[])[] {
  const suites: Ligne[][] = [];
  let ouverte = false;
  for (const ligne of lignes) {
    const dedans: boolean = enTableau(ligne) || (ouverte && ligne.texte.includes('|'));
    if (dedans && ouverte) suites.at(-1)?.push(ligne);
    else if (dedans) suites.push([ligne]);
    ouverte = dedans;
  }
  return suites;
}

function malTape([entete, tirets, ...reste]: readonly Ligne[]): readonly Constat[] {
  if (!entete) return [];
  if (tirets && TIRETS.test(tirets.texte)) {
    const [attendues, ecrites] = [cases(entete.texte), cases(tirets.texte)];
    if (attendues === ecrites) return [];
    return [
      {
        chemin: tirets.chemin,
        message: `La ligne de tirets de ce tableau a ${ecrites} cases, et sa première ligne ${attendues} : il s'imprimerait comme du texte.`,
        remede: `Écrire ${attendues} fois « --- » entre des barres.`,
      },
    ];
  }
  if (!tirets && reste.length === 0 && cases(entete.texte) < 2) return [];
  return [
    {
      chemin: entete.chemin,
      message:
        "Ces lignes à barres ne font pas un tableau : il manque, sous la première, la ligne de tirets. Elles s'imprimeraient comme du texte.",
      remede: `Ajouter sous la première ligne : ${`| ${Array.from({ length: cases(entete.texte) }, () => '---').join(' | ')} |`}`,
    },
  ];
}

/** Rows from which one that is shorter than all the others lacks a cell; a single cell is a heading across the table. */
function cellulesManquantes(lignes: readonly Ligne[]): readonly Constat[] {
  const [entete, tirets, ...rangees] = lignes;
  if (!entete || !tirets || !TIRETS.test(tirets.texte)) return [];
  const largeur = cases(entete.texte);
  const courtes = rangees.filter(({ texte }) => cases(texte) < largeur && cases(texte) > 1);
  if (courtes.length * 3 > rangees.length + 1) return [];
  return courtes.map(({ chemin, texte }) => ({
    chemin,
    ecrit: texte,
    gravite: 'avertissement',
    message: `Cette ligne du tableau a ${cases(texte)} cellules, et sa première ligne ${largeur} : ce qui suit la cellule oubliée s'imprimerait une colonne trop à gauche.`,
    remede: "Ajouter la cellule qui manque, vide s'il n'y a rien à y écrire : « | | ».",
  }));
}

/** "##Le prix": without the space, the signs print before the words. */
const titreColle = ({ genre, texte, chemin }: Ligne): readonly Constat[] =>
  genre === 'texte' && /^#{1,6}[\p{L}\d]/u.test(texte)
    ? [
        {
          chemin,
          ecrit: texte,
          message: `« ${/^#+/u.exec(texte)?.[0]} » touche le premier mot : ce titre s'imprimerait comme du texte, dièses compris.`,
          remede: 'Mettre une espace après le dernier « # ».',
        },
      ]
    : [];

const dansLePapier = (papier: Ecrit): readonly Constat[] => [
  ...papier.lignes.flatMap(titreColle),
  ...paragraphes(papier).flatMap(gras),
  ...tableaux(papier).flatMap((lignes) => [...malTape(lignes), ...cellulesManquantes(lignes)]),
];

const trouves = parPapier<Constat>();

/** Markdown that is not closed would print its signs. */
export const REDA_52: Regle = {
  code: 'REDA-52',
  nom: 'balisage-mal-ferme',
  titre: 'Le gras est fermé, et un tableau a sa ligne de tirets et toutes ses cellules',
  gravite: 'erreur',
  sources: [methode("un signe de mise en forme ne s'imprime pas")],
  pourquoi:
    "Deux astérisques qui ne se referment pas, ou qu'une espace sépare du mot, s'impriment telles quelles dans l'acte ; des lignes à " +
    "barres sans ligne de tirets s'impriment à la suite, barres comprises. Une ligne à laquelle manque une cellule met les autres sous un " +
    "titre qui n'est pas le leur.",
  exemples: {
    valides: [
      {
        titre: 'Du gras et un tableau',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes **horaires** changent.\\n\\n| Jour | Heure |\\n| --- | --- |\\n| Lundi | 9 h |" }',
      },
    ],
    fautifs: [
      {
        titre: 'Le gras reste ouvert',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes **horaires changent au 1er juillet." }',
      },
      {
        titre: 'Sans ligne de tirets',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\n| Jour | Heure |\\n| Lundi | 9 h |" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], dansLePapier),
};
