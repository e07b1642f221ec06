import { withinLetters } from '../../diagnostics/nearest-name.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Mot } from '../ecrits/mots.ts';
import { enMinuscules, motsCapitalises, suites } from '../ecrits/mots.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { duPapier, situe } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface CommuneConnue {
  readonly nom: string;
  readonly minuscule: string;
  readonly plie: string;
}

/** Words that say that a commune's name follows. */
const ANNONCE = /(?:communes?|[Mm]aires?|[Mm]airie|ville|village) d(?:e |u |es |['\u2019])$/u;

/** Letters below which one difference makes another word. */
const COURT = 8;

/** How many letters of difference are still a misspelling: none in short words, unless a commune is announced. */
function tolerance(nom: string, annonce: boolean): number {
  if (nom.length < 5) return 0;
  if (nom.includes('-') && nom.length >= COURT) return 2;
  if (annonce) return nom.length < COURT ? 1 : 2;
  return nom.length < COURT ? 0 : 1;
}

/** The commune that a word nearly names: accents lost, or a letter or two amiss. */
function proche(mot: string, annonce: boolean, communes: readonly CommuneConnue[]): string | undefined {
  const forme = plie(mot);
  const minuscule = enMinuscules(mot);
  if (communes.some((commune) => commune.minuscule === minuscule)) return undefined;
  return communes.find((commune) => {
    if (commune.plie === forme) return true;
    const permise = tolerance(commune.plie, annonce);
    return withinLetters(commune.plie, forme, permise);
  })?.nom;
}

/** Single words and hyphenated names, and the two-word names that begin with an article. */
const candidats = (papier: Ecrit): readonly Mot[] => [
  ...motsCapitalises(papier),
  ...suites(papier, 2).filter(({ mot }) => /^(?:La|Le|Les) /u.test(mot)),
];

/** What was found of each word, as it stands after "commune de" and elsewhere. */
interface Vus {
  readonly annonces: Map<string, string | undefined>;
  readonly autres: Map<string, string | undefined>;
}

function constats(papier: Ecrit, communes: readonly CommuneConnue[], vus: Vus): readonly Constat[] {
  const { nu } = papier;
  return candidats(papier).flatMap(({ mot, position }): readonly Constat[] => {
    if (mot.length < 4) return [];
    const annonce =
      /[ '\u2019]/u.test(nu.charAt(position - 1)) &&
      ANNONCE.test(nu.slice(Math.max(0, position - 12), position));
    const siens = annonce ? vus.annonces : vus.autres;
    if (!siens.has(mot)) siens.set(mot, proche(mot, annonce, communes));
    const juste = siens.get(mot);
    const lieu = juste === undefined ? undefined : situe(papier, position, mot.length);
    if (juste === undefined || !lieu) return [];
    const message = `Le texte ${duPapier(papier)} écrit « ${mot} », sans doute pour la commune de ${juste}.`;
    const remede = `Écrire « ${juste} », comme au registre.`;
    return [{ chemin: lieu.ligne.chemin, ecrit: mot, calcule: juste, message, remede }];
  });
}

const trouves = parPapier<Constat>();

/** A commune in prose is spelled as in the register. */
export const REDA_03: Regle = {
  code: 'REDA-03',
  nom: 'noms-des-communes',
  titre: 'Un nom de commune est écrit comme au registre',
  gravite: 'avertissement',
  sources: [methode('une commune a un seul nom, celui du registre des membres')],
  pourquoi:
    "Le nom d'une commune est officiel : « Chaleze » n'est pas Chalèze, « François » n'est pas Franois. Dans les listes, il vient du " +
    'registre ; dans le texte, il est tapé, et une lettre changée peut désigner une autre commune. Les mots courts ne sont comparés ' +
    "qu'après « commune de » ou « maire de », pour ne pas prendre un mot ordinaire pour un nom.",
  exemples: {
    valides: [
      {
        titre: "L'orthographe du registre",
        yaml: 'rapports/2.md: { decision: [ouvre une déchèterie à Champagnole] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une lettre manque',
        yaml: 'rapports/2.md: { decision: [ouvre une déchèterie à Champagole] }',
      },
      { titre: 'Après « commune de »', yaml: 'rapports/2.md: { decision: [aide la commune de Poligni] }' },
    ],
  },
  controle: ({ dossier }) => {
    const communes = dossier.registre.communes.map(({ nom }) => ({
      nom,
      minuscule: enMinuscules(nom),
      plie: plie(nom),
    }));
    const vus = { annonces: new Map(), autres: new Map() };
    return trouves(dossier, [dossier.registre], (papier) => constats(papier, communes, vus));
  },
};
