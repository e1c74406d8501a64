import type { AcademicBlock } from '@housestaff/api-client';
import { cx } from '@housestaff/ui';
import { shortDay, today } from '@/shell/dates';
import { blockHead } from '../model/rows';
import { plural } from '../model/words';

interface YearHeaderProps {
  blocks: readonly AcademicBlock[];
  people: number;
  columns: string;
  activeBlock: string | null;
  /** Opens a block's days. */
  onOpen: (blockId: string) => void;
}

function timing(block: AcademicBlock, day: string): 'past' | 'now' | '' {
  if (block.to <= day) return 'past';
  return block.from <= day ? 'now' : '';
}

export function YearHeader({ blocks, people, columns, activeBlock, onOpen }: YearHeaderProps) {
  const day = today();
  return (
    <div role="row" aria-rowindex={1} className="yr head" style={{ gridTemplateColumns: columns }}>
      <div className="gh corner" role="columnheader">
        <span>{plural(people, 'person', 'people')}</span>
        {activeBlock && <span>effect of a change</span>}
      </div>
      {blocks.map((block) => {
        const when = timing(block, day);
        return (
          <div key={block.id} role="columnheader" className={cx('gh', when, block.id === activeBlock && 'selc')}>
            <button type="button" className="bh" onClick={() => onOpen(block.id)} aria-label={`${block.name}, open its days`}>
              <b>
                <span className="clip">{blockHead(block)}</span>
                {when === 'now' && <i>now</i>}
              </b>
              {shortDay(block.from)}
            </button>
          </div>
        );
      })}
    </div>
  );
}
