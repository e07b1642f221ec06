import { withinLetters } from '../../diagnostics/nearest-name.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The words in which commissions give an opinion. */
const USUELS = [
  'Favorable',
  'Défavorable',
  'Avis favorable',
  'Avis défavorable',
  'Réservé',
  'Avis réservé',
  'Favorable avec réserves',
  'Favorable avec réserve',
  "Favorable à l'unanimité",
  'Favorable à la majorité',
  'Sans avis',
  'Sans observation',
  'Pris acte',
  'Prend acte',
  'Ajourné',
] as const;

const PROCHE = 2;

/** The usual word that `avis` nearly is, or undefined when it is one, or is none. */
function voisin(avis: string): string | undefined {
  const net = avis.trim().toLocaleLowerCase('fr');
  const a = (ecart: number): string | undefined =>
    USUELS.find((usuel) => withinLetters(net, usuel.toLocaleLowerCase('fr'), ecart));
  return a(0) === undefined ? (a(1) ?? a(PROCHE)) : undefined;
}

/** An opinion's word is spelled as it is. */
export const RAPP_14: Regle = {
  code: 'RAPP-14',
  nom: 'sens-de-l-avis',
  titre: "Le sens d'un avis est écrit sans faute",
  gravite: 'avertissement',
  sources: [methode("un avis s'imprime tel qu'il est saisi, dans le tableau des avis")],
  pourquoi:
    "L'avis d'une commission ou du bureau s'imprime tel quel dans le tableau des avis de l'acte. Un mot mal saisi y reste, et " +
    "« Favorable » pour « Défavorable » changerait le sens de l'avis : un mot presque juste est donc signalé.",
  exemples: {
    valides: [
      {
        titre: 'Un avis favorable',
        yaml: 'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Favorable }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux lettres interverties',
        yaml: 'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Favroable }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { avis }]) =>
      avis.flatMap(({ instance, avis: sens }, rang) => {
        const juste = voisin(sens);
        if (juste === undefined) return [];
        return [
          {
            chemin: ['rapports', id, 'avis', rang, 'avis'],
            ecrit: sens,
            calcule: juste,
            message: `L'avis « ${instance} » de la question n°${id} dit « ${sens} », sans doute pour « ${juste} ».`,
            remede: `Écrire « ${juste} ».`,
          },
        ];
      }),
    ),
};
