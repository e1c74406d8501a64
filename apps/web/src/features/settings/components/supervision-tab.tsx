'use client';
import type { RuleSet } from '@housestaff/api-client';
import { Button, ErrorState, SkeletonRows, Tag } from '@housestaff/ui';
import Link from 'next/link';
import { useState } from 'react';
import { useRuleSet } from '@/features/compliance/rules/api/use-rules';
import { SaveDialog } from '@/features/compliance/rules/components/save-dialog';
import { SupervisionSection } from '@/features/compliance/rules/components/supervision-section';
import { useRulesForm } from '@/features/compliance/rules/components/use-rules-form';
import { useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { Part } from './part';
import { READ_ONLY, type TabProps } from './tab-props';
import { WeightsTable } from './weights-table';

/** The supervision rule of the duty-hour rules, edited where it belongs among the settings. */
function Policy({ saved }: { saved: RuleSet }) {
  const mayJudge = useCan()('compliance:write');
  const { year } = useYearChoice();
  const editor = useRulesForm(saved, year?.scheduleId, mayJudge);
  const [saving, setSaving] = useState(false);
  const why = editor.dirty ? (editor.sound ? null : 'Some figures are no numbers yet') : 'Nothing is changed';
  return (
    <>
      <div className="set-policy">
        <SupervisionSection editor={editor} editable={mayJudge} />
      </div>
      {mayJudge && (
        <div className="set-bar">
          <Button variant="primary" disabledReason={why} onClick={() => setSaving(true)}>
            Save supervision …
          </Button>
          {editor.dirty && <Button onClick={editor.discard}>Discard changes</Button>}
          {editor.dirty && <Tag tone="accent">Not saved</Tag>}
        </div>
      )}
      {saving && <SaveDialog editor={editor} scheduleName={year?.name ?? null} onClose={() => setSaving(false)} />}
    </>
  );
}

/** How many attendings the learners of a half-day need: the rule, and the weight of each rotation. */
export function SupervisionTab({ program, editable }: TabProps) {
  const mayRead = useCan()('compliance:read');
  const rules = useRuleSet(mayRead ? program.id : undefined);
  const words = (
    <>
      How many attendings the learners of a half-day need. It is one of the <Link href={`/compliance/rules?program=${program.id}`}>duty-hour rules</Link>, and judged with them.
    </>
  );
  return (
    <Part title="Supervision" words={words} readOnly={editable ? null : READ_ONLY}>
      {mayRead && rules.isPending && <SkeletonRows rows={6} height={32} label="Loading the supervision rule" />}
      {rules.isLoadingError && <ErrorState title="The supervision rule did not load" error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && <Policy key={rules.data.programId} saved={rules.data} />}
      <WeightsTable programId={program.id} editable={editable} used={rules.data ? rules.data.supervision.on && rules.data.supervision.method === 'rotation-weights' : null} />
    </Part>
  );
}
