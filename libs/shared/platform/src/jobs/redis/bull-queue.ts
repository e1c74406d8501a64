import Bull, { type Queue, type QueueOptions } from 'bull';
import type { JobTicket } from '../job-signals';
import { redisOptions } from './redis-address';

export type TicketQueue = Queue<JobTicket>;

export const JOB_QUEUE = 'jobs';

/** How Bull is used: it carries tickets. Attempts, pauses between them, results and failures are the row's. */
export function bullOptions(redisUrl: string): QueueOptions {
  return {
    redis: redisOptions(redisUrl),
    prefix: 'housestaff',
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    settings: { lockDuration: 30_000, stalledInterval: 10_000, guardInterval: 1000, retryProcessDelay: 500, drainDelay: 2 },
  };
}

/** For tests and for tools outside Nest. */
export function openTicketQueue(redisUrl: string): TicketQueue {
  return new Bull<JobTicket>(JOB_QUEUE, bullOptions(redisUrl));
}

/** One ticket is in Redis once, however often it is told: its job and fence name it. */
export function ticketId({ jobId, fence }: JobTicket): string {
  return `${jobId}.${fence}`;
}

/** Leaves Redis within so many milliseconds, reached or not. A second call is harmless. */
export async function leave(queue: TicketQueue, patience = 2000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([queue.close(true).catch(() => undefined), late]);
  clearTimeout(timer);
}
