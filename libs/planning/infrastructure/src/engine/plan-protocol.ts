import type { PlanProgress, PlanRequest, PlanResult } from '@housestaff/planning/application';
import type { Choice } from './choose-algorithm';

/** What the thread that serves sends to a thread that solves: one request, as its start-up data. */
export interface PlanOrder {
  readonly request: PlanRequest;
  readonly choice: Choice;
  /** One of two threads on the same problem. */
  readonly shared?: { readonly memory: SharedArrayBuffer; readonly side: 0 | 1 };
}

/** What comes back. */
export type PlanMessage =
  | { readonly type: 'progress'; readonly progress: PlanProgress }
  | { readonly type: 'done'; readonly result: PlanResult }
  | { readonly type: 'failed'; readonly message: string };
