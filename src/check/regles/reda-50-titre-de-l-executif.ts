import { chefDeLExecutif } from '../../domaine/conseil.ts';
import { estFeminin, nomCivil } from '../../domaine/personne.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The title is that of someone else: "le Président du Département", "le maire de Dole". */
const D_UN_AUTRE =
  "(?![\\p{L}-]|[ \\u00a0](?:délégué|sortant|honoraire|de (?:la )?séance|d['\\u2019]âge)(?!\\p{L})|[ \\u00a0](?:de |du |des |d['\\u2019])(?:la |l['\\u2019]|le )?(?:\\p{Lu}|(?:commune|ville|département|région|communauté|métropole|agglomération|conseil|association|syndicat|société|comité|chambre|tribunal|cour|jury|commission|bureau|club|école|université|fédération|groupe|centre|office|fondation|établissement|collectivité|structure)s?(?!\\p{L})))";

const TITRE = '(Présidente?|Maire|Mairesse|présidente?|maire|mairesse)';

/** "Monsieur le Président". */
const AVEC_CIVILITE = new RegExp(
  `(?<!\\p{L})(M\\.|Mme|Monsieur|Madame) ([Ll][ea]) ${TITRE}${D_UN_AUTRE}`,
  'gu',
);

/** "autorise le Maire", in a decision. */
const PAR_LE_VERBE = new RegExp(
  `(?<=(?<!\\p{L})(?:autoris\\p{L}+|charg\\p{L}+|habilit\\p{L}+|mandat\\p{L}+|invit\\p{L}+|(?:pouvoirs?|délégation|mandat) à) )()([Ll][ea]) ${TITRE}${D_UN_AUTRE}`,
  'gu',
);

/** "L'ordonnateur est le Président", in a convention too: who orders the spending is the head of the executive. */
const ORDONNATEUR = new RegExp(
  `(?<=(?<!\\p{L})[Ll]['\\u2019]ordonnateur(?: de la (?:dépense|recette))? est )()([Ll][ea]) ${TITRE}(?!\\p{L})`,
  'gu',
);

const maire = (titre: string): boolean => /^mair/iu.test(titre);

function constat({ dossier, chronologie }: Contexte, lieu: Trouvaille): readonly Constat[] {
  const { executif } = dossier.conseil;
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre);
  const [ecrit = '', civilite = '', article = '', titre = ''] = lieu.groupes;
  if (!chef?.personne.civilite || !/^(?:mair|président)/iu.test(executif.masculin)) return [];
  const feminin = estFeminin(chef.personne);
  const autreTitre = maire(titre) !== maire(executif.masculin);
  // "le Président" without civility may be the office, whoever holds it; "la Présidente" is a woman.
  const ecritFeminin =
    civilite === '' ? article.toLowerCase() === 'la' && !maire(titre) : /^M(?:me|adame)$/u.test(civilite);
  const autreGenre = civilite === '' ? ecritFeminin && !feminin : ecritFeminin !== feminin;
  if (!autreTitre && !autreGenre) return [];
  const dit = feminin ? executif.feminin : executif.masculin;
  const le = feminin ? 'la' : 'le';
  const juste = `${civilite === '' ? '' : feminin ? 'Madame ' : 'Monsieur '}${le} ${dit}`;
  const raison = autreTitre
    ? `le chef de l'exécutif est ici ${le} ${dit}`
    : `c'est ${nomCivil(chef.personne)}`;
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit,
      calcule: juste,
      message: `Le texte ${duPapier(lieu.papier)} dit « ${ecrit} », et ${raison}.`,
      remede: `Écrire « ${juste} » ; s'il s'agit du chef d'une autre collectivité, dire laquelle.`,
    },
  ];
}

/** The office alone says nothing of its holder, save where it is told who holds it: a man's title for a woman is to be seen. */
function deLOrdonnateur({ dossier, chronologie }: Contexte, lieu: Trouvaille): readonly Constat[] {
  const { executif } = dossier.conseil;
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre);
  const [ecrit = '', , article = '', titre = ''] = lieu.groupes;
  // The title of another kind may be that of the other party.
  if (!chef?.personne.civilite || maire(titre) !== maire(executif.masculin)) return [];
  const feminin = estFeminin(chef.personne);
  if ((article.toLowerCase() === 'la') === feminin) return [];
  const juste = feminin ? `la ${executif.feminin}` : `le ${executif.masculin}`;
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit,
      calcule: juste,
      ...(feminin ? { gravite: 'information' as const } : {}),
      message: `Le texte ${duPapier(lieu.papier)} dit que l'ordonnateur est « ${ecrit} », et c'est ${nomCivil(chef.personne)}.`,
      remede: `Écrire « ${juste} ».`,
    },
  ];
}

/** The head of the executive is called by the right title, in the right gender. */
export const REDA_50: Regle = {
  code: 'REDA-50',
  nom: 'titre-de-l-executif',
  titre: "Le chef de l'exécutif est nommé par son titre, à son genre",
  gravite: 'avertissement',
  sources: [methode('le titre et la civilité sont ceux du registre')],
  pourquoi:
    "« Monsieur le Maire » dans l'acte d'une communauté, ou « Monsieur le Président » quand c'est une présidente, trahit un texte repris " +
    "d'une autre assemblée ou d'un autre mandat ; une décision qui autorise à signer quelqu'un qui n'existe pas peut être contestée.",
  exemples: {
    valides: [
      {
        titre: 'La présidente',
        yaml: 'rapports/2.md: { decision: [autorise Madame la Présidente à signer] }',
      },
      {
        titre: "Le maire d'une commune",
        yaml: "rapports/2.md: { decision: [remercie Monsieur le Maire d'Arbois] }",
      },
    ],
    fautifs: [
      {
        titre: 'Au masculin',
        yaml: 'rapports/2.md: { decision: [autorise Monsieur le Président à signer] }',
      },
      { titre: "D'une autre assemblée", yaml: 'rapports/2.md: { decision: [autorise le maire à signer] }' },
    ],
  },
  controle: (contexte) => [
    ...[AVEC_CIVILITE, PAR_LE_VERBE].flatMap((motif) =>
      cherche(contexte.dossier, { motif })
        .filter(({ papier }) => papier.genre === 'rapport')
        .flatMap((lieu) => constat(contexte, lieu)),
    ),
    ...cherche(contexte.dossier, { motif: ORDONNATEUR }).flatMap((lieu) => deLOrdonnateur(contexte, lieu)),
  ],
};
