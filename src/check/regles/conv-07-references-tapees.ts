import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { articles } from '../conventions/articles.ts';
import { estAvenant } from '../conventions/avenants.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans, duPapier } from '../ecrits/recherche.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const REFERENCE =
  /(?<=(?<![\p{L}-])((?:articles?|annexes?) (?:n°\s?)?))(\d{1,3})(er|ère)?(?!\d|[.-]\d|\s?(?:bis|ter))/giu;

/** What follows the article of another text, not of the convention. */
const D_UN_AUTRE =
  /^[^.;]{0,40}(?:(?:de (?:la|cette|ladite) |du |dudit |de ce )(?:même )?(?:loi|code|décret|règlement|directive|constitution|traité|statut|contrat|bail|cahier|CGCT|marché|convention (?:du|initiale|cadre|collective|d'origine|précédente|susvisée))|de (?:l'|cet |cette )(?:arrêté|ordonnance|accord|acte|avenant|annexe)|(?:des|de ses|de leurs) (?:statuts|conditions générales)|susvisé)/iu;

/** A text, then its own articles: "la loi du 12 avril 2000, et notamment son article 27". */
const DE_CE_TEXTE =
  /(?:loi|code|décret|règlement|directive|arrêté|ordonnance|statuts|accord|contrat|bail|convention du)(?!\p{L})[^;]*(?:ses|son|leurs?) (?:articles?|annexes?) (?:n°\s?)?$/iu;

/** How far before its article a text may be named: a law is cited with its whole title. */
const LARGEUR = 300;

function estDUnAutre({ ligne, place }: Trouvaille, tout: string): boolean {
  if (ligne.chemin.includes('visas')) return true;
  return (
    D_UN_AUTRE.test(apres(ligne.nu, place + tout.length, 80)) ||
    DE_CE_TEXTE.test(avant(ligne.nu, place, LARGEUR))
  );
}

interface Nombres {
  readonly articles: number;
  readonly annexes: number;
}

/**
 * How many articles and annexes a paper may speak of; undefined when it speaks of no convention, or of an amendment:
 * the articles that it changes are those of another paper.
 */
function nombres(dossier: Dossier, papier: Ecrit): Nombres | undefined {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  const ids = rapport ? conventionsAnnexees(rapport) : [papier.id];
  const connues = ids.flatMap((nom) => dossier.conventions[nom] ?? []);
  if (connues.length === 0 || connues.some(estAvenant)) return undefined;
  return {
    articles: Math.max(...connues.map((convention) => articles(convention).length)),
    annexes: Math.max(
      rapport?.annexes.length ?? 0,
      ...connues.map((convention) => convention.annexes.length),
    ),
  };
}

function constat(
  papier: Ecrit,
  lieu: Trouvaille,
  { articles: derniers, annexes }: Nombres,
): readonly Constat[] {
  const [tout = '', mot = '', chiffres = ''] = lieu.groupes;
  if (estDUnAutre(lieu, tout)) return [];
  const genre = /^article/iu.test(mot) ? 'article' : 'annexe';
  const dernier = genre === 'article' ? derniers : annexes;
  const ecrit = `${mot}${tout}`;
  const base = { chemin: lieu.ligne.chemin, ecrit };
  const renvoi = genre === 'article' ? '[article](#identifiant)' : '[annexe](#identifiant)';
  if (Number(chiffres) > dernier || Number(chiffres) === 0) {
    const message = `Le texte ${duPapier(papier)} cite « ${ecrit} », et la convention n'a que ${nombre(dernier, genre)}.`;
    return [
      {
        ...base,
        calcule: nombre(dernier, genre),
        message,
        remede: `Corriger le numéro, ou employer un renvoi ${renvoi}.`,
      },
    ];
  }
  const message = `« ${ecrit} » est tapé à la main dans le texte : le numéro ne suivra pas un changement d'ordre.`;
  return [{ ...base, gravite: 'information', message, remede: `Employer un renvoi : ${renvoi}.` }];
}

/** Typed references name what exists. */
export const CONV_07: Regle = {
  code: 'CONV-07',
  nom: 'references-tapees',
  titre: 'Un article ou une annexe cités par leur numéro existent',
  gravite: 'avertissement',
  sources: [
    methode(
      "un numéro cité est celui d'un article ou d'une annexe qui existe, et le reste quand l'ordre change",
    ),
  ],
  pourquoi:
    'Les articles et les annexes sont numérotés par le programme. Un numéro tapé dans le texte ne change pas avec eux : après un ' +
    "article ajouté ou retiré, il désigne une autre clause, ou n'en désigne aucune. Les articles d'une loi, d'un code ou d'un autre " +
    "contrat, ceux que cite un visa et ceux qu'un avenant modifie, eux, se tapent, et la règle les laisse.",
  exemples: {
    valides: [
      {
        titre: "L'article d'une loi",
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nSelon l'article 10 de la loi n°2000-321 du 12 avril 2000, l'aide est affectée."`,
      },
    ],
    fautifs: [
      {
        titre: "L'article 12 d'une convention qui n'en a qu'un",
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nL'aide est employée selon l'article 12."`,
      },
    ],
  },
  controle: ({ dossier }) =>
    ecrits(dossier).flatMap((papier) => {
      const siens = nombres(dossier, papier);
      if (!siens) return [];
      return chercheDans(papier, { motif: REFERENCE }).flatMap((lieu) => constat(papier, lieu, siens));
    }),
};
