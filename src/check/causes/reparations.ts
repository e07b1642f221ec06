import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Mouvement, Presences, Procuration } from '../../domaine/feuille-de-presence.ts';
import { nomCivil } from '../../domaine/personne.ts';
import { estEnExercice, lignesDuRegistre, suppleantsDe } from '../../domaine/registre.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { nomsEcrits } from '../noms-ecrits.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil, civils } from '../phrases.ts';
import type { Contexte } from '../regle.ts';
import { votesAnormaux } from '../scrutins.ts';
import type { Discordance } from './discordances.ts';
import { lignesContredites } from './lignes-contredites.ts';
import type { Reparation } from './reparation.ts';

const avec = (dossier: Dossier, change: Partial<Presences>): Dossier => ({
  ...dossier,
  presences: { ...dossier.presences, ...change },
});

const sans = <T>(liste: readonly T[], index: number): readonly T[] =>
  liste.filter((_, rang) => rang !== index);

const remplace = <T>(liste: readonly T[], index: number, par: T): readonly T[] =>
  liste.map((un, rang) => (rang === index ? par : un));

/** How often the papers have someone act in the room: report, vote, ask, sign the minutes. */
function actes({ dossier }: Contexte): ReadonlyMap<string, number> {
  const compte = new Map<string, number>();
  const { secretaire, presidence } = dossier.seance;
  const agissants = nomsEcrits(dossier).filter(({ chemin }) => chemin[0] === 'rapports');
  for (const nom of [...agissants.map((ecrit) => ecrit.nom), secretaire, presidence])
    if (nom !== undefined) compte.set(nom, (compte.get(nom) ?? 0) + 1);
  return compte;
}

/** Someone listed away throughout who was there: first those whom the papers have act in the room. */
function absents(contexte: Contexte): readonly Reparation[] {
  const { dossier } = contexte;
  const compte = actes(contexte);
  return dossier.presences.absents
    .map((nom, index) => ({ nom, index, poids: compte.get(nom) ?? 0 }))
    .toSorted((a, b) => b.poids - a.poids || a.index - b.index)
    .map(({ nom, index }) => ({
      chemin: ['presences', 'absents', index],
      dit: `${civil(contexte, nom)} est dans la liste des absents`,
      ecrit: nom,
      remede: `Retirer ${civil(contexte, nom)} de « absents » si sa présence est prouvée ; sinon reprendre la feuille d'émargement.`,
      dossier: avec(dossier, { absents: sans(dossier.presences.absents, index) }),
    }));
}

/** Someone whose term, as the register dates it, leaves the sitting out. */
function mandats({ dossier }: Contexte): readonly Reparation[] {
  const { date } = dossier.seance;
  const enPoste = new Set(
    lignesDuRegistre(dossier.registre).flatMap(({ elu }) => (estEnExercice(elu, date) ? [elu.nom] : [])),
  );
  return dossier.registre.communes.flatMap((commune, rang) =>
    commune.membres.flatMap((elu, place): readonly Reparation[] => {
      if (enPoste.has(elu.nom)) return [];
      const { depuis, jusqu_au, ...reste } = elu;
      const quand =
        jusqu_au !== undefined && jusqu_au < date
          ? `son mandat finit le ${dateEnLettres(jusqu_au)}`
          : `son mandat ne commence que le ${dateEnLettres(depuis ?? date)}`;
      const membres = remplace(commune.membres, place, reste);
      return [
        {
          chemin: ['registre', 'communes', rang, 'membres', place],
          dit: `${nomCivil(elu.personne)} n'y siège pas : au registre, ${quand}`,
          ecrit: elu.nom,
          remede: `Corriger au registre les dates du mandat de ${nomCivil(elu.personne)} ; si elles sont exactes, refaire la feuille et les décomptes sans cette voix.`,
          dossier: {
            ...dossier,
            registre: { communes: remplace(dossier.registre.communes, rang, { ...commune, membres }) },
          },
        },
      ];
    }),
  );
}

/** Substitutes who were not called though the member of their commune is away. */
const attendus = ({ dossier, chronologie }: Contexte): readonly string[] =>
  chronologie.registre.communes.flatMap((commune) =>
    commune.membres.some(({ nom }) => dossier.presences.absents.includes(nom))
      ? suppleantsDe(commune)
          .map(({ nom }) => nom)
          .filter((nom) => !dossier.presences.suppleants.includes(nom))
      : [],
  );

/** The commune whose substitute `nom` is. */
const communeDuSuppleant = ({ chronologie }: Contexte, nom: string) =>
  chronologie.registre.communes.find((commune) => suppleantsDe(commune).some((elu) => elu.nom === nom));

/** A substitute who sits where that of another commune, whose member is away, was meant. */
function suppleantsPourUnAutre(contexte: Contexte): readonly Reparation[] {
  const { dossier } = contexte;
  const { suppleants: listes, absents: partis } = dossier.presences;
  return listes.flatMap((nom, index): readonly Reparation[] => {
    const titulaires = (
      contexte.presences.get(nom)?.commune ?? communeDuSuppleant(contexte, nom)
    )?.membres.map((elu) => elu.nom);
    if (titulaires?.some((titulaire) => partis.includes(titulaire))) return [];
    return attendus(contexte).map((autre) => ({
      chemin: ['presences', 'suppleants', index],
      ecrit: nom,
      contredite: true,
      dit:
        titulaires === undefined
          ? `${civil(contexte, nom)}, qui n'est pas suppléant, y siège pour ${civil(contexte, autre)}`
          : `${civil(contexte, nom)} y siège pour ${civils(contexte, titulaires)}, qui n'est pas parmi les absents, et non ${civil(contexte, autre)}`,
      remede: `Écrire ${civil(contexte, autre)}, dont le titulaire est absent, ou reprendre la liste des absents.`,
      dossier: avec(dossier, { suppleants: remplace(listes, index, autre) }),
    }));
  });
}

/** A substitute who sat and is not listed. */
const suppleantsOublies = (contexte: Contexte): readonly Reparation[] =>
  attendus(contexte).map((nom) => ({
    chemin: ['presences', 'suppleants'],
    dit: `${civil(contexte, nom)}, dont le titulaire est absent, n'est pas dans la liste des suppléants`,
    remede: `Ajouter ${civil(contexte, nom)} à « suppleants » si sa présence est prouvée.`,
    dossier: avec(contexte.dossier, {
      suppleants: [...contexte.dossier.presences.suppleants, nom],
    }),
  }));

/** The same line of the journal before the question of another rank, or gone. */
function deplacee(mouvement: Mouvement, ordre: readonly IdQuestion[], borne: number): Mouvement | undefined {
  const { avant, apres, ...reste } = mouvement;
  if (apres !== undefined) return borne > 0 ? { ...reste, apres: ordre[borne - 1] ?? apres } : undefined;
  return avant !== undefined && borne < ordre.length ? { ...reste, avant: ordre[borne] ?? avant } : undefined;
}

/** A line of the journal noted at another question than it happened, or that did not happen. */
function mouvements(contexte: Contexte, fausses: readonly Discordance[]): readonly Reparation[] {
  const { dossier } = contexte;
  const { mouvements: lignes } = dossier.presences;
  const ordre = dossier.seance.ordre_de_passage;
  const bornes = [fausses[0]?.rang ?? 0, (fausses.at(-1)?.rang ?? 0) + 1];
  return lignes.flatMap((mouvement, index): readonly Reparation[] => {
    const noms = [...mouvement.arrivent, ...mouvement.partent, ...mouvement.sortent];
    const base = {
      chemin: ['presences', 'mouvements', index],
      dit: `cette ligne du journal (${civils(contexte, noms)}) n'est pas à sa place`,
      remede:
        "Reprendre cette ligne du journal (qui, et à quelle question) avec la feuille d'émargement et les pointages.",
    };
    const ailleurs = bornes.flatMap((borne) => deplacee(mouvement, ordre, borne) ?? []);
    return [
      { ...base, dossier: avec(dossier, { mouvements: sans(lignes, index) }) },
      ...ailleurs.map((juste) => ({
        ...base,
        dossier: avec(dossier, { mouvements: remplace(lignes, index, juste) }),
      })),
    ];
  });
}

/** Two figures of one count, each in the other's place. */
const pointages = ({ dossier }: Contexte): readonly Reparation[] =>
  dossier.presences.pointages.flatMap(({ question, presents, procurations }, index) => {
    if (procurations === undefined) return [];
    const juste = { question, presents: procurations, procurations: presents };
    return [
      {
        chemin: ['presences', 'pointages', index],
        dit: `ce pointage donne ${presents} présent${presents > 1 ? 's' : ''} et ${procurations} procuration${procurations > 1 ? 's' : ''} : les deux nombres sont sans doute intervertis`,
        remede: `Écrire presents: ${procurations}, procurations: ${presents}, ou reprendre ce pointage.`,
        dossier: avec(dossier, { pointages: remplace(dossier.presences.pointages, index, juste) }),
      },
    ];
  });

/** A proxy given to someone else than is written, by those who cast a voice that they have not; or that did not hold. */
function procurations(contexte: Contexte): readonly Reparation[] {
  const { dossier } = contexte;
  const lignes = dossier.presences.procurations;
  const porteurs = new Set(
    questionsTraitees(contexte).flatMap((question) =>
      votesAnormaux(question).flatMap(({ anomalie, elu }) => (anomalie === 'voix-de-trop' ? [elu] : [])),
    ),
  );
  return lignes.flatMap((procuration, index) =>
    [...porteurs].map((a) => ({
      chemin: ['presences', 'procurations', index, 'a'],
      ecrit: procuration.a,
      dit: `la procuration de ${civil(contexte, procuration.de)} est écrite au nom de ${civil(contexte, procuration.a)}, et c'est ${civil(contexte, a)} qui vote à deux voix`,
      remede: `Reprendre le pouvoir de ${civil(contexte, procuration.de)} : son mandataire est sans doute ${civil(contexte, a)}.`,
      dossier: avec(dossier, {
        procurations: remplace(lignes, index, { ...procuration, a } satisfies Procuration),
      }),
    })),
  );
}

/** Each single change that might make the sheet right, the likeliest kinds first. */
export const reparations = (contexte: Contexte, fausses: readonly Discordance[]): readonly Reparation[] => [
  ...pointages(contexte),
  ...lignesContredites(contexte),
  ...mandats(contexte),
  ...suppleantsPourUnAutre(contexte),
  ...absents(contexte),
  ...mouvements(contexte, fausses),
  ...procurations(contexte),
  ...suppleantsOublies(contexte),
];
