import { markPng } from './mark-png';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

export default function AppleIcon(): Response {
  return markPng(180, 0.08);
}
