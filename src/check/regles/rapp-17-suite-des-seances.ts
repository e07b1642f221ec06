import { dateEnLettres } from '../../domaine/date.ts';
import { numerosDe } from '../../domaine/deliberations.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { NumeroDecompose } from '../../domaine/numero-de-deliberation.ts';
import { decompose } from '../../domaine/numero-de-deliberation.ts';
import { estExaminee } from '../../domaine/ordre-du-jour.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

interface Numerote extends NumeroDecompose {
  readonly numero: string;
  readonly chemin: readonly (string | number)[];
}

const numeros = ({ rapports }: Dossier): readonly Numerote[] =>
  Object.values(rapports).flatMap((rapport) =>
    numerosDe(rapport).flatMap(({ numero, chemin }): Numerote[] => {
      const lu = decompose(numero);
      return lu ? [{ numero, chemin: ['rapports', rapport.question, ...chemin], ...lu }] : [];
    }),
  );

/** Questions taken that may hold a number that is not known here. */
const sansNumero = ({ seance, rapports }: Dossier): number =>
  seance.ordre_de_passage.filter((question) => {
    const rapport = rapports[question];
    return estExaminee(seance, question) && (rapport === undefined || numerosDe(rapport).length === 0);
  }).length;

function controle({ dossier, seancesAnterieures }: Contexte): readonly Constat[] {
  const avant = seancesAnterieures.at(-1);
  const siens = numeros(dossier).toSorted((a, b) => a.ordre - b.ordre);
  const [premier] = siens;
  if (!avant || !premier) return [];
  const memes = numeros(avant).filter(({ prefixe }) => prefixe === premier.prefixe);
  const dernier = memes.toSorted((a, b) => a.ordre - b.ordre).at(-1);
  // The same number twice is another rule's business.
  if (!dernier || premier.ordre === dernier.ordre) return [];
  const pas = dossier.conseil.numerotation?.pas ?? 1;
  const libres = (1 + sansNumero(avant) + sansNumero(dossier)) * pas;
  const ecart = premier.ordre - dernier.ordre;
  if (ecart > 0 && ecart <= libres) return [];
  const date = dateEnLettres(avant.seance.date);
  return [
    {
      chemin: premier.chemin,
      ecrit: premier.numero,
      message:
        ecart > 0
          ? `Le premier numéro de la séance, ${premier.numero}, laisse un trou après ${dernier.numero}, le dernier de la séance du ${date}.`
          : `Le premier numéro de la séance, ${premier.numero}, revient en arrière : ${dernier.numero} est donné à la séance du ${date}.`,
      remede:
        "Reprendre les numéros au registre ; acquitter ce constat si une séance tenue ailleurs explique l'écart.",
    },
  ];
}

/** Numbers go on from one sitting to the next. */
export const RAPP_17: Regle = {
  code: 'RAPP-17',
  nom: 'suite-des-seances',
  titre: "Les numéros se suivent d'une séance à l'autre",
  gravite: 'avertissement',
  sources: [cgct('L2121-23', '2022-07-01'), cgct('R2121-9', '2022-07-01')],
  pourquoi:
    "Les délibérations sont inscrites par ordre de date : les numéros d'une séance suivent ceux de la précédente dans la même série. " +
    "Les questions dont le numéro n'est pas dans les dossiers présents sont comptées pour ce qu'elles peuvent occuper.",
  exemples: {
    valides: [
      {
        titre: 'La suite de la séance précédente',
        yaml: `2024-06-07/rapports/1.md: { deliberation: 2024.00099 }
2024-06-07/rapports/2.md: { deliberation: 2024.00100 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un retour en arrière',
        yaml: `2024-06-07/rapports/1.md: { deliberation: 2024.00199 }
2024-06-07/rapports/2.md: { deliberation: 2024.00200 }`,
      },
      {
        titre: 'Un trou',
        yaml: `2024-06-07/rapports/1.md: { deliberation: 2024.00049 }
2024-06-07/rapports/2.md: { deliberation: 2024.00050 }`,
      },
    ],
  },
  controle,
};
