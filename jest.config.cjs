const { compilerOptions } = require('./tsconfig.base.json');

const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [target]]) => [`^${name}$`, `<rootDir>/${target}`]),
);
// The web's own folder, as in apps/web/tsconfig.json.
moduleNameMapper['^@/(.*)$'] = '<rootDir>/apps/web/src/$1';

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleNameMapper,
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', require('./tools/swc-jest.cjs')] },
  // These ship ES modules only; Jest on Node 20 needs them as CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|uuid|jose|ical\\.js|highs)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/apps/web/.next'],
};

const onDatabase = {
  ...shared,
  globalSetup: '<rootDir>/libs/shared/platform/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/shared/platform/src/testing/global-teardown.ts',
};

module.exports = {
  // The one patience of every test and hook, for a machine that is slow or stalls. Jest reads it here alone, not in a project.
  testTimeout: 600_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps/api,apps/cli,apps/web,apps/worker,libs}/**/*.spec.ts'] },
    { ...onDatabase, displayName: 'integration', testMatch: ['<rootDir>/{apps,libs}/**/*.int-spec.ts'] },
    { ...onDatabase, displayName: 'e2e', testMatch: ['<rootDir>/apps/api-e2e/**/*.e2e-spec.ts'] },
    { ...onDatabase, displayName: 'acceptance', testMatch: ['<rootDir>/apps/api-e2e/**/*.acceptance.ts'] },
  ],
};
