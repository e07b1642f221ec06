import type { DataPath } from '../../diagnostics/fault.ts';
import type { Elu } from '../../domaine/conseil.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { nomCivil } from '../../domaine/personne.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2121_14, methode } from '../sources.ts';

interface Fonction {
  readonly elu: Elu;
  readonly chemin: DataPath;
}

/** The functions of the members in office, and where each is written. */
const fonctions = ({ dossier, chronologie }: Contexte): readonly Fonction[] => {
  const enExercice = new Set(
    chronologie.registre.communes.flatMap(({ membres }) => membres.map(({ nom }) => nom)),
  );
  return dossier.registre.communes.flatMap(({ membres }, rang) =>
    membres.flatMap((elu, place): readonly Fonction[] =>
      elu.fonction === undefined || !enExercice.has(elu.nom)
        ? []
        : [{ elu, chemin: ['registre', 'communes', rang, 'membres', place, 'fonction'] }],
    ),
  );
};

/** A head of some executive, under another title than the council's. */
const AUTRE_CHEF = /^(?:président|maire)e?$/iu;

function sansChef(contexte: Contexte): Constat {
  const { masculin, feminin } = contexte.dossier.conseil.executif;
  const dits = masculin === feminin ? masculin : `${masculin} ou ${feminin}`;
  const message = `Aucun membre en exercice à la séance n'a au registre la fonction de ${dits} : on ne sait ni qui signe les actes, ni qui se retire au vote des comptes.`;
  const autre = fonctions(contexte).find(({ elu }) => AUTRE_CHEF.test(elu.fonction ?? ''));
  if (autre)
    return {
      chemin: ['conseil', 'executif', 'masculin'],
      ecrit: masculin,
      calcule: autre.elu.fonction ?? '',
      message,
      lies: [{ path: autre.chemin, message: `Le registre dit « ${autre.elu.fonction} » ici.` }],
      remede: `Écrire sous « executif », dans conseil.yaml, le titre que porte le registre ; ou le corriger au registre.`,
    };
  return {
    chemin: ['registre', 'communes'],
    message,
    remede: `Écrire au registre « fonction: ${masculin} » ou « fonction: ${feminin} » pour le chef de l'exécutif, avec les dates de son mandat s'il a changé.`,
  };
}

/** Who bears the title and does not chair the sitting: the likelier slip of the two. */
function deTrop(contexte: Contexte, noms: ReadonlySet<NomElu>): DataPath {
  const chefs = fonctions(contexte).filter(({ elu }) => noms.has(elu.nom));
  const { presidence } = contexte.dossier.seance;
  const autre = chefs.findLast(({ elu }) => elu.nom !== presidence) ?? chefs.at(-1);
  return autre?.chemin ?? ['registre', 'communes'];
}

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const { masculin, feminin } = dossier.conseil.executif;
  const chefs = chronologie.registre.communes
    .flatMap(({ membres }) => membres)
    .filter(({ fonction }) => fonction === masculin || fonction === feminin);
  if (chefs.length === 1) return [];
  if (chefs.length === 0) return [sansChef(contexte)];
  return [
    {
      chemin: deTrop(contexte, new Set(chefs.map(({ nom }) => nom))),
      message: `Plusieurs membres en exercice à la séance ont la fonction de chef de l'exécutif : ${enumeration(chefs.map(({ personne }) => nomCivil(personne)))}.`,
      remede:
        "Ne garder cette fonction qu'à la personne en place le jour de la séance, ou dater les mandats (depuis, jusqu_au).",
    },
  ];
}

/** The register says who leads the executive. */
export const SEAN_19: Regle = {
  code: 'SEAN-19',
  nom: 'chef-de-l-executif',
  titre: "Le registre nomme un chef de l'exécutif et un seul",
  gravite: 'erreur',
  sources: [L2121_14, cgct('L5211-9'), methode("un seul membre porte la fonction de chef de l'exécutif")],
  pourquoi:
    "Le chef de l'exécutif préside, signe les actes et les conventions, et se retire au vote de ses comptes. Le registre le " +
    "désigne par sa fonction : s'il n'y en a aucun, ou plusieurs le même jour, la signature et ces contrôles seraient faux.",
  exemples: {
    valides: [
      {
        titre: 'Un mandat qui a pris fin, un autre qui court',
        yaml: `registre.yaml:
  communes:
    - nom: Arbois
      membres:
        - { nom: Mme Camille AUBRY, fonction: Présidente, depuis: 2024-02-01 }
        - { nom: M. Victor YVON, fonction: Président, jusqu_au: 2024-01-31 }
        - M. Bruno CARLIER
        - M. Jacques MERCIER
        - Mme Karine NOEL
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Personne',
        yaml: `registre.yaml:
  communes:
    - { nom: Arbois, membres: [Mme Camille AUBRY, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
  },
  controle,
};
