import type { NatureCollectivite } from '../../domaine/conseil.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { estTenue } from '../seance-tenue.ts';
import { L2121_15, L5211_1, methode, NULLITE_DU_SECRETAIRE } from '../sources.ts';

interface Manque {
  readonly cle: 'levee' | 'secretaire';
  readonly tenue: (modele: string | undefined) => string;
  readonly attendu: string;
  readonly exemple: string;
}

const MANQUES: readonly Manque[] = [
  {
    cle: 'levee',
    tenue: (modele) =>
      `La séance s'est tenue, et l'heure de sa levée n'est pas notée : chaque extrait l'énonce (modèle « ${modele} »).`,
    attendu: "L'heure de levée n'est pas encore notée : elle le sera une fois la séance tenue.",
    exemple: 'levee: 20h15',
  },
  {
    cle: 'secretaire',
    tenue: () => "La séance s'est tenue, et son secrétaire n'est pas nommé : il signe chaque extrait.",
    attendu: "Le secrétaire de séance n'est pas encore nommé : le conseil le nomme à l'ouverture.",
    exemple: 'secretaire: Prénom NOM',
  },
];

/** Whose councils no article has name a secretary at each sitting (CGCT L2121-15 is not made theirs). */
const SANS_SECRETAIRE: ReadonlySet<NatureCollectivite> = new Set(['departement', 'region']);

function controle(contexte: Contexte): readonly Constat[] {
  const { seance } = contexte.dossier;
  // The law has the councils of communes and of their groups name a secretary; of the closing hour it says nothing, nor
  // of the secretary of a département or a region: only a template can ask for it.
  const manques = MANQUES.filter(
    ({ cle }) =>
      seance[cle] === undefined &&
      ((cle === 'secretaire' && !SANS_SECRETAIRE.has(contexte.dossier.conseil.collectivite.nature)) ||
        contexte.modeleQuiImprime(cle) !== undefined),
  );
  if (manques.length === 0) return [];
  const tenue = estTenue(contexte);
  return manques.map(({ cle, exemple, ...phrases }) => ({
    chemin: ['seance', cle],
    message: tenue ? phrases.tenue(contexte.modeleQuiImprime(cle)) : phrases.attendu,
    remede: tenue
      ? `Écrire dans seance.yaml : « ${exemple} ».`
      : `L'écrire dans seance.yaml une fois la séance tenue : « ${exemple} » ; d'ici là, écrire des projets avec « --projet ».`,
    ...(tenue ? {} : { gravite: 'information' as const }),
  }));
}

/** What only the sitting gives is noted once it was held, and not asked for before. */
export const SEAN_25: Regle = {
  code: 'SEAN-25',
  nom: 'levee-et-secretaire',
  titre: 'Une séance tenue a son heure de levée et son secrétaire',
  gravite: 'erreur',
  moment: 'apres',
  sources: [
    L2121_15,
    L5211_1,
    NULLITE_DU_SECRETAIRE,
    methode("chaque extrait énonce l'heure de levée et porte le nom du secrétaire"),
  ],
  pourquoi:
    "Le secrétaire est nommé à l'ouverture de la séance et la levée n'est connue qu'à la fin : la convocation, la feuille de présence et " +
    "les projets se font sans eux. Une fois la date passée, ou dès qu'un mouvement, un comptage ou un vote est noté, ils sont exigés. " +
    "Avant, le constat n'est qu'une information, et seul un acte définitif est refusé. Leur défaut n'annule pas les délibérations, " +
    "mais l'acte imprimé serait incomplet.",
  exemples: {
    valides: [
      { titre: 'Levée et secrétaire notés', yaml: 'seance.yaml: { levee: 20h15, secretaire: Inès GUYOT }' },
    ],
    fautifs: [
      { titre: 'Pas de levée le lendemain', yaml: 'seance.yaml: { levee:  }\naujourdhui: 2024-06-14' },
      { titre: 'Pas de secrétaire, alors que des votes sont notés', yaml: 'seance.yaml: { secretaire:  }' },
    ],
  },
  controle,
};
