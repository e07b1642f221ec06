import { titres } from '../../domaine/titres.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** An annex of text names a part that the body holds. */
export const RAPP_12: Regle = {
  code: 'RAPP-12',
  nom: 'annexes-du-rapport',
  titre: "L'annexe nommée par le rapport existe dans son corps",
  gravite: 'erreur',
  sources: [
    methode("une annexe annoncée est jointe : l'acte transmis au préfet comprend ses annexes (CGCT L2131-1)"),
  ],
  pourquoi:
    "Une annexe de texte est une partie du corps du rapport, désignée par l'identifiant écrit à la fin de son titre : " +
    "« # Règlement {#reglement} ». Si cet identifiant n'existe pas dans le corps, l'acte annoncerait une annexe qu'il ne " +
    'contient pas.',
  exemples: {
    valides: [
      {
        titre: 'La partie existe',
        yaml: `rapports/2.md:
  annexes: [{ titre: Règlement, partie: reglement }]
  corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nLong.\\n\\n# Règlement {#reglement}\\n\\nArticle unique."`,
      },
    ],
    fautifs: [
      {
        titre: "L'identifiant n'est pas dans le corps",
        yaml: 'rapports/2.md: { annexes: [{ titre: Règlement, partie: reglement }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { annexes, corps }]) => {
      const parties = new Set(titres(corps).flatMap((titre) => (titre.niveau === 1 ? [titre.id] : [])));
      return annexes.flatMap((annexe, rang) => {
        if (annexe.genre !== 'texte' || parties.has(annexe.partie)) return [];
        return [
          {
            chemin: ['rapports', id, 'annexes', rang, 'partie'],
            ecrit: annexe.partie,
            message: `L'annexe « ${annexe.titre} » de la question n°${id} désigne la partie « ${annexe.partie} », qui n'est pas dans le corps du rapport.`,
            remede: `Ajouter au corps un titre « # ${annexe.titre} {#${annexe.partie}} » suivi du texte de l'annexe.`,
          },
        ];
      });
    }),
};
