import type { Related } from '../../../diagnostics/fault.ts';
import { citation } from '../../../diagnostics/foreign-text.ts';
import { isEvident, nameKey, nearest, proposed } from '../../../diagnostics/nearest-name.ts';
import type { Elu } from '../../../domaine/conseil.ts';
import { lireIdQuestion } from '../../../domaine/id-question.ts';
import type { NomElu } from '../../../domaine/personne.ts';
import { estCivilite, lirePersonne, nomCivil, nomComplet } from '../../../domaine/personne.ts';
import type { Saying } from '../fault-at.ts';
import type { CitedConvention, CitedElu } from '../shape/references.ts';
import type { Directory } from './directory.ts';
import { straightened } from './directory.ts';

/** What a name stands for, and what is wrong with it. When the name meant is evident, `name` is that one. */
export interface Found {
  readonly name: string;
  readonly saying?: Saying;
  /** The name is nobody's: what is drawn from it can't be trusted. */
  readonly lost?: boolean;
}

/** A name without the civility before it, its words in capitals, if they come first, put last: "BIDON Hugo" gives "Hugo BIDON". */
function surnameLast(nom: NomElu): NomElu {
  const words = nom
    .replaceAll(',', ' ')
    .trim()
    .split(/\s+/u)
    .filter((word, rank) => rank > 0 || !estCivilite(word));
  const first = words.findIndex((word) => word !== word.toLocaleUpperCase('fr'));
  return [...words.slice(Math.max(0, first)), ...words.slice(0, Math.max(0, first))].join(' ');
}

const sortedKey = (nom: NomElu): string => nameKey(nom).split(' ').toSorted().join(' ');

/** The member whose names were written in another order, when one only has them. */
function reordered(nom: NomElu, names: readonly NomElu[]): NomElu | undefined {
  const key = sortedKey(surnameLast(nom));
  const [only, ...others] = names.filter((name) => sortedKey(name) === key);
  return others.length === 0 ? only : undefined;
}

const misordered = (nom: NomElu, name: NomElu): Found => ({
  name,
  saying: {
    code: 'NOM-01',
    message: `« ${citation(nom)} » n'est pas au registre du conseil, où le prénom vient avant le nom ; on y lit « ${name} ».`,
    written: citation(nom),
    hint: `Écrire « ${name} ».`,
  },
});

function unknownElu(nom: NomElu, names: readonly NomElu[]): Found {
  const other = reordered(nom, names);
  if (other !== undefined) return misordered(nom, other);
  const asWritten = nearest(nom, names);
  const near = asWritten.length > 0 ? asWritten : nearest(surnameLast(nom), names);
  const [first] = near;
  const message = `« ${citation(nom)} » n'est pas au registre du conseil`;
  const saying = {
    code: 'NOM-01',
    message: near.length === 0 ? `${message}.` : `${message} ; on y lit ${proposed(near)}.`,
    written: citation(nom),
    hint: first
      ? `Écrire « ${first.name} », ou ajouter cette personne au registre.`
      : 'Corriger le nom, ou ajouter cette personne au registre.',
  };
  return first && isEvident(near) ? { name: first.name, saying } : { name: nom, saying, lost: true };
}

const misspelt = (nom: NomElu, elu: Elu): Found => ({
  name: elu.nom,
  saying: {
    code: 'NOM-02',
    message: `« ${citation(nom)} » ne diffère du registre que par les accents, la casse ou les tirets : on y lit « ${elu.nom} ».`,
    written: citation(nom),
    hint: `Écrire « ${elu.nom} ».`,
  },
});

const disagreeing = (elu: Elu, { civilite }: CitedElu): Found => ({
  name: elu.nom,
  saying: {
    code: 'NOM-03',
    message: `La civilité « ${civilite} » n'est pas celle du registre, où on lit « ${nomCivil(elu.personne)} ».`,
    written: `${civilite} ${elu.nom}`,
    hint: `Écrire « ${nomComplet(elu.personne)} », ou corriger le registre.`,
  },
});

/** The member whom the register knows by the surname alone, where a file adds the first name. */
function surnameOnly(nom: NomElu, elus: NonNullable<Directory['elus']>): Elu | undefined {
  const surname = lirePersonne(nom)?.nom;
  return surname === undefined ? undefined : elus.get(surname)?.[0];
}

/** Looks a member up in the register. */
export function lookUpElu(cite: CitedElu, { elus, elusPlies }: Directory): Found {
  if (!elus) return { name: cite.nom };
  const lines = elus.get(cite.nom);
  const similar = lines?.[0] ?? surnameOnly(cite.nom, elus) ?? elusPlies.get(nameKey(straightened(cite.nom)));
  if (!similar) return unknownElu(cite.nom, [...elus.keys()]);
  if (similar.personne.prenom === '' && lines === undefined && surnameOnly(cite.nom, elus) === similar)
    return { name: similar.nom };
  if (straightened(similar.nom) !== straightened(cite.nom)) return misspelt(cite.nom, similar);
  const elu = similar;
  const agrees =
    cite.civilite === undefined ||
    (lines ?? [elu]).some(({ personne: { civilite = cite.civilite } }) => civilite === cite.civilite);
  return agrees ? { name: elu.nom } : disagreeing(elu, cite);
}

/** Where questions are called: shown with each that is not. */
export const ORDER: Related = {
  path: ['seance', 'ordre_de_passage'],
  message: "L'ordre de passage est ici.",
};

/** Looks up in the order of passage the question that `id` names. */
export function lookUpQuestion(id: string, { questions }: Directory): Found {
  const read = lireIdQuestion(id);
  if (read !== undefined && (!questions || questions.has(read))) return { name: id };
  const saying = {
    code: 'ORDRE-01',
    message: `La question n°${citation(id)} n'est pas dans l'ordre de passage de la séance.`,
    written: citation(id),
    related: [ORDER],
    hint: "Corriger le numéro, ou l'ajouter à « ordre_de_passage » dans seance.yaml.",
  };
  return { name: id, saying, lost: true };
}

/** Looks a convention up among the files of the sitting. */
export function lookUpConvention({ id }: CitedConvention, { conventions }: Directory): Found {
  if (conventions.includes(id)) return { name: id };
  const near = nearest(id, conventions);
  const message = `Aucune convention « ${citation(id)} » dans le dossier « conventions » de la séance`;
  const saying = {
    code: 'NOM-06',
    message: near.length === 0 ? `${message}.` : `${message} ; on y trouve ${proposed(near)}.`,
    written: citation(id),
    hint: near[0] ? `Écrire « ${near[0].name} ».` : `Ajouter le fichier conventions/${citation(id)}.md.`,
  };
  return isEvident(near) && near[0] ? { name: near[0].name, saying } : { name: id, saying, lost: true };
}
