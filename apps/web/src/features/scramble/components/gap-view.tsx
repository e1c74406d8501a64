'use client';
import { messageOf, type OpenWork, type Program, type ScrambleAssignment, type ScrambleGap } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { CalendarCheck, CheckCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { dayRange } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useGap, useUndo } from '../api/use-scramble';
import type { Out } from '../model/out';
import { undoneBefore } from '../model/undone-before';
import { LeaveChoice, LeaveOnly, type ChosenLeave } from './leave-choice';
import { SolveRest } from './solve-rest';
import { WorkCard } from './work-card';

/** What is open while somebody is out, who could take each, and what was done. */
export function GapView({ program, out }: { program: Program; out: Out }) {
  const gap = useGap(program.id, out);
  if (gap.isLoadingError) return <ErrorState title="What is open did not load" error={gap.error} onRetry={() => void gap.refetch()} />;
  if (!gap.data) return <SkeletonRows rows={8} height={40} label="Looking for what is open" />;
  return <Loaded program={program} out={out} gap={gap.data} />;
}

function Loaded({ program, out, gap }: { program: Program; out: Out; gap: ScrambleGap }) {
  const can = useCan();
  const mayRecord = can('leave:write') && can('conflict:write');
  const [leave, setLeave] = useState<ChosenLeave>({ record: mayRecord, kind: gap.leaveKinds[0]?.kind ?? null });
  const { name } = gap.person;
  const must = gap.work.filter(({ need }) => need.mustFill);
  const rest = gap.work.filter(({ need }) => !need.mustFill);
  if (gap.past) return <EmptyState icon={CalendarCheck} title={`${dayRange(out.from, out.to)}: these days are over.`} hint="Choose today or later." />;
  const record = gap.leave.length === 0 && mayRecord && leave.record && leave.kind !== null ? leave.kind : null;
  const card = (work: OpenWork, open: boolean) => <WorkCard key={work.key} program={program} out={out} work={work} zone={gap.zone} leaveKind={record} open={open} />;
  return (
    <>
      <LeaveChoice gap={gap} out={out} may={mayRecord} chosen={leave} onChange={setLeave} />
      {gap.work.length === 0 && <Nothing gap={gap} />}
      {must.length > 0 && (
        <section aria-label="Somebody has to step in">
          <h2>{must.length === 1 ? 'Somebody has to step in' : `Somebody has to step in: ${must.length}`}</h2>
          <ul className="scr-list">{must.map((work, n) => card(work, n === 0))}</ul>
        </section>
      )}
      {must.length > 0 && <SolveRest program={program} out={out} gap={gap} work={must} />}
      {rest.length > 0 && (
        <section aria-label="Nobody has to step in">
          <h2>Nobody has to step in</h2>
          <ul className="scr-list">{rest.map((work) => card(work, false))}</ul>
        </section>
      )}
      {gap.leave.length === 0 && mayRecord && must.length === 0 && <LeaveOnly program={program} out={out} name={name} kind={leave.kind} label={gap.leaveKinds.find(({ kind }) => kind === leave.kind)?.label ?? 'Leave'} />}
      <Done program={program} gap={gap} />
    </>
  );
}

function Nothing({ gap }: { gap: ScrambleGap }) {
  if (gap.assignments.length > 0) return <EmptyState icon={CheckCheck} title="All of it is taken over." hint={`Nothing of ${gap.person.name} is open any more.`} />;
  return <EmptyState icon={CalendarCheck} title={`${gap.person.name} has no duties then.`} hint="Nobody has to step in." />;
}

function Done({ program, gap }: { program: Program; gap: ScrambleGap }) {
  const mayUndo = useCan()('conflict:write');
  if (gap.assignments.length === 0) return null;
  return (
    <section aria-label="Taken over">
      <h2>Taken over</h2>
      <ul className="scr-list">
        {gap.assignments.map((one) => (
          <DoneRow key={one.id} one={one} program={program} mayUndo={mayUndo} first={undoneBefore(one, gap.assignments)} />
        ))}
      </ul>
    </section>
  );
}

function DoneRow({ one, program, mayUndo, first }: { one: ScrambleAssignment; program: Program; mayUndo: boolean; first: ScrambleAssignment | undefined }) {
  const undo = useUndo(program.id);
  const notify = useNotify();
  const press = () => undo.mutate(one, { onSuccess: () => notify({ tone: 'good', text: `${one.label} is open again.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <li className="scr-done">
      <span className="grow">
        <b className="b6">{one.personName}</b> {one.onBackup && <Tag tone="accent">On backup</Tag>}
        <span className="t2 block">{one.label}</span>
        <span className="t3 t12 block">by {one.by}</span>
      </span>
      {mayUndo && (
        <Button icon={Undo2} busy={undo.isPending} disabledReason={first ? `Take back ${first.label} first` : null} onClick={press}>
          Undo
        </Button>
      )}
    </li>
  );
}
