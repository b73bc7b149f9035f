// Whether the keyboard may be taken to another place once an answer has come: only where the reader has
// not gone on meanwhile. It reads the document's focus and must never move it.

/**
 * To be called at the press. What comes back tells later whether the keyboard still stands within the
 * nearest ancestor that matches `around`, or nowhere, since what was pressed has gone.
 */
export function watchFocus(around: string): () => boolean {
  const region = document.activeElement?.closest(around);
  return () => {
    const now = document.activeElement;
    return !now || now === document.body || region?.contains(now) === true;
  };
}
