import { entier, forme, montant, parmi, quantite, texte } from '../shape/kinds.ts';
import { fiche, liste, listeOuRien, MOT_CLE, table } from '../shape/structure.ts';

const ligne = fiche({
  libelle: texte('Chargé de mission').describe('Ce qui est dépensé.'),
  quantite: quantite().describe("Quantité, dans l'unité du budget."),
  poste: forme('un poste des tarifs', 'charge-de-mission', MOT_CLE)
    .exactOptional()
    .describe('Poste des tarifs : le montant est alors la quantité multipliée par le tarif.'),
  montant: montant().describe('Montant de la ligne, en euros.'),
});

const lignes = () =>
  listeOuRien(ligne, 'une liste de lignes', '- { libelle: Repas, quantite: 1, montant: 500 }');

const sousAxe = fiche({
  titre: texte('Animation du réseau').describe('Titre du sous-axe.'),
  lignes: lignes().describe('Ses dépenses.'),
});

const axe = fiche({
  titre: texte('Innovation').describe("Titre de l'axe, sans son numéro."),
  lignes: lignes().describe('Ses dépenses propres.'),
  sous_axes: listeOuRien(sousAxe, 'une liste de sous-axes', '- { titre: Réseau, lignes: […] }').describe(
    'Ses sous-axes.',
  ),
});

const recette = fiche({
  nature: texte('Subvention').describe('Autofinancement, Subvention.'),
  financeur: texte('GBM').describe('Qui finance, par son sigle.'),
  montant: montant().describe('Montant, en euros.'),
});

const recettes = fiche({
  axes: liste(entier(1, '1'), "une liste de numéros d'axes", '[1, 2]').describe(
    'Les axes que ces recettes couvrent.',
  ),
  lignes: liste(
    recette,
    'une liste de recettes',
    '- { nature: Subvention, financeur: GBM, montant: 50 000 }',
  ).describe('Les recettes.'),
});

const tarifs = table(montant(), 'un groupe de clés (un poste, son tarif)');

/** The provisional budget of a convention: lines only, every total is derived. */
export const budgetSchema = fiche({
  taxe: parmi(['TTC', 'HT']).describe('Montants TTC ou HT.'),
  unite: texte('Quantité Jours').describe('Titre de la colonne des quantités.'),
  tarifs: tarifs.prefault({}).describe('Tarif de chaque poste, en euros par unité.'),
  axes: liste(axe, "une liste d'axes", '- { titre: Innovation, lignes: […] }').describe(
    'Les axes du programme.',
  ),
  recettes: listeOuRien(recettes, 'une liste', '- { axes: [1], lignes: […] }').describe(
    "Les recettes, par groupe d'axes.",
  ),
});
