import { Injectable } from '@nestjs/common';
import { ScheduleReader, type FindingRow } from '@housestaff/assignments/application';
import { cellsOf, explainIn, type ArithmeticWindow as Window, type DutyHistory, type RuleCell } from '@housestaff/compliance/domain';
import { AuditTrail, Clock, NotFound, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { blockAsked } from '../matrix/block-asked';
import type { MatrixAsked } from '../matrix/compliance-matrix.query';
import { rounded, rowView } from '../measures/finding-view';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { ruleNamed, type RuleInfo } from '../rule-info';
import { ProgramRules } from '../rules/program-rules';
import { loggedHoursIn } from '../timeline/logged-hours';

/** One figure's making, so that a person can check it by hand. Days half-open. */
export interface ArithmeticWindow {
  readonly rotationId: Id | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hours: number | null;
  readonly days: number;
  readonly leaveDays: readonly { readonly kind: string; readonly from: LocalDate; readonly to: LocalDate; readonly days: number }[];
  readonly eligibleDays: number;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly status: string;
  readonly weeks: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly hours: number; readonly loggedHours: number | null; readonly leave: boolean }[];
  /** Of its rows. */
  readonly basis: 'scheduled' | 'logged' | 'mixed';
  readonly rows: readonly FindingRow[];
  readonly missing: readonly string[];
}

export interface Arithmetic {
  readonly rule: RuleInfo;
  readonly personId: Id;
  readonly personName: string;
  readonly status: RuleCell['status'];
  readonly windows: readonly ArithmeticWindow[];
}

export interface ArithmeticAsked extends MatrixAsked {
  readonly personId: Id;
  readonly ruleId: string;
}

@Injectable()
export class ArithmeticQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound; DutyRowsOverlap where two duties of the person are at the same time. */
  async execute({ scheduleId, blockId, draftId, personId, ruleId, basis }: ArithmeticAsked): Promise<Arithmetic> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const pack = await this.rules.packOf(schedule.schedule.programId);
      const [rule, block] = [ruleNamed(ruleId, pack), blockAsked(schedule.catalog, blockId, this.clock.now())];
      const found = (await this.measures.of(schedule, basis)).find((one) => one.person.id === personId);
      if (!found) throw new NotFound('person', personId);
      if (found.overlap) throw found.overlap;
      const cell = cellsOf(found.measures, pack, block.period).find((one) => one.ruleId === rule.id);
      const windows = explainIn(found.measures, found.history, rule.id, block.period).map((window) => windowView(window, found.history));
      await this.audit.record({ action: 'compliance.arithmetic.read', resource: 'person', resourceId: personId, query: { scheduleId, blockId, draftId, ruleId, basis } });
      return { rule, personId, personName: found.person.displayName, status: cell?.status ?? 'not-applicable', windows };
    });
  }
}

function windowView({ measure, days, leave, weeks }: Window, history: DutyHistory): ArithmeticWindow {
  const { rotationId, window, hours, eligibleDays, measured, limit, status, rows, missing, basis } = measure;
  return {
    ...{ rotationId, from: window.start, to: window.end, days, eligibleDays, limit, status, missing, basis },
    ...{ hours: rounded(hours), measured: rounded(measured) },
    leaveDays: leave.map((one) => ({ kind: one.kind, from: one.period.start, to: one.period.end, days: one.days })),
    weeks: weeks.map((week) => ({ from: week.period.start, to: week.period.end, hours: rounded(week.hours), loggedHours: rounded(loggedHoursIn(history, week.period)), leave: week.leave })),
    rows: rows.map(rowView),
  };
}
