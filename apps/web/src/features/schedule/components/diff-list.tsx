import type { ScheduleDiff, StayChange } from '@housestaff/api-client';
import { EmptyState, Icon } from '@housestaff/ui';
import { ArrowRight } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import { hasEffect } from '../model/effect-words';
import { EffectTag, FindingsEffect } from './findings-effect';

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

/** A difference between two schedules: its effect on findings, then who moves. */
export function DiffList({ diff }: { diff: ScheduleDiff }) {
  const { added, removed, changed } = diff.duties;
  const duties = [added && `${added} added`, removed && `${removed} removed`, changed && `${changed} changed`].filter(Boolean).join(', ');
  if (diff.changes.length === 0 && !duties) return <EmptyState title="Nothing differs." />;
  return (
    <>
      {diff.findings && (
        <div className="mb-3">
          <p className="row mb-2">
            <EffectTag diff={diff.findings} />
          </p>
          {hasEffect(diff.findings) && <FindingsEffect diff={diff.findings} />}
        </div>
      )}
      {diff.changes.length > 0 && <ChangeTable changes={diff.changes} caption="Changed stays" />}
      {duties && <p className="t2 t12 mt-3">Duties: {duties}.</p>}
    </>
  );
}
