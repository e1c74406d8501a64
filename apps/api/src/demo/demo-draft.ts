import type { ChangeInput } from '@housestaff/assignments/application';
import { addDays, eachDay, weekday, type LocalDate } from '@housestaff/kernel';
import type { AcademicBlock } from '@housestaff/program/domain';
import { RESIDENTS } from './demo-cast';
import type { DemoLeave } from './demo-leave';
import { halvesOf, type DemoIds } from './demo-stays';

const [SATURDAY, SUNDAY] = [6, 7];

/**
 * Changes that somebody is in the middle of: a senior more in intensive care, two people trading places, and two
 * mistakes that the checks must find: obstetrics left empty, and calls on all free days of somebody in intensive care.
 */
export function draftSteps(blocks: readonly AcademicBlock[], today: number, leave: readonly DemoLeave[], ids: DemoIds): { label: string; changes: ChangeInput[] }[] {
  const [near, far] = [blocks.at(Math.min(today + 1, blocks.length - 1)), blocks.at(Math.min(today + 2, blocks.length - 1))];
  if (!near || !far) return [];
  const cell = (familyName: string, rotation: string, block: AcademicBlock): ChangeInput => {
    return { kind: 'set-stay', personId: ids.person(familyName), rotationId: ids.rotation(rotation), from: block.period.start, to: block.period.end };
  };
  const senior = who(far, ['SUR', 'CAR', 'SPM', 'GER', 'ELE'], 2);
  const [clinic, elective, obstetrics, intensive] = [who(far, ['FMC', 'GER'], 3), who(far, ['ELE', 'SPM', 'PED'], 3), who(far, ['OB']), who(near, ['ICU'], 1, leave)];
  const trade = clinic && elective ? [cell(clinic.family, elective.code, far), cell(elective.family, clinic.code, far)] : [];
  return [
    { label: 'A senior more in intensive care', changes: senior ? [cell(senior.family, 'ICU', far)] : [] },
    { label: 'Two seniors trade places', changes: trade },
    { label: 'Elective instead of obstetrics', changes: obstetrics ? [cell(obstetrics.family, 'ELE', far)] : [] },
    { label: 'Calls on free weekend days', changes: intensive ? weekendCalls(intensive.family, near, ids) : [] },
  ].filter((step) => step.changes.length > 0);
}

/** The first one, of a PGY, who holds one of these rotations for a whole unlocked block, and with `leave` is not away in it. */
function who(block: AcademicBlock, codes: readonly string[], pgy?: number, leave: readonly DemoLeave[] = []): { family: string; code: string } | undefined {
  return RESIDENTS.flatMap((resident) => {
    const [first, second] = halvesOf(resident).slice(2 * (block.ordinal - 1));
    const whole = first && !first.locked && first.code === second?.code && codes.includes(first.code);
    const away = leave.some((one) => one.familyName === resident.family && one.from < block.period.end && block.period.start < one.to);
    return whole && !away && (pgy === undefined || resident.pgy === pgy) ? [{ family: resident.family, code: first.code }] : [];
  })[0];
}

/** Intensive care has Sundays free in odd weeks and Saturdays in even ones. */
function weekendCalls(familyName: string, { period }: AcademicBlock, ids: DemoIds): ChangeInput[] {
  const free = (day: LocalDate, index: number): boolean => weekday(day) === (Math.floor(index / 7) % 2 === 0 ? SUNDAY : SATURDAY);
  return eachDay(period).filter(free).map((day) => ({
    kind: 'put-duty',
    personId: ids.person(familyName),
    activityId: ids.activity('CALL'),
    half: 'day',
    from: day,
    to: addDays(day, 1),
  }));
}
