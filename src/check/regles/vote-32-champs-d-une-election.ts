import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import type { Scrutin } from '../../domaine/scrutin.ts';
import type { Constat, Regle } from '../regle.ts';
import { L2121_21, methode } from '../sources.ts';

/** What only an election has, and how a sentence names it. */
const D_UNE_ELECTION: readonly (readonly [keyof Scrutin, string])[] = [
  ['candidats', 'des candidats'],
  ['proclame', 'une personne proclamée élue'],
  ['sieges', 'des sièges à pourvoir'],
  ['repartition', 'une répartition de sièges'],
  ['listes', 'des listes'],
];

interface Vote {
  readonly scrutin: Scrutin | undefined;
  readonly chemin: DataPath;
  /** "un vote de la question n°4". */
  readonly quoi: string;
}

/** The votes of a sitting that elect nobody; those of amendments and of questions added are brought to the rules one by one. */
const votesOrdinaires = ({ rapports, seance }: Dossier): readonly Vote[] => [
  ...Object.entries(rapports)
    .filter(([, rapport]) => !elitQuelquUn(rapport))
    .map(([id, { scrutin }]) => ({
      scrutin,
      chemin: ['rapports', id, 'scrutin'],
      quoi: `un vote de la question n°${id}`,
    })),
  ...(seance.huis_clos ?? []).map(({ vote }, rang) => ({
    scrutin: vote,
    chemin: ['seance', 'huis_clos', rang, 'vote'],
    quoi: 'le vote du huis clos',
  })),
];

/** A list that nobody wrote in is there all the same. */
const ecrit = (valeur: unknown): boolean =>
  valeur !== undefined && !(Array.isArray(valeur) && valeur.length === 0);

const constats = ({ scrutin, chemin, quoi }: Vote): readonly Constat[] =>
  D_UNE_ELECTION.filter(([cle]) => scrutin && ecrit(scrutin[cle]))
    .slice(0, 1)
    .map(([cle, mots]) => ({
      chemin: [...chemin, cle],
      surLaCle: true,
      message: `On a noté ${mots} sous ${quoi}, qui n'élit personne : ce serait laissé de côté.`,
      remede: `Retirer « ${cle} », ou écrire « nature: election » à la question qui élit.`,
    }));

/** Only an election has candidates, lists and someone proclaimed. */
export const VOTE_32: Regle = {
  code: 'VOTE-32',
  nom: 'champs-d-une-election',
  titre: 'Candidats, listes et personne proclamée ne se notent que sous une élection',
  gravite: 'avertissement',
  sources: [L2121_21, methode("un vote qui n'élit personne n'a ni candidat, ni siège, ni élu")],
  pourquoi:
    "Un bloc recopié d'une élection sous le vote d'un amendement ou d'une question ordinaire n'est pas imprimé : ou la question est une élection " +
    'dont la nature manque, et son acte ne proclame personne, ou ces lignes sont de trop.',
  exemples: {
    valides: [
      {
        titre: 'Une élection',
        yaml: `rapports/2.md:
  nature: election
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 14 }], blancs: 0, nuls: 0 }], proclame: Odile RENARD }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une question ordinaire',
        yaml: 'rapports/2.md: { scrutin: { proclame: Odile RENARD } }',
      },
    ],
  },
  controle: ({ dossier }) => votesOrdinaires(dossier).flatMap(constats),
};
