import { integer, montant, oneOf, pattern, quantite, text } from '../shape/kinds.ts';
import { group, KEYWORD, list, listOrNothing, table } from '../shape/structure.ts';

const ligne = group({
  libelle: text('Chargé de mission').describe('Ce qui est dépensé.'),
  quantite: quantite().describe("Quantité, dans l'unité du budget."),
  poste: pattern('un poste des tarifs', 'charge-de-mission', KEYWORD)
    .exactOptional()
    .describe('Poste des tarifs : le montant est alors la quantité multipliée par le tarif.'),
  montant: montant().describe('Montant de la ligne, en euros.'),
});

const lignes = () =>
  listOrNothing(ligne, 'une liste de lignes', '- { libelle: Repas, quantite: 1, montant: 500 }');

const sousAxe = group({
  titre: text('Animation du réseau').describe('Titre du sous-axe.'),
  lignes: lignes().describe('Ses dépenses.'),
});

const axe = group({
  titre: text('Innovation').describe("Titre de l'axe, sans son numéro."),
  lignes: lignes().describe('Ses dépenses propres.'),
  sous_axes: listOrNothing(sousAxe, 'une liste de sous-axes', '- { titre: Réseau, lignes: […] }').describe(
    'Ses sous-axes.',
  ),
});

const recette = group({
  nature: text('Subvention').describe('Autofinancement, Subvention.'),
  financeur: text('GBM').describe('Qui finance, par son sigle.'),
  montant: montant().describe('Montant, en euros.'),
});

const recettes = group({
  axes: list(integer(1, '1'), "une liste de numéros d'axes", '[1, 2]').describe(
    'Les axes que ces recettes couvrent.',
  ),
  lignes: list(
    recette,
    'une liste de recettes',
    '- { nature: Subvention, financeur: GBM, montant: 50 000 }',
  ).describe('Les recettes.'),
});

const tarifs = table(montant(), 'un groupe de clés (un poste, son tarif)');

/** The provisional budget of a convention: lines only, every total is derived. */
export const budgetSchema = group({
  taxe: oneOf(['TTC', 'HT']).describe('Montants TTC ou HT.'),
  unite: text('Quantité Jours').describe('Titre de la colonne des quantités.'),
  tarifs: tarifs.prefault({}).describe('Tarif de chaque poste, en euros par unité.'),
  axes: list(axe, "une liste d'axes", '- { titre: Innovation, lignes: […] }').describe(
    'Les axes du programme.',
  ),
  recettes: listOrNothing(recettes, 'une liste', '- { axes: [1], lignes: […] }').describe(
    "Les recettes, par groupe d'axes.",
  ),
});
