/** Stands for `src/app/bound-memory.ts` in tests: collects nothing. */
export function boundMemory(): void {
  // The engine collects when it must.
}
