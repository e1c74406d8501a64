import { Global, Module, type Provider } from '@nestjs/common';
import { PublishGate, PublishOverrides, ScheduleCheck, ScheduleFigures } from '@housestaff/assignments/application';
import {
  ArithmeticQuery,
  AttestWeek,
  ChangeRuleSet,
  ComplianceFigures,
  ComplianceMatrixQuery,
  ComplianceOverviewQuery,
  DutyHourCheck,
  DutyHourFigures,
  DutyHourGate,
  EarlierDuties,
  FindingOverrides,
  HourLogOverviewQuery,
  HourLogs,
  KeptOverrides,
  LoggedHistories,
  LogHoursUseCase,
  MyHoursQuery,
  OwnTimelineQuery,
  PersonHourLogQuery,
  PersonHours,
  PersonTimelineQuery,
  PreviewRules,
  ProgramRules,
  RuleSetHistory,
  RuleSets,
  RuleSetStamps,
  ScheduleFindings,
  ScheduleMeasures,
  ScheduleSuitability,
  ScheduleSupervision,
  ShowRuleSet,
  WorkedHistories,
} from '@housestaff/compliance/application';
import { SqlFindingOverrides } from './persistence/sql-finding-overrides';
import { SqlHourLogs } from './persistence/sql-hour-logs';
import { SqlRuleSets } from './persistence/sql-rule-sets';

const ADAPTERS: Provider[] = [
  { provide: RuleSets, useClass: SqlRuleSets },
  { provide: FindingOverrides, useClass: SqlFindingOverrides },
  { provide: HourLogs, useClass: SqlHourLogs },
  { provide: WorkedHistories, useClass: LoggedHistories },
];

const PORTS: Provider[] = [
  { provide: ScheduleCheck, useClass: DutyHourCheck },
  { provide: PublishGate, useClass: DutyHourGate },
  { provide: PublishOverrides, useClass: KeptOverrides },
  { provide: ScheduleFigures, useClass: DutyHourFigures },
];

const HOURS = [MyHoursQuery, LogHoursUseCase, AttestWeek, HourLogOverviewQuery, PersonHourLogQuery];

const USE_CASES = [...HOURS, ComplianceMatrixQuery, ArithmeticQuery, ShowRuleSet, ChangeRuleSet, PreviewRules, RuleSetHistory, ComplianceOverviewQuery, PersonTimelineQuery, OwnTimelineQuery];

/** Global, because the ports by which the schedule asks about duty hours are kept here. */
@Global()
@Module({
  providers: [...ADAPTERS, ...PORTS, ...USE_CASES, ComplianceFigures, EarlierDuties, PersonHours, ProgramRules, RuleSetStamps, ScheduleFindings, ScheduleMeasures, ScheduleSuitability, ScheduleSupervision],
  exports: [ScheduleCheck, PublishGate, PublishOverrides, ScheduleFigures, ComplianceFigures, EarlierDuties, HourLogs, PersonHours, ProgramRules, ScheduleFindings, ...USE_CASES],
})
export class ComplianceModule {}
