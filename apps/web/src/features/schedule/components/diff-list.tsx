import type { Finding, FindingDiff, ScheduleDiff, StayChange } from '@housestaff/api-client';
import { EmptyState, Icon, Tag } from '@housestaff/ui';
import { ArrowRight, Check, OctagonAlert, TriangleAlert } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import { measure, plural, ruleTitle } from '../model/words';

/** Who moves from what to what. */
export function ChangeTable({ changes, caption }: { changes: readonly StayChange[]; caption: string }) {
  return (
    <table className="diff">
      <caption className="vh">{caption}</caption>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.personId}${change.from}${change.to}`}>
            <td className="b5">{change.personName}</td>
            <td className="t3">{dayRange(change.from, change.to)}</td>
            <td>
              <span className="row" style={{ gap: 4 }}>
                <span className="t2">{change.before ?? 'open'}</span>
                <Icon of={ArrowRight} small label="to" />
                <span className="b5">{change.after ?? 'open'}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A finding in one line. */
export function FindingLine({ finding }: { finding: Finding }) {
  const bad = finding.severity === 'violation';
  return (
    <li className="row t12" style={{ padding: '3px 0', alignItems: 'flex-start' }}>
      <Icon of={bad ? OctagonAlert : TriangleAlert} small className={bad ? 'bad mt-0.5' : 'warn mt-0.5'} label={bad ? 'Violation' : 'Warning'} />
      <span className="grow">
        <b className="b5">{finding.personName}</b> {ruleTitle(finding.ruleId).toLowerCase()}, {dayRange(finding.from, finding.to)}
      </span>
      <span className="nowrap">{measure(finding)}</span>
    </li>
  );
}

function FindingsEffect({ diff }: { diff: FindingDiff }) {
  const worse = [...diff.added, ...diff.worsened];
  const better = diff.removed.length + diff.improved.length;
  return (
    <div className="mb-3">
      <div className="row mb-2">
        {worse.length > 0 && <Tag tone={worse.some((one) => one.severity === 'violation') ? 'bad' : 'warn'}>{plural(worse.length, 'new or worse finding')}</Tag>}
        {better > 0 && <Tag tone="good">{plural(better, 'finding')} resolved or better</Tag>}
        {worse.length + better === 0 && (
          <Tag tone="good" icon={Check}>
            No effect on findings
          </Tag>
        )}
      </div>
      <ul>
        {worse.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

/** A difference between two schedules: its effect on findings, then who moves. */
export function DiffList({ diff }: { diff: ScheduleDiff }) {
  const { added, removed, changed } = diff.duties;
  const duties = [added && `${added} added`, removed && `${removed} removed`, changed && `${changed} changed`].filter(Boolean).join(', ');
  if (diff.changes.length === 0 && !duties) return <EmptyState title="Nothing differs." />;
  return (
    <>
      {diff.findings && <FindingsEffect diff={diff.findings} />}
      {diff.changes.length > 0 && <ChangeTable changes={diff.changes} caption="Changed stays" />}
      {duties && <p className="t2 t12 mt-3">Duties: {duties}.</p>}
    </>
  );
}
