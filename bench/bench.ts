import { availableParallelism } from 'node:os';
import { inMemoryFigures } from './in-memory.ts';
import { loadFigures } from './load-figures.ts';
import { volumeFigures } from './volume-figures.ts';
import { warmSteps } from './warm-steps.ts';

/** `npm run bench`: what the acts cost, warm and cold, beside the plain ways of making them and the floors we keep. */
console.log(`${availableParallelism()} cores, Node ${process.versions.node}, one thread\n`);
await warmSteps();
await loadFigures();
await inMemoryFigures();
volumeFigures();
