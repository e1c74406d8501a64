/** Ways out of the product: to one person, or to a program's own place. */
export const PERSONAL_CHANNELS = ['email', 'sms'] as const;
export const PROGRAM_CHANNELS = ['slack', 'webhook'] as const;
export const CHANNELS = [...PERSONAL_CHANNELS, ...PROGRAM_CHANNELS] as const;

export type Channel = (typeof CHANNELS)[number];
export type ProgramChannel = (typeof PROGRAM_CHANNELS)[number];

/**
 * queued: waits for its time. sending: one worker has it. sent: the other side has said yes. failed: it never will be.
 * unknown: it was handed over, and whoever did it ended before it heard the answer; it is not sent a second time unless somebody says so.
 */
export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown';

const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** However long a mail server is away, after three days the message is stale. */
export const GIVE_UP_AFTER_MS = 72 * 3_600_000;

/** Milliseconds until the next try, after so many that came to nothing. */
export function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1));
}

/** What becomes of a delivery whose worker is gone: repeatable where the receiver knows a message that it has by its id. */
export function afterLoss(handedOver: boolean, repeatable: boolean): 'queued' | 'unknown' {
  return handedOver && !repeatable ? 'unknown' : 'queued';
}
