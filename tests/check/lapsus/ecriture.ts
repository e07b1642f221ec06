import { C, lapsus, R, S } from './lapsus.ts';

/** Spaces, signs, lists. */
export const ESPACES = [
  lapsus(
    '« innovation- Soutien »',
    R,
    'innovation - Soutien',
    'innovation- Soutien',
    'REDA-13 innovation- Soutien',
  ),
  lapsus(
    '« innovation» »',
    R,
    'recherche et innovation »',
    'recherche et innovation»',
    'REDA-11 innovation»',
  ),
  lapsus(
    '« luxe/ horlogerie »',
    R,
    'filière luxe / horlogerie',
    'filière luxe/ horlogerie',
    'REDA-13 luxe/ horlogerie',
  ),
  lapsus('« PMT- GBM »', C, '2024 PMT-GBM, reproduit', '2024 PMT- GBM, reproduit', 'REDA-13 PMT- GBM,'),
  lapsus('« PMT - GBM »', C, '2024 PMT-GBM, reproduit', '2024 PMT - GBM, reproduit', 'REDA-05 PMT - GBM'),
  lapsus(
    '« C/Articulation »',
    C,
    '#### Articulation avec',
    '#### C/Articulation avec',
    'CONV-09 C/',
    'REDA-13 C/Articulation',
  ),
  lapsus('« –CHU »', C, 'avec les équipes du CHU (', 'avec les équipes du –CHU (', 'REDA-13 du –CHU'),
  lapsus('« ITD2024 »', C, '(ITD) 2024,', '(ITD2024),', 'REDA-10 (ITD2024),'),
  lapsus(
    '« etc... »',
    C,
    'comités, réunions et autres manifestations',
    'comités, réunions, etc...',
    'REDA-08 etc...',
  ),
  lapsus(
    '« etc » sans point',
    C,
    'comités, réunions et autres manifestations',
    'comités, réunions, etc',
    'REDA-08 etc',
  ),
  lapsus(
    'une adresse sans virgule',
    S,
    'CCIT du Doubs, 46 avenue',
    'CCIT du Doubs 46 avenue',
    'REDA-32 Doubs 46 avenue',
  ),
  lapsus(
    'une puce qui finit par une virgule',
    C,
    "- les résultats de l'étude et ses conclusions ;\n- la liste des sociétés rencontrées avec le soutien de GBM ;",
    "- les résultats de l'étude et ses conclusions ;\n- la liste des sociétés rencontrées avec le soutien de GBM,",
    'REDA-19 GBM,',
  ),
  lapsus(
    'deux puces à la fois',
    R,
    '- trois marchés principaux',
    '- . trois marchés principaux',
    'REDA-27 - .',
  ),
];

/** Words and names. */
export const MOTS = [
  lapsus('« IPMT »', C, "le PMT a pris l'initiative", "l'IPMT a pris l'initiative", 'REDA-31 IPMT'),
  lapsus('« Etat »', C, "avec l'État, la Région", "avec l'Etat, la Région", 'REDA-18 Etat'),
  lapsus(
    "deux noms pour l'assemblée",
    C,
    '## Litiges {#litiges}\n',
    '## Litiges {#litiges}\n\nLe Conseil Communautaire est informé de tout litige.\n',
    'REDA-26 Conseil Communautaire',
  ),
  lapsus(
    '« du dit programme »',
    C,
    'Il ne peut en reverser',
    'Au titre du dit programme, il ne peut en reverser',
    'REDA-22 du dit',
  ),
  lapsus(
    '« cette présente convention »',
    C,
    "l'exécution de la présente convention",
    "l'exécution de cette présente convention",
    'REDA-22 cette présente convention',
  ),
  lapsus(
    '« sous traitance »',
    C,
    'les entreprises sous-traitantes',
    'les entreprises en sous traitance',
    'REDA-22 sous traitance',
  ),
  lapsus(
    "« évènement » à côté d'« événement »",
    C,
    "participant à l'événement « Journée",
    "participant à l'évènement « Journée",
    'REDA-05 évènement',
  ),
  lapsus(
    '« BioInnovation »',
    C,
    'une visite de Bio Innovation la veille',
    'une visite de BioInnovation la veille',
    'REDA-05 BioInnovation',
  ),
  lapsus('« Temis Santé »', C, 'immobiliers de TEMIS Santé', 'immobiliers de Temis Santé', 'REDA-05 Temis'),
  lapsus(
    '« Medfit / Biofit »',
    C,
    'participant à Medfit/Biofit',
    'participant à Medfit / Biofit',
    'REDA-05 Medfit / Biofit',
  ),
];

/** A word to a colleague. */
export const ALERTE = lapsus(
  '« ALERTE : »',
  C,
  "- une conclusion sur les possibilités d'articulation avec le territoire d'industrie.",
  "- une conclusion sur les possibilités d'articulation avec le territoire d'industrie.\n\nALERTE : valider le périmètre.",
  'REDA-16 ALERTE',
);
