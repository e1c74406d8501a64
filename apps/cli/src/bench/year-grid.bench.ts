import type { Figure } from './bench';
import { withDemoApi, type DemoApi } from './demo-app';

const REQUESTS = 200;
const WARM_UP = 20;

/** The year grid of the demo program over HTTP, one request after the other, beside the answer that does no work. */
export async function yearGridBench(): Promise<Figure[]> {
  return withDemoApi(async (api) => {
    const [program] = await api.read<{ id: string }[]>('/programs');
    const years = await api.read<{ scheduleId: string }[]>(`/programs/${program?.id}/academic-years`);
    const grid = await times(api, `/api/v1/schedules/${years.at(-1)?.scheduleId}/year-grid`);
    const live = await times(api, '/health/live');
    return [
      { name: `year grid of the demo over HTTP: half of ${REQUESTS}`, value: share(grid, 0.5), unit: 'ms', limit: null },
      { name: `year grid of the demo over HTTP: 95 % of ${REQUESTS}`, value: share(grid, 0.95), unit: 'ms', limit: 100 },
      { name: '/health/live over HTTP: half', value: share(live, 0.5), unit: 'ms', limit: null },
      { name: 'year grid / health, halves', value: share(grid, 0.5) / share(live, 0.5), unit: 'ratio', limit: null },
    ];
  });
}

/** Milliseconds of each request, the whole body read, in order of size. */
async function times({ origin, token }: DemoApi, path: string): Promise<number[]> {
  const out: number[] = [];
  for (let n = -WARM_UP; n < REQUESTS; n++) {
    const started = performance.now();
    const answer = await fetch(origin + path, { headers: { Authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    if (n >= 0) out.push(performance.now() - started);
  }
  return out.sort((a, b) => a - b);
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}
