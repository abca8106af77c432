/** Types are checked once by `npm run typecheck`; here files are only transpiled, so a test run stays short. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  maxWorkers: 2,
  testTimeout: 30_000,
  transform: {
    '\\.ts$': ['ts-jest', {
      transpilation: true,
      tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', ignoreDeprecations: '6.0', target: 'ES2023', esModuleInterop: true, verbatimModuleSyntax: false, isolatedModules: true, allowImportingTsExtensions: true, noEmit: false, rewriteRelativeImportExtensions: false },
    }],
  },
};
