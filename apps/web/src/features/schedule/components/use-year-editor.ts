'use client';
import { type Candidate, type YearGrid, type YearGridRow } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useCallback, useMemo, useState } from 'react';
import { useCan } from '@/shell/session';
import { useUrlState } from '@/shell/url-state';
import { useCandidates, type CandidateQuestion } from '../api/use-candidates';
import type { Edit } from '../api/use-draft-edits';
import { carrying, clearing, lockedBy, locking, setting, trading, type Cell, type Verb } from '../model/edits';
import { partsOf, spanOf } from '../model/parts';
import { blockName, rotationsById } from '../model/rows';
import { readSelection, writeSelection, type Selection } from '../model/selection';
import { spokenName } from '../model/words';

export interface Carry {
  verb: Verb;
  personId: string;
  blockId: string;
  /** The column it hovers over. */
  overBlockId: string;
}

/** A full maximum is a target that the coordinator may go beyond; who trades also gives something away. */
const REFUSED_ALWAYS = new Set<Candidate['reasonCode']>(['locked', 'on-leave']);
const REFUSED_ALONE = new Set<Candidate['reasonCode']>(['locked', 'on-leave', 'not-this-pgy', 'duty-hours']);
const refusing = (verb: Verb) => (verb === 'swap' ? REFUSED_ALWAYS : REFUSED_ALONE);

interface Setting {
  grid: YearGrid | undefined;
  scheduleId: string | null;
  draftId: string | null;
  apply: (edit: Edit) => void;
  /** Why nothing may be changed now; null when it may. */
  frozen: string | null;
}

function useIndex(grid: YearGrid | undefined) {
  return useMemo(() => {
    const rows = new Map((grid?.groups ?? []).flatMap((group) => group.people).map((row): [string, YearGridRow] => [row.personId, row]));
    const blocks = new Map((grid?.year.blocks ?? []).map((block) => [block.id, block]));
    return { rotations: rotationsById(grid?.rotations ?? []), rows, blocks };
  }, [grid]);
}

type Index = ReturnType<typeof useIndex>;

/** The edits of one cell. Each is refused before it is sent where the page already knows why. */
function useCellActs({ grid, apply, frozen }: Pick<Setting, 'grid' | 'apply' | 'frozen'>, { rows, blocks, rotations }: Index) {
  const notify = useNotify();
  const cellAt = (personId: string, blockId: string): Cell | null => {
    const row = rows.get(personId);
    const block = blocks.get(blockId);
    return row && block ? { row, block } : null;
  };
  const commit = (edit: Edit) => {
    const held = grid && lockedBy(grid, edit.changes);
    if (frozen) notify({ tone: 'bad', text: frozen });
    else if (held) notify({ tone: 'bad', text: `${spokenName(held.row.name)} is locked there. Unlock it first with L.` });
    else apply(edit);
    return !frozen && !held;
  };
  const clear = (target: Selection) => {
    const cell = cellAt(target.personId, target.blockId);
    if (cell) commit({ label: `Clear ${spokenName(cell.row.name)}, ${blockName(cell.block)}`, changes: clearing(target.personId, spanOf(cell.block, target.piece)) });
  };
  const toggleLock = (target: Selection) => {
    const cell = cellAt(target.personId, target.blockId);
    if (!cell) return;
    const span = spanOf(cell.block, target.piece);
    const stays = partsOf(cell.row, span).flatMap((part) => (part.stay ? [part.stay] : []));
    if (stays.length === 0) return notify({ text: 'There is nothing to lock: the cell is open.' });
    const locked = !stays.every((stay) => stay.locked);
    commit({ label: `${locked ? 'Lock' : 'Unlock'} ${spokenName(cell.row.name)}, ${blockName(cell.block)}`, changes: locking(target.personId, span, locked) });
  };
  const assign = (target: Selection, rotationId: string) => {
    const cell = cellAt(target.personId, target.blockId);
    const name = rotations.get(rotationId)?.abbreviation ?? 'rotation';
    if (cell) commit({ label: `${name} for ${spokenName(cell.row.name)}, ${blockName(cell.block)}`, changes: setting(target.personId, spanOf(cell.block, target.piece), rotationId) });
  };
  const trade = (target: Selection, otherId: string) => {
    const cell = cellAt(target.personId, target.blockId);
    const other = rows.get(otherId);
    if (cell && other) commit({ label: `Trade ${spokenName(cell.row.name)} and ${spokenName(other.name)}, ${blockName(cell.block)}`, changes: trading(cell.row, other, spanOf(cell.block, target.piece)) });
  };
  return { cellAt, commit, clear, toggleLock, assign, trade };
}

/** Everything one can do to a cell of the year, by mouse or keyboard. */
export function useYearEditor({ grid, scheduleId, draftId, apply, frozen }: Setting) {
  const { get, set } = useUrlState();
  const [carry, setCarry] = useState<Carry | null>(null);
  const selection = readSelection(get('cell'));
  const index = useIndex(grid);
  const { rows, blocks } = index;
  const asks = useCan()('draft:read');
  const question = useMemo(() => (asks ? questionOf(carry, selection, rows, blocks) : null), [asks, carry, selection, rows, blocks]);
  const candidates = useCandidates(scheduleId, draftId, question);
  const standing = useMemo(() => new Map((question ? (candidates.data ?? []) : []).map((one): [string, Candidate] => [one.personId, one])), [candidates.data, question]);

  const notify = useNotify();
  const { cellAt, commit, ...acts } = useCellActs({ grid, apply, frozen }, index);
  const select = useCallback((next: Selection | null) => set({ cell: writeSelection(next) }), [set]);

  const lift = (verb: Verb, personId: string, blockId: string) => {
    if (frozen) return notify({ tone: 'bad', text: frozen });
    setCarry({ verb, personId, blockId, overBlockId: blockId });
  };
  const hover = useCallback((overBlockId: string, verb?: Verb) => {
    setCarry((now) => (now && (now.overBlockId !== overBlockId || (verb && verb !== now.verb)) ? { ...now, overBlockId, verb: verb ?? now.verb } : now));
  }, []);
  const drop = (personId: string, blockId: string, verb = carry?.verb ?? 'move') => {
    const source = carry && cellAt(carry.personId, carry.blockId);
    const target = cellAt(personId, blockId);
    setCarry(null);
    if (!source || !target || (source.row === target.row && source.block === target.block)) return;
    const candidate = source.row === target.row ? null : standing.get(personId);
    const illegal = candidate && !candidate.eligible && refusing(verb).has(candidate.reasonCode);
    if (illegal && carry.overBlockId === blockId) return notify({ tone: 'bad', text: `${spokenName(target.row.name)} cannot take it: ${candidate.reason}.` });
    const words = { move: 'Move', copy: 'Copy', swap: 'Swap' }[verb];
    commit({ label: `${words} ${spokenName(source.row.name)}, ${blockName(source.block)} and ${spokenName(target.row.name)}, ${blockName(target.block)}`, changes: carrying(verb, source, target) });
  };
  return { ...index, ...acts, selection, select, carry, lift, hover, drop, cancel: () => setCarry(null), standing, candidates, question, frozen };
}

export type YearEditor = ReturnType<typeof useYearEditor>;

function questionOf(carry: Carry | null, selection: Selection | null, rows: Map<string, YearGridRow>, blocks: Map<string, YearGrid['year']['blocks'][number]>): CandidateQuestion | null {
  const row = rows.get(carry?.personId ?? selection?.personId ?? '');
  const source = blocks.get(carry?.blockId ?? selection?.blockId ?? '');
  const target = carry ? blocks.get(carry.overBlockId) : source;
  if (!row || !source || !target) return null;
  const piece = carry ? 'whole' : (selection?.piece ?? 'whole');
  const stay = partsOf(row, spanOf(source, piece)).find((part) => part.stay)?.stay;
  return stay ? { rotationId: stay.rotationId, ...spanOf(target, piece) } : null;
}
