import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres } from '../ecrits/fenetre.ts';
import type { Lexique } from '../ecrits/lexique.ts';
import { lexique, rangsDe } from '../ecrits/lexique.ts';
import { motsParCle, motsPliesComme } from '../ecrits/mots-par-cle.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans, duPapier, situe } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Words whose first letter is É, written with E; a hyphen after them may be a proper name's. */
const MOT_EN_E =
  /^E(?:tats?|tudes?|tudier|tudiants?|tudiantes?|coles?|lections?|lus?|lues?|tablissements?|tablit|tablir|quipements?|quipes?|conomies?|conomiques?|volutions?|v[eéè]nements?|valuations?|valuer|nergies?|nerg[eé]tiques?|ducation|ducatif|l[eé]ments?|laborer|laboration|tant|taient|tait|viter|ch[eé]ances?|changes?|cosyst[eè]mes?|galement|galit[eé]|missions?|tapes?|cologie|cologiques?|clairage|crits?|diter|ditions?|pargne|preuves?|quilibre|rosion|t[eé]|tendre|tendue|trangers?|vidence|largir|largissement|mettre|oliens?|oliennes?|nonc[eé])$/u;

/** "A" for "À" at the head of a line or a sentence. */
const A_EN_TETE =
  /(?<=^ {0,20}|[.!?:»] )A(?= (?:l['\u2019]|la |ce |cet |cette |compter|partir|titre|noter|défaut|hauteur|chaque|travers|terme|moins|court|long|moyen|ces |leur |son |sa |nos |notre |toutes? |quelques ))/gmu;

/** The first place of a word, told apart from a part of a hyphenated one. */
function premierLieu(papier: Ecrit, mot: string): Trouvaille | undefined {
  const lu = lexique(papier);
  const place = rangsDe(lu, mot)
    .map((rang) => lu.debuts[rang] ?? 0)
    .find((debut) => papier.nu.charAt(debut - 1) !== '-' && papier.nu.charAt(debut + mot.length) !== '-');
  return place === undefined ? undefined : situe(papier, place, mot.length);
}

/** Words that have lost the accent of their capital. */
const SANS_ACCENT = 'é';

/** Long words all in capitals, without accents. */
const CAPITALES = 'A';

/** Shorter words in capitals are acronyms. */
const MOT_LONG = 4;

const suspects = motsParCle((mot) => {
  if (mot.startsWith('E') && MOT_EN_E.test(mot)) return SANS_ACCENT;
  return mot.length >= MOT_LONG && /^[A-Z]+$/u.test(mot) ? CAPITALES : undefined;
});

/** The words of a paper that have these numbers. */
const ecrits = ({ vocabulaire }: Lexique, numeros: readonly number[]): readonly string[] =>
  numeros.map((numero) => vocabulaire.ecrits[numero] ?? '');

const enE = (papier: Ecrit): readonly Constat[] => {
  const lu = lexique(papier);
  return ecrits(lu, suspects(lu, SANS_ACCENT)).flatMap((mot): readonly Constat[] => {
    const lieu = premierLieu(papier, mot);
    if (!lieu) return [];
    const juste = `É${mot.slice(1)}`;
    const message = `« ${mot} » a perdu l'accent de sa capitale dans le texte ${duPapier(papier)}.`;
    return [
      { chemin: lieu.ligne.chemin, ecrit: mot, calcule: juste, message, remede: `Écrire « ${juste} ».` },
    ];
  });
};

const enA = (papier: Ecrit): readonly Constat[] =>
  chercheDans(papier, { motif: A_EN_TETE })
    .slice(0, 1)
    .map(({ ligne, place, ecrit }) => {
      const suite = /^A \S+/u.exec(apres(ligne.texte, place))?.[0] ?? ecrit;
      const juste = `À${suite.slice(1)}`;
      const message = `« ${suite} » a perdu l'accent de sa capitale dans le texte ${duPapier(papier)}.`;
      return { chemin: ligne.chemin, ecrit: suite, calcule: juste, message, remede: `Écrire « ${juste} ».` };
    });

/** A word all in capitals that has lost the accents that the same paper gives it in small letters. */
function enCapitales(papier: Ecrit): readonly Constat[] {
  const lu = lexique(papier);
  return ecrits(lu, suspects(lu, CAPITALES)).flatMap((mot): readonly Constat[] => {
    const forme = mot.toLowerCase();
    const petites = ecrits(lu, motsPliesComme(lu, forme)).filter(
      (autre) => autre.length === mot.length && autre === autre.toLowerCase(),
    );
    const [accentuee] = petites;
    const lieu = accentuee === undefined || petites.includes(forme) ? undefined : premierLieu(papier, mot);
    if (accentuee === undefined || !lieu) return [];
    const juste = accentuee.toLocaleUpperCase('fr');
    const message = `« ${mot} » a perdu ses accents : le texte ${duPapier(papier)} écrit ailleurs « ${accentuee} ».`;
    return [
      { chemin: lieu.ligne.chemin, ecrit: mot, calcule: juste, message, remede: `Écrire « ${juste} ».` },
    ];
  });
}

const communes = ({ dossier }: Contexte): readonly Constat[] =>
  dossier.registre.communes.flatMap(({ nom }, rang): readonly Constat[] => {
    const lu =
      /(?<![\p{L}])E(?=cole|tang|pinal|peugney|ternoz|vette|vans|vreux|pagny|tupes|tival|chenoz)/u.exec(nom);
    if (!lu) return [];
    const juste = `${nom.slice(0, lu.index)}É${nom.slice(lu.index + 1)}`;
    const message = `La commune « ${nom} » a perdu l'accent de sa capitale.`;
    return [
      {
        chemin: ['registre', 'communes', rang, 'nom'],
        ecrit: nom,
        calcule: juste,
        message,
        remede: `Écrire « ${juste} ».`,
      },
    ];
  });

const trouves = parPapier<Constat>();

/** Capitals keep their accents. */
export const REDA_18: Regle = {
  code: 'REDA-18',
  nom: 'accents-des-capitales',
  titre: 'Les capitales gardent leurs accents',
  gravite: 'information',
  sources: [
    methode("en français, l'accent a pleine valeur orthographique, sur les capitales comme ailleurs"),
  ],
  pourquoi:
    "« Etat », « Etudier », « A l'unanimité » : l'accent manque parce que le clavier le donne mal. En français il se met aussi sur les " +
    "capitales, et l'acte imprimé l'a partout où le modèle l'écrit. Chaque mot n'est signalé qu'une fois par document.",
  exemples: {
    valides: [
      {
        titre: 'Avec accents',
        yaml: `rapports/2.md: { decision: ["remercie l'État et l'École de musique"] }`,
      },
    ],
    fautifs: [
      { titre: 'Etat', yaml: `rapports/2.md: { decision: ["remercie les services de Etat"] }` },
      {
        titre: 'A en tête de phrase',
        yaml: `rapports/2.md: { corps: "# Résumé\\n\\nA compter de juillet, les horaires changent." }`,
      },
    ],
  },
  controle: (contexte) => [
    ...communes(contexte),
    ...trouves(contexte.dossier, [], (papier) => [...enE(papier), ...enA(papier), ...enCapitales(papier)]),
  ],
};
