import type { Conseil } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { ajouteJours } from '../../domaine/date.ts';
import type { AgendaItem } from '../../readers/sheets/index.ts';
import { yamlPair } from './yaml-scalar.ts';

/** What a kind of question asks for, shown beneath its facts as remarks: nothing is decided from a title. */
interface Hint {
  /** Titles of that kind. */
  readonly of: RegExp;
  readonly lines: readonly string[];
}

const VOTE: readonly string[] = [
  "Le vote : tous ont voté pour, sauf qui est nommé. Pour s'en servir, ôter « # » (le dièse et l'espace) devant les lignes utiles :",
  'scrutin:',
  '  contre: [Prénom NOM]',
  '  abstentions: [Prénom NOM]',
  '  annonce: { resultat: adopté à la majorité }',
];

const ELECTION: readonly string[] = [
  'Une élection au scrutin secret, un tour par tiret (les bulletins blancs et nuls sont comptés à part) :',
  'nature: nomination',
  'scrutin:',
  '  mode: secret',
  '  tours:',
  '    - { suffrages: [{ pour: Prénom NOM, voix: 10 }, { pour: Prénom NOM, voix: 4 }], blancs: 1, nuls: 0 }',
  '  proclame: Prénom NOM',
];

const HINTS: readonly Hint[] = [
  { of: /élection|désignation|nomination|élire/iu, lines: ELECTION },
  {
    of: /rapport (?:annuel|d'activité|sur)|communication|prend acte|information|compte rendu des décisions/iu,
    lines: [
      "Rien n'est compté quand chaque point de la décision commence par « prend acte », ou pour une communication :",
      'nature: information',
    ],
  },
  {
    of: /comptes? (?:administratif|financier|de gestion|unique)/iu,
    lines: [
      "Les comptes : le chef de l'exécutif sort (presences.yaml, « pendant »), et le conseil élit qui préside (seance.yaml, « autres_presidences ») :",
      'nature: comptes',
      ...VOTE,
    ],
  },
];

const remarks = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join('');

const hintFor = (titre: string): readonly string[] => HINTS.find(({ of }) => of.test(titre))?.lines ?? VOTE;

/** What the house asks of a report before anybody writes it. */
export interface ReportFrame {
  readonly conseil: Conseil;
  readonly date: DateCivile;
  /** True when its extracts print who reports on a question. */
  readonly rapporteurs: boolean;
}

/** The text of a report to be written: its number and title, remarks for its kind, the rest to fill. */
export function reportText(item: AgendaItem, { conseil, date, rapporteurs }: ReportFrame): string {
  const { question, titre, rapporteur } = item;
  const asked = rapporteurs || rapporteur !== undefined ? `${yamlPair('rapporteur', rapporteur)}\n` : '';
  const number = conseil.numerotation
    ? "# deliberation: le numéro de l'acte, que « seance numeroter » écrit"
    : `# deliberation: ${date.slice(0, 4)}/0001`;
  return `---
question: ${question}
${yamlPair('titre', titre)}
${asked}${number}
# avis:
#   - { instance: ${conseil.collectivite.nature === 'commune' ? 'Commission des finances' : 'Bureau'}, date: ${ajouteJours(date, -14)}, avis: Favorable }
# interesses: [Prénom NOM]

${remarks(hintFor(titre ?? ''))}
# Un point par tiret, du verbe au présent jusqu'au dernier mot : - approuve le programme
decision: []
---

# Résumé

À compléter.

# Exposé

À compléter.
`;
}
