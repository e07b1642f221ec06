import type { DataPath } from '../../diagnostics/fault.ts';
import { ANCRES_RESERVEES } from '../../domaine/ancres.ts';
import type { Titre } from '../../domaine/titres.ts';
import { titres } from '../../domaine/titres.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Corps {
  readonly chemin: DataPath;
  readonly titres: readonly Titre[];
}

/** The headings that a cross-reference may aim at: all those of a convention, the named ones of a report. */
function corps({ dossier }: Contexte): readonly Corps[] {
  return [
    ...Object.entries(dossier.conventions).map(([id, convention]) => ({
      chemin: ['conventions', id, 'corps'],
      titres: titres(convention.corps).filter(({ niveau, nomme }) => niveau === 2 || nomme),
    })),
    ...Object.entries(dossier.rapports).map(([id, rapport]) => ({
      chemin: ['rapports', id, 'corps'],
      titres: titres(rapport.corps).filter(({ nomme }) => nomme),
    })),
  ];
}

function constats({ chemin, titres: siens }: Corps): readonly Constat[] {
  const vus = new Map<string, Titre>();
  return siens.flatMap((titre): readonly Constat[] => {
    const base = { chemin: [...chemin, titre.ligne], ecrit: titre.nomme ? `{#${titre.id}}` : titre.titre };
    if (ANCRES_RESERVEES.has(titre.id)) {
      const message = `L'identifiant « ${titre.id} » est réservé à un montant, une date ou une annexe des données : un titre ne peut pas le porter.`;
      return [{ ...base, message, remede: `Donner un autre identifiant au titre « ${titre.titre} ».` }];
    }
    const premier = vus.get(titre.id);
    if (!premier) {
      vus.set(titre.id, titre);
      return [];
    }
    const lies = [
      { path: [...chemin, premier.ligne], message: `« ${premier.titre} » porte déjà cet identifiant.` },
    ];
    const message = `Deux titres portent l'identifiant « ${titre.id} » : un renvoi ne saurait lequel désigner.`;
    return [
      {
        ...base,
        message,
        lies,
        remede: 'Donner à chaque titre un identifiant à lui, entre « {# » et « } ».',
      },
    ];
  });
}

/** An id names one heading. */
export const CONV_08: Regle = {
  code: 'CONV-08',
  nom: 'identifiants',
  titre: 'Un identifiant désigne un seul titre',
  gravite: 'erreur',
  sources: [methode('un identifiant désigne une chose et une seule dans un document')],
  pourquoi:
    "L'identifiant écrit à la fin d'un titre, comme {#objet}, sert aux renvois. Deux titres du même nom, le plus souvent après un " +
    'article copié, feraient pointer les renvois sur le premier des deux. Quelques noms sont réservés aux montants et aux dates ' +
    'des données : subvention, fin, exercice, budget.',
  exemples: {
    valides: [
      {
        titre: 'Deux articles, deux identifiants',
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nSoutenir.\\n\\n## Durée {#duree}\\n\\nUn an."`,
      },
    ],
    fautifs: [
      {
        titre: 'Un article copié avec son identifiant',
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nSoutenir.\\n\\n## Durée {#objet}\\n\\nUn an."`,
      },
    ],
  },
  controle: (contexte) => corps(contexte).flatMap(constats),
};
