import { CLINIC_SETUP, type ProgramPlan } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import type { PlanSetupView } from '@housestaff/planning/application';
import type { PlanSetupFields, SetupRule } from '@housestaff/planning/domain';

const CYCLE = 'clinic-weeks';
const runId = (code: string) => `run-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** The rules that a file brings: cohorts' clinic weeks, and its usual lengths of stays as wishes that are off. Null: it brings none. */
export function rulesOf(plan: ProgramPlan, rotationId: (code: string) => Id): SetupRule[] | null {
  if (!plan.clinic) return null;
  const { code, every, cohorts } = plan.clinic;
  const cycle: SetupRule = { id: CYCLE, name: CLINIC_SETUP, on: true, strength: 'rule', kind: 'cycle', items: [rotationId(code)], every, cohorts };
  const names = new Map(plan.rotations.map((rotation) => [rotation.code, rotation.name]));
  const runs = plan.runs.map(({ code: of, weeks }): SetupRule => ({ id: runId(of), name: `${names.get(of) ?? of}: ${weeks} weeks in a row`.slice(0, 120), on: false, strength: 2, kind: 'in-a-row', items: [rotationId(of)], min: weeks }));
  return [cycle, ...runs];
}

export type SetupState = 'added' | 'changed' | 'edited' | 'unchanged';

/** How the program's rules of the year stand to those of the file. */
export function setupState(rules: readonly SetupRule[], setup: PlanSetupView | null): SetupState {
  if (!setup) return 'added';
  const there = new Map(setup.rules.map((rule) => [rule.id, rule]));
  if (rules.every((rule) => same(rule, there.get(rule.id)))) return 'unchanged';
  return rules.some((rule) => there.has(rule.id) && !same(rule, there.get(rule.id))) ? 'edited' : 'changed';
}

/** The program's rules with the file's among them, or a set of its own. `replace` false: rules that are there stay as they are. */
export function setupWith(rules: readonly SetupRule[], setup: PlanSetupView | null, rotationIds: readonly Id[], replace: boolean): PlanSetupFields {
  const items = [...new Set([...(setup?.items.map((item) => item.id) ?? []), ...rotationIds])].map((id) => setup?.items.find((item) => item.id === id) ?? { id });
  if (!setup) return { kind: 'blocks', name: CLINIC_SETUP, slot: 'block', plans: 'stays', people: { kinds: ['resident'] }, items, demands: [], rules, dutyHours: false };
  const { kind, name, slot, plans, people, demands, dutyHours, wishes, rules: there } = setup;
  const own = new Set(rules.map((rule) => rule.id));
  const known = new Set(there.map((rule) => rule.id));
  const merged = replace ? [...there.filter((rule) => !own.has(rule.id)), ...rules] : [...there, ...rules.filter((rule) => !known.has(rule.id))];
  return { kind, name, slot, plans, people, items, demands, rules: merged, dutyHours, ...(wishes ? { wishes } : {}) };
}

/** Whether someone switched a wish on since makes no difference of its own. */
function same(rule: SetupRule, there: SetupRule | undefined): boolean {
  return there !== undefined && textOf({ ...rule, on: true, strength: 2 }) === textOf({ ...there, on: true, strength: 2 });
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
}
