import { ecrits } from '../ecrits/ecrit.ts';
import { paragraphes } from '../ecrits/paragraphes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const nombreDe = (texte: string, motif: RegExp): number => texte.match(motif)?.length ?? 0;

/** "d'une part" has its "d'autre part". */
export const REDA_29: Regle = {
  code: 'REDA-29',
  nom: 'd-une-part',
  titre: "Une phrase qui dit « d'une part » dit aussi « d'autre part »",
  gravite: 'information',
  sources: [methode("« d'une part » annonce deux membres, « d'autre part » ouvre le second")],
  pourquoi:
    "Une phrase qui ouvre « d'une part » et n'a pas de « d'autre part », ou en a deux, est une phrase dont un morceau a été ajouté ou retiré. " +
    "Le lecteur ne sait plus ce qui s'oppose à quoi.",
  exemples: {
    valides: [
      {
        titre: 'Les deux membres',
        yaml: `rapports/2.md: { corps: "# Exposé\\n\\nOuvrir d'une part l'été, d'autre part l'hiver." }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un seul membre',
        yaml: `rapports/2.md: { corps: "# Exposé\\n\\nOuvrir d'une part l'été, et l'hiver aussi." }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    ecrits(dossier).flatMap((papier) =>
      papier.nu.includes('une part')
        ? paragraphes(papier).flatMap((bloc): readonly Constat[] => {
            const texte = bloc.map(({ nu }) => nu).join(' ');
            const unes = nombreDe(texte, /d['\u2019]une part(?!\p{L})/giu);
            const autres = nombreDe(
              texte,
              /d['\u2019]autre part(?!\p{L})|(?<!\p{L})de l['\u2019]autre(?!\p{L})/giu,
            );
            const ligne = bloc.find(({ nu }) => /d['\u2019]une part/iu.test(nu));
            if (unes === 0 || unes === autres || !ligne) return [];
            const ecrit = /d['\u2019]une part/iu.exec(ligne.texte)?.[0] ?? '';
            const message =
              autres < unes
                ? "« d'une part » n'a pas son « d'autre part » dans ce paragraphe."
                : `« d'une part » est suivi de ${autres} membres au lieu d'un dans ce paragraphe.`;
            return [
              { chemin: ligne.chemin, ecrit, message, remede: 'Rétablir les deux membres de la phrase.' },
            ];
          })
        : [],
    ),
};
