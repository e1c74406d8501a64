import { Suspense, type ReactNode } from 'react';
import { AppShell } from '@/shell/app-shell';

export default function AppLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <AppShell>{children}</AppShell>
    </Suspense>
  );
}
