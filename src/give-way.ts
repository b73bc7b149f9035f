// The rest between two slices of work: nothing comes in, a promise goes out that is kept once the
// messages that wait have been heard. It must never wait longer than that.

/** A promise alone lets no message through: only a task of its own does. */
export const giveWay = () => new Promise<void>((resolve) => setTimeout(resolve));
