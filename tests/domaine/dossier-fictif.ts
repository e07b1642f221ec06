import type { Commune, Conseil, Elu } from '../../src/domaine/conseil.ts';
import type { DateCivile, Heure } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import type { Mouvement, Presences } from '../../src/domaine/feuille-de-presence.ts';
import type { NatureQuestion, Rapport } from '../../src/domaine/rapport.ts';
import type { Scrutin } from '../../src/domaine/scrutin.ts';
import type { Seance } from '../../src/domaine/seance.ts';
import { q } from '../question.ts';

/** A made-up member of Valmont: the surname is all that tests need. */
export const elu = (nom: string, reste: Partial<Elu> = {}): Elu => ({
  nom: `Camille ${nom}`,
  personne: { civilite: 'Mme', prenom: 'Camille', nom },
  commune: 'Valmont',
  ...reste,
});

/** Names of the made-up members, in short: `noms('AA', 'BB')`. */
export const noms = (...courts: readonly string[]): readonly string[] =>
  courts.map((court) => `Camille ${court}`);

/** A made-up commune. */
export const commune = (membres: readonly Elu[], reste: Partial<Commune> = {}): Commune => ({
  nom: 'Valmont',
  membres,
  ...reste,
});

/** A ballot with nothing noted. */
export const scrutin = (reste: Partial<Scrutin> = {}): Scrutin => ({
  mode: 'ordinaire',
  demandeurs: [],
  contre: [],
  abstentions: [],
  ne_votent_pas: [],
  tours: [],
  ...reste,
});

/** A line of the journal. */
export const mouvement = (reste: Partial<Mouvement>): Mouvement => ({
  arrivent: [],
  partent: [],
  sortent: [],
  ...reste,
});

/** A sheet where nobody moves. */
export const feuille = (reste: Partial<Presences> = {}): Presences => ({
  absents: [],
  mouvements: [],
  suppleants: [],
  procurations: [],
  pointages: [],
  ...reste,
});

/** A sitting whose order of passage is `ordre`. */
export const seance = (ordre: readonly string[], reste: Partial<Seance> = {}): Seance => ({
  date: '2024-03-14' as DateCivile,
  convocation: { date: '2024-03-07' as DateCivile },
  lieu: 'Salle des fêtes de Valmont',
  presidence: 'Camille AA',
  autres_presidences: [],
  ouverture: '18h00' as Heure,
  levee: '20h00' as Heure,
  secretaire: 'Camille BB',
  ordre_de_passage: ordre.map(q),
  sans_rapport: [],
  ...reste,
});

/** A report on `question`. */
export const rapport = (
  question: string,
  reste: Partial<Rapport> & { readonly nature?: NatureQuestion } = {},
): Rapport => ({
  question: q(question),
  nature: 'deliberation',
  titre: 'Un rapport',
  rapporteur: 'Camille AA',
  avis: [],
  interesses: [],
  scrutin: scrutin(),
  decision: [],
  annexes: [],
  corps: '',
  ...reste,
});

const CONSEIL: Conseil = {
  collectivite: {
    nom: 'Communauté du Valmont',
    nature: 'communaute de communes',
    forme: 'La communauté de communes',
    complement: 'de la Communauté du Valmont',
    siege: '1 place du Marché, Valmont',
    ville: 'Valmont',
    departement: '99',
  },
  organe: { nom: 'Conseil de Communauté', nom_des_membres: 'Conseil Communautaire', genre: 'masculin' },
  membre: { masculin: 'Conseiller Communautaire', feminin: 'Conseillère Communautaire' },
  executif: { masculin: 'Président', feminin: 'Présidente' },
  tribunal: 'Tribunal administratif de Valmont',
};

/** The council alone. */
export const conseil = (): Conseil => CONSEIL;

/** A file of five members (AA, the president, to EE) and four questions, unless told otherwise. */
export function dossier(reste: Partial<Dossier> = {}): Dossier {
  const membres = [elu('AA', { fonction: 'Présidente' }), ...['BB', 'CC', 'DD', 'EE'].map((nom) => elu(nom))];
  return {
    id: '2024-03-14',
    conseil: CONSEIL,
    registre: { communes: [commune(membres)] },
    seance: seance(['1', '2', '3', '4']),
    presences: feuille(),
    rapports: {},
    conventions: {},
    acquittements: [],
    ...reste,
  };
}
