'use client';
import { ApiError, messageOf, type Conflict, type ConflictOption } from '@housestaff/api-client';
import { Button, ErrorState, Meter, PanelSection, SkeletonRows, Tag, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import { hasEffect } from '@/features/schedule/model/effect-words';
import { useAnswerConflict, useConflictOptions } from '../api/use-conflicts';
import { FACTOR_WORDS, percent, STRATEGY_WORDS } from '../model/conflict-words';

interface OptionsSectionProps {
  conflict: Conflict;
  programId: string | undefined;
  may: boolean;
}

/** Real changes, each weighed on the schedule as it is; the best is open. */
export function OptionsSection({ conflict, programId, may }: OptionsSectionProps) {
  const query = useConflictOptions(conflict.id, true);
  const answer = useAnswerConflict(programId);
  const notify = useNotify();
  const [open, setOpen] = useState<string | null>(null);
  const gone = query.error instanceof ApiError && query.error.code.startsWith('conflicts.');
  const options = (query.data ?? []).filter(({ strategy }) => strategy !== 'defer');
  const shown = open ?? options[0]?.id;
  const resolve = (option: ConflictOption) =>
    answer.mutate(
      { conflict, verb: 'resolve', body: { optionId: option.id } },
      { onSuccess: ({ resolution }) => notify({ tone: 'good', text: `Resolved, and published as version ${resolution?.versionNumber ?? ''}. Whoever it concerns is told.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) },
    );
  return (
    <PanelSection title="What would mend it">
      {query.isPending && <SkeletonRows rows={4} height={44} label="Looking for what would mend it" />}
      {gone && <p className="alert info">{messageOf(query.error)}</p>}
      {query.isLoadingError && !gone && <ErrorState title="The options did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && options.length === 0 && <p className="t2">No change of one or two people mends it without breaking something else. Leave it to somebody, ignore it with a reason, or plan these days anew.</p>}
      <ol className="cf-options">
        {options.map((option) => (
          <OptionCard key={option.id} option={option} open={shown === option.id} onOpen={() => setOpen(option.id)} may={may} busy={answer.isPending} onResolve={() => resolve(option)} />
        ))}
      </ol>
    </PanelSection>
  );
}

interface OptionCardProps {
  option: ConflictOption;
  open: boolean;
  onOpen: () => void;
  may: boolean;
  busy: boolean;
  onResolve: () => void;
}

function OptionCard({ option, open, onOpen, may, busy, onResolve }: OptionCardProps) {
  const { strategy, label, score, steps, makes, ends, blocked, findings } = option;
  return (
    <li className="cf-option">
      <button type="button" className="cf-option-head" aria-expanded={open} onClick={onOpen}>
        <span className="grow">
          <b className="b6">{label}</b>
        </span>
        <Tag tone={blocked ? 'bad' : score >= 0.7 ? 'good' : 'neutral'}>{STRATEGY_WORDS[strategy]}</Tag>
        <span className="cf-score">{percent(score)}</span>
      </button>
      {open && (
        <div className="cf-option-body">
          <ul className="cf-lines t12">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <Factors option={option} />
          {makes.length > 0 && <p className="t12 warn">Comes of it: {makes.join('; ')}</p>}
          {ends.length > 0 && <p className="t12 good">Ends too: {ends.join('; ')}</p>}
          {hasEffect(findings) && <FindingsEffect diff={findings} most={3} />}
          {may && (
            <Button variant="primary" busy={busy} disabledReason={blocked} onClick={onResolve}>
              Resolve this way
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Factors({ option: { factors } }: { option: ConflictOption }) {
  return (
    <dl className="cf-factors">
      {FACTOR_WORDS.map(([id, word]) => {
        const { score, why } = factors[id];
        return (
          <div key={id}>
            <dt>{word}</dt>
            <dd>
              {score === null ? <span className="t3">not counted</span> : <Meter label={`${word}: ${percent(score)}`} value={score} max={1} tone={score < 0.5 ? 'warn' : 'accent'} />}
              <span className="t12 t2">{why}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
