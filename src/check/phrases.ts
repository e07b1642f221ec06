import { enumeration } from '../domaine/enumeration.ts';
import { estFeminin, nomCivil } from '../domaine/personne.ts';
import type { Contexte } from './regle.ts';

export { enumeration };

/** "1 voix", "2 personnes": a number and its noun, in the plural from 2 on. */
export const nombre = (n: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${n} ${Math.abs(n) < 2 ? singulier : pluriel}`;

/** "Mme Anne VIGNOT", as the register knows the person; the bare name of someone it does not know. */
export function civil({ elus }: Pick<Contexte, 'elus'>, nom: string): string {
  const elu = elus.get(nom);
  return elu ? nomCivil(elu.personne) : nom;
}

/** Several people, in the order given: "Mme A, M. B et Mme C". */
export const civils = (contexte: Pick<Contexte, 'elus'>, noms: readonly string[]): string =>
  enumeration(noms.map((nom) => civil(contexte, nom)));

/** The form that agrees with the person: `accord(contexte, nom, 'absent')` gives "absent" or "absente". */
export function accord(
  { elus }: Pick<Contexte, 'elus'>,
  nom: string,
  masculin: string,
  feminin = `${masculin}e`,
): string {
  const elu = elus.get(nom);
  return elu && estFeminin(elu.personne) ? feminin : masculin;
}

/** Ranks grouped where they follow one another: `[0, 1, 2, 5]` gives `[[0, 2], [5, 5]]`. */
export function suites(rangs: readonly number[]): readonly (readonly [number, number])[] {
  const resultat: [number, number][] = [];
  for (const rang of [...new Set(rangs)].toSorted((a, b) => a - b)) {
    const derniere = resultat.at(-1);
    if (derniere && derniere[1] + 1 === rang) derniere[1] = rang;
    else resultat.push([rang, rang]);
  }
  return resultat;
}

/**
 * Where, in the words of the acts: "à la question n°1", "de la question n°2 à la question n°4 et à la question n°8",
 * "à toutes les questions". `rangs` are ranks in the order of passage, in any order.
 */
export function auxQuestions({ dossier }: Pick<Contexte, 'dossier'>, rangs: readonly number[]): string {
  const ordre = dossier.seance.ordre_de_passage;
  if (new Set(rangs).size === ordre.length && ordre.length > 1) return 'à toutes les questions';
  const de = (rang: number): string => `question n°${ordre[rang] ?? '?'}`;
  return enumeration(
    suites(rangs).flatMap(([debut, fin]) => {
      if (debut === fin) return [`à la ${de(debut)}`];
      if (debut + 1 === fin) return [`à la ${de(debut)}`, `à la ${de(fin)}`];
      return [`de la ${de(debut)} à la ${de(fin)}`];
    }),
  );
}

/** Whether the journal says that `nom` went out for that question. */
function estSorti({ dossier }: Contexte, nom: string, rang: number): boolean {
  const question = dossier.seance.ordre_de_passage[rang];
  return dossier.presences.mouvements.some(
    ({ pendant, sortent }) => question !== undefined && sortent.includes(nom) && pendant?.includes(question),
  );
}

/** Why `nom` is not in the room at the question of rank `rang`, agreeing with the person: "absente toute la séance". */
export function situation(contexte: Contexte, nom: string, rang: number): string {
  const presence = contexte.presences.get(nom);
  const accorde = (mot: string): string => accord(contexte, nom, mot);
  if (!presence || presence.plages.length === 0) return `${accorde('absent')} toute la séance`;
  const ordre = contexte.dossier.seance.ordre_de_passage;
  if (estSorti(contexte, nom, rang)) return `${accorde('sorti')} de la salle`;
  const suivante = presence.plages.find(({ debut }) => debut > rang);
  const precedente = presence.plages.findLast(({ fin }) => fin < rang);
  if (suivante && precedente) return `${accorde('sorti')} de la salle`;
  if (suivante) return `${accorde('arrivé')} seulement à la question n°${ordre[suivante.debut] ?? '?'}`;
  return `${accorde('parti')} après la question n°${ordre[precedente?.fin ?? 0] ?? '?'}`;
}
