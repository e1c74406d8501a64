'use client';
import { useEffect, useRef } from 'react';

/** The question of a wizard's step, which takes the focus when one comes to it. */
export function StepQuestion({ step, text }: { step: number; text: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className="wz-h2">
      {text}
    </h2>
  );
}
