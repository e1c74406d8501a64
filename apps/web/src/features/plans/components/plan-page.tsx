'use client';
import { ApiError, type PlanSetup } from '@housestaff/api-client';
import { Button, Dialog, ErrorState, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useParams, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { moment } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { usePlan, useRemovePlan } from '../api/use-plans';
import { codeOf, itemNameOf, type Names } from '../model/plan-words';
import { BasicsSection } from './basics-section';
import { DemandsSection } from './demands-section';
import { ItemsSection } from './items-section';
import { RulesSection } from './rules-section';
import { useNames } from './use-names';
import { usePlanForm, type PlanForm } from './use-plan-form';
import { WishesSection } from './wishes-section';

function RemoveDialog({ plan, onClose }: { plan: PlanSetup; onClose: () => void }) {
  const remove = useRemovePlan(plan);
  const router = useRouter();
  const notify = useNotify();
  const go = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        notify({ text: `${plan.name} is deleted.` });
        router.push('/plans');
      },
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Delete ${plan.name}?`}
      description="Its demand, rules and wishes are gone then. What was planned by it stays in the schedule, and its runs stay in the history."
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="danger" busy={remove.isPending} onClick={go}>
            Delete the plan
          </Button>
        </>
      }
    >
      {remove.isError && (
        <p className="alert" role="alert">
          {remove.error.message}
        </p>
      )}
    </Dialog>
  );
}

/** What went wrong with keeping it, and where; the first field that is at fault comes into view. */
function Refused({ form, onReload }: { form: PlanForm; onReload: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const { failed } = form;
  useEffect(() => {
    if (!failed) return;
    const faulty = box.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong], .bad');
    (faulty ?? box.current)?.scrollIntoView({ block: 'center' });
  }, [failed]);
  if (!failed) return <div ref={box} />;
  const stale = failed instanceof ApiError && failed.stale;
  return (
    <div ref={box} className="alert pl-alert" role="alert">
      <span className="grow">{stale ? 'Somebody else changed this plan meanwhile.' : `Not saved. ${failed.message}`}</span>
      {stale && (
        <Button size="small" onClick={onReload}>
          Show theirs
        </Button>
      )}
    </div>
  );
}

function SaveActions({ form }: { form: PlanForm }) {
  return (
    <>
      {form.dirty && <Button onClick={form.discard}>Discard</Button>}
      <Button variant="primary" busy={form.saving} disabledReason={form.dirty ? null : 'Nothing is changed'} onClick={form.keep}>
        Save
      </Button>
    </>
  );
}

function PlanTop({ plan, form, editable, onRemove }: { plan: PlanSetup; form: PlanForm; editable: boolean; onRemove: () => void }) {
  const title = (
    <>
      <Link href="/plans" className="pl-back">
        Plans
      </Link>{' '}
      <span className="t3">/</span> {plan.name}
    </>
  );
  const actions = (
    <>
      {editable && (
        <Button icon={Trash2} variant="ghost" onClick={onRemove}>
          Delete …
        </Button>
      )}
      {plan.kind !== 'blocks' && !form.dirty && (
        <Link className="btn" href={`/generate?plan=${plan.id}`}>
          Generate by it
        </Link>
      )}
      {editable && (
        <span className="ract">
          <SaveActions form={form} />
        </span>
      )}
    </>
  );
  return (
    <TopBar title={title} actions={actions}>
      {form.dirty && <Tag tone="accent">Not saved yet</Tag>}
    </TopBar>
  );
}

function Editor({ plan, names, onReload }: { plan: PlanSetup; names: Names; onReload: () => void }) {
  const editable = useCan()('run:write');
  const form = usePlanForm(plan);
  const [removing, setRemoving] = useState(false);
  const items = form.fields.items.map(({ id }) => ({ value: id, label: `${codeOf(names, id)} ${itemNameOf(names, id)}` }));
  const props = { form, names, items, editable };
  const reload = () => {
    form.discard();
    onReload();
  };
  return (
    <>
      <PlanTop plan={plan} form={form} editable={editable} onRemove={() => setRemoving(true)} />
      <div className="scroll pl-page">
        <Refused form={form} onReload={reload} />
        {!editable && <p className="alert info pl-alert">You may look at the plan, not change it.</p>}
        <BasicsSection {...props} />
        <ItemsSection {...props} />
        <DemandsSection {...props} />
        <RulesSection {...props} />
        <WishesSection {...props} />
        <p className="t12 t3 pl-foot">{plan.changedAt ? `Changed last ${moment(plan.changedAt)} by ${plan.changedBy ?? 'somebody'}` : 'Never changed'}</p>
      </div>
      {editable && (
        <div className="rbar">
          <SaveActions form={form} />
        </div>
      )}
      {removing && <RemoveDialog plan={plan} onClose={() => setRemoving(false)} />}
    </>
  );
}

/** One plan: what it gives, how many are needed, by which rules. */
export function PlanPage() {
  const { planId } = useParams<{ planId: string }>();
  const plan = usePlan(planId);
  const { names, error, retry } = useNames();
  if (plan.data && names) return <Editor key={plan.data.id} plan={plan.data} names={names} onReload={() => void plan.refetch()} />;
  const failed = plan.error ?? error;
  return (
    <>
      <TopBar title="Plan" />
      {failed ? <ErrorState title="The plan did not load" error={failed} onRetry={plan.isError ? () => void plan.refetch() : retry} /> : <SkeletonRows rows={16} label="Loading the plan" />}
    </>
  );
}
