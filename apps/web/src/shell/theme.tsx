'use client';
import { IconButton } from '@housestaff/ui';
import { Contrast } from 'lucide-react';
import { useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark';
const watchers = new Set<() => void>();

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function current(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('hs-theme', theme);
  } catch {
    // A browser that keeps nothing still switches for this visit.
  }
  watchers.forEach((watcher) => watcher());
}

/** Light or dark, remembered in this browser; until chosen, what the system prefers. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore<Theme>(subscribe, current, () => 'light'), choose];
}

/** On a phone it is under More. */
export function ThemeToggle() {
  const [theme, setTheme] = useTheme();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return <IconButton className="wide-only" icon={Contrast} label={`Switch to ${other} theme`} onClick={() => setTheme(other)} />;
}
