/** "a, b et c". */
export function enumeration(mots: readonly string[]): string {
  const dernier = mots.at(-1) ?? '';
  return mots.length < 2 ? dernier : `${mots.slice(0, -1).join(', ')} et ${dernier}`;
}
