import { messageOf, type AcademicYear, type RollOverPreview } from '@housestaff/api-client';
import { useState } from 'react';
import { usePreview, useRollOver } from '../api/use-roll-over';
import { choicesOf, formFault, USUAL_FORM, type RollOverForm } from '../model/roll-over-form';
import { useSettled } from './use-settled';

/** The choices of one roll-over, what they would do, and doing it. */
export function useRollOverForm(year: AcademicYear) {
  const [form, setForm] = useState<RollOverForm>(USUAL_FORM);
  // A refusal of what was just typed leaves the last answer in view.
  const [known, setKnown] = useState<RollOverPreview>();
  const end = known?.newYear.to;
  const fault = formFault(form, end);
  const choices = choicesOf(form, end);
  const settled = useSettled(choices);
  const preview = usePreview(year, fault ? null : settled);
  const roll = useRollOver(year.programId);
  if (preview.data && preview.data !== known) setKnown(preview.data);
  const waiting = preview.isFetching || JSON.stringify(settled) !== JSON.stringify(choices);
  const change = (values: Partial<RollOverForm>) => {
    roll.reset();
    setForm((before) => ({ ...before, ...values }));
  };
  return {
    ...{ form, change, preview, known, waiting, fault },
    refused: roll.isError ? messageOf(roll.error) : null,
    busy: roll.isPending,
    submit: () => known && roll.mutate({ preview: known, choices }),
  };
}

export type RollOverWork = ReturnType<typeof useRollOverForm>;
