import { fin } from '../ecrits/fenetre.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import { MASQUE } from '../ecrits/ligne.ts';
import { signeFinal } from '../ecrits/listes.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Paragraphe } from '../ecrits/paragraphes.ts';
import { paragraphes } from '../ecrits/paragraphes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Shorter than this, a line is a label rather than a sentence. */
const PHRASE = 60;

/** Verbs that a label does not hold: with one of them, a few words are a sentence. */
const VERBE =
  /(?<!\p{L})(?:est|sont|était|étaient|sera|seront|a|ont|avait|aura|auront|date|datent|fixe|fixent|compte|comptent|comprend|permet|permettent|prévoit|prévoient|propose|représente|représentent|porte|portent|concerne|concernent|reste|restent|doit|doivent|peut|peuvent|vise|visent|fait|font|s['\u2019]\p{L}+(?:e|ent|it)|change|changent|demande|approuve|décide|commence|finit|prend|reçoit|donne)(?!\p{L})/u;

const constat = (derniere: Ligne, ecrit: string, dit: string): Constat => ({
  chemin: derniere.chemin,
  ecrit,
  message: `Ce paragraphe finit par « ${ecrit} », ${dit}.`,
  remede: 'Finir la phrase, ou ajouter son point.',
});

/** A paragraph that ends with a comma goes on in a list, or in a line that begins in lower case. */
const seContinue = (suivant: Paragraphe | undefined): boolean => {
  const [premiere] = suivant ?? [];
  if (!premiere || premiere.genre === 'titre' || premiere.genre === 'champ') return false;
  return premiere.genre !== 'texte' || /^\s*[^\p{Lu}]/u.test(premiere.nu);
};

/** "Vu le code…", "Considérant que…": houses end them all with a comma, or with nothing, up to the verb of the decision. */
const VISA =
  /^\s*(?:-\s*)?(?:Vu|VU|Visant|Considérant|CONSIDÉRANT|CONSIDERANT|Attendu|ATTENDU|Sur (?:proposition|rapport|le rapport|l['\u2019]avis)|Après (?:en avoir|avoir|avis)|Ayant (?:entendu|pris)|Entendu|Ouï)(?!\p{L})/u;

const estUnVisa = ([premiere]: Paragraphe): boolean => premiere?.genre === 'texte' && VISA.test(premiere.nu);

/** The comma, or nothing (empty), that all the visas of a paper end with, the last left out: it may be another. */
function styleDesVisas(blocs: readonly Paragraphe[]): string | undefined {
  const signes = blocs.filter(estUnVisa).map((bloc) => {
    const derniere = bloc.at(-1);
    return derniere ? (signeFinal(derniere) ?? '') : '';
  });
  const [premier] = signes;
  const dAvant = signes.slice(0, Math.max(1, signes.length - 1));
  if (premier === undefined || dAvant.some((signe) => signe !== premier)) return undefined;
  // One visa without a sign may be one that was cut.
  return premier === ',' || (premier === '' && signes.length > 1) ? premier : undefined;
}

function constats(
  bloc: Paragraphe,
  suivant: Paragraphe | undefined,
  style: string | undefined,
): readonly Constat[] {
  const derniere = bloc.at(-1);
  if (bloc[0]?.genre !== 'texte' || !derniere) return [];
  const finit = derniere.nu.trimEnd();
  const ecrit = /\S+$/u.exec(fin(derniere.texte.trimEnd()))?.[0] ?? '';
  const signe = signeFinal(derniere);
  if (estUnVisa(bloc) && (signe ?? '') === style) return [];
  if (signe === ',')
    return seContinue(suivant) ? [] : [constat(derniere, ecrit, 'et la phrase ne continue pas')];
  const longueur = bloc.reduce((total, { nu }) => total + nu.trim().length, 0);
  const phrase =
    longueur >= PHRASE ||
    (/^\s*\p{Lu}/u.test(bloc[0].nu) && VERBE.test(bloc[0].nu) && finit.split(' ').length >= 5);
  const etiquette = finit.length < PHRASE && / : /u.test(finit);
  if (!phrase || etiquette || signe !== undefined || finit.endsWith(MASQUE)) return [];
  return [constat(derniere, ecrit, 'sans ponctuation')];
}

const trouves = parPapier<Constat>();

/** A paragraph ends with its full stop. */
export const REDA_25: Regle = {
  code: 'REDA-25',
  nom: 'fin-de-phrase',
  titre: 'Un paragraphe finit par un point',
  gravite: 'information',
  sources: [methode('une phrase finit par un signe de ponctuation')],
  pourquoi:
    'Un paragraphe qui finit sans point est souvent un paragraphe coupé : la fin est restée ailleurs, ou a été effacée avec ce qui ' +
    "suivait. Les titres, les listes et les lignes courtes n'en ont pas besoin, ni les visas, quand tous finissent de même.",
  exemples: {
    valides: [
      {
        titre: 'Un point',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires des déchèteries changent au début du mois de juillet prochain." }',
      },
    ],
    fautifs: [
      {
        titre: 'Une phrase sans fin',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires des déchèteries changent au début du mois de juillet et" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) => {
      const blocs = paragraphes(papier);
      const style = styleDesVisas(blocs);
      return blocs.flatMap((bloc, rang) => constats(bloc, blocs[rang + 1], style));
    }),
};
