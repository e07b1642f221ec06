/** Twentieths of a point, the unit of lengths in WordprocessingML (ECMA-376 part 1, 17.18.81), from points. */
export const twips = (points: number): number => Math.round(points * 20);

/** Half-points, the unit of letter sizes (17.18.42), from points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Eighths of a point, the unit of rules and borders (17.18.23), from points; a rule thinner than 2 is not drawn. */
export const eighths = (points: number): number => Math.max(2, Math.round(points * 8));

/** Six hexadecimal digits, as WordprocessingML writes colours, from `#rrggbb`. */
export const hexColour = (colour: string): string => colour.replace('#', '').toUpperCase();
