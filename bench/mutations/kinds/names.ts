import { lignesDuRegistre } from '../../../src/domaine/registre.ts';
import type { Found, Kind } from '../edit.ts';
import { changed, FILE, found, rewriting } from '../edit.ts';
import type { Sample } from '../sample/sample.ts';
import { doubled, dropped, neighbour, swapped, unaccented } from '../typing.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Whether what stands at `start` of a file is data: neither a comment, nor prose, nor a candidate of a secret ballot. */
function isData({ files }: Sample, { file, start }: Found): boolean {
  const text = files[file] ?? '';
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const body = file.endsWith('.md') ? text.indexOf('\n---', 3) : text.length;
  return start < body && !/^\s*#|pour: $|^\s*- (?:approuve|proclame|adopte)/u.test(line);
}

/** Every place of the sitting where a member is named. */
export function named(sample: Sample, only: RegExp = FILE.sitting): readonly Found[] {
  const names = sample.names.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(String.raw`(?<![\p{L}-])(${names.join('|')})(?![\p{L}-])`, 'gu');
  return found(sample, only, pattern).filter((place) => isData(sample, place));
}

/** A kind that retypes the name of a member. */
const retyped = (
  id: string,
  titre: string,
  by: (name: string, sample: Sample) => readonly string[],
): Kind => ({
  id,
  titre,
  edits: (sample) => named(sample).flatMap((place) => changed(place, by(place.text, sample))),
});

const surname = (name: string): string => name.split(' ').slice(1).join(' ');

const firstName = (name: string): string => name.split(' ')[0] ?? '';

/** "Vignot" for "VIGNOT". */
const lowered = (name: string): string =>
  name.toLocaleLowerCase('fr').replace(/(?<!\p{L})\p{L}/gu, (first) => first.toLocaleUpperCase('fr'));

const wrongCivility = (name: string, { dossier }: Sample): readonly string[] => {
  const elu = lignesDuRegistre(dossier.registre)
    .map((line) => line.elu)
    .find(({ nom }) => nom === name);
  return elu ? [`${elu.personne.civilite === 'Mme' ? 'M.' : 'Mme'} ${name}`] : [];
};

/** Slips on the name of a member, wherever one is named. */
export const NAMES: readonly Kind[] = [
  retyped('nom-lettre-doublee', "Nom d'un élu : une lettre doublée", doubled),
  retyped('nom-lettre-oubliee', "Nom d'un élu : une lettre oubliée", dropped),
  retyped('nom-lettres-interverties', "Nom d'un élu : deux lettres interverties", swapped),
  retyped('nom-lettre-voisine', "Nom d'un élu : une lettre pour sa voisine", neighbour),
  retyped('nom-accent-oublie', "Nom d'un élu : un accent oublié", unaccented),
  retyped('nom-trait-d-union', "Nom d'un élu : un trait d'union oublié", (name) =>
    [...name.matchAll(/-/gu)].map(({ index }) => `${name.slice(0, index)} ${name.slice(index + 1)}`),
  ),
  retyped('nom-sans-prenom', "Nom d'un élu : le nom sans le prénom", (name) => [surname(name)]),
  retyped('nom-prenom-seul', "Nom d'un élu : le prénom sans le nom", (name) => [firstName(name)]),
  retyped('nom-minuscules', "Nom d'un élu : le nom en minuscules", (name) => [lowered(name)]),
  retyped('nom-inverse', "Nom d'un élu : le nom avant le prénom", (name) => [
    `${surname(name)} ${firstName(name)}`,
  ]),
  retyped('nom-civilite-contraire', "Nom d'un élu : M. pour Mme, ou l'inverse", wrongCivility),
  {
    id: 'registre-civilite-absente',
    titre: 'Registre : un élu sans civilité',
    edits: rewriting(FILE.registre, /((?:M\.|Mme) )\p{Lu}/gu, () => ['']),
  },
  {
    id: 'registre-nom-minuscules',
    titre: 'Registre : un nom sans capitales',
    edits: rewriting(FILE.registre, /(?:M\.|Mme) ([\p{L}-]+ [\p{L} '-]+)/gu, (name) => [lowered(name)]),
  },
  {
    id: 'registre-elu-repete',
    titre: 'Registre : un élu écrit deux fois',
    lie: 'la première des deux lignes',
    edits: rewriting(FILE.registre, /^( {6}- .*\n)/gmu, (line) => [line + line]),
  },
  {
    id: 'registre-commune-repetee',
    titre: 'Registre : le nom de la commune précédente',
    lie: "l'autre commune du même nom",
    edits: (sample) => {
      const communes = found(sample, FILE.registre, /^ {2}- nom: (.*)$/gmu);
      return communes.flatMap((place, rank) => changed(place, [communes[rank - 1]?.text ?? place.text]));
    },
  },
];
