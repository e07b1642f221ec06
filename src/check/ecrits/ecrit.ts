import type { Convention } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Ligne } from './ligne.ts';
import { champ, lignesDuCorps } from './ligne.ts';

/** The paper that was written: the report of a question, or a convention. */
export type Papier =
  | { readonly genre: 'rapport'; readonly id: IdQuestion }
  | { readonly genre: 'convention'; readonly id: string };

/** All that people wrote in one paper: its fields of prose, then its body. */
export type Ecrit = Papier & {
  readonly lignes: readonly Ligne[];
  /** The lines less their markup, one under the other: what patterns are sought in. */
  readonly nu: string;
  /** Where each line begins in `nu`. */
  readonly debuts: readonly number[];
};

/** Every paper that was read. */
const ECRITS = new WeakSet<object>();

function ecrit(papier: Papier, lignes: readonly Ligne[]): Ecrit {
  const debuts: number[] = [];
  let place = 0;
  for (const { nu } of lignes) {
    debuts.push(place);
    place += nu.length + 1;
  }
  const lu = { ...papier, lignes, nu: lignes.map(({ nu }) => nu).join('\n'), debuts };
  ECRITS.add(lu);
  return lu;
}

/** Rank of the line that holds `position`: the last that begins at it or before. */
export function rangDeLigne({ debuts }: Ecrit, position: number): number {
  let bas = 0;
  let haut = debuts.length - 1;
  while (bas < haut) {
    const milieu = (bas + haut + 1) >> 1;
    if ((debuts[milieu] ?? 0) <= position) bas = milieu;
    else haut = milieu - 1;
  }
  return bas;
}

function lignesDuRapport({ question, titre, inscription, decision, annexes, corps }: Rapport): Ligne[] {
  const base = ['rapports', question];
  return [
    champ([...base, 'titre'], titre),
    ...(inscription ? [champ([...base, 'inscription', 'libelle'], inscription.libelle)] : []),
    ...decision.flatMap((point, rang) =>
      point.genre === 'texte' ? [champ([...base, 'decision', rang], point.texte)] : [],
    ),
    ...annexes.map((annexe, rang) => champ([...base, 'annexes', rang, 'titre'], annexe.titre)),
    ...lignesDuCorps([...base, 'corps'], corps),
  ];
}

const ecritDuRapport = (rapport: Rapport): Ecrit =>
  ecrit({ genre: 'rapport', id: rapport.question }, lignesDuRapport(rapport));

function lignesDuBudget(base: readonly string[], { budget }: Convention): Ligne[] {
  return (budget?.axes ?? []).flatMap((axe, rang) => {
    const chemin = [...base, 'budget', 'axes', rang];
    const parties = [{ chemin, partie: axe }].concat(
      axe.sous_axes.map((partie, place) => ({
        chemin: [...chemin, 'sous_axes', place],
        partie: { ...partie, sous_axes: [] },
      })),
    );
    return parties.flatMap(({ chemin: lieu, partie }) => [
      champ([...lieu, 'titre'], partie.titre),
      ...partie.lignes.map(({ libelle }, place) => champ([...lieu, 'lignes', place, 'libelle'], libelle)),
    ]);
  });
}

function lignesDesParties(base: readonly string[], { parties }: Convention): Ligne[] {
  return parties.flatMap(({ nom, forme, siege, representant }, rang) => {
    const lieu = [...base, 'parties', rang];
    const champs = { nom, forme, siege };
    const { fonction, habilitation } = representant;
    return [
      ...Object.entries(champs).flatMap(([cle, texte]) => (texte ? [champ([...lieu, cle], texte)] : [])),
      champ([...lieu, 'representant', 'fonction'], fonction),
      ...(habilitation ? [champ([...lieu, 'representant', 'habilitation'], habilitation)] : []),
    ];
  });
}

function lignesDeLaConvention(convention: Convention): Ligne[] {
  const base = ['conventions', convention.id];
  return [
    champ([...base, 'titre'], convention.titre),
    ...lignesDesParties(base, convention),
    ...convention.visas.map((visa, rang) => champ([...base, 'visas', rang], visa)),
    ...convention.versements.map(({ echeance }, rang) =>
      champ([...base, 'versements', rang, 'echeance'], echeance),
    ),
    ...convention.annexes.map(({ titre }, rang) => champ([...base, 'annexes', rang, 'titre'], titre)),
    ...lignesDuBudget(base, convention),
    ...lignesDuCorps([...base, 'corps'], convention.corps),
  ];
}

/** Papers read already, by the report or the convention that they are: for whoever checks again and again. */
export type PapiersRetenus = WeakMap<Rapport | Convention, Ecrit>;

/** Read once a dossier: each rule of wording looks at the same papers. */
const LUS = new WeakMap<Dossier, readonly Ecrit[]>();

const lisRapport = (_id: string, rapport: Rapport): Ecrit => ecritDuRapport(rapport);

const lisConvention = (id: string, convention: Convention): Ecrit =>
  ecrit({ genre: 'convention', id }, lignesDeLaConvention({ ...convention, id }));

/** A paper, from `retenus` if it was read already. */
function lis<T extends Rapport | Convention>(
  retenus: PapiersRetenus,
  id: string,
  papier: T,
  lit: (id: string, papier: T) => Ecrit,
): Ecrit {
  const connu = retenus.get(papier) ?? lit(id, papier);
  retenus.set(papier, connu);
  return connu;
}

/** Every paper of `dossier`, those that were read already from `retenus`. */
const lisTout = ({ rapports, conventions }: Dossier, retenus: PapiersRetenus): readonly Ecrit[] => [
  ...Object.entries(rapports).map(([id, rapport]) => lis(retenus, id, rapport, lisRapport)),
  ...Object.entries(conventions).map(([id, convention]) => lis(retenus, id, convention, lisConvention)),
];

/** Papers that outlive one check: what is found in them is worth keeping. */
const RETENUS = new WeakSet<Ecrit>();

/** Whether a paper will be looked at again by another check. */
export const estRetenu = (papier: Ecrit): boolean => RETENUS.has(papier);

/** Whether something is a paper that no other check will look at: whoever holds it holds all that was found in it. */
export const estDePassage = (chose: unknown): boolean =>
  typeof chose === 'object' && chose !== null && ECRITS.has(chose) && !RETENUS.has(chose as Ecrit);

/** Has the rules look, in `dossier`, at papers that were read already where they did not change. */
export function retiens(dossier: Dossier, retenus: PapiersRetenus): void {
  const papiers = lisTout(dossier, retenus);
  for (const papier of papiers) RETENUS.add(papier);
  LUS.set(dossier, papiers);
}

/** Every paper of the sitting that holds prose: reports in the order of passage, then conventions. */
export function ecrits(dossier: Dossier): readonly Ecrit[] {
  const lus = LUS.get(dossier);
  if (lus) return lus;
  const papiers = lisTout(dossier, new WeakMap());
  LUS.set(dossier, papiers);
  return papiers;
}

/**
 * Has the rules of wording look, in `dossier`, at the reports of some questions alone: what they say of others is known.
 * What is read of them is kept in `retenus`, if any, for another check.
 */
export function limite(
  dossier: Dossier,
  questions: ReadonlySet<IdQuestion>,
  retenus?: PapiersRetenus,
): Dossier {
  const papiers = [...questions].flatMap((id) => {
    const rapport = dossier.rapports[id];
    return rapport === undefined ? [] : [lis(retenus ?? new WeakMap(), id, rapport, lisRapport)];
  });
  if (retenus) for (const papier of papiers) RETENUS.add(papier);
  LUS.set(dossier, papiers);
  return dossier;
}

/** The papers of a dossier by what they are and their name, the first of each. */
const PAR_NOM = new WeakMap<readonly Ecrit[], ReadonlyMap<string, Ecrit>>();

function parNom(papiers: readonly Ecrit[]): ReadonlyMap<string, Ecrit> {
  const connus =
    PAR_NOM.get(papiers) ??
    new Map(papiers.toReversed().map((papier) => [`${papier.genre} ${papier.id}`, papier]));
  PAR_NOM.set(papiers, connus);
  return connus;
}

/** The paper of one report or convention. */
export const ecritDe = (dossier: Dossier, genre: Papier['genre'], id: string): Ecrit | undefined =>
  parNom(ecrits(dossier)).get(`${genre} ${id}`);
