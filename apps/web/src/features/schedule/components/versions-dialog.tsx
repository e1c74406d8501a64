'use client';
import { apiFetch, keys, messageOf, type ScheduleVersion } from '@housestaff/api-client';
import { Button, Dialog, EmptyState, ErrorState, Field, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { moment } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useVersionDiff, useVersions } from '../api/use-diffs';
import type { ScheduleView } from '../api/use-schedule-view';
import { byReason } from '../model/override-reasons';
import { plural } from '../model/words';
import { DiffList } from './diff-list';

function useRollBack(view: ScheduleView, onDone: () => void) {
  const client = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: ({ number, note }: { number: number; note: string }) =>
      apiFetch<ScheduleVersion>(`/schedules/${view.scheduleId}/versions/${number}/roll-back`, { method: 'POST', body: { note }, ifMatch: view.schedule?.version, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async (version) => {
      notify({ tone: 'good', text: `Version ${version.number} is published: it holds what version ${version.rolledBackTo ?? ''} held.` });
      view.show(null);
      onDone();
      await client.invalidateQueries({ queryKey: keys.schedule(view.scheduleId) });
    },
  });
}

function VersionLine({ version, current, chosen, onChoose }: { version: ScheduleVersion; current: boolean; chosen: boolean; onChoose: () => void }) {
  return (
    <button type="button" className="vline" aria-pressed={chosen} onClick={onChoose}>
      <span className="row flex-wrap">
        <b className="b6 nowrap">Version {version.number}</b>
        {current && <Tag tone="accent">Published now</Tag>}
        {version.rolledBackTo !== null && <Tag>back to {version.rolledBackTo}</Tag>}
        {version.overrides.length > 0 && (
          <Tag tone="warn" icon={OctagonAlert}>
            {plural(version.overrides.length, 'override')}
          </Tag>
        )}
        <span className="grow" />
        <span className="t3 t12 nowrap">{plural(version.changeCount, 'change')}</span>
      </span>
      <span className="t2 t12 block">
        {moment(version.publishedAt)}, {version.publishedBy}
      </span>
      {version.note && <span className="t12 block">{version.note}</span>}
    </button>
  );
}

/** The violations that a version was published with, by the reason that was given. */
function Overrides({ overrides }: { overrides: ScheduleVersion['overrides'] }) {
  if (overrides.length === 0) return null;
  return (
    <section className="vio mb-3" aria-label="Overrides">
      <h3 className="t2">Published with {plural(overrides.length, 'violation')}</h3>
      <ul>
        {byReason(overrides).map(({ reason, by, of }) => (
          <li key={`${by} ${reason}`}>
            <p className="b5">“{reason}”</p>
            <p className="t12 t3 mb-1">{by}</p>
            <ul className="t12 vio-list">
              {of.map(({ findingId, who, what }) => (
                <li key={findingId}>
                  {who}: {what}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function VersionDetail({ view, version, onDone }: { view: ScheduleView; version: ScheduleVersion; onDone: () => void }) {
  const { number } = version;
  const can = useCan();
  const diff = useVersionDiff(view.scheduleId, number, number - 1);
  const rollBack = useRollBack(view, onDone);
  const [note, setNote] = useState('');
  const current = number === view.schedule?.publishedVersion;
  return (
    <div className="grow">
      <h3 className="mb-2 t2">Version {number} against {number > 1 ? number - 1 : 'nothing'}</h3>
      <Overrides overrides={version.overrides} />
      {diff.isPending && <SkeletonRows rows={4} height={28} />}
      {diff.isLoadingError && <ErrorState title="The difference did not load" error={diff.error} onRetry={() => void diff.refetch()} />}
      {diff.data && <DiffList diff={diff.data} />}
      {!current && can('schedule:publish') && (
        <div className="mt-4 flex flex-col gap-2">
          {rollBack.isError && (
            <p className="alert" role="alert">
              {messageOf(rollBack.error)}
            </p>
          )}
          <Field label="Note for going back" value={note} onChange={(event) => setNote(event.target.value)} hint="Going back publishes a new version. Nothing is lost." />
          <Button variant="danger" busy={rollBack.isPending} onClick={() => rollBack.mutate({ number, note })}>
            Roll back to version {number}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Everything that was published, what each version changed, and the way back. */
export function VersionsDialog({ view, onClose }: { view: ScheduleView; onClose: () => void }) {
  const versions = useVersions(view.scheduleId);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = versions.data?.find((version) => version.number === chosen);
  const list = [...(versions.data ?? [])].sort((one, other) => other.number - one.number);
  return (
    <Dialog open onClose={onClose} wide title="Versions">
      {versions.isPending && <SkeletonRows rows={5} height={40} />}
      {versions.isLoadingError && <ErrorState title="The versions did not load" error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data?.length === 0 && <EmptyState title="Nothing has been published yet." hint="Publish a draft to make the first version." />}
      <div className="versions">
        <div>
          {list.map((version) => (
            <VersionLine key={version.number} version={version} current={version.number === view.schedule?.publishedVersion} chosen={version.number === chosen} onChoose={() => setChosen(version.number)} />
          ))}
        </div>
        {shown && <VersionDetail key={shown.number} view={view} version={shown} onDone={onClose} />}
      </div>
    </Dialog>
  );
}
