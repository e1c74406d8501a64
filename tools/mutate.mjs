// npm run mutate: puts small faults into the duty-hour engine, one at a time, and tells which of them no spec notices.
//   --check       fails when a mutant survives that tools/mutation-survivors.json doesn't explain
//   --write       writes the figures and the survivors into docs/mutation-testing.md
//   --only=text   only mutants of files whose path holds the text; --workers=n, --schedules=n (random schedules each)
import { fork } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { writeReport } from './mutate-report.mjs';
import { mutantsOf, mutated } from './mutate-operators.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const domain = join(root, 'libs/compliance/domain/src');
const explained = JSON.parse(readFileSync(join(root, 'tools/mutation-survivors.json'), 'utf8'));
const option = (name, otherwise) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const [only, workers, schedules] = [option('only', ''), Number(option('workers', 1)), option('schedules', '400')];

/** The rules, supervision and the common pack, and every file of the domain that they import. */
function targets() {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      const file = fileName.startsWith('.') && `${join(dirname(path), fileName)}.ts`;
      if (file && existsSync(file)) visit(file);
    }
  };
  const rules = readdirSync(join(domain, 'rules')).filter((name) => name.endsWith('.rule.ts'));
  for (const name of [...rules.map((rule) => `rules/${rule}`), 'supervision.ts', 'packs/common.pack.ts']) {
    if (existsSync(join(domain, name))) visit(join(domain, name));
  }
  return [...found].sort();
}

const TURNS = [/^rules/, /^(?!agreement)/, /^agreement/];

/** Tables first: they are quick, and kill most. Random schedules come last. */
function specs() {
  const names = readdirSync(domain, { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
  const turn = (name) => TURNS.findIndex((names) => names.test(name));
  return names.sort((a, b) => turn(a) - turn(b) || a.localeCompare(b)).map((name) => join(domain, name));
}

/** A process that runs one mutant after the other, and is started anew when one of them never ends. */
class Runner {
  limit = 120_000;

  async start() {
    const env = { ...process.env, SCHEDULES: schedules, SCHEDULES_SEED: '20260706', NODE_NO_WARNINGS: '1', TZ: 'UTC' };
    this.child = fork(join(root, 'tools/mutate-runner.mjs'), { env, execArgv: ['--max-old-space-size=700'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const begun = performance.now();
    const { failure } = await this.ask({ specs: all.specs, targets: all.targets });
    if (failure) throw new Error(`The specs fail without a mutant: ${failure.test}\n${failure.message}`);
    this.limit = 15_000 + 4 * (performance.now() - begun);
  }

  ask(message) {
    return new Promise((resolve) => {
      const done = (answer) => {
        clearTimeout(timer);
        this.child.off('message', done);
        this.child.off('exit', died);
        resolve(answer);
      };
      const died = () => done({ died: 'ran out of memory' });
      const timer = setTimeout(() => done({ died: 'never ended' }), this.limit);
      this.child.on('message', done);
      this.child.on('exit', died);
      this.child.send(message);
    });
  }

  async judge(mutant) {
    if (!this.child.connected) await this.start();
    const { failure, died } = await this.ask({ path: mutant.file, text: mutated(mutant.text, mutant) });
    if (!died) return failure;
    this.stop();
    await this.start();
    return { test: died };
  }

  stop() {
    this.child.kill('SIGKILL');
  }
}

const all = { targets: targets(), specs: specs() };
const mutants = all.targets.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return mutantsOf(relative(domain, file), text).map((mutant) => ({ ...mutant, file, text }));
}).filter(({ path }) => path.includes(only));

const begun = performance.now();
const queue = [...mutants];
async function work() {
  const runner = new Runner();
  await runner.start();
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    mutant.failure = await runner.judge(mutant);
    if (!mutant.failure) console.log(`survived  ${mutant.path}:${mutant.line}  ${mutant.from}  →  ${mutant.to}`);
    const left = queue.length;
    if (left % 100 === 0 && left > 0) console.log(`… ${left} to go, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  runner.stop();
}
await Promise.all(Array.from({ length: workers }, work));

const invalid = mutants.filter(({ failure }) => failure?.invalid);
const survivors = mutants.filter(({ failure }) => !failure);
const unexplained = survivors.filter(({ key }) => !Object.hasOwn(explained, key));
const keys = new Set(survivors.map(({ key }) => key));
const stale = only ? [] : Object.keys(explained).filter((key) => !keys.has(key));
const seconds = Math.round((performance.now() - begun) / 1000);

for (const { path, line, from, to, key } of unexplained) console.log(`not explained  ${path}:${line}  ${from}  →  ${to}\n    ${JSON.stringify(key)}`);
for (const key of stale) console.log(`explained, but killed or gone: ${JSON.stringify(key)}`);
for (const { path, line, from, to } of invalid) console.log(`does not compile  ${path}:${line}  ${from}  →  ${to}`);
const killed = mutants.length - survivors.length - invalid.length;
console.log(`${mutants.length} mutants in ${new Set(mutants.map(({ path }) => path)).size} files: ${killed} killed, ${survivors.length} survived (${unexplained.length} not explained), ${invalid.length} do not compile, ${seconds} s`);
if (process.argv.includes('--write')) writeReport(join(root, 'docs/mutation-testing.md'), { mutants, explained, seconds, schedules });
if (process.argv.includes('--kills')) for (const { path, line, from, to, failure } of mutants) console.log(`${path}:${line}  ${from}  →  ${to}  |  ${failure?.test ?? 'SURVIVED'}`);
process.exit(process.argv.includes('--check') && unexplained.length > 0 ? 1 : 0);
