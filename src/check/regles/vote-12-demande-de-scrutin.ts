import { elitQuelquUn } from '../../domaine/rapport.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { estPresent, questionsTraitees } from '../parcours.ts';
import { civil, civils, nombre, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L5211_1, SCRUTIN_SECRET } from '../sources.ts';

/** A share of the members present. */
interface Part {
  readonly diviseur: number;
  readonly dite: string;
}

/** The share of members present that may ask for a ballot: one in four for a public one, one in three for a secret one. */
const PARTS: Readonly<Record<'public' | 'secret', Part>> = {
  public: { diviseur: 4, dite: 'le quart' },
  secret: { diviseur: 3, dite: 'le tiers' },
};

/** A sixth in a department or a region, whose law says nothing of who may ask for a secret one (CGCT L3121-15). */
function partDe({ chronologie }: Contexte, mode: 'public' | 'secret'): Part | undefined {
  const { sorte } = chronologie.regime;
  if (sorte === 'ccas') return mode === 'secret' ? PARTS.secret : undefined;
  if (sorte !== 'departement' && sorte !== 'lyon' && sorte !== 'region') return PARTS[mode];
  return mode === 'public' ? { diviseur: 6, dite: 'le sixième' } : undefined;
}

function demandeSansSuite({ rapport }: QuestionTraitee): readonly Constat[] {
  const { question, scrutin } = rapport;
  if (scrutin.demandeurs.length === 0) return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'demandeurs'],
      message: `Des demandeurs de scrutin sont notés à la question n°${question}, mais le vote est ${scrutin.mode === 'sans-vote' ? 'dit sans vote' : 'ordinaire'}.`,
      remede: 'Écrire le mode de scrutin demandé (public ou secret), ou retirer les demandeurs.',
      gravite: 'avertissement',
    },
  ];
}

function sansDemande(question: string, mode: 'public' | 'secret', dite: string): Constat {
  return {
    chemin: ['rapports', question, 'scrutin', 'mode'],
    message: `La question n°${question} est votée au scrutin ${mode} sans que personne soit noté pour l'avoir demandé : il faut ${dite} des membres présents.`,
    ecrit: mode,
    remede:
      "Nommer dans « demandeurs » ceux qui l'ont demandé ; si un texte impose ce scrutin, acquitter ce constat.",
    gravite: 'avertissement',
  };
}

/** One of those who asked was not there to ask, though the others are enough. */
function absent(contexte: Contexte, { rapport, etat }: QuestionTraitee, nom: string): Constat {
  const { question, scrutin } = rapport;
  return {
    chemin: ['rapports', question, 'scrutin', 'demandeurs', scrutin.demandeurs.indexOf(nom)],
    message: `${civil(contexte, nom)} figure parmi les demandeurs du scrutin ${scrutin.mode} de la question n°${question}, mais est ${situation(contexte, nom, etat.rang)}.`,
    ecrit: nom,
    remede:
      'Retirer ce nom, que le procès-verbal donnerait pour un demandeur, ou corriger la feuille de présence.',
  };
}

function constat(contexte: Contexte, traitee: QuestionTraitee): readonly Constat[] {
  const { rapport, etat } = traitee;
  const { question, nature, scrutin } = rapport;
  const { mode } = scrutin;
  if (mode !== 'public' && mode !== 'secret') return demandeSansSuite(traitee);
  if (mode === 'secret' && elitQuelquUn({ nature })) return [];
  const part = partDe(contexte, mode);
  if (part === undefined) return [];
  const { diviseur, dite } = part;
  // By videoconference every vote is public, whoever asks (CGCT L5211-11-1).
  const aDistance = contexte.dossier.seance.visioconference !== undefined && mode === 'public';
  if (scrutin.demandeurs.length === 0) return aDistance ? [] : [sansDemande(question, mode, dite)];
  const noms = [...new Set(scrutin.demandeurs)];
  const dehors = noms.filter((nom) => contexte.presences.has(nom) && !estPresent(contexte, nom, etat.rang));
  const comptes = noms.length - dehors.length;
  if (comptes * diviseur >= etat.presents.length) return dehors.map((nom) => absent(contexte, traitee, nom));
  const requis = Math.ceil(etat.presents.length / diviseur);
  const ecartes =
    dehors.length === 0
      ? ''
      : ` (${civils(contexte, dehors)} ${dehors.length > 1 ? 'ne sont' : "n'est"} pas dans la salle)`;
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'demandeurs'],
      message: `Le scrutin ${mode} de la question n°${question} est demandé par ${nombre(comptes, 'membre présent', 'membres présents')}${ecartes} : il en faut ${requis}, ${dite} des ${etat.presents.length} présents.`,
      ecrit: nombre(noms.length, 'demandeur'),
      calcule: `${requis} requis`,
      remede: 'Compléter la liste des demandeurs, ou corriger le mode de scrutin.',
    },
  ];
}

/** Enough members present asked for the ballot. */
export const VOTE_12: Regle = {
  code: 'VOTE-12',
  nom: 'demande-de-scrutin',
  titre: 'Un scrutin public ou secret est demandé par assez de présents',
  gravite: 'erreur',
  sources: [SCRUTIN_SECRET, L5211_1],
  pourquoi:
    'Le vote a lieu au scrutin public à la demande du quart des membres présents, au scrutin secret à celle du tiers, ou pour une ' +
    'nomination ; dans un département ou une région, au scrutin public à la demande du sixième. Seuls comptent les membres dans la salle. Le procès-verbal nomme les demandeurs : sans leur nombre, le mode de ' +
    "scrutin n'est pas justifié.",
  exemples: {
    valides: [
      {
        titre: 'Trois demandeurs sur douze présents, scrutin public',
        yaml: 'rapports/2.md: { scrutin: { mode: public, demandeurs: [Maud PERRIN, Inès GUYOT, Noé QUENTIN] } }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux demandeurs sur douze présents',
        yaml: 'rapports/2.md: { scrutin: { mode: public, demandeurs: [Maud PERRIN, Inès GUYOT] } }',
      },
      {
        titre: 'Un demandeur absent, en plus des autres',
        yaml: 'rapports/2.md: { scrutin: { mode: public, demandeurs: [Maud PERRIN, Inès GUYOT, Noé QUENTIN, Rose THOMAS] } }',
      },
      { titre: "Personne ne l'a demandé", yaml: 'rapports/2.md: { scrutin: { mode: public } }' },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((traitee) => constat(contexte, traitee)),
};
