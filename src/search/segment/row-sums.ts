// Room for a number of every row, lent to one piece of work after another and kept between questions: 8
// bytes a paper of the largest container, once for all that add up over rows.

let room = new Float64Array(0);

/** Lends a zero for each row; the work leaves zeros behind, and may not wait while it has them. */
export function withSums<Result>(papers: number, work: (sums: Float64Array) => Result): Result {
  if (room.length < papers) room = new Float64Array(papers);
  try {
    return work(room.subarray(0, papers));
  } catch (error) {
    // A damaged list must not leave its sums to the next question.
    room = new Float64Array(0);
    throw error;
  }
}
