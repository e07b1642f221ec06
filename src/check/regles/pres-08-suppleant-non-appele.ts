import { sieges } from '../../domaine/conseil.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L5211_6 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, chronologie, presences } = contexte;
  return chronologie.presences.flatMap(({ elu, commune, suppleant, plages }): Constat[] => {
    const remplacant = commune.suppleant;
    if (suppleant || plages.length > 0 || remplacant === undefined || sieges(commune) !== 1) return [];
    if (presences.has(remplacant.nom)) return [];
    const absence = dossier.presences.absents.indexOf(elu.nom);
    if (absence === -1) return [];
    const pouvoir = dossier.presences.procurations.find(({ de }) => de === elu.nom);
    const suite =
      pouvoir === undefined
        ? "et n'a pas donné procuration"
        : `et a donné procuration à ${civil(contexte, pouvoir.a)}, comme la loi le permet`;
    return [
      {
        chemin: ['presences', 'absents', absence],
        message: `${civil(contexte, elu.nom)} (${commune.nom}) est ${accord(contexte, elu.nom, 'absent')} sans que ${civil(contexte, remplacant.nom)}, ${accord(contexte, remplacant.nom, 'son suppléant', 'sa suppléante')}, siège, ${suite}.`,
        ecrit: elu.nom,
        remede: `Vérifier si ${civil(contexte, remplacant.nom)} a siégé ; si oui, l'écrire dans « suppleants ».`,
      },
    ];
  });
}

/** A single-seat commune's titular is away and the substitute does not sit. */
export const PRES_08: Regle = {
  code: 'PRES-08',
  nom: 'suppleant-non-appele',
  titre: 'Un titulaire absent dont le suppléant ne siège pas',
  gravite: 'information',
  sources: [L5211_6, jurisprudence('Rép. min. Sénat, 2 mars 2017, n° 16075')],
  pourquoi:
    "Le titulaire d'un siège unique qui sera absent avertit le président, et son suppléant siège. Rien ne l'y oblige : il peut " +
    "préférer donner procuration à un collègue, même d'une autre commune. L'absence est seulement rappelée, car un suppléant " +
    "présent que l'on oublie de noter est une voix perdue.",
  exemples: {
    valides: [
      {
        titre: 'La suppléante siège',
        yaml: 'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Serge VALLET], suppleants: [Tania WEBER] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le titulaire est absent, personne ne siège',
        yaml: 'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Serge VALLET] }',
      },
    ],
  },
  controle,
};
