'use client';
import { ApiError, messageOf, type AbsenceDetail, type LeaveSettings } from '@housestaff/api-client';
import { Button, ErrorState, Panel, PanelSection, SkeletonRows, Tag, TextArea, useNotify } from '@housestaff/ui';
import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { addressOf } from '@/features/scramble/model/out';
import { useProgramChoice } from '@/shell/program-context';
import { longDay, moment, today } from '@/shell/dates';
import { useCan, useSession } from '@/shell/session';
import { useDecide, useLeave, type Verb } from '../api/use-leave';
import { Breaches, EffectLines, Others, QuotaLine, TallyLine } from './leave-check';
import { LeaveDialog } from './leave-dialog';
import { daysWord, labelOf, STATUS, whenWords } from './leave-words';

const DONE: Record<Verb, string> = { approve: 'The leave is approved.', deny: 'The leave is denied.', cancel: 'The leave is cancelled.' };
const isWaiting = ({ status }: AbsenceDetail): boolean => status === 'requested' || status === 'anticipated';

/** Denies, approves or cancels, with words for the person. Who lost a race reads who was quicker, and sees it. */
function Answer({ absence, programId }: { absence: AbsenceDetail; programId: string | undefined }) {
  const decide = useDecide(programId);
  const notify = useNotify();
  const [note, setNote] = useState('');
  const breaches = absence.check.breaches;
  const to = (verb: Verb) => {
    const despite = verb === 'approve' ? breaches.map((one) => one.key) : undefined;
    decide.mutate({ absence, verb, note, despite }, { onSuccess: () => [setNote(''), notify({ tone: 'good', text: DONE[verb] })], onError: (error) => notify({ tone: 'bad', text: error instanceof ApiError && error.stale ? 'Somebody changed this leave. Look at it again.' : messageOf(error) }) });
  };
  const busy = (verb: Verb) => decide.isPending && decide.variables.verb === verb;
  if (!isWaiting(absence) && absence.status !== 'approved') return null;
  return (
    <PanelSection title={isWaiting(absence) ? 'Answer' : 'Take it back'}>
      <TextArea label="To the person" rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
      <div className="row flex-wrap mt-2">
        {isWaiting(absence) ? (
          <>
            <Button variant="primary" busy={busy('approve')} onClick={() => to('approve')}>
              {breaches.length > 0 ? 'Approve all the same' : 'Approve'}
            </Button>
            <Button busy={busy('deny')} onClick={() => to('deny')}>
              Deny
            </Button>
          </>
        ) : (
          <Button variant="danger" busy={busy('cancel')} onClick={() => to('cancel')}>
            Cancel leave
          </Button>
        )}
      </div>
    </PanelSection>
  );
}

/** What an approved leave leaves open, and where somebody is found for it. */
function Repair({ absence }: { absence: AbsenceDetail }) {
  const can = useCan();
  const { personId, from, to, check } = absence;
  const { lost, short, stays } = check.effect;
  const { half } = addressOf({ ...absence, person: personId });
  if (absence.status !== 'approved' || !absence.blocking || to <= today() || lost.length + short.length === 0) return null;
  const calls = lost.length > 0 ? `${lost.length} ${lost.length === 1 ? 'duty needs' : 'duties need'} somebody else` : '';
  const gaps = short.length > 0 ? `${short.map((one) => one.rotation).join(', ')} ${short.length === 1 ? 'is' : 'are'} short` : '';
  return (
    <PanelSection title="Left open">
      <p className="alert warn mb-2">{`${[calls, gaps].filter(Boolean).join('; ')}.`}</p>
      <div className="row flex-wrap">
        {can('conflict:read') && (
          <Link className="btn pri" href={`/scramble?person=${personId}&from=${from}&to=${to}${half ? `&half=${half}` : ''}`}>
            Find who takes it
          </Link>
        )}
        {can('run:write') && stays.length > 0 && (
          <Link className="btn" href={`/generate?out=${personId}&outFrom=${from}&outTo=${to}`}>
            Let the planner repair it
          </Link>
        )}
      </div>
    </PanelSection>
  );
}

function Said({ absence }: { absence: AbsenceDetail }) {
  const by = absence.decidedBy && absence.decidedAt ? `${STATUS[absence.status].word} by ${absence.decidedBy}, ${moment(absence.decidedAt)}` : null;
  return (
    <PanelSection title="Request">
      {absence.note && <p className="lv-quote">{absence.note}</p>}
      <p className="t2">{absence.source === 'import' ? 'From the year sheet.' : `Entered ${longDay(absence.requestedOn)}.`}</p>
      {by && <p className="t2">{`${by}.`}</p>}
      {absence.answer && <p className="lv-quote">{absence.answer}</p>}
    </PanelSection>
  );
}

function Facts({ absence, programId, settings }: { absence: AbsenceDetail; programId: string | undefined; settings: LeaveSettings | undefined }) {
  const { program } = useProgramChoice();
  const can = useCan();
  const [changing, setChanging] = useState(false);
  const { check } = absence;
  const own = useSession().personId === absence.personId && !can('program:write');
  const may = can('leave:write') && !own;
  return (
    <>
      <Said absence={absence} />
      <Repair absence={absence} />
      <PanelSection title="On the schedule">
        <EffectLines effect={check.effect} zone={program?.zone} />
      </PanelSection>
      <PanelSection title="Rules">
        <Breaches breaches={check.breaches} />
      </PanelSection>
      <PanelSection title="Away then">
        <Others others={check.others} />
      </PanelSection>
      <PanelSection title="With this leave">
        {check.quotas.map((quota) => (
          <QuotaLine key={quota.yearId} quota={quota} years={check.quotas.length > 1} />
        ))}
        {check.tallies.map((tally) => (
          <TallyLine key={tally.yearId} tally={tally} />
        ))}
        {check.tallies.length === 0 && <p className="t2">No academic year holds these days yet.</p>}
      </PanelSection>
      {own && can('leave:write') && isWaiting(absence) && (
        <PanelSection title="Answer">
          <p className="t2">
            It is your own leave: somebody else answers it. You take it back under <Link href="/my-leave">My leave</Link>.
          </p>
        </PanelSection>
      )}
      {may && <Answer absence={absence} programId={programId} />}
      {may && absence.status !== 'denied' && absence.status !== 'cancelled' && (
        <PanelSection>
          <Button icon={Pencil} onClick={() => setChanging(true)}>
            Change
          </Button>
        </PanelSection>
      )}
      {changing && <LeaveDialog programId={programId} people={null} settings={settings} absence={absence} onClose={() => setChanging(false)} />}
    </>
  );
}

/** One leave: what it does, what speaks against it, and the answer. */
export function LeavePanel({ absenceId, programId, settings, onClose }: { absenceId: string; programId: string | undefined; settings: LeaveSettings | undefined; onClose: () => void }) {
  const query = useLeave(absenceId);
  const absence = query.data;
  const head = absence && (
    <p className="row flex-wrap">
      <Tag tone={STATUS[absence.status].tone}>{STATUS[absence.status].word}</Tag>
      <span>{labelOf(settings, absence.kind)}</span>
      <span className="t2">{`${whenWords(absence)} (${daysWord(absence.days)})`}</span>
    </p>
  );
  return (
    <Panel label="Leave" title={absence?.personName ?? 'Leave'} head={head} onClose={onClose}>
      {query.isPending && <SkeletonRows rows={8} label="Loading the leave" />}
      {query.isLoadingError && <ErrorState title="The leave did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {absence && <Facts absence={absence} programId={programId} settings={settings} />}
    </Panel>
  );
}
