import type { Partie } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { retenir } from '../retenir.ts';

const LUS = new WeakMap<object, ReadonlySet<string>>();

/** The words of all the texts that a value holds, in small letters. */
function motsDe(valeur: unknown, dans: Set<string>): void {
  if (typeof valeur === 'string') {
    for (const mot of valeur.match(/[\p{L}\p{M}]+(?:['\u2019-][\p{L}\p{M}]+)*/gu) ?? []) {
      const petit = mot.toLocaleLowerCase('fr').replace(/\u2019/gu, "'");
      dans.add(petit);
      for (const partie of petit.split(/['-]/u)) dans.add(partie);
    }
  } else if (typeof valeur === 'object' && valeur !== null)
    for (const une of Object.values(valeur)) motsDe(une, dans);
}

/** Of the parties, the names alone: what else is written of them is prose. */
const nomsSeuls = (valeur: object): unknown =>
  Array.isArray(valeur)
    ? (valeur as readonly Partie[]).map(({ nom, sigle, representant }) => [nom, sigle, representant.personne])
    : valeur;

function lis(valeur: object): ReadonlySet<string> {
  const connus = LUS.get(valeur);
  if (connus) return connus;
  const mots = new Set<string>();
  motsDe(nomsSeuls(valeur), mots);
  LUS.set(valeur, mots);
  return mots;
}

/** Words that are right because the house has them: those of its council, of its register, of the parties of a convention. */
export interface MotsDeLaMaison {
  readonly has: (mot: string) => boolean;
  /** All of them: two houses that have the same words find the same slips. */
  readonly cle: string;
}

/** The same words for the same council, register and parties: those who keep them compare one text with itself. */
const maisons = retenir<Dossier['registre'], MotsDeLaMaison>();

/** The own words of a sitting: names of people, of communes, of bodies and of parties, acronyms, and the list of the house. */
export function motsDeLaMaison({ conseil, registre, conventions }: Dossier): MotsDeLaMaison {
  const parties = Object.values(conventions).map((une) => une.parties);
  return maisons(registre, [conseil, ...parties], () => {
    const listes = [conseil, registre, ...parties].map((source) => lis(source));
    return {
      has: (mot) => listes.some((liste) => liste.has(mot)),
      cle: listes.map((liste) => [...liste].join(' ')).join('\n'),
    };
  });
}
