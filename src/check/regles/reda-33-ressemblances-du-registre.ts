import type { DataPath } from '../../diagnostics/fault.ts';
import { withinLetters } from '../../diagnostics/nearest-name.ts';
import type { Elu } from '../../domaine/conseil.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Civilite } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import { lignesDuRegistre } from '../../domaine/registre.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

interface Ecrit {
  readonly nom: string;
  readonly plie: string;
  /** Of a person. */
  readonly civilite?: Civilite;
  readonly chemin: DataPath;
}

const ecrit = (nom: string, chemin: DataPath): Ecrit => ({ nom, plie: plie(nom), chemin });

const ecritDe = ({ nom, personne: { civilite } }: Elu, chemin: DataPath): Ecrit => ({
  ...ecrit(nom, chemin),
  ...(civilite === undefined ? {} : { civilite }),
});

/** Letters from which two differences are still a misspelling; below five, one is already another word. */
const LONG = 8;
const COURT = 5;

/** Whether two names are one but for accents, case or a letter or two; those of a man and of a woman are two. */
function seRessemblent(a: Ecrit, b: Ecrit, tolerance: number): boolean {
  if (a.nom === b.nom) return false;
  if (a.plie === b.plie) return true;
  // Two places are told apart by these words: "Val-Dessus" and "Val-Dessous".
  if (a.plie.replace(/dessus\b/u, 'dessous') === b.plie.replace(/dessus\b/u, 'dessous')) return false;
  if (a.civilite !== b.civilite) return false;
  const taille = Math.min(a.plie.length, b.plie.length);
  const permise = taille < COURT ? 0 : Math.min(tolerance, taille < LONG ? 1 : 2);
  return withinLetters(a.plie, b.plie, permise);
}

/** Names that are held against one another: no council has a thousand members, nor communes. */
const COMPARES = 1000;

/** Each name that nearly is one written before it. */
function paires(tous: readonly Ecrit[], tolerance: number): readonly (readonly [Ecrit, Ecrit])[] {
  const ecrits = tous.slice(0, COMPARES);
  return ecrits.flatMap((second, rang): (readonly [Ecrit, Ecrit])[] => {
    const premier = ecrits.slice(0, rang).find((autre) => seRessemblent(autre, second, tolerance));
    return premier ? [[premier, second]] : [];
  });
}

const enConstat = ([premier, second]: readonly [Ecrit, Ecrit], sujet: string, remede: string): Constat => ({
  chemin: second.chemin,
  ecrit: second.nom,
  message: `${sujet} « ${second.nom} » et « ${premier.nom} », au registre, ne diffèrent que d'une lettre ou d'un accent.`,
  lies: [{ path: premier.chemin, message: `« ${premier.nom} » est ici.` }],
  remede,
});

const communes = ({ registre }: Dossier): readonly Ecrit[] =>
  registre.communes.map(({ nom }, rang) => ecrit(nom, ['registre', 'communes', rang, 'nom']));

const personnes = ({ registre }: Dossier): readonly Ecrit[] =>
  lignesDuRegistre(registre).map(({ elu, place }) => ecritDe(elu, ['registre', 'communes', ...place]));

const MAIRE = /^Maire (?:de |d['\u2019]|du |des )(.+)$/u;

/** The commune of a mayor, where it nearly is one of the register. */
function mandats({ registre }: Dossier): readonly Constat[] {
  const noms = registre.communes.map(({ nom }) => ecrit(nom, []));
  return registre.communes.flatMap(({ membres }, rang) =>
    membres.flatMap(({ mandat }: Elu, place): Constat[] => {
      const chemin = ['registre', 'communes', rang, 'membres', place, 'mandat'];
      const dite = ecrit(MAIRE.exec(mandat ?? '')?.[1] ?? '', chemin);
      if (dite.nom === '' || noms.some(({ nom }) => nom === dite.nom)) return [];
      const juste = noms.find((connue) => seRessemblent(connue, dite, 2));
      if (!juste) return [];
      const message = `Le mandat « ${mandat} » nomme sans doute la commune de ${juste.nom}.`;
      return [{ chemin, ecrit: dite.nom, calcule: juste.nom, message, remede: `Écrire « ${juste.nom} ».` }];
    }),
  );
}

const constats = (dossier: Dossier): readonly Constat[] => [
  ...paires(communes(dossier), 2).map((paire) =>
    enConstat(paire, 'Les communes', 'Réunir leurs membres sous le nom officiel de la commune.'),
  ),
  ...paires(personnes(dossier), 1).map((paire) =>
    enConstat(
      paire,
      'Les élus',
      'Retirer la ligne de trop ; si ce sont deux personnes, acquitter ce constat.',
    ),
  ),
  ...mandats(dossier),
];

const duRegistre = retenir<Dossier['registre'], readonly Constat[]>();

/** Two lines of the register are not one written twice. */
export const REDA_33: Regle = {
  code: 'REDA-33',
  nom: 'ressemblances-du-registre',
  titre: "Deux noms du registre ne diffèrent pas que d'une lettre",
  gravite: 'avertissement',
  sources: [methode('le registre écrit chaque personne et chaque commune une seule fois')],
  pourquoi:
    "Un même nom écrit de deux façons compte deux sièges, ou range les élus d'une commune sous deux titres : le second vient d'une " +
    "faute de frappe. La règle rapproche les communes entre elles, les personnes entre elles, et la commune d'un maire de celles du " +
    'registre. « M. Michel PETIT » et « Mme Michèle PETIT » sont deux personnes ; deux homonymes de même civilité se gardent en ' +
    'acquittant ce constat.',
  exemples: {
    valides: [{ titre: 'Des noms distincts', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Une commune écrite de deux façons',
        yaml: `registre.yaml:
  communes:
    - nom: Champagnole
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire de Champagnole }, M. Bruno CARLIER]
    - { nom: Champagnolle, membres: [M. Jacques MERCIER, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
  },
  controle: ({ dossier }) => duRegistre(dossier.registre, [], () => constats(dossier)),
};
