import { counted } from '../../diagnostics/index.ts';
import { comparableLine } from '../../document/plain-text.ts';
import type { CarriedData } from '../../readers/acts/carried-data.ts';
import { carriedSchemas } from '../../readers/acts/carried-data.ts';
import type { LineDifference, ValueDifference } from '../../readers/acts/differences.ts';
import { declared, lineDifferences, valueDifferences } from '../../readers/acts/differences.ts';
import type { InspectedAct } from '../../readers/acts/inspect-act.ts';
import type { SignatureField } from '../../readers/acts/signatures.ts';

/** What is looked at in an act, by the names that other programs know it by. */
export type Subject = 'fichier' | 'signatures' | 'donnees-jointes' | 'texte-imprime' | 'donnees-du-jour';

/** The forms of an act that are compared: its attached data, its printed text, what was first written, today's data. */
export type Side = 'joint' | 'imprime' | 'ecrit' | 'du-jour';

/** Lines that differ between two forms of the act. */
export interface ComparedLines {
  readonly between: readonly [Side, Side];
  readonly differences: readonly LineDifference[];
}

/** One thing that was looked at, and what came of it, with all that tells why. */
export interface Finding {
  readonly subject: Subject;
  readonly holds: boolean;
  /** What came of it, French. */
  readonly said: string;
  readonly fields?: readonly SignatureField[];
  /** Facts of the attached data that today's tell otherwise. */
  readonly facts?: readonly ValueDifference[];
  readonly lines?: ComparedLines;
}

/** Whether the bytes are those that the program wrote, and what was appended to them. */
function fileFinding({ history }: InspectedAct): Finding {
  const { firstRevisionIntact, appended, unsigned } = history;
  const subject: Subject = 'fichier';
  if (!firstRevisionIntact)
    return {
      subject,
      holds: false,
      said: "ALTÉRÉ : les octets de l'acte ne sont plus ceux que le programme a écrits",
    };
  if (unsigned > 0) {
    const said = `MODIFIÉ APRÈS COUP : ${counted(unsigned, 'ajout')} qu'aucune signature ne couvre`;
    return { subject, holds: false, said };
  }
  const since = appended === 0 ? '' : `, puis ${counted(appended, 'ajout')} par signature`;
  return { subject, holds: true, said: `tel que le programme l'a écrit${since}` };
}

/** The signatures: which are there, how far they reach, whether what they cover has changed. */
function signatureFinding({ fields }: InspectedAct): Finding {
  const signed = fields.filter(({ signature }) => signature !== undefined);
  const holds = signed.every(({ signature }) => signature?.sound && signature.digest !== 'fausse');
  const said =
    fields.length === 0
      ? 'aucun champ de signature'
      : `${signed.length} sur ${fields.length}${holds ? '' : ', dont une au moins ne tient pas'}`;
  return { subject: 'signatures', holds, said, fields };
}

/** Whether the attached data are those that the program attached. */
function dataFinding({ carried, dataIntact, first }: InspectedAct): Finding {
  const subject: Subject = 'donnees-jointes';
  if (!dataIntact)
    return {
      subject,
      holds: false,
      said: "ALTÉRÉES : leur empreinte n'est plus celle que l'acte déclare",
    };
  const replaced = first !== undefined && first.data?.equals(carried.data) !== true;
  return {
    subject,
    holds: !replaced,
    said: replaced ? 'REMPLACÉES par un ajout postérieur' : 'intactes',
  };
}

/** A line as a PDF shows it: a forced line break ends a line there, and tagged text has a space in its place. */
const asPrinted = (line: string): string =>
  comparableLine(line.replaceAll('\u00ad', '').replace(/[\t\n\v\f\r\u2028\u2029]/gu, ' '));

/** Whether the printed text is that of the attached data, and is still the one first written. */
function textFinding({ carried, lines, first }: InspectedAct): Finding {
  const subject: Subject = 'texte-imprime';
  const compared = (between: ComparedLines['between'], old: readonly string[], now: readonly string[]) => ({
    lines: { between, differences: lineDifferences(old, now) },
  });
  const against = compared(['joint', 'imprime'], carried.texte.map(asPrinted), lines.map(asPrinted));
  if (against.lines.differences.length > 0)
    return { subject, holds: false, said: 'DIFFÈRE des données jointes', ...against };
  const since = compared(['ecrit', 'imprime'], first?.lines ?? lines, lines);
  return since.lines.differences.length > 0
    ? { subject, holds: false, said: 'CHANGÉ par un ajout postérieur', ...since }
    : { subject, holds: true, said: `conforme aux données jointes (${counted(lines.length, 'ligne')})` };
}

/** Whether today's data would give the same facts and the same text. */
function todayFinding(carried: CarriedData, today: CarriedData | string): Finding {
  const subject: Subject = 'donnees-du-jour';
  if (typeof today === 'string') return { subject, holds: false, said: `pas de comparaison : ${today}` };
  // Facts that the act's own schema does not know came after it: they tell nothing of a change.
  const schemas = carriedSchemas(carried);
  const facts = [
    ...valueDifferences(carried.faits, declared(today.faits, schemas.faits)),
    ...valueDifferences(carried.preuve, declared(today.preuve, schemas.preuve), 'preuve'),
  ];
  const differences = lineDifferences(carried.texte, today.texte);
  return facts.length + differences.length > 0
    ? {
        ...{ subject, holds: false, said: 'DIFFÈRENT des données jointes', facts },
        lines: { between: ['joint', 'du-jour'], differences },
      }
    : { subject, holds: true, said: 'donnent le même acte' };
}

/** Everything that is looked at in an act, in the order in which it is told; `today` is what today's data would give. */
export const findingsOf = (act: InspectedAct, today?: CarriedData | string): readonly Finding[] => [
  fileFinding(act),
  signatureFinding(act),
  dataFinding(act),
  textFinding(act),
  ...(today === undefined ? [] : [todayFinding(act.carried, today)]),
];
