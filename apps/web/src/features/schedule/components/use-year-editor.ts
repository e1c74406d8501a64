'use client';
import type { Candidate, Draft, RotationChoice, YearGrid, YearGridRow } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useCallback, useMemo, useState } from 'react';
import { useCan } from '@/shell/session';
import { useUrlState } from '@/shell/url-state';
import { useCandidates, type CandidateQuestion } from '../api/use-candidates';
import type { Edit } from '../api/use-draft-edits';
import { useRested } from '../api/use-rested';
import { clearing, lockedBy, locking, setting, trading, type Cell } from '../model/edits';
import { isBarred, reasonSaid } from '../model/eligibility-words';
import { partsOf, spanOf } from '../model/parts';
import { blockName, rotationsById } from '../model/rows';
import { readSelection, writeSelection, type Selection } from '../model/selection';
import { spokenName } from '../model/words';
import { useCarry, useDrops, type Carry } from './use-carry';

interface Setting {
  grid: YearGrid | undefined;
  scheduleId: string | null;
  draft: Draft | null;
  propose: (edit: Edit, against?: string | null) => void;
  /** Why nothing may be changed now; null when it may. */
  frozen: string | null;
}

function useIndex(grid: YearGrid | undefined) {
  return useMemo(() => {
    const rows = new Map((grid?.groups ?? []).flatMap((group) => group.people).map((row): [string, YearGridRow] => [row.personId, row]));
    const blocks = new Map((grid?.year.blocks ?? []).map((block) => [block.id, block]));
    const cellAt = (personId: string, blockId: string): Cell | null => {
      const row = rows.get(personId);
      const block = blocks.get(blockId);
      return row && block ? { row, block } : null;
    };
    return { rotations: rotationsById(grid?.rotations ?? []), rows, blocks, cellAt };
  }, [grid]);
}

type Index = ReturnType<typeof useIndex>;

/** The edits that one cell's panel and keys make, each by its name. */
function editsOf({ cellAt, rows, rotations }: Index) {
  const at = (cell: Cell) => `${spokenName(cell.row.name)}, ${blockName(cell.block)}`;
  const of = (target: Selection, make: (cell: Cell) => Edit | null): Edit | null => {
    const cell = cellAt(target.personId, target.blockId);
    return cell && make(cell);
  };
  return {
    clearing: (target: Selection) => of(target, (cell) => ({ label: `Clear ${at(cell)}`, changes: clearing(target.personId, spanOf(cell.block, target.piece)) })),
    assigning: (target: Selection, rotationId: string) => of(target, (cell) => ({ label: `${rotations.get(rotationId)?.abbreviation ?? 'Rotation'} for ${at(cell)}`, changes: setting(target.personId, spanOf(cell.block, target.piece), rotationId) })),
    trading: (target: Selection, otherId: string) =>
      of(target, (cell) => {
        const other = rows.get(otherId);
        return other ? { label: `Trade ${spokenName(cell.row.name)} and ${spokenName(other.name)}, ${blockName(cell.block)}`, changes: trading(cell.row, other, spanOf(cell.block, target.piece)) } : null;
      }),
    toggling: (target: Selection) =>
      of(target, (cell) => {
        const span = spanOf(cell.block, target.piece);
        const stays = partsOf(cell.row, span).flatMap((part) => (part.stay ? [part.stay] : []));
        const locked = !stays.every((stay) => stay.locked);
        return stays.length > 0 ? { label: `${locked ? 'Lock' : 'Unlock'} ${at(cell)}`, changes: locking(target.personId, span, locked) } : null;
      }),
  };
}

/** The edits of one cell. Each is refused before it is sent where the page already knows why. */
function useCellActs({ grid, propose, frozen }: Pick<Setting, 'grid' | 'propose' | 'frozen'>, index: Index) {
  const notify = useNotify();
  const edits = useMemo(() => editsOf(index), [index]);
  const commit = (edit: Edit | null, against: string | null = null) => {
    const held = grid && edit && lockedBy(grid, edit.changes);
    if (frozen) notify({ tone: 'bad', text: frozen });
    else if (held) notify({ tone: 'bad', text: `${spokenName(held.row.name)} is locked there. Unlock it first with L.` });
    else if (edit) propose(edit, against);
  };
  const toggleLock = (target: Selection) => {
    const edit = edits.toggling(target);
    if (edit) commit(edit);
    else notify({ text: 'There is nothing to lock: the cell is open.' });
  };
  const assign = (target: Selection, rotationId: string, choice?: RotationChoice) => {
    const name = spokenName(index.rows.get(target.personId)?.name ?? '');
    if (choice && isBarred(choice)) return notify({ tone: 'bad', text: `${name}: ${reasonSaid(choice)}.` });
    const against = choice && !choice.eligible && choice.reasonCode !== 'duty-hours' ? `${name} should not take it: ${reasonSaid(choice)}.` : null;
    commit(edits.assigning(target, rotationId), against);
  };
  return { edits, commit, toggleLock, assign, clear: (target: Selection) => commit(edits.clearing(target)), trade: (target: Selection, otherId: string) => commit(edits.trading(target, otherId)) };
}

/** Everything one can do to a cell of the year, by mouse or keyboard. */
export function useYearEditor({ grid, scheduleId, draft, propose, frozen }: Setting) {
  const { get, set } = useUrlState();
  const { carry, setCarry, hover } = useCarry();
  const [picked, pick] = useState<string | null>(null);
  const cell = get('cell');
  const selection = useMemo(() => readSelection(cell), [cell]);
  const index = useIndex(grid);
  const asks = useCan()('draft:read');
  const question = useMemo(() => (asks ? questionOf(carry, selection, index, null) : null), [asks, carry, selection, index]);
  const rested = useRested(picked);
  const looked = useMemo(() => (asks && rested && !carry ? questionOf(null, selection, index, rested) : question), [asks, rested, carry, selection, index, question]);
  const candidates = useCandidates(scheduleId, draft?.id ?? null, question);
  const asked = useCandidates(scheduleId, draft?.id ?? null, looked);
  const standing = useMemo(() => new Map((looked ? (asked.data ?? []) : []).map((one): [string, Candidate] => [one.personId, one])), [asked.data, looked]);

  const { commit, ...acts } = useCellActs({ grid, propose, frozen }, index);
  const drops = useDrops({ carry, setCarry }, { frozen, cellAt: index.cellAt, commit }, standing);
  const select = useCallback((next: Selection | null) => set({ cell: writeSelection(next) }), [set]);
  return { ...index, ...acts, ...drops, selection, select, carry, hover, pick, picked: rested, standing, candidates, question, frozen };
}

export type YearEditor = ReturnType<typeof useYearEditor>;

/** Who could take what: the carried or selected cell's rotation, or the one that is picked for it. */
function questionOf(carry: Carry | null, selection: Selection | null, { rows, blocks }: Index, picked: string | null): CandidateQuestion | null {
  const row = rows.get(carry?.personId ?? selection?.personId ?? '');
  const source = blocks.get(carry?.blockId ?? selection?.blockId ?? '');
  const target = carry ? blocks.get(carry.overBlockId) : source;
  if (!row || !source || !target) return null;
  const piece = carry ? 'whole' : (selection?.piece ?? 'whole');
  const rotationId = picked ?? partsOf(row, spanOf(source, piece)).find((part) => part.stay)?.stay?.rotationId;
  return rotationId ? { rotationId, ...spanOf(target, piece) } : null;
}
