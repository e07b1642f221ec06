import { anneesDuNumero, numeroDeTransmission } from '../../domaine/numero-de-deliberation.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Numero {
  readonly id: string;
  readonly numero: string;
}

/** A year other than the sitting's. */
function autreAnnee({ id, numero }: Numero, annee: number): readonly Constat[] {
  const fausse = anneesDuNumero(numero).find((une) => une !== annee);
  if (fausse === undefined) return [];
  return [
    {
      chemin: ['rapports', id, 'deliberation'],
      ecrit: numero,
      calcule: String(annee),
      message: `Le numéro ${numero} de la question n°${id} porte l'année ${fausse} ; la séance est de ${annee}.`,
      remede: `Écrire l'année ${annee}, ou acquitter cet avertissement si la série porte une autre année.`,
    },
  ];
}

/** "0224.00101" among numbers that all begin with 2024: four figures that stand where the others have the year. */
function anneeMalTapee(numeros: readonly Numero[], annee: number): readonly Constat[] {
  const debut = String(annee);
  const siens = numeros.filter(({ numero }) => numero.startsWith(debut));
  const [modele] = siens;
  if (!modele || siens.length < 2) return [];
  const separe = modele.numero.charAt(debut.length);
  return numeros.flatMap(({ id, numero }): readonly Constat[] => {
    const [, ecrite = ''] = /^(\d{3,5})(?=\D)/u.exec(numero) ?? [];
    if (ecrite === '' || ecrite === debut || numero.charAt(ecrite.length) !== separe) return [];
    if (anneesDuNumero(numero).length > 0) return [];
    return [
      {
        chemin: ['rapports', id, 'deliberation'],
        ecrit: numero,
        calcule: debut + numero.slice(ecrite.length),
        message: `Le numéro ${numero} de la question n°${id} commence par ${ecrite}, et les autres de la séance par ${debut}.`,
        remede: `Écrire l'année ${debut}.`,
      },
    ];
  });
}

/** The year told twice: said once for all the numbers of the sitting, since they have one pattern. */
function anneeRepetee(numeros: readonly Numero[], annee: number): readonly Constat[] {
  const doubles = numeros.filter(({ numero }) => {
    const annees = anneesDuNumero(numero);
    return annees.length > 1 && annees.every((une) => une === annee);
  });
  const [premier] = doubles;
  if (!premier) return [];
  const { id, numero } = premier;
  const transmis = numeroDeTransmission(numero);
  const autres = doubles.length > 1 ? `, comme ${nombre(doubles.length - 1, 'autre')} de la séance` : '';
  return [
    {
      chemin: ['rapports', id, 'deliberation'],
      ecrit: numero,
      gravite: 'information',
      message: `Le numéro ${numero} de la question n°${id} dit deux fois l'année ${annee}${autres}.`,
      ...(transmis === undefined ? {} : { calcule: `transmis à la préfecture sous ${transmis}` }),
      remede: "N'écrire l'année qu'une fois quand le modèle de numéro de la maison sera revu.",
    },
  ];
}

/** The year that a number tells is that of the sitting. */
export const RAPP_05: Regle = {
  code: 'RAPP-05',
  nom: 'annee-du-numero',
  titre: "L'année du numéro de délibération est celle de la séance",
  gravite: 'avertissement',
  sources: [methode("un numéro qui porte une année porte celle de l'acte, et une seule fois")],
  pourquoi:
    "Le numéro d'une délibération porte en général l'année de la séance. Une autre année envoie chercher l'acte dans le " +
    "registre d'un autre exercice. L'année écrite deux fois n'est pas fausse, mais elle allonge le numéro au point que la " +
    'préfecture ne peut pas le recevoir tel quel.',
  exemples: {
    valides: [{ titre: "L'année de la séance", yaml: 'rapports/1.md: { deliberation: 2024.00101 }' }],
    fautifs: [
      { titre: "L'année d'avant", yaml: 'rapports/1.md: { deliberation: 2023.00101 }' },
      { titre: "L'année deux fois", yaml: 'rapports/1.md: { deliberation: 2024/2024.00101 }' },
    ],
  },
  controle: ({ dossier }) => {
    const annee = Number(dossier.seance.date.slice(0, 4));
    const numeros = Object.entries(dossier.rapports).flatMap(([id, { deliberation: numero }]): Numero[] =>
      numero === undefined ? [] : [{ id, numero }],
    );
    return [
      ...numeros.flatMap((un) => autreAnnee(un, annee)),
      ...anneeMalTapee(numeros, annee),
      ...anneeRepetee(numeros, annee),
    ];
  },
};
