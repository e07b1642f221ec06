import { comparableLine } from '../../document/plain-text.ts';
import type { CarriedData } from '../../inspect/carried-data.ts';
import { lineDifferences, valueDifferences } from '../../inspect/differences.ts';
import type { InspectedAct } from '../../inspect/inspect-act.ts';
import type { SignatureField } from '../../inspect/signatures.ts';
import { factLines, plain, textLines } from './wording.ts';

/** One thing that was looked at: what came of it, and the details. */
export interface Finding {
  readonly subject: string;
  readonly holds: boolean;
  readonly said: string;
  readonly details: readonly string[];
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number > 1 ? 's' : ''}`;

/** Whether the bytes are those that the program wrote, and what was appended to them. */
export function fileFinding({ history }: InspectedAct): Finding {
  const { firstRevisionIntact, appended, unsigned } = history;
  const subject = 'fichier';
  if (!firstRevisionIntact)
    return {
      subject,
      holds: false,
      said: "ALTÉRÉ : les octets de l'acte ne sont plus ceux que le programme a écrits",
      details: [],
    };
  if (unsigned > 0) {
    const said = `MODIFIÉ APRÈS COUP : ${counted(unsigned, 'ajout')} qu'aucune signature ne couvre`;
    return { subject, holds: false, said, details: [] };
  }
  const since = appended === 0 ? '' : `, puis ${counted(appended, 'ajout')} par signature`;
  return { subject, holds: true, said: `tel que le programme l'a écrit${since}`, details: [] };
}

function signatureLine({ name, page, signature }: SignatureField, size: number): string {
  const place = `${plain(name)} (page ${page})`;
  if (signature === undefined) return `${place} : pas encore signé`;
  const { form, day, sound, end, digest } = signature;
  const when = day === '' ? '' : `, le ${day}`;
  const after = size - end;
  const bytes = {
    juste: 'les octets couverts sont ceux qui ont été signés',
    fausse: 'LES OCTETS COUVERTS ONT CHANGÉ depuis la signature',
    inconnue: 'ne dit pas quels octets ont été signés',
  }[digest];
  const reach = sound
    ? after > 0
      ? `couvre tout ce qui précède ; ${after} octets ajoutés ensuite`
      : 'couvre tout le fichier'
    : 'NE COUVRE PAS tout ce qui la précède';
  return `${place} : signé (${plain(form)}${when}) ; ${reach} ; ${bytes}`;
}

/** The signatures: which are there, how far they reach, whether what they cover has changed. */
export function signatureFinding({ fields, size }: InspectedAct): Finding {
  const signed = fields.filter(({ signature }) => signature !== undefined);
  const holds = signed.every(({ signature }) => signature?.sound && signature.digest !== 'fausse');
  const said =
    fields.length === 0
      ? 'aucun champ de signature'
      : `${signed.length} sur ${fields.length}${holds ? '' : ', dont une au moins ne tient pas'}`;
  return { subject: 'signatures', holds, said, details: fields.map((field) => signatureLine(field, size)) };
}

/** Whether the attached data are those that the program attached. */
export function dataFinding({ carried, dataIntact, first }: InspectedAct): Finding {
  const subject = 'données jointes';
  if (!dataIntact)
    return {
      subject,
      holds: false,
      said: "ALTÉRÉES : leur empreinte n'est plus celle que l'acte déclare",
      details: [],
    };
  const replaced = first !== undefined && first.data?.equals(carried.data) !== true;
  return {
    subject,
    holds: !replaced,
    said: replaced ? 'REMPLACÉES par un ajout postérieur' : 'intactes',
    details: [],
  };
}

/** A line as a PDF shows it: a forced line break ends a line there, and tagged text has a space in its place. */
const asPrinted = (line: string): string =>
  comparableLine(line.replaceAll('\u00ad', '').replace(/[\t\n\v\f\r\u2028\u2029]/gu, ' '));

/** Whether the printed text is that of the attached data, and is still the one first written. */
export function textFinding({ carried, lines, first }: InspectedAct): Finding {
  const subject = 'texte imprimé';
  const against = textLines(lineDifferences(carried.texte.map(asPrinted), lines.map(asPrinted)), [
    'joint',
    'imprimé',
  ]);
  if (against.length > 0)
    return { subject, holds: false, said: 'DIFFÈRE des données jointes', details: against };
  const since =
    first === undefined ? [] : textLines(lineDifferences(first.lines, lines), ['écrit', 'imprimé']);
  return since.length > 0
    ? { subject, holds: false, said: 'CHANGÉ par un ajout postérieur', details: since }
    : {
        subject,
        holds: true,
        said: `conforme aux données jointes (${counted(lines.length, 'ligne')})`,
        details: [],
      };
}

/** Whether today's data would give the same facts and the same text. */
export function todayFinding(carried: CarriedData, today: CarriedData | string): Finding {
  const subject = "données d'aujourd'hui";
  if (typeof today === 'string')
    return { subject, holds: false, said: `pas de comparaison : ${today}`, details: [] };
  const facts = factLines([
    ...valueDifferences(carried.faits, today.faits),
    ...valueDifferences(carried.preuve, today.preuve, 'preuve'),
  ]);
  const text = textLines(lineDifferences(carried.texte, today.texte), ['joint', "aujourd'hui"]);
  const details = [...facts, ...text];
  return details.length > 0
    ? { subject, holds: false, said: 'DIFFÈRENT des données jointes', details }
    : { subject, holds: true, said: 'donnent le même acte', details: [] };
}
