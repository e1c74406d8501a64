import type { Qualification } from '@housestaff/api-client';
import { Tag } from '@housestaff/ui';
import { standingWords } from '../model/credential-words';

export function StandingTag({ credential }: { credential: Qualification }) {
  const { tone, words } = standingWords(credential);
  return <Tag tone={tone}>{words}</Tag>;
}
