import type { DataPath } from '../../diagnostics/fault.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Titre } from '../../domaine/titres.ts';
import { identifiant, titres } from '../../domaine/titres.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

const NUMERO =
  /^(?:(?:article|art\.|annexe|axe|chapitre|titre|partie)\s*(?:n°\s*)?(?:\d+|[IVX]+)(?:er)?\s*(?:[-–—:./)]\s*|(?=\s)|$)|(?:\d{1,2}(?:\.\d+)*|[IVX]{1,5}|[A-Z])\s?[.)/]\s*|\d{1,2}\s?[-–—]\s+)/iu;

interface Numerotable {
  readonly chemin: DataPath;
  readonly titre: Titre;
}

/** The headings that the program numbers by itself, under the level-1 heading that stands above them. */
function numerotables(
  base: DataPath,
  corps: string,
  numerote: (partie: string, titre: Titre) => boolean,
): readonly Numerotable[] {
  let partie = '';
  return titres(corps).flatMap((titre): readonly Numerotable[] => {
    if (titre.niveau === 1) {
      partie = titre.id;
      return [];
    }
    return numerote(partie, titre) ? [{ chemin: [...base, titre.ligne], titre }] : [];
  });
}

/** Articles and annexes are numbered; inside an annex, only the levels that have a pattern. */
function deConvention(id: string, convention: Convention): readonly Numerotable[] {
  let annexe = '';
  return numerotables(['conventions', id, 'corps'], convention.corps, (partie, titre) => {
    if (titre.niveau === 2) {
      annexe = titre.id;
      return true;
    }
    if (partie !== identifiant('Annexes')) return false;
    const sienne = convention.annexes.find((une) => une.genre === 'texte' && une.partie === annexe);
    return sienne?.genre === 'texte' && sienne.numerotation.length >= titre.niveau - 2;
  });
}

const duRapport = (id: string, { corps }: Rapport): readonly Numerotable[] =>
  numerotables(['rapports', id, 'corps'], corps, (partie) => partie === identifiant('Exposé'));

const constats = retenir<Rapport | Convention, readonly Constat[]>();

function constat({ chemin, titre }: Numerotable): readonly Constat[] {
  const ecrit = NUMERO.exec(titre.titre)?.[0].trim();
  if (ecrit === undefined || ecrit === '') return [];
  return [
    {
      chemin,
      ecrit,
      message: `Le titre « ${titre.titre} » porte un numéro tapé, « ${ecrit} » : le programme le numérote déjà, et le numéro serait imprimé deux fois.`,
      remede: `Retirer « ${ecrit} » du titre.`,
    },
  ];
}

/** Numbers of headings are the program's. */
export const CONV_09: Regle = {
  code: 'CONV-09',
  nom: 'numeros-tapes',
  titre: "Le numéro d'un titre ne se tape pas",
  gravite: 'avertissement',
  sources: [
    methode("les articles, les annexes et les parties sont numérotés dans l'ordre, sans trou ni double"),
  ],
  pourquoi:
    "Les articles, les annexes et les parties de l'exposé sont numérotés par le programme, dans leur ordre, sans trou ni double. Un " +
    "numéro tapé dans le titre s'imprimerait à côté de celui-là : « Article 3 - Article 4 : Durée ».",
  exemples: {
    valides: [
      {
        titre: 'Un titre sans numéro',
        yaml: `conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nSoutenir." }`,
      },
    ],
    fautifs: [
      {
        titre: "Le numéro de l'article dans son titre",
        yaml: `conventions/aide.md: { corps: "# Articles\\n\\n## Article 1 - Objet {#objet}\\n\\nSoutenir." }`,
      },
      {
        titre: "Le numéro d'une partie de l'exposé",
        yaml: `rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\n## I. Les horaires\\n\\nIls changent." }`,
      },
    ],
  },
  controle: ({ dossier: { rapports, conventions } }) => [
    ...Object.entries(rapports).flatMap(([id, rapport]) =>
      constats(rapport, [id], () => duRapport(id, rapport).flatMap(constat)),
    ),
    ...Object.entries(conventions).flatMap(([id, convention]) =>
      constats(convention, [id], () => deConvention(id, convention).flatMap(constat)),
    ),
  ],
};
