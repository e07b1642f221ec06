import type { Conseil, Registre } from '../../domaine/conseil.ts';
import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { DateCivile, Heure } from '../../domaine/date.ts';
import { ajouteJours, dateAvecJour } from '../../domaine/date.ts';
import { nomDeFichier } from '../../domaine/id-question.ts';
import { enPlages } from '../../domaine/ordre-du-jour.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { suppleantsDe } from '../../domaine/registre.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { AgendaItem } from '../../readers/sheets/index.ts';
import { reportText } from './report-text.ts';
import type { WordReport } from './word-reports.ts';
import { yamlFlow, yamlPair, yamlScalar } from './yaml-scalar.ts';

/** What is known of a sitting before it is held. */
export interface NewSitting {
  readonly conseil: Conseil;
  /** The register on the day of the sitting. */
  readonly registre: Registre;
  readonly date: DateCivile;
  readonly convocation?: DateCivile;
  readonly lieu?: string;
  /** The place of the sitting before, shown as an example. */
  readonly lieuPrecedent?: string;
  readonly items: readonly AgendaItem[];
  /** The reports that text documents word already, by question. */
  readonly worded?: ReadonlyMap<IdQuestion, WordReport>;
  readonly ouverture?: Heure;
  readonly levee?: Heure;
  readonly secretaire?: NomElu;
  /** True when the house's extracts print who reports on a question. */
  readonly rapporteurs: boolean;
}

function order(items: readonly AgendaItem[]): string {
  if (items.length === 0) return 'ordre_de_passage:';
  const ranges = enPlages(items.map(({ question }) => question));
  return `ordre_de_passage: ${ranges.includes(',') ? `[${ranges}]` : ranges}`;
}

/** The order of passage and what may be said with it. */
const agendaText = (
  items: readonly AgendaItem[],
): string => `# Les questions dans l'ordre où elles ont été appelées : celui de l'ordre du jour, à corriger si la séance l'a changé.
# Des numéros et des plages : [1 à 12, 14, 13, 15 à 20].
${order(items)}

# Les questions dont le rapport n'est pas tenu dans ce dossier :
# sans_rapport:
#   - { questions: [1 à 3], motif: Rapports tenus par un autre service }
`;

/** The end of the sitting: what is known of it, and remarks for what is not. */
function endText(sitting: NewSitting): string {
  const { levee, secretaire } = sitting;
  const asked = levee === undefined || secretaire === undefined;
  return [
    asked
      ? "# Après la séance, sans le dièse : l'heure de la levée, et le membre nommé secrétaire."
      : "# L'heure de la levée, et le membre nommé secrétaire.",
    levee === undefined ? '# levee: 20h30' : yamlPair('levee', levee),
    secretaire === undefined ? `# secretaire: ${examples(sitting)[0]}` : yamlPair('secretaire', secretaire),
  ].join('\n');
}

/** The text of `seance.yaml`: what the register and the agenda tell, and blanks that say what they wait for. */
export function sittingText(sitting: NewSitting): string {
  const { conseil, registre, date, convocation, lieu, lieuPrecedent, items } = sitting;
  const example = lieuPrecedent === undefined ? 'en salle du conseil, 1 place de la Mairie' : lieuPrecedent;
  return `# yaml-language-server: $schema=../schemas/seance.schema.json
#
# Séance du ${dateAvecJour(date)}. Une clé sans valeur est à remplir ; « seance verifier ${date} » dit ce qui manque.

date: ${date}
convocation:
  # Le jour de l'envoi, non celui de la réception.
  ${yamlPair('date', convocation)}
# S'imprime après « s'est réuni ». Par exemple : ${example.replace(/\s+/gu, ' ')}
${yamlPair('lieu', lieu)}
# Qui préside : la personne qui dirige l'exécutif, sauf empêchement.
${yamlPair('presidence', chefDeLExecutif(conseil, registre)?.nom)}

# L'heure de la convocation (18h00) ; après la séance, celle de l'ouverture.
${yamlPair('ouverture', sitting.ouverture)}

${endText(sitting)}

${agendaText(items)}
# Le jour de la mise en ligne des actes :
# publication: ${ajouteJours(date, 5)}
`;
}

/** Names of the register for the examples, the head of the executive left out. */
function examples({ conseil, registre }: NewSitting): readonly [NomElu, NomElu, NomElu] {
  const chef = chefDeLExecutif(conseil, registre)?.nom;
  const names = registre.communes.flatMap(({ membres }) => membres.map(({ nom }) => nom));
  const [a = 'Prénom NOM', b = a, c = b] = names.filter((nom) => nom !== chef);
  return [a, b, c];
}

/** The key of the substitutes who sit, where the register has any. */
const substitutesText = (substitute: NomElu | undefined): string =>
  substitute === undefined
    ? ''
    : `# Les suppléants qui siègent à la place du titulaire de leur commune.
#   suppleants: ${yamlFlow([substitute])}
suppleants: []

`;

/** The text of `presences.yaml`: empty lists, with an example of each. */
export function emptyPresencesText(sitting: NewSitting): string {
  const [a, b, c] = examples(sitting);
  const question = sitting.items[1]?.question ?? sitting.items[0]?.question ?? '2';
  const substitute = sitting.registre.communes.flatMap(suppleantsDe)[0]?.nom;
  return `# yaml-language-server: $schema=../schemas/presences.schema.json
#
# La feuille de présence : on note qui manque et qui bouge, tous les autres sont présents de bout en bout.
# Un dièse en tête de ligne en fait une remarque : les exemples ne comptent pas.
# D'un tableau : seance importer presences FICHIER.xlsx ${sitting.date}

# Absents pendant toute la séance.
#   absents: ${yamlFlow([a, b])}
absents: []

# Qui arrive avant une question, qui part après une autre, qui sort le temps d'une seule.
#   mouvements:
#     - { avant: ${question}, arrivent: ${yamlFlow([b])} }
#     - { apres: ${question}, partent: ${yamlFlow([c])} }
#     - { pendant: [${question}], sortent: ${yamlFlow([c])} }
mouvements: []

${substitutesText(substitute)}# Les pouvoirs remis. Un pouvoir vaut pour toute l'absence de celui qui le donne.
#   procurations:
#     - { de: ${yamlScalar(a)}, a: ${yamlScalar(c)} }
procurations: []
`;
}

/** The files of a new sitting, by path in its folder. */
export function sittingFiles(sitting: NewSitting): ReadonlyMap<string, string> {
  return new Map([
    ['seance.yaml', sittingText(sitting)],
    ['presences.yaml', emptyPresencesText(sitting)],
    ...sitting.items.map((item): [string, string] => [
      `rapports/${nomDeFichier(item.question)}.md`,
      reportText(item, sitting, sitting.worded?.get(item.question)),
    ]),
  ]);
}
