import { estExaminee } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { cgct, methode } from '../sources.ts';

/** Third person singular of the verbs of decision that do not end in -e; no noun that ends like them. */
const IRREGULIERS: ReadonlySet<string> = new Set(
  `
  a abolit aboutit abstient accomplit accourt accroît acquiert admet adoucit advient affermit
  affranchit agit amoindrit aplanit apparaît appartient applaudit apprend approfondit arrondit
  assainit assortit assujettit atteint attend avertit bâtit bénit blanchit choisit circonscrit clôt
  comparaît comprend conclut concourt conçoit conduit confond connait connaît consent construit
  contient contraint contredit convainc convertit convient correspond croit descend dessaisit dessert
  devient décrit déduit défait défend définit dément dépend détient détruit disconvient
  disjoint dit doit durcit embellit emplit encourt enjoint enrichit entend entreprend entretient
  entrevoit est exclut élargit élit émet équivaut établit éteint étend fait finit fléchit
  fournit franchit garantit inclut inscrit instruit interdit interrompt intervient introduit investit
  jouit maintient met méconnaît munit nantit nourrit obéit obtient omet parcourt part parvient perçoit
  perd permet peut poursuit pourvoit prend prescrit pressent prétend prévaut prévient prévoit produit
  promet proscrit provient raccourcit rajeunit ralentit rassortit rebâtit reconduit reconnait
  reconnaît reconstruit recourt reçoit redéfinit refait rejoint remet remplit rend repart reprend
  requiert ressent ressort restreint retient revend revêt revient réagit réduit réélit réfléchit régit
  réinscrit réinvestit répand répartit répond rétablit réunit réussit rompt saisit sait satisfait sert
  sort soumet sous-tend souscrit soustrait soutient subit subvient suit surprend sursoit survient
  suspend tient traduit transcrit transmet unit vaut vend veut vit voit
  `
    .trim()
    .split(/\s+/u),
);

/** Infinitives in -re and nouns that an ending in -e would let pass for a present. */
const INFINITIFS =
  /(?:ndre|rdre|uire|ttre|aître|aitre|faire|suivre|vivre|croire|crire|dire|lire|élire|clure)$/u;

const PAS_UN_VERBE =
  /^(?:le|la|les|une?|des|du|de|ce|cette|ces|que|qui|il|elle|je|se|ne|d'une|conforme|relative|comme|notre|votre|leur|même|entre|contre|commune|signature|mise|prise|vente|garantie|clôture)$/u;

const enPresent = (mot: string): boolean =>
  IRREGULIERS.has(mot) || (/e$/u.test(mot) && !INFINITIFS.test(mot) && !PAS_UN_VERBE.test(mot));

/** The verb that a point begins with, past its pronoun and its negation: "se prononce", "n'émet". */
const VERBE = /^(?:[sn]['\u2019]|se\s|ne\s|lui\s|y\s|en\s)*([\p{L}-]+)/iu;

const verbe = (texte: string): string => (VERBE.exec(texte.trim())?.[1] ?? '').toLocaleLowerCase('fr');

const sansPoint = (id: string, { nature }: Rapport): Constat => ({
  chemin: ['rapports', id],
  message: `La question n°${id} n'a aucun point de décision : l'acte ne dirait pas ce que le conseil a décidé.`,
  remede:
    nature === 'deliberation'
      ? "Ajouter sous « decision » un point par décision, du verbe jusqu'au dernier mot."
      : 'Ajouter sous « decision » ce que le conseil a décidé, ou changer la nature de la question en « information ».',
});

/** Days and consequences, that are no object of a decision. */
const CIRCONSTANCE =
  /(?:,? ?(?:à (?:compter|partir|effet) du|dès le|avec effet au|le|au) \d{1,2}(?:er)? \p{L}+ \d{4})|,? ?(?:en conséquence|à l['\u2019]unanimité|par conséquent|donc|ainsi)(?!\p{L})|[.,;:\s]/giu;

/** Words after which a sentence goes on. */
const COUPE =
  /(?<![\p{L}'\u2019-])(?:le|la|les|une?|des|de|du|au|aux|pour|par|avec|sans|dont|que|qui|et|ou|à)\s*[.,;:]?$/iu;

/** Why a point decides nothing: its verb stands alone, or it stops before its end. */
function inacheve(texte: string): string | undefined {
  const debut = VERBE.exec(texte.trim())?.[0] ?? '';
  const reste = texte.trim().slice(debut.length).replace(CIRCONSTANCE, '');
  if (reste === '') return "ce qu'il décide n'est pas écrit";
  return COUPE.test(texte.trim()) ? "il s'arrête au milieu d'une phrase" : undefined;
}

function sansObjet(id: string, rang: number, texte: string): readonly Constat[] {
  const raison = inacheve(texte);
  if (raison === undefined) return [];
  return [
    {
      chemin: ['rapports', id, 'decision', rang],
      ecrit: texte.trim().slice(-40),
      message: `Ce point de décision de la question n°${id} est inachevé : ${raison}.`,
      remede: "Écrire le point en entier, du verbe jusqu'au dernier mot.",
    },
  ];
}

function constats(id: string, rapport: Rapport, examinee: boolean): readonly Constat[] {
  if (rapport.decision.length === 0)
    return rapport.nature === 'information' || !examinee ? [] : [sansPoint(id, rapport)];
  return rapport.decision.flatMap((point, rang): readonly Constat[] => {
    if (point.genre !== 'texte') return [];
    if (enPresent(verbe(point.texte))) return sansObjet(id, rang, point.texte);
    const debut = /^\S+(?:\s\S+)?/u.exec(point.texte.trim())?.[0] ?? '';
    return [
      {
        chemin: ['rapports', id, 'decision', rang],
        ecrit: debut,
        gravite: 'avertissement',
        message: `Ce point de décision commence par « ${debut} » ; il s'imprime après « le Conseil : » et commence par un verbe au présent.`,
        remede: `Commencer par le verbe au présent : « approuve », « autorise », « se prononce favorablement sur »${rang === 0 ? '' : ' ; entre crochets, une virgule coupe un point en deux : le mettre entre guillemets'}.`,
      },
    ];
  });
}

const duRapport = retenir<Rapport, readonly Constat[]>();

/** The decision has its points, each with its verb. */
export const RAPP_08: Regle = {
  code: 'RAPP-08',
  nom: 'points-de-decision',
  titre: 'La décision a ses points, avec un verbe au présent',
  gravite: 'erreur',
  sources: [
    cgct('L2121-29'),
    methode(
      "le dispositif dit ce que l'organe décide : un point par décision, du verbe jusqu'au dernier mot",
    ),
  ],
  pourquoi:
    "Le conseil règle les affaires par ses délibérations : sans point de décision, l'acte imprimé n'en est pas une. Chaque " +
    "point s'imprime à la suite de « À l'unanimité, le Conseil : » et se lit avec lui comme une seule phrase ; il commence " +
    "donc par un verbe à la troisième personne du présent. Une question retirée ou reportée n'a pas à en avoir.",
  exemples: {
    valides: [
      {
        titre: 'Deux points, deux verbes au présent',
        yaml: "rapports/2.md: { decision: [approuve le règlement, s'engage à le publier] }",
      },
    ],
    fautifs: [
      { titre: 'Aucun point', yaml: 'rapports/2.md: { decision: [] }' },
      { titre: "Un nom au lieu d'un verbe", yaml: 'rapports/2.md: { decision: [approbation du règlement] }' },
      { titre: 'Un verbe seul', yaml: 'rapports/2.md: { decision: [crée] }' },
      { titre: 'Un infinitif', yaml: 'rapports/2.md: { decision: [approuver le règlement] }' },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, rapport]) => {
      const examinee = estExaminee(dossier.seance, rapport.question);
      return duRapport(rapport, [id, examinee], () => constats(id, rapport, examinee));
    }),
};
