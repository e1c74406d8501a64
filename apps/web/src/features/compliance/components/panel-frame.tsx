'use client';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface PanelFrameProps {
  /** To the next finding, or with -1 to the one before. */
  onStep: (by: 1 | -1) => void;
  onGo: (() => void) | null;
  onClose: () => void;
  children: ReactNode;
}

const CHOSEN = '[aria-pressed="true"][data-at], tr[data-finding][aria-selected="true"]';

/** Takes the focus when the panel opens, so that its keys work, and gives it back to the figure when it closes. */
export function PanelFrame({ onStep, onGo, onClose, children }: PanelFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const close = () => {
    const figure = document.querySelector<HTMLElement>(CHOSEN);
    onClose();
    figure?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else if (event.key === 'Escape') close();
    else if (event.key.toLowerCase() === 'g' && onGo) onGo();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={frame} tabIndex={-1} className="cm-panel" onKeyDown={keys}>
      {children}
    </div>
  );
}

export const PANEL_KEYS = [
  ['↑ ↓', 'Next finding'],
  ['G', 'Go to schedule'],
  ['Esc', 'Close'],
] as const;
