import type { Figure } from './bench';
import { withDemoApi, type DemoApi } from './demo-app';

const TIMES = 9;
const DAY_MS = 86_400_000;
const PEOPLE = 6;

interface Open {
  readonly query: string;
  readonly key: string;
}

interface Answer {
  readonly able: readonly unknown[];
  readonly unchecked: number;
}

/** A sick call in the demo program, over HTTP: what is open, who could step in; and the same with the rules asked about everybody. */
export async function scrambleBench(): Promise<Figure[]> {
  return withDemoApi(async (api) => {
    const [program] = await api.read<{ id: string }[]>('/programs');
    const base = `/programs/${program?.id}/scramble`;
    const open = await openWork(api, program?.id ?? '', base);
    const standIns = (all: boolean) => (one: Open) => api.read<Answer>(`${base}/stand-ins?${one.query}&work=${encodeURIComponent(one.key)}&all=${all}`);
    const gaps = await timesOf(open, ({ query }) => api.read(`${base}?${query}`));
    const few = await timesOf(open, standIns(false));
    const everybody = await timesOf(open, standIns(true));
    return [
      { name: 'scramble: what is open, median', value: median(gaps), unit: 'ms', limit: null },
      { name: 'scramble: who could step in, median', value: median(few), unit: 'ms', limit: 1000 },
      { name: 'scramble: rules asked about everybody / about the best few', value: median(everybody) / median(few), unit: 'ratio', limit: null },
    ];
  });
}

/** Of the first residents whom somebody must stand in for in the next days. */
async function openWork({ read }: DemoApi, programId: string, base: string): Promise<Open[]> {
  const people = await read<{ id: string; kind: string }[]>(`/programs/${programId}/people?limit=100`);
  const day = (n: number): string => new Date(Date.now() + n * DAY_MS).toISOString().slice(0, 10);
  const found: Open[] = [];
  for (const { id } of people.filter(({ kind }) => kind === 'resident')) {
    const query = `person=${id}&from=${day(1)}&to=${day(2)}`;
    const { work } = await read<{ work: { key: string; need: { mustFill: boolean } }[] }>(`${base}?${query}`);
    const must = work.find(({ need }) => need.mustFill);
    if (must) found.push({ query, key: must.key });
    if (found.length === PEOPLE) break;
  }
  if (found.length === 0) throw new Error('Nobody of the demo is needed tomorrow');
  return found;
}

async function timesOf(open: readonly Open[], ask: (one: Open) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const started = performance.now();
    await ask(open[n % open.length]!);
    taken.push(performance.now() - started);
  }
  return taken;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
