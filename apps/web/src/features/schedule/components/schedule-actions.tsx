'use client';
import { Button, IconButton, Menu, Segmented, useNotify } from '@housestaff/ui';
import { Ellipsis, FilePlus2, GitCompareArrows, History, Keyboard, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/shell/session';
import { useDraftAdmin } from '../api/use-draft-admin';
import type { ScheduleView } from '../api/use-schedule-view';
import { plural } from '../model/words';
import { DiffDialog } from './diff-dialog';
import { ExportMenu } from './export-menu';
import { KeysDialog } from './keys-dialog';
import { PublishDialog } from './publish-dialog';
import { VersionsDialog } from './versions-dialog';

interface ScheduleActionsProps {
  view: ScheduleView;
  undo: () => void;
  redo: () => void;
  saving: boolean;
  /** The block in view; left out: the year. */
  block?: { id: string; name: string };
}

function versionName(view: ScheduleView): string {
  const number = view.schedule?.publishedVersion ?? 0;
  return number > 0 ? `Published v${number}` : 'Not published';
}

function Steps({ view, undo, redo }: Pick<ScheduleActionsProps, 'view' | 'undo' | 'redo'>) {
  const { draft } = view;
  return (
    <div className="row" style={{ gap: 4 }}>
      <IconButton icon={Undo2} label={draft?.undoLabel ? `Undo: ${draft.undoLabel}` : 'Undo'} disabledReason={draft?.canUndo ? null : 'nothing to undo'} onClick={undo} />
      <IconButton icon={Redo2} label={draft?.redoLabel ? `Redo: ${draft.redoLabel}` : 'Redo'} disabledReason={draft?.canRedo ? null : 'nothing to redo'} onClick={redo} />
    </div>
  );
}

type Opened = 'diff' | 'publish' | 'versions' | 'keys' | null;

function MoreMenu({ view, open }: { view: ScheduleView; open: (dialog: Opened) => void }) {
  const can = useCan();
  const notify = useNotify();
  const admin = useDraftAdmin(view);
  const mayEdit = can('draft:write');
  const others = view.openDrafts.filter((draft) => draft.id !== view.draft?.id).map((draft) => ({ label: `Show ${draft.name}`, icon: GitCompareArrows, onSelect: () => view.show(draft.id) }));
  const discard = () => notify({ text: `Discard ${view.draft?.name ?? 'the draft'} and its changes?`, action: { label: 'Discard', run: () => admin.discard() } });
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={Ellipsis} label="More" />}
      entries={[
        ...others,
        { label: 'Versions …', icon: History, onSelect: () => open('versions') },
        ...(mayEdit ? [{ label: 'New draft', icon: FilePlus2, onSelect: () => admin.create() }] : []),
        { label: 'Keys …', icon: Keyboard, onSelect: () => open('keys') },
        ...(mayEdit && view.draft ? [{ label: 'Discard this draft …', icon: Trash2, onSelect: discard, danger: true, separated: true }] : []),
      ]}
    />
  );
}

/** What one can do with the schedule as a whole: undo, compare, publish, go back. */
export function ScheduleActions({ view, undo, redo, saving, block }: ScheduleActionsProps) {
  const can = useCan();
  const [opened, setOpened] = useState<Opened>(null);
  const { draft } = view;
  const close = () => setOpened(null);
  const shown = draft ?? view.openDrafts.at(-1) ?? null;
  const options = [{ value: 'published', label: versionName(view) }, ...(shown && can('draft:read') ? [{ value: shown.id, label: shown.name }] : [])];
  return (
    <>
      <span className="t3 t12" role="status">
        {saving ? 'Saving …' : ''}
      </span>
      {draft && can('draft:write') && <Steps view={view} undo={undo} redo={redo} />}
      <span className="vr" />
      <Segmented label="Version" value={draft?.id ?? 'published'} options={options} onChange={(value) => view.show(value === 'published' ? null : value)} />
      {draft && (
        <Button icon={GitCompareArrows} onClick={() => setOpened('diff')}>
          {plural(draft.changeCount, 'change')}
        </Button>
      )}
      {draft && can('draft:publish') && (
        <Button variant="primary" onClick={() => setOpened('publish')}>
          Publish
        </Button>
      )}
      <ExportMenu view={view} block={block} />
      <MoreMenu view={view} open={setOpened} />
      {draft && opened === 'diff' && <DiffDialog scheduleId={view.scheduleId} draft={draft} onClose={close} />}
      {draft && opened === 'publish' && <PublishDialog view={view} draft={draft} onClose={close} />}
      {opened === 'versions' && <VersionsDialog view={view} onClose={close} />}
      <KeysDialog open={opened === 'keys'} onClose={close} />
    </>
  );
}
