// What the corpus holds on this machine, and the reader's say over papers that were only met.
// The library's state comes in; forgetting is asked for twice, since it cannot be undone.
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words.ts';
import { AskTwice } from './AskTwice.tsx';
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
      {isReadable && (
        <AskTwice
          id="forget-ask"
          label={words('library.forget')}
          question={words('library.forgetAsk', health.counts.met, [sayNumber(health.counts.met)])}
          yes={words('library.forgetYes')}
          no={words('library.forgetNo')}
          done={words('library.forgot')}
          isOffered={health.counts.met > 0}
          onYes={library.clearMet}
        />
      )}
    </section>
  );
}
