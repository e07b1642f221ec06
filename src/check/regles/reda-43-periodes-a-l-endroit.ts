import { dateEnLettres } from '../../domaine/date.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { periodesEcrites } from '../ecrits/periodes-ecrites.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const REMEDE = "Écrire la période dans l'ordre du temps.";

const periodes = (papier: Ecrit): readonly Constat[] =>
  periodesEcrites(papier)
    .filter(({ debut, fin }) => debut > fin)
    .map(({ lieu, debut, fin }) => ({
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      message: `La période commence le ${dateEnLettres(debut)}, et finit le ${dateEnLettres(fin)}, avant son début.`,
      remede: REMEDE,
    }));

const AN = '(?:19|20)\\d{2}';

/** "entre 2021 et 2024", "les années 2023 à 2026", "de 2019 à 2024", "la période 2019-2024", "Tarifs 2025-2026". */
const ANNEES = new RegExp(
  `(?<![\\d/,.-])(${AN})(?: (?:et|à|au) | ?[-–/] ?)(${AN})(?![\\d/-]|[ \\u00a0](?:€|euros|habitants|m²|mètres))`,
  'gu',
);

const UNE_PERIODE =
  /(?<!\p{L})(?:entre|de|années|exercices|périodes?|saisons?|tarifs|plan|programmes?|budgets?|convention|contrat|mandat|scolaire|exercice|année|hiver|pour|phase|calendrier|bilan|sur)[ \u00a0]$/iu;

function annees(papier: Ecrit): readonly Constat[] {
  const lieux = chercheDans(papier, { motif: ANNEES });
  return lieux.flatMap(({ ligne, place, ecrit, groupes }): readonly Constat[] => {
    const [, debut = '', fin = ''] = groupes;
    const gauche = avant(ligne.nu, place, 30);
    const entre = /(?<!\p{L})entre $/u.test(gauche);
    if (debut <= fin || !UNE_PERIODE.test(gauche) || (ecrit.includes(' et ') && !entre)) return [];
    const calcule = ecrit.replace(debut, '#').replace(fin, debut).replace('#', fin);
    return [
      {
        chemin: ligne.chemin,
        ecrit,
        calcule,
        message: `« ${ecrit} » remonte le temps : ${debut} suit ${fin}.`,
        remede: REMEDE,
      },
    ];
  });
}

/** "passé de 310 en 2021 à 290 en 2024": the sentence goes from one year to the next. */
const EVOLUTION = new RegExp(
  `(?<=(?<!\\p{L})(?:pass|chut|recul|progress|mont|descend|évolu|baiss|augment|grimp)\\p{L}*(?!\\p{L})[^.;:]{0,50}[ \\u00a0]en[ \\u00a0])(${AN})(?= (?:à|pour atteindre) [^.;:]{1,40}[ \\u00a0]en[ \\u00a0](${AN}))`,
  'gu',
);

function evolutions(papier: Ecrit): readonly Constat[] {
  return chercheDans(papier, { motif: EVOLUTION }).flatMap((lieu): readonly Constat[] => {
    const [, debut = '', fin = ''] = lieu.groupes;
    if (debut < fin) return [];
    const suite = apres(lieu.ligne.texte, lieu.place, 60);
    const ecrit = suite.slice(0, suite.indexOf(fin, debut === fin ? 4 : 0) + 4);
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit,
        message:
          debut === fin
            ? `La phrase va d'une valeur à l'autre, et les dit toutes deux en ${fin}.`
            : `La phrase va de ${debut} à ${fin}, qui vient avant.`,
        remede: "Vérifier l'ordre des années et des valeurs.",
      },
    ];
  });
}

/** A value of a year, in a list of values: "65 000 € en 2022". */
const VALEUR_DE_L_ANNEE = new RegExp(
  `(?<=\\d[ \\u00a0]?(?:€|%|m³|m²|euros|habitants|tonnes|entrées|agents|élèves|visiteurs)(?: (?:HT|TTC))?[ \\u00a0](?:en|pour)[ \\u00a0](?:l'année )?)${AN}(?!\\d)`,
  'gu',
);

/** The values of years of one sentence, or of a list. */
function suites(lieux: readonly Trouvaille[]): readonly (readonly Trouvaille[])[] {
  const groupes: Trouvaille[][] = [];
  for (const lieu of lieux) {
    const groupe = groupes.at(-1);
    const precedent = groupe?.at(-1);
    const memePhrase =
      precedent?.ligne === lieu.ligne &&
      /^\d{4}(?: ?,| et| puis|,? et)[^.;:]*$/u.test(lieu.ligne.nu.slice(precedent.place, lieu.place));
    const memeListe = precedent?.rang === lieu.rang - 1 && precedent.ligne.genre === 'puce';
    if (groupe && (memePhrase || (memeListe && lieu.ligne.genre === 'puce'))) groupe.push(lieu);
    else groupes.push([lieu]);
  }
  return groupes;
}

function repetees(papier: Ecrit): readonly Constat[] {
  const lieux = chercheDans(papier, { motif: VALEUR_DE_L_ANNEE });
  return suites(lieux)
    .filter((suite) => suite.length >= 3)
    .flatMap((suite): readonly Constat[] => {
      const ecrites = suite.map(({ ecrit }) => ecrit);
      const doubles = suite.filter(({ ecrit }, rang) => ecrites.indexOf(ecrit) !== rang);
      // A list by beneficiaries tells the same years again and again.
      const [double] = doubles;
      if (!double || doubles.length > 1) return [];
      return [
        {
          chemin: double.ligne.chemin,
          ecrit: double.ecrit,
          message: `Cette suite d'années dit deux fois ${double.ecrit}.`,
          remede: "Corriger l'année répétée.",
        },
      ];
    });
}

const doute = (constat: Constat): Constat => ({ ...constat, gravite: 'avertissement' });

const trouves = parPapier<Constat>();

/** Periods and series of years go with time. */
export const REDA_43: Regle = {
  code: 'REDA-43',
  nom: 'periodes-a-l-endroit',
  titre: "Une période commence avant de finir, et une suite d'années avance",
  gravite: 'erreur',
  sources: [methode('une période va de son premier à son dernier jour')],
  pourquoi:
    'Des travaux « du 29 mai au 2 février » de la même année, des « tarifs 2026-2025 », une suite « 2021, 2022, 2022 » : une date a été ' +
    "mal tapée, ou deux ont été interverties. On ne sait plus quand commence ce que le conseil vote. D'un mois à un autre, quand l'année " +
    "n'est écrite qu'à la fin, la période peut passer le jour de l'an : elle est laissée de côté.",
  exemples: {
    valides: [
      {
        titre: "Par-dessus le jour de l'an",
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLa salle ferme du 20 décembre au 4 janvier 2025.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'La fin avant le début',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes travaux auront lieu du 12 juin 2025 au 3 mars 2025.\\n" }',
      },
      {
        titre: "Deux années à l'envers",
        yaml: 'rapports/2.md: { titre: Tarifs 2025-2024 }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) => [
      ...periodes(papier),
      ...annees(papier),
      ...[...evolutions(papier), ...repetees(papier)].map(doute),
    ]),
};
