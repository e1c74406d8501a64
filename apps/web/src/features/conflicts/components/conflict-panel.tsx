'use client';
import { messageOf, type Conflict, type Program } from '@housestaff/api-client';
import { Button, ErrorState, Panel, PanelSection, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { dayRange, longDay, moment } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useAnswerConflict, useConflict } from '../api/use-conflicts';
import { KIND_WORDS } from '../model/conflict-words';
import { SeverityMark } from './conflict-group';
import { DeferDialog } from './defer-dialog';
import { IgnoreDialog } from './ignore-dialog';
import { OptionsSection } from './options-section';

interface ConflictPanelProps {
  conflictId: string;
  program: Program | null;
  onClose: () => void;
}

/** What it is, why, and what would mend it. */
export function ConflictPanel({ conflictId, program, onClose }: ConflictPanelProps) {
  const query = useConflict(conflictId);
  if (query.isLoadingError) {
    return (
      <Panel label="Conflict" title="Conflict" onClose={onClose} width={480}>
        <ErrorState title="The conflict did not load" error={query.error} onRetry={() => void query.refetch()} />
      </Panel>
    );
  }
  if (!query.data) {
    return (
      <Panel label="Conflict" title="Conflict" onClose={onClose} width={480}>
        <SkeletonRows rows={8} label="Loading the conflict" />
      </Panel>
    );
  }
  return <Shown conflict={query.data} program={program} onClose={onClose} />;
}

function Shown({ conflict, program, onClose }: { conflict: Conflict; program: Program | null; onClose: () => void }) {
  const may = useCan()('conflict:write');
  const { title, why, lines, kind, from, to, status, foundAt } = conflict;
  const head = (
    <p className="row flex-wrap">
      <Tag tone={conflict.severity === 'violation' ? 'bad' : 'warn'}>
        <SeverityMark severity={conflict.severity} />
        {KIND_WORDS[kind]}
      </Tag>
      <span className="t2">{dayRange(from, to)}</span>
    </p>
  );
  return (
    <Panel label="Conflict" title={title} head={head} onClose={onClose} width={480}>
      <PanelSection title="Why" aside={`found ${moment(foundAt, program?.zone)}`}>
        <p>{why}</p>
        {lines.length > 0 && (
          <ul className="cf-lines t12 t2">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </PanelSection>
      <Standing conflict={conflict} may={may} program={program} />
      {status !== 'resolved' && <OptionsSection conflict={conflict} programId={program?.id} may={may} />}
    </Panel>
  );
}

/** Whose it is, why it may stay, or how it ended; and what one can do about that. */
function Standing({ conflict, may, program }: { conflict: Conflict; may: boolean; program: Program | null }) {
  const { resolution, ignored, deferred, status } = conflict;
  const [asking, setAsking] = useState<'ignore' | 'defer' | null>(null);
  const answer = useAnswerConflict(program?.id);
  const notify = useNotify();
  const say = (verb: 'heed' | 'undo', text: string) => answer.mutate({ conflict, verb }, { onSuccess: () => notify({ tone: 'good', text }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <PanelSection>
      {deferred && status !== 'resolved' && (
        <p className="alert info mb-3">
          For {deferred.name} to solve, says {deferred.by}.{deferred.note && ` “${deferred.note}”`}
        </p>
      )}
      {ignored && (
        <p className="alert info mb-3">
          Ignored by {ignored.by}: “{ignored.reason}”. {ignored.until ? `Open again on ${longDay(ignored.until)}, or when it gets worse.` : 'Open again when it gets worse.'}
        </p>
      )}
      {resolution && (
        <p className="alert info mb-3">
          {resolution.label}. {resolution.strategy === null ? 'Ended by itself' : resolution.automatic ? 'Resolved by itself, as the settings allow' : `By ${resolution.by}`}, {moment(resolution.at, program?.zone)}.
        </p>
      )}
      {may && (
        <div className="row flex-wrap">
          {status === 'open' && <Button onClick={() => setAsking('ignore')}>Ignore …</Button>}
          {status !== 'resolved' && <Button onClick={() => setAsking('defer')}>{deferred ? 'Give to somebody else …' : 'Leave to somebody …'}</Button>}
          {status === 'ignored' && (
            <Button busy={answer.isPending} onClick={() => say('heed', 'The conflict is open again.')}>
              Open again
            </Button>
          )}
          {resolution?.versionNumber !== null && resolution !== null && (
            <Button busy={answer.isPending} onClick={() => say('undo', 'Taken back. The conflict is open again.')}>
              {`Take back version ${resolution.versionNumber}`}
            </Button>
          )}
        </div>
      )}
      {asking === 'ignore' && <IgnoreDialog conflict={conflict} programId={program?.id} onClose={() => setAsking(null)} />}
      {asking === 'defer' && <DeferDialog conflict={conflict} programId={program?.id} onClose={() => setAsking(null)} />}
    </PanelSection>
  );
}
