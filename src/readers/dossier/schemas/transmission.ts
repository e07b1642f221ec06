import { date, reference } from '../shape/kinds.ts';
import { group } from '../shape/structure.ts';

/** The reception of acts by the prefect. */
export const transmission = group({
  date: date().describe(
    "Jour où le représentant de l'État a reçu l'acte, comme l'accusé de réception le dit.",
  ),
  accuse: reference('025-242500361-20240926-2024-00318-DE')
    .exactOptional()
    .describe("Numéro de l'accusé de réception."),
});
