import { Global, Module, type Provider } from '@nestjs/common';
import { PublishGate, PublishOverrides, ScheduleCheck, ScheduleFigures } from '@housestaff/assignments/application';
import {
  ArithmeticQuery,
  ChangeRuleSet,
  ComplianceFigures,
  ComplianceMatrixQuery,
  ComplianceOverviewQuery,
  DutyHourCheck,
  DutyHourFigures,
  DutyHourGate,
  EarlierDuties,
  FindingOverrides,
  KeptOverrides,
  OwnTimelineQuery,
  PersonTimelineQuery,
  PreviewRules,
  ProgramRules,
  RuleSetHistory,
  RuleSets,
  RuleSetStamps,
  ScheduleFindings,
  ScheduleMeasures,
  ScheduleSupervision,
  ShowRuleSet,
  WorkedHistories,
} from '@housestaff/compliance/application';
import { SqlFindingOverrides } from './persistence/sql-finding-overrides';
import { SqlRuleSets } from './persistence/sql-rule-sets';
import { NothingLogged } from './nothing-logged';

const ADAPTERS: Provider[] = [
  { provide: RuleSets, useClass: SqlRuleSets },
  { provide: FindingOverrides, useClass: SqlFindingOverrides },
  { provide: WorkedHistories, useClass: NothingLogged },
];

const PORTS: Provider[] = [
  { provide: ScheduleCheck, useClass: DutyHourCheck },
  { provide: PublishGate, useClass: DutyHourGate },
  { provide: PublishOverrides, useClass: KeptOverrides },
  { provide: ScheduleFigures, useClass: DutyHourFigures },
];

const USE_CASES = [ComplianceMatrixQuery, ArithmeticQuery, ShowRuleSet, ChangeRuleSet, PreviewRules, RuleSetHistory, ComplianceOverviewQuery, PersonTimelineQuery, OwnTimelineQuery];

/** Global, because the ports by which the schedule asks about duty hours are kept here. */
@Global()
@Module({
  providers: [...ADAPTERS, ...PORTS, ...USE_CASES, ComplianceFigures, EarlierDuties, ProgramRules, RuleSetStamps, ScheduleFindings, ScheduleMeasures, ScheduleSupervision],
  exports: [ScheduleCheck, PublishGate, PublishOverrides, ScheduleFigures, ComplianceFigures, ...USE_CASES],
})
export class ComplianceModule {}
