// The order of the test suites where jest knows no times of an earlier run, as in CI: it goes by the size of files, and a
// short file that takes long would be the last to begin and run on alone.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONG_IN_SHORT_FILES = [
  'parser/disturbed-plan.test.ts',
  'cli/build.test.ts',
  'e2e/faults.test.ts',
  'e2e/functions.test.ts',
  'excel/bundled-plan-mac.test.ts',
  'excel/bundled-plan-web.test.ts',
  'excel/bundled-plan-win32.test.ts',
  'excel/taken-up.test.ts',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path, duration }) =>
      duration === undefined && LONG_IN_SHORT_FILES.some((name) => path.endsWith(`/test/${name}`));
    const sorted = [...super.sort(tests)];
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
