/** Elements by what `cle` gives for each, in their order. */
export function parCle<T>(
  elements: readonly T[],
  cle: (element: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groupes = new Map<string, T[]>();
  for (const element of elements) {
    const nom = cle(element);
    const groupe = groupes.get(nom);
    if (groupe) groupe.push(element);
    else groupes.set(nom, [element]);
  }
  return groupes;
}
