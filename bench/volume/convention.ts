import type { Random } from './random.ts';

/** A made-up convention: the name of its file, its text, the grant in euros. */
export interface VolumeConvention {
  readonly id: string;
  readonly text: string;
  readonly grant: number;
}

const RATES: Readonly<Record<string, number>> = { direction: 600, animation: 400, technique: 250 };
const POSTS = Object.keys(RATES);
const LABELS: Readonly<Record<string, string>> = {
  direction: 'Direction du projet',
  animation: 'Animation du réseau',
  technique: 'Appui technique',
};
const WORKS = [
  'préparation',
  'rencontres',
  'bilan',
  'ateliers',
  'diagnostic',
  'médiation',
  'formation',
  'suivi',
];
const ACTIONS = [
  'tenir une permanence dans chacune des communes qui le demandent',
  'réunir deux fois par an les acteurs du territoire et rendre compte de leurs avis',
  "recenser les besoins et les présenter sous la forme d'un tableau tenu à jour",
  'former les bénévoles et les agents qui prennent part au projet',
  'faire connaître les résultats obtenus au moyen de supports accessibles à tous',
  'accueillir les groupes scolaires et les associations sur les lieux du projet',
  "établir le calendrier des actions et l'adresser aux communes",
];
const AXES = ['Connaître les besoins', 'Accompagner les initiatives', 'Partager les résultats'];

const euros = (amount: number): string => String(amount).replace(/(\d)(?=(\d{3})+$)/gu, '$1 ');

interface Line {
  readonly label: string;
  readonly post: string;
  readonly quantity: number;
}

function lines(random: Random): readonly Line[] {
  return random
    .shuffled(WORKS)
    .slice(0, 6)
    .map((work) => {
      const post = random.pick(POSTS);
      return { label: `${LABELS[post]} (${work})`, post, quantity: 5 + random.below(40) };
    });
}

const amount = ({ post, quantity }: Line): number => quantity * (RATES[post] ?? 0);

const lineText = (line: Line): string =>
  `        - { libelle: ${line.label}, quantite: ${line.quantity}, poste: ${line.post}, montant: ${euros(amount(line))} }`;

/** A SIRET whose control key is right: the sum of Luhn is a multiple of ten. */
function siret(random: Random): string {
  const digits = Array.from({ length: 8 }, () => random.below(10));
  const closed = [...digits, key(digits)];
  const office = [...closed, 0, 0, 0, 1];
  return [...office, key(office)].join('');
}

/** The last digit, which stands at an undoubled place. */
function key(digits: readonly number[]): number {
  const sum = digits.toReversed().reduce((total, digit, place) => {
    const value = place % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function budget(axes: readonly (readonly Line[])[], shares: readonly number[], name: string): string {
  const spending = axes.map(
    (own, rank) => `    - titre: ${AXES[rank]}\n      lignes:\n${own.map(lineText).join('\n')}`,
  );
  const receipts = axes.map((own, rank) => {
    const total = own.reduce((sum, line) => sum + amount(line), 0);
    const share = shares[rank] ?? 0;
    return [
      `    - axes: [${rank + 1}]`,
      '      lignes:',
      `        - { nature: Autofinancement, financeur: ${name}, montant: ${euros(total - share)} }`,
      `        - { nature: Subvention, financeur: VFA, montant: ${euros(share)} }`,
    ].join('\n');
  });
  const rates = POSTS.map((post) => `${post}: ${RATES[post]}`).join(', ');
  return `budget:\n  taxe: TTC\n  unite: Quantité (jours)\n  tarifs: { ${rates} }\n  axes:\n${spending.join('\n')}\n  recettes:\n${receipts.join('\n')}`;
}

const programme = (random: Random): string =>
  AXES.map((axis) => {
    const actions = random.shuffled(ACTIONS).slice(0, 5);
    const items = actions.map((action, rank) => `- ${action}${rank === actions.length - 1 ? '.' : ' ;'}`);
    return `### ${axis}\n\nL'association conduit les actions suivantes :\n\n${items.join('\n')}`;
  }).join('\n\n');

const ARTICLES = `## Objet {#objet}

La présente convention définit l'objet, le montant, les modalités de versement et les conditions d'utilisation de la subvention que Val de Fable Agglomération accorde à l'association pour le projet que celle-ci a conçu et qu'elle met en œuvre sous sa responsabilité. Ce projet est décrit à l'[annexe](#programme).

L'agglomération n'attend aucune contrepartie directe de cette subvention.

## Montant {#montant}

La subvention s'élève à [montant](#subvention) ([subvention en lettres](#subvention-en-lettres)), pour un programme de [budget](#total-du-programme) détaillé à l'[annexe](#budget). Elle ne peut être augmentée que par avenant.

## Modalités de versement {#versement}

La subvention est versée comme suit :

- [versement](#versement-1) ;
- [versement](#versement-2).

## Conditions d'utilisation {#utilisation}

L'association emploie la subvention au seul objet défini à l'[article](#objet). Elle ne peut en reverser tout ou partie à un autre organisme.

Elle respecte le contrat d'engagement républicain annexé au décret n°2021-1947 du 31 décembre 2021, qu'elle déclare avoir souscrit, et en informe ses membres. En cas de manquement à ce contrat, l'agglomération retire la subvention pour la période restant à courir, après avoir entendu l'association.

L'association mentionne le soutien de l'agglomération dans ses publications et lors des rencontres qu'elle organise.

## Compte rendu financier {#compte-rendu}

Dans les six mois qui suivent la fin de l'exercice, l'association remet à l'agglomération le compte rendu financier qui atteste la conformité des dépenses à l'objet de la subvention, une copie certifiée de son budget et de ses comptes, et un rapport d'activité. Si le total des subventions en numéraire reçues des autorités administratives dépasse 153 000 € dans l'année, elle établit des comptes annuels, nomme un commissaire aux comptes et les publie avec son rapport.

## Contrôle {#controle}

Conformément à l'article L1611-4 du Code Général des Collectivités Territoriales, l'agglomération peut contrôler sur pièces et sur place l'emploi de la subvention. L'association conserve ses justificatifs pendant 10 ans et les tient à la disposition des agents chargés du contrôle.

## Reversement {#reversement}

L'agglomération peut demander le reversement de tout ou partie de la subvention lorsque celle-ci n'a pas été employée conformément à l'[article](#utilisation), lorsque le projet n'a pas été réalisé, ou lorsque les pièces demandées à l'[article](#compte-rendu) n'ont pas été remises.

## Durée {#duree}

La convention prend effet à sa signature par les parties et prend fin le [échéance](#fin).

## Données ouvertes {#donnees}

Les données essentielles de la convention sont publiées par l'agglomération dans les trois mois de sa signature.

## Résiliation {#resiliation}

En cas de manquement grave, et après une mise en demeure restée sans effet pendant un mois, chacune des parties peut mettre fin à la convention par lettre recommandée avec avis de réception.

## Litiges {#litiges}

Les litiges sont portés devant le Tribunal administratif de Besançon, après recherche d'un accord amiable.`;

const KINDS = [
  'Amicale',
  'Compagnie',
  'Confrérie',
  'Fanfare',
  'Guilde',
  'Ligue',
  'Mutuelle',
  'Ronde',
  'Troupe',
  'Veillée',
];
const THEMES =
  'du Grand Peut-être|des Jardins Suspendus|de la Tortue Pressée|des Lavoirs Bavards|du Vent Contraire|des Sabots Vernis|de la Lune Rousse|des Chemins Perdus|du Moulin Rêveur|des Parapluies Ouverts'.split(
    '|',
  );

/** A name for each of a hundred associations, no two alike. */
const nameOf = (rank: number): string =>
  `${KINDS[rank % KINDS.length]} ${THEMES[(rank + Math.floor(rank / KINDS.length)) % THEMES.length]}`;

/** Convention number `rank`, of year `year`. */
export function convention(random: Random, rank: number, year: number): VolumeConvention {
  const axes = AXES.map(() => lines(random));
  const shares = axes.map(
    (own) => Math.round(own.reduce((sum, line) => sum + amount(line), 0) / 2000) * 1000,
  );
  const grant = shares.reduce((sum, share) => sum + share, 0);
  const name = nameOf(rank);
  const short = `AF${rank + 1}`;
  const id = `af${rank + 1}-${year}`;
  const text = `---
titre: Relative au soutien du projet ${year} de la ${name}
parties:
  - nom: ${name}
    genre: feminin
    sigle: ${short}
    forme: association régie par la loi du 1er juillet 1901
    prive: oui
    siege: ${rank + 1} rue de la Fiction, 99000 Grandfable
    siret: ${siret(random)}
    representant: { personne: Mme Calliste NULLEPART, fonction: Présidente, habilitation: ses statuts }
visas:
  - le Code Général des Collectivités Territoriales, et notamment son article L1611-4
  - la loi n°2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, et notamment ses articles 9-1 à 10-1
  - le décret n°2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques
subvention: ${euros(grant)}
versements:
  - { part: 80 %, echeance: à la signature de la présente convention }
  - { part: 20 %, echeance: à la remise du compte rendu financier }
duree: { exercice: ${year}, fin: ${year + 1}-06-30 }
exemplaires: 2
annexes:
  - { titre: Programme ${year}, partie: programme, numerotation: ["Axe {1} : "] }
  - { titre: Budget prévisionnel ${year}, budget: oui }
${budget(axes, shares, short)}
---

# Exposé des motifs

La ${name} (${short}) a présenté à Val de Fable Agglomération un projet d'intérêt général qu'elle a conçu pour l'année [exercice](#exercice). Au vu des résultats déjà obtenus, le conseil a décidé de lui apporter son soutien.

# Articles

${ARTICLES}

# Annexes

## Programme ${year} {#programme}

${programme(random)}
`;
  return { id, text, grant };
}
