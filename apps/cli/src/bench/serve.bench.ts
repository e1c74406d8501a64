import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './bench';
import { withDemoApi, type DemoApi } from './demo-app';

const PEOPLE = 60;
const SECONDS = 40;
const MEASURED_SECONDS = 12;
const CLIENTS = 4;
const BETWEEN_MS = 50;
const MOST_MB = 2560;
const GOING = ['queued', 'running'];

interface Year {
  readonly id: string;
  readonly scheduleId: string;
  readonly from: string;
  readonly to: string;
}

interface Run {
  readonly id: string;
  readonly status: string;
  readonly best: number | null;
  readonly usedAlgorithm: string | null;
  readonly scope: { readonly people: number; readonly slots: number };
}

/** Requests of a few people at once, while nothing else is done and while a year of 60 × 26 is planned in the same process. */
export async function serveBench(): Promise<Figure[]> {
  return withDemoApi(async (api) => {
    const { scheduleId } = await sixtyResidents(api);
    const paths = [`/schedules/${scheduleId}/year-grid`, `/schedules/${scheduleId}/runs`, '/programs', `/schedules/${scheduleId}/versions`];
    await requests(api, paths, 3);
    const quiet = await requests(api, paths, MEASURED_SECONDS);
    const before = process.memoryUsage.rss();
    const run = await api.send<Run>(`/schedules/${scheduleId}/runs`, { algorithm: 'hybrid', seconds: SECONDS });
    const peak = peakMemory();
    await sleep(2000);
    const planning = await requests(api, [...paths, `/runs/${run.id}`], MEASURED_SECONDS);
    const after = await api.read<Run>(`/runs/${run.id}`);
    const cancelled = await timeOf(() => api.send(`/runs/${run.id}/cancel`, {}));
    if (!GOING.includes(after.status) && after.status !== 'succeeded') throw new Error(`The run is ${after.status}`);
    const size = `${run.scope.people} × ${run.scope.slots}`;
    return [
      { name: `requests of ${CLIENTS} clients, nothing planned: 95 % of ${quiet.length}`, value: share(quiet, 0.95), unit: 'ms', limit: null },
      { name: `requests while a year of ${size} is planned (${after.status}): 95 % of ${planning.length}`, value: share(planning, 0.95), unit: 'ms', limit: 200 },
      { name: 'requests while planning / without, 95 %', value: share(planning, 0.95) / share(quiet, 0.95), unit: 'ratio', limit: null },
      { name: `the plan by then (${after.best === null ? 'none' : 'there'})`, value: after.best ?? NaN, unit: 'points', limit: null },
      { name: 'cancelling that run', value: cancelled, unit: 'ms', limit: 300 },
      { name: 'resident memory of the whole process, at most', value: peak() / 2 ** 20, unit: 'MB', limit: null },
      { name: 'of that the planner, at most', value: (peak() - before) / 2 ** 20, unit: 'MB', limit: MOST_MB },
    ];
  });
}

/** The demo's year with so many residents as the product promises to plan. */
async function sixtyResidents({ read, send }: DemoApi): Promise<Year> {
  const [program] = await read<{ id: string }[]>('/programs');
  const year = (await read<Year[]>(`/programs/${program?.id}/academic-years`)).at(-1);
  if (!year) throw new Error('The demo has no year');
  const { scope } = await read<{ scope: Run['scope'] }>(`/schedules/${year.scheduleId}/runs/precheck`);
  for (let n = scope.people; n < PEOPLE; n++) {
    const pgyPeriods = [{ from: year.from, to: year.to, pgy: 1 + (n % 3) }];
    await send(`/programs/${program?.id}/people`, { kind: 'resident', familyName: `Extra ${n}`, pgyPeriods });
  }
  return year;
}

/** Milliseconds of each request, the whole body read, in order of size. */
async function requests(api: DemoApi, paths: readonly string[], seconds: number): Promise<number[]> {
  const out: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async (n: number): Promise<void> => {
    for (let turn = n; performance.now() < end; turn++) {
      out.push(await timeOf(() => api.read(paths[turn % paths.length] ?? '')));
      await sleep(BETWEEN_MS);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  return out.sort((a, b) => a - b);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Bytes, from now until it is asked. */
function peakMemory(): () => number {
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage.rss()));
  const timer = setInterval(look, 100);
  return () => {
    look();
    clearInterval(timer);
    return peak;
  };
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}
