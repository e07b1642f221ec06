import { suppleantsDe } from '../../domaine/registre.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L5211_6, methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, presences, elus, chronologie } = contexte;
  const connus = new Set(chronologie.registre.communes.flatMap(suppleantsDe).map(({ nom }) => nom));
  return dossier.presences.suppleants.flatMap((nom, index): Constat[] => {
    if (!elus.has(nom)) return [];
    const presence = presences.get(nom);
    const base = { chemin: ['presences', 'suppleants', index], ecrit: nom };
    if (presence?.suppleant && dossier.presences.absents.includes(nom))
      return [
        {
          ...base,
          message: `${civil(contexte, nom)} est à la fois dans « suppleants » et dans « absents ».`,
          lies: [
            {
              path: ['presences', 'absents', dossier.presences.absents.indexOf(nom)],
              message: "L'absence est écrite ici.",
            },
          ],
          remede:
            "Garder la seule liste qui dit vrai : « suppleants » si la personne a siégé, ni l'une ni l'autre sinon.",
        },
      ];
    if (presence?.suppleant || connus.has(nom)) return [];
    const raison = presence
      ? `${accord(contexte, nom, 'il', 'elle')} est titulaire`
      : `le registre ne ${accord(contexte, nom, 'le', 'la')} connaît pas comme ${accord(contexte, nom, 'suppléant')} en exercice ce jour-là`;
    return [
      {
        ...base,
        message: `${civil(contexte, nom)} est dans la liste des suppléants qui siègent, mais ${raison}.`,
        remede:
          'Retirer ce nom de « suppleants », ou compléter au registre le suppléant de la commune et ses dates.',
      },
    ];
  });
}

/** Those who sit as substitutes are substitutes. */
export const PRES_06: Regle = {
  code: 'PRES-06',
  nom: 'suppleant-du-registre',
  titre: 'Qui siège comme suppléant est le suppléant inscrit au registre',
  gravite: 'erreur',
  sources: [
    L5211_6,
    cgct('L5212-7'),
    { genre: 'loi', texte: 'Code électoral', article: 'L273-10' },
    { genre: 'loi', texte: 'Code électoral', article: 'L273-12' },
    methode('qui siège comme suppléant est un suppléant du registre'),
  ],
  pourquoi:
    "Le suppléant n'est pas choisi par le titulaire : le code électoral le désigne dans les communautés (candidat supplémentaire, " +
    "suivant de liste, ou suivant dans l'ordre du tableau), la commune ou les statuts dans les syndicats. Le registre le nomme avec sa commune ; personne d'autre ne peut siéger à ce titre.",
  exemples: {
    valides: [{ titre: 'La suppléante du registre', yaml: 'presences.yaml: { suppleants: [Tania WEBER] }' }],
    fautifs: [
      { titre: 'Un titulaire', yaml: 'presences.yaml: { suppleants: [Noé QUENTIN] }' },
      {
        titre: 'Absente et suppléante à la fois',
        yaml: 'presences.yaml: { suppleants: [Tania WEBER], absents: [Tania WEBER] }',
      },
    ],
  },
  controle,
};
