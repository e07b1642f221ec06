import type { Chronologie, EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Elu } from '../domaine/conseil.ts';
import { chefDeLExecutif } from '../domaine/conseil.ts';
import type { FaitMandataire, FaitMembre, FaitPersonne } from '../domaine/faits.ts';
import type { NomElu } from '../domaine/personne.ts';
import { absences } from '../domaine/plage.ts';
import type { Presence } from '../domaine/presence.ts';
import { remplacements } from '../domaine/suppleance.ts';
import type { Cadre } from './deliberation.ts';
import { faitElu, faitPersonne } from './fait-personne.ts';
import type { HeuresDesMouvements } from './heures-des-mouvements.ts';
import { heuresDesMouvements } from './heures-des-mouvements.ts';
import { faitIntervalles } from './intervalles.ts';
import { faitPlages } from './plages.ts';
import { retiresPourInteret, sortisPendant } from './retires.ts';

/** Someone of the council at the sitting: who holds a seat, and the titulars whom substitutes replace throughout. */
interface Siegeant {
  readonly elu: Elu;
  readonly presence?: Presence;
}

/** In the order of the register, a titular before who replaces them. */
function siegeants({ registre, presences }: Chronologie, remplaces: ReadonlyMap<NomElu, NomElu>) {
  const parNom = new Map(presences.map((presence) => [presence.elu.nom, presence]));
  const nommes = new Set<NomElu>();
  const tous: Siegeant[] = [];
  const ajoute = (siegeant: Siegeant): void => {
    if (nommes.has(siegeant.elu.nom)) return;
    nommes.add(siegeant.elu.nom);
    tous.push(siegeant);
  };
  for (const elu of registre.communes.flatMap(({ membres }) => membres)) {
    const presence = parNom.get(elu.nom);
    if (presence !== undefined || remplaces.has(elu.nom)) ajoute(presence ? { elu, presence } : { elu });
    const suppleant = parNom.get(remplaces.get(elu.nom) ?? '');
    if (suppleant !== undefined) ajoute({ elu: suppleant.elu, presence: suppleant });
  }
  for (const presence of presences) ajoute({ elu: presence.elu, presence });
  return tous;
}

/** The council's table: by the ranks that the register gives, else in its order; ranks from 1. */
function rangs(tous: readonly Siegeant[]): ReadonlyMap<NomElu, number> {
  const places = tous.map(({ elu }, place) => ({
    nom: elu.nom,
    rang: elu.rang ?? Number.POSITIVE_INFINITY,
    place,
  }));
  const tries = places.toSorted((a, b) => (a.rang === b.rang ? a.place - b.place : a.rang - b.rang));
  return new Map(tries.map(({ nom }, rang) => [nom, rang + 1]));
}

/** Who holds whose proxies, over the sitting. */
function pouvoirs({ chronologie, dossier, elus }: Cadre) {
  const ordre = dossier.seance.ordre_de_passage;
  const parNom = new Map(chronologie.presences.map((presence) => [presence.elu.nom, presence]));
  const enVigueur = chronologie.procurations
    .filter(({ plages }) => plages.length > 0)
    .toSorted((a, b) => (a.plages[0]?.debut ?? 0) - (b.plages[0]?.debut ?? 0));
  const mandataires = new Map<NomElu, FaitMandataire[]>();
  const mandants = new Map<NomElu, FaitPersonne[]>();
  for (const { procuration, plages } of enVigueur) {
    const { de, a } = procuration;
    const porteur: FaitMandataire = {
      ...faitElu(a, elus),
      suppleant: parNom.get(a)?.suppleant ?? false,
      intervalles: faitIntervalles(plages, ordre),
      plages: faitPlages(plages, ordre),
    };
    mandataires.set(de, [...(mandataires.get(de) ?? []), nommee(porteur, a)]);
    mandants.set(a, [...(mandants.get(a) ?? []), nommee(faitElu(de, elus), de)]);
  }
  return { mandataires, mandants };
}

/** What is true of a member whatever the question. */
function identite({ elu }: Siegeant, rang: number, chef: NomElu | undefined) {
  const personne = faitPersonne(elu.personne);
  const { prenom, nom } = personne;
  return {
    ...personne,
    prenomEtNom: `${prenom} ${nom}`.trim(),
    nomEtPrenom: `${nom} ${prenom}`.trim(),
    ...(elu.fonction === undefined ? {} : { fonction: elu.fonction }),
    ...(elu.mandat === undefined ? {} : { mandat: elu.mandat }),
    commune: elu.commune,
    ...(elu.groupe === undefined ? {} : { groupe: elu.groupe }),
    rang,
    executif: elu.nom === chef,
  };
}

/** The first hour of arrival and the last of departure that the sheet notes of a member. */
function heures({ arrivees, departs }: HeuresDesMouvements, nom: NomElu) {
  const [heureDArrivee] = arrivees.get(nom)?.values() ?? [];
  const heureDeDepart = [...(departs.get(nom)?.values() ?? [])].at(-1);
  return {
    ...(heureDArrivee === undefined ? {} : { heureDArrivee }),
    ...(heureDeDepart === undefined ? {} : { heureDeDepart }),
  };
}

/** A member over the whole sitting. */
function membre(cadre: Cadre, siegeant: Siegeant, connu: Connu): FaitMembre {
  const { dossier, elus } = cadre;
  const { elu, presence } = siegeant;
  const ordre = dossier.seance.ordre_de_passage;
  const plages = presence?.plages ?? [];
  const remplacant = connu.remplaces.get(elu.nom);
  const titulaire = presence?.suppleant === true ? connu.titulaires.get(elu.nom) : undefined;
  const excuse = dossier.presences.excuses?.find((une) => une.elu === elu.nom);
  const mandataires = connu.mandataires.get(elu.nom) ?? [];
  return {
    ...identite(siegeant, connu.rangs.get(elu.nom) ?? 0, connu.chef),
    suppleant: presence?.suppleant === true,
    ...(titulaire === undefined ? {} : { titulaire: faitElu(titulaire, elus) }),
    ...(remplacant === undefined ? {} : { remplacant: nommee(faitElu(remplacant, elus), remplacant) }),
    present: plages.length > 0,
    absent: plages.length === 0 && remplacant === undefined,
    excuse: excuse !== undefined,
    ...(excuse?.motif === undefined ? {} : { motif: excuse.motif }),
    represente: mandataires.length > 0,
    remplace: remplacant !== undefined,
    presences: faitPlages(plages, ordre),
    absences: faitPlages(absences(plages, ordre.length), ordre),
    intervalles: faitIntervalles(plages, ordre),
    ...heures(connu.heures, elu.nom),
    mandataires,
    mandants: connu.mandants.get(elu.nom) ?? [],
  };
}

/** What the members of one sitting are derived from, once. */
interface Connu {
  readonly chef: NomElu | undefined;
  readonly rangs: ReadonlyMap<NomElu, number>;
  readonly heures: HeuresDesMouvements;
  /** The substitute of each titular replaced, and the reverse. */
  readonly remplaces: ReadonlyMap<NomElu, NomElu>;
  readonly titulaires: ReadonlyMap<NomElu, NomElu>;
  readonly mandataires: ReadonlyMap<NomElu, readonly FaitMandataire[]>;
  readonly mandants: ReadonlyMap<NomElu, readonly FaitPersonne[]>;
}

/** Whose name each fact states: two people may print alike. */
const noms = new WeakMap<FaitPersonne, NomElu>();

/** A person of whom the name is remembered. */
function nommee<T extends FaitPersonne>(fait: T, nom: NomElu): T {
  noms.set(fait, nom);
  return fait;
}

/** One list a sitting: what is composed from it can be shared. */
const listes = new WeakMap<Cadre, readonly FaitMembre[]>();

function derives(cadre: Cadre): readonly FaitMembre[] {
  const { chronologie, dossier } = cadre;
  const remplaces = new Map(
    chronologie.registre.communes.flatMap((commune) => remplacements(commune, dossier.presences)),
  );
  const tous = siegeants(chronologie, remplaces);
  const connu: Connu = {
    chef: chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom,
    rangs: rangs(tous),
    heures: heuresDesMouvements(dossier),
    remplaces,
    titulaires: new Map([...remplaces].map(([titulaire, suppleant]) => [suppleant, titulaire])),
    ...pouvoirs(cadre),
  };
  return tous
    .map((siegeant) => nommee(membre(cadre, siegeant, connu), siegeant.elu.nom))
    .toSorted((a, b) => a.rang - b.rang);
}

/** Every member over the whole sitting, in the order of the council's table. */
export function faitMembres(cadre: Cadre): readonly FaitMembre[] {
  const connus = listes.get(cadre) ?? derives(cadre);
  listes.set(cadre, connus);
  return connus;
}

/** The members as they are at one question: in the room or not, represented by whom. Who withdrew for it isn't absent. */
export function faitMembresA(cadre: Cadre, etat: EtatDeQuestion): readonly FaitMembre[] {
  const sortis = sortisPendant(cadre.dossier.presences, etat.question);
  const retires = new Set([...etat.retires, ...retiresPourInteret(etat, sortis)]);
  const presents = new Set(etat.presents.map(({ elu }) => elu.nom));
  const porteurs = new Map(
    etat.procurations.filter(({ motif }) => motif === undefined).map((une) => [une.mandant, une.mandataire]),
  );
  /** A substitute who is there, or stands in another list of the question: the titular then stands in none. */
  const tientLeSiege = (personne: FaitPersonne): boolean => {
    const nom = noms.get(personne) ?? '';
    return presents.has(nom) || porteurs.has(nom) || retires.has(nom);
  };
  return faitMembres(cadre).map((fait) => {
    const nom = noms.get(fait) ?? '';
    const porteur = porteurs.get(nom);
    const present = presents.has(nom);
    const remplace = !present && fait.remplacant !== undefined && tientLeSiege(fait.remplacant);
    return {
      ...fait,
      present,
      remplace,
      excuse: fait.excuse && !present && !remplace && !retires.has(nom),
      absent: !present && !remplace && fait.titulaire === undefined && !retires.has(nom),
      represente: porteur !== undefined,
      mandataires: fait.mandataires.filter((un) => noms.get(un) === porteur),
      mandants: fait.mandants.filter((un) => porteurs.get(noms.get(un) ?? '') === nom),
    };
  });
}
