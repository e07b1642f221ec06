import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import { TOTAL } from '../finances/lignes-de-tableau.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const CANDIDAT =
  /^(?:entreprises?|sociétés?|candidats?|soumissionnaires?|offres?|prestataires?|titulaires?|fournisseurs?|noms?|groupements?|cabinets?|bureaux? d'études?)(?!\p{L})/iu;

const NOTE = /^(?:total|note (?:globale|finale|totale|sur 100)|note$|points$|total général|note \/)/iu;

const RANG = /^(?:classement|rang|place)(?!\p{L})/iu;

const PRIX = /^(?:prix|montants?|offres?)(?!\p{L})/iu;

/** What makes of another offer than the best the one that is kept. */
const AUTREMENT =
  /(?<!\p{L})(?:irrégulière|inacceptable|inappropriée|écartée?s?|éliminée?s?|anormalement|rejetée?s?|rétract\p{L}*|désist\p{L}*|sans suite|lots?|variante|négociation|reconsultation)(?!\p{L})/iu;

/** The offers of a table, and which is the best by what its head tells. */
interface Classement {
  readonly noms: readonly string[];
  readonly meilleure: Rangee;
  readonly parPrix: boolean;
}

const nomDe = ({ cellules }: Rangee): string => cellules[0]?.texte ?? '';

/** The only row that has the least value of a column, or the greatest. */
function extreme(rangees: readonly Rangee[], colonne: number, sens: 1 | -1): Rangee | undefined {
  const valeurs = rangees.flatMap((rangee) => {
    const valeur = rangee.cellules[colonne]?.valeur;
    return valeur === undefined ? [] : [{ rangee, valeur: valeur * sens }];
  });
  if (valeurs.length < rangees.length) return undefined;
  const haut = Math.max(...valeurs.map(({ valeur }) => valeur));
  const [premiere, ...autres] = valeurs.filter(({ valeur }) => valeur === haut);
  return autres.length === 0 ? premiere?.rangee : undefined;
}

function classementDe({ tete, rangees }: Tableau): Classement | undefined {
  const offres = rangees.filter((rangee) => nomDe(rangee) !== '' && !TOTAL.test(nomDe(rangee)));
  if (!CANDIDAT.test(tete[0] ?? '') || offres.length < 2) return undefined;
  const noms = offres.map(nomDe);
  const [note, rang] = [tete.findLastIndex((un) => NOTE.test(un)), tete.findIndex((un) => RANG.test(un))];
  const prix = tete.findIndex((un, place) => place > 0 && PRIX.test(un));
  const parRang = rang > 0 ? extreme(offres, rang, -1) : undefined;
  const parNote = note > 0 && offres[0]?.cellules[note]?.unite !== '€' ? extreme(offres, note, 1) : undefined;
  const mieux = parRang ?? parNote;
  if (mieux) return { noms, meilleure: mieux, parPrix: false };
  const moins = prix > 0 && note <= 0 && rang <= 0 ? extreme(offres, prix, -1) : undefined;
  return moins && { noms, meilleure: moins, parPrix: true };
}

const LA_MEILLEURE =
  /(?:plus avantageuse|mieux(?:-| )disante?|mieux (?:classée?|notée?)|meilleure? (?:note|offre)|classée? (?:première?|en première position|1re|n°1)|arrive en tête|première? (?:du classement|place)|(?:moins|mieux)[- ]disante?)/iu;

const LA_MOINS_CHERE = /moins[- ]disante?|moins chère|prix le plus bas|moins élevée?/iu;

const ATTRIBUE = /attribu\p{L}*|retenue?|retient|retenir|confi(?:e|er|é)(?!\p{L})/iu;

/** The offers that a sentence names. */
const nommees = (phrase: string, noms: readonly string[]): readonly string[] =>
  noms.filter((nom) => new RegExp(`(?<!\\p{L})${auPiedDeLaLettre(nom)}(?!\\p{L})`, 'u').test(phrase));

function duPapier(papier: Ecrit): readonly Constat[] {
  const classements = tableaux(papier).flatMap((tableau) => classementDe(tableau) ?? []);
  const [classement] = classements;
  if (!classement || classements.length > 1 || AUTREMENT.test(papier.nu)) return [];
  const { noms, meilleure, parPrix } = classement;
  const juste = nomDe(meilleure);
  return papier.lignes
    .filter(({ genre }) => genre !== 'tableau' && genre !== 'vide')
    .flatMap((ligne) =>
      ligne.nu.split(/(?<=[.;])[ \u00a0]/u).flatMap((phrase): readonly Constat[] => {
        const decide = estDeLaDecision(ligne.chemin) && ATTRIBUE.test(phrase);
        const parle = parPrix ? LA_MOINS_CHERE.test(phrase) : decide || LA_MEILLEURE.test(phrase);
        const [nom, ...autres] = nommees(phrase, noms);
        if (!parle || nom === undefined || autres.length > 0 || nom === juste) return [];
        if (!parPrix && LA_MOINS_CHERE.test(phrase)) return [];
        return [
          {
            chemin: ligne.chemin,
            ecrit: nom,
            calcule: juste,
            message: `Le texte nomme « ${nom} », et le tableau donne la meilleure offre à « ${juste} ».`,
            lies: [{ path: meilleure.ligne.chemin, message: 'La meilleure offre est ici.' }],
            remede: "Corriger le nom, ou l'analyse des offres.",
          },
        ];
      }),
    );
}

const trouves = parPapier<Constat>();

/** The offer that is kept is the best of its table. */
export const FINA_30: Regle = {
  code: 'FINA-30',
  nom: 'offre-retenue',
  titre: "L'offre retenue est la meilleure du tableau d'analyse",
  gravite: 'avertissement',
  sources: [
    { genre: 'loi', texte: 'Code de la commande publique', article: 'L2152-7' },
    methode('la meilleure offre est celle de la plus haute note'),
  ],
  pourquoi:
    "Le marché est attribué à l'offre économiquement la plus avantageuse. Un rapport dont le tableau classe une entreprise première, et dont " +
    'la phrase ou la décision en nomme une autre, ouvre un recours. Les rapports à plusieurs lots, ou qui écartent une offre, sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'La meilleure note',
        yaml: 'rapports/2.md: { decision: ["attribue le marché à Alpha"], corps: "# Exposé\\n\\n| Entreprise | Note |\\n|---|--:|\\n| Alpha | 90 |\\n| Bêta | 80 |\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Une autre',
        yaml: 'rapports/2.md: { decision: ["attribue le marché à Bêta"], corps: "# Exposé\\n\\n| Entreprise | Note |\\n|---|--:|\\n| Alpha | 90 |\\n| Bêta | 80 |\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
