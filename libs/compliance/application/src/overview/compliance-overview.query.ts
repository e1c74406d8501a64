import { Injectable } from '@nestjs/common';
import { pgyOf, ScheduleReader, type BlockOfYear, type ScheduleFinding } from '@housestaff/assignments/application';
import type { RulePack } from '@housestaff/compliance/domain';
import { AuditTrail, UnitOfWork, type DateRange, type Id } from '@housestaff/kernel';
import { grouped } from '../grouped';
import { countFindings } from '../measures/count-findings';
import { rounded, touchesDays } from '../measures/finding-view';
import type { PersonMeasures } from '../measures/person-measures';
import { ruleInfos } from '../rule-info';
import { isClear, isIn, rowOf } from './compliance-rows';
import type { Basis } from '../measures/basis';
import { ComplianceFigures } from './compliance-figures';
import type { BlockOverview, ComplianceOverview, PersonOverview } from './overview-view';
import { averagesOf, highestOf, hoursIn, togetherOf } from './weekly-averages';

export interface OverviewAsked {
  readonly scheduleId: Id;
  readonly draftId?: Id;
  readonly basis: Basis;
}

/** What the rules say of a whole program over its year, block by block and person by person. */
@Injectable()
export class ComplianceOverviewQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly figures: ComplianceFigures,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  async execute({ scheduleId, draftId, basis }: OverviewAsked): Promise<ComplianceOverview> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const { pack, people, findings } = await this.figures.of(schedule, basis);
      const { blocks, year } = schedule.catalog;
      await this.audit.record({ action: 'compliance.overview.read', resource: 'schedule', resourceId: scheduleId, query: { draftId, basis } });
      const shown = people.filter((one) => isIn(one, year.period));
      const byPerson = grouped(findings, (finding) => finding.personId);
      return {
        rules: ruleInfos(pack),
        blocks: blocks.map((block) => blockOverview(block, pack, people, findings)),
        counts: countFindings(findings),
        people: shown.map((one) => personOverview(one, byPerson.get(one.person.id) ?? [], year.period)),
      };
    });
  }
}

function blockOverview({ id, name, period }: BlockOfYear, pack: RulePack, everybody: readonly PersonMeasures[], all: readonly ScheduleFinding[]): BlockOverview {
  const people = everybody.filter((one) => isIn(one, period));
  const shown = new Set<Id | null>([null, ...people.map((one) => one.person.id)]);
  const findings = all.filter((finding) => shown.has(finding.personId) && touchesDays(finding, period));
  const clearPeople = people.filter((one) => isClear(rowOf(one, pack, period))).length;
  return {
    ...{ id, name, from: period.start, to: period.end, counts: countFindings(findings), byRule: byRule(findings, pack) },
    ...{ ...hoursIn(people, period), clearPeople, people: people.length },
  };
}

function byRule(findings: readonly ScheduleFinding[], pack: RulePack): BlockOverview['byRule'] {
  const ids = new Set([...ruleInfos(pack).map((rule) => rule.id), ...findings.map((finding) => finding.ruleId)]);
  return [...ids].map((ruleId) => ({ ruleId, ...countFindings(findings.filter((finding) => finding.ruleId === ruleId)) }));
}

function personOverview(one: PersonMeasures, findings: readonly ScheduleFinding[], year: DateRange): PersonOverview {
  const { person } = one;
  const averages = averagesOf(one, year);
  const hours = { averageHours: rounded(togetherOf(averages)), highestHours: rounded(highestOf(averages)) };
  return { personId: person.id, name: person.displayName, pgy: pgyOf(person, year)?.pgy ?? null, ...countFindings(findings), ...hours };
}
