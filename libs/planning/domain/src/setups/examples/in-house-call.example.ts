import type { SetupCatalog, SetupRule } from '../plan-setup';
import { categoriesIn, inHouseCalls, NO_CALL_FROM, WEEKEND_NIGHTS, withPostCall, type SetupExample } from './setup-example';

export function inHouseCallExample(catalog: SetupCatalog): SetupExample {
  const calls = inHouseCalls(catalog);
  return {
    id: 'in-house-call',
    name: 'In-house call',
    words: 'One resident a night in the house, with the day after it free, shared out evenly over the year.',
    fields: {
      ...{ kind: 'call', name: 'In-house call', slot: 'day', plans: 'duties', people: { kinds: ['resident'], pgys: [2, 3] } },
      items: withPostCall(calls, catalog),
      demands: [{ id: 'each-night', name: 'One on call each night', items: calls, min: 1, max: 1, strength: 'demand' }],
      rules: [notFromServices(calls, catalog), ...callRules(calls)],
      dutyHours: true,
    },
  };
}

export function notFromServices(items: readonly string[], catalog: SetupCatalog): SetupRule {
  const categories = categoriesIn(catalog, NO_CALL_FROM);
  return { id: 'not-from-services', name: 'None from services with nights of their own', kind: 'not-on', items, categories, reason: 'On a service', on: categories.length > 0, strength: 'rule' };
}

/** Spacing, weekends and fairness that calls of any kind have. */
export function callRules(calls: readonly string[]): SetupRule[] {
  return [
    { id: 'two-nights-between', name: 'Two nights between calls', kind: 'gap', items: calls, then: calls, slots: 2, on: true, strength: 'rule' },
    { id: 'apart', name: 'Calls five days apart', kind: 'gap', items: calls, then: calls, slots: 5, on: true, strength: 2 },
    { id: 'most-weekends', name: 'Two weekends at most', kind: 'weekends', items: calls, max: 2, on: true, strength: 3 },
    { id: 'even-calls', name: 'Calls shared evenly', kind: 'even', items: calls, carry: true, on: true, strength: 3 },
    { id: 'even-weekends', name: 'Weekend calls shared evenly', kind: 'even', items: calls, days: WEEKEND_NIGHTS, carry: true, on: true, strength: 3 },
    { id: 'even-holidays', name: 'Holiday calls shared evenly', kind: 'even', items: calls, days: { holidays: 'only' }, carry: true, on: true, strength: 2 },
    { id: 'wishes', name: 'Wishes', kind: 'wishes', on: true, strength: 2 },
  ];
}
