'use client';
import type { Draft } from '@housestaff/api-client';
import { KeyCap } from '@housestaff/ui';
import { usePreview } from '../api/use-preview';
import { effectSaid, findingLine } from '../model/effect-words';
import { spokenName } from '../model/words';
import type { YearEditor } from './use-year-editor';

const VERBS = { move: 'Moving', copy: 'Copying', swap: 'Swapping' };

interface CarryingProps {
  editor: YearEditor;
  scheduleId: string | null;
  draft: Draft | null;
}

/** While a cell is carried: what dropping it where it hovers would do, or why it can't be dropped there. */
export function Carrying({ editor, scheduleId, draft }: CarryingProps) {
  const { carry, over } = editor;
  const preview = usePreview(scheduleId, draft, over.considered);
  const row = editor.rows.get(carry?.personId ?? '');
  if (!carry || !row) return null;
  const first = preview.data && [...preview.data.added, ...preview.data.worsened][0];
  return (
    <div className="carrying" role="status">
      <span className="grow">
        {over.considered?.label ?? `${VERBS[carry.verb]} ${spokenName(row.name)}.`} {over.cannot ?? (over.considered ? '' : 'Choose the other cell.')}
        {over.considered && (
          <span className="block t12">
            {preview.data ? `${over.against ? `${over.against} ` : ''}Effect: ${effectSaid(preview.data)}. ${first ? findingLine(first) : ''}` : preview.isError ? preview.error.message : 'Checking duty hours …'}
          </span>
        )}
      </span>
      <KeyCap>Esc</KeyCap> cancels
    </div>
  );
}
