'use client';
import type { Activity } from '@housestaff/api-client';
import { type Column, DataTable, EmptyState, RotationChip, Tag } from '@housestaff/ui';
import { Clock } from 'lucide-react';
import { timesWords } from './activity-times';
import { DUTY_KINDS } from './activity-dialog';

const COLUMNS: readonly Column<Activity>[] = [
  { key: 'code', title: 'Code', width: 90, cell: (activity) => <RotationChip abbreviation={activity.code} colour={activity.colour} /> },
  { key: 'name', title: 'Name', cell: (activity) => <b className="b5">{activity.name}</b> },
  { key: 'kind', title: 'Kind', wideOnly: true, cell: (activity) => DUTY_KINDS.find((kind) => kind.value === activity.dutyKind)?.label },
  { key: 'times', title: 'Times', cell: (activity) => timesWords(activity.times) ?? (activity.category === 'time-off' ? <span className="t3">time off</span> : <Tag tone="warn">No times</Tag>) },
  { key: 'hours', title: 'Hours', wideOnly: true, cell: (activity) => (activity.countsHours ? 'count' : 'do not count') },
];

/** What people do in a half-day, with its times. */
export function ActivitiesTab({ activities, searched, onOpen }: { activities: readonly Activity[]; searched: boolean; onOpen: ((activity: Activity) => void) | undefined }) {
  const nothing = <EmptyState icon={Clock} title={searched ? 'No activity matches.' : 'No activities yet.'} hint={searched ? 'Clear the search.' : 'They come with the templates of a year sheet, or are added one by one.'} />;
  return <DataTable caption="Activities" columns={COLUMNS} rows={activities} keyOf={(activity) => activity.id} onOpen={onOpen} empty={nothing} />;
}
