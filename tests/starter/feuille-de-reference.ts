import type { Elu } from '../../src/domaine/conseil.ts';
import { presencesDesElus } from '../../src/domaine/presence.ts';
import { registreAu } from '../../src/domaine/registre.ts';
import { dossierDeReference } from '../data/dossier-de-reference.ts';

/** The titles of the reference sheet. */
export const TITRES = [
  'Nom Prénom',
  'Commune',
  'État',
  'Arrivée',
  'Départ',
  'Procuration à',
  'Suppléant',
] as const;

/** How two holders who follow one another are written: in one cell, or in a second column. */
export type Succession = 'texte' | 'deux-colonnes';

/**
 * The attendance of the reference sitting as its secretary would keep it in a spreadsheet: one row a seat, titles
 * included.
 */
export function feuilleDeReference(succession: Succession = 'texte'): readonly (readonly string[])[] {
  const { registre: ecrit, seance, presences } = dossierDeReference();
  const registre = registreAu(ecrit, seance.date);
  const lues = new Map(
    presencesDesElus(registre, seance, presences).presences.map((presence) => [presence.elu.nom, presence]),
  );
  const nom = (elu: string): string => lues.get(elu)?.elu.personne.nom ?? elu;
  const pouvoirs = (elu: string): readonly string[] => {
    const siennes = presences.procurations.filter(({ de }) => de === elu);
    const texts = siennes.map(({ a, jusqu_a: fin }) =>
      fin === undefined ? a : `${nom(a)} (jusqu'à ${fin})`,
    );
    return succession === 'texte' ? [texts.join(' puis ')] : [texts[0] ?? '', texts[1] ?? ''];
  };
  const derniere = seance.ordre_de_passage.length - 1;
  const question = (rang: number | undefined, bout: number): string =>
    rang === undefined || rang === bout ? '' : (seance.ordre_de_passage[rang] ?? '');
  const ligne = ({ nom: elu, personne, commune }: Elu): readonly string[] => {
    const plages = lues.get(elu)?.plages ?? [];
    const pouvoir = pouvoirs(elu);
    const absent = pouvoir[0] === '' ? 'absent' : 'représenté';
    const etat = plages.length === 0 ? absent : 'présent';
    const arrivee = question(plages[0]?.debut, 0);
    const depart = question(plages.at(-1)?.fin, derniere);
    return [`${personne.nom} ${personne.prenom}`, commune, etat, arrivee, depart, ...pouvoir, ''];
  };
  const rows = registre.communes.flatMap(({ nom: commune, membres, suppleant }) => {
    const titulaires = membres.map(ligne);
    if (titulaires.length > 0 || !suppleant) return titulaires;
    const vides = succession === 'texte' ? [''] : ['', ''];
    return [['', commune, 'suppléé', '', '', ...vides, suppleant.nom]];
  });
  const [personne, ville, etat, arrivee, depart, procuration, suppleant] = TITRES;
  const procurations = succession === 'texte' ? [procuration] : ['Procuration 1', 'Procuration 2'];
  return [[personne, ville, etat, arrivee, depart, ...procurations, suppleant], ...rows];
}
