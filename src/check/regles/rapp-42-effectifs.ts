import { lireNombre, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { nombresDeChoses } from '../ecrits/nombres-de-choses.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const NOMBRE = `(${NOMBRE_EN_LETTRES}|\\d{1,4})`;

/** "passe de six à huit agents", "porté de 12 à 13 postes", "de 12 agents à 13". */
const PASSE = new RegExp(
  `(?<!\\p{L})(?:pass|port|augment|diminu|réduit|ramen|vari)\\p{L}* (?:[\\p{L}' ]{1,30} )?de ${NOMBRE}(?: (?:agents?|emplois?|postes?|personnes|salariés))? à ${NOMBRE}(?: (?:agents?|emplois?|postes?|personnes|salariés|permanents))`,
  'giu',
);

const EFFECTIF = /(?<!\p{L})(?:effectifs?|emplois|postes|agents)(?!\p{L})/iu;

const CREE =
  /^(?:crée|ouvre|décide (?:de créer|d'ouvrir|la création)|approuve la création|autorise la création)(?!\p{L})/iu;

const SUPPRIME = /^(?:supprime|décide (?:de supprimer|la suppression)|approuve la suppression)(?!\p{L})/iu;

/** Posts that replace others, or that are no post of the number told. */
const AUTREMENT =
  /(?<!\p{L})(?:transform\p{L}*|remplac\p{L}*|saisonn\p{L}*|temporaires?|accroissement|apprenti\p{L}*|vacataires?|stagiaires?|non complet|mi-temps|ETP|équivalents?)(?!\p{L})/iu;

/** How many posts the decision adds, less those it takes away; undefined when it tells of none. */
function ecartDecide({ lignes }: Ecrit): number | undefined {
  const points = lignes.filter(
    ({ chemin, nu }) => estDeLaDecision(chemin) && (CREE.test(nu) || SUPPRIME.test(nu)),
  );
  const comptes = points.flatMap(({ nu }) =>
    nombresDeChoses(nu, true)
      .filter(({ chose }) => chose === 'emploi' || chose === 'poste')
      .map(({ nombre }) => (CREE.test(nu) ? nombre : -nombre)),
  );
  return comptes.length === 0 || comptes.length !== points.length
    ? undefined
    : comptes.reduce((total, un) => total + un, 0);
}

function duPapier(papier: Ecrit): readonly Constat[] {
  if (papier.genre !== 'rapport' || !EFFECTIF.test(papier.nu) || AUTREMENT.test(papier.nu)) return [];
  const ecart = ecartDecide(papier);
  if (ecart === undefined) return [];
  return papier.lignes.flatMap((ligne) =>
    [...ligne.nu.matchAll(PASSE)].flatMap(([ecrit, de = '', a = '']): readonly Constat[] => {
      const [debut, fin] = [lireNombre(de), lireNombre(a)];
      if (debut === undefined || fin === undefined || fin - debut === ecart) return [];
      return [
        {
          chemin: ligne.chemin,
          ecrit,
          calcule: String(debut + ecart),
          message: `Le texte dit « ${ecrit} », soit un écart de ${fin - debut}, et la décision ${ecart < 0 ? 'supprime' : 'crée'} ${Math.abs(ecart)} emploi${Math.abs(ecart) > 1 ? 's' : ''}.`,
          remede: "Corriger l'un des deux nombres, ou le nombre des emplois créés.",
        },
      ];
    }),
  );
}

/** "passe de 20 à 28 heures": two numbers of things, that the decision tells too. */
const D_UN_A_L_AUTRE = new RegExp(
  `(?<!\\p{L})pass\\p{L}* (?:[\\p{L}' ]{1,30} )?de (?<avant>${NOMBRE_EN_LETTRES}|\\d{1,4}) à (?<apres>${NOMBRE_EN_LETTRES}|\\d{1,4}) (?<chose>\\p{Ll}{4,})`,
  'giu',
);

function passages({ genre, lignes, nu }: Ecrit): readonly Constat[] {
  if (genre !== 'rapport' || !nu.includes('pass')) return [];
  const decides = lignes
    .filter(({ chemin }) => estDeLaDecision(chemin))
    .flatMap(({ nu }) => nombresDeChoses(nu, true));
  if (decides.length < 2) return [];
  return lignes.flatMap((ligne) =>
    estDeLaDecision(ligne.chemin)
      ? []
      : [...ligne.nu.matchAll(D_UN_A_L_AUTRE)].flatMap(({ 0: ecrit, groups }): readonly Constat[] => {
          const [dite] = nombresDeChoses(`${groups?.apres} ${groups?.chose}`, true);
          const avant = lireNombre(groups?.avant ?? '');
          const siens = new Set(
            decides.flatMap(({ chose, nombre }) => (chose === dite?.chose ? [nombre] : [])),
          );
          const [autre] = [...siens].filter((un) => un !== avant);
          if (
            !dite ||
            siens.size !== 2 ||
            avant === undefined ||
            !siens.has(avant) ||
            autre === undefined ||
            autre === dite.nombre
          )
            return [];
          return [
            {
              chemin: ligne.chemin,
              ecrit,
              calcule: String(autre),
              message: `Le texte dit « ${ecrit} », et la décision passe de ${avant} à ${autre}.`,
              remede: 'Écrire les mêmes nombres dans le texte et dans la décision.',
            },
          ];
        }),
  );
}

const trouves = parPapier<Constat>();

/** Posts told before and after differ by those created. */
export const RAPP_42: Regle = {
  code: 'RAPP-42',
  nom: 'effectifs',
  titre: "Un effectif, une durée passent d'un nombre à l'autre comme le veut la décision",
  gravite: 'avertissement',
  sources: [methode('effectif après = effectif avant + emplois créés - emplois supprimés')],
  pourquoi:
    "Le conseil crée un emploi, et le rapport dit que l'effectif passe de six à huit : le tableau des effectifs, annexé au budget, sera faux " +
    "d'une unité. Les rapports qui parlent d'emplois temporaires, à temps non complet, ou de remplacements sont laissés de côté.",
  exemples: {
    valides: [
      {
        titre: 'Un emploi de plus',
        yaml: 'rapports/2.md: { decision: [crée un emploi de rédacteur], corps: "# Exposé\\n\\nL\'effectif passe de dix à onze agents.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux',
        yaml: 'rapports/2.md: { decision: [crée un emploi de rédacteur], corps: "# Exposé\\n\\nL\'effectif passe de dix à douze agents.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], (papier) => [...duPapier(papier), ...passages(papier)]),
};
