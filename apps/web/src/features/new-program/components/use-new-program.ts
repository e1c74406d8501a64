'use client';
import type { StartedProgram } from '@housestaff/api-client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useNotify } from '@housestaff/ui';
import { nextYear } from '@/features/calendar/components/block-plans';
import { today } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { openStep, useStep } from '@/shell/use-step';
import { ownZone } from '@/shell/zones';
import { useProgramStart, useSpecialtyPacks } from '../api/use-program-start';
import { refusedStart } from '../model/refused-start';
import { blankStart, bodyOf, packOf, reachOf, type StartForm, STEPS, stepOfField } from '../model/start-form';

function madeSaid({ program, made }: StartedProgram): string {
  const counts = [`${made.activities} activities`, `${made.rotations} rotations`, `${made.plans} plans`].filter((part) => !part.startsWith('0 '));
  return counts.length > 0 ? `${program.name} is made, with ${counts.join(', ')}.` : `${program.name} is made.`;
}

/** Where the wizard stands, what is filled in, and the way on. */
export function useNewProgram() {
  const router = useRouter();
  const { choose } = useProgramChoice();
  const notify = useNotify();
  const packs = useSpecialtyPacks();
  const [form, setForm] = useState<StartForm>(() => blankStart(ownZone(), nextYear(null, today()).from));
  const start = useProgramStart();
  const step = useStep(Math.min(reachOf(form), STEPS.length - 1));

  const change = (values: Partial<StartForm>) => {
    start.reset();
    setForm({ ...form, ...values });
  };
  const finish = () =>
    start.mutate(bodyOf(form), {
      onSuccess: (started) => {
        choose(started.program.id);
        notify({ tone: 'good', text: madeSaid(started) });
        router.push(`/${form.people === 'import' ? 'import' : 'people'}?program=${started.program.id}`);
      },
      onError: (error) => {
        const first = Object.keys(refusedStart(error)).map(stepOfField).find((one) => one !== null);
        if (first !== undefined && first !== null) openStep(first);
      },
    });
  const next = () => {
    if (step === STEPS.length - 1) return finish();
    if (step === 0 && form.packId === undefined) setForm({ ...form, packId: packOf(form.specialty, packs.data ?? [])?.id });
    openStep(step + 1);
  };
  return { step, form, refused: refusedStart(start.error), change, next, go: openStep, busy: start.isPending };
}

export type NewProgram = ReturnType<typeof useNewProgram>;
