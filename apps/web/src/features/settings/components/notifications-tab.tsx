'use client';
import { messageOf, type NotificationChannels, type NotificationDelivery } from '@housestaff/api-client';
import { Button, Check, EmptyState, ErrorState, Field, SkeletonRows, useNotify } from '@housestaff/ui';
import { Send } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useCan } from '@/shell/session';
import { useSeen } from '@/shell/use-seen';
import { useNotificationChannels, useSaveNotificationChannels, useTestChannel } from '../api/use-notification-channels';
import { channelsBodyOf, channelsFormOf, type ChannelsForm } from '../model/channels-form';
import { DeliveriesTable } from './deliveries-table';
import { Part, Refusal } from './part';
import type { TabProps } from './tab-props';

type Channel = NotificationDelivery['channel'];

interface TestProps {
  programId: string;
  channel: Channel;
  label: string;
  why: string | null;
}

function TestButton({ programId, channel, label, why }: TestProps) {
  const test = useTestChannel(programId);
  const notify = useNotify();
  const run = () =>
    test.mutate(channel, {
      onSuccess: ({ sent, error }) => notify(sent ? { tone: 'good', text: 'The test message is sent.' } : { tone: 'bad', text: `The test message did not go out. ${error ?? ''}` }),
      onError: (error) => notify({ tone: 'bad', text: messageOf(error) }),
    });
  return (
    <Button size="small" icon={Send} busy={test.isPending} disabledReason={why} onClick={run}>
      {label}
    </Button>
  );
}

function Installation({ programId, available: { email, sms } }: { programId: string; available: NotificationChannels['available'] }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="b6">E-mail and text messages</h3>
      <p className="t2 set-note">
        {email ? 'This installation sends e-mail.' : 'This installation sends no e-mail yet: people are told in the app only. Whoever runs it sets SMTP_URL and MAIL_FROM.'} {sms ? 'It sends text messages.' : 'It sends no text messages.'} Each person chooses what they get.
      </p>
      {email && (
        <div className="set-bar">
          <TestButton programId={programId} channel="email" label="Send me a test e-mail" why={null} />
        </div>
      )}
    </section>
  );
}

interface FormProps {
  saved: NotificationChannels;
  form: ChannelsForm;
  faults: ReturnType<typeof refusedBy>;
  change: (values: Partial<ChannelsForm>) => void;
}

function SlackFields({ saved, form, faults, change }: FormProps) {
  return (
    <>
      <Field
        label="Slack: address of an incoming webhook"
        type="password"
        autoComplete="off"
        value={form.slackUrl}
        disabled={form.slackOff}
        placeholder={saved.slackSet ? 'Set; type to replace it' : 'https://hooks.slack.com/services/…'}
        error={refusedAt(faults, 'slackUrl')}
        hint={saved.slackSet ? 'An address is set. It is not shown again.' : 'Whoever has this address can write into the channel, so it is never shown again.'}
        onChange={(event) => change({ slackUrl: event.target.value })}
      />
      {saved.slackSet && <Check label="Stop telling Slack" checked={form.slackOff} onChange={(event) => change({ slackOff: event.target.checked })} />}
    </>
  );
}

function WebhookFields({ saved, form, faults, change }: FormProps) {
  return (
    <>
      <Field label="Webhook: address" type="url" value={form.webhookUrl} placeholder="https://…" error={refusedAt(faults, 'webhookUrl')} hint="A program of yours that is told of the same. Empty: none." onChange={(event) => change({ webhookUrl: event.target.value })} />
      {form.webhookUrl !== '' && (
        <Field
          label="Webhook: secret"
          type="password"
          autoComplete="off"
          value={form.webhookSecret}
          placeholder={saved.webhookSecretSet ? 'Set; type to replace it' : undefined}
          error={refusedAt(faults, 'webhookSecret')}
          hint="At least 16 characters that the receiver knows too. Each message is signed with it."
          onChange={(event) => change({ webhookSecret: event.target.value })}
        />
      )}
    </>
  );
}

/** They are sealed with a key of the installation, which may have been lost or changed. */
function Unreadable({ channels }: { channels: NotificationChannels['unreadable'] }) {
  if (channels.length === 0) return null;
  const names = channels.map((one) => (one === 'slack' ? 'Slack' : 'the webhook')).join(' and ');
  return (
    <p className="alert" role="alert">
      {`What was saved for ${names} can’t be read: the installation’s key has changed, and nothing goes out there. Enter ${channels.length > 1 ? 'them' : 'it'} again, or ask whoever runs the installation to bring the earlier key back (SECRETS_KEY).`}
    </p>
  );
}

function KindChecks({ saved, form, change }: Omit<FormProps, 'faults'>) {
  const told = (kind: string, on: boolean) => change({ kinds: on ? [...form.kinds, kind] : form.kinds.filter((one) => one !== kind) });
  return (
    <fieldset className="ntf-told">
      <legend>Told of</legend>
      {saved.kinds.map(({ kind, label }) => (
        <Check key={kind} label={label} checked={form.kinds.includes(kind)} onChange={(event) => told(kind, event.target.checked)} />
      ))}
    </fieldset>
  );
}

function Editor({ now, programId }: { now: NotificationChannels; programId: string }) {
  const [typed, setTyped] = useState<ChannelsForm | null>(null);
  const saved = useSeen(now, typed !== null);
  const save = useSaveNotificationChannels(programId);
  const notify = useNotify();
  const form = typed ?? channelsFormOf(saved);
  const changed = typed !== null && JSON.stringify(typed) !== JSON.stringify(channelsFormOf(saved));
  const faults = refusedBy(save.error);
  const change = (values: Partial<ChannelsForm>) => {
    save.reset();
    setTyped({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ version: saved.version, body: channelsBodyOf(form) }, { onSuccess: () => [setTyped(null), notify({ tone: 'good', text: 'The channels are saved.' })] });
  };
  const unsaved = changed ? 'Save first' : null;
  const parts = { saved, form, faults, change };
  return (
    <form className="flex flex-col gap-4" onSubmit={submit} noValidate>
      <Unreadable channels={saved.unreadable} />
      <Refusal words={refusedElsewhere(faults, ['slackUrl', 'webhookUrl', 'webhookSecret'])} />
      <div className="set-form">
        <SlackFields {...parts} />
        <WebhookFields {...parts} />
        <KindChecks {...parts} />
      </div>
      <div className="set-bar">
        <Button type="submit" variant="primary" busy={save.isPending} disabledReason={changed ? null : 'Nothing is changed'}>
          Save channels
        </Button>
        <TestButton programId={programId} channel="slack" label="Test Slack" why={unsaved ?? (saved.slackSet ? null : 'No Slack address is set')} />
        <TestButton programId={programId} channel="webhook" label="Test webhook" why={unsaved ?? (saved.webhookUrl ? null : 'No webhook is set')} />
      </div>
    </form>
  );
}

function Channels({ programId }: { programId: string }) {
  const channels = useNotificationChannels(programId);
  if (channels.isPending) return <SkeletonRows rows={6} height={36} label="Loading the channels" />;
  if (channels.isLoadingError) return <ErrorState title="The channels did not load" error={channels.error} onRetry={() => void channels.refetch()} />;
  return (
    <>
      <Installation programId={programId} available={channels.data.available} />
      <section className="flex flex-col gap-2">
        <h3 className="b6">The program’s own channels</h3>
        <p className="t2 set-note">They get one short sentence and a link. No names, no dates.</p>
        <Editor now={channels.data} programId={programId} />
      </section>
      <DeliveriesTable programId={programId} />
    </>
  );
}

/** Where the program is told of its own notices, and how it went. */
export function NotificationsTab({ program }: TabProps) {
  const may = useCan()('notification:write');
  return (
    <Part title="Notifications" words="How people and channels hear of what is new in this program.">
      {may ? <Channels programId={program.id} /> : <EmptyState icon={Send} title="The program director and the coordinator look after these." hint="What you get yourself you choose under Notifications." />}
    </Part>
  );
}
