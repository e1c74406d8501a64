import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

/** Where one is in a sequence; `current` counts from 0. */
export function Stepper({ label, steps, current }: { label: string; steps: readonly string[]; current: number }) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <Fragment key={step}>
          {index > 0 && <li className="dash-line" aria-hidden />}
          <li className={cx(index < current && 'done', index === current && 'now')} aria-current={index === current ? 'step' : undefined}>
            <span className="dot">{index < current ? <Icon of={Check} small /> : index + 1}</span>
            {step}
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
