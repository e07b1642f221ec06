import type { Annexe } from '../../domaine/rapport.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const cle = (annexe: Annexe): string =>
  annexe.genre === 'convention' ? `convention ${annexe.convention}` : `partie ${annexe.partie}`;

function repetees(question: string, annexes: readonly Annexe[]): readonly Constat[] {
  const vues = new Map<string, number>();
  return annexes.flatMap((annexe, rang): readonly Constat[] => {
    const premiere = vues.get(cle(annexe));
    vues.set(cle(annexe), premiere ?? rang);
    if (premiere === undefined) return [];
    const nom = annexe.genre === 'convention' ? annexe.convention : annexe.partie;
    return [
      {
        chemin: [
          'rapports',
          question,
          'annexes',
          rang,
          annexe.genre === 'convention' ? 'convention' : 'partie',
        ],
        ecrit: nom,
        message: `L'annexe « ${nom} » est écrite deux fois à la question n°${question} : l'acte la porterait deux fois.`,
        lies: [{ path: ['rapports', question, 'annexes', premiere], message: 'La première fois ici.' }],
        remede: "Retirer l'une des deux lignes, ou corriger le nom de celle qui désigne une autre annexe.",
        emporte: ['FINA-09', 'FINA-10', 'FINA-13', 'FINA-14', 'CONV-06', 'RAPP-10'],
      },
    ];
  });
}

/** Each annex stands once. */
export const RAPP_30: Regle = {
  code: 'RAPP-30',
  nom: 'annexe-repetee',
  titre: 'Une annexe est jointe une fois',
  gravite: 'erreur',
  sources: [methode('un acte ne comprend pas deux fois la même pièce')],
  pourquoi:
    "Une annexe écrite deux fois s'imprimerait deux fois, et les montants de la convention seraient comptés deux fois. Le plus souvent, " +
    "la seconde ligne devait désigner une autre pièce, qui manque alors à l'acte.",
  exemples: {
    valides: [{ titre: 'Une convention, une fois', yaml: '{}' }],
    fautifs: [
      {
        titre: 'La convention sur deux lignes',
        yaml: 'rapports/1.md: { annexes: [{ titre: convention, convention: aide }, { titre: convention et ses annexes, convention: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { annexes }]) => repetees(id, annexes)),
};
