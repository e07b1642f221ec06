import type { Dossier } from '../../domaine/dossier.ts';
import type { Civilite, Personne } from '../../domaine/personne.ts';
import { nomComplet } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import { lignesDuRegistre } from '../../domaine/registre.ts';
import type { Ecrit } from './ecrit.ts';
import { avant } from './fenetre.ts';
import type { Mot } from './mots.ts';
import { suites } from './mots.ts';
import { parPapier } from './par-papier.ts';
import type { Trouvaille } from './recherche.ts';
import { situe } from './recherche.ts';

/** Someone that prose names, at one place. */
export interface PersonneCitee {
  readonly lieu: Trouvaille;
  readonly personne: Personne;
  /** As written: "Laurent Deschamps". */
  readonly ecrit: string;
  /** What stands before the name on its line, 200 characters at most. */
  readonly avant: string;
}

const CONNUES = new WeakMap<Dossier, readonly Personne[]>();

/** Everyone that the dossier knows by a full name: the register, and those who sign for the parties. */
export function personnesConnues(dossier: Dossier): readonly Personne[] {
  const lues = CONNUES.get(dossier);
  if (lues) return lues;
  const elus = lignesDuRegistre(dossier.registre).map(({ elu }) => elu.personne);
  const signataires = Object.values(dossier.conventions).flatMap(({ parties }) =>
    parties.map(({ representant }) => representant.personne),
  );
  const personnes = [...elus, ...signataires];
  CONNUES.set(dossier, personnes);
  return personnes;
}

function citeesDans(
  papier: Ecrit,
  parNom: ReadonlyMap<string, Personne>,
  longueurs: readonly number[],
): readonly PersonneCitee[] {
  return longueurs
    .flatMap((nombre): readonly Mot[] => suites(papier, nombre))
    .flatMap(({ mot, position }): readonly PersonneCitee[] => {
      const personne = parNom.get(plie(mot));
      const lieu = personne && situe(papier, position, mot.length);
      if (!personne || !lieu) return [];
      return [{ lieu, personne, ecrit: mot, avant: avant(lieu.ligne.nu, lieu.place, 200) }];
    });
}

const trouvees = parPapier<PersonneCitee>();

const CITEES = new WeakMap<Dossier, readonly PersonneCitee[]>();

/** Every place where prose names in full someone known, case and accents left aside. */
export function personnesCitees(dossier: Dossier): readonly PersonneCitee[] {
  const lues = CITEES.get(dossier);
  if (lues) return lues;
  const parNom = new Map(personnesConnues(dossier).map((personne) => [plie(nomComplet(personne)), personne]));
  const longueurs = [...new Set([...parNom.keys()].map((nom) => nom.split(' ').length))];
  const nommes = [dossier.registre, ...Object.values(dossier.conventions)];
  const citees = trouvees(dossier, nommes, (papier) => citeesDans(papier, parNom, longueurs));
  CITEES.set(dossier, citees);
  return citees;
}

const CIVILITES: Readonly<Record<string, Civilite>> = {
  'M.': 'M.',
  M: 'M.',
  Monsieur: 'M.',
  Mme: 'Mme',
  Madame: 'Mme',
  Mlle: 'Mme',
};

const SEULE = /(?<!\p{L})(M\.?|Monsieur|Mme|Madame|Mlle)[ \u00a0\u202f]$/u;

/** The civility written just before a name, if there is one. */
export function civiliteEcrite(avant: string): Civilite | undefined {
  const ecrite = SEULE.exec(avant)?.[1];
  return ecrite === undefined ? undefined : CIVILITES[ecrite];
}
