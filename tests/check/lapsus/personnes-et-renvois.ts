import { C, G, lapsus, P, R } from './lapsus.ts';

/** Two spellings of two people, missing civilities. */
export const PERSONNES = [
  lapsus(
    'Jean-François MENESTRIER sans civilité',
    G,
    '- M. Jean-François MENESTRIER',
    '- Jean-François MENESTRIER',
    'FORME-18 Jean-François MENESTRIER',
  ),
  lapsus(
    'Agnès MARTIN sans « Mme » dans le texte',
    R,
    'de la convention\n    territorialisée 2024 PMT-GBM à hauteur',
    'de la convention\n    territorialisée 2024 PMT-GBM, présenté par Agnès MARTIN, à hauteur',
    'REDA-01 Agnès MARTIN',
  ),
  lapsus(
    'GAGLIULO parmi les mandataires',
    P,
    'a: Lorine GAGLIOLO',
    'a: Lorine GAGLIULO',
    'NOM-01 Lorine GAGLIULO',
  ),
  lapsus(
    'Franck LAIDIE parmi les mandataires',
    P,
    'a: Frank LAIDIE',
    'a: Franck LAIDIE',
    'NOM-01 Franck LAIDIE',
  ),
  lapsus(
    'Laurent Deschamps',
    R,
    'Monsieur Laurent DESCHAMPS',
    'Monsieur Laurent Deschamps',
    'REDA-24 Laurent Deschamps',
  ),
];

/** Names of communes. */
export const COMMUNES = [
  lapsus(
    'la commune de François',
    R,
    'Son bureau réunit :',
    'La commune de François est associée. Son bureau réunit :',
    'REDA-03 François',
  ),
  lapsus(
    'Marchaux-Chaufontaine',
    R,
    'Son bureau réunit :',
    'La commune de Marchaux-Chaufontaine est associée. Son bureau réunit :',
    'REDA-03 Marchaux-Chaufontaine',
  ),
  lapsus(
    'Chaleze',
    R,
    'Son bureau réunit :',
    'La commune de Chaleze est associée. Son bureau réunit :',
    'REDA-03 Chaleze',
  ),
  lapsus(
    'Merey-Vieilley',
    R,
    'Son bureau réunit :',
    'La commune de Merey-Vieilley est associée. Son bureau réunit :',
    'REDA-03 Merey-Vieilley',
  ),
  lapsus(
    'Chaleze, un élu sous le nom mal écrit',
    G,
    '- nom: Chalezeule',
    '- nom: Chaleze\n    membres: [M. Zéphyr INCONNU]\n  - nom: Chalezeule',
    'REDA-33 Chaleze',
  ),
  lapsus('Ecole-Valentin', G, '- nom: École-Valentin', '- nom: Ecole-Valentin', 'REDA-18 Ecole-Valentin'),
];

/** Blanks, cross-references, texts cited. */
export const RENVOIS = [
  lapsus(
    'le budget « en annexe 1 et 2 »',
    C,
    "détaillé à l'[annexe](#budget)",
    'figurant en annexe 1 et 2',
    'CONV-07 annexe 1',
    'REDA-28 annexe 1 et 2',
  ),
  lapsus(
    '« Article2 »',
    C,
    "à celles de l'[article](#duree)",
    "à celles de l'Article2",
    "REDA-10 l'Article2 et",
  ),
  lapsus(
    '« n°du..... »',
    C,
    'La présente convention fixe',
    'Vu la délibération n°du....., la présente convention fixe',
    'CONV-11 délibération n°',
    'CONV-11 n°du.....',
  ),
  lapsus(
    '« en date du, »',
    C,
    'La présente convention fixe',
    'Vu la délibération en date du, la présente convention fixe',
    'CONV-11 en date du',
  ),
  lapsus(
    '« L 1611- 4CGCT »',
    C,
    "l'article L 1611-4 du Code Général des Collectivités Territoriales et à",
    "l'article L 1611- 4CGCT et à",
    'CONV-18 L 1611- 4CGCT',
  ),
  lapsus('« la loi 2000-321 »', R, 'la loi n°2000-321', 'la loi 2000-321', 'CONV-18 loi 2000-321'),
  lapsus(
    "« l'article 1 » tapé",
    C,
    "à l'[article](#objet), dont",
    "à l'article 1, dont",
    'CONV-07 article 1',
  ),
  lapsus(
    '« Tribunal Administratif »',
    C,
    'Tribunal administratif de Besançon',
    'Tribunal Administratif de Besançon',
    'CONV-22 Tribunal Administratif de Besançon',
  ),
  lapsus('le signataire sans habilitation', C, '      habilitation: ses statuts\n', '', 'CONV-16 '),
];

/** Sums, shares, titles of one post. */
export const CHIFFRES = [
  lapsus(
    '« 65 k€ » et « 65 K€ »',
    R,
    '- 65 000 € en 2021 ;\n- 65 000 € en 2022 ;',
    '- 65 k€ en 2021 ;\n- 65 K€ en 2022 ;',
    'REDA-06 65 K€',
  ),
  lapsus('« 7500 » à côté de « 65 000 »', R, '- 65 000 € en 2021 ;', '- 7500 € en 2021 ;', 'REDA-06 7500 €'),
  lapsus(
    '« 68% » à côté de « 68 % »',
    R,
    "- 68 % d'industriels",
    "- 68% d'industriels",
    "REDA-11 68% d'industriels",
  ),
  lapsus(
    'un poste sous deux intitulés',
    C,
    'libelle: Chargé de mission cluster PMT (travaux, promotion)',
    'libelle: Chargée de mission cluster PMT (travaux, promotion)',
    'FINA-04 Chargée de mission cluster PMT',
  ),
  lapsus(
    'des déplacements comptés en jours',
    C,
    'unite: Quantité (jours ou unités)',
    'unite: Quantité Jours',
    'FINA-17 Quantité Jours',
  ),
];
