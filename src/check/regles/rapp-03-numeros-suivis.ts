import type { NumeroDecompose } from '../../domaine/numero-de-deliberation.ts';
import { decompose } from '../../domaine/numero-de-deliberation.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

interface Numerotee extends NumeroDecompose {
  readonly id: string;
  readonly numero: string;
  /** Place in the order of passage, or in that of the reports. */
  readonly rang: number;
}

/** "9" before "10", "8/a" before "8/b". */
const COLLATEUR = new Intl.Collator('fr', { numeric: true });

/** The numbered deliberations of the sitting, in the order of passage. */
function numerotees({ dossier, rangs }: Contexte): readonly Numerotee[] {
  return Object.entries(dossier.rapports)
    .flatMap(([id, { deliberation: numero }]): Numerotee[] => {
      const lu = numero === undefined ? undefined : decompose(numero);
      const rang = rangs.get(id);
      return lu && numero !== undefined && rang !== undefined ? [{ id, numero, rang, ...lu }] : [];
    })
    .toSorted((a, b) => a.rang - b.rang);
}

/** The same, as if the questions had been taken in the order of the reports. */
function parRapport(liste: readonly Numerotee[], ordre: readonly string[]): readonly Numerotee[] {
  const triees = ordre.toSorted(COLLATEUR.compare);
  return liste.map((une) => ({ ...une, rang: triees.indexOf(une.id) })).toSorted((a, b) => a.rang - b.rang);
}

/** Whether `b` may follow `a`: later in the series, and by no more than the questions that lie between. */
const seSuivent = (a: Numerotee, b: Numerotee): boolean =>
  a.prefixe !== b.prefixe ||
  (b.ordre - a.ordre <= b.rang - a.rang && (b.ordre > a.ordre || (b.ordre === a.ordre && b.suffixe !== '')));

function ruptures(liste: readonly Numerotee[]): readonly (readonly [Numerotee, Numerotee])[] {
  return liste.flatMap((courante, rang): (readonly [Numerotee, Numerotee])[] => {
    const precedente = liste[rang - 1];
    return precedente && !seSuivent(precedente, courante) ? [[precedente, courante]] : [];
  });
}

function constat([avant, apres]: readonly [Numerotee, Numerotee], nombre: number): Constat {
  const ecart = apres.rang - avant.rang;
  const entre = ecart === 1 ? 'la question qui suit' : `${ecart} questions plus loin`;
  const suite = `${avant.numero} (question n°${avant.id}) est suivi de ${apres.numero} (question n°${apres.id}), ${entre}`;
  return {
    chemin: ['rapports', apres.id, 'deliberation'],
    ecrit: apres.numero,
    message: `Les numéros de délibération ne se suivent pas : ${suite}.`,
    calcule: `de ${avant.ordre + 1} à ${avant.ordre + ecart} dans la série « ${avant.prefixe} »`,
    lies: [{ path: ['rapports', avant.id, 'deliberation'], message: `Numéro précédent : ${avant.numero}.` }],
    remede:
      nombre === 1
        ? "Reprendre le numéro au registre ; acquitter cet avertissement si l'écart est voulu."
        : 'Reprendre les numéros au registre, dans un seul ordre.',
  };
}

/** Numbers follow one another, in the order of passage or in that of the reports. */
export const RAPP_03: Regle = {
  code: 'RAPP-03',
  nom: 'numeros-suivis',
  titre: 'Les numéros de délibération se suivent sans trou',
  gravite: 'avertissement',
  sources: [cgct('L2121-23', '2022-07-01'), cgct('R2121-9', '2022-07-01')],
  pourquoi:
    "Les délibérations sont inscrites par ordre de date, avec un numéro d'ordre dans la séance. Un trou dans la série " +
    "fait chercher une délibération qui n'existe pas, un retour en arrière fait douter du registre. Une question dont le " +
    'rapport est tenu ailleurs peut porter un numéro : la règle en tient compte, ainsi que des deux ordres en usage, ' +
    'celui du passage et celui des rapports.',
  exemples: {
    valides: [
      {
        titre: 'Deux questions qui se suivent, deux numéros qui se suivent',
        yaml: `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00102 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un chiffre de trop',
        yaml: `rapports/1.md: { deliberation: 2024.00101 }
rapports/2.md: { deliberation: 2024.00112 }`,
      },
      {
        titre: 'Un retour en arrière',
        yaml: `rapports/1.md: { deliberation: 2024.00103 }
rapports/2.md: { deliberation: 2024.00102 }`,
      },
    ],
  },
  controle: (contexte) => {
    const liste = numerotees(contexte);
    const trouvees = ruptures(liste);
    if (trouvees.length === 0) return [];
    if (ruptures(parRapport(liste, contexte.dossier.seance.ordre_de_passage)).length === 0) return [];
    return trouvees.map((rupture) => constat(rupture, trouvees.length));
  },
};
