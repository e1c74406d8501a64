import { Injectable } from '@nestjs/common';
import { ScheduleReader, type EffectiveSchedule, type FindingCounts, type ScheduleFinding } from '@housestaff/assignments/application';
import type { RuleCell } from '@housestaff/compliance/domain';
import { AuditTrail, Clock, contains, localDateOf, NotFound, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { countFindings } from '../measures/count-findings';
import { touchesDays } from '../measures/finding-view';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { isClear, isIn, rowOf } from '../overview/compliance-rows';
import { ruleInfos, type RuleInfo } from '../rule-info';
import { ProgramRules } from '../rules/program-rules';
import { ScheduleFindings } from '../schedule-findings';

export interface ComplianceRow {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly rotationIds: readonly Id[];
  /** One per rule, in order. */
  readonly cells: readonly RuleCell[];
}

/** Residents by rules in one block: what was measured, what is allowed. Days half-open. */
export interface ComplianceMatrix {
  readonly block: { readonly id: Id; readonly ordinal: number; readonly name: string; readonly from: LocalDate; readonly to: LocalDate; readonly splitOn: LocalDate | null };
  readonly rules: readonly RuleInfo[];
  /** What the program is held to. */
  readonly pack: { readonly name: string; readonly version: number };
  readonly rows: readonly ComplianceRow[];
  readonly counts: FindingCounts;
  /** Those of whom everything could be told, and nothing is found. */
  readonly clearPeople: number;
  readonly findings: readonly ScheduleFinding[];
}

export interface MatrixAsked {
  readonly scheduleId: Id;
  /** Left out: the block of today, else the first. */
  readonly blockId?: Id;
  readonly draftId?: Id;
}

@Injectable()
export class ComplianceMatrixQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly rules: ProgramRules,
    private readonly measures: ScheduleMeasures,
    private readonly findings: ScheduleFindings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound. */
  async execute({ scheduleId, blockId, draftId }: MatrixAsked): Promise<ComplianceMatrix> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const block = blockOf(schedule, blockId, this.clock.now());
      const pack = await this.rules.packOf(schedule.schedule.programId);
      const people = (await this.measures.by(pack, schedule)).filter((one) => isIn(one, block.period));
      const shown = new Set<Id | null>([null, ...people.map((one) => one.person.id)]);
      const findings = (await this.findings.of(schedule)).filter((one) => shown.has(one.personId) && touchesDays(one, block.period));
      const rows = people.map((one) => rowOf(one, pack, block.period));
      await this.audit.record({ action: 'compliance.matrix.read', resource: 'schedule', resourceId: scheduleId, query: { blockId: block.id, draftId } });
      return { ...{ block: blockView(block), rules: ruleInfos(pack), pack: { name: pack.name, version: pack.version } }, rows, counts: countFindings(findings), clearPeople: rows.filter(isClear).length, findings };
    });
  }
}

type Block = EffectiveSchedule['catalog']['blocks'][number];

/** Without an id the block that `now` falls into, else the first. Throws NotFound. */
export function blockOf({ catalog }: EffectiveSchedule, blockId: Id | undefined, now: Date): Block {
  const today = localDateOf(now.getTime(), catalog.zone);
  const block = blockId ? catalog.blocks.find((one) => one.id === blockId) : (catalog.blocks.find((one) => contains(one.period, today)) ?? catalog.blocks[0]);
  if (!block) throw new NotFound('block', blockId ?? today);
  return block;
}

function blockView({ id, ordinal, name, period, splitOn }: Block): ComplianceMatrix['block'] {
  return { id, ordinal, name, from: period.start, to: period.end, splitOn };
}
