// What a table program would take for a formula gets an apostrophe before it (owasp.org, CSV injection), and it is taken
// off again. A text that begins so itself gets one more: it must never lose its own.

/** Texts that are written with the guard. */
export const NEEDS_GUARD = /^'*[=+\-@\t\r\n＝＋－＠]/;

const GUARDED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;

export const dropGuard = (cell: string): string => cell.replace(GUARDED, '');
