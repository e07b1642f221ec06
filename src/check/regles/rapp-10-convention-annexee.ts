import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** The conventions that the decision authorises to sign, with the rank of the point. */
const signees = ({ decision }: Rapport): readonly { readonly convention: string; readonly rang: number }[] =>
  decision.flatMap((point, rang) =>
    point.genre === 'signature' ? [{ convention: point.signature, rang }] : [],
  );

function nonAnnexees(id: string, rapport: Rapport): readonly Constat[] {
  const annexees = conventionsAnnexees(rapport);
  return signees(rapport)
    .filter(({ convention }) => !annexees.includes(convention))
    .map(({ convention, rang }) => ({
      chemin: ['rapports', id, 'decision', rang, 'signature'],
      ecrit: convention,
      message: `La question n°${id} autorise à signer la convention « ${convention} », « annexée au rapport », mais aucune annexe ne la porte.`,
      remede: `Ajouter sous « annexes » la convention « ${convention} », ou retirer ce point de décision.`,
    }));
}

function nonSignees(id: string, rapport: Rapport): readonly Constat[] {
  const autorisees = new Set(signees(rapport).map(({ convention }) => convention));
  return rapport.annexes.flatMap((annexe, rang): readonly Constat[] => {
    if (annexe.genre !== 'convention' || autorisees.has(annexe.convention)) return [];
    return [
      {
        chemin: ['rapports', id, 'annexes', rang, 'convention'],
        ecrit: annexe.convention,
        gravite: 'avertissement',
        message: `La convention « ${annexe.convention} » est annexée à la question n°${id}, mais aucun point de décision n'autorise à la signer.`,
        lies: [{ path: ['rapports', id, 'decision'], message: 'La décision est ici.' }],
        remede: `Ajouter le point « signature: ${annexe.convention} » à la décision, ou acquitter cet avertissement si le conseil ne fait qu'en prendre connaissance.`,
      },
    ];
  });
}

function orphelines({ dossier }: Contexte): readonly Constat[] {
  const citees = new Set(
    Object.values(dossier.rapports).flatMap((rapport) => [
      ...conventionsAnnexees(rapport),
      ...signees(rapport).map(({ convention }) => convention),
    ]),
  );
  return Object.keys(dossier.conventions)
    .filter((id) => !citees.has(id))
    .map((id) => ({
      chemin: ['conventions', id],
      gravite: 'avertissement',
      message: `La convention « ${id} » n'est annexée à aucune question de la séance : rien n'autorise à la signer.`,
      remede: 'Annexer la convention au rapport qui la propose, ou retirer son fichier de la séance.',
    }));
}

/** A convention to sign is annexed, and an annexed one is signed. */
export const RAPP_10: Regle = {
  code: 'RAPP-10',
  nom: 'convention-annexee',
  titre: 'La convention que la décision autorise est annexée, et inversement',
  gravite: 'erreur',
  sources: [
    cgct('L2121-29'),
    methode("le conseil n'autorise à signer que le texte qu'il a sous les yeux, annexé à sa délibération"),
  ],
  pourquoi:
    "L'acte dit « autorise à signer la convention annexée au rapport » : le conseil se prononce sur ce texte-là. Sans " +
    'annexe, on ne sait pas ce qui a été autorisé, et la préfecture réclamera la pièce. Une convention annexée que rien ' +
    "n'autorise à signer est le plus souvent un point de décision oublié.",
  exemples: {
    valides: [
      {
        titre: 'La convention est annexée et autorisée',
        yaml: `rapports/1.md:
  decision: [{ signature: aide }]
  annexes: [{ titre: convention et ses annexes, convention: aide }]`,
      },
    ],
    fautifs: [
      { titre: 'Autorisée sans être annexée', yaml: 'rapports/1.md: { annexes: [] }' },
      {
        titre: 'Annexée sans être autorisée',
        yaml: 'rapports/1.md: { decision: [approuve le programme] }',
      },
    ],
  },
  controle: (contexte) => [
    ...Object.entries(contexte.dossier.rapports).flatMap(([id, rapport]) => [
      ...nonAnnexees(id, rapport),
      ...nonSignees(id, rapport),
    ]),
    ...orphelines(contexte),
  ],
};
