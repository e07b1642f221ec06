import type { Ecrit } from '../ecrits/ecrit.ts';
import { MASQUE } from '../ecrits/ligne.ts';
import { signeFinal } from '../ecrits/listes.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Paragraphe } from '../ecrits/paragraphes.ts';
import { paragraphes } from '../ecrits/paragraphes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A sentence goes on after these: a list, a quotation, a formula. */
const SUITE = new Set([':', ';', ',']);

/** A full stop, and a lower case after it; the word before it is whole and no abbreviation. */
const APRES_UN_POINT = /(?<=(?<![\p{L}.])(\p{L}{3,}|\d{4}|[»)])\.[ \u00a0])(\p{Ll}[\p{L}'\u2019]*)/gu;

const ABREGES = new Set(
  'approx arrdt boul cat chap coef coeff coll comm dépt pop prév prof sect etc art réf ref tél tel env max min vol chap fig hab ann bis ter cit not suiv som éd dép arr min obs doc tab nbre adm mens trim sem resp cf ex al av bd st ste soc mme mlle'.split(
    ' ',
  ),
);

const constat = (chemin: Constat['chemin'], ecrit: string, ou: string): Constat => {
  const juste = ecrit.replace(/^\p{Ll}/u, (lettre) => lettre.toLocaleUpperCase('fr'));
  return {
    chemin,
    ecrit,
    calcule: juste,
    message: `${ou} par « ${ecrit} », sans capitale.`,
    remede: `Écrire « ${juste} », ou reprendre la ponctuation si la phrase continuait.`,
  };
};

/** Whether the sentence of a block may go on in the next: it is not ended, or a table stands between. */
function seContinue(bloc: Paragraphe): boolean {
  const derniere = bloc.at(-1);
  if (!derniere || derniere.genre === 'titre' || derniere.genre === 'champ') return false;
  const signe = signeFinal(derniere);
  return derniere.genre === 'tableau' || signe === undefined || SUITE.has(signe);
}

/** A name that begins in lower case wherever it stands: "pH", "eBay". */
const TOUJOURS_AINSI = /^\p{Ll}\p{Lu}/u;

/** A paragraph that begins in lower case, where no sentence was going on. */
function debut(bloc: Paragraphe, precedent: Paragraphe | undefined): readonly Constat[] {
  const [premiere] = bloc;
  if (premiere?.genre !== 'texte') return [];
  const mot = /^\s*(\p{Ll}[\p{L}'\u2019-]*)(?!\p{L}|[)°.@/])/u.exec(premiere.nu)?.[1];
  if (mot === undefined || TOUJOURS_AINSI.test(mot)) return [];
  if (precedent !== undefined && seContinue(precedent)) return [];
  return [constat(premiere.chemin, mot, 'Ce paragraphe commence')];
}

const dedans = (bloc: Paragraphe): readonly Constat[] =>
  bloc
    .filter(({ genre }) => genre === 'texte' || genre === 'puce')
    .flatMap(({ chemin, nu }) =>
      [...nu.matchAll(APRES_UN_POINT)]
        .filter(
          ([, avant = '']) =>
            !ABREGES.has(avant.toLocaleLowerCase('fr')) && !nu.includes(`${avant}.${MASQUE}`),
        )
        .map(([, avant = '', mot = '']) => ({
          ...constat(chemin, mot, 'Une phrase commence'),
          ecrit: `${avant}. ${mot}`,
        })),
    );

function dansLePapier(papier: Ecrit): readonly Constat[] {
  const blocs = paragraphes(papier);
  return blocs.flatMap((bloc, rang) => [...debut(bloc, blocs[rang - 1]), ...dedans(bloc)]);
}

const trouves = parPapier<Constat>();

/** A sentence begins with a capital. */
export const REDA_51: Regle = {
  code: 'REDA-51',
  nom: 'capitale-de-phrase',
  titre: 'Une phrase commence par une capitale',
  gravite: 'avertissement',
  sources: [methode('une phrase commence par une capitale et finit par un point')],
  pourquoi:
    "Un paragraphe qui commence sans capitale est souvent la fin d'une phrase dont le début a été effacé ; une minuscule après un point, " +
    'une virgule tapée pour un point, ou le reste d’une phrase coupée.',
  exemples: {
    valides: [
      {
        titre: 'La suite d’une phrase après une liste',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nSont concernés :\\n\\n- les déchèteries ;\\n- les quais,\\n\\nainsi que leurs abords." }',
      },
    ],
    fautifs: [
      {
        titre: 'Un paragraphe sans capitale',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nles horaires changent au début du mois de juillet." }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], dansLePapier),
};
