import type { Dossier } from '../../domaine/dossier.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { lexique } from '../ecrits/lexique.ts';
import { personnesConnues } from '../ecrits/personnes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { duPapier, situe } from '../ecrits/recherche.ts';
import { sigles, siglesConnus, sigleVoisin } from '../ecrits/sigles.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The head of a compound name ("AC Automation"), or a surname after a civility and a first name. */
const TETE_DE_NOM = /^ \p{Lu}\p{Ll}/u;

const APRES_UN_PRENOM = /(?<!\p{L})(?:M\.|Mme|Monsieur|Madame|MM\.|Mmes)(?: [\p{L}-]+){1,2} $/u;

/** Acronyms that every reader of an act knows, Roman numerals, and the marks that another rule tells. */
const CONNUS = new Set(
  'CGCT SIRET SIREN RNA TTC HT TVA EPCI BP BS DM CA CFU CCAS SCOT PLU PLUI SNCF INSEE CNIL RGPD UE ONU TER TGV PME TPE ETI RSA SMIC CDI CDD ZAC ZAE CHU CHRU CPAM ARS DREAL DDT ADEME ANRU EDF RIB PDF CJA CRPA NB PS OK TP VTT CO BTP HLM ZI QR ALERTE ATTENTION URGENT TODO FIXME TBD XXX NOTE REMARQUE II III IV VI VII VIII IX XI XII XIII XIV XV XVI XIX XX XXI'.split(
    ' ',
  ),
);

/** Names in capitals that are nobody's acronym: surnames, and words whose small form stands in the same paper. */
function estUnMot(sigle: string, papier: Ecrit, noms: ReadonlySet<string>): boolean {
  const forme = plie(sigle);
  if (noms.has(forme)) return true;
  if (sigle.length < 5) return false;
  return [...lexique(papier).premiers.keys()].some(
    (mot) => mot.length === sigle.length && mot !== sigle && plie(mot) === forme,
  );
}

/** Spelled out once: "Pôle des Microtechniques (PMT)", "(EFS BFC)", or "PMT (Pôle des Microtechniques)". */
const developpe = (sigle: string, { nu }: Ecrit): boolean =>
  new RegExp(
    `\\([^()\\n]{0,20}(?<![\\p{L}])${sigle}(?![\\p{L}])[^()\\n]{0,20}\\)|(?<![\\p{L}])${sigle} \\(\\p{L}`,
    'u',
  ).test(nu);

/** The words in capitals that begin a compound name somewhere in the paper: they are names wherever they stand. */
const tetesDeNoms = (papier: Ecrit): ReadonlySet<string> =>
  new Set(
    sigles(papier).flatMap(({ mot, position }) => {
      const fin = position + mot.length;
      return TETE_DE_NOM.test(papier.nu.slice(fin, fin + 3)) ? [mot] : [];
    }),
  );

function nus(papier: Ecrit, noms: ReadonlySet<string>, siens: readonly string[]): readonly Trouvaille[] {
  const vus = new Set([...CONNUS, ...tetesDeNoms(papier)]);
  return sigles(papier).flatMap(({ mot, position }): readonly Trouvaille[] => {
    const avant = papier.nu.slice(Math.max(0, position - 60), position);
    if (vus.has(mot) || APRES_UN_PRENOM.test(avant)) return [];
    vus.add(mot);
    const connu = estUnMot(mot, papier, noms) || sigleVoisin(mot, siens) !== undefined;
    const lieu = connu || developpe(mot, papier) ? undefined : situe(papier, position, mot.length);
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
    return ecrits(dossier).flatMap((papier) => constats(papier, noms, siens));
  },
};
