import type { EffectiveSchedule, FindingRow, ScheduleFinding } from '@housestaff/assignments/application';
import type { SupervisionMeasure, SupervisionRow } from '@housestaff/compliance/domain';
import { addDays } from '@housestaff/kernel';
import { rounded } from '../measures/finding-view';
import type { DutyHalf } from './supervision-rows';

const HOUR = 3_600_000;

/** Names what a measure's rows are, to whoever reads the finding. */
export class SupervisionViews {
  private readonly activities;
  private readonly names;

  constructor({ catalog, people }: Pick<EffectiveSchedule, 'catalog' | 'people'>) {
    this.activities = new Map(catalog.activities.map((one) => [one.id, one]));
    this.names = new Map(people.map((one) => [one.id, one.displayName]));
  }

  /** Nothing where enough attendings are there. */
  findings(measures: readonly SupervisionMeasure[]): ScheduleFinding[] {
    return measures.flatMap(({ id, ruleId, group, date, half, status, measured, limit, unit, learners, attendings }) => {
      if (status === 'pass') return [];
      return [{
        ...{ id, ruleId, personId: null, personName: '', rotationId: null, from: date, to: addDays(date, 1), measured, limit, unit },
        ...{ severity: status, paragraph: '', at: null, place: `${group} · ${half.toUpperCase()}`, basis: 'scheduled' as const },
        ...{ hours: null, days: 1, eligibleDays: 1, override: null, rows: [...learners, ...attendings].map((row) => this.rowView(row)) },
      }];
    });
  }

  /** With the person's name, since the rows are several people's. */
  private rowView(row: SupervisionRow): FindingRow {
    const activity = this.activities.get(row.activityId);
    const during = (row as DutyHalf).duty.during;
    return {
      ...{ dutyId: row.dutyId, activityCode: activity?.code ?? '', activityName: `${activity?.name ?? ''}, ${this.names.get(row.personId) ?? ''}`, date: row.date },
      ...{ start: during && new Date(during.start).toISOString(), end: during && new Date(during.end).toISOString() },
      hours: during && rounded((during.end - during.start) / HOUR),
    };
  }
}
