import type { Metadata } from 'next';
import { GeneratePage } from '@/features/generate/components/generate-page';

export const metadata: Metadata = { title: 'Generate' };

export default function Page() {
  return <GeneratePage />;
}
