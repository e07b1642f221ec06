/** What the articles call the other party: at the head of a sentence, and after "de". */
interface Named {
  readonly sujet: string;
  readonly complement: string;
}

/** The articles that every grant above the threshold needs, each clause in one place only. */
const articles = ({ sujet, complement }: Named): string => `# Exposé des motifs

${sujet} mène un programme d'intérêt général dont elle a pris l'initiative, et qu'elle conduit sous sa responsabilité.

# Articles

## Objet {#objet}

La présente convention règle le soutien apporté au programme décrit à l'[annexe](#programme), à l'exclusion de toute contrepartie directe.

## Montant {#montant}

Grand Besançon Métropole apporte une aide de [montant](#subvention) ([subvention en lettres](#subvention-en-lettres)). Elle est versée selon l'échéancier suivant :

- [versement](#versement-1) ;
- [versement](#versement-2).

Le budget prévisionnel, de [budget](#total-du-programme), est détaillé à l'[annexe](#budget).

## Emploi {#emploi}

L'aide est employée au seul programme défini à l'[article](#objet). Elle ne peut être reversée à un tiers.

## Compte rendu {#compte-rendu}

Dans les six mois qui suivent la fin de l'exercice, ${sujet.charAt(0).toLowerCase()}${sujet.slice(1)} remet le compte rendu financier, avec une copie certifiée de ses budgets et de ses comptes.

## Suivi {#controle}

Les services de Grand Besançon Métropole peuvent procéder à tout contrôle, sur pièces et sur place.

## Engagement républicain {#engagement}

${sujet} respecte le contrat d'engagement républicain, qu'elle déclare avoir souscrit, et en informe ses membres.

## Restitution {#restitution}

Les sommes employées à autre chose que ce que prévoit l'[article](#emploi) sont restituées.

## Durée {#duree}

La convention prend fin le [échéance](#fin), sous réserve de l'[article](#compte-rendu).

## Litiges {#litiges}

Tout litige relatif à la présente convention ${complement} est porté devant le Tribunal administratif de Besançon.
`;

const VISAS = `visas:
  - le Code Général des Collectivités Territoriales, et notamment son article L 1611-4
  - la loi n°2000-321 du 12 avril 2000, et notamment ses articles 9-1 à 10-1
  - le décret n°2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques
  - le décret n°2021-1947 du 31 décembre 2021`;

const ATELIER = `---
titre: Relative au soutien du programme d'actions 2024 de l'association Atelier des Rives
parties:
  - nom: Atelier des Rives
    genre: masculin
    sigle: ADR
    forme: association régie par la loi du 1er juillet 1901
    prive: oui
    siege: 12 rue des Tanneurs, 25000 Besançon
    siren: 512345679
    siret: 51234567900025
    rna: W251009876
    representant: { personne: M. Basile MERLAND, fonction: Président, habilitation: ses statuts }
${VISAS}
subvention: 36 500
versements:
  - { montant: 25 550, echeance: à la signature de la présente convention }
  - { montant: 10 950, echeance: "à la remise du compte rendu financier, au plus tard le 30 juin 2025" }
duree:
  exercice: 2024
  fin: 2025-06-30
exemplaires: 2
annexes:
  - { titre: Programme d'actions 2024, partie: programme }
  - { titre: Budget prévisionnel 2024, budget: oui }
budget:
  taxe: TTC
  unite: Quantité (jours ou unités)
  tarifs:
    animateur: 380
    coordination: 520
  axes:
    - titre: Animer les ateliers
      lignes:
        - { libelle: Animateur (ateliers), quantite: 65, poste: animateur, montant: 24 700 }
        - { libelle: Coordination (suivi), quantite: 20, poste: coordination, montant: 10 400 }
        - { libelle: Outillage, quantite: 1, montant: 5 900 }
    - titre: Former les bénévoles
      lignes:
        - { libelle: Animateur (stages), quantite: 40, poste: animateur, montant: 15 200 }
        - { libelle: Coordination (programme), quantite: 15, poste: coordination, montant: 7 800 }
        - { libelle: Livrets, quantite: 1, montant: 9 000 }
  recettes:
    - axes: [1]
      lignes:
        - { nature: Autofinancement, financeur: ADR, montant: 20 500 }
        - { nature: Subvention, financeur: GBM, montant: 20 500 }
    - axes: [2]
      lignes:
        - { nature: Autofinancement, financeur: ADR, montant: 16 000 }
        - { nature: Subvention, financeur: GBM, montant: 16 000 }
---

${articles({ sujet: "L'association Atelier des Rives", complement: "avec l'association Atelier des Rives" })}
# Annexes

## Programme d'actions 2024 {#programme}

Trois ateliers par mois dans chaque lieu, et deux stages de formation.
`;

const VERGER = `---
titre: Relative au soutien du verger partagé de la coopérative Le Verger Bleu
parties:
  - nom: Le Verger Bleu
    genre: masculin
    sigle: LVB
    forme: société coopérative d'intérêt collectif
    prive: oui
    siege: 4 chemin des Vignes, 25000 Besançon
    siren: 837261544
    siret: 83726154400022
    representant:
      personne: Mme Odette FONTANE
      fonction: Présidente
      habilitation: une délibération de son conseil d'administration du 3 mai 2024
${VISAS}
subvention: 27 400
versements:
  - { part: 70 %, echeance: à la signature de la présente convention }
  - { part: 30 %, echeance: "à la remise du compte rendu financier, au plus tard le 30 juin 2025" }
duree:
  exercice: 2024
  effet: 2024-10-15
  fin: 2025-06-30
exemplaires: 2
annexes:
  - { titre: Programme de plantation, partie: programme }
  - { titre: Budget prévisionnel, budget: oui }
budget:
  taxe: TTC
  unite: Quantité (jours ou unités)
  tarifs:
    jardinier: 310
    paysagiste: 460
  axes:
    - titre: Préparer le terrain
      lignes:
        - { libelle: Jardinier (défrichage), quantite: 30, poste: jardinier, montant: 9 300 }
        - { libelle: Paysagiste (plan), quantite: 15, poste: paysagiste, montant: 6 900 }
        - { libelle: Clôtures, quantite: 1, montant: 8 800 }
    - titre: Planter le verger
      lignes:
        - { libelle: Jardinier (plantation), quantite: 48, poste: jardinier, montant: 14 880 }
        - { libelle: Paysagiste (conseil), quantite: 12, poste: paysagiste, montant: 5 520 }
        - { libelle: Jeunes arbres, quantite: 120, montant: 9 400 }
  recettes:
    - axes: [1, 2]
      lignes:
        - { nature: Autofinancement, financeur: LVB, montant: 27 400 }
        - { nature: Subvention, financeur: GBM, montant: 27 400 }
---

${articles({ sujet: 'La coopérative Le Verger Bleu', complement: 'avec la coopérative Le Verger Bleu' })}
# Annexes

## Programme de plantation {#programme}

Deux cents arbres en trois saisons, choisis avec les écoles du quartier.
`;

/** Two conventions with made-up parties, by file: one paid in sums, the other in shares. */
export const CONVENTIONS: Readonly<Record<string, string>> = {
  'conventions/atelier-2024.md': ATELIER,
  'conventions/verger-2024.md': VERGER,
};
