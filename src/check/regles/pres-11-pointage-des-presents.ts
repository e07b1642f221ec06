import type { DataPath } from '../../diagnostics/fault.ts';
import type { Mouvement } from '../../domaine/feuille-de-presence.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { SuiteFausse } from '../pointages.ts';
import { enMots, suitesFausses, surplus } from '../pointages.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_17, L2121_20, methode } from '../sources.ts';

/** A boundary between questions, 0 before the first, and how many more people are in the room once it is passed. */
interface Passage {
  readonly borne: number;
  readonly solde: number;
}

function passages(mouvement: Mouvement, { rangs }: Contexte): Passage[] {
  const { avant, apres, pendant, arrivent, partent, sortent } = mouvement;
  const rang = (id: IdQuestion): number => rangs.get(id) ?? -1;
  const solde = arrivent.length - partent.length - sortent.length;
  if (avant !== undefined) return [{ borne: rang(avant), solde }];
  if (apres !== undefined) return [{ borne: rang(apres) + 1, solde }];
  return (pendant ?? []).flatMap((id) => [
    { borne: rang(id), solde },
    { borne: rang(id) + 1, solde: -solde },
  ]);
}

/** Whether a line of the journal, which is kept as the sitting goes, comes after a later one or before an earlier one. */
function horsDeSaPlace(contexte: Contexte, index: number): boolean {
  const { mouvements } = contexte.dossier.presences;
  const borne = (rang: number): number | undefined => {
    const mouvement = mouvements[rang];
    return mouvement && passages(mouvement, contexte)[0]?.borne;
  };
  const [avant, ici, apres] = [borne(index - 1), borne(index), borne(index + 1)];
  if (ici === undefined) return false;
  return (avant !== undefined && avant > ici) || (apres !== undefined && apres < ici);
}

/**
 * Ranks of the lines that change the attendance where the counts begin or cease to differ, the likeliest first: one
 * that would explain the gap, were it not there or later, then in the order of the journal.
 */
function lignesEnCause(contexte: Contexte, suite: SuiteFausse): readonly number[] {
  const [premier] = suite.releves;
  const dernier = suite.releves.at(-1) ?? premier;
  const ecart = surplus(suite);
  return contexte.dossier.presences.mouvements
    .flatMap((mouvement, index) => {
      const siens = passages(mouvement, contexte);
      const debut = siens.filter(({ borne }) => suite.depuis < borne && borne <= premier.rang);
      const fin = siens.filter(({ borne }) => dernier.rang < borne && borne <= suite.jusqua);
      if (debut.length + fin.length === 0) return [];
      const explique = debut
        .filter(({ solde }) => solde === ecart)
        .concat(fin.filter(({ solde }) => solde === -ecart));
      return [{ index, poids: explique.length + (horsDeSaPlace(contexte, index) ? 0.5 : 0) }];
    })
    .toSorted((a, b) => b.poids - a.poids || a.index - b.index)
    .map(({ index }) => index);
}

/** Where to look first: a line of the journal, the count itself; where all counts differ, the absent or the substitutes. */
function lieu(contexte: Contexte, suite: SuiteFausse, lignes: readonly number[]): DataPath {
  const [premier] = suite.releves;
  if (!suite.corroboree) return ['presences', 'pointages', premier.index, 'presents'];
  const [ligne] = lignes;
  if (ligne !== undefined) return ['presences', 'mouvements', ligne];
  const { dossier, chronologie } = contexte;
  const toujours = suite.depuis === -1 && suite.jusqua === chronologie.questions.length;
  if (!toujours) return ['presences', 'mouvements'];
  const sieges =
    chronologie.effectif - chronologie.presences.filter(({ relaie }) => relaie === undefined).length;
  const remplacable = dossier.registre.communes.some(({ suppleant }) => suppleant !== undefined);
  return ['presences', sieges > 0 && surplus(suite) === -sieges && remplacable ? 'suppleants' : 'absents'];
}

const REMEDES = {
  pointages:
    "Reprendre ce pointage ; s'il est exact, chercher dans le journal une arrivée ou un départ mal noté.",
  mouvements:
    "Reprendre cette ligne du journal (qui, et à quelle question) avec la feuille d'émargement ; si elle est exacte, reprendre les pointages.",
  absents: "Reprendre la liste des absents et celle des suppléants avec la feuille d'émargement.",
  suppleants: "Ajouter le suppléant qui siège à la place d'un titulaire, ou reprendre la liste des absents.",
} as const;

function constat(contexte: Contexte, suite: SuiteFausse): Constat {
  const lignes = lignesEnCause(contexte, suite);
  const chemin = lieu(contexte, suite, lignes);
  const [premier] = suite.releves;
  const autresLignes = lignes.filter((index) => index !== chemin[2] || chemin[1] !== 'mouvements');
  return {
    chemin,
    surLaCle: chemin.length === 2,
    ...enMots(contexte, suite, 'présent'),
    lies: [
      ...(suite.corroboree
        ? [{ path: ['presences', 'pointages', premier.index], message: 'Le pointage est ici.' }]
        : []),
      ...autresLignes.map((index) => ({
        path: ['presences', 'mouvements', index],
        message: "Cette ligne change aussi l'effectif de la salle à ce moment.",
      })),
    ],
    remede: REMEDES[chemin[1] as keyof typeof REMEDES],
  };
}

/** Heads counted are those of the sheet. */
export const PRES_11: Regle = {
  code: 'PRES-11',
  nom: 'pointage-des-presents',
  titre: 'Le pointage de la salle retrouve les présents de la feuille',
  gravite: 'erreur',
  sources: [
    L2121_17,
    L2121_20,
    methode("deux comptes du même fait, faits par deux voies, sont égaux ou l'un des deux est faux"),
  ],
  pourquoi:
    "Compter les têtes à l'ouverture et à chaque mouvement ne coûte rien et double la feuille de présence d'un second compte. Un " +
    "retard ou un départ mal noté ne se voit nulle part ailleurs tant qu'aucun résultat n'a été annoncé en chiffres, et fausse le " +
    "quorum et le nombre de voix. La règle rapproche les pointages qui se suivent : quand plusieurs diffèrent, ou qu'un résultat " +
    'annoncé le confirme, elle montre la ligne du journal qui change la salle à ce moment ; quand un seul diffère, elle le montre lui.',
  exemples: {
    valides: [
      {
        titre: 'Douze présents, puis treize',
        yaml: `presences.yaml:
  pointages:
    - { question: 2, presents: 12, procurations: 2 }
    - { question: 3, presents: 13 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une arrivée notée à la mauvaise question',
        yaml: `presences.yaml:
  mouvements:
    - { avant: 4, arrivent: [Hugo LEROUX] }
    - { apres: 5, partent: [Denise DELORME] }
  pointages:
    - { question: 2, presents: 12 }
    - { question: 3, presents: 13, procurations: 1 }
    - { question: 5, presents: 13 }`,
      },
    ],
  },
  controle: (contexte) => suitesFausses(contexte, 'presents').map((suite) => constat(contexte, suite)),
};
