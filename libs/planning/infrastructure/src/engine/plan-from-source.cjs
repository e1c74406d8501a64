/** Loads the worker from TypeScript sources, where no build is: under tests. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const root = resolve(__dirname, '../../../../..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const settings = require(join(root, 'tools/swc-jest.cjs'));
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (request, ...rest) {
  const library = paths[request];
  return resolveFilename.call(this, library ? join(root, library[0]) : request, ...rest);
};

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...settings, filename, swcrc: false, configFile: false });
  module._compile(code, filename);
};

require('./plan.worker.ts');
