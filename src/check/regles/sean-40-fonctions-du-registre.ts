import type { DataPath } from '../../diagnostics/fault.ts';
import type { Elu } from '../../domaine/conseil.ts';
import { estFeminin, nomCivil } from '../../domaine/personne.ts';
import { estEnExercice } from '../../domaine/registre.ts';
import { fonctionAccordee, rangDeLaFonction } from '../fonctions-accordees.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Situe {
  readonly elu: Elu;
  readonly chemin: DataPath;
}

const situes = ({ dossier }: Contexte): readonly Situe[] =>
  dossier.registre.communes.flatMap(({ membres }, commune) =>
    membres.map((elu, place) => ({ elu, chemin: ['registre', 'communes', commune, 'membres', place] })),
  );

function malAccordees({ elu, chemin }: Situe): readonly Constat[] {
  const { fonction, personne } = elu;
  // Of someone whose civility nobody wrote, nothing can be said.
  if (personne.civilite === undefined) return [];
  const juste = fonction === undefined ? undefined : fonctionAccordee(fonction, estFeminin(personne));
  if (fonction === undefined || juste === undefined) return [];
  return [
    {
      chemin: [...chemin, 'fonction'],
      ecrit: fonction,
      calcule: juste,
      message: `La fonction de ${nomCivil(personne)} est écrite « ${fonction} » : elle ne s'accorde pas avec la civilité.`,
      remede: `Écrire « ${juste} », ou corriger la civilité ; acquitter ce constat si la personne porte ce titre dans cette forme.`,
    },
  ];
}

/** "2er Vice-Président", "1e adjoint": a rank that no ordinal has. */
const MAL_ORDONNE = /^(?:(?!1(?!\d))\d{1,2}\s?(?:er|re|ère)|1\s?(?:e|ème|nde?))(?=\s)/iu;

const malOrdonnees = ({ elu, chemin }: Situe): readonly Constat[] => {
  const { fonction = '', personne } = elu;
  const ecrit = MAL_ORDONNE.exec(fonction)?.[0];
  if (ecrit === undefined) return [];
  const rang = Number.parseInt(ecrit, 10);
  const premier = personne.civilite === undefined ? '1er » ou « 1re' : estFeminin(personne) ? '1re' : '1er';
  const juste = rang === 1 ? premier : `${rang}e`;
  return [
    {
      chemin: [...chemin, 'fonction'],
      ecrit: fonction,
      calcule: fonction.replace(ecrit, juste),
      message: `Le rang de ${nomCivil(personne)} est écrit « ${ecrit} », qui n'est l'ordinal d'aucun nombre.`,
      remede: `Écrire « ${juste} », ou corriger le nombre.`,
    },
  ];
};

/** "adjoint" and "adjointe", "vice-président" and "vice-présidente" share their ranks: what parts the offices is their first letters. */
const office = (fonction: string): string =>
  fonction
    .replace(/^\S+\s+/u, '')
    .slice(0, 7)
    .toLocaleLowerCase('fr');

/** Ranks that two members in office hold on the day of the sitting. */
function repetees(contexte: Contexte): readonly Constat[] {
  const vus = new Map<string, Situe>();
  return situes(contexte).flatMap((situe): readonly Constat[] => {
    const { fonction, nom, personne } = situe.elu;
    const rang = fonction === undefined ? undefined : rangDeLaFonction(fonction);
    if (fonction === undefined || rang === undefined || !contexte.presences.has(nom)) return [];
    if (!estEnExercice(situe.elu, contexte.dossier.seance.date)) return [];
    const cle = `${rang} ${office(fonction)}`;
    const premier = vus.get(cle);
    vus.set(cle, premier ?? situe);
    if (!premier) return [];
    return [
      {
        chemin: [...situe.chemin, 'fonction'],
        ecrit: fonction,
        message: `${nomCivil(premier.elu.personne)} et ${nomCivil(personne)} ont le même rang au registre : « ${fonction} ».`,
        lies: [{ path: [...premier.chemin, 'fonction'], message: 'Le même rang est aussi donné ici.' }],
        remede:
          "Corriger le rang de l'un des deux, d'après l'élection ; ou dater les mandats (depuis, jusqu_au).",
      },
    ];
  });
}

/** Offices of the register agree with their holders, and each rank has one. */
export const SEAN_40: Regle = {
  code: 'SEAN-40',
  nom: 'fonctions-du-registre',
  titre: "Une fonction du registre s'accorde avec son titulaire, et chaque rang n'en a qu'un",
  gravite: 'avertissement',
  sources: [
    methode("une fonction s'écrit au genre de la personne ; un rang de vice-président n'a qu'un titulaire"),
  ],
  pourquoi:
    "La fonction s'imprime dans les listes, sous les signatures et au procès-verbal. « M. …, Présidente » ou « Mme …, 1er " +
    "Vice-Président » montre que l'une des deux lignes vient d'une autre ; deux vice-présidents du même rang laissent incertain qui " +
    "remplace le chef de l'exécutif.",
  exemples: {
    valides: [{ titre: '1er Vice-Président pour un homme', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Mme … 1er Vice-Président',
        yaml: `registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Hugo LEROUX]
    - { nom: Aumont, membres: [M. Serge VALLET], suppleant: Mme Tania WEBER }
    - { nom: Champagnole, membres: [Mme Odile RENARD, M. Paul SIMONET, Mme Rose THOMAS] }
    - { nom: Poligny, membres: [M. Jacques MERCIER, { nom: Mme Karine NOEL, fonction: 1er Vice-Président }, M. Luc OLIVIER, Mme Maud PERRIN, M. Noé QUENTIN] }`,
      },
    ],
  },
  controle: (contexte) => [
    ...situes(contexte).flatMap((un) => [...malAccordees(un), ...malOrdonnees(un)]),
    ...repetees(contexte),
  ],
};
