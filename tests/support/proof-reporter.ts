import { writeFileSync } from "node:fs";
import path from "node:path";
import type { AggregatedResult, Config, Reporter, TestContext } from "@jest/reporters";
import { type ClauseId, clauseIds } from "@zorgvuldig/schema/clauses";

type Proof = { name: string; file: string; ok: boolean };

/**
 * Writes which tests proved which clause in this build. Only a whole and green run may say so: sorted and without times, so
 * that the same build writes the same file.
 */
export default class ProofReporter implements Pick<Reporter, "onRunComplete" | "getLastError"> {
  constructor(private readonly config: Config.GlobalConfig) {}

  onRunComplete(_: Set<TestContext>, { testResults, ...counted }: AggregatedResult): void {
    const isPartial = this.config.testPathPatterns.isSet() || !!this.config.testNamePattern || this.config.onlyChanged;
    // Jest says whether it was a success only after its reporters.
    const isGreen = counted.numPassedTests === counted.numTotalTests && counted.numRuntimeErrorTestSuites === 0;
    if (!isGreen || isPartial || counted.numTotalTests === 0) return;
    const proofs = new Map<ClauseId, Proof[]>(clauseIds.map((id) => [id, []]));
    for (const { testFilePath, testResults: tests } of testResults)
      for (const { title, status } of tests) {
        const [id, name] = title.split(/: (.*)/s);
        const file = path.relative(path.join(this.config.rootDir, "tests/dist"), testFilePath).replace(/\.js$/, ".ts");
        if (name) proofs.get(id as ClauseId)?.push({ name, file: `tests/${file}`, ok: status === "passed" });
      }
    const sorted = [...proofs]
      .filter(([, tests]) => tests.length > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, tests]) => [
        id,
        { tests: tests.sort((one, other) => (one.file + one.name < other.file + other.name ? -1 : 1)) },
      ]);
    const file = path.join(this.config.rootDir, "schema/generated/proof.json");
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    process.stdout.write(`\n${sorted.length} of ${clauseIds.length} clauses are proved by this run.\n`);
  }

  getLastError(): void {}
}
