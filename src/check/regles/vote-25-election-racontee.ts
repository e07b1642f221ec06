import type { Election } from '../../domaine/election.ts';
import { election } from '../../domaine/election.ts';
import { lireNombre } from '../../domaine/nombre-lu.ts';
import { sansCivilite } from '../../domaine/personne.ts';
import { motsPlies } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import type { Proportionnelle } from '../../domaine/representation-proportionnelle.ts';
import { proportionnelle, repartis } from '../../domaine/representation-proportionnelle.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What the ballots of a question give. */
interface Depouillement {
  readonly rapport: Rapport;
  readonly resultat: Election;
  readonly proportion?: Proportionnelle;
}

/** A number that prose tells of an election, and the figures that it may be. */
interface Chiffre {
  /** The number is the group `n`. */
  readonly motif: RegExp;
  readonly quoi: string;
  /** Empty where the data do not tell. */
  readonly justes: (depouillement: Depouillement, trouvaille: Trouvaille) => readonly number[];
}

const N = String.raw`(?<n>\d{1,4}|\p{Ll}+(?:-\p{Ll}+)*)`;

const NOM = String.raw`(?:(?:M\.|Mme|Monsieur|Madame) )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)+`;

const cle = (nom: string): string => motsPlies(sansCivilite(nom)).join(' ');

/** Voices of a candidate, at any round. */
const voixDe = ({ rapport }: Depouillement, nom: string): readonly number[] =>
  rapport.scrutin.tours.flatMap(({ suffrages }) =>
    suffrages.filter(({ pour }) => cle(pour) === cle(nom)).map(({ voix }) => voix),
  );

const RANGS: readonly RegExp[] = [/^premi[èe]re?$/u, /^(?:seconde?|deuxi[èe]me)$/u, /^troisi[èe]me$/u];

/** Seats of the list of that rank, in the order of the lists. */
function siegesDe({ rapport: { scrutin }, proportion }: Depouillement, dit: string): readonly number[] {
  const rang = RANGS.findIndex((motif) => motif.test(dit.toLocaleLowerCase('fr')));
  const tour = scrutin.tours.at(-1);
  const nom = scrutin.listes?.[rang]?.nom;
  if (tour === undefined || nom === undefined || proportion?.sieges === undefined) return [];
  const { listes, egales } = repartis(tour, proportion.sieges, proportion.regle, scrutin);
  return egales.length > 0 ? [] : listes.filter(({ liste }) => liste === nom).map(({ sieges }) => sieges);
}

const sieges = ({ proportion }: Depouillement): readonly number[] =>
  proportion?.sieges === undefined ? [] : [proportion.sieges];

const CHIFFRES: readonly Chiffre[] = [
  {
    motif: new RegExp(
      `(?<=majorité absolue[^.;\\n]{0,30}(?:était|est|soit|fixée à|de|:) (?:de )?)${N}(?= (?:voix|suffrages))`,
      'gu',
    ),
    quoi: 'la majorité absolue est de',
    justes: ({ resultat }) => resultat.tours.flatMap(({ majorite }) => majorite ?? []),
  },
  {
    motif: new RegExp(`${N}(?= suffrages exprimés)`, 'gu'),
    quoi: 'les suffrages exprimés sont',
    justes: ({ resultat }) => resultat.tours.map(({ exprimes }) => exprimes),
  },
  {
    motif: new RegExp(`${N}(?= (?:bulletins? |votes? )blancs?(?!\\p{L}))`, 'gu'),
    quoi: 'les bulletins blancs sont',
    justes: ({ rapport }) => rapport.scrutin.tours.map(({ blancs }) => blancs),
  },
  {
    motif: new RegExp(
      `(?<=(?<nom>${NOM})(?:,[^,.;\\n]{1,60},)? (?:a|ayant) (?:alors |donc |ensuite )?(?:obtenu|recueilli|réuni|reçu) )${N}(?= (?:voix|suffrages))`,
      'gu',
    ),
    quoi: 'cette personne a',
    justes: (depouillement, { ligne, place }) => {
      const nom = new RegExp(NOM, 'gu');
      const dernier = [...avant(ligne.nu, place, 160).matchAll(nom)].at(-1)?.[0];
      return dernier === undefined ? [] : voixDe(depouillement, dernier);
    },
  },
  {
    motif: new RegExp(
      `(?<=[Ll]a (?:première|seconde|deuxième|troisième)(?: liste)?(?: (?:obtient|reçoit|a))?(?: donc)? )${N}(?= sièges?(?!\\p{L}))`,
      'gu',
    ),
    quoi: 'les sièges de cette liste sont',
    justes: (depouillement, { ligne, place }) => {
      const dits = avant(ligne.nu, place).match(/première|seconde|deuxième|troisième/gu) ?? [];
      return siegesDe(depouillement, dits.at(-1) ?? '');
    },
  },
  {
    motif: new RegExp(`${N}(?= (?:membres )?titulaires)`, 'gu'),
    quoi: 'les titulaires à élire sont',
    justes: sieges,
  },
  {
    motif: new RegExp(`${N}(?= (?:membres )?suppléants)`, 'gu'),
    quoi: 'les suppléants à élire sont',
    justes: sieges,
  },
];

/** Another election than that of the question. */
const AILLEURS =
  /(?<!\p{L})(?:en (?:19|20)\d\d|précédente?s?|dernière?s?|sortante?s?|mandat de|peut|peuvent|doit|doivent|lors de la séance)(?!\p{L})/iu;

const phrase = ({ ligne, place, ecrit }: Trouvaille): string =>
  `${
    avant(ligne.nu, place, 200)
      .split(/(?<!(?<!\p{L})M)[.!?] /u)
      .at(-1) ?? ''
  }${ecrit}${apres(ligne.nu, place + ecrit.length, 200).split(/[.!?](?: |$)/u)[0]}`;

function constat(
  depouillement: Depouillement,
  { quoi, justes }: Chiffre,
  lieu: Trouvaille,
): readonly Constat[] {
  const dit = lireNombre(lieu.ecrit);
  const possibles = [...new Set(justes(depouillement, lieu))];
  if (dit === undefined || possibles.length === 0 || possibles.includes(dit) || AILLEURS.test(phrase(lieu)))
    return [];
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      calcule: String(possibles[0]),
      message: `Le texte du rapport n°${depouillement.rapport.question} dit « ${lieu.ecrit} », et ${quoi} ${enumeration(possibles.map(String))} d'après le dépouillement.`,
      remede: 'Corriger le texte, ou le dépouillement.',
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  const elections = new Map(
    questionsTraitees(contexte)
      .filter(({ rapport }) => elitQuelquUn(rapport))
      .filter(({ rapport }) => rapport.scrutin.tours.length > 0)
      .map(({ rapport }): readonly [string, Depouillement] => {
        const proportion = proportionnelle(rapport, contexte.dossier.conseil);
        return [
          rapport.question,
          {
            rapport,
            resultat: election(rapport.scrutin),
            ...(proportion === undefined ? {} : { proportion }),
          },
        ];
      }),
  );
  if (elections.size === 0) return [];
  return ecrits(contexte.dossier).flatMap((papier) => {
    const depouillement = papier.genre === 'rapport' ? elections.get(papier.id) : undefined;
    return depouillement === undefined
      ? []
      : CHIFFRES.flatMap((chiffre) =>
          chercheDans(papier, chiffre.motif).flatMap((lieu) => constat(depouillement, chiffre, lieu)),
        );
  });
}

/** What a report tells of its election is what the ballots give. */
export const VOTE_25: Regle = {
  code: 'VOTE-25',
  nom: 'election-racontee',
  titre: 'Ce que le rapport raconte de son élection est ce que le dépouillement donne',
  gravite: 'avertissement',
  sources: [methode("l'acte imprime le dépouillement des données ; le texte ne peut en dire un autre")],
  pourquoi:
    "L'acte imprime les voix, les suffrages exprimés et la majorité des données. L'exposé, écrit pendant la séance, en donne d'autres " +
    'quand un chiffre a été mal recopié : majorité absolue, voix de chacun, bulletins blancs, sièges de chaque liste, titulaires et ' +
    "suppléants. Une phrase qui parle d'une autre élection, ou de ce que la loi permet, n'est pas en cause.",
  exemples: {
    valides: [
      {
        titre: 'Les chiffres du dépouillement',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 4 }], blancs: 1, nuls: 0 }] }
  corps: "# Exposé\\n\\nPour treize suffrages exprimés, la majorité absolue était de 7 voix. Mme Odile RENARD a obtenu 9 voix."`,
      },
    ],
    fautifs: [
      {
        titre: 'Une autre majorité',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 4 }], blancs: 1, nuls: 0 }] }
  corps: "# Exposé\\n\\nLa majorité absolue était de 8 voix."`,
      },
    ],
  },
  controle,
};
