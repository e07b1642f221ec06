import { apres, avant } from '../ecrits/fenetre.ts';
import type { Dit, Forme } from '../ecrits/formes.ts';
import { constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import { NOMBRE } from '../ecrits/lexique.ts';
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

/** A number and its unit. */
const NOMBRE_ET_UNITE = new RegExp(
  `(?<![\\p{L}\\d.,/-])\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:[.,]\\d+)?([ \\u00a0\\u202f]?)(${parLongueur(Object.keys(UNITES))})(?![\\p{L}\\d²³])`,
  'gu',
);

/** A unit by itself: "par m2", "€/m2", "le m3". */
const UNITE_SEULE =
  /(?<=(?:\/|(?<!\p{L})(?:le|par|du|en|au|des?|les|mille|cents?)[ \u00a0]))(?:k|c)?m[23](?![\p{L}\d])/gu;

/** A number stuck to the word that it counts: "640voyageurs", "12mois". */
const COLLE =
  /(?<![\p{L}\d.,/#-])(\d+)(?!res(?!\p{L})|er|ers|ère|ière|ieme|ième|ème|eme|éme|nd|bis|ter|quater|quinquies|sexies|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)([a-zà-ÿœ]{3,})(?![\p{L}\d-])/gu;

/** Units that hands stick to their number. */
const UNITE_COLLEE =
  /(?<![\p{L}\d.,/#-])(\d+(?:,\d+)?)(km|kg|ha|m²|m³|km²|kWh|MWh|kW|ans?|cm|mm)(?![\p{L}\d²³-])/gu;

/** A decimal point before a unit. */
const POINT =
  /(?<![\p{L}\d.,/-])(\d+(?:[ \u00a0\u202f]\d{3})*)\.(\d{1,2})(?=[ \u00a0\u202f]?(?:%|ETP|km|ha|kg|m²|m³|tonnes?|heures?|habitants?|mètres?|hectares?|litres?|MWh|kWh|points?)(?![\p{L}\d]))/gu;

/** A comma between thousands: "36,000 habitants". */
const VIRGULE =
  /(?<![\p{L}\d.,/-])(\d{1,3}),000(?=[ \u00a0](?!ETP|équivalents?|kg|tonnes?|km|mètres?|hectares?|litres?|MWh|kWh|heures?|points?)\p{Ll}{4,})|(?<![\p{L}\d.,/-])(\d{1,3})(?:,\d{3}){2,}(?!\d)/gu;

const SIGNE_DEVANT =
  /(?<![\d\p{L})][ \u00a0\u202f]?|en |en\u00a0)€[ \u00a0]?(\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d{1,2})?)(?!\d)/gu;

const SINGULIER = /(?<![\d,.])(?:[2-9]|\d{2,})[ \u00a0\u202f]euro(?!\p{L})/gu;

const dit = (ecrit: string, juste: string, quoi = "L'unité"): Dit => ({
  ecrit,
  calcule: juste,
  message: `${quoi} « ${ecrit} » s'écrit « ${juste} ».`,
  remede: `Écrire « ${juste} ».`,
});

function unite({ ecrit, groupes }: Trouvaille): Dit | undefined {
  const tapee = groupes[2] ?? '';
  const juste = UNITES[tapee];
  return juste === undefined ? undefined : dit(ecrit, `${ecrit.slice(0, -tapee.length).trim()} ${juste}`);
}

/** Codes, addresses and anchors hold figures and letters without being prose. */
const estUnCode = (trouvaille: Trouvaille): boolean => {
  const { ligne, place, ecrit } = trouvaille;
  return (
    dansUneAdresse(trouvaille) ||
    /[_#=&]$/u.test(avant(ligne.nu, place, 2)) ||
    /^[_=&]/u.test(apres(ligne.nu, place + ecrit.length, 1))
  );
};

const separe = (trouvaille: Trouvaille): Dit | undefined => {
  const [, nombre = '', mot = ''] = trouvaille.groupes;
  if (estUnCode(trouvaille)) return undefined;
  return {
    ...dit(trouvaille.ecrit, `${nombre} ${mot}`),
    message: `Il manque une espace dans « ${trouvaille.ecrit} ».`,
  };
};

const FORMES: readonly Forme[] = [
  { motif: NOMBRE_ET_UNITE, amorces: NOMBRE, dire: unite },
  {
    motif: UNITE_SEULE,
    indices: ['m2', 'm3'],
    dire: ({ ecrit }) => dit(ecrit, UNITES[ecrit] ?? ecrit.replace('2', '²').replace('3', '³')),
  },
  { motif: COLLE, amorces: NOMBRE, dire: separe },
  {
    motif: UNITE_COLLEE,
    amorces: NOMBRE,
    dire: (trouvaille) => {
      const trouve = separe(trouvaille);
      return trouve && { ...trouve, gravite: 'information' };
    },
  },
  {
    motif: POINT,
    amorces: NOMBRE,
    dire: ({ ecrit }) => dit(ecrit, ecrit.replace('.', ','), 'Le nombre'),
  },
  {
    motif: VIRGULE,
    amorces: NOMBRE,
    dire: ({ ecrit }) => dit(ecrit, ecrit.replaceAll(',', ' '), 'Le nombre'),
  },
  {
    motif: SIGNE_DEVANT,
    amorces: '€',
    dire: ({ ecrit, groupes }) => dit(ecrit, `${groupes[1]} €`, 'Le montant'),
  },
  {
    motif: SINGULIER,
    indices: ['euro'],
    amorces: NOMBRE,
    dire: ({ ecrit }) => dit(ecrit, `${ecrit}s`, 'Le montant'),
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
