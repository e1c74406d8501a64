import type { DutyHistory } from '../duty-history';
import type { RulePack } from '../rule-pack';
import { eightyHourWeek, everyThirdNight, homeCall, oneDayInSeven, specialtyWeek } from './slow-averages';
import { slowDays } from './slow-days';
import type { SlowMeasure } from './slow-measure';
import { moonlighting, nightFloat } from './slow-nights';
import { slowPeriods } from './slow-periods';
import { slowWindows } from './slow-windows';

export type SlowFinding = SlowMeasure;

/** What breaks a rule or can't be told: the rules as plainly as they are written. Tests hold the engine to it. */
export function slowEvaluate(history: DutyHistory, pack: RulePack): SlowFinding[] {
  return slowMeasures(history, pack).filter(({ status }) => status !== 'pass');
}

/** As slowEvaluate, with what is within its limit too. */
export function slowMeasures(history: DutyHistory, pack: RulePack): SlowMeasure[] {
  const days = slowDays(history);
  const windows = slowWindows(history, pack, days);
  const measures = [
    ...eightyHourWeek(history, pack, windows),
    ...specialtyWeek('patient-care-week', history, pack, windows),
    ...specialtyWeek('department-week', history, pack, windows),
    ...oneDayInSeven(history, pack, windows, days),
    ...everyThirdNight(history, pack, windows),
    ...homeCall(history, pack, windows),
    ...slowPeriods(history, pack, windows),
    ...nightFloat(history, pack, windows),
    ...moonlighting(history, pack),
  ];
  return measures.filter(({ rule }) => pack.rules[rule].on);
}
