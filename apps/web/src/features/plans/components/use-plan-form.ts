'use client';
import type { PlanSetup, PlanSetupFields } from '@housestaff/api-client';
import { useMemo, useState } from 'react';
import { useSeen } from '@/shell/use-seen';
import { useSavePlan } from '../api/use-plans';
import { planErrorsOf } from '../model/plan-errors';

/** What is sent of a plan: without what the server adds. */
export function fieldsOf({ kind, name, slot, weekStartsOn, plans, people, items, demands, rules, dutyHours, wishes }: PlanSetup): PlanSetupFields {
  return { kind, name, slot, plans, people, items, demands, rules, dutyHours, ...(slot === 'week' ? { weekStartsOn: weekStartsOn ?? 1 } : {}), ...(wishes ? { wishes } : {}) };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A plan as it is being changed, what is wrong with it, and the way to keep it. */
export function usePlanForm(now: PlanSetup) {
  const [edited, setEdited] = useState<PlanSetupFields | null>(null);
  const saved = useSeen(now, edited !== null);
  const start = useMemo(() => fieldsOf(saved), [saved]);
  const fields = edited ?? start;
  const save = useSavePlan(saved);
  const errors = useMemo(() => planErrorsOf(save.error), [save.error]);
  const change = (part: Partial<PlanSetupFields>) => setEdited({ ...fields, ...part });
  const discard = () => {
    save.reset();
    setEdited(null);
  };
  const keep = () => save.mutate({ fields, version: saved.version }, { onSuccess: () => setEdited(null) });
  return { fields, errors, dirty: edited !== null && !same(edited, start), change, discard, keep, saving: save.isPending, failed: save.error, saved: save.isSuccess };
}

export type PlanForm = ReturnType<typeof usePlanForm>;
