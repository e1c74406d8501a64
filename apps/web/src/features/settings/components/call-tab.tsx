'use client';
import { messageOf, type PlanSetup, type SetupDemand, type SetupExample } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { Moon, Plus } from 'lucide-react';
import Link from 'next/link';
import { useCreatePlan, usePlanExamples, usePlans } from '@/features/plans/api/use-plans';
import { useNames } from '@/features/plans/components/use-names';
import type { Names } from '@/features/plans/model/plan-words';
import { ruleSaid } from '@/features/plans/model/rule-words';
import { useCan } from '@/shell/session';
import { callDemandSaid, freePlanName, whoSaid } from '../model/call-words';
import { Part } from './part';
import type { TabProps } from './tab-props';

function CallPlan({ plan, names, programId, mayChange }: { plan: PlanSetup; names: Names; programId: string; mayChange: boolean }) {
  const on = plan.rules.filter((rule) => rule.on);
  const held = on.filter(({ strength }) => typeof strength !== 'number');
  const wanted = on.filter(({ strength }) => typeof strength === 'number');
  return (
    <li className="set-call">
      <div className="set-bar">
        <h3 className="grow">{plan.name}</h3>
        <Link className="btn" href={`/plans/${plan.id}?program=${programId}`}>
          {mayChange ? 'Edit in Plans' : 'Look at it in Plans'}
        </Link>
      </div>
      <ul>
        <li>{whoSaid(names, plan.people)}</li>
        {plan.demands.map((demand: SetupDemand) => (
          <li key={demand.id}>{callDemandSaid(names, demand)}</li>
        ))}
        {held.map((rule) => (
          <li key={rule.id}>{ruleSaid(names, rule, plan.slot)}</li>
        ))}
        {plan.dutyHours && <li>The duty-hour rules hold in it.</li>}
      </ul>
      {wanted.length > 0 && (
        <>
          <h4>Wanted, as far as it can be had</h4>
          <ul>
            {wanted.map((rule) => (
              <li key={rule.id}>{ruleSaid(names, rule, plan.slot)}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function ExampleButton({ example, taken }: { example: SetupExample; taken: readonly string[] }) {
  const create = useCreatePlan();
  const notify = useNotify();
  const none = example.fields.items.length === 0 ? 'The program has no call activity for this yet: add one under Activities' : null;
  const press = () =>
    create.mutate({ ...example.fields, name: freePlanName(example.fields.name, taken) }, { onSuccess: (made) => notify({ tone: 'good', text: `${made.name} is added. Make it yours in Plans.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <li className="set-call">
      <h3>{example.name}</h3>
      <p className="t2">{example.words}</p>
      <div className="set-bar">
        <Button icon={Plus} busy={create.isPending} disabledReason={none} onClick={press}>
          {`Add “${example.name}”`}
        </Button>
      </div>
    </li>
  );
}

function Examples({ taken }: { taken: readonly string[] }) {
  const examples = usePlanExamples();
  const calls = (examples.data ?? []).filter(({ fields }) => fields.kind === 'call');
  return (
    <section className="flex flex-col gap-3" aria-labelledby="settings-call-examples">
      <h2 id="settings-call-examples">Add from an example</h2>
      {examples.isPending && <SkeletonRows rows={3} label="Loading the examples" />}
      {examples.isLoadingError && <ErrorState title="The examples did not load" error={examples.error} onRetry={() => void examples.refetch()} />}
      <ul className="set-cards">
        {calls.map((example) => (
          <ExampleButton key={example.id} example={example} taken={taken} />
        ))}
      </ul>
    </section>
  );
}

function Plans({ programId, mayChange }: { programId: string; mayChange: boolean }) {
  const plans = usePlans();
  const { names, error, retry } = useNames();
  const calls = (plans.data ?? []).filter((plan) => plan.kind === 'call');
  const failed = plans.error ?? error;
  if (failed) return <ErrorState title="The call structure did not load" error={failed} onRetry={() => [void plans.refetch(), retry()]} />;
  if (!plans.data || !names) return <SkeletonRows rows={6} height={28} label="Loading the call structure" />;
  return (
    <>
      {calls.length === 0 && <EmptyState icon={Moon} title="The program has no call plan yet." hint={mayChange ? 'Add one from an example, and make it yours.' : 'A coordinator or a chief resident makes one under Plans.'} />}
      {calls.length > 0 && (
        <ul className="flex flex-col gap-3">
          {calls.map((plan) => (
            <CallPlan key={plan.id} plan={plan} names={names} programId={programId} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {mayChange && <Examples taken={plans.data.map(({ name }) => name)} />}
    </>
  );
}

/** Who takes call, how much of it there is, and what holds for it: as the program's call plans say. */
export function CallTab({ program }: TabProps) {
  const can = useCan();
  const readOnly = can('run:write') ? null : 'You may look at the call structure. Coordinators, directors and chief residents change it in Plans.';
  return (
    <Part title="Call structure" words="What the call plans of the program say, in sentences. Generating call and judging it go by the same plans." readOnly={readOnly}>
      {can('run:read') ? <Plans programId={program.id} mayChange={can('run:write')} /> : <EmptyState icon={Moon} title="Plans are shown to those who make them." />}
    </Part>
  );
}
