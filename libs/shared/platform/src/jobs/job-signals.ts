import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';

/** Tells this process at once what is committed: its runner would see it only at its next look, Redis not at all. */
@Injectable()
export class JobSignals {
  private readonly listeners = new Set<(event: JobEvent) => void>();

  on(listener: (event: JobEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(event: JobEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** A job and the fence of its last attempt, '0' before the first: good for one claim. */
export interface JobTicket {
  readonly organizationId: Id;
  readonly jobId: Id;
  readonly fence: string;
}

/** `delay`: milliseconds until it is due. */
export type JobEvent =
  | { readonly type: 'queued'; readonly ticket: JobTicket; readonly delay: number }
  | { readonly type: 'cancelled'; readonly jobId: Id };
