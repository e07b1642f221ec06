import type { ColumnKind, Needs } from './header.ts';
import type { Etat } from './states.ts';

/** What a column of an attendance sheet says; a column of crosses says one state. */
export type AttendanceRole =
  | 'personne'
  | 'nom'
  | 'prenom'
  | 'civilite'
  | 'commune'
  | 'etat'
  | 'emargement'
  | 'arrivee'
  | 'depart'
  | 'procuration'
  | 'procuration-bornee'
  | 'suppleant'
  | `croix-${Etat}`;

const kind = (
  role: AttendanceRole,
  label: string,
  pattern: RegExp,
  words: readonly string[],
): ColumnKind<AttendanceRole> => ({ role, label, pattern, words });

/**
 * In the order in which they are tried: "Commune représentée" is a commune, "Nom du mandataire" a proxy. Proxies that
 * a member received, the other side of those given, are left out.
 */
export const ATTENDANCE_COLUMNS: readonly ColumnKind<AttendanceRole>[] = [
  kind('commune', 'la commune', /\b(?:communes?|villes?|collectivites?)\b/u, ['Commune']),
  kind(
    'procuration-bornee',
    'une borne de procuration',
    /\b(?:procurations?|pouvoirs?|mandataires?)\b.*\b(?:jusqu a|a compter|a partir)\b/u,
    [],
  ),
  {
    role: 'procuration',
    label: 'à qui la procuration est donnée',
    pattern:
      /^(?!.*\b(?:recue?s?|de|porte|portee?s?|detenue?s?|mandants?|observations?|obs|remarques?|mentions?|notes?|commentaires?)\b).*\b(?:procurations?|pouvoirs?)\b|\bmandataires?\b|\brepresentee? (?:e )?par\b/u,
    words: ['Procuration', 'Procuration à', 'Pouvoir', 'Pouvoir à', 'Mandataire'],
    several: true,
  },
  kind(
    'suppleant',
    'le suppléant',
    /\bsuppleante?s?\b(?! par)|\b(?:remplacee?|suppleee?) (?:e )?par\b|\bremplacante?\b/u,
    ['Suppléant'],
  ),
  kind('arrivee', "l'arrivée", /\b(?:arrivees?|arrive|entree|a partir de|a compter de)\b/u, ['Arrivée']),
  kind('depart', 'le départ', /\b(?:departs?|part|partie?s?|sortie|jusqu a)\b/u, ['Départ']),
  kind('croix-present', 'une croix pour les présents', /^(?:presente?s?(?: e| s| es| e s)?|pres)$/u, [
    'Présent',
  ]),
  kind('croix-absent', 'une croix pour les absents', /^(?:absente?s?(?: e| s| es| e s)?|abs)$/u, ['Absent']),
  kind(
    'croix-excuse',
    'une croix pour les excusés',
    /^(?:(?:absents? )?excusee?s?(?: e| s| es| e s)?|(?:abs )?exc)$/u,
    ['Excusé'],
  ),
  kind(
    'croix-represente',
    'une croix pour les représentés',
    /^(?:(?:absents? )?representee?s?(?: e| s| es| e s)?|repr?)$/u,
    ['Représenté'],
  ),
  kind('croix-supplee', 'une croix pour les suppléés', /^suppleee?s?(?: e| s| es| e s)?$/u, ['Suppléé']),
  kind(
    'etat',
    "l'état (présent, absent, excusé, représenté, suppléé)",
    /^(?:etats?|statuts?|presences?|situations?|presence absence|etat de presence|p a e.*|presente?s? absente?s?.*)$/u,
    ['État', 'Statut', 'Présence', 'Situation'],
  ),
  kind('emargement', 'les signatures', /^(?:emargements?|signatures?)$/u, ['Émargement', 'Signature']),
  kind('civilite', 'la civilité', /^(?:civilites?|civ|titre|m mme)$/u, ['Civilité']),
  kind('prenom', 'le prénom', /^prenoms?(?: s)?$/u, ['Prénom']),
  kind('nom', 'le nom', /^(?:noms?|nom (?:de famille|d usage|patronymique))$/u, ['Nom de famille']),
  kind(
    'personne',
    'la personne',
    /^(?:(?:civilite )?noms? (?:et )?prenoms?|(?:civilite )?prenoms? (?:et )?noms?|elue?s?|membres?|conseill(?:er|ere)s?|deleguee?s?|titulaires?|identite)\b/u,
    ['Nom Prénom', 'Prénom Nom', 'Conseiller', 'Membre'],
  ),
];

/** A sheet names people and says how they were. */
export const ATTENDANCE_NEEDS: Needs<AttendanceRole> = {
  roles: [
    ['personne', 'nom'],
    [
      'etat',
      'emargement',
      'croix-present',
      'croix-absent',
      'croix-excuse',
      'croix-represente',
      'croix-supplee',
    ],
  ],
  example: 'Nom Prénom ; Commune ; État ; Arrivée ; Départ ; Procuration à ; Suppléant',
};
