'use client';
import { TopBar } from '@/shell/top-bar';

export function YearPage() {
  return <TopBar title="Schedule" />;
}
