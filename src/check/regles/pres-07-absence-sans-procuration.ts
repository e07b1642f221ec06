import { parCle } from '../../domaine/par-cle.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { contient } from '../../domaine/plage.ts';
import { tousLesRangs } from '../parcours.ts';
import { auxQuestions, civils } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

interface Trou {
  readonly nom: NomElu;
  readonly rangs: readonly number[];
  readonly mouvement: number;
}

/** Ranks at which someone stepped out for the time of a question: no proxy is expected there. */
function sorties({ dossier, rangs }: Contexte, nom: NomElu): ReadonlySet<number> {
  return new Set(
    dossier.presences.mouvements
      .filter(({ sortent }) => sortent.includes(nom))
      .flatMap(({ pendant }) => (pendant ?? []).flatMap((question) => rangs.get(question) ?? [])),
  );
}

/** When a member who attended part of the sitting was away with no proxy in force. */
function trou(contexte: Contexte, nom: NomElu): readonly Trou[] {
  const { dossier, chronologie, presences } = contexte;
  const presence = presences.get(nom);
  const mouvement = dossier.presences.mouvements.findIndex(
    ({ arrivent, partent }) => arrivent.includes(nom) || partent.includes(nom),
  );
  if (!presence || presence.plages.length === 0 || mouvement === -1) return [];
  const dehors = sorties(contexte, nom);
  const couvertes = chronologie.procurations
    .filter(({ procuration }) => procuration.de === nom)
    .flatMap(({ plages }) => plages);
  const relais = chronologie.presences
    .filter(({ commune, suppleant }) => commune === presence.commune && suppleant !== presence.suppleant)
    .flatMap(({ plages }) => (presence.suppleant || presence.commune.membres.length === 1 ? plages : []));
  const rangs = tousLesRangs(contexte).filter(
    (rang) =>
      !contient(presence.plages, rang) &&
      !dehors.has(rang) &&
      !contient(couvertes, rang) &&
      !contient(relais, rang),
  );
  return rangs.length === 0 ? [] : [{ nom, rangs, mouvement }];
}

function controle(contexte: Contexte): readonly Constat[] {
  const { mouvements } = contexte.dossier.presences;
  const noms = new Set(mouvements.flatMap(({ arrivent, partent }) => [...arrivent, ...partent]));
  const trous = [...noms].flatMap((nom) => trou(contexte, nom));
  return [...parCle(trous, ({ mouvement, rangs }) => `${mouvement} ${rangs.join()}`).values()].flatMap(
    (groupe): Constat[] => {
      const premier = groupe[0];
      if (!premier) return [];
      const plusieurs = groupe.length > 1;
      return [
        {
          chemin: ['presences', 'mouvements', premier.mouvement],
          message: `${civils(
            contexte,
            groupe.map(({ nom }) => nom),
          )} ${plusieurs ? "n'ont" : "n'a"} donné procuration à personne pour ${plusieurs ? 'leur' : 'son'} absence ${auxQuestions(contexte, premier.rangs)}.`,
          remede: "Vérifier qu'aucun pouvoir n'a été remis ; s'il y en a un, l'ajouter à « procurations ».",
        },
      ];
    },
  );
}

/** Late comers and early leavers without a proxy. */
export const PRES_07: Regle = {
  code: 'PRES-07',
  nom: 'absence-sans-procuration',
  titre: "Qui arrive tard ou part tôt n'est représenté par personne",
  gravite: 'information',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Rien n'oblige un membre à donner procuration. Mais un pouvoir remis en partant, en cours de séance, s'égare facilement, et " +
    "avec lui une voix : les absences d'une partie de la séance qui ne sont couvertes par aucun pouvoir sont rappelées.",
  exemples: {
    valides: [
      {
        titre: 'Parti en laissant un pouvoir',
        yaml: `presences.yaml:
  mouvements: [{ apres: 5, partent: [Denise DELORME] }]
  procurations: [{ de: Denise DELORME, a: Étienne FABRE }]`,
      },
    ],
    fautifs: [
      {
        titre: 'Partie sans pouvoir',
        yaml: `presences.yaml:
  mouvements: [{ apres: 5, partent: [Denise DELORME] }]
  procurations: []`,
      },
    ],
  },
  controle,
};
