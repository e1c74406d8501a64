import type { Metadata } from 'next';
import { NewProgramPage } from '@/features/new-program/components/new-program-page';

export const metadata: Metadata = { title: 'New program' };

export default function Page() {
  return <NewProgramPage />;
}
