// A question to a browser, in words, and its answer under way come in; the answer goes out, or else an
// error that says what was asked. It must never ask again.

/**
 * Longest wait for one answer, s: longer than any `until`, shorter than a test may last. Counted in
 * seconds that this process lives through, since a machine may halt it and its browser together.
 */
export const ANSWER_S = 40;

/** The same for what is measured, such as an import: as long as it takes, but not for ever. */
export const MEASURED_S = 30 * 60;

/** What was asked, short enough for one line. */
const brief = (what: string) => {
  const line = what.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};

/** @throws where no answer has come within the limit. */
export function inTime<T>(what: string, answer: Promise<T>, limitS = ANSWER_S): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let waitedS = 0;
    const timer = setInterval(() => {
      waitedS += 1;
      if (waitedS < limitS) return;
      clearInterval(timer);
      reject(new Error(`Nothing has answered for ${limitS} s: ${brief(what)}`));
    }, 1000);
    answer.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
