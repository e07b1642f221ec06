import type { DataPath, Fault } from '../diagnostics/fault.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Acquittement, Dossier } from '../domaine/dossier.ts';
import { enFaute } from './constat.ts';
import { ACQU_01, ACQU_02, ACQU_03 } from './notices.ts';
import { loisAu } from './portee.ts';

/** A warning or an information that someone accepted, with the acknowledgement that says so. */
export interface FauteAcquittee {
  readonly fault: Fault;
  readonly acquittement: Acquittement;
}

/** Faults once the acknowledgements are applied. */
export interface Tri {
  readonly faults: readonly Fault[];
  readonly acquittees: readonly FauteAcquittee[];
}

/** `rapports.64` aims at `rapports.64.avis.0.date` and not at `rapports.641`. */
const vise = (lieu: string | undefined, chemin: string): boolean =>
  lieu === undefined || chemin === lieu || chemin.startsWith(`${lieu}.`);

/** Keys that name an element of a list, in the order in which they are looked for. */
const NOMS = ['de', 'nom', 'elu', 'convention', 'partie', 'instance', 'libelle', 'titre'] as const;

/** What an element of a list is called: a name written as it is, or under one of its keys. */
function nomDe(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  if (typeof element !== 'object' || element === null) return undefined;
  const noms = NOMS.flatMap((cle) => {
    const nom = (element as Readonly<Record<string, unknown>>)[cle];
    return typeof nom === 'string' ? [nom] : [];
  });
  return noms[0];
}

/** The steps of a place, each by the name of what it leads to where that has one. */
function nommes(dossier: Dossier, path: DataPath): readonly string[] {
  let ici: unknown = dossier;
  return path.map((pas) => {
    const dedans = (ici as Readonly<Record<string | number, unknown>> | undefined)?.[pas];
    ici = typeof dedans === 'object' && dedans !== null ? dedans : undefined;
    return typeof pas === 'number' ? (nomDe(dedans) ?? String(pas)) : pas;
  });
}

/** A place by names: `presences.procurations.Luc OLIVIER.a` stays right when a line is put in above. */
const parNoms = (dossier: Dossier, path: DataPath): string => nommes(dossier, path).join('.');

const correspond = (acquittement: Acquittement, fault: Fault, dossier: Dossier): boolean =>
  acquittement.code === fault.code &&
  (acquittement.ecrit === undefined || acquittement.ecrit === fault.written) &&
  (vise(acquittement.lieu, (fault.path ?? []).join('.')) ||
    vise(acquittement.lieu, parNoms(dossier, fault.path ?? [])));

/** What an acknowledgement says of where it holds. */
export type Endroit = Pick<Acquittement, 'lieu' | 'ecrit'>;

const estUnRang = (pas: DataPath[number] | undefined): boolean => typeof pas === 'number';

/** Characters of a name that is still one: past that it is a sentence, which may change. */
const NOM_LONG = 60;

const sansNom = (nom: string): boolean => /^\d+$/u.test(nom) || nom.length > NOM_LONG;

/**
 * Where `fault` stands, told so that it stays right when something is put in above: by the names of what a list holds;
 * where these have none, as the paragraphs of a body, by what holds them all and the words that the fault quotes.
 */
export function endroitDurable(dossier: Dossier, fault: Fault): Endroit {
  const path = fault.path ?? [];
  if (path.length === 0) return fault.written === undefined ? {} : { ecrit: fault.written };
  const noms = nommes(dossier, path);
  const premier = noms.findIndex((nom, index) => estUnRang(path[index]) && sansNom(nom));
  if (premier === -1) return { lieu: noms.join('.') };
  return {
    lieu: noms.slice(0, premier).join('.'),
    ...(fault.written === undefined ? {} : { ecrit: fault.written }),
  };
}

/** The place of an acknowledgement as it stays right, when it counts what has a name or quotes something. */
function autrement(acquittement: Acquittement, fault: Fault, dossier: Dossier): Endroit | undefined {
  const { lieu, ecrit } = acquittement;
  const longueur = lieu?.split('.').length ?? 0;
  const rangs = (fault.path ?? []).slice(0, longueur);
  if (lieu === undefined || rangs.join('.') !== lieu || !rangs.some(estUnRang)) return undefined;
  const durable = endroitDurable(dossier, { ...fault, path: rangs });
  return durable.lieu === lieu || (durable.ecrit === undefined && ecrit !== undefined) ? undefined : durable;
}

const enLignes = ({ lieu, ecrit }: Endroit): string =>
  [
    ...(lieu === undefined ? [] : [`« lieu: ${lieu} »`]),
    ...(ecrit === undefined ? [] : [`« ecrit: ${ecrit} »`]),
  ].join(' et ');

function parLeRang(acquittement: Acquittement, index: number, durable: Endroit, jour: DateCivile): Fault {
  return enFaute(
    ACQU_03,
    {
      chemin: ['acquittements', index, 'lieu'],
      message: `L'acquittement de ${acquittement.code} désigne son endroit par un rang : une ligne ajoutée au-dessus, et il viserait autre chose.`,
      ...(durable.lieu === undefined ? {} : { calcule: durable.lieu }),
      remede: `Écrire ${enLignes(durable)}.`,
    },
    loisAu(ACQU_03, jour, undefined),
  );
}

function sansObjet({ code, lieu }: Acquittement, index: number, jour: DateCivile): Fault {
  const place = lieu === undefined ? '' : ` à l'endroit « ${lieu} »`;
  return enFaute(
    ACQU_01,
    {
      chemin: ['acquittements', index, lieu === undefined ? 'code' : 'lieu'],
      message: `L'acquittement de ${code} ne correspond à aucun constat${place}.`,
      remede: "Retirer cet acquittement, ou corriger son code ou son lieu d'après le constat qu'il vise.",
    },
    loisAu(ACQU_01, jour, undefined),
  );
}

function refuse({ code, par }: Acquittement, index: number, fault: Fault, jour: DateCivile): Fault {
  return enFaute(
    ACQU_02,
    {
      chemin: ['acquittements', index, 'code'],
      message: `L'acquittement de ${code} par ${par} est sans effet : ${code} est ici une erreur, et une erreur ne s'acquitte pas.`,
      ...(fault.path ? { lies: [{ path: fault.path, message: `L'erreur ${code} est signalée ici.` }] } : {}),
      remede: `Corriger ce que ${code} signale, puis retirer cet acquittement.`,
    },
    loisAu(ACQU_02, jour, undefined),
  );
}

/**
 * Sets apart the warnings and information that are acknowledged, by code and place (a data path joined by dots,
 * which holds for all that stands under it). An acknowledgement of an error, or of nothing, is a fault of its own.
 * A place may count what it means, or name it; the words quoted narrow it.
 */
export function acquitte(faults: readonly Fault[], dossier: Dossier): Tri {
  const { acquittements } = dossier;
  const jour = dossier.seance.date;
  const visees = acquittements.map((acquittement) =>
    faults.filter((fault) => correspond(acquittement, fault, dossier)),
  );
  const acquittees = new Map<Fault, Acquittement>();
  const propres: Fault[] = [];
  acquittements.forEach((acquittement, index) => {
    const siennes = visees[index] ?? [];
    for (const fault of siennes)
      if (fault.severity !== 'erreur' && !acquittees.has(fault)) acquittees.set(fault, acquittement);
    const erreur = siennes.find(({ severity }) => severity === 'erreur');
    if (erreur) propres.push(refuse(acquittement, index, erreur, jour));
    const durable = siennes[0] && autrement(acquittement, siennes[0], dossier);
    if (durable !== undefined) propres.push(parLeRang(acquittement, index, durable, jour));
    if (siennes.length === 0) propres.push(sansObjet(acquittement, index, jour));
  });
  return {
    faults: [...faults.filter((fault) => !acquittees.has(fault)), ...propres],
    acquittees: [...acquittees].map(([fault, acquittement]) => ({ fault, acquittement })),
  };
}
