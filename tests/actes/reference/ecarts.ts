/** Something that the published act says and that ours says otherwise. */
interface Ecart {
  readonly publie: string | RegExp;
  readonly notre: string;
  /** How many times it stands in the published frame: once when not told. */
  readonly fois?: number;
}

/** A slip of the published act that ours does not repeat; `faute` numbers it as the close reading of the act does. */
export interface Faute extends Ecart {
  readonly faute: number;
}

/** A choice of ours, where the published act is not at fault. */
export interface Choix extends Ecart {
  readonly raison: string;
}

/** The slips of the published act, in the order of their numbers. */
export const FAUTES: readonly Faute[] = [
  { faute: 1, publie: ' Jean-François MENESTRIER', notre: ' M. Jean-François MENESTRIER' },
  { faute: 2, publie: ' à Agnès MARTIN', notre: ' à Mme Agnès MARTIN' },
  { faute: 3, publie: 'GAGLIULO', notre: 'GAGLIOLO' },
  { faute: 4, publie: 'Franck LAIDIE', notre: 'Frank LAIDIE' },
  { faute: 5, publie: 'François :', notre: 'Franois :', fois: 2 },
  { faute: 6, publie: 'Marchaux-Chaufontaine', notre: 'Marchaux-Chaudefontaine' },
  { faute: 7, publie: 'Chaleze :', notre: 'Chalèze :' },
  { faute: 7, publie: 'Merey-Vieilley', notre: 'Mérey-Vieilley' },
  { faute: 9, publie: 'Ecole-Valentin', notre: 'École-Valentin' },
  { faute: 9, publie: 'la filière SANTE', notre: 'la filière santé' },
  { faute: 9, publie: 'Etudes confiées', notre: 'Études confiées' },
  { faute: 12, publie: 'Laurent Deschamps', notre: 'Laurent DESCHAMPS' },
  { faute: 12, publie: 'Anne Vignot', notre: 'Anne VIGNOT' },
  { faute: 18, publie: 'Chargée de mission cluster PMT', notre: 'Chargé de mission cluster PMT' },
  { faute: 18, publie: 'Chargé de mission PMT Cluster santé', notre: 'Chargé de mission cluster PMT' },
  { faute: 19, publie: 'Quantité Jours', notre: 'Quantité (jours ou unités)' },
  { faute: 24, publie: /^(\d{1,2})(\d{3})$/gmu, notre: '$1 $2', fois: 30 },
  { faute: 27, publie: 'innovation- Soutien', notre: 'innovation - Soutien', fois: 2 },
  { faute: 28, publie: 'innovation»', notre: 'innovation »' },
  { faute: 29, publie: 'Luxe/ horlogerie', notre: 'luxe / horlogerie' },
  { faute: 30, publie: 'Article2', notre: 'Article 2' },
  { faute: 31, publie: 'PMT - GBM', notre: 'PMT-GBM' },
  { faute: 32, publie: "du....., d'une part", notre: "du ,\nd'une part," },
  { faute: 32, publie: 'n°du Conseil', notre: 'n° du Conseil' },
  { faute: 32, publie: 'en date du,', notre: 'en date du ,' },
  { faute: 33, publie: 'C/Articulation', notre: 'C/ Articulation' },
  { faute: 33, publie: '–CHU entreprises', notre: 'entre le CHU et les entreprises' },
  { faute: 35, publie: 'Doubs 46', notre: 'Doubs, 46' },
  { faute: 38, publie: /L 1611-4$/gmu, notre: 'L 1611-4,' },
  { faute: 46, publie: 'portée par le PMT', notre: 'porté par le PMT' },
  { faute: 49, publie: 'pôle des microtechniques', notre: 'Pôle des Microtechniques', fois: 2 },
  { faute: 49, publie: 'Pôle des microtechniques', notre: 'Pôle des Microtechniques' },
  { faute: 49, publie: 'Convention Territorialisée', notre: 'convention territorialisée' },
  { faute: 49, publie: 'GBM territoire de Luxe', notre: 'GBM, territoire de luxe' },
  { faute: 49, publie: 'GBM Territoire de luxe', notre: 'GBM, territoire de luxe' },
  { faute: 49, publie: 'les technologies du Luxe', notre: 'les technologies du luxe' },
  { faute: 49, publie: "l'écosystème GBM", notre: "l'écosystème santé sur GBM" },
  { faute: 49, publie: 'B/ faciliter', notre: 'B/ Faciliter' },
  { faute: 49, publie: 'Temis santé', notre: 'TEMIS Santé' },
  { faute: 49, publie: 'bioinnovation', notre: 'Bio Innovation', fois: 2 },
  { faute: 49, publie: 'PMT health', notre: 'PMT Health' },
  { faute: 49, publie: 'budget prévisionnel 2024', notre: 'Budget prévisionnel 2024' },
  {
    faute: 52,
    publie: "représenté par son Président, dûment habilité, Monsieur Laurent DESCHAMPS, d'autre part",
    notre:
      'association régie par la loi du 1er juillet 1901, dont le siège est situé 18 rue Alain Savary, 25000 Besançon, ' +
      'représenté par son Président, Monsieur Laurent DESCHAMPS, dûment habilité à signer par ses statuts,\n' +
      "d'autre part,",
  },
];

const VISAS = [
  'la loi n°2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, et notamment ses articles 9-1 à 10-1',
  'le décret n°2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques',
  "le décret n°2017-779 du 5 mai 2017 relatif à l'accès sous forme électronique aux données essentielles des conventions de subvention",
  "le décret n°2021-1947 du 31 décembre 2021 approuvant le contrat d'engagement républicain des associations et fondations bénéficiant de subventions publiques ou d'un agrément de l'État",
];

/** Our choices, all in the convention and its annexes: none touches the extract of the register. */
export const CHOIX: readonly Choix[] = [
  {
    raison: 'le sigle est dit une fois, auprès du nom, puis employé',
    publie: 'Le Pôle des Microtechniques, association',
    notre: 'Le Pôle des Microtechniques (PMT), association',
  },
  {
    raison: 'une convention de subvention vise les textes qui la commandent',
    publie: 'Vu la délibération',
    notre: `${VISAS.map((visa) => `Vu ${visa},\n`).join('')}Vu la délibération`,
  },
  {
    raison: 'les têtes de colonne sont une ligne à elles, que le tableau répète sur chaque page',
    publie: /^(AXE 1 .+)\n(Quantité .+\nMontant)$/gmu,
    notre: '$2\n$1',
  },
  {
    raison: 'de même pour les recettes',
    publie: 'AXE 1 et AXE 2\nMontant',
    notre: 'Montant\nAXE 1 et AXE 2',
  },
  { raison: "l'ordinal en lettres dans un titre", publie: 'un 3ème cluster', notre: 'un troisième cluster' },
  {
    raison: "l'adjectif s'accorde avec « excellence »",
    publie: "l'excellence microtechniques",
    notre: "l'excellence microtechnique",
  },
  { raison: 'une phrase entière', publie: 'Articulation feuille', notre: 'Articulation avec la feuille' },
  { raison: 'une phrase entière', publie: '(+4 dans programme', notre: '(+ 4 dans le programme' },
  { raison: 'un nom propre', publie: 'kursaal', notre: 'Kursaal' },
];
