import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Paragraphe } from '../ecrits/paragraphes.ts';
import { paragraphes } from '../ecrits/paragraphes.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Square brackets that are no reference; those around dots are a cut in a quotation. */
const CROCHETS = /\[(?!\s{0,9}(?:…|\.{3}|\.)?\s{0,9}\])[^[\]\n]*\](?:\([^[)\n]*\))?/gu;

const PAIRES = [
  {
    ouvre: '(',
    ferme: ')',
    dits: [
      ["Une parenthèse n'est pas refermée", 'Fermer la parenthèse.'],
      ["Une parenthèse n'est pas ouverte", 'Ouvrir la parenthèse, ou retirer celle-ci.'],
    ],
  },
  {
    ouvre: '«',
    ferme: '»',
    dits: [
      ["Un guillemet n'est pas refermé", 'Fermer le guillemet.'],
      ["Un guillemet n'est pas ouvert", 'Ouvrir le guillemet, ou retirer celui-ci.'],
    ],
  },
] as const;

/** "a)", "1)" at the head of an item close nothing. */
const ENUMERATION = /(?:^|[\s,;:(])(?:\d{1,2}|\p{Ll})$/u;

interface Signe {
  readonly rang: number;
  readonly place: number;
}

/** The first sign of a pair that has no fellow in its block. */
function orphelin(bloc: Paragraphe, ouvre: string, ferme: string): Signe | undefined {
  const ouverts: Signe[] = [];
  for (const [rang, { nu }] of bloc.entries()) {
    for (let place = 0; place < nu.length; place += 1) {
      if (nu[place] === ouvre) ouverts.push({ rang, place });
      else if (nu[place] === ferme && !ouverts.pop() && !ENUMERATION.test(avant(nu, place, 6)))
        return { rang, place };
    }
  }
  return ouverts[0];
}

function dansLeBloc(bloc: Paragraphe): readonly Constat[] {
  return PAIRES.flatMap(({ ouvre, ferme, dits }): readonly Constat[] => {
    if (!bloc.some(({ nu }) => nu.includes(ouvre) || nu.includes(ferme))) return [];
    const seul = orphelin(bloc, ouvre, ferme);
    const ligne = seul && bloc[seul.rang];
    if (!seul || !ligne) return [];
    const ecrit = /^\S*\s?\S*/u.exec(apres(ligne.texte, seul.place))?.[0] ?? '';
    const sens = ligne.texte[seul.place] === ouvre ? 0 : 1;
    const [message, remede] = dits[sens];
    return [{ chemin: ligne.chemin, ecrit, message: `${message} : « ${ecrit.trim()} ».`, remede }];
  });
}

const crochets = (papier: Ecrit): readonly Constat[] =>
  chercheDans(papier, CROCHETS).map(({ ligne, ecrit }) => ({
    chemin: ligne.chemin,
    ecrit,
    message: `« ${ecrit} » garde ses crochets à l'impression : un renvoi s'écrit [texte](#identifiant).`,
    remede: "Ajouter l'identifiant du renvoi, ou retirer les crochets.",
  }));

const trouves = parPapier<Constat>();

/** Brackets and guillemets go by pairs. */
export const REDA_20: Regle = {
  code: 'REDA-20',
  nom: 'crochets-et-parentheses',
  titre: 'Les crochets, parenthèses et guillemets vont par paires',
  gravite: 'avertissement',
  sources: [methode("un signe ouvrant a son signe fermant ; les crochets sont ceux d'un renvoi")],
  pourquoi:
    'Une parenthèse ou un guillemet qui ne se referme pas laisse le lecteur incertain de ce qui est cité ou mis à part. Des crochets sans ' +
    "identifiant sont un renvoi inachevé : [montant] s'imprimerait tel quel, sans montant.",
  exemples: {
    valides: [
      {
        titre: 'Des paires',
        yaml: 'rapports/2.md: { decision: ["fixe les horaires (été) et le plan « Horizon »"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une parenthèse ouverte',
        yaml: 'rapports/2.md: { decision: ["fixe les horaires (été et le plan"] }',
      },
      {
        titre: 'Un renvoi inachevé',
        yaml: 'rapports/1.md: { decision: ["attribue [montant]", { signature: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) => [...crochets(papier), ...paragraphes(papier).flatMap(dansLeBloc)]),
};
