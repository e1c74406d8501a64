import { titleOf, type RuleInfo } from '@housestaff/compliance/application';
import { daysWords } from '@housestaff/kernel';
import type { ComplianceReport, ReportFinding } from './compliance-report';
import { momentWords } from './words/report-dates';
import { BASIS_WORDS } from './words/status-words';

export type Fact = readonly [name: string, value: string];

/** What a report is about and what it comes to: the head of each file. */
export function reportFacts(report: ComplianceReport): Fact[] {
  const { program, year, block, period, person, basis, loggedDays, madeAt, zone, counts, clearPeople, rows } = report;
  return [
    ['Program', program],
    ['Academic year', year],
    ['Block', `${block ?? 'Whole year'}: ${daysWords(period)}`],
    ...(person === null ? [] : [['Resident', person] satisfies Fact]),
    ['Schedule', scheduleWords(report)],
    ['Hours', basis === 'worked' ? `${BASIS_WORDS[basis]} (${loggedDays} ${loggedDays === 1 ? 'day' : 'days'} logged)` : BASIS_WORDS[basis]],
    ['Rules', packWords(report)],
    ['Made', `${momentWords(madeAt.toISOString(), zone)} (${zone})`],
    ['Residents', String(rows.length)],
    ['Residents without a finding', `${clearPeople} of ${rows.length}`],
    ['Violations', String(counts.violations)],
    ['Warnings', String(counts.warnings)],
    ['Not assessable', String(counts.notAssessable)],
  ];
}

function scheduleWords({ publishedVersion, draft }: ComplianceReport): string {
  const published = publishedVersion === null ? 'nothing published' : `version ${publishedVersion}`;
  return draft ? `Draft, not published (over ${published})` : publishedVersion === null ? 'Nothing published yet' : `Published ${published}`;
}

function packWords({ pack, toVerify }: ComplianceReport): string {
  const verify = toVerify.length > 0 ? `. For the program to verify, and no text of the requirements: the limit of ${toVerify.join(', ')}` : '';
  return `${pack.name}, version ${pack.version}; ACGME Common Program Requirements ${pack.edition}${verify}`;
}

/** Supervision, and duties at the same time, are no rules of a person's matrix. */
export function ruleOf({ ruleId, paragraph }: ReportFinding, { rules }: ComplianceReport): Pick<RuleInfo, 'title' | 'paragraph'> {
  return rules.find((rule) => rule.id === ruleId) ?? { title: titleOf(ruleId), paragraph };
}
