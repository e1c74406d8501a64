import { addDays, NotFound } from '@housestaff/kernel';
import fc from 'fast-check';
import { DutyNotThere, DutyRowsOverlap } from './compliance.errors';
import { diff, type FindingsDiff } from './diff';
import type { DutyHistory, DutyRow } from './duty-history';
import { evaluate } from './evaluate';
import type { Finding } from './measure';
import type { RulePack } from './rule-pack';
import { COMMON_PACK } from './packs/common.pack';
import { apply, effectOf, prepareSchedule, type PersonChange, type PreparedSchedule } from './prepared-schedule';
import { aResident, days, FIRST } from './testing/a-resident';

const SHAPES: readonly [number, number, Partial<DutyRow>][] = [
  [7, 19, {}],
  [6, 22, {}],
  [7, 31, { kind: 'call' }],
  [7, 37, { kind: 'call' }],
  [18, 31, { kind: 'night-float' }],
  [17, 31, { kind: 'call', place: 'at-home', mayOverlap: true }],
  [8, 20, { kind: 'moonlighting' }],
];
const LENGTH = 42;
const ALL_ON: RulePack = { ...COMMON_PACK, rules: Object.fromEntries(Object.entries(COMMON_PACK.rules).map(([id, policy]) => [id, { ...policy, on: true }])) as RulePack['rules'] };

/** One duty on a day. Those that would begin before the last has ended are left out. */
const people = fc.array(fc.array(fc.nat({ max: SHAPES.length }), { minLength: LENGTH, maxLength: LENGTH }), { minLength: 1, maxLength: 3 });
const edits = fc.array(fc.record({ person: fc.nat({ max: 2 }), removes: fc.nat(), day: fc.integer({ min: -1, max: LENGTH - 1 }), shape: fc.nat({ max: SHAPES.length - 1 }), more: fc.constantFrom('none', 'leave', 'stays') }), { minLength: 1, maxLength: 4 });

function historyOf(shapes: readonly number[], personId: string): DutyHistory {
  const resident = aResident(FIRST, LENGTH).on('icu', 0, 28, 88).on('ward', 28, LENGTH).isPgy(1);
  let until = -Infinity;
  shapes.forEach((n, day) => {
    const shape = SHAPES[n];
    if (!shape || 24 * day + shape[0] < until) return;
    resident.works(day, ...shape);
    until = 24 * day + shape[1];
  });
  return { ...resident.build(), personId };
}

function changeOf({ person, removes, day, shape, more }: { person: number; removes: number; day: number; shape: number; more: string }, histories: readonly DutyHistory[]): PersonChange {
  const { personId, duties } = histories[person % histories.length]!;
  const remove = duties.length > 0 ? [duties[removes % duties.length]!] : [];
  const [from, to, row] = SHAPES[shape]!;
  const [added] = aResident(FIRST, LENGTH).works(day, from, to, row).build().duties;
  const fits = [...duties.filter((one) => one !== remove[0])].every((one) => one.mayOverlap || added!.mayOverlap || one.end! <= added!.start! || added!.end! <= one.start!);
  const leave = more === 'leave' ? { leave: [{ kind: 'sick', period: { start: addDays(FIRST, day), end: addDays(FIRST, day + 3) }, startsPm: true, endsAm: false }] } : {};
  const stays = more === 'stays' ? { stays: [{ rotationId: 'icu', period: { start: FIRST, end: addDays(FIRST, LENGTH) } }] } : {};
  return { personId, remove, add: fits ? [added!] : [], ...leave, ...stays };
}

function all(histories: readonly DutyHistory[]) {
  return histories.flatMap((history) => evaluate(history, ALL_ON));
}

function historiesIn({ people: found }: PreparedSchedule): DutyHistory[] {
  return [...found.values()].map((one) => one.history);
}

function line({ id, severity, measured, limit, hours, rows }: Finding): string {
  return [id, severity, measured, limit, hours, ...rows.map(({ start }) => start)].join(' ');
}

function plain({ added, removed, worsened, improved, unchanged }: FindingsDiff) {
  return [added, removed, worsened, improved, unchanged].map((findings) => findings.map(line));
}

describe('the effect of an edit', () => {
  it('is the difference of two full evaluations', () => {
    fc.assert(
      fc.property(people, edits, (drawn, changes) => {
        let prepared = prepareSchedule(drawn.map((shapes, n) => historyOf(shapes, `p${n}`)), ALL_ON);
        for (const edit of changes) {
          const histories = historiesIn(prepared);
          const change = changeOf(edit, histories);
          const effect = effectOf(prepared, [change]);
          const after = apply(prepared, [change]);
          const whole = diff(all(histories), all(historiesIn(after)));
          const own = whole.unchanged.filter((finding) => finding.personId === change.personId);
          expect(plain(effect)).toEqual(plain({ ...whole, unchanged: own }));
          expect(effect.overlaps).toEqual([]);
          expect([...after.people.values()].flatMap((one) => one.findings).map(line)).toEqual(all(historiesIn(after)).map(line));
          prepared = after;
        }
      }),
      { numRuns: 150 },
    );
  });

  const busy = () => ({ ...aResident(FIRST, 28).on('icu', 0, 28).worksEach(days(0, 24), 6, 20).build(), personId: 'a' });
  const idle = () => ({ ...aResident(FIRST, 28).on('icu', 0, 28).build(), personId: 'b' });

  it('leaves the schedule as it was, and who does not change is not measured again', () => {
    const prepared = prepareSchedule([busy(), idle()], COMMON_PACK);
    const change: PersonChange = { personId: 'a', remove: [busy().duties[3]!] };
    const [before, after] = [prepared.people.get('a'), apply(prepared, [change])];
    expect(prepared.people.get('a')).toBe(before);
    expect(after.people.get('b')).toBe(prepared.people.get('b'));
    expect(after.people.get('a')!.history.duties).toHaveLength(23);
  });

  it('moves a duty from one person to another', () => {
    const prepared = prepareSchedule([busy(), idle()], COMMON_PACK);
    const [row] = aResident(FIRST, 28).works(24, 6, 38).build().duties;
    const given = apply(prepared, [{ personId: 'a', add: [row!] }]);
    const effect = effectOf(given, [{ personId: 'a', remove: [row!] }, { personId: 'b', add: [row!] }]);
    expect(effect.removed.map(({ ruleId, personId }) => [ruleId, personId])).toEqual([['one-day-in-seven', 'a'], ['twenty-four-plus-four', 'a']]);
    expect(effect.improved.map(({ ruleId, personId }) => [ruleId, personId])).toEqual([['eighty-hour-week', 'a']]);
    expect(effect.added.map(({ ruleId, personId }) => [ruleId, personId])).toEqual([['twenty-four-plus-four', 'b']]);
  });

  it('takes several changes of one person one after the other', () => {
    const prepared = prepareSchedule([busy()], COMMON_PACK);
    const [first, second] = busy().duties;
    const after = apply(prepared, [{ personId: 'a', remove: [first!] }, { personId: 'a', remove: [second!], add: [first!] }]);
    expect(after.people.get('a')!.history.duties).toHaveLength(23);
  });

  it('tells duties at the same time, and takes nothing for mended by them', () => {
    const prepared = prepareSchedule([{ ...busy(), duties: [...busy().duties, ...aResident().works(24, 6, 38).build().duties] }], COMMON_PACK);
    const clash = aResident().works(0, 8, 12).build().duties;
    const effect = effectOf(prepared, [{ personId: 'a', add: clash }]);
    expect(effect.overlaps).toEqual([expect.any(DutyRowsOverlap)]);
    expect(effect).toMatchObject({ added: [], removed: [] });
    const after = apply(prepared, [{ personId: 'a', add: clash }]);
    expect(effectOf(after, [{ personId: 'a', leave: [] }])).toMatchObject({ overlaps: [], overlapsGone: [] });
    expect(effectOf(after, [{ personId: 'a', remove: clash }])).toMatchObject({ overlaps: [], overlapsGone: effect.overlaps });
    expect(effectOf(after, [{ personId: 'a', remove: clash }]).added.map(({ ruleId }) => ruleId)).toContain('twenty-four-plus-four');
  });

  it('refuses a person or a duty that is not there', () => {
    const prepared = prepareSchedule([busy()], COMMON_PACK);
    expect(() => effectOf(prepared, [{ personId: 'z' }])).toThrow(NotFound);
    expect(() => effectOf(prepared, [{ personId: 'a', remove: aResident().works(27, 1, 2).build().duties }])).toThrow(DutyNotThere);
  });
});
