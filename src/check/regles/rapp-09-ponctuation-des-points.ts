import { fin as finDe } from '../ecrits/fenetre.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What a point may not end with: the template closes each point with its comma, and the last with a full stop. */
const FINALE = /\s*[,;.:]+$/u;

const SIGLE_OU_ETC = /(?<!\p{L})(?:etc|\p{L})\.$/u;

function constat(id: string, rang: number, texte: string): readonly Constat[] {
  const bout = finDe(texte.trimEnd());
  const fin = FINALE.exec(bout)?.[0];
  if (fin === undefined || SIGLE_OU_ETC.test(bout)) return [];
  // Sub-points bear their own signs, and the template takes the place of the last.
  if (texte.includes('\n') && /^\s*[;.,]$/u.test(fin)) return [];
  const dernierMot = /\S*\s*[,;.:]+$/u.exec(bout)?.[0] ?? fin;
  return [
    {
      chemin: ['rapports', id, 'decision', rang],
      ecrit: dernierMot,
      message: `Ce point de décision finit par « ${fin.trim()} », et le modèle met la ponctuation de la liste : elle serait imprimée deux fois.`,
      remede: 'Retirer la ponctuation finale du point.',
    },
  ];
}

/** Points of decision bear no final punctuation. */
export const RAPP_09: Regle = {
  code: 'RAPP-09',
  nom: 'ponctuation-des-points',
  titre: 'Un point de décision ne porte pas de ponctuation finale',
  gravite: 'avertissement',
  sources: [methode('la ponctuation de la liste des décisions appartient au modèle de document')],
  pourquoi:
    "Le modèle d'acte imprime une virgule après chaque point de décision et un point après le dernier, quel que soit leur " +
    "nombre. Une ponctuation saisie à la fin d'un point s'ajouterait à celle-là : « , , » ou « . . » dans l'acte publié.",
  exemples: {
    valides: [
      { titre: 'Sans ponctuation finale', yaml: 'rapports/2.md: { decision: [approuve le règlement] }' },
    ],
    fautifs: [{ titre: 'Un point final', yaml: 'rapports/2.md: { decision: [approuve le règlement.] }' }],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { decision }]) =>
      decision.flatMap((point, rang) => (point.genre === 'texte' ? constat(id, rang, point.texte) : [])),
    ),
};
