'use client';
import type { AcademicBlock, Candidate, DateSpan, Draft, YearGrid, YearGridRow } from '@housestaff/api-client';
import { Button, Icon, Panel, PanelSection, RotationChip, Segmented, Skeleton, Tag } from '@housestaff/ui';
import { ArrowLeftRight, Eraser, Lock, LockOpen, UserRoundX } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useMemo, useState } from 'react';
import { WhySection } from '@/features/explain/components/why-section';
import { addDays, dayRange, today } from '@/shell/dates';
import { useCan } from '@/shell/session';
import type { Edit } from '../api/use-draft-edits';
import { reasonSaid } from '../model/eligibility-words';
import { partsOf, spanOf, type Part, type Piece } from '../model/parts';
import { blockName } from '../model/rows';
import type { Selection } from '../model/selection';
import { spokenName } from '../model/words';
import { useRotationChoices } from '../api/use-choices';
import { CandidateList, CannotList } from './candidate-list';
import { EffectBox } from './effect-box';
import { PanelFindings } from './panel-findings';
import { RotationChoices } from './rotation-choices';
import type { YearEditor } from './use-year-editor';

interface ChangePanelProps {
  grid: YearGrid;
  editor: YearEditor;
  scheduleId: string | null;
  draft: Draft | null;
}

interface Subject {
  row: YearGridRow;
  block: AcademicBlock;
  piece: Piece;
  span: DateSpan;
  parts: Part[];
}

const HINTS = [
  ['E', 'Why'],
  ['L', 'Lock'],
  ['1–5', 'Trade'],
  ['Del', 'Clear'],
  ['Esc', 'Close'],
] as const;

function subjectOf(editor: YearEditor): Subject | null {
  const { selection, rows, blocks } = editor;
  const row = rows.get(selection?.personId ?? '');
  const block = blocks.get(selection?.blockId ?? '');
  if (!selection || !row || !block) return null;
  const span = spanOf(block, selection.piece);
  return { row, block, piece: selection.piece, span, parts: partsOf(row, span) };
}

/** The keys of the panel work wherever the focus is, except while somebody types. */
function usePanelKeys(editor: YearEditor, candidates: readonly Candidate[]) {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]');
      const { selection } = editor;
      if (typing || !selection || event.ctrlKey || event.metaKey) return;
      const chosen = /^[1-5]$/.test(event.key) ? candidates[Number(event.key) - 1] : undefined;
      if (chosen) editor.trade(selection, chosen.personId);
      else if (event.key === 'Escape' && !editor.carry) editor.select(null);
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [editor, candidates]);
}

/** To who could cover, when the person is out. */
function OutLink({ subject, draft }: { subject: Subject; draft: Draft | null }) {
  const may = useCan()('run:write');
  const { from, to } = subject.span;
  if (!may) return null;
  return (
    <Link className="btn sm" href={`/generate?out=${subject.row.personId}&outFrom=${from}&outTo=${to}${draft ? `&basis=${draft.id}` : ''}`}>
      <Icon of={UserRoundX} /> Is out …
    </Link>
  );
}

/** To a swap of what stands there, as it is published and as far as it is ahead. */
function SwapLink({ subject, editor, draft }: { subject: Subject; editor: YearEditor; draft: Draft | null }) {
  const may = useCan()('swap:write');
  const tomorrow = addDays(today(), 1);
  const part = subject.parts.find(({ stay, to }) => stay && tomorrow < to);
  const rotation = part?.stay && editor.rotations.get(part.stay.rotationId);
  if (!may || draft || !part || !rotation) return null;
  const from = part.from > tomorrow ? part.from : tomorrow;
  return (
    <Link className="btn sm" href={`/swaps/new?${new URLSearchParams({ person: subject.row.personId, date: from, code: rotation.abbreviation }).toString()}`}>
      <Icon of={ArrowLeftRight} /> Swap …
    </Link>
  );
}

function PanelHead({ draft, subject, grid, editor, onPoint }: { draft: Draft | null; subject: Subject; grid: YearGrid; editor: YearEditor; onPoint: (pointed: Pointed | null) => void }) {
  const { row, block, piece, span, parts } = subject;
  const mayEdit = useCan()('draft:write');
  const stays = parts.flatMap((part) => (part.stay ? [part.stay] : []));
  const locked = stays.length > 0 && stays.every((stay) => stay.locked);
  const target = { personId: row.personId, blockId: block.id, piece };
  const site = stays[0] && editor.rotations.get(stays[0].rotationId)?.siteName;
  const pieces = [
    { value: 'whole' as const, label: 'Whole block' },
    { value: 'first' as const, label: 'First half' },
    { value: 'second' as const, label: 'Second half' },
  ];
  return (
    <>
      <p className="t12 t2 mt-1">{[dayRange(span.from, span.to), row.pgy ? `PGY-${row.pgy}` : null, row.offCycle ? 'off-cycle' : null, site].filter(Boolean).join(' · ')}</p>
      <div className="row mt-2" style={{ gap: 4, flexWrap: 'wrap' }}>
        {stays.some((stay) => stay.changed) && <Tag tone="accent">Changed in {grid.draft?.name ?? 'the draft'}</Tag>}
        <Tag icon={locked ? Lock : undefined}>{stays.length === 0 ? 'Open' : locked ? 'Locked' : 'Not locked'}</Tag>
        {stays[0] && <Tag>from {stays[0].source}</Tag>}
      </div>
      {stays.some((stay) => stay.note) && <p className="t12 t2 mt-2">{stays.map((stay) => stay.note).join(' ')}</p>}
      {block.splitOn && (
        <div className="mt-2">
          <Segmented label="Part of the block" value={piece} options={pieces} onChange={(next) => editor.select({ ...target, piece: next })} />
        </div>
      )}
      {mayEdit && (
        <div className="row mt-2 flex-wrap">
          <Button size="small" icon={locked ? LockOpen : Lock} disabledReason={editor.frozen} onClick={() => editor.toggleLock(target)}>
            {locked ? 'Unlock' : 'Lock'}
          </Button>
          <Button size="small" icon={Eraser} disabledReason={editor.frozen} onClick={() => editor.clear(target)} onMouseEnter={() => onPoint({ kind: 'clear' })} onMouseLeave={() => onPoint(null)} onFocus={() => onPoint({ kind: 'clear' })} onBlur={() => onPoint(null)}>
            Clear
          </Button>
          <OutLink subject={subject} draft={draft} />
          <SwapLink subject={subject} editor={editor} draft={draft} />
        </div>
      )}
    </>
  );
}

function Title({ subject, editor }: { subject: Subject; editor: YearEditor }) {
  return (
    <>
      {subject.parts.map((part) => {
        const rotation = part.stay && editor.rotations.get(part.stay.rotationId);
        return rotation ? <RotationChip key={part.from} abbreviation={rotation.abbreviation} colour={rotation.colour} title={rotation.name} /> : null;
      })}
      <span className="clip">
        {blockName(subject.block)} · {spokenName(subject.row.name)}
      </span>
    </>
  );
}

/** Who could take it, then who would only go beyond a maximum by it: both are listed, the latter with the reason. */
function tradersOf(all: readonly Candidate[], self: string | undefined): Candidate[] {
  const others = all.filter((one) => one.personId !== self);
  const able = others.filter((one) => one.eligible).sort((one, other) => one.addedFindings - other.addedFindings);
  return [...able, ...others.filter((one) => !one.eligible && one.reasonCode === 'maximum-met')];
}

/** What the pointer or the focus is on: nothing is made yet. */
type Pointed = { kind: 'clear' } | { kind: 'trade'; personId: string } | { kind: 'change'; rotationId: string };

function editAt(editor: YearEditor, target: Selection, pointed: Pointed | null): Edit | null {
  if (pointed?.kind === 'clear') return editor.edits.clearing(target);
  if (pointed?.kind === 'trade') return editor.edits.trading(target, pointed.personId);
  return pointed ? editor.edits.assigning(target, pointed.rotationId) : null;
}

/** What else could stand in the cell. Picking one greys the people in the grid who can't take it. */
function ChangeTo({ grid, subject, editor, scheduleId, draft, onPoint }: ChangePanelProps & { subject: Subject; onPoint: (pointed: Pointed | null) => void }) {
  const { row, block, piece, span, parts } = subject;
  const choices = useRotationChoices(scheduleId, draft?.id ?? null, row.personId, span);
  const byRotation = useMemo(() => new Map((choices.data ?? []).map((one) => [one.rotationId, one])), [choices.data]);
  const point = (rotationId: string | null) => {
    editor.pick(rotationId);
    onPoint(rotationId ? { kind: 'change', rotationId } : null);
  };
  return (
    <PanelSection title="Change to" aside="people on it">
      <RotationChoices
        grid={grid}
        block={block}
        current={parts[0]?.stay?.rotationId ?? null}
        resident={row.pgy !== null}
        frozen={editor.frozen}
        choices={byRotation}
        onPoint={point}
        onChoose={(rotationId) => editor.assign({ personId: row.personId, blockId: block.id, piece }, rotationId, byRotation.get(rotationId))}
      />
      {choices.isError && <p className="t12 bad mt-2">{choices.error.message}</p>}
    </PanelSection>
  );
}

/** Beside the grid: one cell, who else could take it, what else could stand there, and its findings. */
export function ChangePanel({ grid, editor, scheduleId, draft }: ChangePanelProps) {
  const subject = subjectOf(editor);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const all = editor.candidates.data ?? [];
  const able = tradersOf(all, subject?.row.personId);
  usePanelKeys(editor, able);
  const mayEdit = useCan()('draft:write');
  if (!subject) return null;
  const { row, block, piece } = subject;
  const target = { personId: row.personId, blockId: block.id, piece };
  const considered = mayEdit && !editor.frozen ? editAt(editor, target, pointed) : null;
  const trader = pointed?.kind === 'trade' ? all.find((one) => one.personId === pointed.personId) : undefined;
  const head = <PanelHead draft={draft} subject={subject} grid={grid} editor={editor} onPoint={setPointed} />;
  return (
    <Panel label="Cell" title={<Title subject={subject} editor={editor} />} head={head} onClose={() => editor.select(null)} hints={mayEdit ? HINTS : undefined}>
      {scheduleId && <WhySection key={`${row.personId}${block.id}${piece}`} of="year" cell={{ scheduleId, draftId: draft?.id ?? null, personId: row.personId, date: subject.span.from }} />}
      {editor.question && (
        <PanelSection title="Who else could" aside="findings">
          {editor.candidates.isPending && <Skeleton className="my-2" />}
          {editor.candidates.isError && <p className="t12 bad">{editor.candidates.error.message}</p>}
          {editor.candidates.data && <CandidateList able={able} editor={editor} onTrade={(personId) => editor.trade(target, personId)} onPoint={(personId) => setPointed(personId ? { kind: 'trade', personId } : null)} />}
        </PanelSection>
      )}
      {editor.question && <CannotList all={all} self={row.personId} />}
      {mayEdit && <ChangeTo key={`${row.personId}${block.id}${piece}`} grid={grid} subject={subject} editor={editor} scheduleId={scheduleId} draft={draft} onPoint={setPointed} />}
      <PanelFindings scheduleId={scheduleId} draftId={draft?.id ?? null} blockId={block.id} personId={row.personId} />
      <EffectBox scheduleId={scheduleId} draft={draft} considered={considered} against={trader && !trader.eligible ? reasonSaid(trader) : null} />
    </Panel>
  );
}
