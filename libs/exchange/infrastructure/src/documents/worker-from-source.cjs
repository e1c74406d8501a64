/** Runs the worker from its TypeScript source, for tests: compiles each .ts file of this folder as it is required. */
const { transformFileSync } = require('@swc/core');
const settings = require('../../../../../tools/swc-jest.cjs');

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { ...settings, swcrc: false }).code, file);
require('./document.worker.ts');
