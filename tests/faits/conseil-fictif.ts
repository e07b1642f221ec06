import type { Elu } from '../../src/domaine/conseil.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import {
  commune,
  conseil,
  dossier,
  feuille,
  mouvement,
  rapport,
  scrutin,
  seance,
} from '../domaine/dossier-fictif.ts';
import { q } from '../question.ts';

const homme = (prenom: string, nom: string, reste: Partial<Elu> = {}): Elu => ({
  nom: `${prenom} ${nom}`,
  personne: { civilite: 'M.', prenom, nom },
  commune: 'Ornans',
  ...reste,
});

const femme = (prenom: string, nom: string, reste: Partial<Elu> = {}): Elu => ({
  ...homme(prenom, nom, reste),
  personne: { civilite: 'Mme', prenom, nom },
});

/** Nine seats in two communes; the register is in no order that a list could want. */
const MEMBRES: readonly Elu[] = [
  homme('Yves', 'ZOLA', { groupe: 'Agir', rang: 6 }),
  femme('Alma', 'NODIER', { fonction: 'Présidente', mandat: "Maire d'Ornans", groupe: 'Agir', rang: 1 }),
  homme('Paul', 'BRUN', { fonction: '2e Vice-Président', rang: 3 }),
  femme('Rose', 'CUENOT', { fonction: '1re Vice-Présidente', groupe: 'Ensemble', rang: 2 }),
  femme('Inès', 'DOLE', { groupe: 'Ensemble', rang: 7 }),
  homme('Luc', 'EPENOY', { rang: 8 }),
  homme('Jean', 'FERTET', { rang: 5 }),
];

const AMANCEY = { commune: 'Amancey' };

/** The council of the made-up sitting. */
export const REGISTRE = {
  communes: [
    commune(MEMBRES, { nom: 'Ornans' }),
    commune([femme('Odile', 'GRAY', { ...AMANCEY, rang: 4 })], {
      nom: 'Amancey',
      suppleant: homme('Marc', 'HUGON', AMANCEY),
    }),
    commune([homme('Noël', 'JOUX', { commune: 'Scey' })], { nom: 'Scey' }),
  ],
};

/**
 * A sitting of ten questions. Yves ZOLA leaves after 3, comes back before 9; Inès DOLE arrives before 4; Luc EPENOY is
 * excused for a reason and represented, Noël JOUX excused without, Jean FERTET away; Odile GRAY is replaced.
 */
export const PRESENCES = feuille({
  absents: ['Luc EPENOY', 'Noël JOUX', 'Jean FERTET', 'Odile GRAY'],
  excuses: [{ elu: 'Luc EPENOY', motif: 'raisons médicales' }, { elu: 'Noël JOUX' }],
  mouvements: [
    mouvement({ apres: q('3'), partent: ['Yves ZOLA'] }),
    mouvement({ avant: q('9'), arrivent: ['Yves ZOLA'] }),
    mouvement({ avant: q('4'), arrivent: ['Inès DOLE'] }),
  ],
  suppleants: ['Marc HUGON'],
  procurations: [
    { de: 'Luc EPENOY', a: 'Paul BRUN' },
    { de: 'Yves ZOLA', a: 'Rose CUENOT' },
  ],
});

const QUESTIONS = Array.from({ length: 10 }, (_, rang) => String(rang + 1));

const vote = (elu: string, voix = 1) => ({ elu, voix });

const RAPPORTS = [
  rapport('1', { rapporteur: 'Paul BRUN' }),
  rapport('5', {
    rapporteur: 'Paul BRUN',
    interesses: ['Inès DOLE'],
    scrutin: scrutin({ ne_votent_pas: [vote('Marc HUGON')] }),
  }),
  rapport('6', { rapporteur: 'Paul BRUN', scrutin: scrutin({ abstentions: [vote('Paul BRUN', 2)] }) }),
  rapport('7', {
    rapporteur: 'Paul BRUN',
    scrutin: scrutin({
      mode: 'secret',
      tours: [{ suffrages: [{ pour: 'Pour', voix: 5 }], blancs: 2, nuls: 0 }],
    }),
  }),
  rapport('8', { rapporteur: 'Paul BRUN', nature: 'comptes' }),
];

/** The sitting; reports on 1, 5, 6, 7 and 8. */
export function seanceFictive(reste: Partial<Dossier> = {}): Dossier {
  return dossier({
    conseil: conseil(),
    registre: REGISTRE,
    seance: seance(QUESTIONS, { presidence: 'Alma NODIER', secretaire: 'Rose CUENOT' }),
    presences: PRESENCES,
    rapports: Object.fromEntries(RAPPORTS.map((un) => [un.question, un])),
    ...reste,
  });
}
