/** Why a file can't be read as an act of the program, told to whoever holds it. */
import type { Fault } from '../../diagnostics/fault.ts';

/** What is wrong with a file that was given as an act. */
export type ReadingProblem =
  | 'not-pdf'
  | 'truncated'
  | 'encrypted'
  | 'damaged'
  | 'not-ours'
  | 'without-data'
  | 'unknown-version'
  | 'altered-data'
  | 'altered-file';

const ASK =
  "Reprendre le fichier d'origine, tel que « seance generer » l'a écrit ou que le parapheur l'a rendu.";

const TOLD: Readonly<Record<ReadingProblem, readonly [code: string, said: string, hint: string]>> = {
  'not-pdf': ['LECT-01', "n'est pas un fichier PDF", "Donner le PDF d'un acte écrit par « seance generer »."],
  truncated: ['LECT-02', 'est incomplet : la fin du fichier manque, ou des octets la suivent', ASK],
  encrypted: ['LECT-03', 'est protégé par un mot de passe ou un chiffrement : il ne se lit pas', ASK],
  damaged: ['LECT-04', "est abîmé ou a été altéré : une partie ne s'en lit plus", ASK],
  'not-ours': [
    'LECT-05',
    'ne porte pas de données jointes : ce programme ne l’a pas écrit, ou elles en ont été retirées',
    "Donner le PDF d'un acte écrit par « seance generer ».",
  ],
  'unknown-version': [
    'LECT-06',
    'porte des données jointes dans une forme que cette version du programme ne connaît pas',
    'Employer la version du programme qui a écrit cet acte, ou une plus récente.',
  ],
  'altered-data': [
    'LECT-07',
    "porte des données jointes qui ont été altérées : leur empreinte n'est plus celle que l'acte déclare",
    ASK,
  ],
  'without-data': [
    'LECT-09',
    'vient de ce programme sans données jointes, comme tout document de séance : seuls les extraits et les conventions en portent et se contrôlent',
    "Donner le PDF d'un acte écrit par « seance generer » ; un document de séance se refait par « seance documents ».",
  ],
  'altered-file': ['LECT-08', 'a été altéré : ses octets ne sont plus ceux que le programme a écrits', ASK],
};

/** The fault that tells `problem` of the file known as `file`. */
export function readingFault(problem: ReadingProblem, file: string): Fault {
  const [code, said, hint] = TOLD[problem];
  return { code, severity: 'erreur', message: `Le fichier ${file} ${said}.`, hint };
}
