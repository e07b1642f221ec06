import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from '../../../bench/sample.ts';
import { DONNEES, SEANCE } from '../../actes/donnees.ts';
import { FICHIERS, SEANCE as SEANCE_MOUVEMENTEE } from '../../seance/evenements.ts';

/** A council in whose files slips are made: by path in the working folder. */
export interface Council {
  readonly name: string;
  readonly seance: string;
  readonly files: Readonly<Record<string, string>>;
}

const inData = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text]));

const council = (
  name: string,
  seance: string,
  files: Readonly<Record<string, string>>,
  templates: Readonly<Record<string, string>> = {},
): Council => ({ name, seance, files: { ...inData(files), ...templates } });

const report = (head: string): string =>
  `---\n${head.trim()}\n---\n\n# Résumé\n\nUne affaire du village.\n\n# Exposé\n\n- un point ;\n- un autre.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`;

/**
 * A village that is nothing like the others: seven seats, one of them empty, in one commune of Moselle; ids that are
 * letters and parts, no convention, an urgent second convocation, accounts, secret ballots, a mayor away from the chair.
 */
const VILLAGE = {
  'conseil.yaml': `collectivite:
  nom: Holzwald
  nature: commune
  forme: La commune
  complement: de Holzwald
  siege: 1 rue de l'Église, 57000 Holzwald
  ville: Holzwald
  departement: 57
  population: 87
organe: { nom: Assemblée municipale, nom_des_membres: Conseil Municipal, genre: feminin }
membre: { masculin: Conseiller Municipal, feminin: Conseillère Municipale }
executif: { masculin: Maire, feminin: Maire }
tribunal: Tribunal administratif de Strasbourg
numerotation: { modele: "{annee}-{numero:3}", depart: 7 }
`,
  'registre.yaml': `communes:
  - nom: Holzwald
    sieges: 7
    membres:
      - { nom: M. Éric O'BRIEN, fonction: Maire, mandat: Maire de Holzwald, depuis: 2020-05-25 }
      - { nom: Mme Zoé D'ARGENT, fonction: 1re Adjointe }
      - M. Jean-Loup de La TOUR
      - Mme Ana Ü
      - { nom: M. Ancien PARTI, jusqu_au: 2022-01-31 }
      - Mme Léa MÜLLER
`,
  '2023-04-03/seance.yaml': `date: 2023-04-03
convocation: { date: 2023-04-02, urgence: la digue menace de céder, rang: 2 }
lieu: à la mairie
presidence: Éric O'BRIEN
autres_presidences:
  - { questions: [B/2], presidence: Zoé D'ARGENT, motif: vote des comptes }
ouverture: 20h00
ordre_de_passage: [A, B/1, B/2, C]
retirees: [{ questions: C }]
`,
  '2023-04-03/presences.yaml': `absents: []
mouvements:
  - { pendant: [B/2], sortent: [Éric O'BRIEN] }
  - { avant: B/1, arrivent: [Ana Ü] }
procurations:
  - { de: Ana Ü, a: Léa MÜLLER, a_compter_de: A, jusqu_a: A }
pointages: [{ question: A, presents: 4, procurations: 1 }]
`,
  '2023-04-03/rapports/a.md': report(`question: A
nature: nomination
titre: Désignation d'un délégué
rapporteur: Éric O'BRIEN
scrutin:
  mode: secret
  demandeurs: [Zoé D'ARGENT, Léa MÜLLER]
  tours: [{ suffrages: [{ pour: Léa MÜLLER, voix: 4 }], blancs: 1 }]
decision: ["désigne [élu](#elu)"]
publication: 2023-04-05`),
  '2023-04-03/rapports/b1.md': report(`question: B/1
titre: Budget primitif
rapporteur: Zoé D'ARGENT
interesses: [Ana Ü]
inscription: { libelle: BP 2023, exercice: 2023, prevu: "1 234,50", operation: 1000 }
scrutin: { contre: [Jean-Loup de La TOUR], annonce: { resultat: adopté à la majorité } }
decision: [adopte le budget]
annexes: [{ titre: tableau, partie: tableau }]`).concat('\n# Annexes\n\n## Tableau {#tableau}\n\nTexte.\n'),
  '2023-04-03/rapports/b2.md': report(`question: B/2
nature: comptes
titre: Compte administratif
rapporteur: Zoé D'ARGENT
decision: [adopte le compte]`),
  '2023-04-03/debats/b1.md': 'M. Jean-Loup de La TOUR trouve cela **cher**.\n',
};

/** The templates of the house, those of a council that words its acts itself. */
function templates(): Readonly<Record<string, string>> {
  const folder = join(HOME, 'templates');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:hbs|yaml)$/u.test(name))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [`templates/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The published sitting, its council. */
export const PUBLISHED = council('published', SEANCE, DONNEES);

/** A council of fifteen, a sitting of nine questions to which everything happens. */
export const EVENTFUL = council('eventful', SEANCE_MOUVEMENTEE, FICHIERS);

export const IN_VILLAGE = council('village', '2023-04-03', VILLAGE);

/** The eventful sitting, with templates of its own, in which slips are made. */
export const OWN_TEMPLATES = council('templates', SEANCE_MOUVEMENTEE, FICHIERS, templates());

/** All of them. */
export const COUNCILS: readonly Council[] = [PUBLISHED, EVENTFUL, IN_VILLAGE, OWN_TEMPLATES];
