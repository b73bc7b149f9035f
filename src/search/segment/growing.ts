// Numbers come in one by one, a typed array goes out. It must never cost an object a number.

/** Unsigned numbers of 32 bits, as many as come. */
export function growingNumbers(capacity = 1024) {
  let numbers = new Uint32Array(capacity);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value: number) {
      if (length === numbers.length) {
        const grown = new Uint32Array(Math.ceil(length * 1.5));
        grown.set(numbers);
        numbers = grown;
      }
      numbers[length++] = value;
    },
    /** The numbers from one place up to another, as a view. */
    slice: (from: number, to: number) => numbers.subarray(from, to),
  };
}

export type GrowingNumbers = ReturnType<typeof growingNumbers>;

/** Lists of numbers, one after another: `push` adds to the last, `close` ends it. */
export function growingLists() {
  const numbers = growingNumbers();
  const ends = growingNumbers();
  return {
    push: numbers.push,
    close: () => ends.push(numbers.length),
    get size() {
      return numbers.length;
    },
    listOf(place: number): Uint32Array {
      const [from = 0, to = 0] =
        place === 0 ? [0, ends.slice(0, 1)[0]] : ends.slice(place - 1, place + 1);
      return numbers.slice(from, to);
    },
  };
}

/** Texts by number: the same text always has the same one. */
export function namedNumbers() {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    numberOf(name: string): number {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
