import { effectifLegal } from '../../domaine/effectif-legal.ts';
import { plie } from '../../domaine/pliage.ts';
import { questionsTraitees } from '../parcours.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const DU_MAIRE = /\belections?\s+(?:du|d'un|de la)\s+(?:nouveau\s+|nouvelle\s+)?maire\b/u;

function controle(contexte: Contexte): readonly Constat[] {
  const { nature, population } = contexte.dossier.conseil.collectivite;
  const { effectif } = contexte.chronologie;
  if (nature !== 'commune' || population === undefined || effectif >= effectifLegal(population)) return [];
  return questionsTraitees(contexte)
    .filter(({ rapport }) => rapport.nature === 'election' && DU_MAIRE.test(plie(rapport.titre)))
    .map(({ rapport }) => ({
      chemin: ['rapports', rapport.question, 'titre'],
      message: `Le maire est élu à la question n°${rapport.question} par un conseil de ${nombre(effectif, 'membre')}, alors que la loi en donne ${effectifLegal(population)} à une commune de cette population : le conseil doit être complet.`,
      calcule: nombre(effectifLegal(population), 'membre'),
      remede:
        "Vérifier le registre et la population du dernier renouvellement ; si des sièges sont vacants, s'assurer que les élections complémentaires ont eu lieu, ou que la loi en dispense.",
    }));
}

/** A municipal council is complete when it elects its mayor. */
export const SEAN_65: Regle = {
  code: 'SEAN-65',
  nom: 'conseil-complet',
  titre: 'Le conseil municipal est complet quand il élit le maire',
  gravite: 'information',
  sources: [cgct('L2122-8'), cgct('L2121-2')],
  pourquoi:
    "Avant l'élection du maire, il est procédé aux élections nécessaires lorsque le conseil municipal est incomplet. La loi admet des " +
    'exceptions, et une commune nouvelle a d’autres effectifs : le programme compare seulement les membres en exercice à ceux que la ' +
    'population donne, et ne juge pas.',
  regimes: ['commune', 'alsace-moselle'],
  exemples: {
    valides: [
      {
        titre: 'Quinze membres, 1 200 habitants',
        yaml: `conseil.yaml: { collectivite: { nature: commune, population: 1200 } }
rapports/2.md: { nature: election, titre: Élection du maire }`,
      },
    ],
    fautifs: [
      {
        titre: 'Quinze membres, 1 800 habitants',
        yaml: `conseil.yaml: { collectivite: { nature: commune, population: 1800 } }
rapports/2.md: { nature: election, titre: Élection du maire }`,
      },
    ],
  },
  controle,
};
