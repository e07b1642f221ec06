import { conventionsAnnexees } from '../../domaine/ancres.ts';
import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import { MOIS } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { conventionsDe, estDeLaDecision } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Something that a title and a decision each tell of one thing. */
interface Dit {
  readonly ligne: Ligne;
  readonly ecrit: string;
  /** What is told of it: "compte financier unique", "n°". */
  readonly quoi: string;
  readonly valeur: string;
}

/** A pattern, and what is told where it is met. */
interface Lecture {
  readonly motif: RegExp;
  readonly lit: (lieu: Trouvaille) => readonly Dit[];
}

const MOIS_AVANT = new RegExp(`(?:${MOIS.join('|')})$`, 'iu');

/** "compte financier unique 2024", "l'année 2025": a year, and the two words before it. */
const ANNEES: Lecture = {
  motif: /(?<=((?:[\p{L}'’-]+[ \u00a0]){1,2}))((?:19|20)\d{2})(?![\d/-]|[ \u00a0](?:€|habitants))/gu,
  lit: ({ ligne, groupes: [, mots = '', valeur = ''] }) => {
    const quoi = mots
      .trim()
      .toLocaleLowerCase('fr')
      .replace(/^(?:de|du|la|le|les|des|pour|en|à) (?=\p{L}{4})/u, '');
    return MOIS_AVANT.test(quoi) || !/\p{L}{3}/u.test(quoi) ? [] : [{ ligne, ecrit: valeur, quoi, valeur }];
  },
};

/** "4e Vice-Président", "2e tranche". */
const RANGS: Lecture = {
  motif: /(?<![\d°/-])(\d{1,2})(?:er|re|ère|e|ème|nd|nde)[ \u00a0](\p{L}[\p{L}-]{3,})/gu,
  lit: ({ ligne, groupes: [ecrit = '', valeur = '', nom = ''] }) => [
    { ligne, ecrit, quoi: nom.toLocaleLowerCase('fr').replace(/e?s?$/u, ''), valeur },
  ],
};

/** "décision modificative n°2", "avenant n° 3". */
const NUMEROS: Lecture = {
  motif: /(?<=(\p{L}[\p{L}'-]{3,})[ \u00a0])n°[ \u00a0]?(\d{1,3})(?![\d-])/gu,
  lit: ({ ligne, groupes: [, nom = '', valeur = ''] }) => [
    {
      ligne,
      ecrit: `n°${valeur}`,
      quoi: `${nom.toLocaleLowerCase('fr').replace(/^[ld]'/u, '')} n°`,
      valeur,
    },
  ],
};

const LECTURES: readonly Lecture[] = [ANNEES, RANGS, NUMEROS];

/** What a reading finds of one thing in the decision, when it never agrees with what the title tells of it. */
function ecarts(papier: Ecrit, titre: Ligne, { motif, lit }: Lecture): readonly (readonly [Dit, Dit])[] {
  const tous = chercheDans(papier, motif);
  const dits = tous.filter(({ ligne }) => ligne === titre).flatMap(lit);
  const decides = tous.filter(({ ligne }) => estDeLaDecision(ligne.chemin)).flatMap(lit);
  return dits.flatMap((dit): readonly (readonly [Dit, Dit])[] => {
    if (dits.filter(({ quoi }) => quoi === dit.quoi).length > 1) return [];
    const memes = decides.filter(({ quoi }) => quoi === dit.quoi);
    const [autre] = memes;
    if (!autre || memes.some(({ valeur }) => valeur === dit.valeur)) return [];
    return decides.some(({ valeur }) => valeur === dit.valeur) ? [] : [[dit, autre]];
  });
}

/** The one commune that lines name, of those of the register. */
function seuleCommune(lignes: readonly Ligne[], noms: readonly string[]): Dit | undefined {
  const dits = lignes.flatMap((ligne) =>
    noms.flatMap((nom): readonly Dit[] => {
      if (!ligne.nu.includes(nom)) return [];
      const place = ligne.nu.search(new RegExp(`(?<![\\p{L}-])${auPiedDeLaLettre(nom)}(?![\\p{L}-])`, 'u'));
      return place === -1 ? [] : [{ ligne, ecrit: nom, quoi: 'commune', valeur: nom }];
    }),
  );
  const [premier] = dits;
  return premier && dits.every(({ valeur }) => valeur === premier.valeur) ? premier : undefined;
}

function communes(
  dossier: Dossier,
  titre: Ligne,
  decision: readonly Ligne[],
): readonly (readonly [Dit, Dit])[] {
  const noms = dossier.registre.communes.map(({ nom }) => nom);
  const [du, de] = [seuleCommune([titre], noms), seuleCommune(decision, noms)];
  return du && de && du.valeur !== de.valeur ? [[du, de]] : [];
}

/** "Soutien à … pour l'année 2025": the year of a title, where one convention holds the year of the matter. */
function exercice(dossier: Dossier, rapport: Rapport | undefined, titre: Ligne): readonly Constat[] {
  const [convention, ...autres] = rapport ? conventionsAnnexees(rapport) : [];
  const duree = convention === undefined ? undefined : dossier.conventions[convention]?.duree;
  const [, dite] =
    /(?:pour l'année|au titre de(?: l'année)?|pour|année) ((?:19|20)\d{2})$/u.exec(titre.nu.trim()) ?? [];
  if (!duree || autres.length > 0 || dite === undefined || duree.exercice.includes(dite)) return [];
  if ((duree.effet ?? '').startsWith(dite) || duree.fin.startsWith(dite)) return [];
  return [
    {
      chemin: titre.chemin,
      ecrit: dite,
      calcule: duree.exercice,
      message: `Le titre dit ${dite}, et la convention « ${convention} » est de ${duree.exercice}.`,
      lies: [
        {
          path: ['conventions', convention ?? '', 'duree', 'exercice'],
          message: "L'année de la convention.",
        },
      ],
      remede: 'Écrire la même année dans le titre et dans la convention.',
    },
  ];
}

/** "Tarifs pour l'année 2025", of what holds from the first of January 2026. */
function effet(titre: Ligne, decision: readonly Ligne[]): readonly Constat[] {
  const [, dite] = /^Tarifs?(?!\p{L}).* ((?:19|20)\d{2})$/u.exec(titre.nu.trim()) ?? [];
  if (dite === undefined || decision.some(({ nu }) => nu.includes(dite))) return [];
  return decision.flatMap((ligne): readonly Constat[] => {
    const annee = /à (?:compter|partir) du 1er janvier (\d{4})/u.exec(ligne.nu)?.[1];
    if (annee === undefined) return [];
    return [
      {
        chemin: titre.chemin,
        ecrit: dite,
        calcule: annee,
        message: `Le titre dit ${dite}, et la décision prend effet le 1er janvier ${annee}.`,
        lies: [{ path: ligne.chemin, message: `${annee} est écrit ici.` }],
        remede: 'Écrire la même année dans le titre et dans la décision.',
      },
    ];
  });
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const [titre] = papier.lignes;
  const decision = papier.lignes.filter(({ chemin }) => estDeLaDecision(chemin));
  if (papier.genre !== 'rapport' || !titre) return [];
  const paires = [
    ...LECTURES.flatMap((lecture) => ecarts(papier, titre, lecture)),
    ...communes(dossier, titre, decision),
  ];
  const siens = paires.map(
    ([dit, autre]): Constat => ({
      chemin: autre.ligne.chemin,
      ecrit: autre.ecrit,
      calcule: dit.ecrit,
      message: `La décision dit « ${autre.ecrit} », et le titre du rapport « ${dit.ecrit} ».`,
      lies: [{ path: titre.chemin, message: `« ${dit.ecrit} » est écrit ici.` }],
      remede: 'Écrire la même chose dans le titre et dans la décision.',
    }),
  );
  return siens.length > 0
    ? siens
    : [...exercice(dossier, dossier.rapports[papier.id], titre), ...effet(titre, decision)];
}

const trouves = parPapier<Constat>();

/** A decision is that of its title. */
export const RAPP_37: Regle = {
  code: 'RAPP-37',
  nom: 'titre-et-decision',
  titre: 'La décision porte sur ce que dit le titre du rapport',
  gravite: 'avertissement',
  sources: [methode("l'acte s'intitule de ce qu'il décide")],
  pourquoi:
    "Le titre du rapport devient celui de l'acte et entre à l'ordre du jour. Si la décision approuve le compte d'une autre année, un autre " +
    "numéro d'avenant, un autre rang ou nomme une autre commune, le conseil a délibéré sur ce que son ordre du jour ne disait pas.",
  exemples: {
    valides: [
      {
        titre: 'Deux années, chacune la sienne',
        yaml: 'rapports/2.md: { titre: "Affectation du résultat 2023", decision: ["affecte le résultat 2023 au budget 2024"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une autre année',
        yaml: 'rapports/2.md: { titre: "Affectation du résultat 2023", decision: ["affecte le résultat 2022"] }',
      },
      {
        titre: 'Un autre avenant',
        yaml: 'rapports/2.md: { titre: "Avenant n°2 au contrat de chauffage", decision: ["approuve l\'avenant n°3"] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(
      dossier,
      (papier) => [dossier.registre, ...conventionsDe(dossier, papier)],
      (papier) => constats(dossier, papier),
    ),
};
