'use client';
import { Dialog, KeyCap } from '@housestaff/ui';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['←', '↑', '→', '↓'], 'Move between cells'],
  [['Ctrl', '↑ ↓'], 'Next or previous group'],
  [['Home', 'End'], 'First or last block'],
  [['↵'], 'Open the cell: who else could, change, findings'],
  [['Space'], 'Lift to move; arrows carry, Space drops'],
  [['Shift', 'Space'], 'Lift a copy'],
  [['S'], 'Swap: on the first cell, then on the other'],
  [['E'], 'In an open cell: why it is so'],
  [['L'], 'Lock or unlock'],
  [['Del'], 'Clear to open'],
  [['1 – 5'], 'In an open cell: trade with that person'],
  [['Ctrl', 'Z'], 'Undo'],
  [['Ctrl', 'Shift', 'Z'], 'Redo'],
  [['Y', 'B'], 'Year, block'],
  [['/'], 'Find'],
  [['Esc'], 'Close, cancel'],
];

/** The keys of the schedule. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys" description="With the mouse: drag moves, Shift drag copies, Ctrl drag swaps.">
      <dl className="keys">
        {KEYS.map(([keys, verb]) => (
          <div key={verb}>
            <dt className="row" style={{ gap: 4 }}>
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{verb}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
