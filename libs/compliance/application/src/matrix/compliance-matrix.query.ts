import { Injectable } from '@nestjs/common';
import { ScheduleReader, type BlockOfYear, type FindingCounts, type ScheduleFinding } from '@housestaff/assignments/application';
import { AuditTrail, Clock, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { countFindings } from '../measures/count-findings';
import type { Basis } from '../measures/basis';
import { touchesDays } from '../measures/finding-view';
import { ComplianceFigures } from '../overview/compliance-figures';
import { isClear, isIn, loggedDaysIn, rowOf, type ComplianceRow } from '../overview/compliance-rows';
import { ruleInfos, type RuleInfo } from '../rule-info';
import { blockAsked } from './block-asked';

/** Residents by rules in one block: what was measured, what is allowed. Days half-open. */
export interface ComplianceMatrix {
  readonly block: { readonly id: Id; readonly ordinal: number; readonly name: string; readonly from: LocalDate; readonly to: LocalDate; readonly splitOn: LocalDate | null };
  readonly rules: readonly RuleInfo[];
  /** What the program is held to. */
  readonly pack: { readonly name: string; readonly version: number };
  readonly basis: Basis;
  /** Days of people in the block whose hours were logged; 0 where the schedule alone is judged. */
  readonly loggedDays: number;
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
  readonly basis: Basis;
}

@Injectable()
export class ComplianceMatrixQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly figures: ComplianceFigures,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound. */
  async execute({ scheduleId, blockId, draftId, basis }: MatrixAsked): Promise<ComplianceMatrix> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const block = blockAsked(schedule.catalog, blockId, this.clock.now());
      const { pack, people: everybody, findings: all } = await this.figures.of(schedule, basis);
      const people = everybody.filter((one) => isIn(one, block.period));
      const shown = new Set<Id | null>([null, ...people.map((one) => one.person.id)]);
      const findings = all.filter((one) => shown.has(one.personId) && touchesDays(one, block.period));
      const rows = people.map((one) => rowOf(one, pack, block.period));
      await this.audit.record({ action: 'compliance.matrix.read', resource: 'schedule', resourceId: scheduleId, query: { blockId: block.id, draftId, basis } });
      return {
        ...{ block: blockView(block), rules: ruleInfos(pack), pack: { name: pack.name, version: pack.version }, basis, loggedDays: loggedDaysIn(people, block.period) },
        ...{ rows, counts: countFindings(findings), clearPeople: rows.filter(isClear).length, findings },
      };
    });
  }
}

function blockView({ id, ordinal, name, period, splitOn }: BlockOfYear): ComplianceMatrix['block'] {
  return { id, ordinal, name, from: period.start, to: period.end, splitOn };
}
