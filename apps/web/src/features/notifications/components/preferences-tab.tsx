'use client';
import type { LabelledKindWays, NotificationPreferences } from '@housestaff/api-client';
import { Button, Check, ErrorState, Field, SkeletonRows, useNotify } from '@housestaff/ui';
import { useState, type FormEvent } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { useNotificationPreferences, useSaveNotificationPreferences } from '../api/use-notifications';

type Way = 'inApp' | 'email' | 'sms';
type Form = Pick<NotificationPreferences, 'kinds' | 'digest' | 'quiet' | 'phone'>;

const WAYS: readonly (readonly [Way, string])[] = [
  ['inApp', 'Here'],
  ['email', 'E-mail'],
  ['sms', 'Text message'],
];
const NIGHT = { from: '22:00', to: '07:00' };

function formOf({ kinds, digest, quiet, phone }: NotificationPreferences): Form {
  return { kinds, digest, quiet, phone };
}

interface KindsProps {
  kinds: readonly LabelledKindWays[];
  ways: typeof WAYS;
  onChange: (kinds: LabelledKindWays[]) => void;
}

function KindsTable({ kinds, ways, onChange }: KindsProps) {
  const change = (kind: string, way: Way, on: boolean) => onChange(kinds.map((one) => (one.kind === kind ? { ...one, [way]: on } : one)));
  return (
    <div className="set-wide">
      <table className="dt ntf-kinds">
        <caption className="vh">What I am told, and how</caption>
        <thead>
          <tr>
            <th scope="col">Tell me when</th>
            {ways.map(([way, title]) => (
              <th key={way} scope="col" className="tick">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{one.label}</th>
              {ways.map(([way, title]) => (
                <td key={way} className="tick">
                  <input type="checkbox" aria-label={`${one.label}: ${title.toLowerCase()}`} checked={one[way]} onChange={(event) => change(one.kind, way, event.target.checked)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WhenProps {
  form: Form;
  available: NotificationPreferences['available'];
  faults: ReturnType<typeof refusedBy>;
  change: (values: Partial<Form>) => void;
}

/** When messages leave, and where texts go. Only what this installation can send is asked. */
function WhenAndWhere({ form, available, faults, change }: WhenProps) {
  const { digest, quiet, phone } = form;
  if (!available.email && !available.sms) return null;
  return (
    <div className="set-form">
      {available.email && <Check label="One e-mail a day with everything in it, at 7:00" checked={digest} onChange={(event) => change({ digest: event.target.checked })} />}
      <Check label="Quiet hours: e-mail and text messages wait" checked={quiet !== null} onChange={(event) => change({ quiet: event.target.checked ? NIGHT : null })} />
      {quiet && (
        <div className="ntf-hours">
          <Field label="From" type="time" required value={quiet.from} error={refusedAt(faults, 'quiet')} onChange={(event) => change({ quiet: { ...quiet, from: event.target.value } })} />
          <Field label="To" type="time" required value={quiet.to} hint="By the clocks of your program" onChange={(event) => change({ quiet: { ...quiet, to: event.target.value } })} />
        </div>
      )}
      {available.sms && <Field label="Mobile number" type="tel" autoComplete="tel" value={phone ?? ''} error={refusedAt(faults, 'phone')} hint="Text messages go there. They name nobody." onChange={(event) => change({ phone: event.target.value || null })} />}
    </div>
  );
}

function Editor({ now }: { now: NotificationPreferences }) {
  const [typed, setTyped] = useState<Form | null>(null);
  const saved = useSeen(now, typed !== null);
  const save = useSaveNotificationPreferences();
  const notify = useNotify();
  const form = typed ?? formOf(saved);
  const { available, version } = saved;
  const ways = WAYS.filter(([way]) => way === 'inApp' || available[way]);
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(formOf(saved));
  const change = (values: Partial<Form>) => {
    save.reset();
    setTyped({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kinds = form.kinds.map(({ kind, inApp, email, sms }) => ({ kind, inApp, email, sms }));
    save.mutate({ version, body: { ...form, kinds } }, { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'What you get is saved.' })] });
  };
  const faults = refusedBy(save.error);
  const elsewhere = refusedElsewhere(faults, available.sms ? ['phone', 'quiet'] : ['quiet']);
  return (
    <form className="flex flex-col gap-5" onSubmit={submit}>
      {elsewhere && (
        <p className="alert set-note" role="alert">
          {elsewhere}
        </p>
      )}
      <KindsTable kinds={form.kinds} ways={ways} onChange={(kinds) => change({ kinds })} />
      <WhenAndWhere form={form} available={available} faults={faults} change={change} />
      <div className="set-bar">
        <Button type="submit" variant="primary" busy={save.isPending} disabledReason={changed ? null : 'Nothing is changed'}>
          Save
        </Button>
        {changed && <Button onClick={() => [save.reset(), setTyped(null)]}>Discard changes</Button>}
      </div>
    </form>
  );
}

function Missing({ available: { email, sms } }: Pick<NotificationPreferences, 'available'>) {
  if (email) return sms ? null : <p className="t3 set-note">This installation sends no text messages.</p>;
  return <p className="alert info set-note">This installation sends no e-mail yet{sms ? '' : ' and no text messages'}: what is new stands here only. Whoever runs it can set up a mail server.</p>;
}

/** How one wants to be told. */
export function PreferencesTab() {
  const preferences = useNotificationPreferences();
  return (
    <div className="set-in">
      <div>
        <h2>What I get</h2>
        <p className="t2 set-note">Choose what you are told, and how.</p>
      </div>
      {preferences.isPending && <SkeletonRows rows={6} height={36} label="Loading what you get" />}
      {preferences.isLoadingError && <ErrorState title="What you get did not load" error={preferences.error} onRetry={() => void preferences.refetch()} />}
      {preferences.data && (
        <>
          <Missing available={preferences.data.available} />
          <Editor now={preferences.data} />
        </>
      )}
    </div>
  );
}
