/** Prints how many tests passed and failed, over suites whose reports stand in a folder; a suite without report failed. */
import { existsSync, readFileSync } from 'node:fs';

const [folder, ...suites] = process.argv.slice(2);

function tally(suite) {
  const file = `${folder}/${suite}.json`;
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  // A file that does not load, or an error outside of tests, fails a run of which no test fails.
  const failed = success ? numFailedTests : Math.max(1, numFailedTests, numFailedTestSuites);
  return { passed: numPassedTests, failed };
}

const tallies = suites.map(tally);
const sum = (key) => tallies.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
