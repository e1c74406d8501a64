import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './bench';
import { withDemoApi } from './demo-app';

const SECONDS = 10;

interface Run {
  readonly id: string;
  readonly status: string;
  readonly elapsedSeconds: number;
  readonly unmet: readonly unknown[];
  readonly best: number | null;
}

/** The demo program's year generated as a job, from the request to the stored schedule that meets every hard rule. */
export async function generateBench(): Promise<Figure[]> {
  return withDemoApi(async ({ read, send }) => {
    const [program] = await read<{ id: string }[]>('/programs');
    const years = await read<{ scheduleId: string }[]>(`/programs/${program?.id}/academic-years`);
    const started = performance.now();
    let run = await send<Run>(`/schedules/${years.at(-1)?.scheduleId}/runs`, { algorithm: 'greedy', seconds: SECONDS });
    while (['queued', 'running'].includes(run.status)) {
      await sleep(50);
      run = await read<Run>(`/runs/${run.id}`);
    }
    const met = run.status === 'succeeded' && run.unmet.length === 0;
    return [
      { name: 'demo year generated: all hard rules met', value: met ? (performance.now() - started) / 1000 : Infinity, unit: 's', limit: SECONDS },
      { name: 'demo year generated: quick answer costs', value: run.best ?? NaN, unit: 'points', limit: null },
    ];
  });
}
