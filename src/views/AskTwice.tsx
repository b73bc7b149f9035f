// A press that cannot be taken back is asked for twice; it may be done in either of two ways. The words and the work
// come in; the keyboard goes to what takes the place of the pressed button.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One way of doing it. */
export interface Way {
  /** On the button that does it. */
  yes: string;
  done: string;
  /** Answers whether it was done. */
  onYes: () => Promise<boolean>;
}

export interface AskTwiceProps extends Way {
  id: string;
  /** On the button that asks. */
  label: string;
  question: string;
  no: string;
  /** False where there is nothing to be done: then no button is shown. */
  isOffered: boolean;
  /** Another way of doing it, on offer beside the first. */
  other?: Way | null;
}

export function AskTwice({ id, isOffered, other, ...say }: AskTwiceProps) {
  const [step, setStep] = useState<'rest' | 'asked' | 'kept' | 'done'>('rest');
  /** What is said once it was done: what is on offer then may be another. */
  const [said, setSaid] = useState('');
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    if (step === 'asked') no.current?.focus();
    if (step === 'kept') first.current?.focus();
    if (step === 'done') done.current?.focus();
  }, [step]);

  if (step === 'asked') {
    return (
      <div class="confirm">
        <p id={id}>{say.question}</p>
        <div class="notice-actions">
          {(other ? [say, other] : [say]).map((way) => (
            <button
              key={way.yes}
              type="button"
              class="button"
              aria-describedby={id}
              onClick={async () => {
                const isDone = await way.onYes();
                if (isDone) setSaid(way.done);
                setStep(isDone ? 'done' : 'kept');
              }}
            >
              {way.yes}
            </button>
          ))}
          <button
            type="button"
            class="text-button"
            aria-describedby={id}
            ref={no}
            onClick={() => setStep('kept')}
          >
            {say.no}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      {step === 'done' && (
        <p class="done" tabIndex={-1} ref={done}>
          {said}
        </p>
      )}
      {isOffered && (
        <button type="button" class="button" ref={first} onClick={() => setStep('asked')}>
          {say.label}
        </button>
      )}
    </>
  );
}
