import { Injectable } from '@nestjs/common';
import { ScheduleReader, type BlockOfYear, type EffectiveSchedule } from '@housestaff/assignments/application';
import { ComplianceFigures, countFindings, isClear, isIn, isRuleId, loggedDaysIn, rowOf, ruleInfos, touchesDays, type Basis, type FiguresOfSchedule } from '@housestaff/compliance/application';
import type { RulePack } from '@housestaff/compliance/domain';
import { AuditTrail, Clock, NotFound, UnitOfWork, type DateRange, type Id } from '@housestaff/kernel';
import type { ComplianceReport } from './compliance-report';
import { findingDetails } from './finding-details';

export interface ReportAsked {
  readonly scheduleId: Id;
  /** Left out: the whole year. */
  readonly blockId?: Id;
  readonly draftId?: Id;
  /** Left out: everybody. */
  readonly personId?: Id;
  readonly basis: Basis;
}

/** What the compliance page shows of a block or a year, in one piece. */
@Injectable()
export class ComplianceReportQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly figures: ComplianceFigures,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, also for another year's block and for somebody whom the rules aren't for. `as`: the kind of file. */
  async execute(asked: ReportAsked, as: string): Promise<ComplianceReport> {
    const { scheduleId, draftId, basis, blockId, personId } = asked;
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const figures = await this.figures.of(schedule, basis);
      const report = reportOf(schedule, figures, asked, this.clock.now());
      await this.audit.record({ action: 'exchange.compliance_report.read', resource: 'schedule', resourceId: scheduleId, query: { blockId, draftId, personId, basis, as } });
      return report;
    });
  }
}

function reportOf(schedule: EffectiveSchedule, figures: FiguresOfSchedule, { blockId, personId, basis }: ReportAsked, madeAt: Date): ComplianceReport {
  const { catalog } = schedule;
  const block = blockId === undefined ? null : blockNamed(catalog.blocks, blockId);
  const period = block?.period ?? catalog.year.period;
  const people = peopleAsked(figures, period, personId);
  const shown = new Set<Id | null>([...people.map((one) => one.person.id), ...(personId === undefined ? [null] : [])]);
  const found = figures.findings.filter((one) => shown.has(one.personId) && touchesDays(one, period));
  const rows = people.map((one) => rowOf(one, figures.pack, period));
  return {
    ...{ program: catalog.program.name, zone: catalog.zone, year: catalog.year.name, block: block?.name ?? null, period, basis, madeAt, loggedDays: loggedDaysIn(people, period) },
    ...{ person: personId === undefined ? null : (people[0]?.person.displayName ?? null) },
    ...{ publishedVersion: schedule.schedule.publishedVersion || null, draft: schedule.draft !== null },
    ...{ ...rulesOf(figures.pack), rows, rotations: new Map(catalog.rotations.map((rotation) => [rotation.id, rotation.name])) },
    ...{ counts: countFindings(found), clearPeople: rows.filter(isClear).length, findings: findingDetails(found, people) },
  };
}

function rulesOf(pack: RulePack): Pick<ComplianceReport, 'pack' | 'rules' | 'toVerify'> {
  const { name, version, edition } = pack;
  const rules = ruleInfos(pack);
  return { pack: { name, version, edition }, rules, toVerify: rules.filter(({ id }) => isRuleId(id) && pack.rules[id].verify).map(({ title }) => title) };
}

function blockNamed(blocks: readonly BlockOfYear[], id: Id): BlockOfYear {
  const block = blocks.find((one) => one.id === id);
  if (!block) throw new NotFound('block', id);
  return block;
}

function peopleAsked({ people }: FiguresOfSchedule, period: DateRange, personId: Id | undefined): FiguresOfSchedule['people'] {
  if (personId === undefined) return people.filter((one) => isIn(one, period));
  const person = people.find((one) => one.person.id === personId);
  if (!person) throw new NotFound('person', personId);
  return [person];
}
