/** Runs the worker from its TypeScript source, for tests: compiles each .ts file as it is required, and finds the libraries by their names. */
const Module = require('node:module');
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');
const settings = require('../../../../../tools/swc-jest.cjs');
const { compilerOptions } = require('../../../../../tsconfig.base.json');

const root = join(__dirname, '../../../../..');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolve(compilerOptions.paths[request] ? join(root, compilerOptions.paths[request][0]) : request, ...rest);
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { ...settings, swcrc: false }).code, file);
require('./year-sheet.worker.ts');
