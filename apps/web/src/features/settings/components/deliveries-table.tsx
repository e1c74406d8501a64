'use client';
import type { NotificationDelivery } from '@housestaff/api-client';
import { Button, DataTable, EmptyState, ErrorState, SkeletonRows, Tag, type Column, type Tone } from '@housestaff/ui';
import { Inbox } from 'lucide-react';
import { moment } from '@/shell/dates';
import { useNotificationDeliveries } from '../api/use-notification-channels';

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

const COLUMNS: readonly Column<NotificationDelivery>[] = [
  { key: 'at', title: 'Told', cell: ({ createdAt }) => moment(createdAt) },
  { key: 'what', title: 'Of what', cell: ({ label }) => label, wideOnly: true },
  { key: 'to', title: 'To', cell: ({ channel, to }) => (to ? `${to}, ${CHANNELS[channel].toLowerCase()}` : CHANNELS[channel]) },
  { key: 'state', title: 'How it went', cell: (delivery) => <State delivery={delivery} /> },
];

/** What went out lately about the program; never what it said. */
export function DeliveriesTable({ programId }: { programId: string }) {
  const list = useNotificationDeliveries(programId);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="flex flex-col gap-2">
      <h3 className="b6">What went out</h3>
      <p className="t2 set-note">“Not known” was handed over, and no answer came. It is not sent a second time.</p>
      {list.isPending && <SkeletonRows rows={4} height={36} label="Loading what went out" />}
      {list.isLoadingError && <ErrorState title="What went out did not load" error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <div className="set-wide">
          <DataTable caption="What went out" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} empty={<EmptyState icon={Inbox} title="Nothing has gone out yet." hint="E-mail, text messages, Slack and webhook messages about this program are listed here." />} />
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
