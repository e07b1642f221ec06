/** The convention of the fixture: a head with every key, and a body. */
export const CONVENTION = `---
titre: Relative au soutien du programme d'actions 2024 du Pôle du Verre
parties:
  - nom: Pôle du Verre
    genre: masculin
    sigle: PV
    forme: association régie par la loi du 1er juillet 1901
    prive: oui
    siege: 8 rue du Four, 99100 Brumeville
    siren: 300 000 007
    representant: { personne: M. Igor SABLIER, fonction: Président }
visas:
  - le Code Général des Collectivités Territoriales, et notamment son article L 1611-4
subvention: 10 000
versements:
  - { part: 50 %, echeance: à la signature de la présente convention }
  - { part: "50,00 %", echeance: au vu du bilan }
duree: { exercice: 2024, fin: 30/04/2025 }
exemplaires: 2
annexes:
  - { titre: Programme d'actions 2024, partie: programme, numerotation: ["Axe {1} : ", "{A}/ "] }
  - { titre: Budget prévisionnel 2024, budget: oui }
budget:
  taxe: TTC
  unite: Quantité Jours
  tarifs: { directeur: 650, charge-de-mission: 300 }
  axes:
    - titre: Recherche
      lignes:
        - { libelle: Direction, quantite: "2,5", poste: directeur, montant: 1 625 }
    - titre: Diffusion
      sous_axes:
        - titre: Salons
          lignes:
            - { libelle: Chargé de mission, quantite: 10, poste: charge-de-mission, montant: 3 000 }
            - { libelle: Déplacements, quantite: 1, montant: 15 375 }
  recettes:
    - axes: [1, 2]
      lignes:
        - { nature: Autofinancement, financeur: PV, montant: 10 000 }
        - { nature: Subvention, financeur: VBA, montant: 10 000 }
---

# Exposé des motifs

Le Pôle du Verre fédère les verriers.

# Articles

## Objet {#objet}

La présente convention règle le soutien prévu à l'[annexe](#programme).

# Annexes

## Programme d'actions {#programme}

### Recherche

Des essais.
`;
