import type { DataPath } from '../../diagnostics/fault.ts';
import type { DateCivile } from '../../domaine/date.ts';
import type { Civilite, NomElu } from '../../domaine/personne.ts';
import { lirePersonne, sansCivilite } from '../../domaine/personne.ts';
import { motsPlies, plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

/** What the law asks of a list of deputies: each of the other sex than the one before, or one more at most of one sex. */
type Parite = 'alternance' | 'ecart';

/** From the renewals of 2014, 2020 and 2026 on. */
const ECART = '2014-03-23' as DateCivile;
const ALTERNANCE = '2020-03-15' as DateCivile;
const TOUTES_LES_COMMUNES = '2026-03-15' as DateCivile;

/** Inhabitants from which a commune elects its deputies by list before 2026. */
const SEUIL = 1000;

/** What the law asks of the lists of this council; undefined where it asks for nothing, or the program cannot tell. */
function parite({ dossier: { conseil, seance } }: Contexte): Parite | undefined {
  const { nature, population } = conseil.collectivite;
  if (nature !== 'commune') return undefined;
  if (seance.date >= TOUTES_LES_COMMUNES) return 'alternance';
  if (population === undefined || population < SEUIL || seance.date < ECART) return undefined;
  return seance.date < ALTERNANCE ? 'ecart' : 'alternance';
}

/** A seat that is vacant goes to somebody of the same sex as the one who had it: such a list does not alternate. */
const REMPLACEMENT = /\b(?:vacan\w+|remplac\w+|demission\w*|dece\w+|succed\w+|nouvel(?:le)? adjoint\w*)\b/u;

const ADJOINTS = /\badjoint(?:e?s)\b/u;

const estDesAdjoints = ({ titre, corps, nature, scrutin }: Rapport): boolean =>
  elitQuelquUn({ nature }) &&
  scrutin.mode !== 'sans-vote' &&
  ADJOINTS.test(plie(titre)) &&
  !REMPLACEMENT.test(plie(`${titre} ${corps}`));

/** The civility of a candidate, as written or as the register gives it. */
function civilite({ elus }: Contexte, nom: string): Civilite | undefined {
  return lirePersonne(nom)?.civilite ?? elus.get(sansCivilite(nom))?.personne.civilite;
}

/** The rank of the first candidate whom the law does not want there; undefined where all is well, or a sex is unknown. */
function horsParite(contexte: Contexte, noms: readonly string[], exigee: Parite): number | undefined {
  const sexes = noms.map((nom) => civilite(contexte, nom));
  if (sexes.some((sexe) => sexe === undefined)) return undefined;
  if (exigee === 'alternance') {
    const rang = sexes.findIndex((sexe, place) => place > 0 && sexe === sexes[place - 1]);
    return rang === -1 ? undefined : rang;
  }
  const femmes = sexes.filter((sexe) => sexe === 'Mme').length;
  return Math.abs(2 * femmes - sexes.length) > 1 ? 0 : undefined;
}

function constats(contexte: Contexte, { question, scrutin }: Rapport, exigee: Parite): readonly Constat[] {
  return (scrutin.listes ?? []).flatMap(({ nom, membres }, index): readonly Constat[] => {
    const rang = horsParite(contexte, membres, exigee);
    const ecrit = rang === undefined ? undefined : membres[rang];
    if (rang === undefined || ecrit === undefined) return [];
    return [
      {
        chemin: ['rapports', question, 'scrutin', 'listes', index, 'membres', rang],
        ecrit,
        message:
          exigee === 'alternance'
            ? `À la question n°${question}, « ${nom} » ne fait pas alterner un candidat de chaque sexe : ${ecrit} suit un candidat du même sexe.`
            : `À la question n°${question}, « ${nom} » compte plus d'un candidat de différence entre les deux sexes.`,
        remede:
          "Vérifier l'ordre et les civilités de la liste ; si elle est bien celle qui a été déposée, l'élection est à recommencer.",
      },
    ];
  });
}

const ELIT = /^(?:proclame|élit|déclare|désigne|nomme)(?!\p{L})/iu;

/** A member whom a point of the decision names, and where in it. */
interface Proclame {
  readonly nom: NomElu;
  readonly chemin: DataPath;
}

const CIVILITE = /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame|Mlle)[ \u00a0]\p{Lu}/gu;

/** Somebody is named who is not elected: who proposes, who is succeeded. */
const AUTRE_NOMME =
  /(?<!\p{L})(?:proposition|présidence|remplac\p{L}+|à la place|succ\p{L}+|suite)(?!\p{L})/iu;

/** The members that a text names, in its order; undefined where it names somebody else too. */
function membresCites({ elus }: Contexte, texte: string): readonly NomElu[] | undefined {
  const mots = ` ${motsPlies(texte.replace(/[^\p{L}'\u2019-]+/gu, ' ')).join(' ')} `;
  const cites = [...elus.keys()]
    .map((nom) => ({ nom, place: mots.indexOf(` ${motsPlies(nom).join(' ')} `) }))
    .filter(({ place }) => place !== -1);
  if ((texte.match(CIVILITE) ?? []).length > cites.length || AUTRE_NOMME.test(texte)) return undefined;
  return cites.toSorted((a, b) => a.place - b.place).map(({ nom }) => nom);
}

/** The members whom the points that elect deputies name: the list that won, where the data hold no list. */
function proclames(contexte: Contexte, { question, decision }: Rapport): readonly Proclame[] {
  const points = decision.flatMap((point, index) =>
    point.genre === 'texte' && ELIT.test(point.texte) && /adjoint/iu.test(point.texte)
      ? [{ noms: membresCites(contexte, point.texte), chemin: ['rapports', question, 'decision', index] }]
      : [],
  );
  if (points.some(({ noms }) => noms === undefined)) return [];
  return points.flatMap(({ noms = [], chemin }) => noms.map((nom) => ({ nom, chemin })));
}

/** The deputies that the decision proclaims, held to what the law asks of their list: only to be looked at. */
function constatsDeLaDecision(contexte: Contexte, rapport: Rapport, exigee: Parite): readonly Constat[] {
  if ((rapport.scrutin.listes ?? []).length > 0) return [];
  const elus = proclames(contexte, rapport);
  const rang = horsParite(
    contexte,
    elus.map(({ nom }) => nom),
    exigee,
  );
  const hors = rang === undefined ? undefined : elus[rang];
  if (!hors) return [];
  return [
    {
      chemin: hors.chemin,
      ecrit: hors.nom,
      gravite: 'avertissement',
      message:
        exigee === 'alternance'
          ? `À la question n°${rapport.question}, les adjoints proclamés ne font pas alterner un candidat de chaque sexe : ${hors.nom} suit une personne du même sexe.`
          : `À la question n°${rapport.question}, les adjoints proclamés comptent plus d'une personne de différence entre les deux sexes.`,
      remede:
        "Vérifier l'ordre des noms et les civilités du registre ; si la liste élue était bien celle-là, l'élection est à recommencer.",
    },
  ];
}

/** Lists of deputies to the mayor alternate women and men. */
export const VOTE_23: Regle = {
  code: 'VOTE-23',
  nom: 'parite-des-adjoints',
  titre: 'Les listes d’adjoints font alterner un candidat de chaque sexe',
  gravite: 'erreur',
  sources: [cgct('L2122-7-2'), { genre: 'loi', texte: 'loi n° 2025-444 du 21 mai 2025' }],
  pourquoi:
    'Les adjoints sont élus au scrutin de liste ; depuis le renouvellement de 2020, la liste est composée alternativement d’un candidat de ' +
    'chaque sexe (de 2014 à 2020, l’écart entre les deux sexes ne dépassait pas un). La règle vaut dans les communes de 1 000 habitants et ' +
    'plus, et dans toutes depuis le renouvellement de 2026. Elle ne vaut pas pour un poste devenu vacant : il revient à un conseiller du ' +
    'même sexe, et le texte le dit. Où les données ne tiennent pas les listes, les adjoints que la décision proclame sont lus dans son texte.',
  regimes: ['commune', 'alsace-moselle'],
  exemples: {
    valides: [
      {
        titre: 'Une femme, un homme, une femme',
        yaml: `conseil.yaml: { collectivite: { nature: commune, population: 1500 } }
rapports/2.md:
  nature: election
  titre: Élection des adjoints
  scrutin: { mode: secret, listes: [{ nom: Liste A, membres: [Mme Maud PERRIN, M. Noé QUENTIN, Mme Odile RENARD] }], tours: [{ suffrages: [{ pour: Liste A, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux hommes de suite',
        yaml: `conseil.yaml: { collectivite: { nature: commune, population: 1500 } }
rapports/2.md:
  nature: election
  titre: Élection des adjoints
  scrutin: { mode: secret, listes: [{ nom: Liste A, membres: [Mme Maud PERRIN, M. Noé QUENTIN, M. Paul SIMONET] }], tours: [{ suffrages: [{ pour: Liste A, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
  },
  controle: (contexte) => {
    const exigee = parite(contexte);
    if (exigee === undefined) return [];
    return questionsTraitees(contexte)
      .filter(({ rapport }) => estDesAdjoints(rapport))
      .flatMap(({ rapport }) => [
        ...constats(contexte, rapport, exigee),
        ...constatsDeLaDecision(contexte, rapport, exigee),
      ]);
  },
};
