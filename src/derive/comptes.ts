import type { Chronologie, EtatDeQuestion } from '../domaine/chronologie.ts';
import { chefDeLExecutif } from '../domaine/conseil.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { FaitComptes } from '../domaine/faits.ts';
import type { Rapport } from '../domaine/rapport.ts';
import { autrePresidenceA } from '../domaine/seance.ts';
import { articleDesComptes } from './droit.ts';
import type { Elus } from './fait-personne.ts';
import { faitElu } from './fait-personne.ts';
import { titulaire } from './seance.ts';

/** What is told of a vote on accounts beside its count: who left, who took the chair; undefined for any other matter. */
export function faitComptes(
  { dossier, chronologie, elus }: { dossier: Dossier; chronologie: Chronologie; elus: Elus },
  { nature, question }: Pick<Rapport, 'nature' | 'question'>,
  { presidence, retires }: EtatDeQuestion,
): FaitComptes | undefined {
  const [chef] = retires;
  if (nature !== 'comptes' || chef === undefined || retires.includes(presidence)) return undefined;
  // Whoever held the office in the year voted and still sits is no longer named by it.
  const enPoste = chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom;
  const retire = titulaire(chef, elus, dossier.conseil);
  const ancien = {
    ...retire,
    fonction: `chargé${retire.feminin ? 'e' : ''} de l'exécutif pendant l'exercice`,
  };
  const venu = chronologie.presences.some(({ elu, plages }) => elu.nom === chef && plages.length > 0);
  if (!venu && presidence === enPoste) return undefined;
  const election = autrePresidenceA(dossier.seance, question)?.election;
  const article = articleDesComptes(chronologie.regime);
  return {
    ...(venu ? { retire: chef === enPoste ? retire : ancien } : {}),
    ...(presidence === enPoste ? {} : { presidence: faitElu(presidence, elus) }),
    ...(election === undefined ? {} : { election }),
    ...(article === undefined ? {} : { article }),
  };
}
