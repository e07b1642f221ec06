import type { FormeQuelconque } from './forme.ts';

/** A JSON Schema (2020-12), as a plain object. */
export type Schema = { readonly [cle: string]: unknown };

/** The JSON Schema of values of that shape: what a file attached to an act may hold. */
export function schemaDeForme(forme: FormeQuelconque): Schema {
  switch (forme.genre) {
    case 'texte':
      return { type: 'string' };
    case 'nombre':
      return { type: 'integer' };
    case 'booleen':
      return { type: 'boolean' };
    case 'interne':
      return {};
    case 'facultatif':
      return schemaDeForme(forme.de);
    case 'liste':
      return { type: 'array', items: schemaDeForme(forme.de) };
    case 'objet':
      return schemaDObjet(forme.champs);
  }
}

function schemaDObjet(champs: Readonly<Record<string, FormeQuelconque>>): Schema {
  const entrees = Object.entries(champs);
  return {
    type: 'object',
    properties: Object.fromEntries(entrees.map(([nom, forme]) => [nom, schemaDeForme(forme)])),
    required: entrees.filter(([, forme]) => forme.genre !== 'facultatif').map(([nom]) => nom),
    additionalProperties: false,
  };
}
