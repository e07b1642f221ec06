import type { FaitLigneDeTable, FaitsDesTables } from '../domaine/faits.ts';
import { compareNoms } from '../domaine/ordre-alphabetique.ts';
import { questionsConnues } from '../domaine/ordre-du-jour.ts';
import type { Cadre } from './deliberation.ts';
import { faitEntrees } from './entrees.ts';
import { faitDate } from './fait-personne.ts';
import { faitConseil } from './seance.ts';

const lignes = (cadre: Cadre): readonly FaitLigneDeTable[] => {
  const { seance } = cadre.dossier;
  const date = faitDate(seance.date);
  return faitEntrees(cadre, questionsConnues(seance)).flatMap(({ decisions }) =>
    decisions.map((decision) => ({ ...decision, date })),
  );
};

/**
 * The tables of the year's deliberations, by date and by object (CGCT R2121-9), over the sitting and the others at
 * hand; those of another year than the last one's are left out.
 */
export function faitsDesTables(cadre: Cadre, autres: readonly Cadre[]): FaitsDesTables {
  const cadres = [...autres, cadre];
  const triees = cadres.toSorted((a, b) => (a.dossier.seance.date < b.dossier.seance.date ? -1 : 1));
  const { dossier: derniere } = triees.at(-1) ?? cadre;
  const annee = derniere.seance.date.slice(0, 4);
  const siennes = triees.filter(({ dossier }) => dossier.seance.date.startsWith(annee));
  const parDate = siennes.flatMap(lignes);
  return {
    conseil: faitConseil(derniere.conseil),
    annee,
    date: faitDate(derniere.seance.date),
    seances: siennes.map(({ dossier }) => faitDate(dossier.seance.date)),
    parDate,
    parObjet: parDate.toSorted(
      (a, b) => compareNoms(a.objet, b.objet) || compareNoms(a.date.iso, b.date.iso),
    ),
  };
}
