import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Convention } from '../../domaine/convention.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { pourcentage } from '../../domaine/montant.ts';
import {
  AUTRE_DUREE,
  chercheLa,
  DUREE,
  DUREE_EST,
  EN_MULTIPLE,
  EXEMPLAIRES,
  enMois,
  estUneAutrePart,
  mene,
  VERSEMENTS,
  valeurDe,
} from '../conventions/termes-ecrits.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { conventionsDe } from '../finances/matiere.ts';
import { enumeration, nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const ici = ({ ligne, ecrit }: Trouvaille): Pick<Constat, 'chemin' | 'ecrit'> => ({
  chemin: ligne.chemin,
  ecrit,
});

function dureesFausses(
  dossier: Dossier,
  papier: Ecrit,
  id: string,
  convention: Convention,
): readonly Constat[] {
  const mots = [' an', ' mois'];
  const lieux = [...chercheLa(papier, DUREE, mots), ...chercheLa(papier, DUREE_EST, mots)];
  const { fin } = convention.duree;
  return lieux.flatMap((lieu): readonly Constat[] => {
    const mois = enMois(lieu);
    const phrase = lieu.ligne.nu.slice(Math.max(0, lieu.place - 120), lieu.place + lieu.ecrit.length + 60);
    if (mois === undefined || AUTRE_DUREE.test(phrase) || mene(mois, dossier.seance.date, convention))
      return [];
    return [
      {
        ...ici(lieu),
        calcule: `fin le ${dateEnLettres(fin)}`,
        message: `Le texte dit une durée de ${lieu.ecrit}, et la convention « ${id} » prend fin le ${dateEnLettres(fin)}.`,
        lies: [{ path: ['conventions', id, 'duree', 'fin'], message: 'La date de fin est écrite ici.' }],
        remede: 'Corriger la durée du texte, ou la date de fin des données.',
      },
    ];
  });
}

/** "au plus tard le [échéance](#fin), dans les six mois qui suivent la fin de l'exercice". */
const APRES_L_EXERCICE = /mois qui suivent la (?:fin|clôture) de (?:l'exercice|l'année|son exercice)/u;

/** A convention that ends before the year after which its account is due. */
function finAvantLeCompte(papier: Ecrit, id: string, { duree, subvention }: Convention): readonly Constat[] {
  const derniere = /(\d{4})$/u.exec(duree.exercice)?.[1];
  if (papier.genre !== 'convention' || subvention === undefined || derniere === undefined) return [];
  const ligne = papier.lignes.find(({ nu, texte }) => texte.includes('](#fin)') && APRES_L_EXERCICE.test(nu));
  if (!ligne || duree.fin > `${derniere}-12-31`) return [];
  return [
    {
      chemin: ['conventions', id, 'duree', 'fin'],
      ecrit: duree.fin,
      message: `La convention « ${id} » prend fin le ${dateEnLettres(duree.fin)}, et son texte y attend des comptes rendus après la fin de l'exercice ${derniere}.`,
      lies: [{ path: ligne.chemin, message: 'Le compte rendu est demandé ici.' }],
      remede: "Corriger la date de fin, le plus souvent l'année.",
    },
  ];
}

/** A sentence that tells the term of the convention itself, up to its date; "le bail du local" is another's. */
const TERME_DE_LA_CONVENTION =
  /(?<!\p{L})(?:convention|(?:présent )?(?:contrat|bail)(?= (?:prend|arrive|expire|est|court|cesse|s'|se ))|Elle|Il)(?!\p{L})[^.;]{0,120}(?:(?:prend(?:ra)?|arrive(?:ra)?) (?:fin|à (?:échéance|terme))|(?<!\p{L})(?:expir|s'achèv|se termin|cess|échoi)\p{L}*|(?:échéance|terme) (?:est|au)|jusqu'au)[^.;]{0,90}$/u;

/** What happens before that term, or on another account. */
const AUTRE_TERME =
  /(?<!\p{L})(?:[Ss]i|sauf|avant (?:son|le) terme|résili\p{L}*|rembours\p{L}*|restitu\p{L}*|revers\p{L}*|remet\p{L}*|transmet\p{L}*|adress\p{L}*)(?!\p{L})/u;

const PREND_EFFET = /(?:convention|contrat|Elle) (?:prend|prendra) effet le $/u;

/** How far back a sentence is read. */
const PHRASE = 240;

const estLeTerme = ({ ligne, place }: Trouvaille): boolean => {
  const phrase = ligne.nu.slice(Math.max(0, place - PHRASE), place);
  return TERME_DE_LA_CONVENTION.test(phrase) && !AUTRE_TERME.test(phrase.slice(phrase.search(/[^.;]*$/u)));
};

function termesFaux(papier: Ecrit, id: string, { duree }: Convention): readonly Constat[] {
  const convention = papier.genre === 'convention';
  return datesEcrites(papier).flatMap(({ lieu, date, role, avant }): readonly Constat[] => {
    const dite = role === 'terme' ? duree.fin : duree.effet;
    const sien = role === 'terme' ? estLeTerme(lieu) : PREND_EFFET.test(avant);
    if (!convention || role === undefined || dite === undefined || !sien || date === dite) return [];
    const quoi = role === 'terme' ? 'prend fin' : 'prend effet';
    const ancre = role === 'terme' ? ' Le renvoi [échéance](#fin) imprime toujours celle des données.' : '';
    return [
      {
        ...ici(lieu),
        calcule: dateEnLettres(dite),
        message: `Le texte dit le ${lieu.ecrit}, et la convention « ${id} » ${quoi} le ${dateEnLettres(dite)}.`,
        lies: [
          {
            path: ['conventions', id, 'duree', role === 'terme' ? 'fin' : 'effet'],
            message: 'La date des données est ici.',
          },
        ],
        remede: `Corriger la date.${ancre}`,
      },
    ];
  });
}

function nombresFaux(
  papier: Ecrit,
  [motif, mots]: readonly [RegExp, readonly string[]],
  attendu: number,
  quoi: string,
  chemin: Constat['chemin'],
): readonly Constat[] {
  return chercheLa(papier, motif, mots).flatMap((lieu): readonly Constat[] => {
    const dit = valeurDe(lieu);
    if (dit === undefined || dit === attendu) return [];
    return [
      {
        ...ici(lieu),
        calcule: nombre(attendu, quoi),
        message: `Le texte dit « ${lieu.ecrit} », et les données ${nombre(attendu, quoi)}.`,
        lies: [{ path: chemin, message: 'Le nombre des données est ici.' }],
        remede: 'Corriger le nombre du texte, ou celui des données.',
      },
    ];
  });
}

/** "un acompte de 60 %", "60 % à la signature". */
const PART =
  /(?<=(?:acompte|avance|solde|versement)s?(?!\p{L})[^.;%]{0,30} (?:de|soit|à|:) )(\d{1,3}(?:,\d{1,2})?)[ \u00a0]?%|(?<![\d,])(\d{1,3}(?:,\d{1,2})?)[ \u00a0]?%(?=(?: de la subvention| du montant)?[^.;%]{0,12} à la (?:signature|remise|notification))/gu;

function partsFausses(papier: Ecrit, id: string, { versements }: Convention): readonly Constat[] {
  const parts = versements.flatMap(({ part }) => (part === undefined ? [] : [part]));
  if (papier.genre !== 'convention' || parts.length === 0 || parts.length < versements.length) return [];
  return chercheLa(papier, PART, ['%']).flatMap((lieu): readonly Constat[] => {
    const dite = Math.round(Number.parseFloat(lieu.ecrit.replace(',', '.')) * 100);
    if (lieu.ligne.genre === 'champ' || parts.includes(dite) || estUneAutrePart(lieu)) return [];
    const attendues = enumeration(parts.map(pourcentage));
    return [
      {
        ...ici(lieu),
        calcule: attendues,
        message: `Le texte dit un versement de ${lieu.ecrit}, et ceux des données sont de ${attendues}.`,
        lies: [{ path: ['conventions', id, 'versements'], message: 'Les versements des données sont ici.' }],
        remede: 'Corriger la part du texte, ou celle des données.',
      },
    ];
  });
}

function deLaConvention(dossier: Dossier, id: string, papier: Ecrit): readonly Constat[] {
  const convention = dossier.conventions[id];
  if (!convention) return [];
  const { exemplaires, versements } = convention;
  const base = ['conventions', id];
  return [
    ...dureesFausses(dossier, papier, id, convention),
    ...termesFaux(papier, id, convention),
    ...finAvantLeCompte(papier, id, convention),
    ...partsFausses(papier, id, convention),
    ...[EXEMPLAIRES, EN_MULTIPLE].flatMap((motif) =>
      nombresFaux(papier, [motif, ['exemplaire', 'origina']], exemplaires, 'exemplaire', [
        ...base,
        'exemplaires',
      ]),
    ),
    ...(versements.length === 0
      ? []
      : nombresFaux(
          papier,
          [VERSEMENTS, [' fois', 'versement', 'échéance', 'fraction', 'tranche']],
          versements.length,
          'versement',
          [...base, 'versements'],
        )),
  ];
}

/** A convention's own paper, and the report that annexes it alone. */
function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  if (papier.genre === 'convention') return deLaConvention(dossier, papier.id, papier);
  const rapport = dossier.rapports[papier.id];
  const [seule, ...autres] = rapport ? conventionsAnnexees(rapport) : [];
  return seule !== undefined && autres.length === 0 ? deLaConvention(dossier, seule, papier) : [];
}

const trouves = parPapier<Constat>();

/** What is typed of a convention's terms is what its data say. */
export const CONV_50: Regle = {
  code: 'CONV-50',
  nom: 'termes-tapes',
  titre: 'Durée, terme, exemplaires et versements tapés sont ceux des données',
  gravite: 'erreur',
  sources: [
    methode("un contrat dit une seule durée, un seul terme, un seul nombre de versements et d'originaux"),
  ],
  pourquoi:
    "La date de fin, le nombre d'exemplaires et les versements sont des données, que l'acte imprime. Un article qui les redit autrement " +
    '(« pour trois ans », « prend fin le 30 juin 2027 », « en trois exemplaires ») donne à la convention deux durées ou deux ' +
    "échéanciers, et l'on ne sait lequel oblige.",
  exemples: {
    valides: [
      {
        titre: 'La date par un renvoi',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Durée\\n\\nLa convention prend fin le [échéance](#fin).\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Une autre durée',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Durée\\n\\nLa convention est conclue pour cinq ans.\\n" }',
      },
      {
        titre: 'Trois exemplaires',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Fin\\n\\nLa convention est établie en trois exemplaires originaux.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(
      dossier,
      (papier) => [dossier.seance.date, ...conventionsDe(dossier, papier)],
      (papier) => constats(dossier, papier),
    ),
};
