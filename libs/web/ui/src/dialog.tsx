'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One sentence below the title. */
  description?: ReactNode;
  /** The buttons, from least to most important. */
  actions?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A modal question or form. Focus is kept inside; Escape and the cross close it. */
export function Dialog({ open, onClose, title, description, actions, wide, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Popup className={cx('dialog', wide && 'wide')}>
          <header>
            <Base.Title className="grow">{title}</Base.Title>
            <Base.Close className="btn ghost ico sm" aria-label="Close">
              <Icon of={X} />
            </Base.Close>
          </header>
          <div className="body">
            {description && <Base.Description className="t2 mb-3">{description}</Base.Description>}
            {children}
          </div>
          {actions && <footer>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
