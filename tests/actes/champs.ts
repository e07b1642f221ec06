import { avec, type Changement, DONNEES, type Fichiers, type Sorte } from './donnees.ts';

/** A text field of the data that some act prints. */
export interface Champ {
  readonly nom: string;
  /** The changes that put a text there. */
  readonly pose: (valeur: string) => readonly Changement[];
}

/** A text as a YAML scalar that can hold anything: YAML reads JSON's strings as they are. */
const q = (valeur: string): string => JSON.stringify(valeur);

/** A field that stands once in a file: `cle: ancien` becomes `cle: "valeur"`; what `devant` says comes before it. */
function champ(sorte: Sorte, nom: string, ecrit: string, devant = ''): Champ {
  const cle = ecrit.slice(0, ecrit.indexOf(': ') + 2);
  return { nom: `${sorte} ${nom}`, pose: (valeur) => [[sorte, ecrit, `${cle}${q(devant + valeur)}`]] };
}

/** An item of a list, or a text elsewhere than after its key. */
const autre = (sorte: Sorte, nom: string, ecrit: string, neuf: (valeur: string) => string): Champ => ({
  nom: `${sorte} ${nom}`,
  pose: (valeur) => [[sorte, ecrit, neuf(valeur)]],
});

const CONSEIL: readonly Champ[] = [
  // A name is joined to what precedes it by its first letter: the letter is always the same here.
  champ('conseil', 'nom', '  nom: Grand Besançon Métropole', 'Z '),
  champ('conseil', 'forme', 'forme: La communauté urbaine', 'La '),
  champ('conseil', 'ville', 'ville: Besançon'),
  champ('conseil', 'organe', '  nom: Conseil de Communauté', 'Z '),
  champ('conseil', 'nom des membres', 'nom_des_membres: Conseil Communautaire', 'Z '),
  champ('conseil', 'titre de membre', 'feminin: Conseillère Communautaire'),
  champ('conseil', 'tribunal', 'tribunal: Tribunal administratif de Besançon'),
  {
    nom: "titre du chef de l'exécutif",
    pose: (valeur) => [
      ['conseil', 'feminin: Présidente', `feminin: ${q(`Z ${valeur}`)}`],
      ['registre', 'fonction: Présidente', `fonction: ${q(`Z ${valeur}`)}`],
    ],
  },
];

const SEANCE: readonly Champ[] = [
  champ('registre', 'mandat', 'mandat: Maire de Besançon'),
  // Last of the alphabet, as the commune that it takes the place of.
  champ('registre', 'commune', 'nom: Vorges-Les-Pins', 'Zz '),
  autre('registre', 'prénom', '- Mme Maryse VIPREY', (valeur) => `- ${q(`Mme Z${valeur} VIPREY`)}`),
  champ('seance', 'lieu', 'lieu: Salle des conférences de la CCIT du Doubs, 46 avenue Villarceau à Besançon'),
];

const RAPPORT: readonly Champ[] = [
  champ('rapport', 'numéro', 'deliberation: 2024/2024.00318'),
  autre(
    'rapport',
    'titre',
    `titre: >-
  Actions recherche et innovation - Soutien au programme d'actions de la convention territorialisée
  porté par le Pôle des Microtechniques (PMT) pour l'année 2024`,
    (valeur) => `titre: ${q(valeur)}`,
  ),
  champ('rapport', 'instance', 'instance: Bureau'),
  autre(
    'rapport',
    'avis',
    'date: 2024-09-12, avis: Favorable',
    (valeur) => `date: 2024-09-12, avis: ${q(valeur)}`,
  ),
  champ('rapport', 'libellé', 'libelle: BP 2024 et PPIF 2024-2028 « Actions recherche et innovation »'),
  champ('rapport', 'annexe', 'titre: convention et ses annexes'),
];

const CONVENTION: readonly Champ[] = [
  champ(
    'convention',
    'titre',
    "titre: Relative au soutien du programme d'actions de la convention territorialisée 2024 PMT-GBM",
  ),
  champ('convention', 'partie', 'nom: Pôle des Microtechniques', 'Z '),
  champ('convention', 'sigle', 'sigle: PMT'),
  champ('convention', 'forme', 'forme: association régie par la loi du 1er juillet 1901'),
  champ('convention', 'siège', 'siege: 18 rue Alain Savary, 25000 Besançon'),
  autre(
    'convention',
    'représentant',
    'personne: M. Laurent DESCHAMPS',
    (v) => `personne: ${q(`M. Z${v} DESCHAMPS`)}`,
  ),
  champ('convention', 'fonction', 'fonction: Président', 'Z '),
  champ('convention', 'habilitation', 'habilitation: ses statuts'),
  autre(
    'convention',
    'visa',
    '- le Code Général des Collectivités Territoriales, et notamment son article L 1611-4\n',
    (valeur) => `- ${q(valeur)}\n`,
  ),
  champ('convention', 'échéance', 'echeance: à la signature de la présente convention'),
  champ('convention', 'annexe', "titre: Programme d'actions 2024"),
  champ('convention', 'budget annexé', 'titre: Budget prévisionnel 2024'),
  champ('convention', 'unité', 'unite: Quantité (jours ou unités)'),
  champ('convention', 'axe', 'titre: GBM, territoire de luxe'),
  champ('convention', 'sous-axe', "titre: Faciliter les synergies de l'écosystème"),
  champ('convention', 'ligne', 'libelle: Études confiées à un prestataire'),
  autre(
    'convention',
    'recette',
    'nature: Autofinancement, financeur: PMT, montant: 50 000',
    (valeur) => `nature: ${q(valeur)}, financeur: ${q(valeur)}, montant: 50 000`,
  ),
];

/** Every text field that an act prints as it is: no Markdown is read in them. */
export const CHAMPS: readonly Champ[] = [...CONSEIL, ...SEANCE, ...RAPPORT, ...CONVENTION];

/** The sample files with `valeurs`, one a field, in the order of `CHAMPS`. */
export const remplis = (valeurs: readonly string[]): Fichiers =>
  avec(
    CHAMPS.flatMap((un, rang) => un.pose(valeurs[rang] ?? '')),
    DONNEES,
  );
