import type { Reporter, TestCase } from 'vitest/node';

/**
 * Names the tests that failed first and passed at the second try. They do not fail the run, since a busy machine of CI
 * is no reason to hold back a change; but each is a bug, of the test or of what it tests, and is not left unsaid.
 */
export class FlakyTests implements Reporter {
  readonly #found: TestCase[] = [];
  readonly #say: (text: string) => void;

  constructor(say: (text: string) => void = (text) => process.stderr.write(text)) {
    this.#say = say;
  }

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#found.push(test);
  }

  onTestRunEnd(): void {
    if (this.#found.length === 0) return;
    const lines = this.#found.flatMap((test) => [
      `  ${test.module.relativeModuleId} > ${test.fullName}`,
      ...(test.result().errors ?? []).map(({ message }) => `    ${message.split('\n')[0]}`),
    ]);
    this.#say(`\nFLAKY: passed only at the second try. Each of these is a bug:\n${lines.join('\n')}\n`);
  }
}
