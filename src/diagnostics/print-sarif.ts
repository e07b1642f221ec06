import type { Fault, LegalSource, Position, Severity } from './fault.ts';
import { jsonText } from './foreign-text.ts';
import { legalSourceText } from './legal-source.ts';
import { dotted } from './locate.ts';
import { presentable } from './presentable.ts';
import type { Acknowledged } from './print-text.ts';

/** What SARIF tells of a rule, whatever it found. */
export interface RuleMetadata {
  readonly code: string;
  readonly title: string;
  /** Why the rule is there, in French. */
  readonly explanation: string;
  readonly severity: Severity;
  readonly law?: readonly LegalSource[];
}

/** What SARIF tells of the program. */
export interface SarifOptions {
  readonly version: string;
  /** Every rule that the faults may name. */
  readonly rules: readonly RuleMetadata[];
  readonly acknowledged?: readonly Acknowledged[];
}

const LEVELS: Readonly<Record<Severity, string>> = {
  erreur: 'error',
  avertissement: 'warning',
  information: 'note',
};

/** Half of a sign has no address: it stands as what replaces it. */
const uri = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Characters of what is pointed at: a region may be a line that never ends. */
const LONGEST_SNIPPET = 2000;

/** Columns are counted from 1 in UTF-16 units, as `columnKind` says; the end column is excluded. */
const physical = ({ file, line, column, length, excerpt }: Position) => ({
  artifactLocation: { uri: uri(file) },
  region: {
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + length,
    snippet: { text: excerpt.slice(column - 1, column - 1 + Math.min(length, LONGEST_SNIPPET)) },
  },
});

const logical = (path: Fault['path']) =>
  path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: dotted(path) }] };

const location = (position: Position | undefined, path: Fault['path']) => ({
  ...(position ? { physicalLocation: physical(position) } : {}),
  ...logical(path),
});

const properties = ({ written, reckoned, hint, law, defect }: Fault) => ({
  ...(written === undefined ? {} : { written }),
  ...(reckoned === undefined ? {} : { reckoned }),
  ...(hint === undefined ? {} : { hint }),
  ...(law === undefined ? {} : { law: law.map(legalSourceText) }),
  ...(defect === undefined ? {} : { defect }),
});

/** The remedy belongs to what is read: many viewers show nothing but the message. */
const messageText = ({ message, hint }: Fault): string =>
  hint === undefined ? message : `${message} ${hint}`;

const resultOf = (fault: Fault, ranks: ReadonlyMap<string, number>, justification?: string) => ({
  ruleId: fault.code,
  ...(ranks.has(fault.code) ? { ruleIndex: ranks.get(fault.code) } : {}),
  level: LEVELS[fault.severity],
  message: { text: messageText(fault) },
  locations: [location(fault.position, fault.path)],
  ...(fault.related === undefined
    ? {}
    : {
        relatedLocations: fault.related.map(({ position, path, message }, id) => ({
          id,
          message: { text: message },
          ...location(position, path),
        })),
      }),
  properties: properties(fault),
  ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', justification }] }),
});

const result = (fault: Fault, ranks: ReadonlyMap<string, number>, justification?: string) =>
  resultOf(presentable(fault), ranks, justification);

const rule = ({ code, title, explanation, severity, law }: RuleMetadata) => ({
  id: code,
  shortDescription: { text: title },
  fullDescription: { text: explanation },
  defaultConfiguration: { level: LEVELS[severity] },
  help: { text: [explanation, ...(law ?? []).map(legalSourceText)].join('\n') },
});

/** `faults`, located and sorted, as SARIF 2.1.0 (OASIS standard of 27 March 2020). Ends with a line feed. */
export function printSarif(faults: readonly Fault[], options: SarifOptions): string {
  const ranks = new Map(options.rules.map(({ code }, rank) => [code, rank]));
  const acknowledged = options.acknowledged ?? [];
  const run = {
    tool: {
      driver: {
        name: 'seance',
        fullName: 'seance-tenante',
        semanticVersion: options.version,
        language: 'fr-FR',
        rules: options.rules.map(rule),
      },
    },
    language: 'fr-FR',
    columnKind: 'utf16CodeUnits',
    results: [
      ...faults.map((fault) => result(fault, ranks)),
      ...acknowledged.map(({ fault, justification }) => result(fault, ranks, justification)),
    ],
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
}
