import type { Convention } from '../../domaine/convention.ts';
import { plie } from '../../domaine/pliage.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

/** "Vu", "Vu :", "Vus" typed at the head of a visa. */
const VU = /^(?:vus?|vue?s?)(?=[ \u00a0:,])[ \u00a0:,]*/iu;

const cle = (visa: string): string =>
  plie(visa.trim().replace(VU, ''))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

function visas(id: string, convention: Convention): readonly Constat[] {
  const vus = new Map<string, number>();
  return convention.visas.flatMap((visa, rang): readonly Constat[] => {
    const chemin = ['conventions', id, 'visas', rang];
    const premier = vus.get(cle(visa));
    vus.set(cle(visa), premier ?? rang);
    const tape = VU.exec(visa.trim())?.[0].trim();
    const vu: readonly Constat[] =
      tape === undefined
        ? []
        : [
            {
              chemin,
              ecrit: tape,
              message: `Ce visa de la convention « ${id} » commence par « ${tape} », que l'acte imprime déjà devant chacun : il le dirait deux fois.`,
              remede: `Retirer « ${tape} » du visa.`,
            },
          ];
    if (premier === undefined) return vu;
    return [
      ...vu,
      {
        chemin,
        message: `Ce visa de la convention « ${id} » est écrit deux fois.`,
        lies: [{ path: ['conventions', id, 'visas', premier], message: 'La première fois ici.' }],
        remede: "Retirer l'un des deux, ou corriger celui qui devait citer un autre texte.",
      },
    ];
  });
}

const VERSEMENT = /\[[^[\]\n]*\]\(#(versement-\d+)\)/gu;

/** Instalments printed twice while another is never printed: one of the two was meant. */
function versements({ dossier }: Contexte, id: string, convention: Convention): readonly Constat[] {
  const papier = ecritDe(dossier, 'convention', id);
  if (!papier) return [];
  const vus = new Map<string, readonly (string | number)[]>();
  return papier.lignes.flatMap(({ chemin, texte }): readonly Constat[] =>
    [...texte.matchAll(VERSEMENT)].flatMap(([ecrit, ancre = '']): readonly Constat[] => {
      const premier = vus.get(ancre);
      vus.set(ancre, premier ?? chemin);
      if (premier === undefined) return [];
      const attendu = convention.versements.findIndex(
        (_, rang) => !papier.lignes.some((ligne) => ligne.texte.includes(`(#versement-${rang + 1})`)),
      );
      if (attendu === -1) return [];
      return [
        {
          chemin,
          ecrit,
          calcule: `versement-${attendu + 1}`,
          message: `Le renvoi « #${ancre} » est écrit deux fois dans la convention « ${id} », et « #versement-${attendu + 1} » nulle part : un versement serait dit deux fois, l'autre jamais.`,
          lies: [{ path: premier, message: 'La première fois ici.' }],
          remede: `Écrire sans doute « #versement-${attendu + 1} » ici.`,
          gravite: 'erreur',
        },
      ];
    }),
  );
}

/** Two instalments due on the same event: one is that of the line copied. */
function echeances(id: string, { versements: dus }: Convention): readonly Constat[] {
  const vues = new Map<string, number>();
  return dus.flatMap(({ echeance }, rang): readonly Constat[] => {
    const premier = vues.get(cle(echeance));
    vues.set(cle(echeance), premier ?? rang);
    if (premier === undefined) return [];
    return [
      {
        chemin: ['conventions', id, 'versements', rang, 'echeance'],
        ecrit: echeance,
        gravite: 'avertissement',
        message: `Deux versements de la convention « ${id} » ont la même échéance : « ${echeance} ».`,
        lies: [
          { path: ['conventions', id, 'versements', premier, 'echeance'], message: 'La première fois ici.' },
        ],
        remede: "Corriger l'échéance de l'un des deux, ou n'en faire qu'un versement.",
      },
    ];
  });
}

const deLaConvention = retenir<Convention, readonly Constat[]>();

/** Visas and instalments each stand once. */
export const CONV_44: Regle = {
  code: 'CONV-44',
  nom: 'visas-et-versements',
  titre: 'Chaque visa et chaque versement est écrit une fois, sans « Vu » tapé',
  gravite: 'erreur',
  sources: [methode('ce que le modèle imprime ne se tape pas ; une ligne répétée en cache une qui manque')],
  pourquoi:
    "Le mot « Vu » s'imprime devant chaque visa : tapé, il serait répété. Un visa ou un versement écrit deux fois vient d'une ligne copiée " +
    'et non changée : celle qui devait suivre manque au contrat.',
  exemples: {
    valides: [{ titre: 'Quatre visas, tous différents', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un « Vu » tapé',
        yaml: 'conventions/aide.md: { visas: ["Vu le Code Général des Collectivités Territoriales, et notamment son article L 1611-4"] }',
      },
    ],
  },
  controle: (contexte) =>
    Object.entries(contexte.dossier.conventions).flatMap(([id, convention]) =>
      deLaConvention(convention, [id, ecritDe(contexte.dossier, 'convention', id)], () => [
        ...visas(id, convention),
        ...versements(contexte, id, convention),
        ...echeances(id, convention),
      ]),
    ),
};
