import { messageOf, type AcademicYear } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, Stepper } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { StepQuestion } from '@/shell/step-question';
import { ToolBar } from '@/shell/top-bar';
import { openStep, useStep } from '@/shell/use-step';
import { CalendarStep } from './calendar-step';
import { CarriedStep } from './carried-step';
import { PeopleStep } from './people-step';
import { ReviewStep } from './review-step';
import { useRollOverForm, type RollOverWork } from './use-roll-over-form';

const STEPS = ['Calendar', 'People', 'Carried over', 'Review'];
const QUESTIONS = ['Which blocks has the new year?', 'Who goes up, who leaves, who comes in?', 'What does the new year begin with?', 'Is this right?'];
const VIEWS = [CalendarStep, PeopleStep, CarriedStep, ReviewStep];
const LAST = STEPS.length - 1;

function whyNot(work: RollOverWork, step: number): string | null {
  const { fault, known, waiting, preview } = work;
  if (fault) return fault;
  if (preview.isError) return 'Mend what is said above first';
  if (step < LAST) return null;
  if (!known || waiting) return 'The preview is being worked out';
  return known.possible ? null : 'Something has to be mended first: see above';
}

function Foot({ work, step, go }: { work: RollOverWork; step: number; go: (step: number) => void }) {
  const { known, busy, submit } = work;
  const last = step === LAST;
  return (
    <footer className="wz-foot ro-foot">
      {step > 0 && <Button onClick={() => go(step - 1)}>Back</Button>}
      <span className="grow t3 t12" role="status">
        {work.waiting ? 'Working out the preview …' : ''}
      </span>
      <Button variant="primary" busy={busy} disabledReason={whyNot(work, step)} onClick={() => (last ? submit() : go(step + 1))}>
        {last ? `Roll over into ${known?.newYear.name ?? 'the new year'}` : `Next: ${STEPS[step + 1] ?? ''}`}
      </Button>
    </footer>
  );
}

function Body({ work, step }: { work: RollOverWork; step: number }) {
  const { form, known, change, preview, refused } = work;
  const View = VIEWS[step] ?? CalendarStep;
  const said = refused ?? (preview.isError ? messageOf(preview.error) : null);
  if (!known) return null;
  return (
    <div className="wz-in ro">
      <StepQuestion step={step} text={QUESTIONS[step]} />
      {said && (
        <p className="alert" role="alert">
          {said}
        </p>
      )}
      <View form={form} preview={known} change={change} />
    </div>
  );
}

/** From this year to the next in four steps. Mount it anew for another year. */
export function Wizard({ year }: { year: AcademicYear }) {
  const work = useRollOverForm(year);
  // A reload forgets what was filled in, so it begins at the first step again.
  const [reached, setReached] = useState(0);
  const step = useStep(reached);
  const go = (next: number) => {
    setReached(Math.max(reached, next));
    openStep(next);
  };
  const { preview, known } = work;
  const there = known?.problems.find(({ code }) => code === 'onboarding.next_year_exists');
  if (preview.isPending) return <SkeletonRows rows={14} height={36} label="Working out the new year" />;
  if (preview.isError && !known) return <ErrorState title="The new year could not be worked out" error={preview.error} onRetry={() => void preview.refetch()} />;
  if (there) return <EmptyState icon={CalendarDays} title={there.words} hint="Choose the latest year above to roll it over." />;
  return (
    <>
      <ToolBar>
        <Stepper label="Roll over" steps={STEPS} current={step} onBack={go} />
      </ToolBar>
      <div className="wz">
        <div className="wz-body" role="region" aria-label="This step" tabIndex={0}>
          <Body work={work} step={step} />
        </div>
        <Foot work={work} step={step} go={go} />
      </div>
    </>
  );
}
