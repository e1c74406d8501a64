'use client';
import { messageOf, type PlanSetup, type SetupExample } from '@housestaff/api-client';
import { Button, DataTable, EmptyState, ErrorState, SkeletonRows, useNotify, type Column } from '@housestaff/ui';
import { ListChecks, Plus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { moment } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useCreatePlan, usePlanExamples, usePlans } from '../api/use-plans';
import { KIND_NAMES, SLOT_NAMES } from '../model/plan-words';

const COLUMNS: Column<PlanSetup>[] = [
  { key: 'name', title: 'Plan', cell: (plan) => <Link href={`/plans/${plan.id}`} className="b5">{plan.name}</Link> },
  { key: 'kind', title: 'Kind', cell: (plan) => `${KIND_NAMES[plan.kind]}, ${SLOT_NAMES[plan.slot]}`, wideOnly: true },
  { key: 'items', title: 'Items', cell: (plan) => plan.items.length, numeric: true, wideOnly: true },
  { key: 'demands', title: 'Demands', cell: (plan) => plan.demands.length, numeric: true },
  { key: 'rules', title: 'Rules on', cell: (plan) => `${plan.rules.filter((rule) => rule.on).length} of ${plan.rules.length}`, numeric: true },
  { key: 'changed', title: 'Changed last', cell: (plan) => (plan.changedAt ? `${moment(plan.changedAt)} by ${plan.changedBy ?? 'somebody'}` : ''), wideOnly: true },
];

/** A name that no plan has yet. */
function freeName(name: string, plans: readonly PlanSetup[]): string {
  const taken = new Set(plans.map((plan) => plan.name));
  let n = 2;
  if (!taken.has(name)) return name;
  while (taken.has(`${name} ${n}`)) n += 1;
  return `${name} ${n}`;
}

function ExampleCard({ example, plans }: { example: SetupExample; plans: readonly PlanSetup[] }) {
  const create = useCreatePlan();
  const router = useRouter();
  const notify = useNotify();
  const { fields } = example;
  const none = fields.items.length === 0 ? `The program has no ${fields.plans === 'stays' ? 'rotation' : 'activity'} for this yet` : null;
  const start = () =>
    create.mutate(
      { ...fields, name: freeName(fields.name, plans) },
      { onSuccess: (made) => router.push(`/plans/${made.id}`), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) },
    );
  return (
    <li className="pl-card">
      <h3>{example.name}</h3>
      <p className="t2">{example.words}</p>
      <p className="t3 t12">{`${fields.demands.length} ${fields.demands.length === 1 ? 'demand' : 'demands'}, ${fields.rules.length} rules`}</p>
      <Button icon={Plus} busy={create.isPending} disabledReason={none} aria-label={`Start from ${example.name}`} onClick={start}>
        Start from this
      </Button>
    </li>
  );
}

function Examples({ plans }: { plans: readonly PlanSetup[] }) {
  const examples = usePlanExamples();
  return (
    <section className="rsec" aria-label="Start a plan">
      <h2>Start a plan</h2>
      {examples.isPending && <SkeletonRows rows={4} label="Loading the examples" />}
      {examples.isLoadingError && <ErrorState title="The examples did not load" error={examples.error} onRetry={() => void examples.refetch()} />}
      <ul className="pl-cards">
        {(examples.data ?? []).map((example) => (
          <ExampleCard key={example.id} example={example} plans={plans} />
        ))}
      </ul>
    </section>
  );
}

/** How the program plans its calls, shifts, clinics and weeks. */
export function PlansPage() {
  const { program } = useProgramChoice();
  const plans = usePlans();
  const mayChange = useCan()('run:write');
  return (
    <>
      <TopBar title="Plans" />
      <div className="scroll">
        {!program && <EmptyState icon={ListChecks} title="There is no program yet." />}
        {program && plans.isPending && <SkeletonRows rows={6} label="Loading the plans" />}
        {plans.isLoadingError && <ErrorState title="The plans did not load" error={plans.error} onRetry={() => void plans.refetch()} />}
        {plans.data && (
          <DataTable
            caption="Plans"
            columns={COLUMNS}
            rows={plans.data}
            keyOf={(plan) => plan.id}
            empty={<EmptyState icon={ListChecks} title="This program has no plan yet." hint={mayChange ? 'Start from one of these, and make it yours.' : 'A coordinator makes them.'} />}
          />
        )}
        {plans.data && mayChange && <Examples plans={plans.data} />}
      </div>
    </>
  );
}
