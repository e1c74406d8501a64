import type { PlanSetupFields as Fields } from '@housestaff/planning/domain';
import type { PlanSetupFields } from './plan-setup.dto';

/** The body as a setup: its kind of rule says which fields there must be, and the domain says what is wrong with it. */
export function setupOf(body: PlanSetupFields): Fields {
  return plain(body) as Fields;
}

/** Without what was left out, all the way down: a DTO has every field, as undefined. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]])));
}
