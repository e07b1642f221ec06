import * as z from 'zod';
import type { Civilite, NomElu } from '../../../domaine/personne.ts';
import { lirePersonne, nomComplet } from '../../../domaine/personne.ts';
import type { VoixNommee } from '../../../domaine/scrutin.ts';
import type { Kind } from './kind.ts';
import { complain, readKind, refusal, scalar } from './kind.ts';

/** A member as a file names it, to be looked for in the register. */
export interface CitedElu {
  readonly genre: 'cited-elu';
  readonly nom: NomElu;
  readonly civilite?: Civilite;
}

/** A member and the number of voices that hand cast. */
export interface CitedVoix {
  readonly elu: CitedElu;
  readonly voix: VoixNommee['voix'];
}

/** A convention as a report names it. */
export interface CitedConvention {
  readonly genre: 'cited-convention';
  readonly id: string;
}

/** Reads the name and the civility of a member; a name that has no surname in capitals is looked for as it is. */
function citedElu(text: string): CitedElu | undefined {
  const found = lirePersonne(text);
  if (!found) return text === '' ? undefined : { genre: 'cited-elu', nom: text.replace(/\s+/gu, ' ') };
  const base = { genre: 'cited-elu', nom: nomComplet(found) } as const;
  const { civilite } = found;
  return civilite === undefined ? base : { ...base, civilite };
}

const ELU: Kind<CitedElu> = {
  code: 'FORME-22',
  expected: "le nom d'un membre du conseil, tel qu'il est au registre",
  example: 'Prénom NOM',
  read: citedElu,
};

/** A member of the register. */
export const elu = () => scalar(ELU);

/** What is written where nobody is named yet. */
const A_DESIGNER = /^\s*(?:[àa] d[ée]signer)?\s*$/iu;

/** A member of the register, or a blank that is still to be filled: then an empty text. */
export const eluAVenir = () =>
  z
    .unknown()
    .meta({ type: ['string', 'null'], examples: [ELU.example] })
    .transform((raw, context): CitedElu | '' => {
      if (raw === null || (typeof raw === 'string' && A_DESIGNER.test(raw))) return '';
      const result = readKind(ELU, raw);
      if ('value' in result) return result.value;
      complain(context, result.complaint);
      return z.NEVER;
    });

/** A member and, between brackets, how many voices: "Prénom NOM (2)" for one's own and the proxy's. */
export const voix = () =>
  scalar<CitedVoix>({
    ...ELU,
    expected: "le nom d'un membre du conseil, suivi de (2) s'il a aussi voté pour son mandant",
    example: 'Prénom NOM (2)',
    read: (text) => {
      const { 1: nom = '', 2: nombre = '1' } = /^(.*?)\s*(?:\((\d+)\))?$/su.exec(text) ?? [];
      const found = citedElu(nom);
      if (!/^[1-9]$/u.test(nombre)) {
        return refusal("donne à une personne un nombre de voix qu'elle ne peut avoir");
      }
      return found && { elu: found, voix: Number(nombre) };
    },
  });

/** A convention of the sitting, by the name of its file. */
export const convention = () =>
  scalar<CitedConvention>({
    code: 'FORME-23',
    expected: "le nom du fichier d'une convention, sans .md",
    example: 'pmt-2024',
    json: { type: ['string', 'number'] },
    read: (text) => (text === '' ? undefined : { genre: 'cited-convention', id: text }),
  });
