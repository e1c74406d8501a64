import type { DutyRow } from '../duty-history';

/** What a day of a drawn schedule holds: hours of the wall clock, beyond 24 on the next day; null where not known. */
export interface Shape {
  readonly from: number | null;
  readonly to: number;
  readonly row: Partial<DutyRow>;
}

const at = (from: number | null, to: number, row: Partial<DutyRow> = {}): Shape => ({ from, to, row });
const untimed = (row: Partial<DutyRow> = {}): Shape => at(null, 0, row);
const HOME: Partial<DutyRow> = { kind: 'call', place: 'at-home', mayOverlap: true, countsHours: false };

/** By name; `quarters` moves one of its ends by up to three hours. */
export const SHAPES = {
  free: () => [],
  clinic: (quarters: number) => [at(7 + quarters / 4, 12), at(13, 17)],
  conference: (quarters: number) => [at(8, 12, { patientCare: false }), at(12.5, 17 + quarters / 4)],
  long: (quarters: number) => [at(6, 17 + quarters / 4)],
  heavy: (quarters: number) => [at(5, 20 + quarters / 4)],
  twice: (quarters: number) => [at(6, 12), at(12 + quarters / 4, 23)],
  evening: (quarters: number) => [at(12, 21.75 + quarters / 4)],
  shift: (quarters: number) => [at(2 * quarters - 1, 2 * quarters + 8 + (quarters % 6))],
  smallHours: (quarters: number) => [at(-1 + quarters / 4, 8)],
  night: (quarters: number) => [at(18 + quarters / 4, 31, { kind: 'night-float' })],
  uncountedNight: () => [at(19, 31, { kind: 'night-float', countsHours: false })],
  nightBeside: () => [at(19, 31, { kind: 'night-float', mayOverlap: true })],
  uncountedMoonlighting: () => [at(19, 24, { kind: 'moonlighting', countsHours: false })],
  call: (quarters: number) => [at(7, 29.5 + quarters / 4, { kind: 'call' })],
  longCall: (quarters: number) => [at(7, 33.25 + quarters / 4, { kind: 'call' })],
  shortCall: (quarters: number) => [at(7, 12), at(12, 21 + quarters / 4, { kind: 'call' })],
  callSomewhere: () => [at(8, 20, { kind: 'call', place: 'none' })],
  callBeside: () => [at(17, 31, { kind: 'call', mayOverlap: true })],
  postCall: (quarters: number) => [at(7 + quarters / 4, 11, { kind: 'post-call' })],
  backup: () => [at(8, 20, { kind: 'backup', place: 'at-home', mayOverlap: true })],
  off: () => [at(0, 24, { kind: 'off', mayOverlap: true })],
  untaught: (quarters: number) => [at(8, 14 + quarters / 4, { countsHours: false })],
  homeCall: (quarters: number) => [at(17, 31, { ...HOME, countsHours: quarters > 6 })],
  homeCallAlone: () => [at(18, 30, { kind: 'call', place: 'at-home' })],
  calledIn: (quarters: number) => [at(7, 17), at(17, 31, HOME), at(20, 20.5 + quarters / 4, { kind: 'call-in', mayOverlap: false })],
  calledInLong: (quarters: number) => [at(6, 17), at(17, 31, HOME), at(18 + quarters / 4, 28, { kind: 'call-in' })],
  fromHome: (quarters: number) => [at(8, 17), at(17, 31, HOME), at(19, 19.5 + quarters / 2, { kind: 'from-home', place: 'at-home' })],
  moonlights: (quarters: number) => [at(18, 22 + quarters / 4, { kind: 'moonlighting' })],
  worksAndMoonlights: (quarters: number) => [at(6, 17), at(17 + quarters / 4, 24, { kind: 'moonlighting' })],
  untimedDay: (quarters: number) => [untimed({ countsHours: quarters > 3, patientCare: quarters < 8 })],
  untimedNight: () => [untimed({ kind: 'night-float' })],
  untimedUncountedNight: () => [untimed({ kind: 'night-float', countsHours: false })],
  untimedCall: () => [untimed({ kind: 'call' })],
  untimedHomeCall: () => [untimed(HOME)],
  untimedMoonlighting: () => [untimed({ kind: 'moonlighting' })],
  untimedCallIn: () => [at(17, 31, HOME), untimed({ kind: 'call-in' })],
} satisfies Record<string, (quarters: number) => Shape[]>;

export type ShapeName = keyof typeof SHAPES;

const all = Object.keys(SHAPES) as ShapeName[];
const UNTIMED = all.filter((name) => name.startsWith('untimed'));

/** Kinds of rotation: what its days are drawn from. A failing schedule is made smaller towards the first, a free day. */
export const STYLES: Readonly<Record<string, readonly ShapeName[]>> = {
  mixed: all.filter((name) => !UNTIMED.includes(name)),
  untold: [...all, 'long', 'night', 'call', 'homeCall', 'clinic', 'free', 'free', 'free'],
  ward: ['free', 'long', 'long', 'long', 'heavy', 'heavy', 'twice', 'conference'],
  calls: ['free', 'call', 'call', 'longCall', 'postCall', 'long', 'shortCall', 'free'],
  nights: ['free', 'night', 'night', 'night', 'night', 'night', 'night', 'night', 'night', 'smallHours'],
  home: ['free', 'homeCall', 'homeCall', 'calledIn', 'calledInLong', 'calledInLong', 'fromHome', 'fromHome', 'clinic'],
  emergency: ['free', 'shift', 'shift', 'shift', 'shift', 'evening'],
  light: ['free', 'free', 'clinic', 'conference', 'moonlights', 'worksAndMoonlights', 'untaught'],
};
