import type { Metadata } from 'next';
import { TimelinePage } from '@/features/compliance/components/timeline/timeline-page';

export const metadata: Metadata = { title: 'Duty hours of a person' };

export default function Page() {
  return <TimelinePage />;
}
