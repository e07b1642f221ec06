import type { DataPath } from '../../diagnostics/fault.ts';
import { withinLetters } from '../../diagnostics/nearest-name.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Lexique } from '../ecrits/lexique.ts';
import { lexique, rangsDuNumero } from '../ecrits/lexique.ts';
import type { Mot } from '../ecrits/mots.ts';
import { motPlie, motsParCle } from '../ecrits/mots-par-cle.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { duPapier, situe } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface NomConnu {
  readonly nom: string;
  readonly chemin: DataPath;
  /** Its words, folded. */
  readonly mots: readonly string[];
  /** The first letters of its first word, folded. */
  readonly initiales: string;
}

/** The names of the council and of the parties that have several words: one word alone says too little. */
function noms({ conseil, conventions }: Dossier): readonly NomConnu[] {
  const parties = Object.entries(conventions).flatMap(([id, convention]) =>
    convention.parties.map(({ nom }, rang) => ({ nom, chemin: ['conventions', id, 'parties', rang, 'nom'] })),
  );
  const tous = new Map(
    [{ nom: conseil.collectivite.nom, chemin: ['conseil', 'collectivite', 'nom'] }, ...parties].map((un) => [
      un.nom,
      un,
    ]),
  );
  return [...tous.values()].flatMap(({ nom, chemin }): readonly NomConnu[] => {
    const mots = nom.match(MOTS)?.map(plie) ?? [];
    return mots.length < 2 || nom.length < 10
      ? []
      : [{ nom, chemin, mots, initiales: plie(nom).slice(0, 2) }];
  });
}

const MOTS = /[\p{L}\p{M}\d]+/gu;

/** Words by their first two letters, those that begin with an accent left out. */
const parInitiales = motsParCle((mot) => {
  const pliee = plie(mot);
  return mot.charAt(0).toLowerCase() === pliee.charAt(0) ? pliee.slice(0, 2) : undefined;
});

/** The words of a paper that may begin a known name, by their ranks. */
function departs(papier: Ecrit, { initiales }: NomConnu): readonly number[] {
  const lu = lexique(papier);
  return parInitiales(lu, initiales).flatMap((numero) => rangsDuNumero(lu, numero));
}

/** Letters that a misspelling changes at most. */
const LETTRES = 2;

/** Whether the words from `rang` on may be those of a name: no more of them are others than letters may change. */
function seRessemblent({ vocabulaire, numeros }: Lexique, rang: number, { mots }: NomConnu): boolean {
  let autres = 0;
  for (let place = 0; place < mots.length && autres <= LETTRES; place += 1)
    if (motPlie(vocabulaire, numeros[rang + place] ?? 0) !== mots[place]) autres += 1;
  return autres <= LETTRES;
}

/** Runs of as many words as a name has, from each of `rangs`, on one line. */
function candidats(papier: Ecrit, connu: NomConnu, rangs: readonly number[]): readonly Mot[] {
  const lu = lexique(papier);
  const { debuts, fins } = lu;
  return rangs
    .toSorted((a, b) => a - b)
    .flatMap((rang): readonly Mot[] => {
      if (!seRessemblent(lu, rang, connu)) return [];
      const position = debuts[rang] ?? 0;
      const mot = papier.nu.slice(position, fins[rang + connu.mots.length - 1] ?? position);
      return mot.includes('\n') || Math.abs(mot.length - connu.nom.length) > 4 ? [] : [{ mot, position }];
    });
}

/** Letters that two words share at their beginning, when one stands for the other: Microtechniques, Microtechnologies. */
const RACINE = 7;

/** Whether `ecrit` is `nom` but for one long word of the same root. */
function motVoisin(ecrit: string, nom: string): boolean {
  const [siens, justes] = [ecrit, nom].map((texte) => plie(texte).split(/[^a-z0-9]+/u)) as [
    string[],
    string[],
  ];
  if (siens.length !== justes.length) return false;
  const autres = siens.flatMap((mot, rang) =>
    mot === justes[rang] ? [] : [[mot, justes[rang] ?? ''] as const],
  );
  const [[mot, juste] = ['', '']] = autres;
  // A plural is no other name.
  return (
    autres.length === 1 &&
    mot.length > RACINE &&
    mot.slice(0, RACINE) === juste.slice(0, RACINE) &&
    Math.abs(mot.length - juste.length) <= 4
  );
}

/** The name with a small letter first, where it begins with what the body is: "commune de Pontvilley". */
const nomCommun = (nom: string): string =>
  /^(?:Commune|Ville|Communauté|Syndicat|Département|Région|Association|Société|Métropole|Chambre|Office|Université|Fédération|École|Collège|Lycée|Établissement|Centre|Mairie)(?= )/u.test(
    nom,
  )
    ? nom.charAt(0).toLocaleLowerCase('fr') + nom.slice(1)
    : nom;

function constats(
  papier: Ecrit,
  connu: NomConnu,
  rangs: readonly number[],
  exacts: ReadonlySet<string>,
): readonly Constat[] {
  const { nom, chemin } = connu;
  const siennes = new Set<string>();
  return candidats(papier, connu, rangs).flatMap(({ mot: ecrit, position }): readonly Constat[] => {
    const voisins =
      ecrit !== nom &&
      !exacts.has(ecrit) &&
      (withinLetters(plie(ecrit), plie(nom), LETTRES) || motVoisin(ecrit, nom));
    const lieu = voisins ? situe(papier, position, ecrit.length) : undefined;
    if (!lieu || lieu.ligne.chemin.join('.') === chemin.join('.')) return [];
    const lies = [{ path: chemin, message: `Le nom est écrit « ${nom} » ici.` }];
    const base = { chemin: lieu.ligne.chemin, ecrit, calcule: nom, lies, remede: `Écrire « ${nom} ».` };
    if (plie(ecrit) !== plie(nom))
      return [
        { ...base, message: `Le texte ${duPapier(papier)} écrit « ${ecrit} », sans doute pour « ${nom} ».` },
      ];
    // In prose the common noun keeps its small letter: "par la commune de Pontvilley".
    if (siennes.has(ecrit) || ecrit === nomCommun(nom)) return [];
    siennes.add(ecrit);
    const message = `Le texte ${duPapier(papier)} écrit « ${ecrit} », et les données « ${nom} ».`;
    return [{ ...base, gravite: 'information', message }];
  });
}

const trouves = parPapier<Constat>();

/** A body is named as in the data. */
export const REDA_30: Regle = {
  code: 'REDA-30',
  nom: 'noms-des-parties',
  titre: 'Un organisme est nommé comme dans les données',
  gravite: 'avertissement',
  sources: [methode('une partie a un seul nom, celui sous lequel la convention la désigne')],
  pourquoi:
    'La convention désigne chaque partie par un nom, que les articles reprennent. « Pôle de Microtechniques » pour « Pôle des ' +
    'Microtechniques » peut passer pour un autre organisme ; une casse qui varie se remarque sans conséquence.',
  exemples: {
    valides: [
      {
        titre: 'Le nom de la convention',
        yaml: `rapports/1.md: { decision: ["soutient l'Atelier des Rives", { signature: aide }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une lettre change',
        yaml: `rapports/1.md: { decision: ["soutient l'Atelier de Rives", { signature: aide }] }`,
      },
    ],
  },
  controle: ({ dossier }) => {
    const connus = noms(dossier);
    const exacts = new Set(connus.map(({ nom }) => nom));
    const nommes = [dossier.conseil, ...Object.values(dossier.conventions)];
    return trouves(dossier, nommes, (papier) =>
      connus.flatMap((connu) => constats(papier, connu, departs(papier, connu), exacts)),
    );
  },
};
