import type { PlanningConstraint } from '../model/constraint';
import type { Finding } from './finding';
import type { Held } from './held';
import { checkChange } from './kinds/change.check';
import { checkCoverage } from './kinds/coverage.check';
import { checkFair } from './kinds/fair.check';
import { checkFree } from './kinds/free.check';
import { checkGroups } from './kinds/groups.check';
import { checkOrder } from './kinds/order.check';
import { checkRatio } from './kinds/ratio.check';
import { checkRequest } from './kinds/request.check';
import { checkRest } from './kinds/rest.check';
import { checkRun } from './kinds/run.check';
import { checkSuccession } from './kinds/succession.check';
import { checkTogether } from './kinds/together.check';
import { checkTotal } from './kinds/total.check';
import { checkWindow } from './kinds/window.check';

type Kinds = { readonly [K in PlanningConstraint['kind']]: (constraint: Extract<PlanningConstraint, { kind: K }>, held: Held) => Finding[] };

const KINDS: Kinds = {
  coverage: checkCoverage,
  ratio: checkRatio,
  total: checkTotal,
  run: checkRun,
  succession: checkSuccession,
  rest: checkRest,
  window: checkWindow,
  groups: checkGroups,
  free: checkFree,
  fair: checkFair,
  request: checkRequest,
  together: checkTogether,
  order: checkOrder,
  change: checkChange,
};

/** Where the constraint doesn't hold, by its kind's own words. */
export function checkConstraint(constraint: PlanningConstraint, held: Held): Finding[] {
  const check = KINDS[constraint.kind] as (constraint: PlanningConstraint, held: Held) => Finding[];
  return check(constraint, held);
}
