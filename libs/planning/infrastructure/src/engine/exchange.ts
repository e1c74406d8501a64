import type { Score } from '@housestaff/planning/domain';

/** Where two threads on the same problem hand each other their best plan. */
export interface Exchange {
  /** 0: bounds and columns, or the whole program. 1: annealing, and parts of the plan solved again. */
  readonly side: 0 | 1;
  /** Shows the other thread a plan. */
  offer(cells: ArrayLike<number>, score: Score): void;
  /** The other's best when it is new and better than all that this side has seen. Under a budget in seconds: looks at once. */
  take(): Int16Array | null;
  /** Under a budget in iterations: waits until the other has come as far (or has ended), then the same as `take`. The only way to exchange that comes out the same again. */
  meet(): Int16Array | null;
}
