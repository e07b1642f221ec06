import type { DataPath } from '../../diagnostics/fault.ts';
import { deliberationsDe } from '../../domaine/deliberations.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

interface Prise {
  readonly question: string;
  readonly chemin: DataPath;
  /** The key that its number is written under. */
  readonly cle: string;
  readonly numero: string | undefined;
}

/** The deliberations of the sitting that were taken, each with the place where its number is, or would be. */
const prises = (contexte: Contexte): readonly Prise[] =>
  questionsTraitees(contexte).flatMap(({ rapport }) =>
    deliberationsDe(rapport)
      .filter(({ rapport: { nature, scrutin } }) => nature !== 'information' && scrutin.mode !== 'sans-vote')
      .map(({ rapport: { deliberation: numero }, rang }) => ({
        question: rapport.question,
        chemin: [
          'rapports',
          rapport.question,
          ...(rang === undefined ? ['question'] : ['deliberations', rang]),
        ],
        cle: rang === undefined ? 'deliberation' : 'numero',
        numero,
      })),
  );

function controle(contexte: Contexte): readonly Constat[] {
  const toutes = prises(contexte);
  const sans = toutes.filter(({ numero }) => numero === undefined);
  const numerotees = toutes.length - sans.length;
  if (sans.length === 0 || numerotees <= sans.length) return [];
  return sans.map(({ question, chemin, cle }) => ({
    chemin,
    message: `La question n°${question} n'a pas de numéro de délibération, alors que les autres de la séance en ont un.`,
    remede: `Ajouter « ${cle}: » avec le numéro du registre, ou lancer « seance numeroter ».`,
  }));
}

/** In a sitting whose acts are numbered, each has its number. */
export const RAPP_33: Regle = {
  code: 'RAPP-33',
  nom: 'numero-manquant',
  titre: 'Dans une séance numérotée, chaque délibération a son numéro',
  gravite: 'erreur',
  sources: [
    cgct('L2121-23', '2022-07-01'),
    cgct('R2121-9', '2022-07-01'),
    methode('une série ne saute pas un acte'),
  ],
  pourquoi:
    "Les délibérations portent un numéro d'ordre dans la séance. Quand presque toutes l'ont, celle qui n'en a pas sortirait sans numéro, " +
    "et ne pourrait être ni inscrite au registre ni transmise. Tant que la plupart n'en ont pas, la séance n'est pas encore numérotée.",
  exemples: {
    valides: [{ titre: 'Les deux rapports ont leur numéro', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un troisième sans numéro',
        yaml: `seance.yaml: { sans_rapport: [{ questions: [4 à 8], motif: Rapports tenus par un autre service }] }
rapports/3.md: { question: 3, titre: Tarifs des salles, rapporteur: Paul SIMONET, decision: [fixe les tarifs], corps: "# Résumé\\n\\nTarifs.\\n\\n# Exposé\\n\\nLes tarifs changent." }`,
      },
    ],
  },
  controle,
};
