import { sieges } from '../../domaine/conseil.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { suppleantsDe } from '../../domaine/registre.ts';
import { nomsEcrits } from '../noms-ecrits.ts';
import { accord, civil, enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L5211_6, methode } from '../sources.ts';

/** Where a commune has several seats: its absent titulars, when as many of its substitutes sit, each with one of those. */
const remplacesEnNombre = ({ chronologie, dossier }: Contexte): readonly (readonly [NomElu, NomElu])[] => {
  const { absents, suppleants } = dossier.presences;
  return chronologie.registre.communes.flatMap((commune) => {
    const siegent = suppleantsDe(commune).filter(({ nom }) => suppleants.includes(nom));
    const partis = commune.membres.filter(({ nom }) => absents.includes(nom));
    if (sieges(commune) === 1 || partis.length > siegent.length) return [];
    return partis.flatMap(({ nom }, rang) =>
      siegent.slice(rang, rang + 1).map((elu) => [nom, elu.nom] as const),
    );
  });
};

function controle(contexte: Contexte): readonly Constat[] {
  const enNombre = new Map(remplacesEnNombre(contexte));
  const seuls = new Map(
    contexte.chronologie.presences
      .filter(({ suppleant, commune }) => suppleant && sieges(commune) === 1)
      .flatMap(({ elu, commune }) => commune.membres.map(({ nom }) => [nom, elu.nom] as const)),
  );
  const remplacants = new Map([...enNombre, ...seuls]);
  // A titular who comes or leaves shares the seat in turn: the timeline then says who held it at each question.
  const ecrits = nomsEcrits(contexte.dossier).filter(
    ({ nom, chemin }) =>
      remplacants.has(nom) &&
      chemin[1] !== 'absents' &&
      // Where there are several seats, the rules on absence tell all but the proxy given.
      (seuls.has(nom) || chemin.at(-1) === 'de') &&
      (chemin[1] === 'procurations' || !contexte.presences.has(nom)),
  );
  return [...parCle(ecrits, ({ nom }) => nom)].flatMap(([nom, places]): Constat[] => {
    const [premiere, ...autres] = places;
    const remplacant = remplacants.get(nom);
    if (!premiere || remplacant === undefined) return [];
    const actes = enumeration([...new Set(places.map(({ acte }) => acte))]);
    return [
      {
        chemin: premiere.chemin,
        message: `${civil(contexte, nom)} est ${accord(contexte, nom, 'remplacé')} par ${civil(contexte, remplacant)}, qui siège à sa place : ${accord(contexte, nom, 'il', 'elle')} ne peut pas en plus ${actes}.`,
        ecrit: nom,
        lies: autres.map(({ chemin }) => ({ path: chemin, message: 'Le titulaire est aussi nommé ici.' })),
        remede: `Retirer ${civil(contexte, remplacant)} de « suppleants » si ${civil(contexte, nom)} a participé ; sinon retirer ce que la séance dit de ${accord(contexte, nom, 'lui', 'elle')}.`,
      },
    ];
  });
}

/** Never the titular and the substitute together. */
export const PRES_05: Regle = {
  code: 'PRES-05',
  nom: 'suppleant-ou-titulaire',
  titre: 'Le titulaire et son suppléant ne participent pas ensemble',
  gravite: 'erreur',
  sources: [L5211_6, cgct('L5212-7'), methode("un siège n'a qu'un occupant à la fois")],
  pourquoi:
    "Le suppléant siège et vote quand le titulaire est absent : une commune qui n'a qu'un siège n'a qu'une voix. Quand le " +
    "suppléant siège, le titulaire ne vote pas, et la procuration qu'il aurait donnée tombe ; autrement la même voix serait comptée " +
    'deux fois. Le titulaire qui arrive en cours de séance reprend son siège à cette question, et le suppléant le quitte.',
  exemples: {
    valides: [
      {
        titre: "La suppléante siège jusqu'à l'arrivée du titulaire",
        yaml: `presences.yaml:
  mouvements: [{ avant: 4, arrivent: [Serge VALLET] }]
  suppleants: [Tania WEBER]`,
      },
      {
        titre: 'Le titulaire est absent, la suppléante siège',
        yaml: 'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Serge VALLET], suppleants: [Tania WEBER] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le titulaire a aussi donné procuration',
        yaml: `presences.yaml:
  suppleants: [Tania WEBER]
  procurations: [{ de: Serge VALLET, a: Noé QUENTIN }]`,
      },
    ],
  },
  controle,
};
