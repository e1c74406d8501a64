'use client';
import { ApiError, messageOf, type AssignStandIn, type CannotStandIn, type Finding, type OpenWork, type Program, type StandIn, type StandIns } from '@housestaff/api-client';
import { Button, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import { effectSaid, findingLine, hasEffect } from '@/features/schedule/model/effect-words';
import { useCan } from '@/shell/session';
import { useAssign, useStandIns } from '../api/use-scramble';
import type { Out } from '../model/out';
import { BreakingList } from './breaking-list';
import { StandInRow } from './stand-in-row';

interface StandInListProps {
  program: Program;
  out: Out;
  work: OpenWork;
  leaveKind: string | null;
}

/** Who could take it, the first to ask first; who would break a rule; and, folded, who can't and why. */
export function StandInList({ program, out, work, leaveKind }: StandInListProps) {
  const [all, setAll] = useState(false);
  const query = useStandIns(program.id, out, work.key, all);
  const { assign, busyWith } = useTold(program, out, work, leaveKind);
  const may = useCan()('conflict:write');
  if (query.isLoadingError) return <ErrorState title="Who could step in did not load" error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={4} height={44} label="Looking for who could step in" />;
  const { able, breaking, cannot, unchecked } = query.data;
  return (
    <>
      {query.data.work === null && <p className="t2">This is no longer open.</p>}
      {query.data.work !== null && able.length === 0 && <NoBody breaking={breaking} />}
      {able.length > 0 && (
        <ol className="scr-able">
          {able.map((one, n) => (
            <StandInRow key={one.personId} one={one} first={n === 0} may={may} busy={busyWith === null ? null : busyWith === one.personId ? 'this' : 'other'} onAssign={() => assign(one)}>
              {hasEffect(one.findings) && (
                <details className="t12">
                  <summary>{effectSaid(one.findings)}</summary>
                  <FindingsEffect diff={one.findings} />
                </details>
              )}
            </StandInRow>
          ))}
        </ol>
      )}
      {unchecked > 0 && (
        <Button variant="ghost" busy={query.isFetching} onClick={() => setAll(true)}>
          {`Check ${unchecked} more who are free`}
        </Button>
      )}
      <BreakingList work={work} breaking={breaking} open={able.length === 0} may={may} busyWith={busyWith} onAssign={assign} />
      <Cannot cannot={cannot} />
    </>
  );
}

/** Assigns, and says what came of it. */
function useTold(program: Program, out: Out, work: OpenWork, leaveKind: string | null) {
  const run = useAssign(program.id);
  const notify = useNotify();
  const leave = leaveKind === null ? null : { kind: leaveKind as NonNullable<AssignStandIn['leave']>['kind'] };
  const assign = (one: StandIn, overrides?: AssignStandIn['overrides'], done?: () => void) =>
    run.mutate(
      { ...out, work: work.key, standInId: one.personId, leave, ...(overrides && { overrides }) },
      {
        onSuccess: (made) => [notify({ tone: 'good', text: `${made.personName} has ${made.label}. They are told.` }), done?.()],
        onError: (error) => notify({ tone: 'bad', text: wordsOf(error) }),
      },
    );
  return { assign, busyWith: run.isPending ? (run.variables?.standInId ?? null) : null };
}

/** A violation that came up meanwhile, or without the leave, is said as such. */
function wordsOf(error: unknown): string {
  if (!(error instanceof ApiError) || error.code !== 'assignments.amendment_blocked') return messageOf(error);
  const [first] = (error.facts['findings'] ?? []) as Finding[];
  return first ? `It would break a rule now. ${findingLine(first)}.` : 'It would break a rule now.';
}

function NoBody({ breaking }: Pick<StandIns, 'breaking'>) {
  return <p className="alert warn">{breaking.length > 0 ? 'Nobody could take it without breaking a rule.' : 'Nobody is free and may take it. Below is why; a plan can move others.'}</p>;
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
          </li>
        ))}
      </ul>
    </details>
  );
}
