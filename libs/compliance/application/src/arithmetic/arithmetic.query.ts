import { Injectable } from '@nestjs/common';
import { ScheduleReader, type FindingRow } from '@housestaff/assignments/application';
import { cellsOf, explainIn, type ArithmeticWindow as Window, type RuleCell } from '@housestaff/compliance/domain';
import { AuditTrail, Clock, NotFound, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { blockOf, type MatrixAsked } from '../matrix/compliance-matrix.query';
import { rounded, rowView } from '../measures/finding-view';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { ruleNamed, type RuleInfo } from '../rule-info';
import { ProgramRules } from '../rules/program-rules';

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
  readonly weeks: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly hours: number; readonly leave: boolean }[];
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
  async execute({ scheduleId, blockId, draftId, personId, ruleId }: ArithmeticAsked): Promise<Arithmetic> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const pack = await this.rules.packOf(schedule.schedule.programId);
      const [rule, block] = [ruleNamed(ruleId, pack), blockOf(schedule, blockId, this.clock.now())];
      const found = (await this.measures.by(pack, schedule)).find((one) => one.person.id === personId);
      if (!found) throw new NotFound('person', personId);
      if (found.overlap) throw found.overlap;
      const cell = cellsOf(found.measures, pack, block.period).find((one) => one.ruleId === rule.id);
      const windows = explainIn(found.measures, found.history, rule.id, block.period).map(windowView);
      await this.audit.record({ action: 'compliance.arithmetic.read', resource: 'person', resourceId: personId, query: { scheduleId, blockId, draftId, ruleId } });
      return { rule, personId, personName: found.person.displayName, status: cell?.status ?? 'not-applicable', windows };
    });
  }
}

function windowView({ measure, days, leave, weeks }: Window): ArithmeticWindow {
  const { rotationId, window, hours, eligibleDays, measured, limit, status, rows, missing } = measure;
  return {
    ...{ rotationId, from: window.start, to: window.end, days, eligibleDays, limit, status, missing },
    ...{ hours: rounded(hours), measured: rounded(measured) },
    leaveDays: leave.map((one) => ({ kind: one.kind, from: one.period.start, to: one.period.end, days: one.days })),
    weeks: weeks.map((week) => ({ from: week.period.start, to: week.period.end, hours: rounded(week.hours), leave: week.leave })),
    rows: rows.map(rowView),
  };
}
