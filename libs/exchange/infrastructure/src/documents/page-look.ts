import type { Tone } from '@housestaff/exchange/application';

export const FONTS = {
  plain: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  bold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
} as const;

export const SIZES = { title: 18, heading: 12, text: 9, table: 8, quiet: 7.5, foot: 7.5 } as const;

export const MARGIN = 40;
/** Room above and below the text for what every page says. */
export const HEAD = 26;
export const FOOT = 24;

export const INK = { text: '#1b1f24', quiet: '#57606a', line: '#d0d7de', band: '#f3f5f7' } as const;

/** Dark enough on white for small print; what they mean is also written. */
export const TONES: Readonly<Record<Tone, string>> = { plain: INK.text, good: '#1a6b35', warning: '#7d5200', bad: '#b3261e', unknown: '#4a5568' };
