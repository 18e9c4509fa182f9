/** Ends a run with the line that `npm test` adds up: `N passed, N failed`. */
export function summaryReporter() {
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        count(session.testResults, total);
        // A file that did not load or ended in an uncaught error has no failed test of its own.
        if (!session.passed && session.errors.length > 0) total.failed += 1;
      }
      const tail = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
      // The runner's terminal clears lines after `stop`; at exit nothing follows.
      process.once('exit', () => {
        process.stdout.write(`${total.passed} passed, ${total.failed} failed${tail}\n`);
      });
    },
  };
}

function count(suite, total) {
  if (suite === undefined) return;
  for (const test of suite.tests) {
    if (test.skipped) total.skipped += 1;
    else if (test.passed) total.passed += 1;
    else total.failed += 1;
  }
  for (const inner of suite.suites) count(inner, total);
}
