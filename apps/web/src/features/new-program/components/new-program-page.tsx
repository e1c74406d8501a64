'use client';
import { Button, EmptyState, Stepper } from '@housestaff/ui';
import { Building2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { refusedElsewhere } from '@/shell/refusal';
import { useCanEverywhere } from '@/shell/session';
import { StepQuestion } from '@/shell/step-question';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { lacksOf, STEPS } from '../model/start-form';
import { PackStep } from './pack-step';
import { PeopleStep } from './people-step';
import { ProgramStep } from './program-step';
import { useNewProgram, type NewProgram } from './use-new-program';
import { YearStep } from './year-step';

const QUESTIONS = ['What is the program called, and where is it?', 'What should it start with?', 'When does its year begin, and in which blocks?', 'How do people come into it?'];
const VIEWS = [ProgramStep, PackStep, YearStep, PeopleStep];
const SHOWN_AT_FIELDS = ['name', 'specialty', 'zone', 'siteId', 'newSite', 'packId', 'include', 'pack', 'year', 'from', 'kind'];

function Foot({ wizard }: { wizard: NewProgram }) {
  const { step, form, go, busy } = wizard;
  const last = step === STEPS.length - 1;
  const lacks = Object.values(lacksOf(form, step))[0] ?? null;
  return (
    <footer className="wz-foot">
      {step > 0 && <Button onClick={() => go(step - 1)}>Back</Button>}
      <span className="grow" />
      <Button type="submit" variant="primary" busy={busy} disabledReason={lacks}>
        {last ? (busy ? 'Making the program …' : 'Make the program') : `Next: ${STEPS[step + 1] ?? ''}`}
      </Button>
    </footer>
  );
}

function Wizard() {
  const wizard = useNewProgram();
  const { step, form, refused, change, next, go } = wizard;
  const View = VIEWS[step] ?? ProgramStep;
  const elsewhere = refusedElsewhere(refused, SHOWN_AT_FIELDS);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    next();
  };
  return (
    <>
      <ToolBar>
        <Stepper label="New program" steps={STEPS} current={step} onBack={go} />
      </ToolBar>
      <form className="wz" onSubmit={submit} noValidate>
        <div className="wz-body" role="region" aria-label="This step" tabIndex={0}>
          <div className="wz-in">
            <StepQuestion step={step} text={QUESTIONS[step]} />
            {elsewhere && (
              <p className="alert" role="alert">
                {elsewhere}
              </p>
            )}
            <View form={form} refused={refused} change={change} />
          </div>
        </div>
        <Foot wizard={wizard} />
      </form>
    </>
  );
}

/** From nothing to a program with its rotations, rules and year, in four steps. */
export function NewProgramPage() {
  const mayCreate = useCanEverywhere()('program:write');
  return (
    <>
      <TopBar title="New program" />
      {mayCreate ? <Wizard /> : <EmptyState icon={Building2} title="You may not make a program." hint="It takes a role over the whole organization. An administrator can give you one, or make the program." />}
    </>
  );
}
