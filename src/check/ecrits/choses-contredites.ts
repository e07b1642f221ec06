import { nameKey, withinLetters } from '../../diagnostics/nearest-name.ts';
import { parCle } from '../../domaine/par-cle.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { ChoseNommee } from './choses-nommees.ts';
import { chosesNommees } from './choses-nommees.ts';
import type { Ecrit } from './ecrit.ts';
import { apres, avant } from './fenetre.ts';
import { interverties } from './noms-proches.ts';

/** A thing that one place of a matter names otherwise than the rest. */
export interface Contredite {
  readonly fausse: ChoseNommee;
  readonly juste: ChoseNommee;
}

type Zone = 'titre' | 'decision' | 'corps' | 'convention';

/** Where something stands in its matter; the fields of the data that tell who people are, not what is done, are left. */
function zoneDe({ lieu: { papier, ligne } }: ChoseNommee): Zone | undefined {
  if (papier.genre === 'convention') return ligne.chemin[2] === 'parties' ? undefined : 'convention';
  if (estDeLaDecision(ligne.chemin)) return 'decision';
  return ligne.chemin[2] === 'titre' ? 'titre' : ligne.chemin[2] === 'corps' ? 'corps' : undefined;
}

interface Situee extends ChoseNommee {
  readonly zone: Zone;
}

/** All that the papers of a matter hold, folded: a name said without its class is said all the same. */
interface Matiere {
  readonly texte: string;
  /** Names that other rules hold to the data. */
  readonly connus: ReadonlySet<string>;
}

const compte = (texte: string, valeur: string): number => texte.split(valeur).length - 1;

const memesChiffres = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('');

/** Letters of a name below which one more makes another name. */
const LONG = 5;

/** Whether one slip makes one name of the other. */
const proches = (a: string, b: string): boolean =>
  a !== b &&
  Math.min(a.length, b.length) >= LONG &&
  !/\d/u.test(a + b) &&
  a.charAt(0) === b.charAt(0) &&
  (withinLetters(a, b, 1) || interverties(a, b));

const ENTETES = /^(?:l |le |la |les |saint |sainte |jean |notre dame )+/u;

/** Letters that two names share at their beginning when one was put for the other by a hand that knew both. */
const DEBUT = 4;

const memeDebut = (a: string, b: string, classe: string): boolean => {
  // Communes of one region share their first words.
  if (classe === 'commune') return false;
  const [un, autre] = [a.replace(ENTETES, ''), b.replace(ENTETES, '')];
  return un.slice(0, DEBUT) === autre.slice(0, DEBUT) && un.length >= LONG && autre.length >= LONG;
};

const DE_SURFACE = /(?:superficie|surface|contenance)[^.;\d]{0,30}$/iu;

const situeeComme = ({ lieu }: ChoseNommee): boolean => DE_SURFACE.test(avant(lieu.ligne.nu, lieu.place));

/** What is done to a thing by someone from outside, and what replaces one by another. */
const ACTE =
  /(?<!\p{L})(?:céd|cèd|vend|acqu[ei]|achet|achèt|lou[eé]|attribu|accord|octro|échang|consent|vers[eé])/iu;

const REMPLACE = /remplac|succ[eè]|démission|décè|décédé|ancien|précédent|feu |représenté/iu;

/** Whether two things of one class and of different names may be one: they are compared with care. */
function comparables(a: Situee, b: Situee): boolean {
  if (a.sorte === 'surface') return memesChiffres(a.valeur, b.valeur) || (situeeComme(a) && situeeComme(b));
  if (a.sorte !== 'personne') return true;
  const phrases = [a, b].map(({ lieu }) => lieu.ligne.nu);
  return ACTE.test(phrases[0] ?? '') && phrases.every((phrase) => !REMPLACE.test(phrase));
}

/** A name that a slip parts from another of its class: the rarer is wrong. */
function lapsus(choses: readonly Situee[], { texte, connus }: Matiere): readonly Contredite[] {
  const parValeur = [...parCle(choses, ({ valeur }) => valeur).values()];
  return parValeur.flatMap(([une]): readonly Contredite[] => {
    if (!une || (une.sorte !== 'nom' && une.sorte !== 'personne') || connus.has(une.valeur)) return [];
    const [autre] = parValeur.flatMap(([voisine]) =>
      voisine && proches(une.valeur, voisine.valeur) && !connus.has(voisine.valeur) ? [voisine] : [],
    );
    if (!autre) return [];
    const [siennes, autres] = [une, autre].map(({ valeur }) => mots(texte, valeur)) as [number, number];
    const rare = siennes < autres || (siennes === autres && une.zone !== 'titre' && une.zone !== 'decision');
    const double = siennes === autres && autre.zone !== 'titre' && autre.zone !== 'decision';
    return rare && !(double && une.lieu.position > autre.lieu.position)
      ? [{ fausse: une, juste: autre }]
      : [];
  });
}

/** How often whole words are met. */
const mots = (texte: string, valeur: string): number => compte(texte, ` ${valeur} `);

const valeursDe = (choses: readonly Situee[]): readonly Situee[] =>
  [...parCle(choses, ({ valeur }) => valeur).values()].flatMap(([une]) => une ?? []);

const dit = (choses: readonly Situee[], { valeur, sorte }: Situee, { texte }: Matiere): boolean =>
  choses.some((une) => une.valeur === valeur) ||
  ((sorte === 'nom' || sorte === 'personne') && mots(texte, valeur) > 1);

/** What the decision names alone, the rest naming one other; what the title names alone, likewise. */
function seuleContreToutes(
  choses: readonly Situee[],
  zone: 'decision' | 'titre',
  matiere: Matiere,
): readonly Contredite[] {
  const ici = choses.filter((une) => une.zone === zone);
  const ailleurs = choses.filter((une) => une.zone !== zone);
  const [fausse, ...autresIci] = valeursDe(ici);
  if (!fausse || autresIci.length > 0 || dit(ailleurs, fausse, matiere)) return [];
  const voisines = valeursDe(ailleurs);
  const [juste] = fausse.sorte === 'surface' ? voisines.filter((une) => comparables(fausse, une)) : voisines;
  if (!juste || (fausse.sorte !== 'surface' && voisines.length > 1) || !comparables(fausse, juste)) return [];
  if (zone === 'decision') return [{ fausse, juste }];
  // What the title alone tells is right where a single place of the body tells another.
  const unSeul = ailleurs.length === 1 && juste.zone === 'corps';
  return unSeul ? [{ fausse: juste, juste: fausse }] : [{ fausse, juste }];
}

/** What the body names once, near what the title or the decision names. */
function unePlaceDuCorps(choses: readonly Situee[], { connus }: Matiere): readonly Contredite[] {
  const [une, autre, ...encore] = valeursDe(choses);
  if (!une || !autre || encore.length > 0) return [];
  return [
    [une, autre],
    [autre, une],
  ].flatMap(([fausse, juste]): readonly Contredite[] => {
    if (!fausse || !juste) return [];
    const siennes = choses.filter(({ valeur }) => valeur === fausse.valeur);
    const enTete = choses.some(
      ({ valeur, zone }) => valeur === juste.valeur && (zone === 'titre' || zone === 'decision'),
    );
    if (siennes.length > 1 || fausse.zone !== 'corps' || !enTete || connus.has(fausse.valeur)) return [];
    const visa = juste.classe === 'commune' && /^Vu .*conseil municipal/u.test(fausse.lieu.ligne.nu);
    const semblables =
      fausse.sorte === 'parcelle'
        ? memesChiffres(fausse.valeur, juste.valeur)
        : fausse.sorte === 'nom' &&
          (visa || memeDebut(fausse.valeur, juste.valeur, juste.classe)) &&
          !proches(fausse.valeur, juste.valeur);
    return semblables ? [{ fausse, juste }] : [];
  });
}

/** A number in a street told once, another being told twice. */
function dansLaRue(choses: readonly Situee[]): readonly Contredite[] {
  const [une, autre, ...encore] = [...parCle(choses, ({ valeur }) => valeur).values()].toSorted(
    (a, b) => a.length - b.length,
  );
  const [fausse, juste] = [une?.[0], autre?.[0]];
  if (!fausse || !juste || encore.length > 0 || une?.length !== 1 || (autre?.length ?? 0) < 2) return [];
  return autre?.some(({ lieu }) => lieu.ligne === fausse.lieu.ligne) ? [] : [{ fausse, juste }];
}

/** A plot beside the one that is spoken of. */
const VOISINE = /voisin|limitroph|mitoyen|contigu|attenant|riverain|jouxt|adjacen/iu;

const estVoisine = ({ lieu, sorte }: ChoseNommee): boolean =>
  (sorte === 'parcelle' || sorte === 'surface' || sorte === 'lot') &&
  VOISINE.test(avant(lieu.ligne.nu, lieu.place, 40) + apres(lieu.ligne.nu, lieu.place, 60));

function deLaClasse(choses: readonly Situee[], matiere: Matiere): readonly Contredite[] {
  if (new Set(choses.map(({ valeur }) => valeur)).size < 2) return [];
  if (choses[0]?.sorte === 'adresse') return dansLaRue(choses);
  const trouvees = lapsus(choses, matiere);
  if (trouvees.length > 0) return trouvees;
  const decision = seuleContreToutes(choses, 'decision', matiere);
  if (decision.length > 0) return decision;
  const titre = seuleContreToutes(choses, 'titre', matiere);
  return titre.length > 0 ? titre : unePlaceDuCorps(choses, matiere);
}

/** The things that the papers of one matter name two ways; `connus` are the names that the data hold, by their keys. */
export function chosesContredites(
  papiers: readonly Ecrit[],
  connus: ReadonlySet<string>,
): readonly Contredite[] {
  const choses = papiers.flatMap(chosesNommees).flatMap((une): readonly Situee[] => {
    const zone = zoneDe(une);
    const connue = une.sorte === 'personne' && connus.has(une.valeur);
    return zone === undefined || connue || estVoisine(une) ? [] : [{ ...une, zone }];
  });
  if (choses.length < 2) return [];
  const classes = [...parCle(choses, ({ classe }) => classe).values()].filter(({ length }) => length > 1);
  if (classes.length === 0) return [];
  const texte = papiers.map(({ nu }) => ` ${nameKey(nu.replace(/[^\p{L}\d'\u2019-]+/gu, ' '))} `).join(' ');
  return classes.flatMap((siennes) => deLaClasse(siennes, { texte, connus }));
}
