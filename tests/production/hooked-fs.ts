import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll } from 'vitest';

/** Calls of `node:fs` by name, as they are without a hook. */
export type Calls = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Has other calls of `node:fs` stand for its own while the tests of this file run, in every module: what `hooks` makes
 * of the real ones. Modules need not be loaded anew for that, as they are where one is replaced.
 */
export function hookFs(hooks: (real: typeof fs) => Calls): void {
  const real = { ...fs };
  const put = (calls: object): void => {
    Object.assign(fs, calls);
    syncBuiltinESMExports();
  };
  const hooked = hooks(real);
  beforeAll(() => put(hooked));
  afterAll(() => {
    const names = Object.keys(hooked) as (keyof typeof fs)[];
    put(Object.fromEntries(names.map((name) => [name, real[name]])));
  });
}
