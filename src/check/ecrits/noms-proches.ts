import { nameKey, withinLetters } from '../../diagnostics/nearest-name.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { Personne } from '../../domaine/personne.ts';
import { nomComplet, sansCivilite } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import { parMot } from './mots.ts';

/** A name folded once, with what it is compared by. */
interface Repere {
  readonly personne: Personne;
  readonly entier: string;
  readonly prenom: string;
  readonly nom: string;
}

/** People, by what a misspelling leaves alone. */
export interface Annuaire {
  readonly exacts: ReadonlySet<string>;
  readonly parPrenom: ReadonlyMap<string, readonly Repere[]>;
  readonly parNom: ReadonlyMap<string, readonly Repere[]>;
  readonly parInitiales: ReadonlyMap<string, readonly Repere[]>;
  readonly noms: readonly Repere[];
}

/** The people of a dossier, ready for comparison. */
export function annuaire(personnes: readonly Personne[]): Annuaire {
  const noms = personnes.map((personne) => ({
    personne,
    entier: plie(nomComplet(personne)),
    prenom: plie(personne.prenom),
    nom: plie(personne.nom),
  }));
  return {
    exacts: new Set(noms.map(({ entier }) => entier)),
    parPrenom: parCle(noms, ({ prenom }) => prenom),
    parNom: parCle(noms, ({ nom }) => nom),
    parInitiales: parCle(noms, ({ prenom, nom }) => `${prenom[0]}${nom[0]}`),
    noms,
  };
}

/** Whether `a` and `b` differ by two letters that follow each other, each in the other's place. */
export function interverties(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let place = 0;
  while (a.charAt(place) === b.charAt(place)) place += 1;
  const deux = (texte: string): string => texte.slice(place, place + 2);
  const [premiere = '', seconde = ''] = deux(a);
  return deux(b) === seconde + premiere && a.slice(place + 2) === b.slice(place + 2);
}

/** Whether one first name is the other with a letter or two more at its end: Jean, Jeanne; Martin, Martine. */
const memeDebut = (a: string, b: string): boolean => {
  const [court, long] = a.length < b.length ? [a, b] : [b, a];
  return court.length >= 4 && long.length - court.length <= 2 && long.startsWith(court);
};

/** Whether one surname is the other with an article or a preposition at its head: DELACROIX for LACROIX. */
const avecParticule = (long: string, court: string): boolean =>
  court.length >= 5 && ['de', 'du', 'des', 'la', 'le'].some((particule) => long === particule + court);

/** Letters of a full name below which two differences make another name. */
const LONGUEUR_POUR_DEUX = 12;

/**
 * Someone whose name differs from `ecrit` by a letter or two, and is not someone else's name. Two letters more or
 * fewer make another name: SIMON is not SIMONET.
 */
export function personneProche(ecrit: string, { exacts, ...index }: Annuaire): Personne | undefined {
  const entier = plie(ecrit);
  if (exacts.has(entier)) return undefined;
  const [prenom = '', ...reste] = entier.split(' ');
  const nom = reste.join(' ');
  const candidats = [
    ...(index.parPrenom.get(prenom) ?? []),
    ...(index.parNom.get(nom) ?? []),
    ...(index.parInitiales.get(`${prenom[0]}${nom[0]}`) ?? []),
  ];
  return candidats.find((repere) => {
    const permise = repere.entier.length >= LONGUEUR_POUR_DEUX ? 2 : 1;
    return (
      (Math.abs(repere.entier.length - entier.length) <= 1 &&
        withinLetters(repere.entier, entier, permise)) ||
      interverties(repere.entier, entier) ||
      (repere.nom === nom && memeDebut(repere.prenom, prenom)) ||
      (repere.prenom === prenom && (avecParticule(nom, repere.nom) || avecParticule(repere.nom, nom)))
    );
  })?.personne;
}

/** Letters of a surname below which one difference makes another surname. */
const LONGUEUR_DU_NOM = 5;

/** Someone whose surname differs from `ecrit` by one letter, when nobody bears it as written. */
export function nomDeFamilleProche(ecrit: string, { parNom, noms }: Annuaire): Personne | undefined {
  const nom = plie(ecrit);
  if (nom.length < LONGUEUR_DU_NOM || parNom.has(nom)) return undefined;
  return noms.find((repere) => withinLetters(repere.nom, nom, 1) || interverties(repere.nom, nom))?.personne;
}

/** Someone named with the surname first, when nobody is named so. */
export function personneInversee(ecrit: string, { exacts, noms }: Annuaire): Personne | undefined {
  const entier = plie(ecrit);
  if (exacts.has(entier)) return undefined;
  return noms.find((repere) => `${repere.nom} ${repere.prenom}` === entier)?.personne;
}

/** What a name on a ballot, of a person or of a list, is compared by: without civility, case, accents or hyphens. */
export const cleDuNom = parMot((nom: string): string => nameKey(sansCivilite(nom)));

/** Letters of a name below which one that differs makes another name. */
const LONGUEUR_POUR_UNE = 8;

/** Whether one slip of the hand makes one of the names on ballots `a` and `b` of the other, both by their key. */
function unLapsusLesSepare(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONGUEUR_POUR_UNE || Math.abs(a.length - b.length) > 1) return false;
  return withinLetters(a, b, a.length < LONGUEUR_POUR_DEUX ? 1 : 2) || interverties(a, b);
}

/** The name, of those known, that a slip of the hand parts from `nom`; undefined when it is one of them, or near none. */
export function nomVoisin(nom: string, connus: readonly string[]): string | undefined {
  const cle = cleDuNom(nom);
  const cles = connus.map((un) => ({ un, cle: cleDuNom(un) }));
  if (cles.some((autre) => autre.cle === cle)) return undefined;
  return cles.find((autre) => unLapsusLesSepare(cle, autre.cle))?.un;
}
