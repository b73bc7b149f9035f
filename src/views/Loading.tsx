// Says that something is being read, once the wait has become long enough to be noticed.
import { useEffect, useState } from 'preact/hooks';

const QUIET_MS = 300;

export function Loading({ label }: { label: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="soft loading" role="status">
      {isLate && label}
    </p>
  );
}
