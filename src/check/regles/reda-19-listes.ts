import type { Ecrit } from '../ecrits/ecrit.ts';
import { fin } from '../ecrits/fenetre.ts';
import type { Item, Liste } from '../ecrits/listes.ts';
import { listes, signeFinal } from '../ecrits/listes.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const SANS = 'rien';

const signe = ({ ligne }: Item): string => signeFinal(ligne) ?? SANS;

const dit = (fin: string): string => (fin === SANS ? 'sans ponctuation' : `par « ${fin} »`);

/** The last word of a line with its sign: what the caret shows. */
const finDe = ({ ligne }: Item): string =>
  /\S*\s?[.,;:!?…]?$/u.exec(fin(ligne.texte.trimEnd()))?.[0].trim() ?? '';

/** The sign that most items end with. */
function usuel(items: readonly Item[]): string {
  const nombres = new Map<string, number>();
  for (const item of items) nombres.set(signe(item), (nombres.get(signe(item)) ?? 0) + 1);
  return [...nombres].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? SANS;
}

function constat(item: Item, message: string, remede: string): Constat {
  return { chemin: item.ligne.chemin, ecrit: finDe(item), message, remede };
}

/** Items before the last end alike. */
function inegales(items: readonly Item[]): readonly Constat[] {
  const attendu = usuel(items);
  const ecart = items.find((item) => signe(item) !== attendu);
  if (!ecart) return [];
  const message = `Cet élément de liste finit ${dit(signe(ecart))}, et les autres ${dit(attendu)}.`;
  return [
    constat(ecart, message, attendu === SANS ? 'Retirer le signe.' : `Finir cet élément par « ${attendu} ».`),
  ];
}

/** The last item ends the sentence, when the others end with a comma or a semicolon. */
function derniere(items: readonly Item[], dernier: Item): readonly Constat[] {
  const fin = signe(dernier);
  if (fin === ',' || fin === ';') {
    return [
      constat(
        dernier,
        `Le dernier élément de la liste finit par « ${fin} » : rien ne le suit.`,
        'Finir la liste par un point.',
      ),
    ];
  }
  const attendu = items.length === 0 ? SANS : usuel(items);
  if (fin !== SANS || (attendu !== ',' && attendu !== ';' && attendu !== '.')) return [];
  const message = `Le dernier élément de la liste finit sans ponctuation, et les autres par « ${attendu} ».`;
  return [constat(dernier, message, 'Finir la liste par un point.')];
}

/** An item that introduces others, or goes on below, does not end on its line. */
const finie = (item: Item): boolean => !item.continue && signe(item) !== ':';

function constats(liste: Liste): readonly Constat[] {
  const dernier = liste.at(-1);
  const autres = liste.slice(0, -1).filter(finie);
  return [
    ...(autres.length > 1 ? inegales(autres) : []),
    ...(dernier && finie(dernier) ? derniere(autres, dernier) : []),
  ];
}

const duPapier = (papier: Ecrit): readonly Constat[] => listes(papier).flatMap(constats);

const trouves = parPapier<Constat>();

/** Items of a list are punctuated alike. */
export const REDA_19: Regle = {
  code: 'REDA-19',
  nom: 'listes',
  titre: "Les éléments d'une liste ont la même ponctuation",
  gravite: 'information',
  sources: [methode("les éléments d'une liste finissent tous par le même signe, et le dernier par un point")],
  pourquoi:
    'Une liste se lit comme une phrase : des points-virgules ou des virgules entre les éléments, un point au dernier. Des fins inégales ' +
    "(« ; », « . », rien) montrent que la liste a été faite de morceaux, et l'on se demande s'il en manque un.",
  exemples: {
    valides: [
      {
        titre: 'Des points-virgules, puis un point',
        yaml: "rapports/2.md: { corps: \"# Exposé\\n\\n- l'été ;\\n- l'automne ;\\n- l'hiver.\" }",
      },
    ],
    fautifs: [
      {
        titre: 'Un point au milieu',
        yaml: "rapports/2.md: { corps: \"# Exposé\\n\\n- l'été ;\\n- l'automne.\\n- le printemps ;\\n- l'hiver.\" }",
      },
      {
        titre: 'Une virgule à la fin',
        yaml: "rapports/2.md: { corps: \"# Exposé\\n\\n- l'été,\\n- l'automne,\\n- l'hiver,\" }",
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
