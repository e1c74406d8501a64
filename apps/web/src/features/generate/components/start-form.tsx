'use client';
import { messageOf, type AcademicYear, type PlanSetup, type PreCheck, type Run } from '@housestaff/api-client';
import { Button, ErrorState, Segmented, SkeletonRows } from '@housestaff/ui';
import Link from 'next/link';
import { useStartRun, type usePreCheck } from '../api/use-runs';
import { BLOCKS, SECONDS_OF, startOf, wrongWith } from '../model/wanted';
import { AlgorithmFields, TimeField } from './algorithm-fields';
import { OutFields } from './out-fields';
import { PlanFields, ScopeList } from './plan-fields';
import type { WantedForm } from './use-wanted';
import { WeightFields } from './weight-fields';

export interface StartFormProps {
  form: WantedForm;
  year: AcademicYear;
  setups: readonly PlanSetup[];
  check: ReturnType<typeof usePreCheck>;
  drafts: readonly { id: string; name: string }[];
  onStarted: (run: Run) => void;
}

function whyNot({ wanted }: WantedForm, check: PreCheck | undefined): { text: string; mend?: boolean } | null {
  const wrong = wrongWith(wanted);
  if (wrong) return { text: wrong };
  if (!check) return { text: 'The demands are being counted' };
  if (wanted.plan === BLOCKS && check.observedOnly) return { text: 'Confirm the observed requirements first', mend: true };
  if (wanted.plan === BLOCKS && check.scope.demands === 0) return { text: 'Enter or observe requirements first', mend: true };
  return null;
}

function Start({ form, year, check, onStarted }: StartFormProps) {
  const start = useStartRun(year.scheduleId);
  const { wanted } = form;
  const reason = whyNot(form, check.data);
  const relaxed = wanted.relaxations.length;
  return (
    <section className="gen-sec gen-go">
      {relaxed > 0 && (
        <p className="t12 t2 mb-2">
          {`With ${relaxed} ${relaxed === 1 ? 'relaxation' : 'relaxations'} as ticked. `}
          <button type="button" className="tl-link" onClick={() => form.change({ relaxations: [] })}>
            Untick
          </button>
        </p>
      )}
      {start.isError && (
        <p className="alert mb-2" role="alert">
          {messageOf(start.error)}
        </p>
      )}
      <div className="row">
        <Button variant="primary" busy={start.isPending} disabledReason={reason?.text} onClick={() => start.mutate(startOf(wanted), { onSuccess: onStarted })}>
          {wanted.out ? 'Find who covers' : 'Generate'}
        </Button>
        {reason?.mend && <Link href="/rotations?tab=requirements">To the requirements</Link>}
      </div>
    </section>
  );
}

/** What to plan, how, and for how long; or who is out, and where that is felt. */
export function StartForm(props: StartFormProps) {
  const { form, year, setups, check, drafts } = props;
  const { wanted, change } = form;
  const aims = [
    { value: 'plan', label: 'Make a plan' },
    { value: 'out', label: 'Someone is out' },
  ] as const;
  return (
    <>
      <div className="gen-sec">
        <Segmented label="What for" value={wanted.out ? 'out' : 'plan'} options={aims} onChange={(aim) => change(aim === 'out' ? { out: [], seconds: SECONDS_OF.greedy } : { out: null, seconds: SECONDS_OF[wanted.algorithm] })} />
      </div>
      {wanted.out && <OutFields out={wanted.out} onChange={(out) => change({ out })} />}
      <PlanFields form={form} year={year} setups={setups} drafts={drafts} />
      {check.isPending && <SkeletonRows rows={8} label="Counting demands" />}
      {check.isLoadingError && <ErrorState title="The demands could not be counted" error={check.error} onRetry={() => void check.refetch()} />}
      {check.data && (
        <>
          {!wanted.out && <WeightFields terms={check.data.terms} weights={wanted.weights} onChange={(weights) => change({ weights })} />}
          {wanted.out ? (
            <section className="gen-sec">
              <TimeField form={form} />
            </section>
          ) : (
            <AlgorithmFields form={form} check={check.data} />
          )}
          {!wanted.out && <ScopeList check={check.data} />}
        </>
      )}
      <Start {...props} />
    </>
  );
}
