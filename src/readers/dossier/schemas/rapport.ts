import * as z from 'zod';
import { modeDe } from '../../../domaine/mode-du-scrutin.ts';
import type { Scrutin } from '../../../domaine/scrutin.ts';
import { complain } from '../shape/kind.ts';
import { annee, date, montant, oneOf, prose, reference, text, yesNo } from '../shape/kinds.ts';
import { idQuestion } from '../shape/questions.ts';
import type { CitedConvention } from '../shape/references.ts';
import { convention, elu, eluAVenir } from '../shape/references.ts';
import { group, list, listOrNothing } from '../shape/structure.ts';
import { openScrutin, scrutinSchema } from './scrutin.ts';
import { transmission } from './transmission.ts';

const avis = group({
  instance: text('Commission n°2').describe('La commission ou le bureau.'),
  date: date().describe("Jour de l'avis."),
  avis: text('Favorable').describe("L'avis rendu."),
});

const inscription = group({
  libelle: text('BP 2024 et PPIF 2024-2028 « Actions recherche et innovation »').describe(
    "L'inscription au budget.",
  ),
  exercice: annee().describe("L'exercice."),
  prevu: montant().describe('Le montant prévu au budget.'),
  operation: montant().describe("Le montant de l'opération."),
});

const wordsPoint = prose('se prononce favorablement sur la demande de subvention').transform(
  (written) => ({ genre: 'texte', texte: written }) as const,
);

const signature = group({
  signature: convention().describe("La convention que le chef de l'exécutif est autorisé à signer."),
}).transform((read) => ({ genre: 'signature', ...read }) as const);

type ReadAnnexe =
  | { readonly genre: 'convention'; readonly titre: string; readonly convention: CitedConvention }
  | { readonly genre: 'texte'; readonly titre: string; readonly partie: string };

const annexe = group({
  titre: text('convention et ses annexes').describe("Titre de l'annexe."),
  convention: convention().exactOptional().describe('La convention annexée.'),
  partie: reference('tableau')
    .exactOptional()
    .describe('La partie du texte annexée, par son identifiant {#…}.'),
})
  .meta({ oneOf: [{ required: ['convention'] }, { required: ['partie'] }] })
  .transform((read, context): ReadAnnexe => {
    const { titre, convention: cited, partie } = read;
    if (cited !== undefined && partie === undefined) return { genre: 'convention', titre, convention: cited };
    if (partie !== undefined && cited === undefined) return { genre: 'texte', titre, partie };
    complain(context, {
      code: 'FORME-07',
      expected: 'une annexe',
      example: '{ titre: convention, convention: pmt-2024 }',
      reason: 'doit avoir une et une seule des clés « convention » et « partie »',
    });
    return z.NEVER;
  });

const points = () =>
  list(
    z.union([wordsPoint, signature]),
    'une liste de points',
    '[approuve le programme, { signature: pmt-2024 }]',
  );

const annexes = () => list(annexe, "une liste d'annexes", '- { titre: convention, convention: pmt-2024 }');

const amendement = group({
  auteur: elu().describe("Qui a présenté l'amendement."),
  texte: prose('porter la subvention à 70 000 €').describe("Ce que l'amendement change."),
  scrutin: scrutinSchema
    .prefault({})
    .describe("Comment l'amendement a été voté : à main levée, tous pour, si rien n'est écrit."),
  retire: yesNo().exactOptional().describe("« oui » si son auteur a retiré l'amendement avant le vote."),
});

const deliberationApart = group({
  numero: reference('2024/2024.00318').exactOptional().describe('Numéro de cette délibération.'),
  titre: text('Fixation des tarifs')
    .exactOptional()
    .describe("Son objet, s'il n'est pas le titre du rapport."),
  scrutin: openScrutin
    .prefault({})
    .describe("Comment elle a été votée : à main levée, tous pour, si rien n'est écrit."),
  decision: points().describe('Les points de cette décision.'),
  annexes: annexes().exactOptional().describe('Ses annexes, si ce ne sont pas celles du rapport.'),
});

/** The keys of a report, whatever it gives. */
const written = group({
  question: idQuestion().describe("Numéro de la question : c'est l'identité du rapport."),
  nature: oneOf(['deliberation', 'comptes', 'election', 'nomination', 'information'])
    .default('deliberation')
    .describe("Nature de l'affaire : délibération si rien n'est écrit."),
  deliberation: reference('2024/2024.00318').exactOptional().describe('Numéro de la délibération.'),
  publication: date().exactOptional().describe("Jour de publication, s'il n'est pas celui de la séance."),
  transmission: transmission
    .exactOptional()
    .describe("Réception de l'acte par le représentant de l'État, avec son accusé."),
  titre: text("Soutien au programme d'actions 2024").describe('Titre du rapport.'),
  rapporteur: eluAVenir()
    .exactOptional()
    .describe(
      "Le rapporteur, membre du conseil ; vide tant que nul ne l'est, absent si la maison n'en nomme pas.",
    ),
  avis: listOrNothing(
    avis,
    "une liste d'avis",
    '- { instance: Bureau, date: 2024-09-12, avis: Favorable }',
  ).describe('Les avis rendus avant la séance.'),
  inscription: inscription.exactOptional().describe("L'inscription budgétaire."),
  interesses: listOrNothing(elu(), 'une liste de noms', '[Prénom NOM]').describe(
    "Les conseillers intéressés à l'affaire, présents ou représentés.",
  ),
  scrutin: openScrutin
    .exactOptional()
    .describe(
      "Comment la question a été votée : à main levée, tous pour, si rien n'est écrit ; sans vote, si le conseil ne fait que prendre acte.",
    ),
  decision: points()
    .exactOptional()
    .describe(
      'Les points de la décision : un texte qui commence par un verbe au présent, ou { signature: convention }.',
    ),
  annexes: listOrNothing(
    annexe,
    "une liste d'annexes",
    '- { titre: convention, convention: pmt-2024 }',
  ).describe('Les annexes de la délibération.'),
  amendements: list(amendement, "une liste d'amendements", '- { auteur: Prénom NOM, texte: … }')
    .exactOptional()
    .describe(
      'Les amendements présentés en séance, dans leur ordre ; la décision est écrite telle que votée.',
    ),
  deliberations: list(deliberationApart, 'une liste de délibérations', '- { decision: [approuve le tarif] }')
    .exactOptional()
    .describe(
      'Les décisions votées séparément, chacune avec son numéro et son vote, quand le rapport en a plusieurs.',
    ),
});

type Written = z.output<typeof written>;

/** What a report that gives several deliberations can't have itself: each of them has its own. */
const OWN_KEYS = ['deliberation', 'scrutin', 'decision'] as const;

const NO_DECISION = {
  code: 'FORME-05',
  expected: 'une liste de points',
  example: '[approuve le programme]',
};

/** Votes of one kind on a question: the sitting is reckoned anew for each, and no council held a third of them. */
const LE_PLUS_DE_VOTES = 60;

const AUTRES_VOTES = ['amendements', 'deliberations'] as const;

function checkVotes(read: Written, context: z.core.$RefinementCtx): void {
  for (const key of AUTRES_VOTES.filter((une) => (read[une]?.length ?? 0) > LE_PLUS_DE_VOTES)) {
    complain(
      context,
      {
        code: 'FORME-07',
        expected: 'une liste plus courte',
        onKey: true,
        reason: `a plus de ${LE_PLUS_DE_VOTES} éléments : une question n'est pas votée autant de fois`,
      },
      [key],
    );
  }
  if (read.deliberations === undefined) return;
  for (const key of OWN_KEYS.filter((own) => read[own] !== undefined)) {
    complain(
      context,
      {
        code: 'FORME-07',
        expected: 'une clé de chaque délibération',
        onKey: true,
        reason: "ne s'écrit pas à côté de « deliberations » : chacune des délibérations a la sienne",
      },
      [key],
    );
  }
}

function checkDecision(
  { nature, scrutin, decision, deliberations }: Written,
  context: z.core.$RefinementCtx,
): void {
  const told = nature === 'information' || scrutin?.mode === 'sans-vote';
  if (decision === undefined && deliberations === undefined && !told)
    complain(context, NO_DECISION, ['decision']);
}

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

type OpenScrutin = z.output<typeof openScrutin>;

const settled = (scrutin: OpenScrutin | undefined, mode: Scrutin['mode']) => ({
  ...(scrutin ?? openScrutin.parse({})),
  mode,
});

/** What is left out has its value: nobody against, no decision beside those voted apart, no vote on what is only told. */
const completed = <E extends Partly<Written>>({ scrutin, decision, deliberations, ...read }: E) => ({
  ...read,
  scrutin: settled(scrutin, modeDe({ ...read, scrutin, decision })),
  decision: decision ?? [],
  ...(deliberations === undefined
    ? {}
    : {
        deliberations: deliberations.map((apart) => ({
          ...apart,
          scrutin: settled(apart.scrutin, modeDe({ ...read, ...apart })),
        })),
      }),
});

/** The head of a report (`rapports/*.md`). */
export const rapportSchema = written.superRefine(checkVotes).superRefine(checkDecision).transform(completed);

/** The same of a question that was withdrawn or put off: nothing was decided, and no decision need be written. */
export const rapportNonExamine = written.superRefine(checkVotes).transform(completed);

/** What can be read of a head from which a key is missing. */
export const partialRapport = written.partial().transform(completed);

/** A report's head as its file tells it, names not yet looked up. */
export type ReadRapport = z.output<typeof rapportSchema>;
