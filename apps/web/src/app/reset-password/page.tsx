import type { Metadata } from 'next';
import { ResetPage } from '@/features/join/components/reset-page';

export const metadata: Metadata = { title: 'A new password', referrer: 'no-referrer' };

export default function Page() {
  return <ResetPage />;
}
