import { contains, daysWords, dayWords, type LocalDate } from '@housestaff/kernel';
import { daysOf, isOffered, share, type Refusal, type SwapPart, type SwapState } from '@housestaff/swaps/domain';
import { beginsAt } from '../ground/swap-parts';
import { partsOf, personIn, type Case } from './proposal';

/** What speaks against these being swapped, whoever takes them. */
export function partRefusals(one: Case): Refusal[] {
  const { gives, takes } = one.proposal;
  const own = partsOf(one.proposal).flatMap((part) => {
    const against = outsideTheYear(part, one) ?? begun(part, one) ?? notHeld(part, one) ?? inAnother(part, one);
    return against ? [{ ...against, facts: { field: part === gives ? 'gives' : 'takes', personId: part.personId, from: part.period.start, to: part.period.end } }] : [];
  });
  return own.length === 0 && takes ? within(gives, takes) : own;
}

function outsideTheYear({ period, label }: SwapPart, { ground }: Case): Refusal | undefined {
  const { name, period: year } = ground.schedule.catalog.year;
  if (year.start <= period.start && period.end <= year.end) return undefined;
  return { code: 'swap.two_years', message: `${label} is not wholly in ${name}, which is ${daysWords(year)}: swap within one academic year` };
}

function begun(part: SwapPart, { ground }: Case): Refusal | undefined {
  const at = beginsAt(part, ground.schedule);
  return at > ground.now ? undefined : { code: 'swap.begun', message: `${part.label} began on ${ground.when(at)}: only what is to come can be swapped` };
}

/** On the schedule as it is now, with leave counted in. */
function notHeld(part: SwapPart, one: Case): Refusal | undefined {
  const open = daysOf(part).find((date) => !isHeld(part, date, one));
  if (!open) return undefined;
  const name = personIn(one, part.personId)?.displayName ?? 'Whoever should give it';
  return { code: 'swap.not_held', message: `${name} does not have ${part.label} in the published schedule: it isn't theirs on ${dayWords(open)}` };
}

function isHeld(part: SwapPart, date: LocalDate, { ground: { schedule } }: Case): boolean {
  if (part.kind === 'stay') return schedule.stays.some((stay) => stay.personId === part.personId && stay.rotationId === part.rotationId && contains(stay.period, date));
  return schedule.duties.some((duty) => duty.personId === part.personId && duty.date === date && duty.activityId === part.activityId && duty.half === part.half);
}

function inAnother(part: SwapPart, one: Case): Refusal | undefined {
  const others = one.others.filter(({ state }) => state.id !== one.proposal.id && state.expiresAt > one.ground.now);
  const other = others.filter(({ state }) => !mayStandBeside(state, part, one)).find(({ state }) => partsOf(state).some((its) => share(its, part)));
  if (!other) return undefined;
  const { requesterId, gives } = other.state;
  const by = personIn(one, requesterId)?.displayName ?? 'Somebody';
  return { code: 'swap.in_another', message: `${part.label} is in another swap already: ${by} offers ${gives.label}` };
}

/**
 * Being asked for something binds nobody, and what somebody offers to everyone may be asked of them in a trade. Whichever
 * is carried out first ends the others.
 */
function mayStandBeside(other: SwapState, part: SwapPart, { proposal }: Case): boolean {
  const isAskedFor = other.status === 'requested' && !share(other.gives, part);
  return isAskedFor || (part === proposal.takes && isOffered(other));
}

/** A duty on a day whose places change anyway goes with the place. */
function within(gives: SwapPart, takes: SwapPart): Refusal[] {
  if (gives.kind === takes.kind) return [];
  const [stay, duty] = gives.kind === 'stay' ? [gives, takes] : [takes, gives];
  const inside = duty.period.start < stay.period.end && stay.period.start < duty.period.end;
  return inside ? [{ code: 'swap.overlapping_parts', message: `${duty.label} lies in ${stay.label}, where the two change places anyway: leave one of them out` }] : [];
}
