// A reason to stop comes in; it is told to the reader in plain words, without a stack.

export class Plain extends Error {}
