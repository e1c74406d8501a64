'use client';
import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

export interface Notice {
  tone?: 'neutral' | 'good' | 'bad';
  text: ReactNode;
  action?: { label: string; run: () => void };
}

interface Shown extends Notice {
  id: number;
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);
const SECONDS_SHOWN = 7;

/** Shows a notice at the foot of the page for some seconds. */
export function useNotify(): (notice: Notice) => void {
  return useContext(NoticeContext);
}

function Line({ notice, onClose }: { notice: Shown; onClose: () => void }) {
  const { action } = notice;
  const act = () => {
    action?.run();
    onClose();
  };
  return (
    <div className={cx('toast', notice.tone)} role={notice.tone === 'bad' ? 'alert' : 'status'}>
      <span className="grow">{notice.text}</span>
      {action && (
        <button type="button" className="btn sm" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" className="btn ghost ico sm" aria-label="Dismiss" onClick={onClose}>
        <Icon of={X} />
      </button>
    </div>
  );
}

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const last = useRef(0);
  const close = useCallback((id: number) => setShown((all) => all.filter((notice) => notice.id !== id)), []);
  const notify = useCallback(
    (notice: Notice) => {
      last.current += 1;
      const id = last.current;
      setShown((all) => [...all.slice(-2), { ...notice, id }]);
      setTimeout(() => close(id), SECONDS_SHOWN * 1000);
    },
    [close],
  );
  const lines = useMemo(() => shown.map((notice) => <Line key={notice.id} notice={notice} onClose={() => close(notice.id)} />), [shown, close]);
  return (
    <NoticeContext.Provider value={notify}>
      {children}
      <div className="toasts">{lines}</div>
    </NoticeContext.Provider>
  );
}
