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

/** Texts that name the kind of body, that which all acts print first: a name may say "Métropole" of an urban community. */
const textes = ({ dossier }: Contexte): readonly { readonly chemin: DataPath; readonly texte: string }[] => {
  const { collectivite } = dossier.conseil;
  return [
    ...(natureDite(collectivite.nom) === 'metropole'
      ? []
      : [{ chemin: ['conseil', 'collectivite', 'nom'], texte: collectivite.nom }]),
    { chemin: ['conseil', 'collectivite', 'forme'], texte: collectivite.forme },
  ];
};

/** Members and heads of other bodies than communes and the reverse. */
function membresContraires({ dossier }: Contexte): string | undefined {
  const { collectivite, organe, executif } = dossier.conseil;
  const dits = [organe.nom, executif.masculin].map(plie);
  const municipal = dits.some((mot) => mot === 'conseil municipal' || mot === 'maire');
  // The mayor presides over a social centre, and Paris has a mayor and a council of its own name.
  if (collectivite.nature === 'ccas' || collectivite.nature === 'ville de Paris') return undefined;
  if (collectivite.nature === 'commune')
    return dits.find((mot) =>
      /^(?:conseil (?:communautaire|de communaute|metropolitain)|comite syndical|president)/u.test(mot),
    );
  return municipal ? dits.find((mot) => /municipal|maire/u.test(mot)) : undefined;
}

function controle(contexte: Contexte): readonly Constat[] {
  const { nature } = contexte.dossier.conseil.collectivite;
  const contraire = textes(contexte).find(({ texte }) => {
    const dite = natureDite(texte);
    return dite !== undefined && !nature.startsWith(dite);
  });
  const mot = contraire?.texte ?? membresContraires(contexte);
  if (mot === undefined) return [];
  return [
    {
      chemin: ['conseil', 'collectivite', 'nature'],
      ecrit: nature,
      message: `La nature de la collectivité est « ${nature} », et conseil.yaml dit aussi « ${mot} ».`,
      lies: contraire ? [{ path: contraire.chemin, message: 'La nature se lit ici.' }] : [],
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
