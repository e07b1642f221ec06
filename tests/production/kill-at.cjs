/**
 * For `node --require`: the process kills itself before its call number KILL_AT of those that change the disk, as a cut
 * of power or a kill would; with KILL_AT=0, tells on the standard error how many there are.
 */
const fs = require('node:fs');

const at = Number(process.env.KILL_AT);
const changing =
  /^(?:append|copy|write)FileSync$|^(?:link|mkdir|rename|rm|rmdir|symlink|truncate|unlink|write)Sync$/u;
let calls = 0;

for (const name of Object.keys(fs).filter((key) => changing.test(key))) {
  const call = fs[name];
  fs[name] = (...args) => {
    calls += 1;
    if (calls === at) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}

process.on('exit', () => {
  if (at === 0) process.stderr.write(`\nCALLS ${calls}\n`);
});
