import type { DataPath } from '../../../diagnostics/fault.ts';
import { citation } from '../../../diagnostics/foreign-text.ts';
import { nearest, proposed } from '../../../diagnostics/nearest-name.ts';
import type { Budget, LigneDeDepense } from '../../../domaine/budget.ts';
import type { LinkProblem } from './link.ts';

interface Placed {
  readonly ligne: LigneDeDepense;
  readonly path: DataPath;
}

const placed = (lignes: readonly LigneDeDepense[], path: DataPath): readonly Placed[] =>
  lignes.map((ligne, rank) => ({ ligne, path: [...path, 'lignes', rank] }));

const allLines = (budget: Budget): readonly Placed[] =>
  budget.axes.flatMap((axe, rank) => [
    ...placed(axe.lignes, ['budget', 'axes', rank]),
    ...axe.sous_axes.flatMap(({ lignes }, place) =>
      placed(lignes, ['budget', 'axes', rank, 'sous_axes', place]),
    ),
  ]);

function unknownPost(poste: string, postes: readonly string[], path: DataPath): LinkProblem {
  const near = nearest(poste, postes);
  const known = postes.length === 0 ? 'aucun' : postes.join(', ');
  const saying = {
    code: 'NOM-07',
    message: `Le poste « ${citation(poste)} » n'est pas aux tarifs du budget${near.length === 0 ? '' : ` ; on y lit ${proposed(near)}`}.`,
    written: citation(poste),
    hint: `Écrire l'un des postes des tarifs (${known}), ou l'y ajouter.`,
  };
  return { path: [...path, 'poste'], saying };
}

function unknownAxis(numero: number, nombre: number, path: DataPath): LinkProblem {
  const message = `L'axe ${numero} n'existe pas : le budget en a ${nombre}.`;
  const hint = "Écrire le rang d'un axe de la liste « axes », compté à partir de 1.";
  return { path, saying: { code: 'NOM-08', message, written: String(numero), hint } };
}

/** Posts and axes that a budget names and does not have; paths are told from the root of the file. */
export function budgetProblems(budget: Budget): readonly LinkProblem[] {
  const postes = Object.keys(budget.tarifs);
  const lines = allLines(budget).flatMap(({ ligne: { poste }, path }) =>
    poste === undefined || postes.includes(poste) ? [] : [unknownPost(poste, postes, path)],
  );
  const receipts = budget.recettes.flatMap(({ axes }, groupe) =>
    axes.flatMap((numero, rank) =>
      numero <= budget.axes.length
        ? []
        : [unknownAxis(numero, budget.axes.length, ['budget', 'recettes', groupe, 'axes', rank])],
    ),
  );
  return [...lines, ...receipts];
}
