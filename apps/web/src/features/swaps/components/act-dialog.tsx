'use client';
import { messageOf, type Finding, type Swap } from '@housestaff/api-client';
import { Button, Dialog, TextArea, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { spokenName } from '@/features/compliance/finding-words';
import { FindingLine, FindingsEffect } from '@/features/schedule/components/findings-effect';
import { plural } from '@/features/schedule/model/words';
import { Alert } from '@/features/sign-in/components/alert';
import { useCan } from '@/shell/session';
import { useSwapAct, type SwapVerb } from '../api/use-swaps';
import { cameSecond } from '../model/came-second';
import type { OfferedAct } from '../model/offered-acts';
import { brokenMeanwhile, openViolations } from '../model/override-of';
import { SwapTerms } from './swap-terms';

interface Question {
  title: string;
  says: (swap: Swap) => string;
  press: string;
  /** What is asked beside; required where it says so. */
  note: 'required' | 'optional';
  done: string;
}

const other = ({ counterpart }: Swap): string => (counterpart ? spokenName(counterpart.name) : 'whoever takes it');

const QUESTIONS: Readonly<Record<SwapVerb, Question>> = {
  accept: { title: 'Accept this swap?', says: ({ requester }) => `${spokenName(requester.name)} is told at once.`, press: 'Accept', note: 'optional', done: 'Accepted.' },
  decline: { title: 'Decline this swap?', says: ({ requester }) => `${spokenName(requester.name)} is told, and can ask somebody else.`, press: 'Decline', note: 'optional', done: 'Declined.' },
  cancel: { title: 'Cancel this request?', says: (swap) => (swap.counterpart ? `${other(swap)} is told. Nothing changes in the schedule.` : 'It leaves the open pool. Nothing changes in the schedule.'), press: 'Cancel the request', note: 'optional', done: 'The request is cancelled.' },
  approve: { title: 'Approve this swap?', says: () => 'It is checked once more, and published. Both calendars follow.', press: 'Approve', note: 'optional', done: 'Approved: the schedule is changed.' },
  deny: { title: 'Deny this swap?', says: () => 'Both are told, with your note. Nothing changes in the schedule.', press: 'Deny', note: 'required', done: 'Denied.' },
  execute: { title: 'Carry this swap out?', says: () => 'It is checked once more, and published. Both calendars follow.', press: 'Carry it out', note: 'optional', done: 'The schedule is changed.' },
  untake: { title: 'Take the yes back?', says: ({ kind, requester }) => (kind === 'open' ? 'It goes back into the open pool.' : `${spokenName(requester.name)} is told; the request waits for an answer again.`), press: 'Take it back', note: 'optional', done: 'Taken back.' },
  'roll-back': { title: 'Take this swap back?', says: () => 'The schedule is published as it was before, on these days. Both are told, and both calendars follow.', press: 'Take it back', note: 'required', done: 'Taken back: the schedule is as it was.' },
};

/** Whether this one may go on with what it would break, and how. */
function useViolations(swap: Swap, verb: SwapVerb, refusal: unknown) {
  const mayOverride = useCan()('schedule:override');
  const [why, setWhy] = useState('');
  const takesReasons = verb === 'approve' || verb === 'execute';
  const now = takesReasons ? brokenMeanwhile(refusal) : null;
  const open = now ?? (takesReasons ? openViolations(swap.findings) : []);
  const waiting = open.length === 0 ? null : !mayOverride ? 'It breaks a rule: only the program director can approve it, with a reason' : why.trim() === '' ? 'Say why it may be done all the same' : null;
  const overrides = open.length > 0 && mayOverride ? open.map(({ id }) => ({ findingId: id, reason: why.trim() })) : undefined;
  return { open, now, mayOverride, why, setWhy, waiting, overrides };
}

/** The schedule, or the rules, changed since the two agreed. */
function Broken({ findings }: { findings: readonly Finding[] }) {
  return (
    <section aria-label="What it would break by now" role="alert">
      <p className="alert warn mb-2">Something changed since they agreed. By now it would break:</p>
      <ul>
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

/** Asks once more, with what it does, and does it. */
export function ActDialog({ swap, act, onClose }: { swap: Swap; act: OfferedAct; onClose: () => void }) {
  const { title, says, press, note: asked, done } = QUESTIONS[act.verb];
  const [note, setNote] = useState('');
  const run = useSwapAct(swap);
  const notify = useNotify();
  const broken = useViolations(swap, act.verb, run.error);
  const missing = asked === 'required' && note.trim() === '' ? 'Write a note first' : null;
  const shows = act.verb !== 'cancel' && act.verb !== 'decline' && act.verb !== 'deny' && act.verb !== 'roll-back' && swap.findings;
  const submit = () =>
    run.mutate(
      { verb: act.verb, ...(note.trim() ? { note: note.trim() } : {}), ...(act.forId ? { for: act.forId } : {}), ...(broken.overrides ? { overrides: broken.overrides } : {}) },
      { onSuccess: () => [notify({ tone: 'good', text: done }), onClose()], onError: (error) => cameSecond(error) && [notify({ tone: 'bad', text: messageOf(error) }), onClose()] },
    );
  const actions = (
    <>
      <Button onClick={onClose}>Not now</Button>
      <Button variant="primary" busy={run.isPending} disabledReason={broken.waiting ?? missing} onClick={submit}>
        {press}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} description={says(swap)} actions={actions}>
      <div className="flex flex-col gap-3">
        <SwapTerms swap={swap} />
        {shows && !broken.now && <FindingsEffect diff={shows} most={3} />}
        {broken.now && <Broken findings={broken.now} />}
        {broken.open.length > 0 && broken.mayOverride && <TextArea label={`Why it may be done with ${plural(broken.open.length, 'violation')}`} hint="Kept in the audit trail, and shown with the version." value={broken.why} rows={2} maxLength={500} onChange={(event) => broken.setWhy(event.target.value)} />}
        <TextArea label={asked === 'required' ? 'Note' : 'Note (optional)'} value={note} rows={2} maxLength={500} onChange={(event) => setNote(event.target.value)} />
        <Alert text={run.error && !broken.now ? messageOf(run.error) : null} />
      </div>
    </Dialog>
  );
}
