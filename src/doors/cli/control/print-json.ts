import type { Finding } from '../../../app/control/findings.ts';
import type { SignatureField } from '../../../app/control/read-acte.ts';
import type { ControlReport } from '../../../app/control/report.ts';
import { agrees } from '../../../app/control/report.ts';
import type { Fault } from '../../../diagnostics/fault.ts';
import { jsonText } from '../../../diagnostics/foreign-text.ts';
import { faultFields } from '../../../diagnostics/print-json.ts';

/** Version of the fields below: a field may be added without changing it, none is taken away or renamed. */
const VERSION = 1;

const differencesOf = ({ subject, facts = [], lines }: Finding) => [
  ...facts.map(({ path, before, after }) => ({
    ...{ subject, kind: 'fait', between: ['joint', 'du-jour'], line: null, path },
    ...{ before: before ?? null, after: after ?? null },
  })),
  ...(lines?.differences ?? []).map(({ line, before, after }) => ({
    ...{ subject, kind: 'ligne', between: lines?.between, line, path: null, before, after },
  })),
];

const signatureOf = ({ name, tooltip, page, signature }: SignatureField, size: number) => ({
  ...{ field: name, tooltip, page, signed: signature !== undefined },
  form: signature?.form ?? null,
  day: signature?.day || null,
  coversAllBefore: signature?.sound ?? null,
  bytesAfter: signature?.sound ? size - signature.end : null,
  digest: signature?.digest ?? null,
});

/** What came of looking at an act, as JSON for other programs. Every field is always there, null or empty. */
export function controlJson(report: ControlReport): string {
  const { file, carried, findings, size } = report;
  return jsonText({
    version: VERSION,
    file,
    verdict: agrees(report) ? 'conforme' : 'non-conforme',
    act: { kind: carried.acte, sitting: carried.seance, question: carried.question, name: carried.nom },
    findings: findings.map(({ subject, holds, said }) => ({ subject, holds, message: said })),
    differences: findings.flatMap(differencesOf),
    signatures: findings.flatMap(({ fields = [] }) => fields.map((field) => signatureOf(field, size))),
    faults: [],
  });
}

/** The same of a file that can't be read as an act, and why. */
export const unreadableJson = (file: string, fault: Fault): string =>
  jsonText({
    ...{ version: VERSION, file, verdict: 'illisible', act: null },
    ...{ findings: [], differences: [], signatures: [], faults: [faultFields(fault)] },
  });
