'use client';
import { ApiError, messageOf, type AssignStandIn, type CannotStandIn, type OpenWork, type Program, type StandIn, type StandIns } from '@housestaff/api-client';
import { Button, ErrorState, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { Phone, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import { effectSaid, hasEffect } from '@/features/schedule/model/effect-words';
import { useCan } from '@/shell/session';
import { useAssign, useStandIns } from '../api/use-scramble';
import type { Out } from '../model/out';

interface StandInListProps {
  program: Program;
  out: Out;
  work: OpenWork;
  leaveKind: string | null;
}

/** Who could take it, the first to ask first; and, folded, who can't and why. */
export function StandInList({ program, out, work, leaveKind }: StandInListProps) {
  const [all, setAll] = useState(false);
  const query = useStandIns(program.id, out, work.key, all);
  const assign = useAssign(program.id);
  const notify = useNotify();
  const may = useCan()('conflict:write');
  if (query.isLoadingError) return <ErrorState title="Who could step in did not load" error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={4} height={44} label="Looking for who could step in" />;
  const { able, cannot, unchecked } = query.data;
  const leave = leaveKind === null ? null : { kind: leaveKind as NonNullable<AssignStandIn['leave']>['kind'] };
  const press = (one: StandIn) =>
    assign.mutate(
      { ...out, work: work.key, standInId: one.personId, leave },
      { onSuccess: (done) => notify({ tone: 'good', text: `${done.personName} has ${done.label}. They are told.` }), onError: (error) => notify({ tone: 'bad', text: wordsOf(error) }) },
    );
  return (
    <>
      {query.data.work === null && <p className="t2">This is no longer open.</p>}
      {query.data.work !== null && able.length === 0 && <NoBody unchecked={unchecked} />}
      <ol className="scr-able">
        {able.map((one, n) => (
          <AbleRow key={one.personId} one={one} first={n === 0} may={may} busy={assign.isPending ? assign.variables?.standInId === one.personId : null} onAssign={() => press(one)} />
        ))}
      </ol>
      {unchecked > 0 && (
        <Button variant="ghost" busy={query.isFetching} onClick={() => setAll(true)}>
          {`Check ${unchecked} more who are free`}
        </Button>
      )}
      <Cannot cannot={cannot} />
    </>
  );
}

/** A violation that came up meanwhile is said as such. */
function wordsOf(error: unknown): string {
  return error instanceof ApiError && error.code === 'assignments.amendment_blocked' ? 'It would break a rule now: choose somebody else.' : messageOf(error);
}

function NoBody({ unchecked }: Pick<StandIns, 'unchecked'>) {
  return <p className="alert warn">{unchecked > 0 ? 'None of the first who are free may take it.' : 'Nobody is free and may take it. Below is why; a plan can move others.'}</p>;
}

function AbleRow({ one, first, may, busy, onAssign }: { one: StandIn; first: boolean; may: boolean; busy: boolean | null; onAssign: () => void }) {
  return (
    <li className="scr-row">
      <span className="grow">
        <b className="b6">{one.name}</b>
        {one.pgy !== null && <span className="t2"> PGY-{one.pgy}</span>} {one.onBackup && <Tag tone="accent">On backup</Tag>}
        <span className="t2 t12 block">{one.reasons.filter((reason) => reason !== 'On backup').join(' · ')}</span>
        {hasEffect(one.findings) && (
          <details className="t12">
            <summary>{effectSaid(one.findings)}</summary>
            <FindingsEffect diff={one.findings} />
          </details>
        )}
      </span>
      {one.phone && (
        <a className="btn tall ico" href={`tel:${one.phone}`} aria-label={`Call ${one.name}`}>
          <Phone className="i" aria-hidden />
        </a>
      )}
      {may && (
        <Button size="tall" variant={first ? 'primary' : 'default'} icon={UserCheck} busy={busy !== null} aria-label={`Assign ${one.name}`} onClick={onAssign}>
          {busy ? 'Assigning …' : 'Assign'}
        </Button>
      )}
    </li>
  );
}

function Cannot({ cannot }: { cannot: readonly CannotStandIn[] }) {
  if (cannot.length === 0) return null;
  return (
    <details className="scr-cannot">
      <summary>{cannot.length === 1 ? '1 who can’t' : `${cannot.length} who can’t`}</summary>
      <ul>
        {cannot.map((one) => (
          <li key={one.personId}>
            <span className="row">
              <span className="grow">{one.name}</span>
              <span className="t2">{one.words}</span>
            </span>
            {one.findings && <FindingsEffect diff={one.findings} most={3} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
