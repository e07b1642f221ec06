import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { DateEcrite } from '../ecrits/dates-ecrites.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const memeJourDeLAnnee = (a: DateEcrite, b: DateEcrite): boolean => a.date.slice(5) === b.date.slice(5);

const differentes = (dates: readonly DateEcrite[]): readonly DateEcrite[] =>
  dates.filter(({ date }, rang) => dates.findIndex((autre) => autre.date === date) === rang);

/** The date of the explanation that one of the decision should have been; undefined when none is certainly of the same thing. */
function attendue(
  decidee: DateEcrite,
  exposees: readonly DateEcrite[],
  seance: string,
): DateEcrite | undefined {
  // What began before the sitting may be told beside what begins after it.
  const aVenir = exposees.filter(({ date }) => date >= seance);
  const duMemeRole = differentes(aVenir.filter(({ role }) => role === decidee.role));
  const [seule, ...autres] = duMemeRole;
  // A term may be that of what is prolonged: only a year that slipped is certain.
  if (seule && autres.length === 0 && decidee.role === 'effet') return seule;
  const voisines = duMemeRole.filter((un) => memeJourDeLAnnee(un, decidee));
  if (voisines.length === 1) return voisines[0];
  const passee = decidee.date < seance;
  return passee ? aVenir.find((un) => memeJourDeLAnnee(un, decidee)) : undefined;
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  if (!rapport || (rapport.amendements ?? []).some(({ retire }) => retire !== true)) return [];
  const dates = datesEcrites(papier);
  const decidees = dates.filter(({ lieu, role }) => role !== undefined && estDeLaDecision(lieu.ligne.chemin));
  const exposees = dates.filter(({ lieu }) => !estDeLaDecision(lieu.ligne.chemin));
  const reprises = new Set(
    dates.filter(({ lieu }) => estDeLaDecision(lieu.ligne.chemin)).map(({ date }) => date),
  );
  return decidees.flatMap((decidee): readonly Constat[] => {
    if (exposees.some(({ date }) => date === decidee.date)) return [];
    const autres = exposees.filter(({ date }) => !reprises.has(date));
    const juste = attendue(decidee, autres, dossier.seance.date);
    if (!juste) return [];
    return [
      {
        chemin: decidee.lieu.ligne.chemin,
        ecrit: decidee.lieu.ecrit,
        calcule: dateEnLettres(juste.date),
        message: `La décision dit le ${dateEnLettres(decidee.date)}, et le rapport le ${dateEnLettres(juste.date)}.`,
        lies: [{ path: juste.lieu.ligne.chemin, message: `${juste.lieu.ecrit} est écrit ici.` }],
        remede: 'Écrire la même date dans le rapport et dans la décision.',
        ...(memeJourDeLAnnee(decidee, juste) ? {} : { gravite: 'avertissement' as const }),
      },
    ];
  });
}

/** The dates from which and until which a decision holds are those of its report. */
export const FINA_25: Regle = {
  code: 'FINA-25',
  nom: 'dates-de-la-decision',
  titre: "Les dates d'effet de la décision sont celles du rapport",
  gravite: 'erreur',
  sources: [methode("la décision reprend ce que le rapport a exposé au conseil, qui vote l'un et l'autre")],
  pourquoi:
    "Un tarif, un poste ou une convention prennent effet un jour, que le rapport donne et que la décision reprend. Une date d'effet ou de " +
    "fin que le rapport ne donne pas, quand il en donne une autre à venir, est fausse d'un côté : le plus souvent, l'année est restée " +
    "celle de l'acte qui a servi de modèle. Les dates passées que le rapport rappelle sont laissées de côté.",
  exemples: {
    valides: [
      {
        titre: 'La même date',
        yaml: `rapports/2.md: { decision: ["fixe le tarif à compter du 1er septembre 2024"], corps: "# Exposé\\n\\nLes tarifs changent le 1er septembre 2024.\\n" }`,
      },
    ],
    fautifs: [
      {
        titre: "L'année passée",
        yaml: `rapports/2.md: { decision: ["fixe le tarif à compter du 1er septembre 2023"], corps: "# Exposé\\n\\nLes tarifs changent le 1er septembre 2024.\\n" }`,
      },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap((papier) => constats(dossier, papier)),
};
