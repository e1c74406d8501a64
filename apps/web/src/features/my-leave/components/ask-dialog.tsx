'use client';
import type { MyLeave, OwnLeaveCheck } from '@housestaff/api-client';
import { Button, Dialog, Skeleton, useNotify } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { CheckInShort } from '@/features/leave/components/leave-check';
import { LeaveFields } from '@/features/leave/components/leave-fields';
import { offeredKinds } from '@/features/leave/components/leave-words';
import { missingIn, wantedOf, type LeaveForm } from '@/features/leave/model/wanted-leave';
import { useProgramChoice } from '@/shell/program-context';
import { refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useAskForLeave, useMyLeavePreview } from '../api/use-my-leave';

const FIELDS = ['kind', 'from', 'to', 'note'];
/** What nobody may ask for themselves. */
const BARRED = new Set(['window', 'blackout', 'quota']);

function barredBy(check: OwnLeaveCheck | undefined): string | null {
  return check?.breaches.some((one) => BARRED.has(one.code)) ? 'A rule of the program speaks against it: see above' : null;
}

/** Asks for leave; what it does stands below before it is sent. */
export function AskDialog({ mine, onClose }: { mine: MyLeave; onClose: () => void }) {
  const { programs } = useProgramChoice();
  const [typed, setForm] = useState<LeaveForm>(() => ({ kind: '', first: mine.today, last: mine.today, startsPm: false, endsAm: false, note: '' }));
  const form = { ...typed, kind: typed.kind || (offeredKinds(mine.settings)[0]?.kind ?? '') };
  const preview = useMyLeavePreview(missingIn(form) === null ? wantedOf(form) : null);
  const ask = useAskForLeave();
  const notify = useNotify();
  const id = useId();
  const refused = refusedBy(ask.error ?? (preview.isError ? preview.error : null));
  const missing = missingIn(form) ?? (preview.isFetching ? 'What it does is being looked up' : barredBy(preview.data));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const body = { ...wantedOf(form), note: form.note.trim() };
    ask.mutate(body, { onSuccess: ({ status }) => [onClose(), notify({ tone: 'good', text: status === 'approved' ? 'Your leave is approved.' : 'Your request is sent. You are told when it is answered.' })] });
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={ask.isPending} disabledReason={missing}>
        Ask for it
      </Button>
    </>
  );
  const above = refusedElsewhere(refused, FIELDS);
  return (
    <Dialog open onClose={onClose} title="Ask for leave" actions={actions}>
      <form id={id} onSubmit={submit}>
        {above && (
          <p className="alert" role="alert">
            {above}
          </p>
        )}
        <LeaveFields form={form} refused={refused} settings={mine.settings} noteHint="Only whoever answers leave reads it" change={(next) => [ask.reset(), setForm(next)]} />
        {preview.isLoading && <Skeleton className="my-2" />}
        {preview.data && !preview.isError && <CheckInShort check={preview.data} zone={programs.find((one) => one.id === mine.programId)?.zone} />}
      </form>
    </Dialog>
  );
}
