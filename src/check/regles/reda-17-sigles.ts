import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import { lexique, motsDe } from '../ecrits/lexique.ts';
import { estEnLigneDeCapitales } from '../ecrits/ligne-en-capitales.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { personnesConnues } from '../ecrits/personnes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { duPapier, situe } from '../ecrits/recherche.ts';
import { sigles, siglesConnus, sigleVoisin } from '../ecrits/sigles.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The head of a compound name ("AC Automation"), or a surname after a civility and a first name. */
const TETE_DE_NOM = /^ \p{Lu}\p{Ll}/u;

/** "section AB", "parcelles AB 112 et AC n°7", "zones UA et UB": letters of the land registry and of plans stand for nothing. */
const CADASTRE =
  /(?:(?<!\p{L})(?:sections?|cadastrée?s?|parcelles?|zones?|secteurs?)[^.;\n]{0,30}(?<![\p{L}\d]))$/iu;

const APRES_UN_PRENOM =
  /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame|MM\.|Mmes|Mlle|Me|Maître|Docteur|Dr|Professeur)(?: [\p{L}-]+){1,2} $/u;

/** Acronyms that every reader of an act knows, Roman numerals, and the marks that another rule tells. */
const CONNUS = new Set(
  'CGCT SIRET SIREN RNA TTC HT TVA EPCI BP BS DM CA CFU CCAS SCOT PLU PLUI SNCF INSEE CNIL RGPD UE ONU TER TGV PME TPE ETI RSA SMIC CDI CDD ZAC ZAE CHU CHRU CPAM ARS DREAL DDT ADEME ANRU EDF RIB PDF CJA CRPA NB PS OK TP VTT CO BTP HLM ZI QR ALERTE ATTENTION URGENT TODO FIXME TBD XXX NOTE REMARQUE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XIX XX XXI'.split(
    ' ',
  ),
);

/** Words of acts that open a paragraph, often in capitals: « VU le Code », « CONSIDÉRANT que ». */
const FORMULES = new Set(
  'VU VUS CONSIDÉRANT CONSIDERANT ATTENDU ENTENDU OUÏ OUI OBJET ARTICLE DÉCIDE DECIDE APPROUVE AUTORISE'.split(
    ' ',
  ),
);

/** Words shorter than this are too many to be the small form of an acronym. */
const MOT_LONG = 5;

/** Whether a word of a paper, folded, is written in several ways of its length: an accent that stands apart from its letter makes another word. */
const aPlusieursFormes = (mots: readonly string[], { length }: string, forme: string): boolean =>
  mots.filter((mot) => mot.length === length && plie(mot) === forme).length > 1;

/** Names in capitals that are nobody's acronym: surnames, and words whose small form stands in the same paper. */
function estUnMot(sigle: string, mots: readonly string[], noms: ReadonlySet<string>): boolean {
  const forme = plie(sigle);
  return noms.has(forme) || (sigle.length >= MOT_LONG && aPlusieursFormes(mots, sigle, forme));
}

/** Open brackets, and what may stand in them before an acronym. */
const OUVERTE = /\([^()\n]{0,20}$/u;

const FERMEE = /^[^()\n]{0,20}\)/u;

/** Acronyms spelled out once: "Pôle des Microtechniques (PMT)", "(EFS BFC)", or "PMT (Pôle des Microtechniques)". */
function developpes(papier: Ecrit): ReadonlySet<string> {
  const { nu } = papier;
  const { debuts, fins, capitales } = lexique(papier);
  const trouves = new Set<string>();
  for (const rang of capitales) {
    const [debut, fin] = [debuts[rang] ?? 0, fins[rang] ?? 0];
    if (fin - debut > SIGLE_LONG) continue;
    const suite = apres(nu, fin, 24);
    const entreParentheses = FERMEE.test(suite) && OUVERTE.test(avant(nu, debut, 24));
    // "(ITD2024)" spells ITD out all the same: the year is another rule's.
    if (entreParentheses || /^ \(\p{L}/u.test(suite))
      for (const forme of [nu.slice(debut, fin), nu.slice(debut, fin).replace(/\d+$/u, '')])
        trouves.add(forme);
  }
  return trouves;
}

/** Letters that an acronym has at most. */
const SIGLE_LONG = 40;

/** The words in capitals that begin a compound name somewhere in the paper: they are names wherever they stand. */
const tetesDeNoms = (papier: Ecrit): ReadonlySet<string> =>
  new Set(
    sigles(papier).flatMap(({ mot, position }) => {
      const fin = position + mot.length;
      return TETE_DE_NOM.test(papier.nu.slice(fin, fin + 3)) ? [mot] : [];
    }),
  );

/** Capitals that stand for nothing: a title, the word of a visa, a section of the land registry, a surname. */
function nEstPasUnSigle(papier: Ecrit, mot: string, position: number): boolean {
  const precede = avant(papier.nu, position);
  return (
    (FORMULES.has(mot) && /(?:^|\n)\s*$/u.test(precede)) ||
    (/^[A-Z]{1,2}$/u.test(mot) && CADASTRE.test(precede)) ||
    APRES_UN_PRENOM.test(precede) ||
    estEnLigneDeCapitales(papier, position)
  );
}

function nus(papier: Ecrit, noms: ReadonlySet<string>, siens: readonly string[]): readonly Trouvaille[] {
  const vus = new Set([...CONNUS, ...tetesDeNoms(papier)]);
  const autres = motsDe(lexique(papier));
  const connus = developpes(papier);
  return sigles(papier).flatMap(({ mot, position }): readonly Trouvaille[] => {
    if (vus.has(mot) || nEstPasUnSigle(papier, mot, position)) return [];
    vus.add(mot);
    const connu = estUnMot(mot, autres, noms) || sigleVoisin(mot, siens) !== undefined;
    const lieu = connu || connus.has(mot) ? undefined : situe(papier, position, mot.length);
    return lieu ? [lieu] : [];
  });
}

const CITES = 8;

function constats(papier: Ecrit, noms: ReadonlySet<string>, siens: readonly string[]): readonly Constat[] {
  const muets = nus(papier, noms, siens);
  const [premier] = muets;
  if (!premier) return [];
  const dits = muets.slice(0, CITES).map(({ ecrit }) => ecrit);
  const reste = muets.length > CITES ? [`${muets.length - CITES} de plus`] : [];
  return [
    {
      chemin: premier.ligne.chemin,
      ecrit: premier.ecrit,
      message: `${muets.length > 1 ? 'Ces sigles ne sont jamais développés' : "Ce sigle n'est jamais développé"} dans le texte ${duPapier(papier)} : ${enumeration([...dits, ...reste])}.`,
      lies: muets
        .slice(1, CITES)
        .map(({ ligne, ecrit }) => ({ path: ligne.chemin, message: `« ${ecrit} » paraît ici.` })),
      remede: 'Écrire une fois le nom en entier, suivi du sigle entre parenthèses.',
    },
  ];
}

const nomsDesPersonnes = (dossier: Dossier): ReadonlySet<string> =>
  new Set(personnesConnues(dossier).flatMap(({ nom }) => plie(nom).split(/[ '-]/u)));

const trouves = parPapier<Constat>();

/** An acronym is spelled out once in its document. */
export const REDA_17: Regle = {
  code: 'REDA-17',
  nom: 'sigles',
  titre: 'Un sigle est développé une fois dans le document',
  gravite: 'information',
  sources: [methode('un acte se lit seul : le nom en entier accompagne le sigle à sa première apparition')],
  pourquoi:
    "Un acte est lu par des habitants et, des années après, par des gens qui n'étaient pas là. Un sigle que rien n'explique leur reste " +
    "fermé. Les plus courants (CGCT, TTC, SIRET…) n'ont pas à l'être ; les autres sont réunis en un seul constat par document.",
  exemples: {
    valides: [
      {
        titre: 'Développé une fois',
        yaml: `rapports/2.md: { decision: ["adhère à l'Agence de gestion des eaux (AGEX)", "verse à l'AGEX sa cotisation"] }`,
      },
    ],
    fautifs: [
      { titre: 'Jamais développé', yaml: `rapports/2.md: { decision: ["adhère à l'AGEX, avec les AGEY"] }` },
    ],
  },
  controle: ({ dossier }) => {
    const noms = nomsDesPersonnes(dossier);
    const siens = siglesConnus(dossier);
    const nommes = [dossier.conseil, dossier.registre, ...Object.values(dossier.conventions)];
    return trouves(dossier, nommes, (papier) => constats(papier, noms, siens));
  },
};
