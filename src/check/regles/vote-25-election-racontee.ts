import { election } from '../../domaine/election.ts';
import { lireNombre, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { proportionnelle } from '../../domaine/representation-proportionnelle.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration } from '../phrases.ts';
import type { Chiffre, Depouillement } from '../recit-du-scrutin.ts';
import { CHIFFRES_DU_SCRUTIN } from '../recit-du-scrutin.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_21, methode } from '../sources.ts';

/** Another election than that of the question, or what the law says of any. */
const AILLEURS =
  /(?<!\p{L})(?:en (?:19|20)\d\d|précédente?s?|dernière?s?|sortante?s?|mandat de|peut|peuvent|doit|doivent|devra|faut|lorsque|au moins|au plus|si aucun|lors de la séance)(?!\p{L})/iu;

const phrase = ({ ligne, place, ecrit }: Trouvaille): string =>
  `${
    avant(ligne.nu, place, 200)
      .split(/(?<!(?<!\p{L})M)[.!?] /u)
      .at(-1) ?? ''
  }${ecrit}${apres(ligne.nu, place + ecrit.length, 200).split(/[.!?](?: |$)/u)[0]}`;

function constat(
  depouillement: Depouillement,
  { quoi, justes }: Chiffre,
  lieu: Trouvaille,
): readonly Constat[] {
  const dit = lireNombre(lieu.ecrit);
  const possibles = [...new Set(justes(depouillement, lieu))];
  if (dit === undefined || possibles.length === 0 || possibles.includes(dit) || AILLEURS.test(phrase(lieu)))
    return [];
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      calcule: possibles.join(' ou '),
      lies: [
        {
          path: ['rapports', depouillement.rapport.question, 'scrutin', 'tours'],
          message: 'Les suffrages sont notés ici.',
        },
      ],
      message: `Le texte du rapport n°${depouillement.rapport.question} dit « ${lieu.ecrit} », et ${quoi} ${enumeration(possibles.map(String))} d'après le dépouillement.`,
      remede: 'Corriger le texte, ou le dépouillement.',
    },
  ];
}

/** A number of candidates, then the list of their names; "M." holds a full stop that ends nothing. */
const CANDIDATS = new RegExp(
  `(?<=^|[.;] )(?:${NOMBRE_EN_LETTRES}|\\d{1,3})(?= candidat(?:e|s|es)? (?:M\\.|[^.;:\\n]){0,60} : )`,
  'gimu',
);

const SUITE_DES_NOMS = /^[^:]*:(?<liste>(?:(?<!\p{L})M\.|[^.;])*)/u;

const CIVILITE = /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame)[ \u00a0]\p{Lu}/gu;

/** "Trois candidats se sont déclarés : M. …, M. … et Mme …". */
const desCandidats = (papier: Ecrit): readonly Constat[] =>
  chercheDans(papier, CANDIDATS).flatMap(({ ligne, place, ecrit }): readonly Constat[] => {
    const liste = SUITE_DES_NOMS.exec(apres(ligne.nu, place, 700))?.groups?.liste ?? '';
    const nommes = (liste.match(CIVILITE) ?? []).length;
    const dit = lireNombre(ecrit);
    if (nommes < 2 || dit === undefined || dit === nommes) return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit,
        calcule: String(nommes),
        message: `Le texte du rapport n°${papier.id} annonce « ${ecrit} » candidats, et en nomme ${nommes}.`,
        remede: 'Corriger le nombre, ou compléter la liste.',
      },
    ];
  });

function controle(contexte: Contexte): readonly Constat[] {
  const elections = new Map(
    questionsTraitees(contexte)
      .filter(({ rapport }) => elitQuelquUn(rapport))
      .filter(({ rapport }) => rapport.scrutin.tours.length > 0)
      .map(({ rapport }): readonly [string, Depouillement] => {
        const proportion = proportionnelle(rapport, contexte.dossier.conseil);
        return [
          rapport.question,
          {
            rapport,
            resultat: election(rapport.scrutin),
            ...(proportion === undefined ? {} : { proportion }),
          },
        ];
      }),
  );
  if (elections.size === 0) return [];
  return ecrits(contexte.dossier).flatMap((papier) => {
    const depouillement = papier.genre === 'rapport' ? elections.get(papier.id) : undefined;
    return depouillement === undefined
      ? []
      : [
          ...CHIFFRES_DU_SCRUTIN.flatMap((chiffre) =>
            chercheDans(papier, chiffre.motif).flatMap((lieu) => constat(depouillement, chiffre, lieu)),
          ),
          ...desCandidats(papier),
        ];
  });
}

/** What a report tells of its election is what the ballots give. */
export const VOTE_25: Regle = {
  code: 'VOTE-25',
  nom: 'election-racontee',
  titre: 'Ce que le rapport raconte de son élection est ce que le dépouillement donne',
  gravite: 'avertissement',
  sources: [
    L2121_21,
    methode("l'acte imprime le dépouillement des données ; le texte ne peut en dire un autre"),
  ],
  pourquoi:
    "L'acte imprime les voix, les suffrages exprimés et la majorité des données. L'exposé, écrit pendant la séance, en donne d'autres " +
    'quand un chiffre a été mal recopié : candidats, majorité absolue, voix de chacun, bulletins blancs et nuls, sièges de chaque liste, ' +
    "titulaires et suppléants. Deux nombres différents font douter du résultat, et l'élection peut être contestée. Une phrase qui parle d'une autre élection, ou de ce que la loi permet, n'est pas en cause.",
  exemples: {
    valides: [
      {
        titre: 'Les chiffres du dépouillement',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 4 }], blancs: 1, nuls: 0 }] }
  corps: "# Exposé\\n\\nPour treize suffrages exprimés, la majorité absolue était de 7 voix. Mme Odile RENARD a obtenu 9 voix."`,
      },
    ],
    fautifs: [
      {
        titre: 'Une autre majorité',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 4 }], blancs: 1, nuls: 0 }] }
  corps: "# Exposé\\n\\nLa majorité absolue était de 8 voix."`,
      },
    ],
  },
  controle,
};
