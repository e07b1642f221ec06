import type * as z from 'zod';
import type { Acquittement } from '../../../domaine/dossier.ts';
import { date, forme, texte } from '../shape/kinds.ts';
import { fiche, liste } from '../shape/structure.ts';

const acquittement = fiche({
  code: forme("le code d'une règle", 'PROC-03', /^[A-Z]+-\d{2}$/u).describe("Code de l'avertissement."),
  lieu: texte('presences.procurations.3')
    .exactOptional()
    .describe("Où, en clés séparées par des points ; partout, si rien n'est écrit."),
  motif: texte('porteur retardé, confirmé par le cabinet').describe('Pourquoi il est accepté.'),
  par: texte('Marie ROTH').describe("Qui l'accepte."),
  le: date().describe('Quel jour.'),
});

/** `acquittements.yaml`: the warnings that someone looked at and accepts. */
export const acquittementsSchema: z.ZodType<{ readonly acquittements: readonly Acquittement[] }> = fiche({
  acquittements: liste(
    acquittement,
    "une liste d'acquittements",
    '- { code: PROC-03, motif: …, par: …, le: 2024-09-27 }',
  ).describe('Les avertissements acceptés.'),
});
