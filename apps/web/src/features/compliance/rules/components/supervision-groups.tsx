'use client';
import type { Activity } from '@housestaff/api-client';
import { Button, Field, IconButton } from '@housestaff/ui';
import { Plus, Trash2 } from 'lucide-react';
import type { Refused } from '@/shell/refusal';
import type { SupervisionFields } from '../model/rules-form';
import { ActivityPicker } from './activity-picker';

interface SupervisionGroupsProps {
  groups: SupervisionFields['groups'];
  activities: readonly Activity[];
  editable: boolean;
  errors: Refused;
  onChange: (groups: SupervisionFields['groups']) => void;
}

function freeName(groups: SupervisionFields['groups']): string {
  const taken = new Set(groups.map((group) => group.name));
  return Array.from({ length: groups.length + 1 }, (_, n) => `Group ${n + 1}`).find((name) => !taken.has(name)) ?? 'Group';
}

/** Who learns and who supervises at one place: each group is counted by itself. */
export function SupervisionGroups({ groups, activities, editable, errors, onChange }: SupervisionGroupsProps) {
  const clinical = activities.filter((one) => one.category === 'clinical');
  const supervising = activities.filter((one) => one.supervises);
  const replace = (at: number, part: Partial<SupervisionFields['groups'][number]>) => onChange(groups.map((group, n) => (n === at ? { ...group, ...part } : group)));
  return (
    <div>
      <h3 className="mb-2">Groups of activities</h3>
      {errors['supervision.groups'] && <p className="t12 bad mb-2">{errors['supervision.groups']}</p>}
      <ul className="rgroups">
        {groups.map((group, at) => {
          const of = `supervision.groups[${at}]`;
          const errorOf = (part: string) => Object.entries(errors).find(([field]) => field.startsWith(`${of}.${part}`))?.[1] ?? null;
          return (
            <li key={at}>
              <div className="row items-end">
                <div className="grow">
                  <Field label="Name" value={group.name} disabled={!editable} maxLength={60} error={errorOf('name')} onChange={(event) => replace(at, { name: event.target.value })} />
                </div>
                {editable && <IconButton icon={Trash2} label={`Remove ${group.name}`} onClick={() => onChange(groups.filter((_, n) => n !== at))} />}
              </div>
              <div className="rgrid">
                <ActivityPicker label={`Learners of ${group.name}`} everyone="In any clinical activity" activities={clinical} value={group.learnerActivityIds} editable={editable} error={errorOf('learnerActivityIds')} onChange={(learnerActivityIds) => replace(at, { learnerActivityIds })} />
                <ActivityPicker label={`Attendings of ${group.name}`} everyone="In any activity that supervises" activities={supervising} value={group.supervisorActivityIds} editable={editable} error={errorOf('supervisorActivityIds')} onChange={(supervisorActivityIds) => replace(at, { supervisorActivityIds })} />
              </div>
            </li>
          );
        })}
      </ul>
      {editable && (
        <Button size="small" icon={Plus} onClick={() => onChange([...groups, { name: freeName(groups), learnerActivityIds: null, supervisorActivityIds: null }])}>
          Add a group
        </Button>
      )}
    </div>
  );
}
