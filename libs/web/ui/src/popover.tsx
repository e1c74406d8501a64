'use client';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

export interface PopoverProps {
  /** One button element. */
  trigger: ReactElement<Record<string, unknown>>;
  title: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
}

/** Something small beside a button. */
export function Popover({ trigger, title, children, align = 'start' }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="pop-layer">
          <Base.Popup className="pop pad">
            <Base.Title className="mb-2">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
