import { election } from '../../domaine/election.ts';
import { lireNombre, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import { sansCivilite } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Regle } from '../regle.ts';
import { L2121_21, methode } from '../sources.ts';

const N = `(?<nombre>${NOMBRE_EN_LETTRES}|\\d{1,3})`;

/** Something that prose tells of a ballot, and what its rounds give. */
interface Recit {
  readonly motif: RegExp;
  readonly quoi: string;
  readonly vrais: (rapport: Rapport) => readonly number[];
}

const RECITS: readonly Recit[] = [
  {
    motif: new RegExp(
      `majorité absolue(?: des suffrages)?(?:,? (?:qui )?(?:était|est|de|à|fixée à|requise|:|soit)){1,3} (?:de )?${N}(?= (?:voix|suffrages)|[,.;)])`,
      'giu',
    ),
    quoi: 'la majorité absolue',
    vrais: ({ scrutin }) => election(scrutin).tours.flatMap(({ majorite }) => majorite ?? []),
  },
  {
    motif: new RegExp(`${N}(?= suffrages? exprimés?)`, 'giu'),
    quoi: 'les suffrages exprimés',
    vrais: ({ scrutin }) => election(scrutin).tours.map(({ exprimes }) => exprimes),
  },
  {
    motif: new RegExp(`${N}(?= bulletins? blancs?)`, 'giu'),
    quoi: 'les bulletins blancs',
    vrais: ({ scrutin }) => scrutin.tours.map(({ blancs }) => blancs),
  },
  {
    motif: new RegExp(`${N}(?= bulletins? nuls?)`, 'giu'),
    quoi: 'les bulletins nuls',
    vrais: ({ scrutin }) => scrutin.tours.map(({ nuls }) => nuls),
  },
];

const constat = (
  ligne: Ligne,
  ecrit: string,
  quoi: string,
  vrais: readonly number[],
  question: string,
): Constat => ({
  chemin: ligne.chemin,
  ecrit,
  calcule: [...new Set(vrais)].join(' ou '),
  message: `Le texte de la question n°${question} dit « ${ecrit} » pour ${quoi}, et le dépouillement donne ${[...new Set(vrais)].join(' ou ')}.`,
  lies: [{ path: ['rapports', question, 'scrutin', 'tours'], message: 'Les suffrages sont notés ici.' }],
  remede: 'Corriger le texte, ou les suffrages notés.',
});

/** What is told of the law, or of another election. */
const AILLEURS =
  /(?<!\p{L})(?:précédent\p{L}*|(?:20|19)\d\d|au moins|au plus|si aucun|lorsque|doit|devra|faut|bureau|commission)(?!\p{L})/iu;

function desRecits(rapport: Rapport, lignes: readonly Ligne[]): readonly Constat[] {
  return lignes.flatMap((ligne) =>
    RECITS.flatMap(({ motif, quoi, vrais }) =>
      [...ligne.nu.matchAll(motif)].flatMap(({ 0: ecrit, index, groups }): readonly Constat[] => {
        const dit = lireNombre(groups?.nombre ?? '');
        const justes = vrais(rapport);
        const phrase = ligne.nu.slice(0, index).replace(/^.*[.;] /u, '');
        if (dit === undefined || justes.length === 0 || justes.includes(dit) || AILLEURS.test(phrase))
          return [];
        return [constat(ligne, ecrit, quoi, justes, rapport.question)];
      }),
    ),
  );
}

const OBTIENT = new RegExp(
  `(?<nom>\\p{Lu}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+){0,3}) (?:a|ayant) (?:obtenu|recueilli|reçu|réuni) ${N}(?= (?:voix|suffrages))`,
  'gu',
);

const cle = (nom: string): string => plie(sansCivilite(nom));

/** "Mme Rose THOMAS a obtenu 9 voix": one of her rounds. */
const desVoix = ({ question, scrutin }: Rapport, lignes: readonly Ligne[]): readonly Constat[] =>
  lignes.flatMap((ligne) =>
    [...ligne.nu.matchAll(OBTIENT)].flatMap(({ 0: ecrit, groups }): readonly Constat[] => {
      const nom = plie(groups?.nom ?? '');
      const voix = scrutin.tours.flatMap(({ suffrages }) =>
        suffrages.filter(({ pour }) => nom.endsWith(cle(pour))).map((un) => un.voix),
      );
      const dit = lireNombre(groups?.nombre ?? '');
      if (voix.length === 0 || dit === undefined || voix.includes(dit)) return [];
      return [constat(ligne, ecrit, 'ses voix', voix, question)];
    }),
  );

const CANDIDATS = new RegExp(`(?<=^|[.;] )${N} candidat(?:e|s|es)? [^.;:]{0,60} : (?<liste>[^.;]+)`, 'giu');

const CIVILITE = /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame)[ \u00a0]\p{Lu}/gu;

/** "Trois candidats se sont déclarés : M. …, M. … et Mme …". */
const desCandidats = ({ question }: Rapport, lignes: readonly Ligne[]): readonly Constat[] =>
  lignes.flatMap((ligne) =>
    [...ligne.nu.replace(/M\. /gu, 'M\u2024 ').matchAll(CANDIDATS)].flatMap(
      ({ groups }): readonly Constat[] => {
        const { nombre = '', liste = '' } = groups ?? {};
        const nommes = (liste.replace(/M\u2024/gu, 'M.').match(CIVILITE) ?? []).length;
        const dit = lireNombre(nombre);
        if (nommes < 2 || dit === undefined || dit === nommes) return [];
        return [
          {
            chemin: ligne.chemin,
            ecrit: nombre,
            calcule: String(nommes),
            message: `Le texte de la question n°${question} annonce « ${nombre} » candidats, et en nomme ${nommes}.`,
            remede: 'Corriger le nombre, ou compléter la liste.',
          },
        ];
      },
    ),
  );

/** What prose tells of a ballot is what its rounds give. */
export const VOTE_33: Regle = {
  code: 'VOTE-33',
  nom: 'recit-du-scrutin',
  titre: 'Ce que le texte raconte du dépouillement est ce qui y est noté',
  gravite: 'avertissement',
  sources: [
    L2121_21,
    methode("l'extrait donne le dépouillement : le texte qui le raconte dit les mêmes nombres"),
  ],
  pourquoi:
    "Le rapport d'une élection raconte souvent le scrutin : tant de candidats, de voix, de suffrages exprimés, et la majorité absolue. L'acte imprime " +
    "aussi le dépouillement noté. Deux nombres différents font douter du résultat, et l'élection peut être contestée.",
  exemples: {
    valides: [
      {
        titre: 'La majorité de quatorze',
        yaml: `rapports/2.md:
  nature: election
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }] }
  corps: "# Exposé\\n\\nMme Odile RENARD a obtenu 9 voix, pour 14 suffrages exprimés.\\n"`,
      },
    ],
    fautifs: [
      {
        titre: 'Une voix de plus',
        yaml: `rapports/2.md:
  nature: election
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }] }
  corps: "# Exposé\\n\\nMme Odile RENARD a obtenu 10 voix.\\n"`,
      },
    ],
  },
  controle: (contexte) =>
    questionsTraitees(contexte)
      .map(({ rapport }) => rapport)
      .filter(({ nature, scrutin }) => elitQuelquUn({ nature }) && scrutin.tours.length > 0)
      .flatMap((rapport) => {
        const lignes = (ecritDe(contexte.dossier, 'rapport', rapport.question)?.lignes ?? []).filter(
          ({ genre }) => genre === 'texte' || genre === 'puce',
        );
        return [...desRecits(rapport, lignes), ...desVoix(rapport, lignes), ...desCandidats(rapport, lignes)];
      }),
};
