import type { Chronologie } from '../domaine/chronologie.ts';
import type { Conseil, Elu } from '../domaine/conseil.ts';
import { avecArticle, enComplement } from '../domaine/conseil.ts';
import { complementDuDepartement } from '../domaine/departements.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { FaitConseil, FaitSeance, FaitTitulaire } from '../domaine/faits.ts';
import { designation, estFeminine } from '../domaine/nom-de-la-collectivite.ts';
import type { NomElu } from '../domaine/personne.ts';
import { elusParNom } from '../domaine/registre.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { presidenceA, secretaireA } from '../domaine/seance.ts';
import { remplacements } from '../domaine/suppleance.ts';
import { faitDroit } from './droit.ts';
import { type Elus, faitDate, faitElu, faitTitulaire, titulaireInconnu } from './fait-personne.ts';
import { listeDesAbsents, listeDesPresents, listeDesProcurations } from './listes.ts';

/** The council, in the forms acts print. */
export function faitConseil({ collectivite, organe, tribunal }: Conseil): FaitConseil {
  const leOrgane = avecArticle(organe);
  const departement = complementDuDepartement(collectivite.departement);
  return {
    collectivite: collectivite.nom,
    forme: collectivite.forme,
    designation: designation(collectivite),
    collectiviteFeminine: estFeminine(collectivite),
    complementCollectivite: collectivite.complement,
    ...(collectivite.ville === undefined ? {} : { ville: collectivite.ville }),
    ...(collectivite.siege === undefined ? {} : { siege: collectivite.siege }),
    departement: collectivite.departement,
    ...(departement === undefined ? {} : { complementDepartement: departement }),
    ...(collectivite.population === undefined ? {} : { population: collectivite.population }),
    ...(collectivite.siren === undefined ? {} : { siren: collectivite.siren }),
    ...(collectivite.site === undefined ? {} : { site: collectivite.site }),
    organe: organe.nom,
    leOrgane,
    leOrganeEnTete: leOrgane.charAt(0).toLocaleUpperCase('fr') + leOrgane.slice(1),
    feminin: organe.genre === 'feminin',
    duOrgane: enComplement(organe.nom, organe.genre),
    membres: enComplement(organe.nom_des_membres, organe.genre),
    ...(tribunal === undefined ? {} : { tribunal }),
  };
}

/**
 * Signatories already derived, by council and by line of the register: one object for all the acts of a sitting, so
 * that what is composed from it can be shared. What it holds never changes.
 */
const titulaires = new WeakMap<Conseil, WeakMap<Elu, FaitTitulaire>>();

/** Whom the data name, as a signatory. */
export function titulaire(nom: NomElu, elus: Elus, conseil: Conseil): FaitTitulaire {
  const elu = elus.get(nom);
  if (elu === undefined) return titulaireInconnu(nom);
  const connus = titulaires.get(conseil) ?? new WeakMap<Elu, FaitTitulaire>();
  titulaires.set(conseil, connus);
  const fait = connus.get(elu) ?? faitTitulaire(elu, conseil);
  connus.set(elu, fait);
  return fait;
}

/** The lists of attendance and of proxies: the same in every act of the sitting, so derived once. */
export interface Listes {
  readonly presents: FaitSeance['presents'];
  readonly absents: FaitSeance['absents'];
  readonly procurations: FaitSeance['procurations'];
}

/** The lists of the sitting. */
export function listes(dossier: Dossier, chronologie: Chronologie): Listes {
  const ordre = dossier.seance.ordre_de_passage;
  const elus = elusParNom(dossier.registre, dossier.seance.date);
  const titulaires = new Map(
    chronologie.registre.communes
      .flatMap((commune) => remplacements(commune, dossier.presences))
      .map(([remplace, suppleant]) => [suppleant, faitElu(remplace, elus)]),
  );
  return {
    presents: listeDesPresents(chronologie, ordre, titulaires),
    absents: listeDesAbsents(chronologie, ordre, titulaires),
    procurations: listeDesProcurations(chronologie, ordre, elus),
  };
}

/** The sitting as an act of `question` states it, or as a whole when no question is given. */
export function faitSeance(
  dossier: Dossier,
  chronologie: Chronologie,
  communes: Listes,
  question: IdQuestion | undefined,
): FaitSeance {
  const { seance, conseil } = dossier;
  const secretaire = question === undefined ? seance.secretaire : secretaireA(seance, question);
  const elus = elusParNom(dossier.registre, dossier.seance.date);
  return {
    date: faitDate(seance.date),
    ...(seance.convocation === undefined ? {} : { convocation: faitDate(seance.convocation.date) }),
    ...(seance.convocation?.rang === 2
      ? { secondeConvocation: faitDroit(chronologie.regime).secondeConvocation }
      : {}),
    ...(seance.lieu === undefined ? {} : { lieu: seance.lieu }),
    ...(seance.ouverture === undefined ? {} : { ouverture: seance.ouverture }),
    ...(seance.levee === undefined ? {} : { levee: seance.levee }),
    ordre: seance.ordre_de_passage,
    effectif: chronologie.effectif,
    presidence: titulaire(
      question === undefined ? seance.presidence : presidenceA(seance, question),
      elus,
      conseil,
    ),
    ...(secretaire === undefined ? {} : { secretaire: titulaire(secretaire, elus, conseil) }),
    ...communes,
  };
}
