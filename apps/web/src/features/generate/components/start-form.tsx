'use client';
import { messageOf, type PreCheck, type Run } from '@housestaff/api-client';
import { Button, Select } from '@housestaff/ui';
import Link from 'next/link';
import { useState } from 'react';
import { useStartRun } from '../api/use-runs';

const WAYS: { value: Run['algorithm']; title: string; note: string; seconds: string }[] = [
  { value: 'greedy', title: 'Quick', note: 'A workable schedule, improved while there is time', seconds: '5' },
  { value: 'mip', title: 'Exact', note: 'Also proves how good it could get', seconds: '30' },
];
const TIMES = ['5', '10', '30', '60', '300'].map((value) => ({ value, label: Number(value) < 60 ? `${value} s` : `${Number(value) / 60} min` }));

function Scope({ check }: { check: PreCheck }) {
  const { people, blocks, lockedCells, leaveWeeks, requirements, coverage } = check.scope;
  const lines: [string, string][] = [
    ['People', `${people} residents`],
    ['Range', `${blocks} blocks`],
    ['Kept as is', `${lockedCells} locked cells`],
    ['Leave', `${leaveWeeks} weeks`],
    ['Demands', `${requirements} requirements, ${coverage} coverage`],
  ];
  return (
    <section className="gen-sec">
      <h2>Scope</h2>
      <dl className="grid grid-cols-[88px_1fr] gap-y-1">
        {lines.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="t3">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function whyNot(check: PreCheck): string | null {
  if (check.observedOnly) return 'Confirm the observed requirements first';
  if (check.scope.requirements + check.scope.coverage === 0) return 'Enter or observe requirements first';
  return null;
}

export interface StartFormProps {
  scheduleId: string;
  check: PreCheck;
  drafts: readonly { id: string; name: string }[];
  onStarted: (run: Run) => void;
}

/** What to search, how, and for how long. */
export function StartForm({ scheduleId, check, drafts, onStarted }: StartFormProps) {
  const [algorithm, setAlgorithm] = useState<Run['algorithm']>('greedy');
  const [seconds, setSeconds] = useState('5');
  const [basis, setBasis] = useState('published');
  const start = useStartRun(scheduleId);
  const bases = [{ value: 'published', label: 'The published schedule' }, ...drafts.map((draft) => ({ value: draft.id, label: draft.name }))];
  const begin = () => {
    const from = basis === 'published' ? { basis: 'published' as const } : { basis: 'draft' as const, draftId: basis };
    start.mutate({ algorithm, seconds: Number(seconds), keepLocked: true, ...from }, { onSuccess: onStarted });
  };
  const reason = whyNot(check);
  return (
    <>
      <Scope check={check} />
      <section className="gen-sec">
        <h2>How to search</h2>
        <div role="radiogroup" aria-label="How to search">
          {WAYS.map((way) => (
            <label key={way.value} className="gen-way" data-chosen={algorithm === way.value}>
              <input type="radio" name="way" checked={algorithm === way.value} onChange={() => [setAlgorithm(way.value), setSeconds(way.seconds)]} />
              <span>
                <b className="b6">{way.title}</b>
                <span className="t2 block">{way.note}</span>
              </span>
            </label>
          ))}
        </div>
        <div className="mt-2 flex flex-col gap-2">
          <Select label="Time at most" visibleLabel value={seconds} options={TIMES} onChange={setSeconds} />
          <Select label="Start from" visibleLabel value={basis} options={bases} onChange={setBasis} />
        </div>
        <p className="t2 t12 mt-2">Requirements, coverage, leave and locks are hard rules. No weight can buy them off.</p>
        {start.isError && (
          <p className="alert mt-2" role="alert">
            {messageOf(start.error)}
          </p>
        )}
        <div className="row mt-3">
          <Button variant="primary" busy={start.isPending} disabledReason={reason} onClick={begin}>
            Generate
          </Button>
          {reason && <Link href="/rotations?tab=requirements">To the requirements</Link>}
        </div>
      </section>
    </>
  );
}
