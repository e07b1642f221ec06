import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Convention } from '../../domaine/convention.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { ditsAutrement } from '../conventions/versements-dits.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecritDe, ecrits } from '../ecrits/ecrit.ts';
import { periodesEcrites } from '../ecrits/periodes-ecrites.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import { familleDe } from '../finances/objets.ts';
import { foisParAn } from '../finances/periodes.ts';
import { estAutreMontant } from '../finances/roles.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What a paper tells of something, once read: where, and a value that compares. */
interface Dit {
  readonly lieu: Trouvaille;
  readonly valeur: number;
}

const SURFACE =
  /(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(?:m²|m2|mètres carrés)(?!\p{L})/gu;

const surfaces = (papier: Ecrit): readonly Dit[] =>
  chercheDans(papier, { motif: SURFACE }).map((lieu) => {
    const [, entier = '', decimales = ''] = lieu.groupes;
    return { lieu, valeur: Number(`${entier.replace(/\D/gu, '')}.${decimales || '0'}`) };
  });

/** The rents of a paper, by the year: "200 € par mois" and "2 400 € par an" are one. */
const loyers = (papier: Ecrit): readonly Dit[] =>
  montantsEcrits(papier).flatMap((montant): readonly Dit[] => {
    const fois = foisParAn(montant);
    const sien = familleDe(montant) === 'loyer' || familleDe(montant) === 'redevance';
    if (!sien || fois === undefined || estAutreMontant(montant)) return [];
    return [{ lieu: montant.lieu, valeur: montant.montant * fois }];
  });

/** The one value that a paper tells; undefined when it tells several. */
function seule(dits: readonly Dit[]): Dit | undefined {
  const [premier] = dits;
  return premier && dits.every(({ valeur }) => Math.abs(valeur - premier.valeur) < 1) ? premier : undefined;
}

/** What the report and its convention each tell once, and otherwise. */
function ecart(rapport: readonly Dit[], convention: readonly Dit[], quoi: string): readonly Constat[] {
  const [un, autre] = [seule(rapport), seule(convention)];
  if (!un || !autre || Math.abs(un.valeur - autre.valeur) < 1) return [];
  return [
    {
      chemin: autre.lieu.ligne.chemin,
      ecrit: autre.lieu.ecrit,
      calcule: un.lieu.ecrit.trim(),
      gravite: 'avertissement',
      message: `La convention dit ${quoi} de ${autre.lieu.ecrit.trim()}, et le rapport qui l'annexe ${un.lieu.ecrit.trim()}.`,
      lies: [{ path: un.lieu.ligne.chemin, message: `${un.lieu.ecrit.trim()} est écrit ici.` }],
      remede: 'Écrire la même chose dans le rapport et dans la convention.',
    },
  ];
}

/** A report that tells the period of its convention, from the right day to another. */
const periodes = (papier: Ecrit, id: string, { duree }: Convention): readonly Constat[] =>
  periodesEcrites(papier)
    .filter(({ debut, fin }) => (debut === duree.effet) !== (fin === duree.fin) && duree.effet !== undefined)
    .map(({ lieu, debut }) => {
      const cle = debut === duree.effet ? 'fin' : 'effet';
      const juste = dateEnLettres(cle === 'fin' ? duree.fin : (duree.effet ?? duree.fin));
      return {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ecrit,
        calcule: juste,
        gravite: 'avertissement',
        message: `Le texte dit une période du ${lieu.ecrit}, et la convention « ${id} » ${cle === 'fin' ? 'prend fin' : 'prend effet'} le ${juste}.`,
        lies: [{ path: ['conventions', id, 'duree', cle], message: 'La date des données est ici.' }],
        remede: 'Écrire les mêmes dates dans le rapport et dans la convention.',
      };
    });

const jours = (date: string): string => date.slice(8);

/** The same days of another month, or of another year: one event, told twice. */
const memesJours = (papier: Ecrit, annexee: Ecrit): readonly Constat[] =>
  periodesEcrites(papier).flatMap(({ lieu, debut, fin }): readonly Constat[] => {
    const siennes = periodesEcrites(annexee);
    const autre = siennes.find((une) => jours(une.debut) === jours(debut) && jours(une.fin) === jours(fin));
    const dite = siennes.some((une) => une.debut === debut && une.fin === fin);
    // Whole months and years are told of many things.
    if (!autre || dite || debut.endsWith('-01') || autre.fin === fin) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ecrit,
        calcule: autre.lieu.ecrit,
        message: `Le rapport dit « du ${lieu.ecrit} », et la convention « du ${autre.lieu.ecrit} ».`,
        lies: [{ path: autre.lieu.ligne.chemin, message: 'Les jours de la convention sont ici.' }],
        remede: 'Écrire les mêmes jours dans le rapport et dans la convention.',
      },
    ];
  });

/** The surface of the report, that a convention of several does not tell though its first is that of the whole. */
function surfaceEntiere(rapport: readonly Dit[], convention: readonly Dit[]): readonly Constat[] {
  const un = seule(rapport);
  const [premiere, ...parties] = convention;
  if (!un || !premiere || parties.length < 2 || Math.abs(premiere.valeur - un.valeur) < 1) return [];
  const somme = parties.reduce((total, { valeur }) => total + valeur, 0);
  return Math.abs(somme - un.valeur) < 1 ? ecart([un], [premiere], 'une surface') : [];
}

/** What a report tells of payments and payers, otherwise than its convention. */
const versements = (papier: Ecrit, id: string, convention: Convention): readonly Constat[] =>
  ditsAutrement(papier, convention).map(({ ligne, ecrit, juste, chemin }) => ({
    chemin: ligne.chemin,
    ecrit,
    calcule: juste,
    gravite: 'avertissement',
    message: `Le rapport dit « ${ecrit.trim()} », et la convention « ${id} » ${juste}.`,
    lies: [{ path: ['conventions', id, ...chemin], message: 'La donnée de la convention est ici.' }],
    remede: 'Écrire la même chose dans le rapport et dans la convention.',
  }));

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  const [id = '', ...autres] = rapport ? conventionsAnnexees(rapport) : [];
  const annexee = ecritDe(dossier, 'convention', id);
  const convention = dossier.conventions[id];
  if (!annexee || !convention || autres.length > 0) return [];
  return [
    ...ecart(surfaces(papier), surfaces(annexee), 'une surface'),
    ...ecart(loyers(papier), loyers(annexee), 'un loyer'),
    ...surfaceEntiere(surfaces(papier), surfaces(annexee)),
    ...periodes(papier, id, convention),
    ...versements(papier, id, convention),
    ...memesJours(papier, annexee),
  ];
}

/** A report tells of its convention what the convention tells. */
export const CONV_51: Regle = {
  code: 'CONV-51',
  nom: 'rapport-et-convention',
  titre: 'Surface, loyer, période et versements sont les mêmes au rapport et à la convention',
  gravite: 'avertissement',
  sources: [methode("le conseil autorise la convention telle que le rapport qui l'annexe la présente")],
  pourquoi:
    "Le conseil vote au vu du rapport, et c'est la convention qui oblige. Un local de 85 m² au rapport et de 58 m² à la convention, deux " +
    "loyers, deux fins : l'un des deux est faux. Un papier qui dit plusieurs surfaces ou plusieurs loyers est laissé de côté.",
  exemples: {
    valides: [
      {
        titre: 'La même surface',
        yaml: 'rapports/1.md: { corps: "# Exposé\\n\\nLe local a 85 m².\\n" }\nconventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nLe local de 85 m² est prêté.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Une autre',
        yaml: 'rapports/1.md: { corps: "# Exposé\\n\\nLe local a 85 m².\\n" }\nconventions/aide.md: { corps: "# Articles\\n\\n## Objet\\n\\nLe local de 58 m² est prêté.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    ecrits(dossier).flatMap((papier) => {
      const convention = papier.genre === 'convention' ? dossier.conventions[papier.id] : undefined;
      return convention ? periodes(papier, papier.id, convention) : constats(dossier, papier);
    }),
};
