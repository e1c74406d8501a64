import type { Metadata } from 'next';
import { CallRosterPage } from '@/features/call-roster/components/call-roster-page';

export const metadata: Metadata = { title: 'Call roster' };

export default function Page() {
  return <CallRosterPage />;
}
