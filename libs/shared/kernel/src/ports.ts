import type { Id } from './ids';

/** Stands for no user: jobs without one, commands, seeding, calendar apps. They act for the whole organization. */
export const systemUserId: Id = '00000000-0000-0000-0000-000000000000';

/** Who is acting, for which organization. Made once a request, a job or a command; never changed. */
export interface Actor {
  readonly organizationId: Id;
  readonly userId: Id;
  /** What audit shows: an e-mail, or the name of a job or command. */
  readonly label: string;
  /** The person that this user is, where they are one. */
  readonly personId?: Id;
  readonly grants: readonly Grant[];
  readonly correlationId: string;
}

/** A role, over one program or (without `programId`) the whole organization. */
export interface Grant {
  readonly role: string;
  readonly programId?: Id;
}

/** Hands out the actor of the running request, job or command. Throws when there is none. */
export abstract class CurrentActor {
  abstract get(): Actor;
}

/** One transaction as the current actor's tenant. A nested call joins the outer one. A throw rolls everything back. */
export abstract class UnitOfWork {
  /**
   * `steady`: it sees nothing of what others commit meanwhile, for work that compares before and after. Where they changed
   * the same rows it begins again, so it must do nothing outside of the transaction. A nested call is as the outer one.
   */
  abstract run<T>(work: () => Promise<T>, how?: { readonly steady: boolean }): Promise<T>;
}

/** What the running unit of work is about, so that those who may see that program hear of its changes, and nobody else. */
export abstract class WorkScope {
  /** Remembers it until the unit of work ends; does nothing outside of one. */
  abstract concerns(programId: Id): void;
}

export interface AuditEntry {
  /** `context.thing.verb`, e.g. `assignments.draft.publish`. */
  readonly action: string;
  readonly resource: string;
  readonly resourceId?: Id;
  readonly before?: unknown;
  readonly after?: unknown;
  /** For reads: what was asked. */
  readonly query?: unknown;
}

/** One entry per use case, in its transaction: what was read (query) or what changed (before and after). */
export abstract class AuditTrail {
  abstract record(entry: AuditEntry): Promise<void>;
}

export interface JobRequest {
  /** Names the one handler, e.g. `planning.run`. */
  readonly kind: string;
  readonly payload: unknown;
  /** A second request with the same key, while the first is not finished, returns the first one's id. */
  readonly dedupKey?: string;
  /** The product does it of itself: whoever's work led to it neither asked for it nor decides it. */
  readonly byItself?: boolean;
}

/** The job row is the record: it is written in the caller's unit of work and starts after the commit. */
export abstract class JobQueue {
  abstract enqueue(request: JobRequest): Promise<Id>;
  /** Asks a queued or running job to stop. Idempotent. */
  abstract cancel(jobId: Id): Promise<void>;
}

export interface JobContext {
  readonly jobId: Id;
  readonly attempt: number;
  readonly signal: AbortSignal;
  /** Stores progress as JSON; at most four a second are kept. */
  report(progress: unknown): Promise<void>;
  /** Effects on the way, in one unit of work. Rolled back when another attempt has taken over. */
  store(effects: () => Promise<void>): Promise<void>;
  /**
   * The job's last step: effects that commit together with its success, in one unit of work, or not at all. What they
   * return is the job's result. Refused when another attempt has taken over. A handler without effects just returns.
   */
  commit<T>(effects: () => Promise<T>): Promise<T>;
}

/** One handler per kind; start-up fails on a kind with none or two. Runs as the organization that enqueued it. */
export abstract class JobHandler {
  abstract readonly kind: string;
  /** How often it is tried before it counts as failed. A `DomainError` is final at once. */
  readonly maxAttempts: number = 3;
  abstract handle(payload: unknown, context: JobContext): Promise<unknown>;
  /**
   * Told once, when a job of its kind has failed for good: refused, out of attempts, or cut off too often to be tried
   * again, where `handle` had no chance to say so. In the unit of work that stores the failure, as the job's organization.
   */
  async gaveUp(_payload: unknown, _reason: string): Promise<void> {}
}

/** Something that happened, in ids and dates: whoever is told reads what it is about with permissions of their own. */
export interface DomainEvent {
  /** `context.thing.happened`, e.g. `people.absence.approved`. */
  readonly kind: string;
  /** Null where it concerns the whole organization. */
  readonly programId: Id | null;
  readonly resource: string;
  readonly resourceId: Id;
  /** The people whom it is about, who may want to know. */
  readonly personIds?: readonly Id[];
  /** What a subscriber can't read later, because it is gone or changed by then. Never a name, a phone number or a text of somebody's. */
  readonly facts?: unknown;
}

export interface RecordedEvent extends DomainEvent {
  readonly id: Id;
  readonly at: string;
  /** Whose doing it is. */
  readonly userId: Id;
}

/** Tells subscribers, once the running unit of work is committed, and never otherwise. Call within one. */
export abstract class Events {
  abstract record(event: DomainEvent): Promise<void>;
}

/** Gets each event of its kinds once, as a job of its own with that job's retries. Provided like any job handler. */
export abstract class EventSubscriber extends JobHandler {
  /** Names its jobs: `event.<name>`. */
  abstract readonly name: string;
  /** Of whole events, or beginnings of them that end in a dot: `people.absence.`. */
  abstract readonly listensTo: readonly string[];
  /** Effects go through `context.commit`: told twice after a crash, it must act once. */
  abstract on(event: RecordedEvent, context: JobContext): Promise<unknown>;

  get kind(): string {
    return `event.${this.name}`;
  }

  hears(kind: string): boolean {
    return this.listensTo.some((one) => (one.endsWith('.') ? kind.startsWith(one) : kind === one));
  }

  handle(payload: unknown, context: JobContext): Promise<unknown> {
    return this.on(payload as RecordedEvent, context);
  }
}
