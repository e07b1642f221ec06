import { montantEnEuros } from '../../domaine/montant.ts';
import { phrasesDesArticles } from '../conventions/articles.ts';
import { auDessusDuSeuil } from '../conventions/beneficiaires.ts';
import { lieuDesArticles } from '../conventions/lieux.ts';
import { ARTICLE_10, DECRET_2001_495 } from '../conventions/sources-des-subventions.ts';
import type { Regle } from '../regle.ts';

interface Clause {
  /** As the law names it: "l'objet". */
  readonly nom: string;
  /** Whether one flattened sentence makes the statement. */
  readonly dite: (phrase: string) => boolean;
  readonly remede: string;
}

/** A sentence that says what the convention is about, and announces clauses without making them. */
const ANNONCE = /a pour objet|(?:fixe|definit|precise|determine)\w{0,12} (?:les|l'|la)/u;

const SOMME = /subvention|aide|concours|soutien|sommes?\b|fonds\b|participation/u;

const MONTANT = /#(?:subvention|versement-\d)|\d {0,3}(?:€|euros)|montant de/u;

const PAIEMENT = /vers(?:e|er|era|ee|ees|ement|ements)\b|mandat|paye|paiement|acompte|solde|liquid/u;

const EMPLOI = /emplo|utilis|affect|consacr/u;

const BORNE = /seul|exclusi|uniqu|objet|conform|realis|programme|projet|action|autre chose/u;

/** The four statements of loi n°2000-321, art. 10, by the words in which conventions make them. */
const CLAUSES: readonly Clause[] = [
  {
    nom: "l'objet de la subvention",
    dite: (phrase) => /\bobjet\b/u.test(phrase) || ANNONCE.test(phrase),
    remede: 'Ajouter un article « Objet » qui dit à quoi la subvention est affectée.',
  },
  {
    nom: 'le montant de la subvention',
    dite: (phrase) => SOMME.test(phrase) && MONTANT.test(phrase),
    remede: 'Écrire le montant dans un article par le renvoi [montant](#subvention).',
  },
  {
    nom: 'les modalités de versement',
    dite: (phrase) => PAIEMENT.test(phrase) && !ANNONCE.test(phrase),
    remede: 'Ajouter un article qui dit quand et comment la subvention est versée.',
  },
  {
    nom: "les conditions d'utilisation de la subvention",
    dite: (phrase) => EMPLOI.test(phrase) && SOMME.test(phrase) && BORNE.test(phrase),
    remede: "Ajouter un article qui réserve l'emploi de la subvention à son objet.",
  },
];

/** Above the threshold, the convention states object, amount, payment and use. */
export const CONV_01: Regle = {
  code: 'CONV-01',
  nom: 'clauses-obligatoires',
  titre: 'Au-dessus de 23 000 €, la convention a ses quatre clauses',
  gravite: 'avertissement',
  sources: [ARTICLE_10, DECRET_2001_495],
  pourquoi:
    "Quand le total annuel accordé à un organisme privé dépasse 23 000 €, la loi impose une convention qui définit l'objet, le " +
    "montant, les modalités de versement et les conditions d'utilisation de la subvention. Sans l'une de ces clauses, le " +
    'comptable peut refuser de payer et le préfet demander le retrait. Le total tient compte des autres conventions de ' +
    "l'exercice qui sont à portée. La règle cherche les mots d'usage : une clause dite autrement s'acquitte.",
  exemples: {
    valides: [
      { titre: 'Les quatre clauses', yaml: '{}' },
      {
        titre: 'Sous le seuil, la loi ne les impose pas',
        yaml: `conventions/aide.md:
  subvention: 20 000
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa convention fixe les conditions du soutien."`,
      },
    ],
    fautifs: [
      {
        titre: "Rien sur l'emploi de la subvention",
        yaml: `conventions/aide.md:
  corps: |
    # Articles

    ## Objet {#objet}

    La présente convention fixe les conditions du soutien.

    ## Versement {#versement}

    La subvention de [montant](#subvention) est versée à la signature.`,
      },
    ],
  },
  controle: (contexte) =>
    auDessusDuSeuil(contexte).flatMap(({ id, convention, partie, total }) => {
      const phrases = phrasesDesArticles(convention);
      if (phrases.length === 0) return [];
      return CLAUSES.filter(({ dite }) => !phrases.some(dite)).map(({ nom, remede }) => ({
        chemin: lieuDesArticles(id, convention),
        calcule: `${montantEnEuros(total)} pour l'exercice ${convention.duree.exercice}`,
        message: `Aucun article de la convention « ${id} » ne semble dire ${nom}, alors que « ${partie.nom} » reçoit plus de 23 000 € dans l'année.`,
        remede,
      }));
    }),
};
