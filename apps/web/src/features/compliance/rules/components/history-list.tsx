'use client';
import { EmptyState, ErrorState, SkeletonRows } from '@housestaff/ui';
import { History } from 'lucide-react';
import { moment } from '@/shell/dates';
import { useRuleHistory } from '../api/use-rules';

/** Who changed what, when and why; newest first. */
export function HistoryList({ programId }: { programId: string }) {
  const history = useRuleHistory(programId);
  if (history.isPending) return <SkeletonRows rows={4} height={40} label="Loading the history" />;
  if (history.isLoadingError) return <ErrorState title="The history did not load" error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data.length === 0) return <EmptyState icon={History} title="The rules have not been changed yet." hint="The common pack holds." />;
  return (
    <ol className="rhist">
      {history.data.map(({ version, pack, note, changedBy, changedAt, changes }) => (
        <li key={version}>
          <p className="row">
            <b className="b6">Version {version}</b>
            <span className="t3 t12 grow text-right">{pack}</span>
          </p>
          <p className="t12 t2">
            {moment(changedAt)}, {changedBy}
          </p>
          {note && <p>“{note}”</p>}
          <ul className="t12">
            {changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {changes.length === 0 && <li className="t3">Saved without a change.</li>}
          </ul>
        </li>
      ))}
    </ol>
  );
}
