import type { Related } from '../../diagnostics/fault.ts';
import type { Convention } from '../../domaine/convention.ts';
import { montantDuVersement } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { montantEnEuros, pourcentage, somme } from '../../domaine/montant.ts';
import { apportDeLaCollectivite, ecartDeLaSubvention } from '../finances/desequilibres.ts';
import type { Constat, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** The one instalment, or the list when there are several. */
const lieu = (id: string, { versements }: Convention): readonly (string | number)[] =>
  versements.length === 1
    ? ['conventions', id, 'versements', 0, versements[0]?.part === undefined ? 'montant' : 'part']
    : ['conventions', id, 'versements'];

/** Each instalment, where there are several. */
const chacun = (id: string, { versements }: Convention): readonly Related[] =>
  versements.length === 1
    ? []
    : versements.map((_, rang) => ({
        path: ['conventions', id, 'versements', rang],
        message: `Versement ${rang + 1}.`,
      }));

/** The part to look at first: the last where they make too much, the largest where they make too little. */
function partSuspecte({ versements }: Convention, total: number): number {
  if (total > 10_000) return versements.length - 1;
  const parts = versements.map(({ part }) => part ?? 0);
  return parts.indexOf(Math.max(...parts) as (typeof parts)[number]);
}

/** All in shares: they make up a hundred per cent. */
function enParts(id: string, convention: Convention): readonly Constat[] {
  const total = convention.versements.reduce((parts, { part }) => parts + (part ?? 0), 0);
  if (total === 10_000) return [];
  return [
    {
      chemin: ['conventions', id, 'versements', partSuspecte(convention, total), 'part'],
      ecrit: pourcentage(total),
      calcule: '100 %',
      message: `Les versements de la convention « ${id} » font ${pourcentage(total)} de la subvention, et non 100 %.`,
      lies: chacun(id, convention),
      remede: 'Corriger la part de chaque versement pour que leur somme soit de 100 %.',
    },
  ];
}

/** Whether budget and instalments agree against the grant, which is then told at fault by itself. */
function subventionEnFaute(dossier: Dossier, id: string, convention: Convention, total: Centimes): boolean {
  if (!convention.budget) return false;
  const avec = { id, convention, budget: convention.budget };
  return ecartDeLaSubvention(dossier, avec) !== 0 && apportDeLaCollectivite(dossier, avec) === total;
}

function enSommes(
  dossier: Dossier,
  id: string,
  convention: Convention,
  subvention: Centimes,
): readonly Constat[] {
  const total = somme(convention.versements.map((versement) => montantDuVersement(versement, subvention)));
  if (total === subvention || subventionEnFaute(dossier, id, convention, total)) return [];
  return [
    {
      chemin: lieu(id, convention),
      ecrit: montantEnEuros(total),
      calcule: montantEnEuros(subvention),
      message: `Les versements de la convention « ${id} » totalisent ${montantEnEuros(total)}, et la subvention est de ${montantEnEuros(subvention)}.`,
      lies: [
        { path: ['conventions', id, 'subvention'], message: 'La subvention est écrite ici.' },
        ...chacun(id, convention),
      ],
      remede: 'Corriger le montant ou la part de chaque versement.',
    },
  ];
}

function constats(dossier: Dossier, id: string, convention: Convention): readonly Constat[] {
  const { subvention, versements } = convention;
  if (subvention === undefined) {
    if (versements.length === 0) return [];
    const message = `La convention « ${id} » a un échéancier de versements, mais pas de subvention.`;
    return [
      {
        chemin: ['conventions', id, 'versements'],
        message,
        remede: 'Écrire le montant de la « subvention ».',
      },
    ];
  }
  if (versements.length === 0) {
    const message = `La convention « ${id} » ne dit pas quand la subvention de ${montantEnEuros(subvention)} est versée.`;
    return [
      {
        chemin: ['conventions', id],
        message,
        remede: 'Ajouter sous « versements » au moins un versement et son échéance.',
      },
    ];
  }
  const toutEnParts = versements.every(({ part, montant }) => part !== undefined && montant === undefined);
  return toutEnParts ? enParts(id, convention) : enSommes(dossier, id, convention, subvention);
}

/** Instalments sum to the grant. */
export const FINA_08: Regle = {
  code: 'FINA-08',
  nom: 'versements',
  titre: 'Les versements totalisent la subvention',
  gravite: 'erreur',
  sources: [
    { genre: 'loi', texte: 'loi n°2000-321 du 12 avril 2000', article: '10' },
    cgct('L1611-4'),
    methode('la somme des versements est le montant de la subvention'),
  ],
  pourquoi:
    "La loi veut que la convention dise les modalités de versement de la subvention. L'échéancier doit verser exactement ce " +
    'que le conseil a voté : un total moindre laisserait le bénéficiaire réclamer la différence, un total supérieur ne ' +
    'pourrait pas être payé.',
  exemples: {
    valides: [
      {
        titre: '70 % puis 30 %',
        yaml: `conventions/aide.md:
  versements: [{ part: 70 %, echeance: à la signature }, { part: 30 %, echeance: à la remise du bilan }]`,
      },
    ],
    fautifs: [
      {
        titre: '70 % puis 40 %',
        yaml: `conventions/aide.md:
  versements: [{ part: 70 %, echeance: à la signature }, { part: 40 %, echeance: à la remise du bilan }]`,
      },
      {
        titre: '20 000 € puis 12 000 € pour 30 000 €',
        yaml: `conventions/aide.md:
  versements: [{ montant: 20 000, echeance: à la signature }, { montant: 12 000, echeance: à la remise du bilan }]`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => constats(dossier, id, convention)),
};
