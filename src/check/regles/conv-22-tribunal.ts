import { plie } from '../../domaine/pliage.ts';
import { cherche } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';

const TRIBUNAL =
  /tribunal administratif d(?:e |'|u |es )\p{Lu}[\p{L}-]+(?:(?: |-)(?:sur|en|de|la|le)(?: |-)\p{Lu}[\p{L}-]+)?/giu;

/** The court cited is the council's. */
export const CONV_22: Regle = {
  code: 'CONV-22',
  nom: 'tribunal',
  titre: 'Le tribunal cité est celui dont la collectivité dépend',
  gravite: 'avertissement',
  sources: [
    { genre: 'loi', texte: 'CJA', article: 'R312-11' },
    { genre: 'loi', texte: 'CJA', article: 'R221-3' },
  ],
  pourquoi:
    "La délibération se conteste devant le tribunal du siège de la collectivité : un autre nom vient le plus souvent d'un modèle " +
    "emprunté. Le litige né d'un contrat relève du tribunal du lieu où il s'exécute, et les parties peuvent en choisir un autre : dans " +
    "une convention, un autre tribunal n'est que signalé. Une casse différente n'est pas fausse, mais se voit à côté de la mention des " +
    'voies de recours.',
  exemples: {
    valides: [
      {
        titre: 'Le tribunal du conseil',
        yaml: `conventions/aide.md: { corps: "# Articles\\n\\n## Litiges {#litiges}\\n\\nTout litige relève du Tribunal administratif de Besançon." }`,
      },
    ],
    fautifs: [
      {
        titre: "Le tribunal d'une autre région",
        yaml: `conventions/aide.md: { corps: "# Articles\\n\\n## Litiges {#litiges}\\n\\nTout litige relève du Tribunal administratif de Dijon." }`,
      },
    ],
  },
  controle: ({ dossier }) => {
    const { tribunal } = dossier.conseil;
    if (tribunal === undefined) return [];
    return cherche(dossier, { motif: TRIBUNAL }).flatMap(({ ligne, ecrit }): readonly Constat[] => {
      if (ecrit.toLowerCase() === tribunal.toLowerCase()) {
        const juste = `${ecrit[0]}${tribunal.slice(1)}`;
        if (ecrit === juste) return [];
        const message = `Le tribunal est écrit « ${ecrit} » ici et « ${tribunal} » dans les voies de recours.`;
        return [
          {
            chemin: ligne.chemin,
            ecrit,
            gravite: 'information',
            calcule: tribunal,
            message,
            remede: `Écrire « ${juste} ».`,
          },
        ];
      }
      const cause =
        plie(ecrit) === plie(tribunal) ? 'un accent diffère' : "la collectivité dépend d'un autre";
      const message = `Le texte cite le « ${ecrit} », et le conseil a pour tribunal le « ${tribunal} » : ${cause}.`;
      const base = { chemin: ligne.chemin, ecrit, calcule: tribunal, message };
      // The parties to a contract may choose the court of its disputes.
      if (ligne.chemin[0] === 'conventions' && plie(ecrit) !== plie(tribunal))
        return [
          {
            ...base,
            gravite: 'information',
            remede: `Écrire « ${tribunal} », sauf si les parties ont choisi cet autre tribunal ou si la convention s'exécute dans son ressort.`,
          },
        ];
      return [{ ...base, remede: `Écrire « ${tribunal} ».` }];
    });
  },
};
