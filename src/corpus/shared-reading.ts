// One reading of all that is kept for everyone who asks while it is under way. A reading comes in, the
// same with this bound goes out. It must never answer with what stood before a change that is done.

export interface SharedReading<Contents> {
  read(): Promise<Contents>;
  /** To be called once a change is done: who asks from then on is read for anew. */
  forget(): void;
}

export function shareReading<Contents>(read: () => Promise<Contents>): SharedReading<Contents> {
  let coming: Promise<Contents> | null = null;
  return {
    read() {
      if (coming) return coming;
      const begun = read().finally(() => {
        if (coming === begun) coming = null;
      });
      coming = begun;
      return begun;
    },
    forget() {
      coming = null;
    },
  };
}
