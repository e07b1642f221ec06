import { ARTICLES, NOMBRES } from '../../../domaine/nom-decline.ts';
import { oneOf, pattern, personne, reference, text, yesNo } from '../shape/kinds.ts';
import { group } from '../shape/structure.ts';

const representant = group({
  personne: personne('M. Laurent DESCHAMPS').describe('Qui signe : civilité, prénom, NOM en capitales.'),
  fonction: text('Président').describe('Sa fonction, au genre de la personne.'),
  habilitation: text("une délibération du conseil d'administration du 3 mars 2024")
    .exactOptional()
    .describe("Ce qui l'habilite à signer."),
});

/** A party to the convention other than the council. */
export const partieSchema = group({
  nom: text('Pôle des Microtechniques').describe('Nom complet de la partie.'),
  genre: oneOf(['masculin', 'feminin']).describe('Genre de ce nom.'),
  nombre: oneOf(NOMBRES)
    .exactOptional()
    .describe("Pluriel si le nom l'est : « Les Jardins solidaires, représentés par leur Présidente »."),
  article: oneOf(ARTICLES)
    .exactOptional()
    .describe(
      "L'article du nom, si ce n'est pas celui de son genre : aucun pour une marque ou une personne.",
    ),
  complement: text('du Pôle des Microtechniques')
    .exactOptional()
    .describe("Le nom en complément, si l'article contracté ne suffit pas."),
  sigle: text('PMT').exactOptional().describe('Nom employé dans les articles une fois défini.'),
  forme: text('association régie par la loi du 1er juillet 1901')
    .exactOptional()
    .describe('Forme juridique.'),
  prive: yesNo().describe("Organisme privé : la loi n° 2000-321 sur les subventions s'applique à lui."),
  siege: text('18 rue Alain Savary, 25000 Besançon').exactOptional().describe('Adresse du siège.'),
  siren: reference('831 415 628').exactOptional().describe('Numéro SIREN, à neuf chiffres.'),
  siret: reference('831 415 628 00012').exactOptional().describe('Numéro SIRET, à quatorze chiffres.'),
  rna: pattern('un numéro RNA', 'W251000000', /^[Ww][0-9A-Za-z]{1,12}$/u)
    .exactOptional()
    .describe("Numéro d'association au répertoire national (W suivi de neuf chiffres)."),
  representant: representant.describe('Qui signe pour elle.'),
});
