import * as z from 'zod';
import type { Commune, Elu, Registre } from '../../../domaine/conseil.ts';
import type { Personne } from '../../../domaine/personne.ts';
import { nomComplet } from '../../../domaine/personne.ts';
import { date, entier, personne, texte } from '../shape/kinds.ts';
import { fiche, liste } from '../shape/structure.ts';

type EluLu = Pick<Elu, 'personne'> & Partial<Pick<Elu, 'fonction' | 'mandat' | 'depuis' | 'jusqu_au'>>;

const enLong = fiche({
  nom: personne('Mme Anne VIGNOT').describe('Civilité, prénom, NOM en capitales.'),
  fonction: texte('1er Vice-Président')
    .exactOptional()
    .describe("Fonction dans l'assemblée : Présidente, 1er Vice-Président."),
  mandat: texte('Maire de Besançon').exactOptional().describe('Mandat imprimé sous la signature.'),
  depuis: date().exactOptional().describe('Premier jour du mandat, inclus.'),
  jusqu_au: date().exactOptional().describe('Dernier jour du mandat, inclus.'),
}).transform(({ nom, ...reste }): EluLu => ({ personne: nom, ...reste }));

const enBref = personne('Mme Elise AEBISCHER').transform((lue: Personne): EluLu => ({ personne: lue }));

const membre: z.ZodType<EluLu> = z.union([enBref, enLong]);

const eluDe =
  (commune: string) =>
  (lu: EluLu): Elu => ({ nom: nomComplet(lu.personne), commune, ...lu });

const commune = fiche({
  nom: texte('Besançon').describe('Nom de la commune, dans son orthographe officielle.'),
  sieges: entier(0, '1')
    .exactOptional()
    .describe(
      "Nombre de sièges pourvus, s'il dépasse celui des membres nommés (un titulaire qu'on ne nomme pas).",
    ),
  membres: liste(membre, 'une liste de membres', '[Mme Elise AEBISCHER, M. Hasni ALEM]').describe(
    'Les conseillers de la commune : « Civilité Prénom NOM », ou un groupe de clés pour ceux qui ont une fonction.',
  ),
  suppleant: membre
    .exactOptional()
    .describe("Le suppléant d'une commune à siège unique (CGCT, art. L5211-6)."),
}).transform(({ nom, membres, suppleant, ...reste }): Commune => {
  const base = { nom, ...reste, membres: membres.map(eluDe(nom)) };
  return suppleant === undefined ? base : { ...base, suppleant: eluDe(nom)(suppleant) };
});

/** `registre.yaml`: the members in office and the substitutes, by commune. */
export const registreSchema: z.ZodType<Registre> = fiche({
  communes: liste(commune, 'une liste de communes', '- nom: Besançon').describe(
    "Les communes et leurs sièges, dans l'ordre des listes imprimées.",
  ),
});
