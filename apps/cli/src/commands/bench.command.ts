import { parseArgs } from 'node:util';
import { InvalidValue } from '@housestaff/kernel';
import { benches } from '../bench';
import type { Figure } from '../bench/bench';
import { comparePlanning } from '../bench/compare-planning';
import { COMPARE_OPTIONS, COMPARE_USAGE } from '../bench/planning/compare-options';
import type { Command } from '../command';

/** Measures what the product promises. The exit code is 1 when a figure is over its limit. `planning` with options of its own compares algorithms on instances. */
export const bench: Command = {
  summary: 'Measure: generation and the other promised figures',
  usage: '[<name> …] [--json]; planning --instances 1,2,call …',
  async run(args, say) {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false }, ...COMPARE_OPTIONS }, allowPositionals: true });
    if (Object.keys(COMPARE_OPTIONS).some((option) => option in values)) return comparePlanning(planningOnly(positionals, values), say);
    const figures: Figure[] = [];
    for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) figures.push(...(await measure(name)));
    const lines = values.json ? [JSON.stringify(figures, null, 2)] : figures.map(line);
    lines.forEach(say);
    return figures.every(isWithin) ? 0 : 1;
  },
};

function planningOnly<T>(names: readonly string[], values: T): T {
  if (names.length !== 1 || names[0] !== 'planning') throw new InvalidValue('bench', names.join(' ') || 'all', `planning alone, with ${COMPARE_USAGE}`);
  return values;
}

async function measure(name: string): Promise<readonly Figure[]> {
  const found = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!found) throw new InvalidValue('bench', name, `one of ${Object.keys(benches).join(', ')}`);
  return found();
}

function line(figure: Figure): string {
  const value = `${figure.value.toFixed(figure.unit === 'points' ? 0 : 3)} ${figure.unit}`;
  const limit = figure.limit === null ? '' : `  ${isWithin(figure) ? 'within' : 'OVER'} ${figure.limit} ${figure.unit}`;
  return `${value.padStart(16)}  ${figure.name}${limit}`;
}

function isWithin({ value, limit }: Figure): boolean {
  return limit === null || value <= limit;
}
