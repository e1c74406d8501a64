import type { RunState } from '../ports/schedule-runs';

interface EndWords {
  readonly title: string;
  readonly body: string;
  readonly short: string;
}

const TAKE_OVER = 'Look at it, and take over what you like.';

/** What somebody who waits for a plan is told: what there is to take over, else why there is nothing. How it broke off is in the run itself. */
export function endWords({ plan, best, unmetCount, error, stoppedAt }: Pick<RunState, 'plan' | 'best' | 'unmetCount' | 'error' | 'stoppedAt'>, finished: boolean): EndWords {
  const name = `The plan “${plan.name}”`;
  if (finished) return { title: `${name} is ready`, body: `${metWords(unmetCount)} ${TAKE_OVER}`, short: 'A plan that you asked for is ready.' };
  if (best !== null) return { title: `${name} ended early`, body: `The search broke off, and its best plan by then is kept. ${metWords(unmetCount)} ${TAKE_OVER}`, short: 'A plan that you asked for ended early. Its best so far is kept.' };
  const why = stoppedAt === null && error !== null ? `${error.replace(/\.$/, '')}.` : 'The search broke off before it had found one. Start it again; if it breaks off again, whoever runs the server finds the cause in the run.';
  return { title: `${name} came to nothing`, body: why, short: 'A plan that you asked for came to nothing.' };
}

function metWords(unmet: number | null): string {
  if (!unmet) return 'It meets every demand.';
  return unmet === 1 ? 'It leaves one demand unmet.' : `It leaves ${unmet} demands unmet.`;
}
