import type { DataPath } from '../../diagnostics/fault.ts';
import type { Plage } from '../../domaine/plage.ts';
import { contient } from '../../domaine/plage.ts';
import type { MotifSansVoix, ProcurationSituee } from '../../domaine/procuration.ts';
import type { SuiteFausse } from '../pointages.ts';
import { enMots, suitesFausses, surplus } from '../pointages.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, methode } from '../sources.ts';

/** Reasons for which another rule, of an error, already says that a proxy gives no voice. */
const DEJA_DITS: ReadonlySet<MotifSansVoix> = new Set(['mandataire-deja-porteur', 'mandataire-est-mandant']);

/** What a proxy gives at the questions where the counts differ. */
interface Pouvoir {
  readonly index: number;
  /** Ranks of the questions where it has a voice. */
  readonly voix: readonly number[];
  /** Explains the gap. */
  readonly cause: boolean;
  /** Another rule already says that it is wrong. */
  readonly dit: boolean;
}

/** Whether the proxy could have a voice at the question of rank `rang`: its giver is away, nobody else votes for them. */
function possible({ chronologie, presences }: Contexte, situee: ProcurationSituee, rang: number): boolean {
  const { index, procuration } = situee;
  const salle = (nom: string): readonly Plage[] => presences.get(nom)?.plages ?? [];
  const enVigueur = chronologie.questions[rang]?.procurations ?? [];
  if (enVigueur.some((une) => une.index === index)) return true;
  const represente = enVigueur.some((une) => une.mandant === procuration.de && une.motif === undefined);
  return !represente && !contient(salle(procuration.de), rang) && contient(salle(procuration.a), rang);
}

/**
 * Where voices are missing, a proxy explains it that gives none at these questions though its giver is away and its
 * holder named, or that gives none at all; where there are too many, one that has a voice there and at no other count,
 * or that is silent elsewhere.
 */
function pouvoir(contexte: Contexte, suite: SuiteFausse, situee: ProcurationSituee): Pouvoir {
  const { chronologie, dossier } = contexte;
  const { index, plages } = situee;
  const etats = chronologie.questions.map(({ procurations }) =>
    procurations.find((une) => une.index === index),
  );
  const voix = etats.flatMap((etat, rang) => (etat && etat.motif === undefined ? [rang] : []));
  const rangs = suite.releves.map(({ rang }) => rang);
  const comptes = dossier.presences.pointages.flatMap(({ question }) => contexte.rangs.get(question) ?? []);
  const muette = etats.some((etat) => etat?.motif !== undefined);
  const deTrop =
    comptes.every((rang) => voix.includes(rang) === rangs.includes(rang)) ||
    (muette && rangs.every((rang) => voix.includes(rang)));
  const manque = rangs.every((rang) => possible(contexte, situee, rang) && !voix.includes(rang));
  const dit =
    plages.length === 0 || rangs.some((rang) => DEJA_DITS.has(etats[rang]?.motif ?? 'mandataire-absent'));
  return { index, voix, cause: surplus(suite) > 0 ? deTrop : voix.length === 0 || manque, dit };
}

/** The proxies that explain the gap, those that give the fewest voices first. */
const enCause = (contexte: Contexte, suite: SuiteFausse): readonly Pouvoir[] =>
  contexte.chronologie.procurations
    .map((situee) => pouvoir(contexte, suite, situee))
    .filter(({ cause }) => cause)
    .toSorted((a, b) => a.voix.length - b.voix.length || a.index - b.index);

function lieu(suite: SuiteFausse, [cause]: readonly number[]): DataPath {
  const [premier] = suite.releves;
  if (!suite.corroboree) return ['presences', 'pointages', premier.index, 'procurations'];
  return cause === undefined ? ['presences', 'procurations'] : ['presences', 'procurations', cause];
}

function constat(contexte: Contexte, suite: SuiteFausse): readonly Constat[] {
  const pouvoirs = enCause(contexte, suite);
  if (pouvoirs.some(({ dit }) => dit)) return [];
  const causes = pouvoirs.map(({ index }) => index);
  const chemin = lieu(suite, causes);
  const [premier] = suite.releves;
  return [
    {
      chemin,
      surLaCle: chemin.length === 2,
      ...enMots(contexte, suite, 'procuration'),
      lies: [
        ...(suite.corroboree
          ? [{ path: ['presences', 'pointages', premier.index], message: 'Le pointage est ici.' }]
          : []),
        ...causes
          .filter((index) => index !== chemin[2])
          .map((index) => ({
            path: ['presences', 'procurations', index],
            message: 'Cette procuration peut aussi expliquer la différence.',
          })),
      ],
      remede: suite.corroboree
        ? "Reprendre les pouvoirs remis, un par un : un pouvoir oublié, un nom ou une borne mal saisis. S'ils sont tous notés, reprendre le pointage."
        : "Reprendre ce pointage ; s'il est exact, chercher le pouvoir oublié ou de trop.",
    },
  ];
}

/** Proxies counted are those of the sheet. */
export const PROC_11: Regle = {
  code: 'PROC-11',
  nom: 'pointage-des-procurations',
  titre: 'Le pointage retrouve les procurations qui ont une voix',
  gravite: 'erreur',
  sources: [
    L2121_20,
    methode("deux comptes du même fait, faits par deux voies, sont égaux ou l'un des deux est faux"),
  ],
  pourquoi:
    'Une procuration oubliée, donnée au mauvais nom ou bornée à la mauvaise question retire une voix sans rien contredire. Compter ' +
    "les pouvoirs qui valent, à l'ouverture et à chaque mouvement, la fait paraître : un pouvoir ne vaut que si celui qui le donne " +
    'est sorti et si celui qui le porte est là, avec un seul pouvoir.',
  exemples: {
    valides: [
      {
        titre: 'Deux pouvoirs, puis un',
        yaml: `presences.yaml:
  pointages:
    - { question: 2, presents: 12, procurations: 2 }
    - { question: 3, presents: 13, procurations: 1 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un pouvoir oublié',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN }
    - { de: Denise DELORME, a: Étienne FABRE }
  pointages:
    - { question: 1, presents: 12, procurations: 2 }
    - { question: 2, presents: 12, procurations: 2 }
    - { question: 3, presents: 13, procurations: 1 }`,
      },
    ],
  },
  controle: (contexte) =>
    suitesFausses(contexte, 'procurations').flatMap((suite) => constat(contexte, suite)),
};
