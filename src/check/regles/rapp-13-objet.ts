import type { Constat, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** Characters that the prefecture's system keeps of an act's subject. */
const PLUS_LONG = 500;

function constats(id: string, titre: string): readonly Constat[] {
  const net = titre.trim();
  const base = { chemin: ['rapports', id, 'titre'] };
  if (net.length > PLUS_LONG) {
    const message = `Le titre de la question n°${id} compte ${net.length} signes ; la préfecture n'en reçoit que ${PLUS_LONG}.`;
    return [{ ...base, calcule: `${PLUS_LONG} signes au plus`, message, remede: 'Raccourcir le titre.' }];
  }
  const fin = /\S*[.,;:]$/u.exec(net)?.[0];
  if (fin === undefined || /\betc\.$/u.test(net)) return [];
  const message = `Le titre de la question n°${id} finit par « ${fin.slice(-1)} » : un titre ne porte pas de ponctuation finale.`;
  return [
    {
      ...base,
      ecrit: fin,
      gravite: 'information',
      message,
      remede: 'Retirer la ponctuation finale du titre.',
    },
  ];
}

/** The title of a report is fit for transmission. */
export const RAPP_13: Regle = {
  code: 'RAPP-13',
  nom: 'objet',
  titre: "Le titre du rapport peut servir d'objet à l'acte",
  gravite: 'avertissement',
  sources: [
    cgct('L2131-1', '2022-07-01'),
    methode("norme d'échange ACTES : l'objet de l'acte tient en 500 signes"),
  ],
  pourquoi:
    "Le titre du rapport devient l'objet de l'acte dans la liste des délibérations et à la préfecture, qui n'en reçoit que " +
    "500 signes : au-delà, il serait coupé. Il s'imprime aussi en tête de l'acte, où un point final ferait faute.",
  exemples: {
    valides: [{ titre: 'Un titre court', yaml: 'rapports/2.md: { titre: Règlement des déchèteries }' }],
    fautifs: [
      { titre: 'Un point final', yaml: 'rapports/2.md: { titre: Règlement des déchèteries. }' },
      {
        titre: 'Un titre de plus de 500 signes',
        yaml: `rapports/2.md: { titre: ${'Règlement intérieur des déchèteries intercommunales et '.repeat(10)}tarifs }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { titre }]) => constats(id, titre)),
};
