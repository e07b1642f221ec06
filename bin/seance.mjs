#!/usr/bin/env node
/** The command `seance`: hands its arguments to the built program. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!existsSync(program)) await import('./ready.mjs');
const { main } = await import(program);
process.exitCode = await main(process.argv.slice(2));
