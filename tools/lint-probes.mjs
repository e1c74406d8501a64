// Each probe holds one forbidden thing. The lint is only trusted when every probe is caught by the rule it names.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'tools/boundary-probes');
const eslint = new ESLint({ cwd: root });

async function check(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  const [, as] = /^\/\/ as: (.+)$/m.exec(text);
  const [, expected] = /^\/\/ expects: (.+)$/m.exec(text);
  const [result] = await eslint.lintText(text, { filePath: join(root, as) });
  const rules = [...new Set(result.messages.map((message) => message.ruleId))];
  const caught = rules.includes(expected);
  console.log(`${caught ? 'caught' : 'MISSED'}  ${file}  ${expected}${caught ? '' : `  (reported: ${rules.join(', ') || 'nothing'})`}`);
  return caught;
}

const results = [];
for (const file of readdirSync(folder).sort()) results.push(await check(file));
const missed = results.filter((caught) => !caught).length;
console.log(`${results.length - missed} of ${results.length} probes caught`);
process.exitCode = missed === 0 && results.length > 0 ? 0 : 1;
