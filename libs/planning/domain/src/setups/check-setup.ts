import { checkCyclesApart } from './check-cycle';
import { PickCheck } from './check-picks';
import { checkRule, planned, type RuleGround } from './check-rule';
import { aDay, limits, notEmpty, oneOf, text, unique, whole, yesOrNo } from './field-checks';
import { HALVES_AFTER, PLANNED, SETUP_KINDS, SETUP_SLOTS, SETUP_STRENGTHS, type PlanSetupFields, type SetupCatalog, type SetupDemand, type SetupItem, type SetupKind, type SetupSlot } from './plan-setup';
import { SetupInvalid } from './setup-invalid';

const MOST_PEOPLE = 1000;
const SLOTS_OF: Readonly<Record<SetupKind, readonly SetupSlot[]>> = { blocks: ['block'], call: ['day', 'week'], shifts: ['day'], clinic: ['half-day'], weeks: ['week'] };

/** Whether something can be planned by a setup in this program. Throws SetupInvalid, which names the field and what would mend it. */
export function checkSetup(setup: PlanSetupFields, catalog: SetupCatalog): void {
  checkShape(setup);
  const picks = new PickCheck(catalog);
  picks.peoplePick('people', setup.people);
  checkItems(setup, catalog);
  const ground: RuleGround = { slot: setup.slot, items: new Set(setup.items.map((item) => item.id)), picks };
  if (setup.kind === 'blocks' && setup.demands.length > 0) throw new SetupInvalid('demands', setup.demands.length, 'enter requirements and coverage of the year under Rotations; they are what blocks must meet');
  unique('demands', setup.demands.map(({ id }) => id), 'demand');
  setup.demands.forEach((demand, n) => checkDemand(`demands[${n}]`, demand, ground));
  unique('rules', setup.rules.map(({ id }) => id), 'rule');
  const taken = new Set(setup.demands.map(({ id }) => id));
  setup.rules.forEach((rule, n) => {
    const field = `rules[${n}]`;
    checkNamed(field, rule);
    if (taken.has(rule.id)) throw new SetupInvalid(`${field}.id`, rule.id, 'give it an id that no demand has');
    yesOrNo(`${field}.on`, rule.on);
    picks.peoplePick(`${field}.people`, rule.people);
    picks.dayPick(`${field}.days`, rule.days, setup.slot);
    checkRule(field, rule, ground);
  });
  checkCyclesApart(setup.rules);
  checkWishes(setup, ground);
}

function checkShape({ kind, name, slot, plans, weekStartsOn, dutyHours }: PlanSetupFields): void {
  oneOf('kind', kind, SETUP_KINDS);
  text('name', name, 120);
  oneOf('slot', slot, SETUP_SLOTS);
  oneOf('plans', plans, PLANNED);
  yesOrNo('dutyHours', dutyHours);
  if (!SLOTS_OF[kind].includes(slot)) throw new SetupInvalid('slot', slot, `plan ${kind} by ${SLOTS_OF[kind].join(' or ')}`);
  const stays = kind === 'weeks' || kind === 'blocks';
  if (!stays && plans === 'stays') throw new SetupInvalid('plans', plans, `plan ${kind} as duties; stays are planned by blocks or weeks`);
  if (kind === 'blocks' && plans !== 'stays') throw new SetupInvalid('plans', plans, 'plan blocks as stays');
  if (kind === 'blocks' && dutyHours) throw new SetupInvalid('dutyHours', dutyHours, 'leave duty hours to the plans of calls and shifts; blocks have no hours');
  if (slot === 'week' && dutyHours) throw new SetupInvalid('dutyHours', dutyHours, 'leave it off where weeks are planned: duty hours are about days');
  if (slot === 'week') whole('weekStartsOn', weekStartsOn, 1, 7);
  else if (weekStartsOn !== undefined) throw new SetupInvalid('weekStartsOn', weekStartsOn, 'leave it out, or plan weeks');
}

function checkItems({ items, plans }: PlanSetupFields, { activities, rotations }: SetupCatalog): void {
  notEmpty('items', items, 'item');
  unique('items', items.map(({ id }) => id), 'item');
  const own = new Set(activities.map(({ id }) => id));
  const known = plans === 'stays' ? new Set(rotations.map(({ id }) => id)) : own;
  items.forEach(({ id, after }: SetupItem, n) => {
    if (!known.has(id)) throw new SetupInvalid(`items[${n}].id`, id, `give ${plans === 'stays' ? 'a rotation' : 'an activity'} of this program`);
    after?.forEach(({ activityId, half }, k) => {
      if (!own.has(activityId)) throw new SetupInvalid(`items[${n}].after[${k}].activityId`, activityId, 'give an activity of this program');
      oneOf(`items[${n}].after[${k}].half`, half, HALVES_AFTER);
    });
  });
}

/** What every plan is held to goes by these. */
const TAKEN = ['after-call', 'duty-hours', 'few-changes', 'free-after-call', 'leave', 'locked', 'next-day', 'not-planned', 'other-duties', 'out', 'protected-time'];

function checkNamed(field: string, { id, name, strength }: Pick<SetupDemand, 'id' | 'name' | 'strength'>): void {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(String(id))) throw new SetupInvalid(`${field}.id`, id, 'give small letters, digits and hyphens, e.g. every-third-night');
  if (TAKEN.includes(id)) throw new SetupInvalid(`${field}.id`, id, 'give it another id: every plan has a rule of this one');
  text(`${field}.name`, name, 120);
  oneOf(`${field}.strength`, strength, SETUP_STRENGTHS);
}

function checkDemand(field: string, demand: SetupDemand, ground: RuleGround): void {
  checkNamed(field, demand);
  planned(`${field}.items`, demand.items, ground);
  limits(field, demand.min, demand.max, MOST_PEOPLE);
  ground.picks.peoplePick(`${field}.people`, demand.people);
  ground.picks.dayPick(`${field}.days`, demand.days, ground.slot);
}

function checkWishes({ wishes }: PlanSetupFields, ground: RuleGround): void {
  wishes?.forEach((wish, n) => {
    const field = `wishes[${n}]`;
    ground.picks.person(`${field}.personId`, wish.personId);
    planned(`${field}.items`, wish.items, ground);
    if (wish.date === undefined) throw new SetupInvalid(`${field}.date`, wish.date, 'give a day as YYYY-MM-DD');
    aDay(`${field}.date`, wish.date);
    yesOrNo(`${field}.want`, wish.want);
    whole(`${field}.weight`, wish.weight, 1, 4);
  });
}
