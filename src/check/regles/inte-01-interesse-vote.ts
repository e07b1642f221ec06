import type { DataPath } from '../../diagnostics/fault.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { voixNotees } from '../scrutins.ts';
import { L2131_11, L5211_1 } from '../sources.ts';

interface Acte {
  readonly elu: string;
  readonly chemin: DataPath;
  readonly dit: string;
}

function actes({ rapport }: QuestionTraitee): readonly Acte[] {
  const { question, scrutin } = rapport;
  return [
    ...voixNotees(rapport).map(({ elu, chemin }) => ({ elu, chemin, dit: 'un vote est noté à son nom' })),
    ...scrutin.demandeurs.map((elu, index) => ({
      elu,
      chemin: ['rapports', question, 'scrutin', 'demandeurs', index],
      dit: 'un scrutin est demandé en son nom',
    })),
  ];
}

function constats(contexte: Contexte, traitee: QuestionTraitee): readonly Constat[] {
  const { question, interesses } = traitee.rapport;
  if (interesses.length === 0) return [];
  return actes(traitee)
    .filter(({ elu }) => interesses.includes(elu))
    .map(({ elu, chemin, dit }) => ({
      chemin,
      message: `${civil(contexte, elu)} est parmi les intéressés de la question n°${question}, mais ${dit} : un intéressé n'y prend aucune part.`,
      ecrit: elu,
      lies: [
        {
          path: ['rapports', question, 'interesses', interesses.indexOf(elu)],
          message: "L'intérêt est écrit ici.",
        },
      ],
      remede: 'Retirer le nom du scrutin, ou de la liste des intéressés si la personne a voté.',
    }));
}

/** The interested do not vote. */
export const INTE_01: Regle = {
  code: 'INTE-01',
  nom: 'interesse-vote',
  titre: 'Un intéressé ne prend pas part au vote',
  gravite: 'erreur',
  sources: [L2131_11, L5211_1],
  pourquoi:
    "Est illégale la délibération à laquelle a pris part un membre intéressé à l'affaire, en son nom ou comme mandataire. Il ne " +
    "vote pas, ne s'abstient pas et ne demande pas de scrutin : ses voix sont retirées du décompte. Un nom dans les deux listes " +
    "est une contradiction qui suffirait à faire annuler l'acte.",
  exemples: {
    valides: [
      {
        titre: 'Intéressé, il ne vote pas',
        yaml: 'rapports/2.md: { interesses: [Noé QUENTIN], scrutin: { contre: [Paul SIMONET] } }',
      },
    ],
    fautifs: [
      {
        titre: "Intéressé, il s'abstient",
        yaml: 'rapports/2.md: { interesses: [Noé QUENTIN], scrutin: { abstentions: [Noé QUENTIN] } }',
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((traitee) => constats(contexte, traitee)),
};
