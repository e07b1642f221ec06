/**
 * A complete small sitting as files in memory, valid in every respect, with made-up people and places. Copy it with
 * changes through `avec`; loading it as it stands gives no fault.
 */

import { CONVENTION } from './fixture-convention.ts';

const CONSEIL = `# yaml-language-server: $schema=../schemas/conseil.schema.json
collectivite:
  nom: Val de Brume Agglomération
  sigle: VBA
  nature: communaute d'agglomeration
  forme: La communauté d'agglomération
  siege: 3 place du Marché, 99100 Brumeville
  ville: Brumeville
  departement: 99
  population: 42 500
  siren: 200 000 008
  site: https://www.val-de-brume.example
organe:
  nom: Conseil de Communauté
  nom_des_membres: Conseil Communautaire
  genre: masculin
membre: { masculin: Conseiller Communautaire, feminin: Conseillère Communautaire }
executif: { masculin: Président, feminin: Présidente }
tribunal: Tribunal administratif de Brumeville
`;

const REGISTRE = `communes:
  - nom: Brumeville
    membres:
      - { nom: Mme Élodie MARCHAND, fonction: Présidente, mandat: Maire de Brumeville }
      - M. Bastien ROCHEFORT
      - Mme Coralie D'ARGENT
      - nom: M. Damien LE GOFF
        fonction: 1er Vice-Président
        depuis: 2023-01-15
  - nom: La Fontaine-aux-Loups
    membres:
      - M. Félix ŒUVRARD
    suppleant: Mme Gaëlle TISSERAND
  - nom: Saint-Alban
    sieges: 2
    membres: [Mme Hélène PÉRIGORD]
`;

const SEANCE = `date: 2024-09-26
convocation:
  date: 2024-09-19
lieu: "Salle des fêtes, 1 rue du Lavoir à Brumeville"
presidence: Élodie MARCHAND
autres_presidences:
  - { questions: 5, presidence: Damien LE GOFF, motif: vote du compte administratif }
ouverture: 18h00
levee: 21h31
secretaire: Coralie D'ARGENT
ordre_de_passage: [1 à 3, 8/a, 6.10, 5]
sans_rapport:
  - { questions: [1, 2], motif: rapports tenus par un autre service }
publication: 2024-10-07
`;

const PRESENCES = `absents:
  - Félix ŒUVRARD
mouvements:
  - { avant: 2, arrivent: [Bastien ROCHEFORT] }
  - { pendant: [8/a], sortent: [Hélène PÉRIGORD] }
  - apres: 6.10
    partent:
      - M. Damien LE GOFF
procurations:
  - { de: Bastien ROCHEFORT, a: Hélène PÉRIGORD, jusqu_a: 1 }
  - { de: Félix ŒUVRARD, a: Élodie MARCHAND }
`;

const RAPPORT_3 = `---
question: 3
deliberation: 2024/2024.00003
titre: Soutien au programme d'actions du Pôle du Verre
rapporteur: Élodie MARCHAND
avis:
  - { instance: Commission n°2, date: 2024-08-28, avis: Favorable }
  - { instance: Bureau, date: 2024-09-12, avis: Favorable }
inscription:
  libelle: "BP 2024 « Actions recherche »"
  exercice: 2024
  prevu: 24 400
  operation: 10 000,50
interesses: [Coralie D'ARGENT]
scrutin:
  contre: [Bastien ROCHEFORT]
  abstentions: [Hélène PÉRIGORD]
  annonce: { resultat: adopté à la majorité, pour: 2, contre: 1, abstentions: 1 }
decision:
  - se prononce favorablement sur le soutien au programme, à hauteur de [montant](#subvention)
  - signature: pole-du-verre
annexes:
  - { titre: convention et ses annexes, convention: pole-du-verre }
  - { titre: Calendrier, partie: calendrier }
---

# Résumé

Le Pôle du Verre présente son programme.

# Exposé

## Le contexte

Un **beau** programme.

# Calendrier {#calendrier}

De janvier à juin.
`;

const RAPPORT_5 = `---
question: 5
nature: comptes
titre: Compte administratif 2023
rapporteur: Damien LE GOFF
scrutin:
  mode: secret
  demandeurs: [Damien LE GOFF, Hélène PÉRIGORD]
  tours:
    - suffrages: [{ pour: Pour, voix: 3 }, { pour: Contre, voix: 1 }]
      blancs: 1
decision: [adopte le compte administratif 2023]
---
# Résumé

Les comptes.
`;

const RAPPORT_8A = `---
question: 8/a
titre: Avenant à la convention de voirie
rapporteur: Damien LE GOFF
decision:
  - approuve l'avenant
---
# Résumé

Un avenant.
`;

const RAPPORT_6_10 = `---
question: 6.10
nature: information
titre: Rapport d'activité
rapporteur: Coralie D'ARGENT
scrutin: { mode: sans-vote }
decision:
  - prend acte du rapport
---
# Résumé

L'année écoulée.
`;

const ACQUITTEMENTS = `acquittements:
  - code: PROC-03
    lieu: presences.procurations.1
    motif: confirmé par le cabinet
    par: Jeanne GREFFIER
    le: 2024-09-27
`;

/** Name of the sitting of the fixture. */
export const SEANCE_ID = '2024-09-26';

/** Its files, by path in the data folder. */
export const FICHIERS: Readonly<Record<string, string>> = {
  'conseil.yaml': CONSEIL,
  'registre.yaml': REGISTRE,
  '2024-09-26/seance.yaml': SEANCE,
  '2024-09-26/presences.yaml': PRESENCES,
  '2024-09-26/acquittements.yaml': ACQUITTEMENTS,
  '2024-09-26/rapports/3.md': RAPPORT_3,
  '2024-09-26/rapports/5-comptes.md': RAPPORT_5,
  '2024-09-26/rapports/6.10.md': RAPPORT_6_10,
  '2024-09-26/rapports/8-a.md': RAPPORT_8A,
  '2024-09-26/conventions/pole-du-verre.md': CONVENTION,
};

/** The files with `ancien` replaced by `nouveau` in one of them; an error when it is not there. */
export function remplace(file: string, ancien: string, nouveau: string): Record<string, string> {
  const text = FICHIERS[file];
  if (!text?.includes(ancien)) throw new Error(`"${ancien}" is not in ${file}`);
  return { ...FICHIERS, [file]: text.replace(ancien, () => nouveau) };
}

/** The files with those of `changes` in place of, or beside, theirs; undefined takes one away. */
export function avec(
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Record<string, string | Uint8Array> {
  const all = Object.entries({ ...FICHIERS, ...changes });
  return Object.fromEntries(
    all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  );
}
