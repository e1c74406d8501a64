'use client';
import type { RuleSet } from '@housestaff/api-client';
import { useMemo, useState } from 'react';
import { useRested } from '@/features/schedule/api/use-rested';
import type { Refused } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { useBaseRules, useRulePreview, useSaveRules } from '../api/use-rules';
import { fieldErrorsOf } from '../model/field-errors';
import { changesSaid } from '../model/rule-changes';
import { formOf, proposalOf, same, typingErrors, type RulesForm } from '../model/rules-form';

/** The rules as they are being changed: what is typed, what it differs in, what it would flag, what is wrong with it. */
export function useRulesForm(now: RuleSet, scheduleId: string | undefined, editable: boolean) {
  const [typed, setTyped] = useState<RulesForm | null>(null);
  const [chosenPack, choosePack] = useState<{ id: string; version: number } | null>(null);
  const saved = useSeen(now, typed !== null || chosenPack !== null);
  const { programId } = saved;
  const order = useMemo(() => saved.rules.map((rule) => rule.ruleId), [saved]);
  const start = useMemo(() => formOf(saved), [saved]);
  const pack = chosenPack ?? saved.pack;
  const base = useBaseRules(programId, { id: pack.id, version: pack.version });
  const baseSet = base.data?.pack.id === pack.id && base.data.pack.version === pack.version ? base.data : undefined;
  const fromPack = useMemo(() => (chosenPack && baseSet ? formOf(baseSet) : null), [chosenPack, baseSet]);
  const form = typed ?? fromPack ?? start;

  const dirty = editable && !same(form, start, order);
  const typing = useMemo(() => typingErrors(form), [form]);
  const sound = Object.keys(typing).length === 0;
  const proposal = useMemo(() => (dirty && sound ? proposalOf(form, order) : null), [dirty, sound, form, order]);
  const preview = useRulePreview(programId, scheduleId, saved.version, useRested(proposal));
  const save = useSaveRules(programId);
  const errors: Refused = { ...fieldErrorsOf(preview.error, order), ...fieldErrorsOf(save.error, order), ...typing };

  const change = (part: Partial<RulesForm>) => {
    save.reset();
    setTyped({ ...form, ...part });
  };
  const takePack = (id: string, version: number) => {
    save.reset();
    setTyped(null);
    choosePack(id === saved.pack.id && version === saved.pack.version ? null : { id, version });
  };
  const discard = () => {
    save.reset();
    setTyped(null);
    choosePack(null);
  };
  return { saved, base: baseSet, baseFailed: base.error, form, dirty, sound, proposal, preview, save, errors, order, changes: dirty ? changesSaid(form, saved) : [], change, takePack, discard };
}

export type RulesEditor = ReturnType<typeof useRulesForm>;
