import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Small words inside the name of a commune, with the sign before them. */
const PETIT_MOT = /(?<=\p{L}[ -])(?:Et|Les|Lez|Lès|Le|La|Sur|Sous|Du|De|Des|En|Aux?)(?=[ -]\p{L})/giu;

interface Petit {
  readonly rang: number;
  readonly nom: string;
  readonly mot: string;
}

const estGrand = ({ mot }: Petit): boolean => /^\p{Lu}/u.test(mot);

/** Small words of communes bear capitals everywhere, or nowhere. */
export const REDA_04: Regle = {
  code: 'REDA-04',
  nom: 'casse-des-communes',
  titre: 'Les petits mots des noms de communes ont partout la même casse',
  gravite: 'information',
  sources: [
    methode(
      'la maison écrit les petits mots des noms de communes avec une capitale, ou sans, mais partout de même',
    ),
  ],
  pourquoi:
    "Les listes de l'acte impriment les communes telles que le registre les écrit. Certaines maisons mettent une capitale aux petits mots " +
    "(« Serre-Les-Sapins »), d'autres non : les deux se valent, mais une seule commune écrite autrement se remarque.",
  exemples: {
    valides: [
      {
        titre: 'Partout des capitales',
        yaml: `registre.yaml:
  communes:
    - { nom: Arbois-Les-Vignes, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL] }
    - { nom: Aumont-Sur-Orain, membres: [M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une commune sur trois sans capitale',
        yaml: `registre.yaml:
  communes:
    - { nom: Arbois-Les-Vignes, membres: [Mme Camille AUBRY, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT] }
    - { nom: Aumont-Sur-Orain, membres: [M. Hugo LEROUX, M. Jacques MERCIER, Mme Karine NOEL, M. Luc OLIVIER, Mme Maud PERRIN] }
    - { nom: Poligny et Tourmont, membres: [M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS, M. Serge VALLET] }`,
      },
    ],
  },
  controle: ({ dossier }) => {
    const petits = dossier.registre.communes.flatMap(({ nom }, rang) =>
      (nom.match(PETIT_MOT) ?? []).map((mot): Petit => ({ rang, nom, mot })),
    );
    const grands = petits.filter(estGrand).length;
    const capitales = grands * 2 > petits.length;
    if (grands === 0 || grands === petits.length || grands * 2 === petits.length) return [];
    return petits
      .filter((petit) => estGrand(petit) !== capitales)
      .map(({ rang, nom, mot }): Constat => {
        const usage = capitales ? 'avec une capitale' : 'sans capitale';
        const voulu = capitales
          ? `${mot[0]?.toLocaleUpperCase('fr')}${mot.slice(1)}`
          : mot.toLocaleLowerCase('fr');
        return {
          chemin: ['registre', 'communes', rang, 'nom'],
          ecrit: nom,
          message: `« ${mot} » dans « ${nom} » s'écarte des autres communes du registre, qui écrivent ces mots ${usage}.`,
          remede: `Écrire « ${voulu} », ou acquitter si c'est le nom officiel.`,
        };
      });
  },
};
