'use client';
import { ApiError, messageOf, type Draft, type Finding } from '@housestaff/api-client';
import { Button, Dialog, ErrorState, SkeletonRows, TextArea } from '@housestaff/ui';
import { useState } from 'react';
import { useCan } from '@/shell/session';
import { useDraftDiff } from '../api/use-diffs';
import { publishRefusal, usePublish, useViolations, type PublishRefusal } from '../api/use-publish';
import type { ScheduleView } from '../api/use-schedule-view';
import { lacking, openOf, overridesOf, type Reasons } from '../model/override-reasons';
import { plural } from '../model/words';
import { ChangeTable, DiffList } from './diff-list';
import { PublishViolations } from './publish-violations';

function Refusal({ refusal }: { refusal: PublishRefusal }) {
  if (refusal.kind === 'moved') {
    return (
      <div className="mb-3" role="alert">
        <p className="alert warn mb-2">Somebody published these cells after this draft began. Publishing over them puts this draft's cells in their place.</p>
        <ChangeTable changes={refusal.moved} caption="Cells that moved" />
      </div>
    );
  }
  return (
    <p className="alert mb-3" role="alert">
      {refusal.kind === 'blocked' ? 'The violations changed meanwhile. They are listed as they stand now.' : messageOf(refusal.error)}
    </p>
  );
}

interface Wording {
  press: string;
  /** Why it can't be pressed yet. */
  waiting: string | null;
}

function wordingOf(refusal: PublishRefusal | null, open: readonly Finding[] | null, reasons: Reasons, mayOverride: boolean, next: number): Wording {
  const press = refusal?.kind === 'moved' ? 'Publish over what moved' : `Publish version ${next}`;
  if (open === null) return { press, waiting: 'Checking for violations' };
  if (open.length === 0) return { press, waiting: null };
  const left = lacking(open, reasons);
  const waiting = mayOverride ? (left > 0 ? `${plural(left, 'violation')} without a reason` : null) : 'Resolve the violations, or ask the program director to publish';
  return { press: `${press} with ${plural(open.length, 'violation')}`, waiting };
}

/** Which reason the API refused, by finding. */
function reasonErrors(error: Error | null, open: readonly Finding[], reasons: Reasons): Reasons {
  const field = error instanceof ApiError ? String(error.facts.field ?? '') : '';
  const at = /^overrides\[(\d+)\]/.exec(field)?.[1];
  const given = at === undefined ? undefined : overridesOf(open, reasons)[Number(at)];
  return given && error ? { [given.findingId]: error.message } : {};
}

/** What was agreed to on the way: cells that moved, violations. It stays agreed while the dialog is open. */
function useAgreed(view: ScheduleView, draft: Draft, onClose: () => void) {
  const publish = usePublish(view, draft, onClose);
  const violations = useViolations(view.scheduleId, draft);
  const [rebase, setRebase] = useState(false);
  const [note, setNote] = useState('');
  const [reasons, setReasons] = useState<Reasons>({});
  const refusal = publish.error ? publishRefusal(publish.error) : null;
  const open = violations.data ? openOf(violations.data) : null;
  const press = () => {
    const over = rebase || refusal?.kind === 'moved';
    setRebase(over);
    const overrides = overridesOf(open ?? [], reasons);
    publish.mutate({ note, ...(overrides.length > 0 ? { overrides } : {}), ...(over ? { rebase: true } : {}) });
  };
  return { publish, violations, open, note, setNote, reasons, setReasons, refusal, press, errors: reasonErrors(publish.error, open ?? [], reasons) };
}

/** Looks over what a draft changes and what is in its way, takes a note, and publishes. Each violation wants a reason of its own. */
export function PublishDialog({ view, draft, onClose }: { view: ScheduleView; draft: Draft; onClose: () => void }) {
  const diff = useDraftDiff(view.scheduleId, draft.id);
  const mayOverride = useCan()('schedule:override');
  const agreed = useAgreed(view, draft, onClose);
  const { publish, violations, open, note, setNote, reasons, setReasons, refusal } = agreed;
  const words = wordingOf(refusal, open, reasons, mayOverride, (view.schedule?.publishedVersion ?? 0) + 1);
  const actions = (
    <>
      <Button onClick={onClose}>Not yet</Button>
      <Button variant="primary" busy={publish.isPending} disabledReason={words.waiting} onClick={agreed.press}>
        {publish.isPending ? 'Publishing …' : words.press}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} wide title={`Publish ${draft.name}`} description="Everyone sees the new version, and calendars follow it." actions={actions}>
      {refusal && Object.keys(agreed.errors).length === 0 && <Refusal refusal={refusal} />}
      {violations.isPending && <SkeletonRows rows={2} height={28} label="Checking for violations" />}
      {violations.isLoadingError && <ErrorState title="The violations did not load" error={violations.error} onRetry={() => void violations.refetch()} />}
      {violations.data && <PublishViolations violations={violations.data} mayOverride={mayOverride} reasons={reasons} onReasons={setReasons} errors={agreed.errors} />}
      <TextArea label="Note" hint="What changed and why, for whoever compares versions later." value={note} rows={2} onChange={(event) => setNote(event.target.value)} />
      <h3 className="mt-4 mb-2 t2">{plural(draft.changeCount, 'change')}</h3>
      {diff.isPending && <SkeletonRows rows={4} height={28} />}
      {diff.isLoadingError && <ErrorState title="The changes did not load" error={diff.error} onRetry={() => void diff.refetch()} />}
      {diff.data && <DiffList diff={diff.data} />}
    </Dialog>
  );
}
