import type { DateCivile } from '../../domaine/date.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Names of cadres d'emplois of the territorial service that only one category has, since 2022. */
const PRECIS: Readonly<Record<string, string>> = {
  A: "attachés? territoria(?:l|ux)|attachée territoriale|ingénieure?s? territoria(?:l|ux|le|les)|attachée?s? de conservation|conseill(?:er|ère)s? socio-éducati\\p{L}+|assistante?s? socio-éducati\\p{L}+|éducat(?:eur|rice)s? de jeunes enfants|puéricultrices? territoriales?|infirmi(?:er|ère)s? (?:territoria\\p{L}+ )?en soins généraux|psychologues? territoria\\p{L}+|sages?-femmes? territoriales?|professeure?s? d['\u2019]enseignement artistique",
  B: "rédact(?:eur|rice)s? territoria\\p{L}+|technicien(?:ne)?s? territoria\\p{L}+|animat(?:eur|rice)s? territoria\\p{L}+|éducat(?:eur|rice)s? (?:territoria\\p{L}+ )?des activités physiques(?: et sportives)?|éducat(?:eur|rice)s? (?:territoria\\p{L}+ )?des APS|assistante?s? de conservation|assistante?s? d['\u2019]enseignement artistique|chefs? de service de police municipale|auxiliaires? de puériculture|aides?-soignante?s?|moniteurs?-éducateurs?",
  C: "adjointe?s? (?:territoria\\p{L}+ )?administrati\\p{L}+|adjointe?s? (?:territoria\\p{L}+ )?techniques?|adjointe?s? (?:territoria\\p{L}+ )?d['\u2019]animation|adjointe?s? (?:territoria\\p{L}+ )?du patrimoine|agente?s? de maîtrise|agente?s? spécialisée?s? des écoles maternelles|ATSEM|agente?s? socia(?:l|ux|le|les)|gardes? champêtres?|gardien(?:ne)?s?-brigadi(?:er|ère)s?|brigadi(?:er|ère)s?-chefs? principa\\p{L}+",
};

/** The same without "territorial", when the text says that it is a grade. */
const APRES_GRADE: Readonly<Record<string, string>> = {
  A: 'attachée?s?|ingénieure?s?',
  B: 'rédact(?:eur|rice)s?|technicien(?:ne)?s?|animat(?:eur|rice)s?',
};

const GRADE = "(?<=(?:grades?|cadres? d['\\u2019]emplois?) (?:de |des |d['\\u2019]))";

const motifDe = (categorie: string): string => {
  const seul = APRES_GRADE[categorie];
  const precis = `(?<!\\p{L})(?:${PRECIS[categorie] ?? ''})`;
  return seul === undefined ? precis : `${precis}|${GRADE}(?:${seul})`;
};

const GRADES = new RegExp(
  `(?:(?<a>${motifDe('A')})|(?<b>${motifDe('B')})|(?<c>${motifDe('C')}))(?![\\p{L}-])`,
  'giu',
);

const CATEGORIE = /(?<!\p{L})cat(?:égorie|\.)[ \u00a0](?<lettre>[ABC])(?![\p{L}/])/u;

/** Grades of two categories, or a choice among several, told of one post. */
const PLUSIEURS =
  /(?<!\p{L})(?:ou|et|catégories|promotion|reclass\p{L}*|ancien\p{L}*|détach\p{L}*)(?!\p{L})/iu;

const PORTEE = 140;

/** What follows a grade in its sentence, up to the next grade. */
function suiteDe(ligne: Ligne, fin: number, prochain: number | undefined): string {
  const suite = ligne.nu.slice(fin, Math.min(prochain ?? fin + PORTEE, fin + PORTEE));
  return /^[^.;]*/u.exec(suite)?.[0] ?? '';
}

function deLaLigne(ligne: Ligne): readonly Constat[] {
  if (!CATEGORIE.test(ligne.nu)) return [];
  const grades = [...ligne.nu.matchAll(GRADES)];
  return grades.flatMap((lu, rang): readonly Constat[] => {
    const [ecrit] = lu;
    const suite = suiteDe(ligne, lu.index + ecrit.length, grades[rang + 1]?.index);
    const dite = CATEGORIE.exec(suite);
    const juste = lu.groups?.a !== undefined ? 'A' : lu.groups?.b !== undefined ? 'B' : 'C';
    if (!dite?.groups || dite.groups.lettre === juste || PLUSIEURS.test(suite.slice(0, dite.index)))
      return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit: dite[0],
        calcule: `catégorie ${juste}`,
        message: `« ${ecrit} » est un grade de catégorie ${juste}, et le texte dit la ${dite[0].replace('cat.', 'catégorie')}.`,
        remede: 'Corriger la catégorie, ou le grade.',
      },
    ];
  });
}

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] =>
  papier.nu.includes('cat') ? papier.lignes.flatMap(deLaLigne) : [];

/** A grade is of its category. */
export const RAPP_43: Regle = {
  code: 'RAPP-43',
  nom: 'categorie-du-grade',
  titre: "La catégorie dite est celle du cadre d'emplois",
  gravite: 'avertissement',
  depuis: '2022-01-01' as DateCivile,
  sources: [
    { genre: 'loi', texte: 'Code général de la fonction publique', article: 'L313-1' },
    methode("chaque cadre d'emplois territorial est, par son statut particulier, d'une seule catégorie"),
  ],
  pourquoi:
    "La délibération qui crée un emploi en précise le grade et la catégorie, et l'arrêté de nomination la suit. Un technicien est de catégorie B, " +
    "un adjoint technique de catégorie C : une autre lettre rend l'emploi impossible à pourvoir tel quel. Les cadres d'emplois connus sont ceux " +
    'dont la catégorie est sûre ; les autres sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'Un rédacteur, en B',
        yaml: 'rapports/2.md: { decision: ["crée un emploi de rédacteur territorial, de catégorie B"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un adjoint technique, en B',
        yaml: 'rapports/2.md: { decision: ["crée un emploi d\'adjoint technique, de catégorie B"] }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], duPapier),
};
