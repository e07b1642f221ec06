/** Ranks of passage, both included, from 0. */
export interface Plage {
  readonly debut: number;
  readonly fin: number;
}

/** Whether `rang` falls in one of `plages`. */
export const contient = (plages: readonly Plage[], rang: number): boolean =>
  plages.some(({ debut, fin }) => debut <= rang && rang <= fin);

/** The complement of `plages` (sorted, disjoint) among `nombre` questions: when the person was away. */
export function absences(plages: readonly Plage[], nombre: number): readonly Plage[] {
  const resultat: Plage[] = [];
  let depuis = 0;
  for (const { debut, fin } of plages) {
    if (debut > depuis) resultat.push({ debut: depuis, fin: debut - 1 });
    depuis = fin + 1;
  }
  if (depuis < nombre) resultat.push({ debut: depuis, fin: nombre - 1 });
  return resultat;
}

/** `plages` cut to `borne`. */
export const coupees = (plages: readonly Plage[], borne: Plage): readonly Plage[] =>
  plages
    .map(({ debut, fin }) => ({ debut: Math.max(debut, borne.debut), fin: Math.min(fin, borne.fin) }))
    .filter(({ debut, fin }) => debut <= fin);

/** `plages` less `sorties`. */
export function moins(plages: readonly Plage[], sorties: readonly Plage[]): readonly Plage[] {
  let restantes = plages;
  for (const sortie of sorties) {
    restantes = restantes.flatMap((plage) => {
      if (sortie.fin < plage.debut || sortie.debut > plage.fin) return [plage];
      const bords = [
        { debut: plage.debut, fin: sortie.debut - 1 },
        { debut: sortie.fin + 1, fin: plage.fin },
      ];
      return bords.filter(({ debut, fin }) => debut <= fin);
    });
  }
  return restantes;
}

/** `plages` sorted, with those that overlap or follow each other without gap joined. */
export function jointes(plages: readonly Plage[]): readonly Plage[] {
  const resultat: Plage[] = [];
  for (const plage of plages.toSorted((a, b) => a.debut - b.debut)) {
    const derniere = resultat.at(-1);
    if (derniere && plage.debut <= derniere.fin + 1) {
      resultat[resultat.length - 1] = { debut: derniere.debut, fin: Math.max(derniere.fin, plage.fin) };
    } else resultat.push(plage);
  }
  return resultat;
}
