'use client';
import { messageOf, type Conflict, type ResolveOutcome } from '@housestaff/api-client';
import { Button, Dialog } from '@housestaff/ui';
import { useState } from 'react';
import { useResolveMany } from '../api/use-conflicts';

interface PickedBarProps {
  programId: string | undefined;
  chosen: readonly Conflict[];
  onDone: () => void;
}

const MOST = 50;

/** Several at once: each by its best option, and what came of each, which stays when they are no longer there to be picked. */
export function PickedBar({ programId, chosen, onDone }: PickedBarProps) {
  const [asked, setAsked] = useState<readonly Conflict[] | null>(null);
  if (chosen.length === 0 && asked === null) return null;
  const words = chosen.length === 1 ? '1 conflict' : `${chosen.length} conflicts`;
  const reason = chosen.length > MOST ? `At most ${MOST} at once` : null;
  return (
    <div className="cf-bar" role="region" aria-label="Picked conflicts">
      <span className="grow">{words} picked</span>
      <Button variant="primary" disabledReason={reason} onClick={() => setAsked(chosen)}>
        Resolve …
      </Button>
      <Button onClick={onDone}>Clear</Button>
      {asked && <ResolveManyDialog programId={programId} conflicts={asked} onClose={(done) => [setAsked(null), done && onDone()]} />}
    </div>
  );
}

function ResolveManyDialog({ programId, conflicts, onClose }: { programId: string | undefined; conflicts: readonly Conflict[]; onClose: (done: boolean) => void }) {
  const resolve = useResolveMany(programId);
  const titles = new Map(conflicts.map(({ id, title }) => [id, title]));
  const outcomes = resolve.data;
  const actions = outcomes ? (
    <Button variant="primary" onClick={() => onClose(true)}>
      Done
    </Button>
  ) : (
    <>
      <Button onClick={() => onClose(false)}>Cancel</Button>
      <Button variant="primary" busy={resolve.isPending} onClick={() => resolve.mutate(conflicts)}>
        {conflicts.length === 1 ? 'Resolve it' : `Resolve ${conflicts.length}`}
      </Button>
    </>
  );
  const description = outcomes ? undefined : 'Each is resolved by its best option after which nothing new is wrong, and published as a version of its own. Where there is none, nothing is changed, and you are told.';
  return (
    <Dialog open wide onClose={() => onClose(outcomes !== undefined)} title={outcomes ? 'What came of it' : 'Resolve these'} description={description} actions={actions}>
      {resolve.error && (
        <p className="alert mb-3" role="alert">
          {messageOf(resolve.error)}
        </p>
      )}
      <ul className="cf-out">
        {outcomes ? outcomes.map((one) => <Outcome key={one.conflictId} outcome={one} title={titles.get(one.conflictId) ?? ''} />) : conflicts.map(({ id, title }) => <li key={id}>{title}</li>)}
      </ul>
    </Dialog>
  );
}

function Outcome({ outcome: { conflict, refusal }, title }: { outcome: ResolveOutcome; title: string }) {
  return (
    <li>
      <b className="b5">{title}</b>
      <span className={refusal ? 'bad block' : 'good block'}>{refusal ? refusal.message : (conflict?.resolution?.label ?? 'Resolved')}</span>
    </li>
  );
}
