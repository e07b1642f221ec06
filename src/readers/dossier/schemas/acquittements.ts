import type * as z from 'zod';
import type { Acquittement } from '../../../domaine/dossier.ts';
import { date, pattern, text } from '../shape/kinds.ts';
import { group, list } from '../shape/structure.ts';

const acquittement = group({
  code: pattern("le code d'une règle", 'PROC-03', /^[A-Z]+-\d{2}$/u).describe("Code de l'avertissement."),
  lieu: text('presences.procurations.Prénom NOM')
    .exactOptional()
    .describe("Où, en clés et en noms séparés par des points ; partout, si rien n'est écrit."),
  ecrit: text('réunnion')
    .exactOptional()
    .describe(
      'Les mots que le constat cite sous « écrit » : il ne vaut que pour eux, où que le paragraphe se déplace.',
    ),
  motif: text('porteur retardé, confirmé par le cabinet').describe('Pourquoi il est accepté.'),
  par: text('Marie ROTH').describe("Qui l'accepte."),
  le: date().describe('Quel jour.'),
});

/** `acquittements.yaml`: the warnings that someone looked at and accepts. */
export const acquittementsSchema: z.ZodType<{ readonly acquittements: readonly Acquittement[] }> = group({
  acquittements: list(
    acquittement,
    "une liste d'acquittements",
    '- { code: PROC-03, motif: …, par: …, le: 2024-09-27 }',
  ).describe('Les avertissements acceptés.'),
});
