/** @type {import("jest").Config} */
export default {
  // The repository, not this folder: outside of it coverage stays empty without a word.
  rootDir: "..",
  roots: ["<rootDir>/tests/dist", "<rootDir>/server/dist", "<rootDir>/schema/dist"],
  testMatch: ["<rootDir>/tests/dist/**/*.test.js"],
  testEnvironment: "node",
  transform: {},
  reporters: ["default", "<rootDir>/tests/dist/support/proof-reporter.js"],
  globalSetup: "<rootDir>/tests/dist/support/global-setup.js",
  globalTeardown: "<rootDir>/tests/dist/support/global-teardown.js",
  // Only what hangs is ended by it: a slow machine proves the same.
  testTimeout: 60_000,
  // Every worker has a server with its pools, and one database server holds the connections of all of them.
  maxWorkers: 2,
  // The modules of a test file are not freed when it is done: a worker grown past this starts again.
  workerIdleMemoryLimit: "700MB",
  coverageProvider: "v8",
  coverageReporters: ["text"],
  coverageDirectory: "<rootDir>/coverage",
  collectCoverageFrom: ["server/dist/**/*.js", "schema/dist/**/*.js", "!**/main.js", "!**/emit.js"],
};
