import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros, somme } from '../../domaine/montant.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { apportDeLaCollectivite, ecartDeLaSubvention } from '../finances/desequilibres.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Whether the grant of `id` is already told at fault, its budget agreeing with the operation. */
function dejaDit(dossier: Dossier, id: string, operation: number): boolean {
  const convention = dossier.conventions[id];
  if (!convention?.budget) return false;
  const avec = { id, convention, budget: convention.budget };
  return ecartDeLaSubvention(dossier, avec) !== 0 && apportDeLaCollectivite(dossier, avec) === operation;
}

function constats(dossier: Dossier, question: string, rapport: Rapport): readonly Constat[] {
  const ids = conventionsAnnexees(rapport);
  const subventions = ids.map((id) => dossier.conventions[id]?.subvention);
  const connues = subventions.filter((subvention) => subvention !== undefined);
  if (!rapport.inscription || ids.length === 0 || connues.length !== ids.length) return [];
  const { operation } = rapport.inscription;
  const total = somme(connues);
  if (total === operation || ids.some((id) => dejaDit(dossier, id, operation))) return [];
  const dit =
    ids.length > 1
      ? 'les subventions des conventions annexées totalisent'
      : 'la subvention de la convention annexée est de';
  return [
    {
      chemin: ['rapports', question, 'inscription', 'operation'],
      ecrit: montantEnEuros(operation),
      calcule: montantEnEuros(total),
      message: `Le montant de l'opération est de ${montantEnEuros(operation)} au rapport n°${question}, et ${dit} ${montantEnEuros(total)}.`,
      lies: ids.map((id) => ({
        path: ['conventions', id, 'subvention'],
        message: `La subvention de la convention « ${id} » est écrite ici.`,
      })),
      remede: "Mettre le même montant à l'opération et à la subvention.",
    },
  ];
}

/** The operation of the report is the grant of its convention. */
export const FINA_09: Regle = {
  code: 'FINA-09',
  nom: 'operation',
  titre: "Le montant de l'opération est celui de la subvention",
  gravite: 'erreur',
  sources: [
    methode(
      "un même montant se retrouve dans le rapport, la décision, la convention, l'échéancier et le budget",
    ),
  ],
  pourquoi:
    "Le tableau de l'inscription budgétaire imprime le montant de l'opération, et la décision celui de la subvention. Ce sont " +
    "deux lectures du même engagement : s'ils diffèrent, le conseil vote un montant et en inscrit un autre, et le comptable " +
    'peut refuser de payer.',
  exemples: {
    valides: [
      { titre: '30 000 € des deux côtés', yaml: 'rapports/1.md: { inscription: { operation: 30 000 } }' },
    ],
    fautifs: [
      {
        titre: 'Un zéro de trop',
        yaml: 'rapports/1.md: { inscription: { operation: 300 000, prevu: 600 000 } }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, rapport]) => constats(dossier, id, rapport)),
};
