import type { DataPath } from '../../diagnostics/fault.ts';
import { numerosDe } from '../../domaine/deliberations.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { NumeroDecompose } from '../../domaine/numero-de-deliberation.ts';
import { decompose } from '../../domaine/numero-de-deliberation.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

interface Numerotee extends NumeroDecompose {
  readonly id: IdQuestion;
  readonly numero: string;
  readonly chemin: DataPath;
  /** Place in the order of passage, or in that of the reports. */
  readonly rang: number;
}

/** "9" before "10", "8/a" before "8/b". Its tables are loaded only for a sitting whose numbers do not follow. */
const parNumero = (ordre: readonly IdQuestion[]): readonly IdQuestion[] =>
  ordre.toSorted(new Intl.Collator('fr', { numeric: true }).compare);

/** The place of the first deliberation of each question: a question that gives several holds as many places. */
function places({ rapports }: Dossier, ordre: readonly IdQuestion[]): ReadonlyMap<IdQuestion, number> {
  let place = 0;
  return new Map(
    ordre.map((id) => {
      const ici = place;
      place += rapports[id]?.deliberations?.length ?? 1;
      return [id, ici];
    }),
  );
}

/** The numbered deliberations of the sitting, as if the questions had been taken in `ordre`. */
function numerotees({ dossier }: Contexte, ordre: readonly IdQuestion[]): readonly Numerotee[] {
  const rangs = places(dossier, ordre);
  return Object.values(dossier.rapports)
    .flatMap((rapport) =>
      numerosDe(rapport).flatMap(({ numero, chemin }, suite): Numerotee[] => {
        const lu = decompose(numero);
        const id = rapport.question;
        const rang = rangs.get(id);
        if (!lu || rang === undefined) return [];
        return [{ id, numero, chemin: ['rapports', id, ...chemin], rang: rang + suite, ...lu }];
      }),
    )
    .toSorted((a, b) => a.rang - b.rang);
}

/** Whether `b` may follow `a`: later in the series, and by no more than the questions that lie between. */
const seSuivent = (a: Numerotee, b: Numerotee, pas: number): boolean =>
  a.prefixe !== b.prefixe ||
  (b.ordre - a.ordre <= (b.rang - a.rang) * pas &&
    (b.ordre > a.ordre || (b.ordre === a.ordre && b.suffixe !== '')));

function ruptures(liste: readonly Numerotee[], pas: number): readonly (readonly [Numerotee, Numerotee])[] {
  return liste.flatMap((courante, rang): (readonly [Numerotee, Numerotee])[] => {
    const precedente = liste[rang - 1];
    return precedente && !seSuivent(precedente, courante, pas) ? [[precedente, courante]] : [];
  });
}

/** The number that comes `pas` further in the series, as wide as it. */
function suivant({ numero, prefixe, ordre, suffixe }: Numerotee, pas: number): string {
  const largeur = numero.trim().length - prefixe.length - suffixe.length;
  return `${prefixe}${String(ordre + pas).padStart(largeur, '0')}`;
}

function constat([avant, apres]: readonly [Numerotee, Numerotee], nombre: number): Constat {
  const ecart = apres.rang - avant.rang;
  const derniers = ecart === 1 ? '' : `, ${ecart} questions plus loin,`;
  const suite = `après ${avant.numero}, donné à la question n°${avant.id}, la question n°${apres.id}${derniers} porte ${apres.numero}`;
  const premier = suivant(avant, 1);
  return {
    chemin: apres.chemin,
    ecrit: apres.numero,
    message: `Les numéros de délibération ne se suivent pas : ${suite}.`,
    calcule: ecart === 1 ? premier : `de ${premier} à ${suivant(avant, ecart)}`,
    lies: [{ path: avant.chemin, message: `Numéro précédent : ${avant.numero}.` }],
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
    const ordre = contexte.dossier.seance.ordre_de_passage;
    const pas = contexte.dossier.conseil.numerotation?.pas ?? 1;
    const trouvees = ruptures(numerotees(contexte, ordre), pas);
    if (trouvees.length === 0) return [];
    if (ruptures(numerotees(contexte, parNumero(ordre)), pas).length === 0) return [];
    return trouvees.map((rupture) => constat(rupture, trouvees.length));
  },
};
