'use client';
import type { Finding, RuleInfo } from '@housestaff/api-client';
import { type Column, DataTable, EmptyState, Tag } from '@housestaff/ui';
import { ShieldCheck } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import type { Choice } from './matrix';
import { figure, STATUS_WORDS, unitWord } from './rule-words';

const TONES = { violation: 'bad', warning: 'warn', 'not-assessable': 'neutral' } as const;

const columns = (rules: readonly RuleInfo[]): Column<Finding>[] => [
  { key: 'severity', title: 'Kind', width: 130, cell: (finding) => <Tag tone={TONES[finding.severity]}>{STATUS_WORDS[finding.severity]}</Tag> },
  { key: 'rule', title: 'Rule', cell: (finding) => <b className="b5">{rules.find((rule) => rule.id === finding.ruleId)?.title ?? finding.ruleId}</b> },
  { key: 'person', title: 'Person', cell: (finding) => finding.personName },
  { key: 'when', title: 'When', wideOnly: true, cell: (finding) => dayRange(finding.from, finding.to) },
  { key: 'measured', title: 'Measured', numeric: true, cell: (finding) => (finding.measured === null ? '–' : `${figure(finding.measured)} ${unitWord(finding.unit)}`) },
  { key: 'limit', title: 'Limit', numeric: true, cell: (finding) => figure(finding.limit) },
  { key: 'rows', title: 'Rows', numeric: true, wideOnly: true, cell: (finding) => finding.rows.length },
];

/** The block's findings, rule by rule. */
export function FindingsList({ findings, rules, onChoose }: { findings: readonly Finding[]; rules: readonly RuleInfo[]; onChoose: (choice: Choice) => void }) {
  const order: string[] = rules.map((rule) => rule.id);
  const sorted = [...findings].sort((one, other) => order.indexOf(one.ruleId) - order.indexOf(other.ruleId) || one.personName.localeCompare(other.personName));
  const nothing = <EmptyState icon={ShieldCheck} title="No findings in this block." hint="Every rule that could be assessed is met." />;
  return <DataTable caption="Findings by rule" columns={columns(rules)} rows={sorted} keyOf={(finding) => finding.id} onOpen={({ personId, ruleId }) => onChoose({ personId, ruleId })} empty={nothing} />;
}
