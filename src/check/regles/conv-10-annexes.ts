import type { Related } from '../../diagnostics/fault.ts';
import type { Convention } from '../../domaine/convention.ts';
import { parCle } from '../../domaine/par-cle.ts';
import { titres, titresDe } from '../../domaine/titres.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Headings with one id that are shown: more would be a body copied, not a slip. */
const DITS = 20;

/** Headings with one id: the one that an annex names may be among them. */
function doubles(id: string, { corps }: Convention): readonly Related[] {
  const tous = titres(corps).filter(({ niveau }) => niveau === 2);
  const parId = parCle(tous, (titre) => titre.id);
  return tous
    .filter((titre) => (parId.get(titre.id)?.length ?? 0) > 1)
    .slice(0, DITS)
    .map((titre) => ({
      path: ['conventions', id, 'corps', titre.ligne],
      message: `Deux titres portent l'identifiant « ${titre.id} ».`,
    }));
}

function annoncees(id: string, convention: Convention): readonly Constat[] {
  const parties = new Set(titresDe(convention.corps, 'Annexes').map((titre) => titre.id));
  let lies: readonly Related[] | undefined;
  return convention.annexes.flatMap((annexe, rang): readonly Constat[] => {
    const chemin = ['conventions', id, 'annexes', rang];
    if (annexe.genre === 'budget') {
      if (convention.budget) return [];
      const message = `L'annexe ${rang + 1} de la convention « ${id} » est le budget, et la convention n'en a pas.`;
      return [{ chemin, message, remede: 'Ajouter le « budget » à la convention, ou retirer cette annexe.' }];
    }
    if (parties.has(annexe.partie)) return [];
    lies ??= doubles(id, convention);
    return [
      {
        chemin: [...chemin, 'partie'],
        ecrit: annexe.partie,
        lies,
        message: `L'annexe « ${annexe.titre} » désigne la partie « ${annexe.partie} », qui n'est pas sous « # Annexes » dans le corps de la convention.`,
        remede: `Ajouter sous « # Annexes » un titre « ## ${annexe.titre} {#${annexe.partie}} » suivi de son texte.`,
      },
    ];
  });
}

function oubliees(id: string, convention: Convention): readonly Constat[] {
  const nommees = new Set(
    convention.annexes.flatMap((annexe) => (annexe.genre === 'texte' ? [annexe.partie] : [])),
  );
  const constats = titresDe(convention.corps, 'Annexes').flatMap((titre): readonly Constat[] => {
    if (nommees.has(titre.id)) return [];
    return [
      {
        chemin: ['conventions', id, 'corps', titre.ligne],
        ecrit: titre.titre,
        message: `« ${titre.titre} » est écrit sous « # Annexes » et n'est pas nommé dans les annexes de la convention : il ne serait pas imprimé.`,
        remede: `Ajouter sous « annexes » la ligne { titre: ${titre.titre}, partie: ${titre.id} }.`,
      },
    ];
  });
  const budgetAnnexe = convention.annexes.some(({ genre }) => genre === 'budget');
  if (!convention.budget || budgetAnnexe) return constats;
  return [
    ...constats,
    {
      chemin: ['conventions', id, 'budget'],
      message: `La convention « ${id} » a un budget qui n'est dans aucune annexe : il ne serait pas imprimé.`,
      lies: [{ path: ['conventions', id, 'annexes'], message: 'La liste des annexes est ici.' }],
      remede: 'Ajouter sous « annexes » la ligne { titre: Budget prévisionnel, budget: oui }.',
    },
  ];
}

/** Annexes announced are there, and those written are announced. */
export const CONV_10: Regle = {
  code: 'CONV-10',
  nom: 'annexes',
  titre: 'Les annexes annoncées existent, et celles écrites sont annoncées',
  gravite: 'erreur',
  sources: [methode('une annexe annoncée est jointe, une annexe jointe est annoncée')],
  pourquoi:
    "Les annexes font partie du contrat. Une annexe annoncée qui manque laisse les parties en désaccord sur ce qu'elles ont signé ; " +
    "une annexe écrite que rien n'annonce ne serait pas imprimée, donc pas signée.",
  exemples: {
    valides: [{ titre: 'Un programme et un budget', yaml: '{}' }],
    fautifs: [
      {
        titre: "L'identifiant de l'annexe est mal recopié",
        yaml: `conventions/aide.md:
  annexes: [{ titre: Programme, partie: programe }, { titre: Budget, budget: oui }]`,
      },
      {
        titre: "Le budget n'est pas annexé",
        yaml: 'conventions/aide.md: { annexes: [{ titre: Programme, partie: programme }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => [
      ...annoncees(id, convention),
      ...oubliees(id, convention),
    ]),
};
