#!/usr/bin/env node
/** The command `seance`: hands its arguments to the built program. */
import { existsSync } from 'node:fs';
import { HOME, openProgram, PROGRAM } from './program.mjs';

if (!existsSync(PROGRAM)) await import('./ready.mjs');
process.exitCode = await openProgram().exports.main(process.argv.slice(2), HOME);
