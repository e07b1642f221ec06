/** `elements` by what `cle` gives for each; keys and elements in the order in which they come. */
export function parCle<T>(elements: Iterable<T>, cle: (element: T) => string): ReadonlyMap<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const element of elements) {
    const nom = cle(element);
    const groupe = groupes.get(nom);
    if (groupe) groupe.push(element);
    else groupes.set(nom, [element]);
  }
  return groupes;
}
