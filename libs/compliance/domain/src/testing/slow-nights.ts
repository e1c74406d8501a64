import { contains, type LocalDate } from '@housestaff/kernel';
import type { DutyHistory } from '../duty-history';
import type { RulePack } from '../rule-pack';
import { plusDays } from './slow-clock';
import { isUntimed } from './slow-days';
import { found, isFor, notAssessable, type SlowMeasure } from './slow-measure';
import type { SlowWindow } from './slow-windows';

/** 6.26: nights of night float in a row, told by the last of them. */
export function nightFloat(history: DutyHistory, pack: RulePack, windows: readonly SlowWindow[]): SlowMeasure[] {
  const id = 'night-float';
  const { limit } = pack.rules[id];
  const rows = history.duties.filter(({ kind }) => kind === 'night-float');
  const nights = new Set(rows.filter((row) => !isUntimed(row)).map(({ date }) => date));
  const untold = windows.filter((window) => isFor(id, window.rotationId, history, pack) && window.rows.some((row) => row.kind === 'night-float' && isUntimed(row)));
  const untoldNights = new Set(untold.flatMap((window) => window.rows.filter((row) => row.kind === 'night-float' && isUntimed(row))).map(({ date }) => date));
  const runs = [...nights].filter((night) => !nights.has(plusDays(night, -1))).map((first) => runFrom(first, nights));
  const told = runs.flatMap((run) => {
    const rotationId = rows.find(({ date }) => date === run[0])!.rotationId;
    if (!isFor(id, rotationId, history, pack) || !contains(history.period, run.at(-1)!)) return [];
    const measure = found(id, run[0]!, run.length, limit, 'at-most', pack);
    return measure.status === 'pass' && run.some((night) => untoldNights.has(night)) ? [] : [measure];
  });
  return [...told, ...untold.map((window) => notAssessable(id, window.days[0]!.date, limit))];
}

function runFrom(first: LocalDate, nights: ReadonlySet<LocalDate>): LocalDate[] {
  const run = [first];
  while (nights.has(plusDays(run.at(-1)!, 1))) run.push(plusDays(run.at(-1)!, 1));
  return run;
}

/** 6.25: who moonlights must be past the first year. */
export function moonlighting(history: DutyHistory, pack: RulePack): SlowMeasure[] {
  const id = 'moonlighting';
  const { limit } = pack.rules[id];
  return history.duties.flatMap((row) => {
    if (row.kind !== 'moonlighting' || !contains(history.period, row.date)) return [];
    if (!isFor(id, row.rotationId, history, pack)) return [];
    const pgy = history.pgy.find(({ period }) => contains(period, row.date))?.pgy;
    return [pgy === undefined || isUntimed(row) ? notAssessable(id, row.date, limit) : found(id, row.date, pgy, limit, 'at-least', pack)];
  });
}
