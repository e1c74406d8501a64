import { effectivePack, excess, PACKS, type PackOverrides, type RuleId, type RuleOverride, type RulePack, type SupervisionPolicy } from '@housestaff/compliance/domain';
import { InvalidValue, type Id } from '@housestaff/kernel';
import type { ProgramCatalogEntry } from '@housestaff/program/application';
import { hasOwnLimit, isRuleId, senseOf, titleOf } from '../rule-info';
import type { RuleSetChange, RuleSetProposal } from './rule-set-change';

export interface ProposedRules {
  readonly base: RulePack;
  readonly pack: RulePack;
  /** Only what differs from the base. */
  readonly overrides: PackOverrides;
}

/** What a review committee may grant: the highest limit on a week's hours that there is. */
const MOST_HOURS = 88;

/** At-home call has the limit of the eighty-hour week, whatever is proposed for it. Throws InvalidValue or PackInvalid, naming the field. */
export function proposedRules(proposal: RuleSetProposal, catalog: Pick<ProgramCatalogEntry, 'activities'>): ProposedRules {
  const base = PACKS.find((one) => one.id === proposal.packId && one.version === proposal.packVersion);
  if (!base) throw new InvalidValue('packId', `${proposal.packId} ${proposal.packVersion}`, 'a pack with its version, as listed in packs');
  if (proposal.supervision) checkNames(proposal.supervision, new Set(catalog.activities.map((one) => one.id)));
  const overrides: PackOverrides = {
    rules: rulesThatDiffer(proposal, base),
    averaging: differing(base.averaging, proposal.averaging),
    rounding: differing(base.rounding, proposal.rounding),
    settings: differing(base.settings, proposal.settings),
    ...(proposal.supervision && JSON.stringify(proposal.supervision) !== JSON.stringify(base.supervision) ? { supervision: proposal.supervision } : {}),
  };
  return { base, overrides, pack: effectivePack(base, overrides) };
}

/** Throws InvalidValue where text of the Common Program Requirements is off, or looser than it is written, and nobody says why. */
export function assertExplained({ base, pack }: ProposedRules, { note }: Pick<RuleSetChange, 'note'>): void {
  if (note.trim() !== '') return;
  const looser = (Object.keys(base.rules) as RuleId[]).filter((id) => base.rules[id].on && !base.rules[id].verify && isLooser(id, base, pack));
  if (looser.length > 0) throw new InvalidValue('note', note, `a reason for turning off or loosening ${looser.map(titleOf).join(', ')}: text of the Common Program Requirements`);
}

/** Of one day in seven a higher limit asks for fewer days, though more of them are better. */
function isLooser(id: RuleId, base: RulePack, pack: RulePack): boolean {
  if (!pack.rules[id].on) return true;
  const sense = id === 'one-day-in-seven' ? 'at-most' : senseOf(id);
  return hasOwnLimit(id) && excess({ measured: pack.rules[id].limit, limit: base.rules[id].limit }, sense) > 0;
}

function rulesThatDiffer({ rules }: RuleSetProposal, base: RulePack): RuleOverride[] {
  const found = new Map<RuleId, RuleOverride>();
  for (const [n, { ruleId, on, severity, limit }] of rules.entries()) {
    if (!isRuleId(ruleId)) throw new InvalidValue(`rules[${n}].ruleId`, ruleId, 'a rule of the pack, as listed in rules');
    if (found.has(ruleId)) throw new InvalidValue(`rules[${n}].ruleId`, ruleId, 'each rule once');
    if (ruleId === 'eighty-hour-week' && limit !== undefined && limit > MOST_HOURS) throw new InvalidValue(`rules[${n}].limit`, limit, `at most ${MOST_HOURS} hours a week (6.24)`);
    found.set(ruleId, { ruleId, ...differing(policyOf(base, ruleId), { on, severity, ...(hasOwnLimit(ruleId) ? { limit } : {}) }) });
  }
  return [...found.values()].filter((one) => Object.keys(one).length > 1);
}

function policyOf({ rules }: RulePack, ruleId: RuleId): Omit<RuleOverride, 'ruleId'> {
  const { on, severity, limit } = rules[ruleId];
  return { on, severity, limit };
}

function differing<Part extends object>(base: Part, proposed: Partial<Part> = {}): Partial<Part> {
  const entries = Object.entries(proposed) as [keyof Part, Part[keyof Part] | undefined][];
  return Object.fromEntries(entries.filter(([key, value]) => value !== undefined && value !== base[key])) as Partial<Part>;
}

function checkNames({ groups, extra, weights, ratios }: SupervisionPolicy, known: ReadonlySet<Id>): void {
  for (const [field, figures] of Object.entries({ weights, ratios })) {
    for (const pgy of Object.keys(figures)) if (!/^[1-9]$/.test(pgy)) throw new InvalidValue(`supervision.${field}.${pgy}`, pgy, 'a PGY from 1 to 9');
  }
  const named = groups.flatMap((group, g) => [
    ...(group.learnerActivityIds ?? []).map((id, n) => ({ field: `supervision.groups[${g}].learnerActivityIds[${n}]`, id })),
    ...(group.supervisorActivityIds ?? []).map((id, n) => ({ field: `supervision.groups[${g}].supervisorActivityIds[${n}]`, id })),
  ]);
  for (const { field, id } of [...named, ...extra.map(({ activityId }, n) => ({ field: `supervision.extra[${n}].activityId`, id: activityId }))]) {
    if (!known.has(id)) throw new InvalidValue(field, id, 'an activity of this program');
  }
}
