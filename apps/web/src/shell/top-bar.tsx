import type { ReactNode } from 'react';
import { LiveMark } from './live/live-mark';
import { Bell } from './bell';
import { ThemeToggle } from './theme';

export interface TopBarProps {
  title: ReactNode;
  /** What stands beside the title: the view, the period. */
  children?: ReactNode;
  /** At the right: figures and buttons, the most important last. */
  actions?: ReactNode;
}

/** The page's head. Every page below the shell starts with one. */
export function TopBar({ title, children, actions }: TopBarProps) {
  return (
    <header className="top">
      <div className="crumb">
        <h1>{title}</h1>
      </div>
      {children}
      <span className="grow" />
      <LiveMark />
      {actions && <span className="top-acts">{actions}</span>}
      <Bell />
      <ThemeToggle />
    </header>
  );
}

/** The second line of a page's head: find, filters, marks. */
export function ToolBar({ children }: { children: ReactNode }) {
  return <div className="tool">{children}</div>;
}
