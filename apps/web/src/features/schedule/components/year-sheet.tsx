'use client';
import type { YearGrid, YearGridGroup } from '@housestaff/api-client';
import { useMemo, useState, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Verb } from '../model/edits';
import { pieceOf } from '../model/parts';
import { linesOf, type Line } from '../model/rows';
import { plural } from '../model/words';
import { CoverageFoot } from './coverage-foot';
import { actOnKey, focusWhenDrawn, placeAfter, type Place } from './grid-keys';
import { useWindow } from './use-window';
import type { YearEditor } from './use-year-editor';
import { YearHeader } from './year-header';
import { YearRow } from './year-row';

const ROW = 24;
const GROUP = 20;

interface YearSheetProps {
  grid: YearGrid;
  groups: readonly YearGridGroup[];
  editor: YearEditor;
  onOpenBlock: (blockId: string) => void;
}

interface Hit {
  personId: string;
  blockId: string;
  from: string | null;
  to: string | null;
}

function hitOf(target: EventTarget): Hit | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-person]');
  const part = target.closest<HTMLElement>('[data-from]');
  const { person, block } = cell?.dataset ?? {};
  return person && block ? { personId: person, blockId: block, from: part?.dataset.from ?? null, to: part?.dataset.to ?? null } : null;
}

const effects = { move: 'move', copy: 'copy', swap: 'link' } as const;

function verbOf(event: DragEvent): Verb {
  if (event.ctrlKey || event.metaKey) return 'swap';
  return event.shiftKey ? 'copy' : 'move';
}

const heightOf = (line: Line) => (line.kind === 'group' ? GROUP : ROW);

function groupStartsOf(lines: readonly Line[]): number[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return line.kind === 'group' && next?.kind === 'person' ? [next.index] : [];
  });
}

function useSheet({ grid, groups, editor }: YearSheetProps) {
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const people = useMemo(() => lines.flatMap((line) => (line.kind === 'person' ? [line.row] : [])), [lines]);
  const groupStarts = useMemo(() => groupStartsOf(lines), [lines]);
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const { blocks } = grid.year;
  const window = useWindow(sheet, lines, heightOf);
  const place = { row: Math.min(focus.row, Math.max(people.length - 1, 0)), column: Math.min(focus.column, blocks.length - 1) };

  const goTo = (next: Place) => {
    const person = people[next.row];
    const block = blocks[next.column];
    if (!person || !block) return;
    flushSync(() => setFocus(next));
    window.reveal(lines.findIndex((one) => one.kind === 'person' && one.index === next.row));
    focusWhenDrawn(sheet, `[data-person="${person.personId}"][data-block="${block.id}"]`);
    if (editor.carry) editor.hover(person.personId, block.id);
  };
  const touch = (hit: Hit) => setFocus({ row: people.findIndex((row) => row.personId === hit.personId), column: blocks.findIndex((block) => block.id === hit.blockId) });
  return { setSheet, people, place, goTo, touch, groupStarts, visible: window.visible, before: window.before, after: window.after, onScroll: window.onScroll };
}

type Sheet = ReturnType<typeof useSheet>;

type Events = Omit<Sheet, 'setSheet'>;

function keysOf({ grid, editor }: YearSheetProps, { people, place, goTo, groupStarts }: Events) {
  const { blocks } = grid.year;
  return (event: KeyboardEvent) => {
    const row = people[place.row];
    const block = blocks[place.column];
    if (!row || !block || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'gridcell') return;
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, place, { rows: people.length, columns: blocks.length, groupStarts });
    if (next) {
      event.preventDefault();
      return goTo(next);
    }
    const cell = { personId: row.personId, blockId: block.id, piece: 'whole' as const };
    const put = () => editor.drop(row.personId, block.id);
    actOnKey(event, {
      Enter: editor.carry ? put : () => editor.select(cell),
      ' ': editor.carry ? put : () => editor.lift(event.shiftKey ? 'copy' : 'move', row.personId, block.id),
      s: editor.carry ? put : () => editor.lift('swap', row.personId, block.id),
      l: () => editor.toggleLock(cell),
      Delete: () => editor.clear(cell),
      Backspace: () => editor.clear(cell),
      Escape: () => (editor.carry ? editor.cancel() : editor.select(null)),
    });
  };
}

function clicksOf({ grid, editor }: YearSheetProps, { touch }: Events) {
  return (event: MouseEvent) => {
    const hit = hitOf(event.target);
    const block = grid.year.blocks.find((one) => one.id === hit?.blockId);
    if (!hit || !block) return;
    touch(hit);
    if (editor.carry) return editor.drop(hit.personId, hit.blockId);
    const piece = hit.from && hit.to ? pieceOf(block, { from: hit.from, to: hit.to }) : 'whole';
    editor.select({ personId: hit.personId, blockId: hit.blockId, piece });
  };
}

function dragsOf(editor: YearEditor) {
  const onDragStart = (event: DragEvent) => {
    const hit = hitOf(event.target);
    if (!hit || editor.frozen) return event.preventDefault();
    event.dataTransfer.effectAllowed = 'all';
    event.dataTransfer.setData('text/plain', `${hit.personId} ${hit.blockId}`);
    editor.lift(verbOf(event), hit.personId, hit.blockId);
  };
  const onDragOver = (event: DragEvent) => {
    const hit = hitOf(event.target);
    if (!hit) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = effects[verbOf(event)];
    editor.hover(hit.personId, hit.blockId, verbOf(event));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const hit = hitOf(event.target);
    if (hit) editor.drop(hit.personId, hit.blockId, verbOf(event));
    else editor.cancel();
  };
  return { onDragStart, onDragOver, onDrop, onDragEnd: editor.cancel };
}

/** People × blocks. One cell has the focus; arrows move it, and the page's keys act on it. */
export function YearSheet(props: YearSheetProps) {
  const { grid, editor, onOpenBlock } = props;
  const { setSheet, ...view } = useSheet(props);
  const events = { onKeyDown: keysOf(props, view), onClick: clicksOf(props, view), ...dragsOf(editor) };
  const { blocks } = grid.year;
  const columns = `var(--name-w) repeat(${blocks.length}, minmax(64px, 1fr))`;
  const active = editor.carry?.overBlockId ?? editor.selection?.blockId ?? null;
  const held = editor.carry ?? editor.selection;
  return (
    <div ref={setSheet} className="sheet" role="grid" aria-label="Year schedule" aria-rowcount={view.people.length + 1} aria-colcount={blocks.length + 1} onScroll={view.onScroll} {...events}>
      <div className="ygrid" style={{ minWidth: `calc(var(--name-w) + ${blocks.length * 64}px)` }}>
        <YearHeader blocks={blocks} people={view.people.length} columns={columns} activeBlock={active} onOpen={onOpenBlock} />
        <div style={{ height: view.before }} />
        {view.visible.map((line) =>
          line.kind === 'group' ? (
            <div key={line.label} className="grp" role="row">
              <div role="rowheader" className="row">
                {line.label} <span>{plural(line.count, 'person', 'people')}</span>
              </div>
            </div>
          ) : (
            <YearRow
              key={line.row.personId}
              row={line.row}
              index={line.index}
              blocks={blocks}
              rotations={editor.rotations}
              columns={columns}
              focusedColumn={line.index === view.place.row ? view.place.column : -1}
              selectedBlock={held?.personId === line.row.personId ? held.blockId : null}
              activeBlock={active}
              candidate={editor.standing.get(line.row.personId) ?? null}
            />
          ),
        )}
        <div style={{ height: view.after }} />
        <CoverageFoot grid={grid} rotations={editor.rotations} columns={columns} activeBlock={active} />
      </div>
    </div>
  );
}
