import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Sums in thousands and in millions are of one style: "620 k€ ou 2,1 M€". */
const ARRONDI = 'en milliers ou en millions';

/** The style of a sum: its unit, and how its thousands stand. */
function style({ unite, montant, lieu, virguleDeMilliers }: MontantEcrit): string {
  // Told by itself, whatever the others are.
  if (virguleDeMilliers) return '';
  if (/^(?:[kM]|mil)/u.test(unite)) return ARRONDI;
  if (unite.startsWith('K')) return unite;
  const chiffres = lieu.groupes[1] ?? '';
  if (montant < 100_000) return unite === '€' ? '' : unite.toLowerCase();
  const separe = /^\d+$/u.test(chiffres)
    ? 'sans espace'
    : chiffres.includes('.')
      ? 'avec un point'
      : 'avec espace';
  return `${unite.toLowerCase()} ${separe}`;
}

/** "65 K€": kilo has a small k, and a point between thousands is not French. */
const fautif = ({ unite, lieu }: MontantEcrit): boolean =>
  unite.startsWith('K') || (lieu.groupes[1] ?? '').includes('.');

/** The style met most often, the first of them when several are. */
function lePlusFrequent(styles: readonly string[]): string | undefined {
  const nombre = (sien: string): number => styles.filter((style) => style === sien).length;
  return [...new Set(styles)].toSorted((a, b) => nombre(b) - nombre(a))[0];
}

/** A report may say at once "près de 2 M€" and "1 986 400 €". */
const A_SAVOIR = { gravite: 'information' } as const;

/** "1,2 M€", beside "1 187 400 €": the sum told roundly, then exactly. */
const estLArrondi = (un: MontantEcrit, tous: readonly MontantEcrit[]): boolean =>
  style(un) === ARRONDI &&
  tous.some(
    (autre) => autre.montant !== un.montant && Math.abs(autre.montant - un.montant) <= un.precision / 2,
  );

function constats(papier: Ecrit): readonly Constat[] {
  const tous = montantsEcrits(papier);
  const connus = tous
    .map((montant) => ({ montant, style: style(montant) }))
    .filter(({ montant, style: sien }) => sien !== '' && !estLArrondi(montant, tous));
  const styles = [...new Set(connus.map(({ style: sien }) => sien))];
  const premiers = styles.map(
    (sien) => connus.find((un) => un.style === sien)?.montant.lieu.ecrit.trim() ?? '',
  );
  const usuel = lePlusFrequent(connus.map(({ style: sien }) => sien));
  const ecart = connus.find(({ style: sien }) => sien !== usuel);
  if (ecart) {
    const message = `Les montants du texte ${duPapier(papier)} sont écrits de plusieurs façons : ${enumeration(premiers.map((un) => `« ${un} »`))}.`;
    const { lieu } = ecart.montant;
    const arrondies =
      styles.length === 2 && styles.includes(ARRONDI) && !connus.some(({ montant }) => fautif(montant));
    const remede = 'Choisir une seule écriture, de préférence « 65 000 € ».';
    return [
      { chemin: lieu.ligne.chemin, ecrit: lieu.ecrit, message, remede, ...(arrondies ? A_SAVOIR : {}) },
    ];
  }
  const premier = connus.find(({ montant }) => fautif(montant))?.montant.lieu;
  if (!premier) return [];
  const message = `« ${premier.ecrit.trim()} » n'est pas une écriture française : kilo s'abrège « k », et les milliers se séparent d'une espace.`;
  return [
    {
      chemin: premier.ligne.chemin,
      ecrit: premier.ecrit,
      gravite: 'information',
      message,
      remede: 'Écrire le montant en entier : « 65 000 € ».',
    },
  ];
}

/** Sums are written in one style. */
export const REDA_06: Regle = {
  code: 'REDA-06',
  nom: 'styles-de-montant',
  titre: "Les montants sont écrits d'une seule façon dans un document",
  gravite: 'avertissement',
  sources: [methode("les montants d'un même acte s'écrivent d'une seule façon")],
  pourquoi:
    '« 65 k€ », « 65 K€ » et « 65 000 € » disent la même somme, mais côte à côte ils font douter que ce soit la même. Les tableaux de ' +
    "l'acte impriment « 65 000 € » : le texte gagne à faire de même. Des sommes arrondies, en k€ ou en M€, à côté de sommes exactes " +
    'sont seulement signalées.',
  exemples: {
    valides: [
      {
        titre: 'Une seule façon',
        yaml: 'rapports/2.md: { decision: ["vote 65 000 €", "inscrit 12 000 €"] }',
      },
    ],
    fautifs: [
      {
        titre: 'En milliers et en entier',
        yaml: 'rapports/2.md: { decision: ["vote 65 k€", "inscrit 12 000 €"] }',
      },
      { titre: 'Un grand K', yaml: 'rapports/2.md: { decision: ["vote 65 K€"] }' },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap(constats),
};
