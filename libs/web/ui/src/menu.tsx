'use client';
import { Menu as Base } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

export interface MenuEntry {
  label: ReactNode;
  icon?: LucideIcon;
  onSelect: () => void;
  danger?: boolean;
  /** Drawn above it. */
  separated?: boolean;
  current?: boolean;
}

export interface MenuProps {
  /** One button element. */
  trigger: ReactElement<Record<string, unknown>>;
  /** A line above the entries. */
  heading?: ReactNode;
  entries: readonly MenuEntry[];
  side?: 'top' | 'bottom' | 'right';
  align?: 'start' | 'end';
}

/** Actions behind a button. */
export function Menu({ trigger, heading, entries, side = 'bottom', align = 'start' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} className="pop-layer">
          <Base.Popup className="pop menu">
            {heading && <div className="mh">{heading}</div>}
            {entries.map((entry, index) => (
              <Base.Item key={index} className={cx('mi', entry.danger && 'bad', entry.separated && 'sepd')} onClick={entry.onSelect}>
                {entry.icon && <Icon of={entry.icon} />}
                <span className="grow">{entry.label}</span>
                {entry.current && <span className="t3 t12">current</span>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
