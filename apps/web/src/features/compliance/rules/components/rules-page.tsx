'use client';
import type { RuleSet } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, Tag } from '@housestaff/ui';
import { ArrowLeft, ScrollText } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { plural } from '@/features/schedule/model/words';
import { moment } from '@/shell/dates';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useRuleSet } from '../api/use-rules';
import { AveragesSection, CountingSection } from './averages-section';
import { ExceptionsSection } from './exceptions-section';
import { HistoryList } from './history-list';
import { PackSection } from './pack-section';
import { PreviewList } from './preview-list';
import { RulesSection } from './rules-section';
import { SaveDialog } from './save-dialog';
import { SupervisionSection } from './supervision-section';
import { useRulesForm, type RulesEditor } from './use-rules-form';

const READ_ONLY = 'You may look at the rules. Only the program director, the coordinator and administrators may change them.';

function Head({ actions }: { actions?: React.ReactNode }) {
  return (
    <TopBar title="Duty-hour rules" actions={actions}>
      <Link href="/compliance" className="row t12 nowrap">
        <ArrowLeft className="i s" aria-hidden />
        Compliance
      </Link>
    </TopBar>
  );
}

function Sections({ editor, editable }: { editor: RulesEditor; editable: boolean }) {
  return (
    <div className="rmain">
      {!editable && <p className="alert info rnote">{READ_ONLY}</p>}
      <PackSection editor={editor} editable={editable} />
      {editor.baseFailed && <ErrorState title="The pack did not load" error={editor.baseFailed} />}
      <RulesSection editor={editor} editable={editable} />
      <AveragesSection editor={editor} editable={editable} />
      <CountingSection editor={editor} editable={editable} />
      <SupervisionSection editor={editor} editable={editable} />
      <ExceptionsSection exceptions={editor.saved.exceptions} />
    </div>
  );
}

function Aside({ editor, scheduleName }: { editor: RulesEditor; scheduleName: string | null }) {
  return (
    <aside className="rside" aria-label="Preview and history" tabIndex={0}>
      {editor.dirty && (
        <section aria-live="polite">
          <h2 className="mb-2">
            What this would flag <span className="t3">{scheduleName ? `${scheduleName}, published` : ''}</span>
          </h2>
          <PreviewList editor={editor} scheduleName={scheduleName} />
        </section>
      )}
      <section>
        <h2 className="mb-2">History</h2>
        <HistoryList programId={editor.saved.programId} />
      </section>
    </aside>
  );
}

function Editor({ saved, scheduleId, scheduleName }: { saved: RuleSet; scheduleId: string | undefined; scheduleName: string | null }) {
  const editable = useCan()('compliance:write');
  const editor = useRulesForm(saved, scheduleId, editable);
  const [saving, setSaving] = useState(false);
  const { dirty, sound, changes, discard } = editor;
  const why = dirty ? (sound ? null : 'Some limits are no numbers yet') : 'Nothing is changed';
  const actions = editable ? (
    <>
      {dirty && <Tag tone="accent">{plural(changes.length, 'change')} not saved</Tag>}
      {dirty && <Button onClick={discard}>Discard</Button>}
      <Button variant="primary" disabledReason={why} onClick={() => setSaving(true)}>
        Save …
      </Button>
    </>
  ) : null;
  return (
    <>
      <Head actions={<span className="ract">{actions}</span>} />
      <div className="rules">
        <Sections editor={editor} editable={editable} />
        <Aside editor={editor} scheduleName={scheduleName} />
      </div>
      {dirty && <div className="rbar">{actions}</div>}
      {saving && <SaveDialog editor={editor} scheduleName={scheduleName} onClose={() => setSaving(false)} />}
    </>
  );
}

/** What the program is held to: a rule pack, and what this program changed in it. */
export function RulesPage() {
  const { program } = useProgramChoice();
  const { year } = useYearChoice();
  const rules = useRuleSet(program?.id);
  if (rules.data) return <Editor key={rules.data.programId} saved={rules.data} scheduleId={year?.scheduleId} scheduleName={year?.name ?? null} />;
  return (
    <>
      <Head />
      {!program && <EmptyState icon={ScrollText} title="There is no program yet whose rules could be set." action={<Link href="/import">Import a year sheet</Link>} />}
      {program && rules.isLoadingError && <ErrorState title="The rules did not load" error={rules.error} onRetry={() => void rules.refetch()} lastWorked={rules.dataUpdatedAt > 0 ? moment(new Date(rules.dataUpdatedAt).toISOString()) : null} />}
      {program && !rules.isError && <SkeletonRows rows={14} height={40} label="Loading the rules" />}
    </>
  );
}
