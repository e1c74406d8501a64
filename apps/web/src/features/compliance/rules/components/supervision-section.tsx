'use client';
import type { Activity } from '@housestaff/api-client';
import { Button, Combobox, ErrorState, IconButton, Segmented, Select, Tag } from '@housestaff/ui';
import { Trash2, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useActivities } from '@/features/rotations/api/use-catalog';
import type { Refused } from '@/shell/refusal';
import { supervisionFields, type Figures, type SupervisionFields } from '../model/rules-form';
import { METHODS, SEVERITIES } from '../model/rule-words';
import { FigureField } from './figure-field';
import { SupervisionGroups } from './supervision-groups';
import type { RulesEditor } from './use-rules-form';

const PGYS = ['1', '2', '3', '4', '5'];

interface PartProps {
  fields: SupervisionFields;
  editable: boolean;
  errors: Refused;
  onChange: (part: Partial<SupervisionFields>) => void;
}

/** One figure for each PGY; an empty one is a PGY that the program does not have. */
function ByPgy({ part, after, hint, fields, editable, errors, onChange }: PartProps & { part: 'weights' | 'ratios'; after: string; hint: string }) {
  const values = fields[part];
  const pgys = [...new Set([...PGYS, ...Object.keys(values)])].sort();
  const set = (pgy: string, text: string) => {
    const others = Object.entries(values).filter(([one]) => one !== pgy);
    const next: Figures = Object.fromEntries(text === '' ? others : [...others, [pgy, text]]);
    onChange({ [part]: next });
  };
  return (
    <div>
      <p className="t2 mb-2">{hint}</p>
      <div className="pgys">
        {pgys.map((pgy) => (
          <FigureField key={pgy} label={`PGY-${pgy}`} visibleLabel value={values[pgy] ?? ''} after={after} placeholder="–" disabled={!editable} error={errors[`supervision.${part}.${pgy}`]} onChange={(text) => set(pgy, text)} />
        ))}
      </div>
    </div>
  );
}

/** Activities in which a learner takes more of an attending, such as procedures. */
function ExtraLoad({ fields, activities, editable, errors, onChange }: PartProps & { activities: readonly Activity[] }) {
  const byId = new Map(activities.map((one) => [one.id, one]));
  const free = activities.filter((one) => one.category === 'clinical' && !fields.extra.some((extra) => extra.activityId === one.id)).map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  const replace = (activityId: string, weight: string) => onChange({ extra: fields.extra.map((one) => (one.activityId === activityId ? { ...one, weight } : one)) });
  return (
    <div>
      <h3 className="mb-1">More load by activity</h3>
      <p className="t2 mb-2">Added for each learner who has the activity, e.g. 1 for a procedure clinic.</p>
      <ul className="rlist">
        {fields.extra.map(({ activityId, weight }, at) => {
          const name = byId.get(activityId)?.name ?? 'Unknown activity';
          return (
            <li key={activityId} className="row">
              <span className="grow clip">{name}</span>
              <FigureField label={`More load for ${name}`} before="+" value={weight} disabled={!editable} error={errors[`supervision.extra[${at}].weight`] ?? errors[`supervision.extra[${at}].activityId`]} onChange={(text) => replace(activityId, text)} />
              {editable && <IconButton icon={Trash2} label={`Remove ${name}`} onClick={() => onChange({ extra: fields.extra.filter((one) => one.activityId !== activityId) })} />}
            </li>
          );
        })}
      </ul>
      {editable && <Combobox key={fields.extra.length} label="Add an activity with more load" hideLabel value={null} options={free} placeholder="Add an activity" onChange={(activityId) => activityId && onChange({ extra: [...fields.extra, { activityId, weight: '1' }] })} />}
    </div>
  );
}

function Method({ fields, activities, editable, errors, onChange }: PartProps & { activities: readonly Activity[] }) {
  if (fields.method === 'rotation-weights') {
    return (
      <p className="t2">
        Each learner counts with the supervision weight of their rotation; the sum is rounded up to whole attendings. The weights stand with the <Link href="/rotations">rotations</Link>.
      </p>
    );
  }
  if (fields.method === 'ratio') return <ByPgy part="ratios" after="to one" hint="Learners of each PGY for one attending; the sum is rounded up. A learner of a PGY without a figure can't be judged." fields={fields} editable={editable} errors={errors} onChange={onChange} />;
  return (
    <>
      <ByPgy part="weights" after="of one" hint="How much of an attending one learner of each PGY takes; the sum is rounded up. A learner of a PGY without a figure can't be judged." fields={fields} editable={editable} errors={errors} onChange={onChange} />
      <ExtraLoad fields={fields} activities={activities} editable={editable} errors={errors} onChange={onChange} />
    </>
  );
}

/** Attendings for the learners of each half-day: the program's own rule, there is no number in the requirements. */
export function SupervisionSection({ editor, editable }: { editor: RulesEditor; editable: boolean }) {
  const { saved, base, form, errors, change } = editor;
  const activities = useActivities(saved.programId);
  const fields = form.supervision;
  const pack = base && supervisionFields(base.supervision);
  const changed = pack !== undefined && JSON.stringify(pack) !== JSON.stringify(fields);
  const set = (part: Partial<SupervisionFields>) => change({ supervision: { ...fields, ...part } });
  const part = { fields, editable, errors, onChange: set };
  return (
    <section className="rsec" aria-labelledby="rules-supervision">
      <div className="row">
        <input type="checkbox" role="switch" className="sw" checked={fields.on} disabled={!editable} aria-label="Supervision is held" onChange={(event) => set({ on: event.target.checked })} />
        <h2 id="rules-supervision">Supervision</h2>
        <span className="grow" />
        {changed && <Tag tone="accent">Changed</Tag>}
        {changed && editable && (
          <Button size="small" variant="ghost" icon={Undo2} onClick={() => change({ supervision: pack })}>
            Reset to the pack
          </Button>
        )}
      </div>
      <p className="t2 measure">Attendings needed in each half-day for the learners there. The requirements give no number: this is your program's rule.</p>
      {fields.on && (
        <>
          <div className="row flex-wrap">
            <fieldset disabled={!editable} className="contents">
              <Segmented label="Method" value={fields.method} options={METHODS} onChange={(method) => set({ method })} />
            </fieldset>
            <Select label="Severity of supervision" value={fields.severity} options={SEVERITIES} disabled={!editable} onChange={(severity) => set({ severity })} />
          </div>
          {activities.isLoadingError && <ErrorState title="The activities did not load" error={activities.error} onRetry={() => void activities.refetch()} />}
          <Method {...part} activities={activities.data ?? []} />
          <SupervisionGroups groups={fields.groups} activities={activities.data ?? []} editable={editable} errors={errors} onChange={(groups) => set({ groups })} />
        </>
      )}
    </section>
  );
}
