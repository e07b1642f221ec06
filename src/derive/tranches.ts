import type { Chronologie, EtatDeQuestion } from '../domaine/chronologie.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { IdQuestion } from '../domaine/seance.ts';

/** What changed in the room since the span before. */
export interface Changement {
  readonly arrivent: readonly NomElu[];
  readonly partent: readonly NomElu[];
  /** Proxies that begin or cease to give a voice, "giver → holder". */
  readonly gagnent: readonly string[];
  readonly perdent: readonly string[];
}

/** Consecutive questions at which nobody moved. */
export interface Tranche {
  readonly debut: IdQuestion;
  readonly fin: IdQuestion;
  readonly presents: number;
  /** Proxies in force, with and without a voice. */
  readonly procurations: number;
  readonly procurationsAvecVoix: number;
  readonly voix: number;
  readonly quorumRequis: number;
  readonly quorumAtteint: boolean;
  readonly changement: Changement;
  /** Proxies in force without a voice, "giver → holder". */
  readonly sansVoix: readonly string[];
}

interface Salle {
  readonly presents: ReadonlySet<NomElu>;
  readonly avecVoix: ReadonlySet<string>;
  readonly sansVoix: ReadonlySet<string>;
}

function salle({ presents, procurations }: EtatDeQuestion): Salle {
  const nomme = ({ mandant, mandataire }: EtatDeQuestion['procurations'][number]): string =>
    `${mandant} → ${mandataire}`;
  return {
    presents: new Set(presents.map(({ elu }) => elu.nom)),
    avecVoix: new Set(procurations.filter(({ motif }) => motif === undefined).map(nomme)),
    sansVoix: new Set(procurations.filter(({ motif }) => motif !== undefined).map(nomme)),
  };
}

const sans = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((nom) => !b.has(nom));

const memes = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && sans(a, b).length === 0;

const VIDE: Salle = { presents: new Set(), avecVoix: new Set(), sansVoix: new Set() };

function tranche(etat: EtatDeQuestion, ici: Salle, avant: Salle | undefined): Tranche {
  const reference = avant ?? { ...VIDE, presents: ici.presents, avecVoix: ici.avecVoix };
  return {
    debut: etat.question,
    fin: etat.question,
    presents: etat.presents.length,
    procurations: etat.procurations.length,
    procurationsAvecVoix: etat.procurationsAvecVoix,
    voix: etat.voix,
    quorumRequis: etat.quorum.requis,
    quorumAtteint: etat.quorum.atteint,
    changement: {
      arrivent: sans(ici.presents, reference.presents),
      partent: sans(reference.presents, ici.presents),
      gagnent: sans(ici.avecVoix, reference.avecVoix),
      perdent: sans(reference.avecVoix, ici.avecVoix),
    },
    sansVoix: [...ici.sansVoix],
  };
}

/** The sitting as spans of questions at which nobody moved, in the order of passage. */
export function tranches(chronologie: Chronologie): readonly Tranche[] {
  const resultat: Tranche[] = [];
  let avant: Salle | undefined;
  for (const etat of chronologie.questions) {
    const ici = salle(etat);
    const derniere = resultat.at(-1);
    const inchangee =
      avant !== undefined &&
      memes(avant.presents, ici.presents) &&
      memes(avant.avecVoix, ici.avecVoix) &&
      memes(avant.sansVoix, ici.sansVoix) &&
      derniere?.quorumAtteint === etat.quorum.atteint;
    if (inchangee && derniere) resultat[resultat.length - 1] = { ...derniere, fin: etat.question };
    else resultat.push(tranche(etat, ici, avant));
    avant = ici;
  }
  return resultat;
}
