import type { DataPath } from '../../diagnostics/fault.ts';
import { contient } from '../../domaine/plage.ts';
import type { SuiteFausse } from '../pointages.ts';
import { enMots, suitesFausses, surplus } from '../pointages.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, methode } from '../sources.ts';

/** Whether the proxy of rank `index` gives a voice at the question of rank `rang`. */
const aUneVoix = ({ chronologie }: Contexte, index: number, rang: number): boolean =>
  chronologie.questions[rang]?.procurations.some(
    (procuration) => procuration.index === index && procuration.motif === undefined,
  ) ?? false;

/**
 * Ranks of the proxies that explain the gap: where voices are missing, those of someone away (or never away) that give
 * none at any of these questions; where there are too many, those that have a voice at these questions and no other
 * that was counted.
 */
function enCause(contexte: Contexte, suite: SuiteFausse): readonly number[] {
  const rangs = suite.releves.map(({ rang }) => rang);
  const { chronologie, presences, dossier } = contexte;
  const comptes = dossier.presences.pointages.flatMap(({ question }) => contexte.rangs.get(question) ?? []);
  return chronologie.procurations.flatMap(({ index, procuration, plages }): number[] => {
    const voix = (rang: number): boolean => aUneVoix(contexte, index, rang);
    if (surplus(suite) > 0)
      return comptes.every((rang) => voix(rang) === rangs.includes(rang)) ? [index] : [];
    const salle = presences.get(procuration.de)?.plages ?? [];
    const absent = plages.length === 0 || rangs.every((rang) => !contient(salle, rang));
    return absent && !rangs.some(voix) ? [index] : [];
  });
}

function lieu(suite: SuiteFausse, [cause]: readonly number[]): DataPath {
  const [premier] = suite.releves;
  if (!suite.corroboree) return ['presences', 'pointages', premier.index, 'procurations'];
  return cause === undefined ? ['presences', 'procurations'] : ['presences', 'procurations', cause];
}

function constat(contexte: Contexte, suite: SuiteFausse): Constat {
  const causes = enCause(contexte, suite);
  const chemin = lieu(suite, causes);
  const [premier] = suite.releves;
  return {
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
  };
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
  controle: (contexte) => suitesFausses(contexte, 'procurations').map((suite) => constat(contexte, suite)),
};
