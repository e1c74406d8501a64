/** Text for XML: without the signs that a workbook may not hold. `_x0041_` would be read as a sign by its number. */
export function xmlText(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').slice(0, 32_767);
  return allowed.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const LAST_SIGN = 0x10_ffff;

/** "&#233;" and "&#xE9;" alike; a number that is no sign stays as it is written. */
function signOf(written: string, number: string): string {
  const code = Number(number.replace(/^x/i, '0x'));
  return code <= LAST_SIGN ? String.fromCodePoint(code) : written;
}

export function plainText(xml: string): string {
  return xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&#(\d+|x[\da-f]+);/gi, signOf).replace(/&amp;/g, '&');
}

/** The value of an attribute in the text of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? plainText(match[1] ?? match[2] ?? '') : undefined;
}
