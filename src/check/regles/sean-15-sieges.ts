import { sieges } from '../../domaine/conseil.ts';
import { parCle } from '../../domaine/par-cle.ts';
import { SUITES_DE_LA_FEUILLE } from '../consequences.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Whether so many seats without a name are no vacancies: more than the named, and three at least. */
const invraisemblable = (tenus: number, nommes: number): boolean =>
  tenus - nommes >= 3 && tenus - nommes > nommes;

function controle({ chronologie }: Contexte): readonly Constat[] {
  const parCommune = parCle(chronologie.presences, ({ commune }) => commune.nom);
  return chronologie.registre.communes.flatMap((commune, index): Constat[] => {
    const occupants = parCommune.get(commune.nom) ?? [];
    const { length } = occupants.filter(({ relaie }) => relaie === undefined);
    const tenus = sieges(commune);
    if (length === tenus) return [];
    const suppleant = occupants.some((presence) => presence.suppleant);
    if (suppleant && length < tenus && tenus > 1) return [];
    const chemin = ['registre', 'communes', index, commune.sieges === undefined ? 'membres' : 'sieges'];
    if (length > tenus)
      return [
        {
          chemin,
          message: `La commune ${commune.nom} a ${nombre(tenus, 'siège')} mais ${nombre(length, 'membre')} en exercice au registre : présents et absents dépasseraient l'effectif du conseil.`,
          ecrit: String(tenus),
          calcule: nombre(length, 'membre'),
          remede:
            "Corriger le nombre de sièges, ou donner la fin du mandat (jusqu_au) de celui qui n'est plus en exercice.",
          emporte: [...SUITES_DE_LA_FEUILLE, 'PRES-20'],
        },
      ];
    return [
      {
        chemin,
        message: `La commune ${commune.nom} a ${nombre(tenus, 'siège')} mais ${nombre(length, 'membre nommé', 'membres nommés')} pour cette séance : l'effectif compte un siège dont le titulaire n'est ni parmi les présents ni parmi les absents.`,
        ecrit: String(tenus),
        calcule: nombre(length, 'membre nommé', 'membres nommés'),
        remede:
          'Nommer le titulaire au registre ; si le siège est vacant, diminuer le nombre de sièges, ou acquitter ce constat.',
        ...(invraisemblable(tenus, length)
          ? { emporte: ['QUOR-01', 'QUOR-02', 'QUOR-03'] }
          : { gravite: 'avertissement' as const }),
      },
    ];
  });
}

/** Members in office are the present and the absent. */
export const SEAN_15: Regle = {
  code: 'SEAN-15',
  nom: 'sieges',
  titre: "L'effectif du conseil est la somme des présents et des absents",
  gravite: 'erreur',
  sources: [methode('membres en exercice = présents + absents, chacun une seule fois')],
  pourquoi:
    "Le nombre de membres en exercice s'imprime en tête de l'acte et commande le quorum. Chaque siège est occupé à la séance " +
    "par une personne et une seule, présente ou absente : un siège de trop ou un titulaire sans nom fausse l'effectif ou laisse " +
    'les listes incomplètes.',
  exemples: {
    valides: [
      {
        titre: "Un titulaire que l'on ne nomme pas, remplacé par sa suppléante",
        yaml: `registre.yaml:
  communes:
    - { nom: Aumont, sieges: 1, membres: [], suppleant: Mme Tania WEBER }
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], suppleants: [Tania WEBER], procurations: [] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un seul siège pour deux membres',
        yaml: `registre.yaml:
  communes:
    - { nom: Aumont, sieges: 1, membres: [M. Serge VALLET, Mme Ute XAVIER] }
    - { nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
  },
  controle,
};
