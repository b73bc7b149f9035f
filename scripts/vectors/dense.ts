// Dense matrices, row after row in one array, come in; products go out. Every number of a product is
// added up in one fixed order, so that no division of the work can change it.

/** Numbers row after row. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

export const zeros = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
});

/**
 * The product of `a` with the transposed `b`, written to `c`, for the rows `from` to `to` of `a`. Two
 * rows of `a` and four of `b` at a time: each number is then loaded for several products.
 */
export function timesTransposed(a: Matrix, b: Matrix, c: Matrix, from = 0, to = a.rows): void {
  const n = b.rows;
  const k = a.columns;
  const A = a.values;
  const B = b.values;
  const C = c.values;
  const even = from + ((to - from) & ~1);
  const four = n & ~3;
  for (let j = 0; j < four; j += 4) {
    const b0 = j * k;
    const b1 = b0 + k;
    const b2 = b1 + k;
    const b3 = b2 + k;
    for (let i = from; i < even; i += 2) {
      const a0 = i * k;
      const a1 = a0 + k;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      for (let x = 0; x < k; x++) {
        const u = A[a0 + x] ?? 0;
        const v = A[a1 + x] ?? 0;
        const p = B[b0 + x] ?? 0;
        const q = B[b1 + x] ?? 0;
        const r = B[b2 + x] ?? 0;
        const s = B[b3 + x] ?? 0;
        s00 += u * p;
        s01 += u * q;
        s02 += u * r;
        s03 += u * s;
        s10 += v * p;
        s11 += v * q;
        s12 += v * r;
        s13 += v * s;
      }
      const at = i * n + j;
      C[at] = s00;
      C[at + 1] = s01;
      C[at + 2] = s02;
      C[at + 3] = s03;
      C[at + n] = s10;
      C[at + n + 1] = s11;
      C[at + n + 2] = s12;
      C[at + n + 3] = s13;
    }
  }
  for (let i = from; i < to; i++) {
    for (let j = i < even ? four : 0; j < n; j++) C[i * n + j] = dotOf(A, i * k, B, j * k, k);
  }
}

function dotOf(a: Float64Array, i: number, b: Float64Array, j: number, length: number): number {
  let sum = 0;
  for (let x = 0; x < length; x++) sum += (a[i + x] ?? 0) * (b[j + x] ?? 0);
  return sum;
}

/** Rows become columns. */
export function transpose(a: Matrix, into: Matrix = zeros(a.columns, a.rows)): Matrix {
  const { rows, columns, values } = a;
  for (let i0 = 0; i0 < rows; i0 += 32) {
    for (let j = 0; j < columns; j++) {
      const end = Math.min(rows, i0 + 32);
      for (let i = i0; i < end; i++) into.values[j * rows + i] = values[i * columns + j] ?? 0;
    }
  }
  return into;
}

/** Makes the columns orthonormal, one after another (modified Gram and Schmidt, twice). */
export function orthonormalise(a: Matrix): void {
  const t = transpose(a);
  const { rows: n, columns: k, values } = t;
  for (let i = 0; i < n; i++) {
    for (let round = 0; round < 2; round++) {
      for (let j = 0; j < i; j++) {
        const dot = dotOf(values, i * k, values, j * k, k);
        for (let x = 0; x < k; x++) {
          values[i * k + x] = (values[i * k + x] ?? 0) - dot * (values[j * k + x] ?? 0);
        }
      }
    }
    const norm = Math.sqrt(dotOf(values, i * k, values, i * k, k)) || 1;
    for (let x = 0; x < k; x++) values[i * k + x] = (values[i * k + x] ?? 0) / norm;
  }
  transpose(t, a);
}

/**
 * Eigenvalues, largest first, and eigenvectors (a row each) of a symmetric matrix, which is written
 * over; by Jacobi's rotations in cyclic order.
 */
export function eigenOf(a: Matrix): { values: Float64Array; vectors: Matrix } {
  const n = a.rows;
  const m = a.values;
  const v = zeros(n, n);
  for (let i = 0; i < n; i++) v.values[i * n + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(m, v.values, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i);
  order.sort((i, j) => (m[j * n + j] ?? 0) - (m[i * n + i] ?? 0));
  const vectors = zeros(n, n);
  order.forEach((from, to) => {
    vectors.values.set(v.values.subarray(from * n, (from + 1) * n), to * n);
  });
  return { values: Float64Array.from(order, (i) => m[i * n + i] ?? 0), vectors };
}

function rotate(m: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const off = m[p * n + q] ?? 0;
  const [pp, qq] = [m[p * n + p] ?? 0, m[q * n + q] ?? 0];
  if (Math.abs(off) <= 1e-13 * Math.sqrt(Math.abs(pp * qq))) return;
  const theta = (qq - pp) / (2 * off);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let i = 0; i < n; i++) {
    const [x, y] = [m[p * n + i] ?? 0, m[q * n + i] ?? 0];
    m[p * n + i] = c * x - s * y;
    m[q * n + i] = s * x + c * y;
    const [a, b] = [v[p * n + i] ?? 0, v[q * n + i] ?? 0];
    v[p * n + i] = c * a - s * b;
    v[q * n + i] = s * a + c * b;
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [m[i * n + p] ?? 0, m[i * n + q] ?? 0];
    m[i * n + p] = c * x - s * y;
    m[i * n + q] = s * x + c * y;
  }
}
