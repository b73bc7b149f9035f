// A text comes in, the same without some characters at its ends goes out, in time that grows with the text
// alone: `/[…]+$/` begins anew at each run within it. Each pattern must stand for one character.

export function trimStartOf(text: string, edge: RegExp): string {
  let start = 0;
  while (start < text.length && edge.test(text.charAt(start))) start += 1;
  return text.slice(start);
}

export function trimEndOf(text: string, edge: RegExp): string {
  let end = text.length;
  while (end > 0 && edge.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export function trimEnds(text: string, start: RegExp, end = start): string {
  return trimEndOf(trimStartOf(text, start), end);
}
