'use client';
import { ErrorState } from '@housestaff/ui';

export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  return <ErrorState title="This page stopped" error={error} onRetry={reset} />;
}
