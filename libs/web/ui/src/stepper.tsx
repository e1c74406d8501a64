import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

export interface StepperProps {
  label: string;
  steps: readonly string[];
  /** Counts from 0. */
  current: number;
  /** Makes the steps that are done a way back. */
  onBack?: (step: number) => void;
}

function Step({ step, index, current, onBack }: Pick<StepperProps, 'current' | 'onBack'> & { step: string; index: number }) {
  const dot = <span className="dot">{index < current ? <Icon of={Check} small /> : index + 1}</span>;
  if (index >= current || !onBack) {
    return (
      <>
        {dot}
        {step}
      </>
    );
  }
  return (
    <button type="button" className="step-back" onClick={() => onBack(index)}>
      {dot}
      {step}
    </button>
  );
}

/** Where one is in a sequence. */
export function Stepper({ label, steps, current, onBack }: StepperProps) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <Fragment key={step}>
          {index > 0 && <li className="dash-line" aria-hidden />}
          <li className={cx(index < current && 'done', index === current && 'now')} aria-current={index === current ? 'step' : undefined}>
            <Step step={step} index={index} current={current} onBack={onBack} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
