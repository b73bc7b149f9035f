// Says that something is being read, once the wait has become long enough to be noticed.
import { useEffect, useState } from 'preact/hooks';

const QUIET_MS = 300;

/** `afterMs`: the shortest wait that is said. */
export function Loading({ label, afterMs = QUIET_MS }: { label: string; afterMs?: number }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return (
    <p class="soft loading" role="status">
      {isLate && label}
    </p>
  );
}
