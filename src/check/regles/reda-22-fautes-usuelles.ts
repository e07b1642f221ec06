import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Lexique } from '../ecrits/lexique.ts';
import { lexique, rangsDe } from '../ecrits/lexique.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { situe } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Slips that acts often keep, each followed by what is right. Only those that are wrong wherever they stand. */
const FAUTES: ReadonlyMap<string, string> = new Map(
  `du dit > dudit
de la dite > de ladite
la dite > ladite
les dits > lesdits
les dites > lesdites
des dits > desdits
des dites > desdites
cette présente convention > la présente convention
cette présente délibération > la présente délibération
ce présent rapport > le présent rapport
sous traitance > sous-traitance
sous traitant > sous-traitant
tableau excel > tableau Excel
sous traitants > sous-traitants
quelque soit > quel que soit
au jour d'aujourd'hui > aujourd'hui
malgrés > malgré
parmis > parmi
biensûr > bien sûr
tout les > tous les
toute les > toutes les
c'est à dire > c'est-à-dire
vis à vis > vis-à-vis
ci joint > ci-joint
ci jointe > ci-jointe
ci annexé > ci-annexé
ci annexée > ci-annexée
ci après > ci-après
ci dessus > ci-dessus
ci dessous > ci-dessous
pallier au > pallier le
pallier aux > pallier les
réhausser > rehausser
déchetterie > déchèterie
déchetteries > déchèteries
en terme de > en termes de
acceuil > accueil
acceuillir > accueillir
aggrandir > agrandir
aggrandissement > agrandissement
developpement > développement
amménagement > aménagement
professionel > professionnel
professionelle > professionnelle
traditionel > traditionnel
traditionelle > traditionnelle
exceptionel > exceptionnel
exceptionelle > exceptionnelle
rationel > rationnel
personel > personnel
interressé > intéressé
interessé > intéressé
interêt > intérêt
reglement > règlement
delibération > délibération
déliberation > délibération
communautée > communauté
conseil communautaires > conseil communautaire
subvension > subvention
subventionement > subventionnement
beneficiaire > bénéficiaire
bénéficaire > bénéficiaire
echéance > échéance`
    .split('\n')
    .map((ligne) => ligne.split(' > ') as [string, string]),
);

interface Faute {
  readonly fausse: string;
  readonly juste: string;
  /** Its longest word, by which it is looked for, and how many words stand before it. */
  readonly ancre: string;
  readonly avant: number;
}

const mots = (texte: string): readonly string[] => texte.match(/[\p{L}\p{M}]+/gu) ?? [];

const LISTE: readonly Faute[] = [...FAUTES].map(([fausse, juste]) => {
  const siens = mots(fausse);
  const ancre = siens.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return { fausse, juste, ancre, avant: siens.indexOf(ancre) };
});

const majuscule = (mot: string): string => `${mot[0]?.toLocaleUpperCase('fr') ?? ''}${mot.slice(1)}`;

/** Places of one slip: where its longest word stands with the others around it. */
function places({ nu }: Ecrit, lu: Lexique, faute: Faute): readonly number[] {
  const siens = [...rangsDe(lu, faute.ancre), ...rangsDe(lu, majuscule(faute.ancre))];
  return siens.flatMap((rang): readonly number[] => {
    const debut = lu.debuts[rang - faute.avant];
    if (debut === undefined) return [];
    const fin = debut + faute.fausse.length;
    const ecrit = nu
      .slice(debut, fin)
      .toLocaleLowerCase('fr')
      .replace(/[\u00a0\u202f]/gu, ' ')
      .replace(/\u2019/gu, "'");
    const seul = !/[\p{L}'\u2019-]/u.test(nu.charAt(debut - 1)) && !/[\p{L}'\u2019-]/u.test(nu.charAt(fin));
    return ecrit === faute.fausse && seul ? [debut] : [];
  });
}

function constats(papier: Ecrit): readonly Constat[] {
  const lu = lexique(papier);
  return LISTE.flatMap((faute) =>
    places(papier, lu, faute).flatMap((place): readonly Constat[] => {
      const lieu = situe(papier, place, faute.fausse.length);
      if (!lieu) return [];
      const { ligne, ecrit } = lieu;
      const calcule = capitale(ecrit, faute.juste);
      const message = `« ${ecrit} » s'écrit « ${calcule} ».`;
      return [{ chemin: ligne.chemin, ecrit, calcule, message, remede: `Écrire « ${calcule} ».` }];
    }),
  );
}

/** `juste` with the capital of `ecrit`. */
const capitale = (ecrit: string, juste: string): string =>
  /^\p{Lu}/u.test(ecrit) ? majuscule(juste) : juste;

const trouves = parPapier<Constat>();

/** Slips that acts often keep. */
export const REDA_22: Regle = {
  code: 'REDA-22',
  nom: 'fautes-usuelles',
  titre: 'Les fautes les plus courantes des actes sont corrigées',
  gravite: 'avertissement',
  sources: [methode("orthographe d'usage ; seules sont signalées des formes fausses dans tous les cas")],
  pourquoi:
    "Quelques fautes reviennent d'un acte à l'autre parce qu'ils se recopient : « du dit programme », « cette présente convention », " +
    "« sous traitance ». La règle n'en connaît qu'une petite liste, de celles qui ne sont justes nulle part ; elle ne remplace pas une " +
    'relecture.',
  exemples: {
    valides: [
      {
        titre: 'Les formes justes',
        yaml: 'rapports/2.md: { decision: ["adopte ladite convention, ci-jointe"] }',
      },
    ],
    fautifs: [
      { titre: 'du dit', yaml: 'rapports/2.md: { decision: ["adopte le budget du dit programme"] }' },
    ],
  },
  controle: ({ dossier }) => trouves(dossier, [], constats),
};
