// What the corpus holds on this machine, and the reader's say over papers that were only met.
// The library's state comes in; forgetting is asked for twice, since it cannot be undone.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';
import type { Library } from './use-library.ts';
import { useSettings } from './use-settings.ts';

export function CorpusSection({ library }: { library: Library }) {
  const { settings, hasFailed, change } = useSettings();
  const { health } = library;
  const isReadable = health?.corpus === 'ok';
  return (
    <section aria-labelledby="corpus">
      <h2 id="corpus">{words('library.corpus')}</h2>
      <p class="soft">{words('library.corpusText')}</p>
      {isReadable && (
        <dl class="counts">
          <div>
            <dt>{words('library.seed')}</dt>
            <dd>{sayNumber(health.counts.seed + (health.counts.starter ?? 0))}</dd>
          </div>
          {(health.counts.imported ?? 0) > 0 && (
            <div>
              <dt>{words('library.imported')}</dt>
              <dd>{sayNumber(health.counts.imported ?? 0)}</dd>
            </div>
          )}
          <div>
            <dt>{words('library.met')}</dt>
            <dd>{sayNumber(health.counts.met)}</dd>
          </div>
        </dl>
      )}
      {settings && (
        <Switch
          id="remember"
          label={words('library.remember')}
          checked={settings.rememberMet}
          onChange={(rememberMet) => void change({ rememberMet })}
        >
          {words('library.rememberText')}
        </Switch>
      )}
      {hasFailed && <Notice urgent>{words('failure.settings')}</Notice>}
      {isReadable && <ForgetMet met={health.counts.met} onForget={library.clearMet} />}
    </section>
  );
}

interface ForgetMetProps {
  met: number;
  onForget: () => Promise<boolean>;
}

function ForgetMet({ met, onForget }: ForgetMetProps) {
  const [step, setStep] = useState<'rest' | 'asked' | 'kept' | 'done'>('rest');
  const keep = useRef<HTMLButtonElement>(null);
  const forget = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLParagraphElement>(null);

  // The pressed button goes away: the keyboard moves to what came in its place.
  useLayoutEffect(() => {
    if (step === 'asked') keep.current?.focus();
    if (step === 'kept') forget.current?.focus();
    if (step === 'done') done.current?.focus();
  }, [step]);

  if (step === 'asked') {
    return (
      <div class="confirm">
        <p id="forget-ask">{words('library.forgetAsk', met, [sayNumber(met)])}</p>
        <div class="notice-actions">
          <button
            type="button"
            class="button"
            aria-describedby="forget-ask"
            onClick={async () => setStep((await onForget()) ? 'done' : 'kept')}
          >
            {words('library.forgetYes')}
          </button>
          <button
            type="button"
            class="text-button"
            aria-describedby="forget-ask"
            ref={keep}
            onClick={() => setStep('kept')}
          >
            {words('library.forgetNo')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      {step === 'done' && (
        <p class="done" tabIndex={-1} ref={done}>
          {words('library.forgot')}
        </p>
      )}
      {met > 0 && (
        <button type="button" class="button" ref={forget} onClick={() => setStep('asked')}>
          {words('library.forget')}
        </button>
      )}
    </>
  );
}
