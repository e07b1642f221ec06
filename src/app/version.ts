import manifest from '../../package.json' with { type: 'json' };

/** Set when the program is bundled (bin/build.mjs); absent when its sources run as they are, in tests. */
declare const SEANCE_BUILD: string | undefined;

/** The version of the program, as its package states it. */
export const VERSION: string = manifest.version;

/** SHA-256 of the sources and of the locked dependencies that the program was built from: what makes acts, exactly. */
export const BUILD: string = typeof SEANCE_BUILD === 'string' ? SEANCE_BUILD : 'sources';
