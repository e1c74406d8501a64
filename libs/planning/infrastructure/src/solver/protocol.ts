import type { SolveProgress, SolveRequest, SolveResult } from '@housestaff/planning/application';

/** What the thread that serves sends to the thread that solves: one request, as its start-up data. */
export type SolverOrder = SolveRequest;

/** What comes back. Both sides import this file and nothing else of each other. */
export type SolverMessage =
  | { readonly type: 'progress'; readonly progress: SolveProgress }
  | { readonly type: 'done'; readonly result: SolveResult }
  | { readonly type: 'failed'; readonly message: string };
