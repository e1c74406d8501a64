'use client';
import type { Finding, RuleInfo } from '@housestaff/api-client';
import { EmptyState, Icon, Tag } from '@housestaff/ui';
import { ShieldCheck, Stamp } from 'lucide-react';
import { Fragment, type KeyboardEvent } from 'react';
import { findingSentence } from '../finding-words';
import { STATUS_WORDS, TONES } from '../model/cell-words';
import { specOf } from '../model/rule-specs';
import { StatusMark } from './status-mark';

const GRAVITY = ['violation', 'warning', 'not-assessable'];

/** Rule by rule, the gravest first, then in time. */
export function findingOrder(findings: readonly Finding[], rules: readonly RuleInfo[]): Finding[] {
  const order = rules.map((rule) => rule.id as string);
  const place = ({ ruleId }: Finding) => (order.indexOf(ruleId) < 0 ? order.length : order.indexOf(ruleId));
  return [...findings].sort(
    (one, other) =>
      place(one) - place(other) ||
      one.ruleId.localeCompare(other.ruleId) ||
      GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity) ||
      one.from.localeCompare(other.from) ||
      one.personName.localeCompare(other.personName),
  );
}

function groupsOf(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.ruleId, [...(groups.get(finding.ruleId) ?? []), finding]);
  return [...groups];
}

interface LineProps {
  finding: Finding;
  selected: boolean;
  zone: string | undefined;
  onChoose: (finding: Finding) => void;
}

function Line({ finding, selected, zone, onChoose }: LineProps) {
  const keys = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key] as 'nextElementSibling' | 'previousElementSibling' | undefined;
    if (event.key === 'Enter' || event.key === ' ') onChoose(finding);
    else if (!step) return;
    event.preventDefault();
    let next = step && event.currentTarget[step];
    while (step && next && !(next as HTMLElement).dataset['finding']) next = next[step];
    (next as HTMLElement | null | undefined)?.focus();
  };
  const who = finding.personId === null ? finding.place : finding.personName;
  return (
    <tr tabIndex={0} data-finding={finding.id} aria-selected={selected} onClick={() => onChoose(finding)} onKeyDown={keys}>
      <td>
        <Tag tone={TONES[finding.severity]}>
          <StatusMark status={finding.severity} />
          <span className="cm-kind">{STATUS_WORDS[finding.severity]}</span>
        </Tag>
      </td>
      <td className="b5 nowrap wide-only">{who}</td>
      <td className="cm-said">
        <b className="b5 narrow-only">{who}</b>
        {findingSentence(finding.personId === null ? { ...finding, place: null } : finding, zone)}
        {finding.override && (
          <span className="t12 t3 row gap-1">
            <Icon of={Stamp} small />
            {`Published anyway in version ${finding.override.version} by ${finding.override.by}`}
          </span>
        )}
      </td>
      <td className="num wide-only">{finding.rows.length}</td>
    </tr>
  );
}

interface FindingsListProps {
  findings: readonly Finding[];
  chosen: string | null;
  only: string | null;
  blockName: string;
  zone: string | undefined;
  onChoose: (finding: Finding) => void;
}

/** The block's findings, rule by rule; supervision by half-day. */
export function FindingsList({ findings, chosen, only, blockName, zone, onChoose }: FindingsListProps) {
  if (findings.length === 0) {
    const title = only ? `No findings of this rule in ${blockName}.` : `No findings in ${blockName}.`;
    return <EmptyState icon={ShieldCheck} title={title} hint="Every rule that could be assessed is met." />;
  }
  return (
    <div className="scroll">
      <table className="dt openable cm-list">
        <caption className="vh">Findings by rule</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col" className="wide-only">
              Who
            </th>
            <th scope="col">What</th>
            <th scope="col" className="num wide-only">
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(findings).map(([ruleId, members]) => (
            <Fragment key={ruleId}>
              <tr className="cm-group">
                <th colSpan={4} scope="rowgroup">
                  <span>
                    {specOf(ruleId).broken} <span className="t3">{members.length}</span>
                  </span>
                </th>
              </tr>
              {members.map((finding) => (
                <Line key={finding.id} finding={finding} selected={finding.id === chosen} zone={zone} onChoose={onChoose} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
