import type { Actor } from '@housestaff/kernel';

/** Runs work as someone: what `CurrentActor` hands out inside, and the tenant of its units of work. */
export abstract class ActorScope {
  abstract run<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
}
