'use client';
import type { Activity, BackupSettings } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Field, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { LifeBuoy } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useActivities } from '@/features/rotations/api/use-catalog';
import { useBackupSettings, useSaveBackupSettings } from '@/features/scramble/api/use-backup';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useCan } from '@/shell/session';
import { useSeen } from '@/shell/use-seen';
import { Part, Refusal } from './part';
import type { TabProps } from './tab-props';

const DAYS = [
  { name: 'weekday', label: 'A weekday' },
  { name: 'weekend', label: 'A weekend day' },
  { name: 'holiday', label: 'A holiday' },
] as const;
type Typed = Record<(typeof DAYS)[number]['name'], string>;

const typedOf = ({ weekday, weekend, holiday }: BackupSettings): Typed => ({ weekday: String(weekday), weekend: String(weekend), holiday: String(holiday) });

function Worth({ saved, programId, editable }: { saved: BackupSettings; programId: string; editable: boolean }) {
  const [form, setForm] = useState<Typed | null>(null);
  const seen = useSeen(saved, form !== null);
  const save = useSaveBackupSettings(programId);
  const notify = useNotify();
  const typed = form ?? typedOf(seen);
  const refused = refusedBy(save.error);
  const wrong = DAYS.some(({ name }) => typed[name].trim() === '' || !Number.isFinite(Number(typed[name])));
  const change = (name: keyof Typed, value: string) => [save.reset(), setForm({ ...typed, [name]: value })];
  const done = () => {
    setForm(null);
    notify({ tone: 'good', text: 'What stepping in is worth is saved. It holds from now on.' });
  };
  const press = () => save.mutate({ worth: { weekday: Number(typed.weekday), weekend: Number(typed.weekend), holiday: Number(typed.holiday) }, version: seen.version }, { onSuccess: done });
  return (
    <section className="flex flex-col gap-3" aria-labelledby="backup-worth">
      <h3 id="backup-worth">What stepping in is worth</h3>
      <Refusal words={refusedElsewhere(refused, DAYS.map(({ name }) => name))} />
      <div className="set-worth">
        {DAYS.map(({ name, label }) => (
          <Field key={name} label={label} type="number" min={0} max={10} step={0.5} disabled={!editable} value={typed[name]} error={refusedAt(refused, name)} onChange={(event) => change(name, event.target.value)} />
        ))}
      </div>
      {editable && (
        <div className="set-bar">
          <Button variant="primary" busy={save.isPending} disabledReason={form === null ? 'Nothing is changed' : wrong ? 'Some figures are no numbers yet' : null} onClick={press}>
            Save
          </Button>
          {form !== null && <Button onClick={() => [save.reset(), setForm(null)]}>Discard changes</Button>}
          {form !== null && <Tag tone="accent">Not saved</Tag>}
        </div>
      )}
    </section>
  );
}

function Pool({ activities, programId }: { activities: readonly Activity[]; programId: string }) {
  const backup = activities.filter(({ dutyKind }) => dutyKind === 'backup');
  const link = (
    <Link className="btn" href={`/rotations?tab=activities&program=${programId}`}>
      Activities
    </Link>
  );
  if (backup.length === 0) return <EmptyState icon={LifeBuoy} title="No activity is a backup duty yet." hint="Add one of the kind “backup”, and plan it like call." action={link} />;
  return (
    <section aria-labelledby="backup-activities">
      <h3 id="backup-activities">Backup duties</h3>
      <ul className="my-2">
        {backup.map(({ id, name, code }) => (
          <li key={id}>
            <b className="b5">{name}</b> <span className="t3">{code}</span>
          </li>
        ))}
      </ul>
      <p className="t2">
        Who has one in the published schedule is on backup that day. <Link href={`/scramble?tab=backup&program=${programId}`}>Who is on backup</Link>
      </p>
    </section>
  );
}

/** Who counts as being on backup, and what is owed to whoever has to come in. */
export function BackupTab({ program }: TabProps) {
  const can = useCan();
  const settings = useBackupSettings(can('conflict:read') ? program.id : undefined);
  const activities = useActivities(program.id);
  const readOnly = can('conflict:write') ? null : 'You may look at these settings. The program director, the coordinator, a chief resident and administrators may change them.';
  if (!can('conflict:read')) return <EmptyState icon={LifeBuoy} title="The backup pool is shown to those who schedule." />;
  const error = settings.isLoadingError ? settings.error : activities.isLoadingError ? activities.error : null;
  return (
    <Part title="Backup" words="Who is on backup steps in first when somebody is out. What they did is owed to them until somebody notes how it was paid back." readOnly={readOnly}>
      {error && <ErrorState title="The backup settings did not load" error={error} onRetry={() => [void settings.refetch(), void activities.refetch()]} />}
      {!error && (!settings.data || !activities.data) && <SkeletonRows rows={5} height={32} label="Loading the backup settings" />}
      {activities.data && <Pool activities={activities.data} programId={program.id} />}
      {settings.data && <Worth saved={settings.data} programId={program.id} editable={can('conflict:write')} />}
    </Part>
  );
}
