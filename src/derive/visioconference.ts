import type { Chronologie } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import { enumeration } from '../domaine/enumeration.ts';
import type { FaitsDuProcesVerbal } from '../domaine/faits.ts';
import { nomCivil } from '../domaine/personne.ts';
import { VISIOCONFERENCE } from '../domaine/regime/periodes.ts';
import type { SorteDeRegime } from '../domaine/regime/sorte.ts';
import { estIntercommunal } from '../domaine/regime/sorte.ts';
import type { Visioconference } from '../domaine/seance.ts';

/** The text that lets a body meet so; undefined where none was read. */
function articleDe(sorte: SorteDeRegime | undefined): string | undefined {
  if (estIntercommunal(sorte)) return 'CGCT, article L5211-11-1';
  if (sorte === 'departement') return 'CGCT, article L3121-9-1';
  return sorte === 'region' ? 'loi n°2022-217 du 21 février 2022, article 170' : undefined;
}

/** "salle B à Poligny (M. Paul SIMONET et Mme Odile RENARD)": a place, and who sat there where it is kept. */
function lieuDit(
  lieu: string,
  { par_lieu: parLieu = [] }: Visioconference,
  presences: Chronologie['presences'],
): string {
  const membres = parLieu.find((un) => un.lieu === lieu)?.membres ?? [];
  const noms = membres.flatMap((nom) => {
    const elu = presences.find((presence) => presence.elu.nom === nom)?.elu;
    return elu === undefined ? [] : [nomCivil(elu.personne)];
  });
  return noms.length === 0 ? lieu : `${lieu} (${enumeration(noms)})`;
}

/** The places of a sitting held by videoconference; the article is told where it is the one that allows it. */
export function faitVisioconference({
  dossier: { seance },
  chronologie: { regime, presences },
}: {
  readonly dossier: Pick<Dossier, 'seance'>;
  readonly chronologie: Pick<Chronologie, 'regime' | 'presences'>;
}): Pick<FaitsDuProcesVerbal, 'visioconference'> {
  const { visioconference } = seance;
  if (visioconference === undefined) return {};
  const lieux = visioconference.lieux.map((lieu) => lieuDit(lieu, visioconference, presences));
  const article = seance.date >= VISIOCONFERENCE ? articleDe(regime.sorte) : undefined;
  return { visioconference: article === undefined ? { lieux } : { lieux, article } };
}
