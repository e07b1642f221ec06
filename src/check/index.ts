import type { Fault } from '../diagnostics/fault.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { SorteDeRegime } from '../domaine/regime/sorte.ts';
import { sorteDeRegime } from '../domaine/regime/sorte.ts';
import type { Tri } from './acquittements.ts';
import { acquitte } from './acquittements.ts';
import type { Trouvee } from './consequences.ts';
import { sansConsequences } from './consequences.ts';
import { enFaute, PLUS_DE_CONSTATS } from './constat.ts';
import type { Demande } from './contexte.ts';
import { contexteDe } from './contexte.ts';
import { PROG_01 } from './notices.ts';
import { loisAu, sApplique } from './portee.ts';
import type { Contexte, Regle } from './regle.ts';
import { REGLES } from './regles/index.ts';
import { variantes } from './variantes.ts';

export type { Demande, MemoireDuControle } from './contexte.ts';

/** Where the source of a rule stands in the program's folder: its file bears its code and its slug. */
const fichierDe = ({ code, nom }: Regle): string => `src/check/regles/${code.toLowerCase()}-${nom}.ts`;

/** The day and the body of what is checked: by them the law is chosen. */
interface Cas {
  readonly jour: DateCivile;
  readonly sorte: SorteDeRegime | undefined;
}

const casDe = ({ conseil, seance }: Contexte['dossier']): Cas => ({
  jour: seance.date,
  sorte: sorteDeRegime(conseil.collectivite),
});

/** It has no place in the data: pointing at a line would send the secretary to look for a mistake that is not hers. */
function interrompue(regle: Regle, cause: unknown, { jour, sorte }: Cas): Fault {
  return {
    code: PROG_01.code,
    severity: PROG_01.gravite,
    message: `La règle ${regle.code} (${regle.titre}) n'a pas pu être contrôlée : c'est un défaut du programme, et non de vos données.`,
    hint: `Signaler ce défaut, avec ce qui suit et les données de la séance. Ce que ${regle.code} vérifie n'a pas été vérifié : aucun acte ne peut en être tiré.`,
    law: loisAu(PROG_01, jour, sorte),
    defect: {
      file: fichierDe(regle),
      stack: cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause),
    },
  };
}

/** Says that a rule found more than is told. It stands nowhere: what is not told may be anywhere. */
const autres = (regle: Regle, { jour, sorte }: Cas): Fault => ({
  code: regle.code,
  severity: regle.gravite,
  message: `La règle ${regle.code} (${regle.titre}) a plus de ${PLUS_DE_CONSTATS} constats : les autres ne sont pas montrés.`,
  hint: 'Corriger ce qui est montré, puis relancer le contrôle ; vérifier que les fichiers sont les bons.',
  law: loisAu(regle, jour, sorte),
});

/** What one rule finds; a rule that throws gives a fault of its own and never stops the others. */
function constatees(regle: Regle, contexte: Contexte): readonly Trouvee[] {
  const cas = casDe(contexte.dossier);
  try {
    const constats = regle.controle(contexte);
    if (constats.length === 0) return [];
    const lois = loisAu(regle, cas.jour, cas.sorte);
    return constats.slice(0, PLUS_DE_CONSTATS + 1).map(({ emporte, ...constat }) => ({
      faute: enFaute(regle, constat, lois),
      ...(emporte === undefined ? {} : { emporte }),
    }));
  } catch (cause) {
    return [{ faute: interrompue(regle, cause, cas) }];
  }
}

/** What a rule says of the sitting in all: one that throws is one defect, one that has too much to say stops. */
function dites(regle: Regle, trouvees: readonly Trouvee[], cas: Cas): readonly Trouvee[] {
  const premier = trouvees.find(({ faute }) => faute.defect !== undefined);
  const fautes = trouvees.filter((une) => une.faute.defect === undefined || une === premier);
  if (fautes.length <= PLUS_DE_CONSTATS) return fautes;
  return [...fautes.slice(0, PLUS_DE_CONSTATS), { faute: autres(regle, cas) }];
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
  const cas = casDe(demande.dossier);
  const enVigueur = regles.filter((regle) => sApplique(regle, cas.jour, cas.sorte));
  const trouvees = enVigueur.map((): (readonly Trouvee[])[] => []);
  // One variant after the other: what the rules remember of one is dead before the next is read.
  for (const [rang, { dossier, juge, replace }] of variantes(
    demande.dossier,
    demande.memoire?.papiers,
  ).entries()) {
    const contexte = contexteDe({ ...demande, dossier }, rang);
    enVigueur.forEach((regle, place) => {
      if (!juge(regle.code)) return;
      trouvees[place]?.push(
        constatees(regle, contexte).flatMap((trouvee) => {
          const faute = replace(trouvee.faute);
          return faute === undefined ? [] : [{ ...trouvee, faute }];
        }),
      );
      entreRegles();
    });
  }
  return acquitte(
    sansConsequences(enVigueur.flatMap((regle, rang) => dites(regle, trouvees[rang]?.flat() ?? [], cas))),
    demande.dossier,
  );
}
