/** `node run-typescript.cjs file.ts …`: a process of its own for tests that kill it. */
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = resolve(__dirname, '../../../../..');
const settings = require(join(root, 'tools/swc-jest.cjs'));
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const options = { ...settings, swcrc: false, jsc: { ...settings.jsc, baseUrl: root, paths } };

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
require(resolve(process.argv[2]));
