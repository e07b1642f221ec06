import type { Convention } from '../../domaine/convention.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import { aplati, articles, texteDesArticles } from '../conventions/articles.ts';
import type { Situee } from '../conventions/beneficiaires.ts';
import { beneficiairesPrives, conventionsDe } from '../conventions/beneficiaires.ts';
import { lieuDesArticles } from '../conventions/lieux.ts';
import { ARRETE_COMPTE_RENDU, ARTICLE_10 } from '../conventions/sources-des-subventions.ts';
import type { Constat, Regle } from '../regle.ts';

const COMPTE =
  /comptes?[- ]rendus? financiers?|bilan financier|comptes? (?:annuels? )?certifies?|comptes? d'emploi/u;

const MOIS: Readonly<Record<string, number>> = { sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 };

const DELAI = /(?:dans (?:les|un delai de)|sous) (sept|huit|neuf|dix|onze|douze|\d{1,2})(?: \(\d+\))? mois/u;

/** Six months after the end of a calendar year. */
const echeanceLegale = ({ duree }: Convention): DateCivile =>
  `${Number(duree.exercice) + 1}-06-30` as DateCivile;

function absent({ id, convention }: Situee): Constat {
  return {
    chemin: lieuDesArticles(id, convention),
    message: `La convention « ${id} » ne demande pas le compte rendu financier, que la loi impose au bénéficiaire.`,
    remede:
      "Ajouter que le bénéficiaire remet le compte rendu financier dans les six mois qui suivent la fin de l'exercice.",
  };
}

/** A clause that leaves more than six months. */
function tropLong({ id, convention }: Situee): readonly Constat[] {
  const financiers = articles(convention).filter(({ plat }) => COMPTE.test(plat) && DELAI.test(plat));
  return financiers.flatMap(({ texte, ligne }): readonly Constat[] =>
    texte.split('\n').flatMap((ecrite, rang): readonly Constat[] => {
      const plate = aplati(ecrite);
      const lu = DELAI.exec(plate);
      const mois = MOIS[lu?.[1] ?? ''] ?? Number(lu?.[1] ?? 0);
      if (lu === null || mois <= 6 || !/exercice|annee|cloture/u.test(plate)) return [];
      return [
        {
          chemin: ['conventions', id, 'corps', ligne + 1 + rang],
          ecrit: ecrite.slice(lu.index, lu.index + lu[0].length),
          calcule: 'dans les six mois',
          message: `La convention « ${id} » laisse ${mois} mois pour remettre les comptes ; la loi en donne six après la fin de l'exercice.`,
          remede: 'Écrire « dans les six mois ».',
        },
      ];
    }),
  );
}

/** A term that is the day to file the accounts, and falls after six months. */
function tropTard({ id, convention }: Situee): readonly Constat[] {
  const limite = echeanceLegale(convention);
  if (convention.duree.fin <= limite) return [];
  const echeance = /(?:au plus tard|avant) le \[[^\]]*\]\(#fin\)/u;
  const remise = articles(convention).find(({ plat }) => echeance.test(plat) && COMPTE.test(plat));
  if (!remise) return [];
  return [
    {
      chemin: ['conventions', id, 'duree', 'fin'],
      ecrit: convention.duree.fin,
      calcule: dateEnLettres(limite),
      message: `Les comptes sont à remettre au plus tard le ${dateEnLettres(convention.duree.fin)} ; pour l'exercice ${convention.duree.exercice}, le délai de six mois finit le ${dateEnLettres(limite)}.`,
      remede: `Ramener l'échéance au ${dateEnLettres(limite)}, sauf si l'exercice du bénéficiaire n'est pas l'année civile.`,
    },
  ];
}

/** The financial account is asked for, within six months. */
export const CONV_03: Regle = {
  code: 'CONV-03',
  nom: 'compte-rendu-financier',
  titre: 'Le compte rendu financier est dû dans les six mois',
  gravite: 'avertissement',
  sources: [ARTICLE_10, ARRETE_COMPTE_RENDU],
  pourquoi:
    "Quand la subvention est affectée à une dépense déterminée, l'organisme privé remet un compte rendu financier qui atteste la " +
    "conformité des dépenses à son objet, dans les six mois qui suivent la fin de l'exercice. La convention le rappelle ; elle ne " +
    'peut pas laisser davantage de temps que la loi.',
  exemples: {
    valides: [{ titre: 'Dans les six mois', yaml: '{}' }],
    fautifs: [
      {
        titre: 'La clause manque',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa convention fixe les conditions du soutien." }',
      },
      {
        titre: 'Neuf mois au lieu de six',
        yaml: `conventions/aide.md:
  corps: |
    # Articles

    ## Comptes {#comptes}

    L'association remet le compte rendu financier dans les neuf mois qui suivent la fin de l'exercice.`,
      },
    ],
  },
  controle: ({ dossier }) =>
    conventionsDe(dossier).flatMap((situee) => {
      const { convention } = situee;
      if (beneficiairesPrives(convention).length === 0 || articles(convention).length === 0) return [];
      if (!COMPTE.test(texteDesArticles(convention))) return [absent(situee)];
      return [...tropLong(situee), ...tropTard(situee)];
    }),
};
