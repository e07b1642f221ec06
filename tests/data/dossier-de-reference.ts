import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Axe, Budget, LigneDeDepense } from '../../src/domaine/budget.ts';
import type { Conseil, Elu, Registre } from '../../src/domaine/conseil.ts';
import type { DateCivile, Heure } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import type { Presences } from '../../src/domaine/feuille-de-presence.ts';
import type { Centimes } from '../../src/domaine/montant.ts';
import { lireMontant } from '../../src/domaine/montant.ts';
import type { Personne } from '../../src/domaine/personne.ts';
import { lirePersonne, nomComplet } from '../../src/domaine/personne.ts';
import type { Rapport } from '../../src/domaine/rapport.ts';
import type { Seance } from '../../src/domaine/seance.ts';

/** Where the sample data stand. */
const DATA = new URL('../../data/', import.meta.url);
const SEANCE = '2024-09-26';

const texte = (chemin: string): string => readFileSync(new URL(chemin, DATA), 'utf8');

/** What a file says, every scalar as text. */
const lu = <T>(yaml: string): T => load(yaml, { schema: FAILSAFE_SCHEMA }) as T;

const enTete = <T>(chemin: string): T => lu<T>(texte(chemin).split(/^---$/mu)[1] ?? '');

/** The Markdown under the front matter of a file of the sitting. */
export const corpsDe = (chemin: string): string =>
  texte(`${SEANCE}/${chemin}`).split(/^---$/mu).slice(2).join('---');

/** The whole text of a file of `data/`. */
export const texteDe = (chemin: string): string => texte(chemin);

const questions = (dites: string | readonly string[]): readonly string[] =>
  [dites].flat().flatMap((dite) => {
    const [debut, fin] = dite.split(' à ').map(Number);
    if (debut === undefined || fin === undefined) return [dite];
    return Array.from({ length: fin - debut + 1 }, (_, rang) => String(debut + rang));
  });

type MembreEcrit = string | { readonly nom: string; readonly fonction?: string; readonly mandat?: string };

interface CommuneEcrite {
  readonly nom: string;
  readonly sieges?: string;
  readonly membres: readonly MembreEcrit[];
  readonly suppleant?: MembreEcrit;
}

function elu(ecrit: MembreEcrit, commune: string): Elu {
  const { nom, ...reste } = typeof ecrit === 'string' ? { nom: ecrit } : ecrit;
  const personne = lirePersonne(nom) as Personne;
  return { nom: nomComplet(personne), personne, commune, ...reste };
}

function registre(): Registre {
  const { communes } = lu<{ communes: readonly CommuneEcrite[] }>(texte('registre.yaml'));
  return {
    communes: communes.map(({ nom, sieges, membres, suppleant }) => ({
      nom,
      membres: membres.map((membre) => elu(membre, nom)),
      ...(sieges === undefined ? {} : { sieges: Number(sieges) }),
      ...(suppleant === undefined ? {} : { suppleant: elu(suppleant, nom) }),
    })),
  };
}

interface SeanceEcrite {
  readonly date: DateCivile;
  readonly convocation: { readonly date: DateCivile };
  readonly lieu: string;
  readonly presidence: string;
  readonly ouverture: Heure;
  readonly levee: Heure;
  readonly secretaire: string;
  readonly ordre_de_passage: string;
  readonly sans_rapport: readonly { readonly questions: readonly string[]; readonly motif: string }[];
}

function seance(): Seance {
  const ecrite = lu<SeanceEcrite>(texte(`${SEANCE}/seance.yaml`));
  return {
    ...ecrite,
    autres_presidences: [],
    ordre_de_passage: questions(ecrite.ordre_de_passage),
    sans_rapport: ecrite.sans_rapport.map((dit) => ({ ...dit, questions: questions(dit.questions) })),
  };
}

type PresencesEcrites = Omit<Presences, 'mouvements'> & {
  readonly mouvements: readonly {
    readonly avant?: string;
    readonly apres?: string;
    readonly arrivent?: readonly string[];
    readonly partent?: readonly string[];
  }[];
};

function presences(): Presences {
  const ecrites = lu<PresencesEcrites>(texte(`${SEANCE}/presences.yaml`));
  const mouvements = ecrites.mouvements.map((dit) => ({ arrivent: [], partent: [], ...dit }));
  return { ...ecrites, mouvements };
}

function rapport64(): Rapport {
  const ecrit = enTete<{ titre: string; rapporteur: string; interesses: readonly string[] }>(
    `${SEANCE}/rapports/64.md`,
  );
  const { titre, rapporteur, interesses } = ecrit;
  return {
    question: '64',
    nature: 'deliberation',
    titre,
    rapporteur,
    avis: [],
    interesses,
    scrutin: { mode: 'ordinaire', demandeurs: [], contre: [], abstentions: [], ne_votent_pas: [], tours: [] },
    decision: [],
    annexes: [],
    corps: corpsDe('rapports/64.md'),
  };
}

type Ecrit<T> = { readonly [K in keyof T]: T[K] extends number | undefined ? string : T[K] };

const euros = (ecrit: string): Centimes => lireMontant(ecrit) as Centimes;

const ligne = (ecrite: Ecrit<LigneDeDepense>): LigneDeDepense => ({
  ...ecrite,
  quantite: Number(ecrite.quantite) * 100,
  montant: euros(ecrite.montant),
});

interface AxeEcrit {
  readonly titre: string;
  readonly lignes?: readonly Ecrit<LigneDeDepense>[];
  readonly sous_axes?: readonly {
    readonly titre: string;
    readonly lignes: readonly Ecrit<LigneDeDepense>[];
  }[];
}

const axe = ({ titre, lignes, sous_axes }: AxeEcrit): Axe => ({
  titre,
  lignes: (lignes ?? []).map(ligne),
  sous_axes: (sous_axes ?? []).map((sous) => ({ titre: sous.titre, lignes: sous.lignes.map(ligne) })),
});

interface BudgetEcrit {
  readonly unite: string;
  readonly tarifs: Readonly<Record<string, string>>;
  readonly axes: readonly AxeEcrit[];
  readonly recettes: readonly {
    readonly axes: readonly string[];
    readonly lignes: readonly {
      readonly nature: string;
      readonly financeur: string;
      readonly montant: string;
    }[];
  }[];
}

/** The grant and the budget of the convention. */
export function financement(): { readonly subvention: Centimes; readonly budget: Budget } {
  const { subvention, budget } = enTete<{ subvention: string; budget: BudgetEcrit }>(
    `${SEANCE}/conventions/pmt-2024.md`,
  );
  const tarifs = Object.entries(budget.tarifs).map(([poste, tarif]) => [poste, euros(tarif)] as const);
  const recettes = budget.recettes.map(({ axes, lignes }) => ({
    axes: axes.map(Number),
    lignes: lignes.map((recette) => ({ ...recette, montant: euros(recette.montant) })),
  }));
  return {
    subvention: euros(subvention),
    budget: {
      taxe: 'TTC',
      unite: budget.unite,
      tarifs: Object.fromEntries(tarifs),
      axes: budget.axes.map(axe),
      recettes,
    },
  };
}

/** The reference sitting, with the one report that its folder keeps. */
export const dossierDeReference = (): Dossier => ({
  id: SEANCE,
  conseil: lu<Conseil>(texte('conseil.yaml')),
  registre: registre(),
  seance: seance(),
  presences: presences(),
  rapports: { 64: rapport64() },
  conventions: {},
  acquittements: [],
});
