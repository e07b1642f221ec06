import type { Chronologie, EtatDeQuestion } from '../domaine/chronologie.ts';
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
  { presidence, retires: [chef] }: EtatDeQuestion,
): FaitComptes | undefined {
  if (nature !== 'comptes' || chef === undefined || presidence === chef) return undefined;
  const venu = chronologie.presences.some(({ elu, plages }) => elu.nom === chef && plages.length > 0);
  const election = autrePresidenceA(dossier.seance, question)?.election;
  const article = articleDesComptes(chronologie.regime);
  return {
    ...(venu ? { retire: titulaire(chef, elus, dossier.conseil) } : {}),
    presidence: faitElu(presidence, elus),
    ...(election === undefined ? {} : { election }),
    ...(article === undefined ? {} : { article }),
  };
}
