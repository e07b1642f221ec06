import { MOIS } from '../../domaine/date.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Dit, Forme } from '../ecrits/formes.ts';
import { constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** How hands write units, and how they are written. */
const UNITES: Readonly<Record<string, string>> = {
  m2: 'm²',
  M2: 'm²',
  m3: 'm³',
  M3: 'm³',
  km2: 'km²',
  Km2: 'km²',
  cm2: 'cm²',
  Km: 'km',
  KM: 'km',
  Kms: 'km',
  kms: 'km',
  Kg: 'kg',
  KG: 'kg',
  Kgs: 'kg',
  kgs: 'kg',
  Ha: 'ha',
  HA: 'ha',
  has: 'ha',
  KWh: 'kWh',
  Kwh: 'kWh',
  kwh: 'kWh',
  KWH: 'kWh',
  Mwh: 'MWh',
  mwh: 'MWh',
  MWH: 'MWh',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KVA: 'kVA',
  Kva: 'kVA',
  mn: 'min',
  mns: 'min',
  hrs: 'h',
  Hrs: 'h',
  '€uros': 'euros',
  '€uro': 'euros',
  Euros: 'euros',
  Euro: 'euros',
};

const parLongueur = (noms: readonly string[]): string =>
  noms.toSorted((a, b) => b.length - a.length).join('|');

/** Words that follow a decimal point in the numbers of an act. */
const MESURES = '%|ETP|km|ha|kg|m²|m³|tonnes?|heures?|habitants?|mètres?|hectares?|litres?|MWh|kWh|points?';

/** Words of measures, in which a comma and three zeros may be thousandths. */
const AU_MILLIEME = 'ETP|équivalents?|kg|tonnes?|km|mètres?|hectares?|litres?|MWh|kWh|heures?|points?';

/** Endings of ordinals, repetitions of an address, months: what may be stuck to figures, or is told by another rule. */
const SUFFIXES = `res(?!\\p{L})|er|ers|ère|ière|ieme|ième|ème|eme|éme|nd|bis|ter|quater|quinquies|sexies|${MOIS.join('|')}`;

const BLANC = '[ \\u00a0\\u202f]';

/** A number with what may be wrong in it or after it: one reading of each number of a paper. */
const NOMBRE_FAUTIF = new RegExp(
  `(?<![\\p{L}\\d.,/#-])(?<nombre>\\d+(?:${BLANC}\\d{3})*)(?:${[
    `(?:[.,]\\d+)?${BLANC}?(?<unite>${parLongueur(Object.keys(UNITES))})(?![\\p{L}\\d²³])`,
    `(?!${SUFFIXES})(?<mot>[a-zà-ÿœ]{3,})(?![\\p{L}\\d-])`,
    `(?:,\\d+)?(?<symbole>km|kg|ha|m²|m³|km²|kWh|MWh|kW|ans?|cm|mm)(?![\\p{L}\\d²³-])`,
    `(?<point>\\.\\d{1,2})(?=${BLANC}?(?:${MESURES})(?![\\p{L}\\d]))`,
    `(?<virgule>,000)(?=${BLANC}(?!${AU_MILLIEME})\\p{Ll}{4,})`,
    `(?<virgules>(?:,\\d{3}){2,})(?!\\d)`,
    `(?<singulier>${BLANC}euro)(?!\\p{L})`,
  ].join('|')})`,
  'gu',
);

/** A unit by itself: "par m2", "€/m2", "le m3". */
const UNITE_SEULE =
  /(?<=(?:\/|(?<!\p{L})(?:le|par|du|en|au|des?|les|mille|cents?)[ \u00a0]))(?:k|c)?m[23](?![\p{L}\d])/gu;

const SIGNE_DEVANT =
  /(?<![\d\p{L})][ \u00a0\u202f]?|en |en\u00a0)€[ \u00a0]?(\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d{1,2})?)(?!\d)/gu;

/** A unit said twice: "200 € euros", "euros €", "78 %%", "5 % pour cent". */
const DEUX_FOIS =
  /(?<=\d[ \u00a0\u202f]?)(?:(?:€|euros?)(?:[ \u00a0\u202f]?(?:€|euros?))+|%(?:[ \u00a0\u202f]?(?:%|pour[ -]cent))+)(?!\p{L})/gu;

/** "€ 200" after a word: "s'élève à € 200". A price by the unit ("5 €, 3 €") stands after a figure. */
const SIGNE_APRES_UN_MOT =
  /(?<=(?<!\p{L})(?:à|de|est|sont|soit|par|pour|et|coûte|vaut|verse|avec)[ \u00a0\u202f])€[ \u00a0\u202f]?(\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d{1,2})?)(?!\d)/gu;

const CENTAINES = 'deux|trois|quatre|cinq|six|sept|huit|neuf';

/** "cents" before another number, "cent" and "vingt" without their s before the noun. */
const CENTS_SUIVI = new RegExp(
  `(?<!\\p{L})(?:${CENTAINES})[ -]cents(?=[ -](?:et[ -]un|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|mille)(?!\\p{L}))`,
  'giu',
);

const CENT_SEUL = new RegExp(
  `(?<!\\p{L})(?:(?:${CENTAINES})[ -]cent|quatre[ -]vingt)(?=[ \\u00a0](?:euros?|pour cent|habitants|mètres|agents|élèves|logements|hectares|millions)(?!\\p{L}))`,
  'giu',
);

const dit = (ecrit: string, juste: string, quoi = "L'unité"): Dit => ({
  ecrit,
  calcule: juste,
  message: `${quoi} « ${ecrit} » s'écrit « ${juste} ».`,
  remede: `Écrire « ${juste} ».`,
});

/** Codes, addresses and anchors hold figures and letters without being prose. */
const estUnCode = (trouvaille: Trouvaille): boolean => {
  const { ligne, place, ecrit } = trouvaille;
  return (
    dansUneAdresse(trouvaille) ||
    /[_#=&]$/u.test(avant(ligne.nu, place, 2)) ||
    /^[_=&]/u.test(apres(ligne.nu, place + ecrit.length, 1))
  );
};

function separe(trouvaille: Trouvaille, nombre: string, mot: string): Dit | undefined {
  const { ecrit } = trouvaille;
  if (estUnCode(trouvaille)) return undefined;
  return { ...dit(ecrit, `${nombre} ${mot}`), message: `Il manque une espace dans « ${ecrit} ».` };
}

/** What is wrong in one number. */
function duNombre(trouvaille: Trouvaille): Dit | undefined {
  const { ecrit, groupes } = trouvaille;
  const [, nombre = '', unite = '', mot = '', symbole = '', point = '', , , singulier = ''] = groupes;
  if (unite !== '') return dit(ecrit, `${ecrit.slice(0, -unite.length).trim()} ${UNITES[unite] ?? unite}`);
  if (mot !== '') return separe(trouvaille, nombre, mot);
  if (symbole !== '') {
    const trouve = separe(trouvaille, ecrit.slice(0, -symbole.length), symbole);
    return trouve && { ...trouve, gravite: 'information' };
  }
  if (point !== '') return dit(ecrit, ecrit.replace('.', ','), 'Le nombre');
  if (singulier !== '')
    return nombre === '1' || nombre === '0' ? undefined : dit(ecrit, `${ecrit}s`, 'Le montant');
  return dit(ecrit, ecrit.replaceAll(',', ' '), 'Le nombre');
}

const FORMES: readonly Forme[] = [
  { motif: NOMBRE_FAUTIF, dire: duNombre },
  {
    motif: UNITE_SEULE,
    dire: ({ ecrit }) => dit(ecrit, UNITES[ecrit] ?? ecrit.replace('2', '²').replace('3', '³')),
  },
  {
    motif: SIGNE_DEVANT,
    dire: ({ ecrit, groupes }) => dit(ecrit, `${groupes[1]} €`, 'Le montant'),
  },
  {
    motif: SIGNE_APRES_UN_MOT,
    dire: ({ ecrit, groupes }) => dit(ecrit, `${groupes[1]} €`, 'Le montant'),
  },
  {
    motif: DEUX_FOIS,
    dire: ({ ecrit }) => ({
      message: `L'unité est dite deux fois : « ${ecrit} ».`,
      remede: 'Ne garder que « € », « euros » ou « % ».',
    }),
  },
  {
    motif: CENTS_SUIVI,
    dire: ({ ecrit }) => dit(ecrit, ecrit.slice(0, -1), 'Devant un autre nombre,'),
  },
  {
    motif: CENT_SEUL,
    dire: ({ ecrit }) => dit(ecrit, `${ecrit}s`, 'Devant un nom,'),
  },
];

/** Units and numbers are written as usage has them. */
export const REDA_41: Regle = {
  code: 'REDA-41',
  nom: 'ecriture-des-unites',
  titre: "Les unités s'écrivent « m² », « km », « 640 voyageurs »",
  gravite: 'avertissement',
  sources: [
    methode('symboles du Système international : km, kg, ha, m², kWh, sans pluriel, après une espace'),
  ],
  pourquoi:
    "« m2 », « Km », « kgs », « €uros », « 640voyageurs » ou « 2.5 % » sont des écritures de clavier que l'acte imprimerait telles " +
    'quelles. Un point ou une virgule mal placés changent aussi la valeur lue : « 36,000 habitants » se lit trente-six.',
  exemples: {
    valides: [
      {
        titre: 'Les formes justes',
        yaml: 'rapports/2.md: { decision: ["acquiert 1 200 m² à 2,5 km, au 12bis rue Haute, le 3e jour à 18h30"] }',
      },
    ],
    fautifs: [
      { titre: "L'exposant tapé", yaml: 'rapports/2.md: { decision: ["acquiert 1 200 m2"] }' },
      { titre: 'Le mot collé', yaml: 'rapports/2.md: { decision: ["transporte 640voyageurs"] }' },
    ],
  },
  controle: ({ dossier }) => constatsDesFormes(dossier, FORMES),
};
