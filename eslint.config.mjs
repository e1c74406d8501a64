import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CHAIN = ['program', 'people', 'assignments', 'compliance', 'planning', 'swaps', 'conflicts'];
const CONTEXTS = [...CHAIN, 'identity', 'notifications', 'exchange', 'onboarding'];
const tag = (context) => `context:${context}`;

/** Left of a context in the chain, identity, which asks only the kernel, and notifications, which asks only identity. */
function visibleFrom(context) {
  if (context === 'identity') return ['context:shared', tag('identity')];
  if (context === 'notifications') return ['context:shared', tag('identity'), tag('notifications')];
  if (context === 'exchange' || context === 'onboarding') return ['context:shared', ...CONTEXTS.map(tag)];
  return ['context:shared', tag('identity'), tag('notifications'), ...CHAIN.slice(0, CHAIN.indexOf(context) + 1).map(tag)];
}

const contextRules = CONTEXTS.map((context) => ({ sourceTag: tag(context), onlyDependOnLibsWithTags: visibleFrom(context) }));
const ownInfrastructureOnly = CONTEXTS.map((context) => ({
  allSourceTags: [tag(context), 'layer:infrastructure'],
  notDependOnLibsWithTags: CONTEXTS.filter((other) => other !== context).map((other) => `infrastructure:${other}`),
}));
const layers = (source, ...targets) => ({ sourceTag: `layer:${source}`, onlyDependOnLibsWithTags: targets.map((target) => `layer:${target}`) });

const boundaries = [
  'error',
  {
    enforceBuildableLibDependency: false,
    banTransitiveDependencies: false,
    allow: [],
    depConstraints: [
      ...contextRules,
      ...ownInfrastructureOnly,
      layers('kernel', 'kernel'),
      layers('domain', 'domain', 'kernel'),
      layers('application', 'application', 'domain', 'kernel'),
      layers('infrastructure', 'infrastructure', 'application', 'domain', 'kernel', 'platform'),
      layers('platform', 'platform', 'kernel'),
      layers('app', 'app', 'infrastructure', 'application', 'domain', 'kernel', 'platform'),
      layers('web', 'api-client', 'ui'),
      layers('ui', 'ui', 'api-client'),
      layers('api-client', 'api-client'),
    ],
  },
];

const clockMessage = 'Take the time from the injected Clock.';
const noClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockMessage },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Take chance from a seeded generator.' },
];
const noEnv = { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Settings are read once, in platform/settings.' };
/** The one patience is jest's `testTimeout`; a test waits for a state with platform/testing's `until`. */
const noOwnPatience = [
  "CallExpression[callee.object.name='jest'][callee.property.name='setTimeout']",
  'CallExpression[callee.name=/^(before|after)(All|Each)$/][arguments.length>1]',
  'CallExpression[callee.name=/^(it|test)$/][arguments.length>2]',
  'CallExpression[callee.callee.object.name=/^(it|test)$/][arguments.length>2]',
].map((selector) => ({ selector, message: "Slow machines exist: the patience is jest.config's, for every test." }));
const bannedFrameworks = ['@nestjs/*', 'typeorm', 'pg', 'node:fs*', 'node:net', 'node:http', 'node:child_process'];

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/.next', '**/*.d.ts', 'libs/web/api-client/src/generated/**', 'tools/boundary-probes/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { paths: [{ name: '@nestjs/typeorm', importNames: ['InjectRepository', 'InjectDataSource', 'InjectEntityManager'], message: 'Take the manager from the unit of work.' }] }],
    },
  },
  {
    // The worker, the end-to-end tests and the commands run parts of the API in their own process.
    files: ['apps/{api-e2e,cli,worker}/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', { ...boundaries[1], allow: ['@housestaff/api'] }] },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,cli,worker}/**/*.ts'],
    ignores: ['libs/web/**', 'libs/shared/platform/src/settings/**', 'libs/shared/platform/src/testing/**', '**/*.spec.ts', '**/*.int-spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnv] },
  },
  {
    files: ['libs/*/domain/**/*.ts', 'libs/shared/kernel/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'libs/shared/kernel/src/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', noEnv, ...noClock],
      'no-restricted-imports': ['error', { patterns: [{ group: bannedFrameworks, message: 'The domain knows no framework and no I/O.' }] }],
    },
  },
  {
    files: ['libs/*/application/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', noEnv, ...noClock],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: bannedFrameworks.filter((name) => name !== '@nestjs/*'), message: 'Use cases reach the world through ports.' },
            { group: ['@nestjs/*', '!@nestjs/common'], message: 'From Nest only Injectable.' },
          ],
          paths: [{ name: '@nestjs/common', allowImportNames: ['Injectable'], message: 'From Nest only Injectable.' }],
        },
      ],
    },
  },
  { files: ['**/*.{spec,int-spec,e2e-spec,acceptance}.ts', 'libs/shared/platform/src/testing/**'], rules: { 'no-restricted-syntax': ['error', ...noOwnPatience] } },
  { files: ['apps/web/**/*.tsx', 'libs/web/ui/**/*.tsx', 'apps/web/**/*.ts'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['**/*.{spec,int-spec,e2e-spec,acceptance}.ts', '**/testing/**', 'libs/shared/platform/src/database/migrations/**', 'apps/web-e2e/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
);
