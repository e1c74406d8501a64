import { Injectable } from '@nestjs/common';

/** Tells the runner of this process at once what it would else see at its next look into the database. */
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

export type JobEvent = { readonly type: 'queued' } | { readonly type: 'cancelled'; readonly jobId: string };
