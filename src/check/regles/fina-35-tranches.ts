import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Rangee } from '../ecrits/tableaux.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A row of a scale: from where to where. */
interface Tranche {
  readonly rangee: Rangee;
  readonly ecrit: string;
  readonly debut?: number;
  readonly fin?: number;
}

const N = '(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:,(\\d+))?';

const ENTRE = new RegExp(
  `^(?:de |entre )?${N}[ \\u00a0]?(?:€|ans|m²|m³)? ?(?:à|et|-|–) ?${N}[ \\u00a0]?(?:€|ans|m²|m³|agents|habitants)?$`,
  'iu',
);

const JUSQUA = new RegExp(
  `^(?:jusqu'à|moins de|de 0 à|≤|inférieur à)[ \\u00a0]?${N}[ \\u00a0]?(?:€|ans|m²|m³|agents|habitants)?$`,
  'iu',
);

const AU_DELA = new RegExp(
  `^(?:au-delà de|au-dessus de|plus de|à partir de|supérieur à|≥|>)[ \\u00a0]?${N}[ \\u00a0]?(?:€|ans|m²|m³|agents|habitants)?$`,
  'iu',
);

const lire = (entier = '', decimales = ''): number =>
  Number(`${entier.replace(/\D/gu, '')}.${decimales || '0'}`);

function trancheDe(rangee: Rangee): Tranche | undefined {
  const ecrit = rangee.cellules[0]?.texte ?? '';
  const [, debut, dixiemes, fin, centiemes] = ENTRE.exec(ecrit) ?? [];
  if (debut !== undefined) return { rangee, ecrit, debut: lire(debut, dixiemes), fin: lire(fin, centiemes) };
  const [, haut, restes] = JUSQUA.exec(ecrit) ?? [];
  if (haut !== undefined) return { rangee, ecrit, fin: lire(haut, restes) };
  const [, bas, reste] = AU_DELA.exec(ecrit) ?? [];
  return bas === undefined ? undefined : { rangee, ecrit, debut: lire(bas, reste) };
}

/** What parts the end of a row from the beginning of the next. */
const pas = (tranches: readonly Tranche[]): readonly (number | undefined)[] =>
  tranches.slice(1).map(({ debut }, rang) => {
    const fin = tranches[rang]?.fin;
    return debut === undefined || fin === undefined ? undefined : Math.round((debut - fin) * 100) / 100;
  });

/** Two rows that touch, or that a unit, a cent parts. */
const touche = (ecart: number | undefined): boolean =>
  ecart !== undefined && (ecart === 0 || ecart === 1 || ecart === 0.01 || ecart === 0.1);

function duPapier(papier: Ecrit): readonly Constat[] {
  return tableaux(papier).flatMap(({ rangees }): readonly Constat[] => {
    const tranches = rangees.flatMap((rangee) => trancheDe(rangee) ?? []);
    if (tranches.length < 3 || tranches.length < rangees.length - 1) return [];
    const ecarts = pas(tranches);
    const fausses = ecarts.flatMap((ecart, rang) => (touche(ecart) ? [] : [rang]));
    const [fausse, ...autres] = fausses;
    if (fausse === undefined || autres.length > 0 || ecarts[fausse] === undefined || ecarts.length < 2)
      return [];
    const [avant, apres] = [tranches[fausse], tranches[fausse + 1]];
    if (!avant || !apres) return [];
    return [
      {
        chemin: apres.rangee.ligne.chemin,
        ecrit: apres.ecrit,
        message: `La tranche « ${apres.ecrit} » ne suit pas « ${avant.ecrit} » : il y a ${(ecarts[fausse] ?? 0) > 0 ? 'un trou' : 'un chevauchement'} entre les deux, et les autres se suivent.`,
        lies: [{ path: avant.rangee.ligne.chemin, message: 'La tranche précédente est ici.' }],
        remede: "Corriger l'une des deux bornes.",
      },
    ];
  });
}

const trouves = parPapier<Constat>();

/** The rows of a scale follow one another. */
export const FINA_35: Regle = {
  code: 'FINA-35',
  nom: 'tranches',
  titre: "Les tranches d'un barème se suivent, sans trou ni chevauchement",
  gravite: 'avertissement',
  sources: [methode('une tranche commence où finit la précédente')],
  pourquoi:
    "« De 501 à 900 », puis « De 910 à 1 400 » : qui est à 905 n'a pas de tarif, et la régie ne saura que lui demander. Une seule borne qui ne suit pas " +
    "les autres est signalée ; un tableau dont plusieurs lignes ne se suivent pas n'est pas un barème.",
  exemples: {
    valides: [
      {
        titre: 'Elles se suivent',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\n| Revenu | Prix |\\n|---|---|\\n| Jusqu\'à 500 € | 1 € |\\n| De 501 à 900 € | 2 € |\\n| Au-delà de 900 € | 3 € |\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Un trou',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\n| Revenu | Prix |\\n|---|---|\\n| Jusqu\'à 500 € | 1 € |\\n| De 510 à 900 € | 2 € |\\n| Au-delà de 900 € | 3 € |\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
