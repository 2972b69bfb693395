import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Closes a run with the plain line "N passed, N failed" (", N skipped" where there are any). */
export default class PlainReporter implements Reporter {
  private readonly count = { passed: 0, failed: 0, skipped: 0, pending: 0 }

  onTestCaseResult(test: TestCase): void {
    this.count[test.result().state] += 1
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const { passed, failed, skipped } = this.count
    process.stdout.write(`\n${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  }
}
