import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { motsPlies, plie } from '../../domaine/pliage.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Siege {
  readonly chemin: DataPath;
  readonly texte: string;
  readonly duConseil: boolean;
}

const sieges = ({ conseil, conventions }: Dossier): readonly Siege[] => [
  ...(conseil.collectivite.siege === undefined
    ? []
    : [{ chemin: ['conseil', 'collectivite', 'siege'], texte: conseil.collectivite.siege, duConseil: true }]),
  ...Object.entries(conventions).flatMap(([id, { parties }]) =>
    parties.flatMap(({ siege }, rang): readonly Siege[] =>
      siege === undefined
        ? []
        : [{ chemin: ['conventions', id, 'parties', rang, 'siege'], texte: siege, duConseil: false }],
    ),
  ),
];

// No department begins with 99: such a code is a foreign one, or that of a made-up town.
const CODE = /(?<!\d)(?!99)(\d{5})(?!\d)[ \u00a0]+(\p{Lu}[\p{L}'\u2019 -]*)/u;

/** As many figures too few or too many, before a town, at the end of an address. */
const MAL_COMPTE = /(?<=(?:,|-|–|^)[ \u00a0]?)(?:\d{4}|\d{6})(?=[ \u00a0]\p{Lu}[\p{L}'\u2019 -]*$)/u;

/** The department that a postal code begins with: Corsica's two share 20, those overseas have three figures. */
function departementDuCode(code: string): string {
  if (/^9[78]/u.test(code)) return code.slice(0, 3);
  return code.startsWith('20') ? '2A' : code.slice(0, 2);
}

const departementEcrit = (texte: string): string => (/^(?:2[ab]|20)$/iu.test(texte) ? '2A' : texte);

const ville = (texte: string): string => motsPlies(texte.replace(/[ \u00a0]cedex.*$/iu, '').trim()).join(' ');

const memesChiffres = (a: string, b: string): boolean =>
  a !== b && [...a].toSorted().join() === [...b].toSorted().join();

/** Four figures, or six. */
const malComptes = (tous: readonly Siege[]): readonly Constat[] =>
  tous.flatMap(({ chemin, texte }): readonly Constat[] => {
    const ecrit = CODE.test(texte) ? undefined : MAL_COMPTE.exec(texte)?.[0];
    if (ecrit === undefined) return [];
    return [
      {
        chemin,
        ecrit,
        message: `Le code postal « ${ecrit} » a ${ecrit.length} chiffres : un code postal français en a cinq.`,
        remede: 'Écrire le code postal en entier.',
      },
    ];
  });

/** The department that the addresses bear out: the one that is declared, where a party or the seat has its code. */
function departementJuste({ dossier }: Contexte, tous: readonly Siege[]): string {
  const declare = departementEcrit(dossier.conseil.collectivite.departement);
  const codes = tous.flatMap(({ texte, duConseil }) => {
    const code = CODE.exec(texte)?.[1];
    return code === undefined ? [] : [{ departement: departementDuCode(code), duConseil }];
  });
  if (codes.some(({ departement }) => departement === declare)) return declare;
  return codes.find(({ duConseil }) => duConseil)?.departement ?? declare;
}

/** The council's own department against the postal code of its seat: the one that the parties bear out is right. */
function duConseil({ dossier }: Contexte, tous: readonly Siege[], juste: string): readonly Constat[] {
  const { departement } = dossier.conseil.collectivite;
  const code = CODE.exec(tous.find((siege) => siege.duConseil)?.texte ?? '')?.[1];
  if (code === undefined || departementDuCode(code) === departementEcrit(departement)) return [];
  const cles = ['siege', 'departement'] as const;
  const [fautive, autre] = departementEcrit(departement) === juste ? cles : cles.toReversed();
  return [
    {
      chemin: ['conseil', 'collectivite', fautive ?? 'siege'],
      ecrit: fautive === 'departement' ? departement : code,
      message: `Le département de la collectivité est « ${departement} », et le code postal de son siège, ${code}, commence autrement.`,
      lies: [{ path: ['conseil', 'collectivite', autre ?? 'siege'], message: "L'autre est écrit ici." }],
      remede:
        'Corriger le département ou le code postal ; acquitter ce constat si la commune a le code postal du département voisin.',
    },
  ];
}

/** A town with two codes, or one of the register whose code is that of the department with its figures swapped. */
function desParties({ dossier }: Contexte, tous: readonly Siege[], departement: string): readonly Constat[] {
  const communes = new Set(dossier.registre.communes.map(({ nom }) => ville(nom)));
  const connus = new Map<string, { readonly code: string; readonly chemin: DataPath }>();
  return tous.flatMap(({ chemin, texte }): readonly Constat[] => {
    const [, code = '', nom = ''] = CODE.exec(texte) ?? [];
    const cle = ville(nom);
    if (code === '' || /cedex/iu.test(plie(texte))) return [];
    const autre = connus.get(cle);
    connus.set(cle, autre ?? { code, chemin });
    const deDeux = autre !== undefined && memesChiffres(autre.code, code);
    const inverse = communes.has(cle) && memesChiffres(departementDuCode(code), departement);
    if ((!deDeux && !inverse) || chemin[0] === 'conseil') return [];
    return [
      {
        chemin,
        ecrit: code,
        message: deDeux
          ? `${nom.trim()} a ici le code postal ${code}, et ${autre.code} ailleurs.`
          : `Le code postal ${code} de ${nom.trim()} n'est pas du département ${departement}.`,
        ...(deDeux ? { lies: [{ path: autre.chemin, message: 'Le code postal est aussi écrit ici.' }] } : {}),
        remede: 'Corriger le code postal.',
      },
    ];
  });
}

/** Postal codes have five figures, those of their department. */
export const REDA_56: Regle = {
  code: 'REDA-56',
  nom: 'codes-postaux',
  titre: 'Un code postal a cinq chiffres, et commence par ceux du département',
  gravite: 'avertissement',
  sources: [
    methode(
      'un code postal a cinq chiffres ; il commence, à de rares exceptions près, par ceux du département',
    ),
  ],
  pourquoi:
    "Une adresse s'imprime sur la convention et fait foi pour les courriers : « 3930 » ou « 52300 » pour « 25300 » les perd. Quelques " +
    'communes ont le code postal du département voisin : le constat se laisse alors acquitter.',
  exemples: {
    valides: [
      {
        titre: 'Le même département',
        yaml: 'conseil.yaml: { collectivite: { siege: "4 place des Comtes, 39600 Arbois" } }',
      },
    ],
    fautifs: [{ titre: 'Un autre département', yaml: 'conseil.yaml: { collectivite: { departement: 93 } }' }],
  },
  controle: (contexte) => {
    const tous = sieges(contexte.dossier);
    const juste = departementJuste(contexte, tous);
    return [...malComptes(tous), ...duConseil(contexte, tous, juste), ...desParties(contexte, tous, juste)];
  },
};
