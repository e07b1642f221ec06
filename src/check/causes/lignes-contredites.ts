import type { Dossier } from '../../domaine/dossier.ts';
import type { Presences, Procuration } from '../../domaine/feuille-de-presence.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { contient } from '../../domaine/plage.ts';
import { civil } from '../phrases.ts';
import type { Contexte } from '../regle.ts';
import type { Reparation } from './reparation.ts';

/** A line of the sheet that can't be, whatever was counted: where it is shown, no other line is accused. */
type Contredite = Reparation & { readonly contredite: true };

const avec = (dossier: Dossier, change: Partial<Presences>): Dossier => ({
  ...dossier,
  presences: { ...dossier.presences, ...change },
});

const remplace = <T>(liste: readonly T[], index: number, par: T): readonly T[] =>
  liste.map((un, rang) => (rang === index ? par : un));

/** Members in the room from the first question to the last. */
const toujoursLa = ({ chronologie }: Contexte): readonly NomElu[] =>
  chronologie.presences
    .filter(({ plages }) =>
      plages.some(({ debut, fin }) => debut === 0 && fin === chronologie.questions.length - 1),
    )
    .map(({ elu }) => elu.nom);

const jamaisLa = ({ presences }: Contexte, nom: NomElu): boolean =>
  (presences.get(nom)?.plages.length ?? 0) === 0;

/** A proxy whose line was changed. */
function changee(contexte: Contexte, index: number, change: Partial<Procuration>): Dossier {
  const { dossier } = contexte;
  const lignes = dossier.presences.procurations;
  const ligne = lignes[index];
  if (!ligne) return dossier;
  return avec(dossier, { procurations: remplace(lignes, index, { ...ligne, ...change }) });
}

/** A proxy carried by someone who never came, or who already carries another all along: somebody else was meant. */
function mandataires(contexte: Contexte): readonly Contredite[] {
  const { chronologie, dossier } = contexte;
  const lignes = dossier.presences.procurations;
  const porteurs = new Set(lignes.flatMap(({ a, de }) => [a, de]));
  const libre = toujoursLa(contexte).find((nom) => !porteurs.has(nom));
  if (libre === undefined) return [];
  return lignes.flatMap(({ de, a }, index): readonly Contredite[] => {
    const motifs = chronologie.questions.flatMap(({ procurations }) =>
      procurations.filter((une) => une.index === index).map(({ motif }) => motif),
    );
    const enTrop = motifs.length > 0 && motifs.every((motif) => motif === 'mandataire-deja-porteur');
    if (!jamaisLa(contexte, a) && !enTrop) return [];
    const raison = enTrop ? 'en porte déjà une autre' : "n'est pas venu à la séance";
    return [
      {
        contredite: true,
        chemin: ['presences', 'procurations', index, 'a'],
        ecrit: a,
        dit: `la procuration de ${civil(contexte, de)} est écrite au nom de ${civil(contexte, a)}, qui ${raison}`,
        remede: `Reprendre le pouvoir de ${civil(contexte, de)} : il nomme son mandataire.`,
        dossier: changee(contexte, index, { a: libre }),
      },
    ];
  });
}

/** A proxy given by someone who was there all along: one of the absent was meant. */
function mandants(contexte: Contexte): readonly Contredite[] {
  const { dossier } = contexte;
  const lignes = dossier.presences.procurations;
  const presents = new Set(toujoursLa(contexte));
  const donnees = new Set(lignes.map(({ de }) => de));
  const sans = dossier.presences.absents.filter((nom) => !donnees.has(nom));
  return lignes.flatMap(({ de, a }, index) =>
    presents.has(de)
      ? sans.map((absent) => ({
          contredite: true as const,
          chemin: ['presences', 'procurations', index, 'de'],
          ecrit: de,
          dit: `la procuration portée par ${civil(contexte, a)} est écrite au nom de ${civil(contexte, de)}, qui est dans la salle`,
          remede: `Reprendre le pouvoir que porte ${civil(contexte, a)} : il nomme son mandant.`,
          dossier: changee(contexte, index, { de: absent }),
        }))
      : [],
  );
}

/** Bounds that leave the giver, away, with nobody, between two proxies of theirs. */
function trous(contexte: Contexte): readonly Contredite[] {
  const { dossier, chronologie } = contexte;
  const ordre = dossier.seance.ordre_de_passage;
  const situees = chronologie.procurations;
  return situees.flatMap(({ index, procuration, plages }): readonly Contredite[] => {
    const debut = plages[0]?.debut ?? 0;
    const avant = situees
      .filter((autre) => autre.index !== index && autre.procuration.de === procuration.de)
      .flatMap((autre) => autre.plages.map(({ fin }) => fin))
      .filter((fin) => fin < debut);
    const fin = Math.max(-1, ...avant);
    const commence = ordre[fin + 1];
    if (procuration.a_compter_de === undefined || fin === -1 || fin + 1 === debut || !commence) return [];
    if (contient(contexte.presences.get(procuration.de)?.plages ?? [], fin + 1)) return [];
    return [
      {
        contredite: true,
        chemin: ['presences', 'procurations', index, 'a_compter_de'],
        ecrit: procuration.a_compter_de,
        dit: `la procuration de ${civil(contexte, procuration.de)} ne commence qu'à la question n°${procuration.a_compter_de}, et celle d'avant finit à la question n°${ordre[fin] ?? ''}`,
        remede: `Écrire a_compter_de: ${commence}, ou corriger la fin de celle d'avant.`,
        dossier: changee(contexte, index, { a_compter_de: commence }),
      },
    ];
  });
}

/** A line of the journal that says of someone what can't be: somebody else came, or left. */
function journal(contexte: Contexte): readonly Contredite[] {
  const { chronologie, dossier } = contexte;
  const { mouvements } = dossier.presences;
  const presents = toujoursLa(contexte);
  const donnees = new Set(dossier.presences.procurations.map(({ de }) => de));
  // Who gave a proxy and never left is likely to be the one who did.
  const autre = presents.find((nom) => donnees.has(nom)) ?? presents[0];
  return chronologie.contradictions.flatMap(({ elu, mouvement: index }): readonly Contredite[] => {
    const ligne = mouvements[index];
    if (!ligne || autre === undefined) return [];
    const lu = (noms: readonly NomElu[]): readonly NomElu[] => noms.map((nom) => (nom === elu ? autre : nom));
    const juste = {
      ...ligne,
      arrivent: lu(ligne.arrivent),
      partent: lu(ligne.partent),
      sortent: lu(ligne.sortent),
    };
    return [
      {
        contredite: true,
        chemin: ['presences', 'mouvements', index],
        ecrit: elu,
        dit: `cette ligne du journal dit de ${civil(contexte, elu)} ce qui ne peut être`,
        remede: "Reprendre cette ligne du journal (qui, et à quelle question) avec la feuille d'émargement.",
        dossier: avec(dossier, { mouvements: remplace(mouvements, index, juste) }),
      },
    ];
  });
}

/** Each line that the sheet itself contradicts, put right in one way. */
export const lignesContredites = (contexte: Contexte): readonly Contredite[] => [
  ...mandataires(contexte),
  ...mandants(contexte),
  ...trous(contexte),
  ...journal(contexte),
];
