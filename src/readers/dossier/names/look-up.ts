import type { Related } from '../../../diagnostics/fault.ts';
import { citation } from '../../../diagnostics/foreign-text.ts';
import { isEvident, nameKey, nearest, proposed } from '../../../diagnostics/nearest-name.ts';
import type { Elu } from '../../../domaine/conseil.ts';
import { lireIdQuestion } from '../../../domaine/id-question.ts';
import type { NomElu } from '../../../domaine/personne.ts';
import { nomCivil, nomComplet } from '../../../domaine/personne.ts';
import type { Saying } from '../fault-at.ts';
import type { CitedConvention, CitedElu } from '../shape/references.ts';
import type { Directory } from './directory.ts';

/** What a name stands for, and what is wrong with it. When the name meant is evident, `name` is that one. */
export interface Found {
  readonly name: string;
  readonly saying?: Saying;
  /** The name is nobody's: what is drawn from it can't be trusted. */
  readonly lost?: boolean;
}

function unknownElu(nom: NomElu, names: Iterable<NomElu>): Found {
  const near = nearest(nom, names);
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

/** Looks a member up in the register. */
export function lookUpElu(cite: CitedElu, { elus, elusPlies }: Directory): Found {
  if (!elus) return { name: cite.nom };
  const elu = elus.get(cite.nom);
  if (!elu) {
    const similar = elusPlies.get(nameKey(cite.nom));
    return similar ? misspelt(cite.nom, similar) : unknownElu(cite.nom, elus.keys());
  }
  const agrees = cite.civilite === undefined || cite.civilite === elu.personne.civilite;
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
