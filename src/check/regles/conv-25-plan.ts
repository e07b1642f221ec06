import type { Convention } from '../../domaine/convention.ts';
import { identifiant, titres } from '../../domaine/titres.ts';
import { articles } from '../conventions/articles.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const PARTIES = ['Exposé des motifs', 'Articles', 'Annexes'] as const;

const CONNUES: ReadonlySet<string> = new Set(PARTIES.map(identifiant));

function parties(id: string, { corps }: Convention): readonly Constat[] {
  const vues = new Set<string>();
  return titres(corps)
    .filter(({ niveau }) => niveau === 1)
    .flatMap(({ titre, id: nom, ligne }): readonly Constat[] => {
      const base = { chemin: ['conventions', id, 'corps', ligne], ecrit: titre };
      const deja = vues.has(nom);
      vues.add(nom);
      if (!CONNUES.has(nom)) {
        const message = `La partie « ${titre} » n'est ni « Exposé des motifs », ni « Articles », ni « Annexes » : elle ne serait pas imprimée.`;
        return [
          {
            ...base,
            message,
            remede: 'Placer ce texte dans un article ou une annexe, sous un titre « ## ».',
          },
        ];
      }
      if (!deja) return [];
      return [
        {
          ...base,
          message: `La partie « ${titre} » est écrite deux fois.`,
          remede: 'Réunir les deux parties.',
        },
      ];
    });
}

function desArticles(id: string, convention: Convention): readonly Constat[] {
  const tous = articles(convention);
  const chemin = ['conventions', id, 'corps'];
  if (tous.length === 0) {
    const message = `La convention « ${id} » n'a pas d'article : elle n'engage personne à rien.`;
    return [{ chemin, message, remede: 'Ajouter « # Articles », puis un titre « ## » par article.' }];
  }
  const vus = new Map<string, number>();
  return tous.flatMap(({ titre, texte, ligne, numero }): readonly Constat[] => {
    const base = { chemin: [...chemin, ligne], ecrit: titre };
    const premier = vus.get(identifiant(titre));
    vus.set(identifiant(titre), premier ?? numero);
    if (texte.trim() === '') {
      return [
        {
          ...base,
          message: `L'article ${numero} (« ${titre} ») est vide.`,
          remede: "Écrire l'article, ou retirer son titre.",
        },
      ];
    }
    if (premier === undefined) return [];
    const message = `Les articles ${premier} et ${numero} ont le même titre, « ${titre} ».`;
    return [
      {
        ...base,
        message,
        gravite: 'avertissement',
        remede: 'Réunir les deux articles, ou en changer un titre.',
      },
    ];
  });
}

/** A convention has its parts, and articles that say something. */
export const CONV_25: Regle = {
  code: 'CONV-25',
  nom: 'plan',
  titre: "La convention a ses articles, aucun n'est vide",
  gravite: 'erreur',
  sources: [methode("le corps d'une convention tient dans l'exposé des motifs, les articles et les annexes")],
  pourquoi:
    "Le programme imprime l'exposé des motifs, puis les articles, puis les annexes. Un texte placé sous un autre titre ne serait pas " +
    "imprimé ; un article vide ou écrit deux fois sous le même titre vient d'une copie inachevée, et laisse une clause sans contenu.",
  exemples: {
    valides: [{ titre: 'Des articles écrits', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un article vide',
        yaml: `conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nSoutenir.\\n\\n## Durée {#duree}\\n" }`,
      },
      {
        titre: 'Une partie inconnue',
        yaml: `conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nSoutenir.\\n\\n# Clauses\\n\\nPerdues." }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => [
      ...parties(id, convention),
      ...desArticles(id, convention),
    ]),
};
