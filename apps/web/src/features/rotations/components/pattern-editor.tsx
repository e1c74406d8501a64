'use client';
import { messageOf, type Activity, type RotationDetail } from '@housestaff/api-client';
import { Button, RotationChip, Tag, useNotify } from '@housestaff/ui';
import { Eraser, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { useSavePattern } from '../api/use-catalog';
import { cellsOf, DAY_NAMES, FREE, mostUsed, patternOf } from '../model/pattern';
import { PatternGrid } from './pattern-grid';
import { type PatternEditing, usePattern } from './use-pattern';
import type { TypedPatterns } from './use-typed-patterns';

interface BrushProps {
  editing: PatternEditing;
  activities: readonly Activity[];
}

/** What a press paints with: an activity, or free. */
function Brushes({ editing, activities }: BrushProps) {
  const { brush, setBrush } = editing;
  const chosen = activities.find((activity) => activity.id === brush);
  return (
    <div className="pat-tools">
      <div className="pat-brushes" role="group" aria-label="Paint with">
        {activities.map((activity) => (
          <button key={activity.id} type="button" aria-pressed={activity.id === brush} aria-label={activity.name} title={activity.name} className="pat-brush" onClick={() => setBrush(activity.id)}>
            <RotationChip abbreviation={activity.code} colour={activity.colour} />
          </button>
        ))}
        <Button size="small" icon={Eraser} aria-pressed={brush === FREE} variant={brush === FREE ? 'primary' : 'default'} onClick={() => setBrush(FREE)}>
          Free
        </Button>
      </div>
      <p className="t12 t3">{`Painting ${chosen ? chosen.name : 'free half-days'}: press or drag over half-days; again frees them. Arrows move, Shift+arrows paint, C and V copy a day, Delete frees. Names of days and weeks copy or clear.`}</p>
    </div>
  );
}

function Foot({ editing, saving, onSave, onClear }: { editing: PatternEditing; saving: boolean; onSave: () => void; onClear: () => void }) {
  const { dirty, mayUndo, undo, discard, taken } = editing;
  return (
    <div className="row mt-3 flex-wrap">
      <Button variant="primary" busy={saving} disabledReason={dirty ? null : 'Nothing is changed'} onClick={onSave}>
        Save pattern
      </Button>
      {dirty && <Button onClick={discard}>Discard changes</Button>}
      <Button icon={Undo2} disabledReason={mayUndo ? null : 'There is nothing to undo'} onClick={undo}>
        Undo
      </Button>
      <Button variant="ghost" onClick={onClear}>
        Clear all
      </Button>
      {dirty && <Tag tone="accent">Not saved</Tag>}
      {taken && <span className="t12 t3">{`${DAY_NAMES[taken.weekday - 1] ?? ''} of week ${taken.week} is copied: V puts it on another day`}</span>}
    </div>
  );
}

export interface PatternEditorProps {
  rotation: RotationDetail;
  activities: readonly Activity[];
  programId: string | undefined;
  readOnly: boolean;
  typed: TypedPatterns;
}

/** Four weeks from the block's first day. Choose an activity, then paint the half-days that hold it. */
export function PatternEditor({ rotation, activities, programId, readOnly, typed }: PatternEditorProps) {
  const editing = usePattern(rotation, mostUsed(patternOf(rotation.pattern)) ?? activities[0]?.id ?? FREE, typed);
  const save = useSavePattern(programId);
  const notify = useNotify();
  const byId = useMemo(() => new Map(activities.map((activity) => [activity.id, activity])), [activities]);
  const submit = () => save.mutate({ rotation, cells: cellsOf(editing.pattern) }, { onSuccess: () => notify({ tone: 'good', text: `Pattern of ${rotation.name} saved.` }) });
  return (
    <>
      {!readOnly && activities.length === 0 && <p className="t2 mb-2">There is no activity yet to paint with. Add some under Activities.</p>}
      {!readOnly && activities.length > 0 && <Brushes editing={editing} activities={activities} />}
      <PatternGrid editing={editing} activities={byId} readOnly={readOnly} />
      {save.isError && (
        <p className="alert mt-2" role="alert">
          {messageOf(save.error)}
        </p>
      )}
      {!readOnly && <Foot editing={editing} saving={save.isPending} onSave={submit} onClear={() => editing.apply(new Map())} />}
    </>
  );
}
