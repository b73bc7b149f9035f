// A press that cannot be taken back is asked for twice. The words and the work come in; the keyboard goes
// to what takes the place of the pressed button.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface AskTwiceProps {
  id: string;
  /** On the button that asks. */
  label: string;
  question: string;
  yes: string;
  no: string;
  done: string;
  /** False where there is nothing to be done: then no button is shown. */
  isOffered: boolean;
  /** Answers whether it was done. */
  onYes: () => Promise<boolean>;
}

export function AskTwice({ id, isOffered, onYes, ...say }: AskTwiceProps) {
  const [step, setStep] = useState<'rest' | 'asked' | 'kept' | 'done'>('rest');
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
          <button
            type="button"
            class="button"
            aria-describedby={id}
            onClick={async () => setStep((await onYes()) ? 'done' : 'kept')}
          >
            {say.yes}
          </button>
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
          {say.done}
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
