import * as z from 'zod';
import { complain } from '../shape/kind.ts';
import { annee, date, montant, ouiNon, parmi, prose, reference, texte } from '../shape/kinds.ts';
import { idQuestion } from '../shape/questions.ts';
import type { ConventionCitee } from '../shape/references.ts';
import { convention, elu } from '../shape/references.ts';
import { fiche, liste, listeOuRien } from '../shape/structure.ts';
import { scrutinSchema } from './scrutin.ts';

const avis = fiche({
  instance: texte('Commission n°2').describe('La commission ou le bureau.'),
  date: date().describe("Jour de l'avis."),
  avis: texte('Favorable').describe("L'avis rendu."),
});

const inscription = fiche({
  libelle: texte('BP 2024 et PPIF 2024-2028 « Actions recherche et innovation »').describe(
    "L'inscription au budget.",
  ),
  exercice: annee().describe("L'exercice."),
  prevu: montant().describe('Le montant prévu au budget.'),
  operation: montant().describe("Le montant de l'opération."),
});

const enTexte = prose('se prononce favorablement sur la demande de subvention').transform(
  (ecrit) => ({ genre: 'texte', texte: ecrit }) as const,
);

const signature = fiche({
  signature: convention().describe("La convention que le chef de l'exécutif est autorisé à signer."),
}).transform((lue) => ({ genre: 'signature', ...lue }) as const);

type AnnexeLue =
  | { readonly genre: 'convention'; readonly titre: string; readonly convention: ConventionCitee }
  | { readonly genre: 'texte'; readonly titre: string; readonly partie: string };

const annexe = fiche({
  titre: texte('convention et ses annexes').describe("Titre de l'annexe."),
  convention: convention().exactOptional().describe('La convention annexée.'),
  partie: reference('tableau')
    .exactOptional()
    .describe('La partie du texte annexée, par son identifiant {#…}.'),
})
  .meta({ oneOf: [{ required: ['convention'] }, { required: ['partie'] }] })
  .transform((lue, context): AnnexeLue => {
    const { titre, convention: citee, partie } = lue;
    if (citee !== undefined && partie === undefined) return { genre: 'convention', titre, convention: citee };
    if (partie !== undefined && citee === undefined) return { genre: 'texte', titre, partie };
    complain(context, {
      code: 'FORME-07',
      expected: 'une annexe',
      example: '{ titre: convention, convention: pmt-2024 }',
      reason: 'doit avoir une et une seule des clés « convention » et « partie »',
    });
    return z.NEVER;
  });

const points = () =>
  liste(
    z.union([enTexte, signature]),
    'une liste de points',
    '[approuve le programme, { signature: pmt-2024 }]',
  );

const annexes = () => liste(annexe, "une liste d'annexes", '- { titre: convention, convention: pmt-2024 }');

const amendement = fiche({
  auteur: elu().describe("Qui a présenté l'amendement."),
  texte: prose('porter la subvention à 70 000 €').describe("Ce que l'amendement change."),
  scrutin: scrutinSchema
    .prefault({})
    .describe("Comment l'amendement a été voté : à main levée, tous pour, si rien n'est écrit."),
  retire: ouiNon().exactOptional().describe("« oui » si son auteur a retiré l'amendement avant le vote."),
});

const deliberationApart = fiche({
  numero: reference('2024/2024.00318').exactOptional().describe('Numéro de cette délibération.'),
  titre: texte('Fixation des tarifs')
    .exactOptional()
    .describe("Son objet, s'il n'est pas le titre du rapport."),
  scrutin: scrutinSchema
    .prefault({})
    .describe("Comment elle a été votée : à main levée, tous pour, si rien n'est écrit."),
  decision: points().describe('Les points de cette décision.'),
  annexes: annexes().exactOptional().describe('Ses annexes, si ce ne sont pas celles du rapport.'),
});

/** The keys of a report, whatever it gives. */
const ecrit = fiche({
  question: idQuestion().describe("Numéro de la question : c'est l'identité du rapport."),
  nature: parmi(['deliberation', 'comptes', 'election', 'nomination', 'information'])
    .default('deliberation')
    .describe("Nature de l'affaire : délibération si rien n'est écrit."),
  deliberation: reference('2024/2024.00318').exactOptional().describe('Numéro de la délibération.'),
  publication: date().exactOptional().describe("Jour de publication, s'il n'est pas celui de la séance."),
  titre: texte("Soutien au programme d'actions 2024").describe('Titre du rapport.'),
  rapporteur: elu().describe('Le rapporteur, membre du conseil.'),
  avis: listeOuRien(
    avis,
    "une liste d'avis",
    '- { instance: Bureau, date: 2024-09-12, avis: Favorable }',
  ).describe('Les avis rendus avant la séance.'),
  inscription: inscription.exactOptional().describe("L'inscription budgétaire."),
  interesses: listeOuRien(elu(), 'une liste de noms', '[Anne VIGNOT]').describe(
    "Les conseillers intéressés à l'affaire, présents ou représentés.",
  ),
  scrutin: scrutinSchema
    .exactOptional()
    .describe("Comment la question a été votée : à main levée, tous pour, si rien n'est écrit."),
  decision: points()
    .exactOptional()
    .describe(
      'Les points de la décision : un texte qui commence par un verbe au présent, ou { signature: convention }.',
    ),
  annexes: listeOuRien(
    annexe,
    "une liste d'annexes",
    '- { titre: convention, convention: pmt-2024 }',
  ).describe('Les annexes de la délibération.'),
  amendements: liste(amendement, "une liste d'amendements", '- { auteur: Anne VIGNOT, texte: … }')
    .exactOptional()
    .describe(
      'Les amendements présentés en séance, dans leur ordre ; la décision est écrite telle que votée.',
    ),
  deliberations: liste(deliberationApart, 'une liste de délibérations', '- { decision: [approuve le tarif] }')
    .exactOptional()
    .describe(
      'Les décisions votées séparément, chacune avec son numéro et son vote, quand le rapport en a plusieurs.',
    ),
});

type Ecrit = z.output<typeof ecrit>;

/** What a report that gives several deliberations can't have itself: each of them has its own. */
const PROPRES = ['deliberation', 'scrutin', 'decision'] as const;

const DECISION_ATTENDUE = {
  code: 'FORME-05',
  expected: 'une liste de points',
  example: '[approuve le programme]',
};

/** Votes of one kind on a question: the sitting is reckoned anew for each, and no council held a third of them. */
const LE_PLUS_DE_VOTES = 60;

const AUTRES_VOTES = ['amendements', 'deliberations'] as const;

function verifie(lue: Ecrit, context: z.core.$RefinementCtx): void {
  for (const cle of AUTRES_VOTES.filter((une) => (lue[une]?.length ?? 0) > LE_PLUS_DE_VOTES)) {
    complain(
      context,
      {
        code: 'FORME-07',
        expected: 'une liste plus courte',
        onKey: true,
        reason: `a plus de ${LE_PLUS_DE_VOTES} éléments : une question n'est pas votée autant de fois`,
      },
      [cle],
    );
  }
  if (lue.deliberations === undefined) {
    if (lue.decision === undefined) complain(context, DECISION_ATTENDUE, ['decision']);
    return;
  }
  for (const cle of PROPRES.filter((propre) => lue[propre] !== undefined)) {
    complain(
      context,
      {
        code: 'FORME-07',
        expected: 'une clé de chaque délibération',
        onKey: true,
        reason: "ne s'écrit pas à côté de « deliberations » : chacune des délibérations a la sienne",
      },
      [cle],
    );
  }
}

/** What is left out has its value: nobody against, no decision beside those voted apart. */
const complete = <E extends Partial<Pick<Ecrit, 'scrutin' | 'decision'>>>(lue: E) => ({
  ...lue,
  scrutin: lue.scrutin ?? scrutinSchema.parse({}),
  decision: lue.decision ?? [],
});

/** The head of a report (`rapports/*.md`). */
export const rapportSchema = ecrit.superRefine(verifie).transform(complete);

/** What can be read of a head from which a key is missing. */
export const rapportPartiel = ecrit.partial().transform(({ scrutin, decision, ...reste }) => ({
  ...reste,
  ...complete({ ...(scrutin ? { scrutin } : {}), ...(decision ? { decision } : {}) }),
}));

/** A report's head as its file tells it, names not yet looked up. */
export type RapportLu = z.output<typeof rapportSchema>;
