import type { DataPath } from '../../diagnostics/fault.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Kinds of bodies that a legal form or a name may begin with, the longest first. */
const NATURES = [
  'communaute de communes',
  "communaute d'agglomeration",
  'communaute urbaine',
  'syndicat de communes',
  'syndicat mixte',
  'metropole',
  'commune',
] as const;

/** "La communauté urbaine" is told of its article and accents. */
const debut = (texte: string): string =>
  plie(texte)
    .replace(/[\u2019]/gu, "'")
    .replace(/^(?:la|le|les) |^l'/u, '');

/** The kind of body that `texte` says it is; undefined when it says none. */
const natureDite = (texte: string): string | undefined =>
  NATURES.find((nature) => new RegExp(`^${nature}(?![\\p{L}])`, 'u').test(debut(texte)));

/** What a field says of the kind of body. */
interface Dit {
  readonly chemin: DataPath;
  readonly texte: string;
}

/** Texts that name the kind of body, that which all acts print first: a name may say "Métropole" of an urban community. */
const textes = ({ dossier }: Contexte): readonly Dit[] => {
  const { collectivite } = dossier.conseil;
  return [
    ...(natureDite(collectivite.nom) === 'metropole'
      ? []
      : [{ chemin: ['conseil', 'collectivite', 'nom'], texte: collectivite.nom }]),
    { chemin: ['conseil', 'collectivite', 'forme'], texte: collectivite.forme },
  ];
};

/** Members and heads of other bodies than communes and the reverse. */
function membresContraires({ dossier }: Contexte): readonly Dit[] {
  const { collectivite, organe, executif } = dossier.conseil;
  const dits: readonly Dit[] = [
    { chemin: ['conseil', 'organe', 'nom'], texte: plie(organe.nom) },
    { chemin: ['conseil', 'executif', 'masculin'], texte: plie(executif.masculin) },
  ];
  const municipal = dits.some(({ texte }) => texte === 'conseil municipal' || texte === 'maire');
  // The mayor presides over a social centre, and Paris has a mayor and a council of its own name.
  if (collectivite.nature === 'ccas' || collectivite.nature === 'ville de Paris') return [];
  if (collectivite.nature === 'commune')
    return dits.filter(({ texte }) =>
      /^(?:conseil (?:communautaire|de communaute|metropolitain)|comite syndical|president)/u.test(texte),
    );
  return municipal ? dits.filter(({ texte }) => /municipal|maire/u.test(texte)) : [];
}

function controle(contexte: Contexte): readonly Constat[] {
  const { nature } = contexte.dossier.conseil.collectivite;
  const contraire = textes(contexte).find(({ texte }) => {
    const dite = natureDite(texte);
    return dite !== undefined && !nature.startsWith(dite);
  });
  const membres = membresContraires(contexte);
  const autre = contraire ?? membres[0];
  if (autre === undefined) return [];
  const laNature = ['conseil', 'collectivite', 'nature'];
  // Two that agree, the nature and the name or the form, are right of a third.
  const confirmee =
    membres.length < 2 && textes(contexte).some(({ texte }) => nature.startsWith(natureDite(texte) ?? '!'));
  return [
    {
      chemin: confirmee ? autre.chemin : laNature,
      ...(confirmee ? {} : { ecrit: nature }),
      message: `La nature de la collectivité est « ${nature} », et conseil.yaml dit aussi « ${autre.texte} ».`,
      lies: [
        {
          path: confirmee ? laNature : autre.chemin,
          message: confirmee ? 'La nature est écrite ici.' : 'La nature se lit ici.',
        },
      ],
      remede:
        'Corriger « nature », dont dépendent toutes les règles du CGCT appliquées, ou le nom et la forme de la collectivité.',
      // Only the name is printed by every act: where it says another kind, one of the two is false for all of them.
      ...(contraire?.chemin.at(-1) === 'nom' ? {} : { gravite: 'avertissement' as const }),
      emporte: ['PRES-04', 'PRES-06', 'SEAN-01', 'SEAN-15', 'QUOR-01'],
    },
  ];
}

/** The kind of body is the one that its name and form say. */
export const SEAN_41: Regle = {
  code: 'SEAN-41',
  nom: 'nature-de-l-assemblee',
  titre: "La nature de la collectivité est celle que disent son nom, sa forme et l'assemblée",
  gravite: 'erreur',
  sources: [methode('une collectivité est d’une seule nature, celle dont sa forme porte le nom')],
  pourquoi:
    'La nature décide de la loi qui s’applique : délai de convocation, suppléants, publication, budget. Écrite autrement que la forme et ' +
    "le nom qui s'impriment, elle ferait juger la séance d'après les règles d'une autre assemblée. Un nom contraire, que tout acte imprime, " +
    'est une erreur ; une forme ou un titre contraires sont à regarder.',
  exemples: {
    valides: [{ titre: 'La communauté de communes', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Une communauté de communes notée métropole',
        yaml: 'conseil.yaml: { collectivite: { nature: metropole } }',
      },
    ],
  },
  controle,
};
