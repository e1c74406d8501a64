import { notEmpty, text, whole } from './field-checks';
import type { RuleOf, SetupRule } from './plan-setup';
import { SetupInvalid } from './setup-invalid';

/** Blocks: more than any year has. */
const LONGEST = 60;
const MOST_OF_COHORT = 20;

type Cycle = RuleOf<'cycle'>;

/** `cohorts`: those that people of the program are in. */
export function checkCycle(field: string, rule: Cycle, cohorts: ReadonlySet<string>): void {
  whole(`${field}.every`, rule.every, 2, LONGEST);
  notEmpty(`${field}.cohorts`, rule.cohorts, 'cohort');
  rule.cohorts.forEach(({ cohort, from }, n) => {
    const at = `${field}.cohorts[${n}]`;
    text(`${at}.cohort`, cohort, MOST_OF_COHORT);
    const same = rule.cohorts.findIndex((other) => other.cohort === cohort);
    if (same < n) throw new SetupInvalid(`${at}.cohort`, cohort, `name cohort ${cohort} once: it is line ${same + 1} already`);
    if (!cohorts.has(cohort)) throw new SetupInvalid(`${at}.cohort`, cohort, cohorts.size > 0 ? `name one that people of the program are in: ${[...cohorts].sort().join(', ')}` : 'give people their cohort first, under People');
    whole(`${at}.from`, from, 1, rule.every);
  });
}

/** Two cycles that must hold and want different things of one cohort in one block. */
export function checkCyclesApart(rules: readonly SetupRule[]): void {
  const cycles = rules.flatMap((rule, n) => (rule.kind === 'cycle' && rule.on && rule.strength === 'rule' && !rule.people ? [{ rule, field: `rules[${n}]` }] : []));
  cycles.forEach(({ rule, field }, k) => {
    for (const { rule: other } of cycles.slice(0, k)) {
      if (rule.items.some((id) => other.items.includes(id))) continue;
      rule.cohorts.forEach(({ cohort, from }, n) => {
        const theirs = other.cohorts.find((one) => one.cohort === cohort);
        const both = theirs && sharedBlock({ every: rule.every, from }, { every: other.every, from: theirs.from });
        if (both) throw new SetupInvalid(`${field}.cohorts[${n}].from`, from, `begin elsewhere: in block ${both} cohort ${cohort} is in "${other.name}" already`);
      });
    }
  });
}

/** The first block of a year that both cycles hold. */
function sharedBlock(one: { every: number; from: number }, other: { every: number; from: number }): number | undefined {
  for (let block = one.from; block <= LONGEST; block += one.every) if (block >= other.from && (block - other.from) % other.every === 0) return block;
  return undefined;
}
