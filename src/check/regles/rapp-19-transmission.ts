import { dateEnLettres } from '../../domaine/date.ts';
import { numerosDe } from '../../domaine/deliberations.ts';
import { sortDe } from '../../domaine/ordre-du-jour.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { Transmission } from '../../domaine/seance.ts';

import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

/** A transmission and where it is written. */
interface Ecrite {
  readonly chemin: Constat['chemin'];
  readonly transmission: Transmission;
}

function transmissions({ dossier: { seance, rapports } }: Contexte): readonly Ecrite[] {
  const commune = seance.transmission;
  const siennes = Object.values(rapports).flatMap(({ question, transmission }) =>
    transmission === undefined ? [] : [{ chemin: ['rapports', question, 'transmission'], transmission }],
  );
  return commune === undefined
    ? siennes
    : [{ chemin: ['seance', 'transmission'], transmission: commune }, ...siennes];
}

function dates(
  { dossier: { seance }, aujourdhui }: Contexte,
  { chemin, transmission }: Ecrite,
): readonly Constat[] {
  const { date } = transmission;
  const base = { chemin: [...chemin, 'date'], ecrit: date };
  if (date < seance.date)
    return [
      {
        ...base,
        message: `La transmission est datée du ${dateEnLettres(date)}, avant la séance du ${dateEnLettres(seance.date)} : l'acte n'existait pas encore.`,
        calcule: `le ${dateEnLettres(seance.date)} ou après`,
        lies: [{ path: ['seance', 'date'], message: 'La séance est datée ici.' }],
        remede: "Reprendre la date de l'accusé de réception.",
      },
    ];
  if (date <= aujourdhui) return [];
  return [
    {
      ...base,
      message: `La transmission est datée du ${dateEnLettres(date)}, qui n'est pas encore venu : l'acte serait dit exécutoire trop tôt.`,
      remede: "Attendre l'accusé de réception, et recopier sa date.",
    },
  ];
}

/** One acknowledgement is that of one act. */
const accusesRepetes = (toutes: readonly Ecrite[]): readonly Constat[] =>
  [...parCle(toutes, ({ transmission }) => transmission.accuse ?? '')].flatMap(([accuse, places]) => {
    const [premiere, ...autres] = accuse === '' ? [] : places;
    if (premiere === undefined) return [];
    return autres.map(({ chemin }) => ({
      chemin: [...chemin, 'accuse'],
      ecrit: accuse,
      message: `L'accusé de réception « ${accuse} » est déjà celui d'un autre acte.`,
      lies: [{ path: [...premiere.chemin, 'accuse'], message: 'Il est écrit ici aussi.' }],
      remede: 'Recopier le numéro propre à cet acte.',
    }));
  });

/** The figures of a number, as an acknowledgement writes them. */
const chiffresDe = (texte: string): string => texte.replace(/[^\p{L}\d]+/gu, '_').toUpperCase();

/** Whether an acknowledgement holds the number of an act: it is then that of this act alone. */
const porteLeNumero = (accuse: string, numero: string): boolean =>
  numero.length > 2 && `_${chiffresDe(accuse)}_`.includes(`_${chiffresDe(numero)}_`);

/** The acknowledgement of one act, written for all those of a sitting. */
function accuseDeTous({ dossier: { seance, rapports } }: Contexte): readonly Constat[] {
  const accuse = seance.transmission?.accuse;
  const sans = Object.values(rapports).filter(
    ({ question, transmission }) =>
      transmission === undefined && sortDe(seance, question).genre === 'examinee',
  );
  const numeros = sans.flatMap((rapport) => numerosDe(rapport).map(({ numero }) => numero));
  if (accuse === undefined || sans.length < 2 || !numeros.some((un) => porteLeNumero(accuse, un))) return [];
  return [
    {
      chemin: ['seance', 'transmission', 'accuse'],
      ecrit: accuse,
      message: `L'accusé de réception « ${accuse} » serait imprimé sur ${sans.length} actes : un accusé est celui d'un seul acte.`,
      remede:
        'Ne laisser ici que la date, et écrire dans chaque rapport « transmission: { date: …, accuse: … } » avec le sien.',
    },
  ];
}

/** When the prefect received the acts. */
export const RAPP_19: Regle = {
  code: 'RAPP-19',
  nom: 'transmission',
  titre: "La transmission suit la séance, et chaque accusé est celui d'un acte",
  gravite: 'erreur',
  sources: [cgct('L2131-1'), methode("un acte n'est reçu qu'une fois pris, et son accusé n'est qu'à lui")],
  pourquoi:
    "Un acte est exécutoire quand il a été publié et que le représentant de l'État l'a reçu : la plus tardive des deux dates. " +
    "L'accusé de réception en fait foi. Une transmission datée d'avant la séance, ou d'un jour à venir, ferait dire exécutoire un " +
    "acte qui ne l'est pas ; un même accusé pour deux rapports, ou pour toute la séance, serait faux sur tous les actes" +
    ' sauf un.',
  exemples: {
    valides: [
      {
        titre: 'Reçue cinq jours après la séance',
        yaml: `seance.yaml: { transmission: { date: 2024-06-18 } }
rapports/1.md: { transmission: { date: 2024-06-18, accuse: 039-200099901-20240613-1-DE } }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un accusé pour toute la séance',
        yaml: 'seance.yaml: { transmission: { date: 2024-06-18, accuse: 039-200099901-20240613-2024_00101-DE } }',
      },
      { titre: 'Reçue avant la séance', yaml: 'seance.yaml: { transmission: { date: 2024-06-12 } }' },
      {
        titre: 'Le même accusé deux fois',
        yaml: `rapports/1.md: { transmission: { date: 2024-06-18, accuse: AR-12 } }
rapports/2.md: { transmission: { date: 2024-06-18, accuse: AR-12 } }`,
      },
    ],
  },
  controle: (contexte) => {
    const toutes = transmissions(contexte);
    return [
      ...toutes.flatMap((une) => dates(contexte, une)),
      ...accuseDeTous(contexte),
      ...accusesRepetes(toutes),
    ];
  },
};
