// One long-lived process of mutate.mjs: loads the domain with one file changed, and runs its specs until one fails.
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { compileFunction } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { guarded } from './mutate-operators.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { expect } = require('expect');
const swc = { ...require('./swc-jest.cjs'), sourceMaps: false, swcrc: false };
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
const HARNESS = ['describe', 'it', 'test', 'expect', 'beforeEach', 'beforeAll', 'afterEach', 'afterAll'];

const SLOW = ['zone-days', 'prepared-schedule'];

let tests = [];
let hooks = [];
const test = Object.assign((name, run) => tests.push({ name, run, before: [...hooks] }), { each });
const describe = Object.assign(group, { each: (rows) => (name, body) => rows.forEach((row) => group(name, () => body(...[row].flat()))) });
const harness = { describe, it: test, test, expect, beforeEach: (run) => hooks.push(run), beforeAll: (run) => hooks.push(once(run)), afterEach: () => {}, afterAll: () => {} };

function each(rows) {
  return (name, run) => rows.forEach((row, n) => test(`${name} #${n + 1}`, () => (Array.isArray(row) ? run(...row) : run(row))));
}

function group(name, body) {
  const [outer, first] = [hooks, tests.length];
  hooks = [...outer];
  body();
  for (const one of tests.slice(first)) one.name = `${name} › ${one.name}`;
  hooks = outer;
}

function once(run) {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}

/** Loads TypeScript modules as Jest would. What rests on no mutated file is loaded once; the rest anew for each mutant. */
class Modules {
  compiled = new Map();
  loaded = new Map();
  imports = new Map();

  constructor(targets) {
    this.targets = new Set(targets);
  }

  /** Forgets every module that a mutant can reach, and compiles the mutated one from other text. */
  reset(path, text) {
    if (this.changed) this.compiled.delete(this.changed);
    this.changed = path;
    for (const name of [...this.loaded.keys()]) if (this.restsOnTarget(name)) this.loaded.delete(name);
    if (path) this.compiled.set(path, compile(path, guarded(path, text)));
  }

  restsOnTarget(path, asked = new Set()) {
    if (this.targets.has(path)) return true;
    if (asked.has(path)) return false;
    asked.add(path);
    return [...(this.imports.get(path) ?? [])].some((name) => this.restsOnTarget(name, asked));
  }

  load(path) {
    const known = this.loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(path, module);
    const run = this.compiled.get(path) ?? compile(path, this.targets.has(path) ? guarded(path, readFileSync(path, 'utf8')) : readFileSync(path, 'utf8'));
    this.compiled.set(path, run);
    const imports = new Set();
    this.imports.set(path, imports);
    const load = (name) => {
      const file = resolve(name, path);
      if (!file) return require(name);
      imports.add(file);
      return this.load(file);
    };
    run(module.exports, load, module, path, dirname(path), ...HARNESS.map((name) => harness[name]));
    return module.exports;
  }
}

function compile(path, text) {
  const { code } = transformSync(text, { ...swc, filename: path });
  return compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname', ...HARNESS], { filename: path });
}

function resolve(name, from) {
  const [mapped] = compilerOptions.paths[name] ?? [];
  if (!mapped && !name.startsWith('.')) return null;
  const path = mapped ? join(root, mapped) : join(dirname(from), name);
  return [path, `${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file) && statSync(file).isFile());
}

/** The first test that fails, or null. The spec it stands in comes first for the next mutant, which is likely beside this one. */
async function firstFailure(mutant) {
  for (const spec of specs) {
    if (isOfOther(spec, mutant)) continue;
    tests = [];
    hooks = [];
    const name = relative(root, spec);
    try {
      modules.loaded.delete(spec);
      modules.load(spec);
    } catch (error) {
      return { test: name, message: String(error?.message ?? error) };
    }
    for (const one of tests) {
      try {
        for (const before of one.before) await before();
        await one.run();
      } catch (error) {
        specs = [spec, ...specs.filter((other) => other !== spec)];
        return { test: `${name} › ${one.name}`, message: String(error?.message ?? error) };
      }
    }
  }
  return null;
}

/** Slow specs of one file of the engine are run for mutants of that file alone. */
function isOfOther(spec, mutant = '') {
  return SLOW.some((name) => spec.endsWith(`/${name}.spec.ts`) && !mutant.endsWith(`/${name}.ts`));
}

let modules;
let specs;
process.on('message', async (message) => {
  if (message.specs) {
    specs = message.specs;
    modules = new Modules(message.targets);
  }
  let failure;
  try {
    modules.reset(message.path ?? null, message.text);
    failure = await firstFailure(message.path);
  } catch (error) {
    failure = { invalid: true, test: 'does not compile', message: String(error?.message ?? error) };
  }
  process.send({ failure });
});
