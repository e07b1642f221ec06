import type { Fault } from '../diagnostics/fault.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Tri } from './acquittements.ts';
import { acquitte } from './acquittements.ts';
import { enFault, loisAu } from './constat.ts';
import type { Demande } from './contexte.ts';
import { contexteDe } from './contexte.ts';
import { PROG_01 } from './notices.ts';
import type { Contexte, Regle } from './regle.ts';
import { REGLES } from './regles/index.ts';
import { variantes } from './variantes.ts';

/** Whether `regle` judges a sitting held on `jour`: the law of the day, never that of today. */
export const sApplique = ({ depuis, jusqua }: Regle, jour: DateCivile): boolean =>
  (depuis === undefined || depuis <= jour) && (jusqua === undefined || jour <= jusqua);

function interrompue(regle: Regle, cause: unknown, jour: DateCivile): Fault {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return enFault(
    PROG_01,
    {
      chemin: ['seance'],
      message: `La règle ${regle.code} (${regle.titre}) n'a pas pu être contrôlée : ${detail}.`,
      remede: `Signaler ce défaut du programme avec les données de la séance ; ce que ${regle.code} vérifie reste à vérifier à la main.`,
    },
    loisAu(PROG_01, jour),
  );
}

/** What one rule finds; a rule that throws gives a fault of its own and never stops the others. */
function constatees(regle: Regle, contexte: Contexte): readonly Fault[] {
  const jour = contexte.dossier.seance.date;
  try {
    const constats = regle.controle(contexte);
    if (constats.length === 0) return [];
    const lois = loisAu(regle, jour);
    return constats.map((constat) => enFault(regle, constat, lois));
  } catch (cause) {
    return [interrompue(regle, cause, jour)];
  }
}

/**
 * Checks a sitting against every rule in force on its day. All faults are collected, in the order of the catalogue;
 * acknowledged warnings and information are set apart. Nothing throws because data are wrong.
 * `regles` is the whole catalogue unless told otherwise; `entreRegles` is called after each, to look after memory.
 */
export function checkDossier(
  demande: Demande,
  regles: readonly Regle[] = REGLES,
  entreRegles: () => void = () => undefined,
): Tri {
  const { seance, acquittements } = demande.dossier;
  const enVigueur = regles.filter((regle) => sApplique(regle, seance.date));
  const trouvees = enVigueur.map((): (readonly Fault[])[] => []);
  // One variant after the other: what the rules remember of one is dead before the next is read.
  for (const { dossier, juge, replace } of variantes(demande.dossier)) {
    const contexte = contexteDe({ ...demande, dossier });
    enVigueur.forEach((regle, rang) => {
      if (!juge(regle.code)) return;
      trouvees[rang]?.push(constatees(regle, contexte).flatMap((fault) => replace(fault) ?? []));
      entreRegles();
    });
  }
  return acquitte(trouvees.flat(2), acquittements, seance.date);
}
