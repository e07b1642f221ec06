import { effectifLegal } from '../../domaine/effectif-legal.ts';
import { plie } from '../../domaine/pliage.ts';
import { PUBLICITE_REFORMEE } from '../../domaine/regime/periodes.ts';
import { SIEGES_DES_TRIBUNAUX, siegeDuTribunal } from '../../domaine/tribunaux.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** The court on the acts is that of the department. */
function tribunal({ dossier: { conseil } }: Contexte): readonly Constat[] {
  const { departement } = conseil.collectivite;
  const juste = siegeDuTribunal(departement);
  if (conseil.tribunal === undefined) return [];
  const ecrit = plie(conseil.tribunal);
  const dit = SIEGES_DES_TRIBUNAUX.find(
    (siege) => ecrit.endsWith(` ${plie(siege)}`) || ecrit.endsWith(`'${plie(siege)}`),
  );
  if (juste === undefined || dit === undefined || dit === juste) return [];
  return [
    {
      chemin: ['conseil', 'tribunal'],
      ecrit: conseil.tribunal,
      calcule: juste,
      message: `Le tribunal est « ${conseil.tribunal} », et le département ${departement} relève de celui de ${juste} : les voies de recours mèneraient ailleurs.`,
      remede: `Écrire le tribunal administratif de ${juste}, ou corriger le département.`,
      emporte: ['CONV-22'],
    },
  ];
}

/** A population with one figure more than the one for which the law gives that many seats. */
function population({ dossier, chronologie }: Contexte): readonly Constat[] {
  const { sorte } = chronologie.regime;
  const { population: habitants } = dossier.conseil.collectivite;
  if (habitants === undefined || (sorte !== 'commune' && sorte !== 'alsace-moselle')) return [];
  const loi = effectifLegal(habitants);
  const { effectif } = chronologie;
  if (3 * effectif >= 2 * loi || effectifLegal(Math.floor(habitants / 10)) !== effectif) return [];
  return [
    {
      chemin: ['conseil', 'collectivite', 'population'],
      ecrit: String(habitants),
      message: `Le conseil a ${effectif} membres, et la loi en donne ${loi} à une commune de ${habitants} habitants : ce nombre de membres est celui d'une commune dix fois moins peuplée.`,
      remede: 'Vérifier la population : les délais de convocation et la publicité des actes en dépendent.',
      gravite: 'information',
    },
  ];
}

/** A way of making acts public that the body may not choose. */
function publicite({ dossier: { conseil, seance }, chronologie }: Contexte): readonly Constat[] {
  const choisie = conseil.publicite;
  const { sorte, publicite: due } = chronologie.regime;
  if (choisie === undefined || choisie === due.mode || seance.date < PUBLICITE_REFORMEE) return [];
  const raison =
    sorte === 'fiscalite-propre'
      ? 'une communauté ou une métropole publie en ligne'
      : "cette assemblée n'a pas ce choix, laissé aux communes de moins de 3 500 habitants et aux syndicats";
  return [
    {
      chemin: ['conseil', 'publicite'],
      ecrit: choisie,
      calcule: due.mode,
      message: `Les actes seraient rendus publics par « ${choisie} », et ${raison} : ils ne seraient pas exécutoires.`,
      remede: 'Retirer « publicite », et publier les actes en ligne.',
    },
  ];
}

/** What conseil.yaml says of the council is what its department, its size and its nature make it. */
export const SEAN_62: Regle = {
  code: 'SEAN-62',
  nom: 'conseil-et-departement',
  titre: 'Le tribunal, la population et la publicité vont avec le département et la nature du conseil',
  gravite: 'avertissement',
  sources: [
    { genre: 'loi', texte: 'CJA', article: 'R221-3' },
    cgct('L2121-2'),
    cgct('L2131-1', '2022-07-01'),
    cgct('L5211-3', '2022-07-01'),
    methode('ce que le conseil dit de lui se répond'),
  ],
  pourquoi:
    "Chaque acte imprime le tribunal devant lequel il se conteste : celui d'un autre ressort vient d'un modèle emprunté. La population " +
    "décide du délai de convocation et de la publicité : un chiffre de trop les change. L'affichage et le papier ne se choisissent que dans " +
    'les communes de moins de 3 500 habitants et les syndicats, depuis le 1er juillet 2022.',
  exemples: {
    valides: [{ titre: 'Le tribunal du Jura', yaml: '{}' }],
    fautifs: [
      {
        titre: "Le tribunal d'un autre ressort",
        yaml: 'conseil.yaml: { tribunal: Tribunal administratif de Dijon }',
      },
      { titre: 'Une communauté qui affiche', yaml: 'conseil.yaml: { publicite: affichage }' },
    ],
  },
  controle: (contexte) => [...tribunal(contexte), ...population(contexte), ...publicite(contexte)],
};
