'use client';
import { messageOf, type NotificationDelivery, type SettleNotificationDelivery } from '@housestaff/api-client';
import { Button, DataTable, EmptyState, ErrorState, SkeletonRows, Tag, useNotify, type Column, type Tone } from '@housestaff/ui';
import { Inbox } from 'lucide-react';
import { moment } from '@/shell/dates';
import { useNotificationDeliveries, useSettleDelivery } from '../api/use-notification-channels';

const CHANNELS: Readonly<Record<NotificationDelivery['channel'], string>> = { email: 'E-mail', sms: 'Text message', slack: 'Slack', webhook: 'Webhook' };
const STATES: Readonly<Record<NotificationDelivery['status'], readonly [Tone, string]>> = {
  queued: ['neutral', 'Waits'],
  sending: ['accent', 'On its way'],
  sent: ['good', 'Sent'],
  failed: ['bad', 'Failed'],
  unknown: ['warn', 'Not known'],
};

function State({ delivery: { status, error, attempts, dueAt } }: { delivery: NotificationDelivery }) {
  const [tone, words] = STATES[status];
  const more = status === 'queued' && attempts > 0 ? `Tried ${attempts} ${attempts === 1 ? 'time' : 'times'}, next ${moment(dueAt)}` : status === 'queued' ? `Leaves ${moment(dueAt)}` : null;
  return (
    <>
      <Tag tone={tone}>{words}</Tag>
      {error && <p className="t12 t2">{error}</p>}
      {more && <p className="t12 t3">{more}</p>}
    </>
  );
}

type As = SettleNotificationDelivery['as'];
const ANSWERS: readonly { as: As; label: string; done: string }[] = [
  { as: 'again', label: 'Send again', done: 'The message is sent again.' },
  { as: 'sent', label: 'It arrived', done: 'The message counts as sent.' },
  { as: 'failed', label: 'It didn’t arrive', done: 'The message counts as failed.' },
];
const THREE_DAYS_MS = 72 * 3_600_000;
const isStale = ({ createdAt }: NotificationDelivery): boolean => Date.now() - Date.parse(createdAt) > THREE_DAYS_MS;

/** Only somebody who asked the receiver can say. */
function Settle({ delivery, programId }: { delivery: NotificationDelivery; programId: string }) {
  const settle = useSettleDelivery(programId);
  const notify = useNotify();
  const stale = isStale(delivery) ? 'What is more than three days old is not sent any more' : null;
  const say = (as: As, done: string) => settle.mutate({ id: delivery.id, as }, { onSuccess: () => notify({ tone: 'good', text: done }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <div className="row flex-wrap mt-1">
      {ANSWERS.map(({ as, label, done }) => (
        <Button key={as} size="small" busy={settle.isPending && settle.variables.as === as} disabledReason={as === 'again' ? stale : null} onClick={() => say(as, done)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

const columnsOf = (programId: string): readonly Column<NotificationDelivery>[] => [
  { key: 'at', title: 'Told', cell: ({ createdAt }) => moment(createdAt) },
  { key: 'what', title: 'Of what', cell: ({ label }) => label, wideOnly: true },
  { key: 'to', title: 'To', cell: ({ channel, to }) => (to ? `${to}, ${CHANNELS[channel].toLowerCase()}` : CHANNELS[channel]) },
  { key: 'state', title: 'How it went', cell: (delivery) => (
      <>
        <State delivery={delivery} />
        {delivery.status === 'unknown' && <Settle delivery={delivery} programId={programId} />}
      </>
    ) },
];

/** What went out lately about the program; never what it said. */
export function DeliveriesTable({ programId }: { programId: string }) {
  const list = useNotificationDeliveries(programId);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="flex flex-col gap-2">
      <h3 className="b6">What went out</h3>
      <p className="t2 set-note">“Not known” was handed over, and no answer came. It is not sent a second time unless you say so here.</p>
      {list.isPending && <SkeletonRows rows={4} height={36} label="Loading what went out" />}
      {list.isLoadingError && <ErrorState title="What went out did not load" error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <div className="set-wide">
          <DataTable caption="What went out" columns={columnsOf(programId)} rows={rows} keyOf={({ id }) => id} empty={<EmptyState icon={Inbox} title="Nothing has gone out yet." hint="E-mail, text messages, Slack and webhook messages about this program are listed here." />} />
        </div>
      )}
      {list.hasNextPage && (
        <div className="set-bar">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show older
          </Button>
        </div>
      )}
    </section>
  );
}
