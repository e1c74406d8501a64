import type { Duty, Half, HandDuty } from '@housestaff/assignments/domain';
import { addDays, contains, eachDay, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { HangingCalls, type CallGround } from './hanging-calls';
import { joined, type DutyPart, type SwapPart } from './swap-part';

/** A change of the schedule that a swap is made of; days half-open. */
export type SwapChange =
  | { readonly kind: 'set-stay'; readonly personId: Id; readonly from: LocalDate; readonly to: LocalDate; readonly rotationId: Id | null }
  | { readonly kind: 'remove-duty'; readonly personId: Id; readonly from: LocalDate; readonly to: LocalDate; readonly half: Half; readonly dutyId?: Id }
  | { readonly kind: 'put-duty'; readonly personId: Id; readonly from: LocalDate; readonly to: LocalDate; readonly half: Half; readonly activityId: Id };

/** One duty that goes from one person to the other. */
export interface Handover {
  readonly from: Id;
  readonly to: Id;
  readonly date: LocalDate;
  readonly half: Half;
  readonly activityId: Id;
  /** Its row, where somebody made it by hand; else it comes from a pattern. */
  readonly dutyId: Id | null;
  /** It goes with a week or a call, and was not asked for by itself. */
  readonly follows: boolean;
}

/** Days on which two people change places, and where each of them is before. */
export interface PlaceChange {
  readonly period: DateRange;
  readonly places: ReadonlyMap<Id, Id | null>;
}

export interface Exchange {
  readonly places: readonly PlaceChange[];
  readonly handovers: readonly Handover[];
  readonly changes: readonly SwapChange[];
}

export interface ExchangeGround extends CallGround {
  /** As they are, leave and patterns counted in. */
  readonly duties: readonly Duty[];
}

export interface Sides {
  readonly requesterId: Id;
  readonly counterpartId: Id;
  readonly gives: SwapPart;
  readonly takes: SwapPart | null;
}

/**
 * What a swap does. Where a stay changes hands the two change places for its days, so that no service loses a pair of
 * hands; duties go from one to the other. With a place go the calls that hang on it, and with a call the free day after it.
 */
export function exchangeOf({ requesterId, counterpartId, gives, takes }: Sides, ground: ExchangeGround): Exchange {
  const calls = new HangingCalls(ground);
  const parts = [gives, ...(takes ? [takes] : [])];
  const periods = joined(parts.flatMap((part) => (part.kind === 'stay' ? [part.period] : [])));
  const places = periods.flatMap((period) => placesIn(period, [requesterId, counterpartId], calls));
  const other = (personId: Id): Id => (personId === requesterId ? counterpartId : requesterId);
  const asked = parts.flatMap((part) => (part.kind === 'duty' ? handoversOf(part, other(part.personId), ground) : []));
  const hanging = places.flatMap((place) => hangingIn(place, other, calls, ground));
  const handovers = withDaysAfter(once([...asked, ...hanging]), calls, ground);
  return { places, handovers, changes: changesOf(places, handovers, other) };
}

/** The days of a period in runs on which both are at the same two places, less those on which they are at one. */
function placesIn(period: DateRange, people: readonly [Id, Id], calls: HangingCalls): PlaceChange[] {
  const runs: PlaceChange[] = [];
  for (const date of eachDay(period)) {
    const places = new Map(people.map((id) => [id, calls.rotationOn(id, date)]));
    const last = runs.at(-1);
    if (last && last.period.end === date && people.every((id) => last.places.get(id) === places.get(id))) {
      runs[runs.length - 1] = { ...last, period: { start: last.period.start, end: addDays(date, 1) } };
    } else runs.push({ period: { start: date, end: addDays(date, 1) }, places });
  }
  return runs.filter(({ places }) => places.get(people[0]) !== places.get(people[1]));
}

function handoversOf({ personId, activityId, half, period }: DutyPart, to: Id, { handDuties }: ExchangeGround): Handover[] {
  return eachDay(period).map((date) => {
    const row = handDuties.find((one) => one.personId === personId && one.date === date && one.activityId === activityId && one.half === half);
    return { from: personId, to, date, half, activityId, dutyId: row?.id ?? null, follows: false };
  });
}

function hangingIn({ period, places }: PlaceChange, other: (id: Id) => Id, calls: HangingCalls, { handDuties }: ExchangeGround): Handover[] {
  return handDuties.flatMap((row) => {
    const rotationId = places.get(row.personId);
    if (!rotationId || !contains(period, row.date) || !calls.hangsOn(row, rotationId)) return [];
    return [followerOf(row, other(row.personId))];
  });
}

function followerOf({ personId, date, half, activityId, id }: HandDuty, to: Id): Handover {
  return { from: personId, to, date, half, activityId: activityId!, dutyId: id, follows: true };
}

function withDaysAfter(handovers: readonly Handover[], calls: HangingCalls, { handDuties }: ExchangeGround): Handover[] {
  const after = handovers.flatMap(({ dutyId, to }) => {
    const call = dutyId === null ? undefined : handDuties.find((one) => one.id === dutyId);
    const row = call && calls.dayAfter(call);
    return row ? [followerOf(row, to)] : [];
  });
  return once([...handovers, ...after]);
}

/** What was asked for wins over what would follow. */
function once(handovers: readonly Handover[]): Handover[] {
  const key = ({ from, date, half, activityId }: Handover): string => `${from}|${date}|${half}|${activityId}`;
  const kept = new Map<string, Handover>();
  for (const one of handovers) if (!kept.has(key(one))) kept.set(key(one), one);
  return [...kept.values()];
}

/** Everything is taken before anything is given, so that two people may trade the same day. */
function changesOf(places: readonly PlaceChange[], handovers: readonly Handover[], other: (id: Id) => Id): SwapChange[] {
  const taken = handovers.flatMap(takenFrom);
  const moved = places.flatMap(({ period, places: at }) =>
    [...at.keys()].map((personId) => ({ kind: 'set-stay' as const, personId, from: period.start, to: period.end, rotationId: at.get(other(personId)) ?? null })),
  );
  const given = handovers.map(({ to, date, half, activityId }) => ({ kind: 'put-duty' as const, personId: to, from: date, to: addDays(date, 1), half, activityId }));
  return [...taken, ...moved, ...given];
}

/** A whole day of a pattern is freed by its halves: what was put on the day by hand beside it stays. */
function takenFrom({ from: personId, date, half, dutyId }: Handover): SwapChange[] {
  const on = { kind: 'remove-duty' as const, personId, from: date, to: addDays(date, 1) };
  if (dutyId !== null) return [{ ...on, half, dutyId }];
  return (half === 'day' ? (['am', 'pm'] as const) : [half]).map((one) => ({ ...on, half: one }));
}
