/**
 * A small valid sitting, as its files: fifteen seats in four communes of the Jura, one of them with a single seat and
 * a substitute, eight questions, two reports, a convention with its budget. People and bodies are made up.
 * No rule finds anything in it.
 */
export const BASE: Readonly<Record<string, string>> = {
  'conseil.yaml': `collectivite:
  nom: Val de Brume
  sigle: VDB
  nature: communaute de communes
  forme: La communauté de communes
  complement: du Val de Brume
  siege: 4 place des Comtes, 39600 Arbois
  ville: Arbois
  departement: 39
  population: 14210
  siren: 200099901
organe: { nom: Conseil de Communauté, nom_des_membres: Conseil Communautaire, genre: masculin }
membre: { masculin: Conseiller Communautaire, feminin: Conseillère Communautaire }
executif: { masculin: Président, feminin: Présidente }
tribunal: Tribunal administratif de Besançon
`,
  'registre.yaml': `communes:
  - nom: Arbois
    membres:
      - { nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire d'Arbois }
      - M. Bruno CARLIER
      - Mme Denise DELORME
      - M. Étienne FABRE
      - Mme Inès GUYOT
      - M. Hugo LEROUX
  - nom: Aumont
    membres: [M. Serge VALLET]
    suppleant: Mme Tania WEBER
  - nom: Champagnole
    membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS]
  - nom: Poligny
    membres:
      - { nom: M. Jacques MERCIER, fonction: 1er Vice-Président }
      - Mme Karine NOEL
      - M. Luc OLIVIER
      - Mme Maud PERRIN
      - M. Noé QUENTIN
`,
  'seance.yaml': `date: 2024-06-13
convocation: { date: 2024-06-06 }
lieu: salle des Comtes, 4 place des Comtes à Arbois
presidence: Camille AUBRY
ouverture: 18h30
levee: 20h15
secretaire: Bruno CARLIER
ordre_de_passage: 1 à 8
sans_rapport:
  - { questions: [3 à 8], motif: Rapports tenus par un autre service }
publication: 2024-06-18
`,
  'presences.yaml': `absents: [Luc OLIVIER, Rose THOMAS]
mouvements:
  - { avant: 3, arrivent: [Hugo LEROUX] }
  - { apres: 5, partent: [Denise DELORME] }
suppleants: []
procurations:
  - { de: Luc OLIVIER, a: Maud PERRIN }
  - { de: Hugo LEROUX, a: Inès GUYOT }
  - { de: Denise DELORME, a: Étienne FABRE }
`,
  'rapports/1.md': `---
question: 1
deliberation: 2024.00101
titre: Soutien au programme d'actions 2024 de l'association Atelier des Rives
rapporteur: Jacques MERCIER
avis:
  - { instance: Commission n°1, date: 2024-05-28, avis: Favorable }
inscription: { libelle: BP 2024 « Économie locale », exercice: 2024, prevu: 60 000, operation: 30 000 }
interesses: []
scrutin: { annonce: { resultat: adopté à l'unanimité, pour: 14, contre: 0, abstentions: 0, interesses: 0 } }
decision:
  - se prononce favorablement sur l'attribution d'une subvention de [montant](#subvention) à l'association
  - { signature: aide }
annexes:
  - { titre: convention et ses annexes, convention: aide }
---

# Résumé

Le conseil soutient le programme de l'association pour l'année 2024.

# Exposé

## Le programme

L'association anime trois lieux de réparation ouverts au public.
`,
  'rapports/2.md': `---
question: 2
deliberation: 2024.00102
titre: Règlement intérieur des déchèteries
rapporteur: Karine NOEL
avis:
  - { instance: Commission n°2, date: 2024-05-29, avis: Favorable }
decision:
  - approuve le règlement intérieur des déchèteries
---

# Résumé

Le règlement intérieur des déchèteries fixe de nouveaux horaires.

# Exposé

## Les horaires

Les horaires d'ouverture changent au 1er juillet.
`,
  'conventions/aide.md': `---
titre: Relative au soutien du programme d'actions 2024 de l'association Atelier des Rives
parties:
  - nom: Atelier des Rives
    genre: masculin
    sigle: ADR
    forme: association régie par la loi du 1er juillet 1901
    prive: oui
    siege: 12 rue des Tanneurs, 39800 Poligny
    siret: 51234567900017
    rna: W392000123
    representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
visas:
  - le Code Général des Collectivités Territoriales, et notamment son article L 1611-4
  - la loi n°2000-321 du 12 avril 2000, et notamment ses articles 9-1 à 10-1
  - le décret n°2001-495 du 6 juin 2001
  - le décret n°2021-1947 du 31 décembre 2021
subvention: 30 000
versements:
  - { part: 70 %, echeance: à la signature de la présente convention }
  - { part: 30 %, echeance: à la remise du bilan }
duree: { exercice: 2024, fin: 2025-06-30 }
exemplaires: 2
annexes:
  - { titre: Programme d'actions 2024, partie: programme }
  - { titre: Budget prévisionnel 2024, budget: oui }
budget:
  taxe: TTC
  unite: Quantité (jours ou unités)
  tarifs: { animateur: 400 }
  axes:
    - titre: Animer les ateliers
      lignes:
        - { libelle: Animateur, quantite: 50, poste: animateur, montant: 20 000 }
        - { libelle: Outillage, quantite: 1, montant: 10 000 }
    - titre: Former les bénévoles
      lignes:
        - { libelle: Animateur, quantite: 75, poste: animateur, montant: 30 000 }
  recettes:
    - axes: [1, 2]
      lignes:
        - { nature: Autofinancement, financeur: ADR, montant: 30 000 }
        - { nature: Subvention, financeur: VDB, montant: 30 000 }
---

# Exposé des motifs

L'association mène un programme d'intérêt général dont elle a pris l'initiative.

# Articles

## Objet {#objet}

La présente convention fixe les conditions du soutien apporté au programme décrit en [annexe](#programme).

## Montant et versement {#montant}

La subvention de [montant](#subvention) est versée selon l'échéancier de la présente convention.

## Compte rendu financier {#compte-rendu}

L'association remet le compte rendu financier dans les six mois qui suivent la fin de l'exercice, ainsi qu'une copie
certifiée de ses budgets et de ses comptes.

## Contrôle {#controle}

La collectivité peut contrôler l'emploi de la subvention sur pièces et sur place. Tout reversement à un tiers est exclu.

## Contrat d'engagement républicain {#engagement}

L'association respecte le contrat d'engagement républicain et en informe ses membres.

## Restitution {#restitution}

Les sommes employées à autre chose que le programme sont restituées.

## Durée {#duree}

La convention prend fin le [échéance](#fin).

# Annexes

## Programme d'actions 2024 {#programme}

Trois ateliers par mois dans chaque lieu.
`,
};
