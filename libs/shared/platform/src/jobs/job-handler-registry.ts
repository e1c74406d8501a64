import { Injectable } from '@nestjs/common';
import { DailyJob, EventSubscriber, type JobHandler } from '@housestaff/kernel';

/** Which handler does which kind. Filled at start-up from every `JobHandler` that a module provides. */
@Injectable()
export class JobHandlerRegistry {
  private readonly handlers = new Map<string, JobHandler>();

  /** Throws when the kind has one already. */
  register(handler: JobHandler): void {
    const other = this.handlers.get(handler.kind);
    if (other === handler) return;
    if (other) {
      throw new Error(`Job kind ${handler.kind} has two handlers: ${other.constructor.name} and ${handler.constructor.name}`);
    }
    this.handlers.set(handler.kind, handler);
  }

  /** Throws when one of these kinds has no handler. */
  require(kinds: readonly string[]): void {
    const missing = kinds.filter((kind) => !this.handlers.has(kind));
    if (missing.length > 0) throw new Error(`No handler for job kind ${missing.join(', ')}`);
  }

  get(kind: string): JobHandler {
    this.require([kind]);
    return this.handlers.get(kind) as JobHandler;
  }

  subscribersTo(event: string): EventSubscriber[] {
    return [...this.handlers.values()].filter((handler) => handler instanceof EventSubscriber).filter((one) => one.hears(event));
  }

  dailyKinds(): string[] {
    return [...this.handlers.values()].filter((handler) => handler instanceof DailyJob).map(({ kind }) => kind);
  }

  kinds(): string[] {
    return [...this.handlers.keys()];
  }
}
