// A whole field from arXiv, in the library tab: what is wished for, what that sends to whom, and how far it has come,
// with a way to halt it and to call it off. The view's hold of the sources comes in; nothing is asked from here.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BackfillLine } from '../../paper/backfill.ts';
import type { FeedError } from '../../paper/feed-error.ts';
import { Notice } from '../../ui/Notice.tsx';
import { words } from '../../words.ts';
import { sayDay, sayMoment, sayNumber } from '../say.ts';
import { TextField } from './TextField.tsx';
import type { FeedsInView } from './use-feeds.ts';

const CATEGORY = /^[a-z][a-z-]{1,15}(?:\.[A-Za-z][A-Za-z-]{1,15})?$/;
/** arXiv's first day. */
const FIRST_DAY = '1991-08-14';

const dayOf = (day: string) => sayDay(Date.parse(`${day}T12:00`));

export function Backfill({ feeds }: { feeds: FeedsInView }) {
  const backfill = feeds.state?.backfill ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<BackfillLine | null>(null);
  const [ended, setEnded] = useState<BackfillLine | null>(null);
  const isCalledOff = useRef(false);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = backfill;
    if (backfill) setEnded(null);
    if (backfill || !was) return;
    if (!isCalledOff.current) setEnded(was);
    // Whatever was pressed is gone.
    else heading.current?.focus();
    isCalledOff.current = false;
  }, [backfill]);
  if (!feeds.state) return null;
  return (
    <div class="backfill">
      <h3 id="backfill" tabIndex={-1} ref={heading}>
        {words('today.backfill.heading')}
      </h3>
      <p role="status">{ended && sayEnd(ended)}</p>
      {backfill ? (
        <Progress
          backfill={backfill}
          onPause={feeds.pauseBackfill}
          onCancel={() => {
            isCalledOff.current = true;
            feeds.cancelBackfill();
          }}
        />
      ) : (
        <Wish feeds={feeds} />
      )}
      {feeds.refused === 'backfill' && <Notice urgent>{words('today.backfill.refused')}</Notice>}
    </div>
  );
}

const sayEnd = ({ name, papers }: BackfillLine) =>
  papers === 0 ? words('today.backfill.empty', { name }) : words('today.backfill.done', { name });

function Wish({ feeds }: { feeds: FeedsInView }) {
  const [category, setCategory] = useState('');
  const [since, setSince] = useState(() => `${new Date().getFullYear() - 5}-01-01`);
  const [isIncomplete, setIncomplete] = useState(false);
  const today = new Date().toISOString().slice(0, 10);
  function begin(event: Event) {
    event.preventDefault();
    const isWhole = CATEGORY.test(category) && since >= FIRST_DAY && since <= today;
    setIncomplete(!isWhole);
    if (!isWhole) return;
    const name = words('today.backfill.name', { category, since: dayOf(since) });
    feeds.beginBackfill({ name, category, since });
  }
  return (
    <form onSubmit={begin} noValidate>
      <p class="soft">{words('today.backfill.text')}</p>
      <p class="soft" id="backfill-consent">
        {words('today.backfill.consent')}
      </p>
      <TextField
        label={words('today.backfill.category')}
        hint={words('today.backfill.hint')}
        name="category"
        value=""
        most={40}
        onTyped={(text) => setCategory(text.trim())}
      />
      <label class="field-line">
        {words('today.backfill.since')}
        <input
          type="date"
          name="since"
          value={since}
          min={FIRST_DAY}
          max={today}
          onInput={({ currentTarget }) => setSince(currentTarget.value)}
        />
      </label>
      {isIncomplete && <Notice urgent>{words('today.backfill.incomplete')}</Notice>}
      <button type="submit" class="button" aria-describedby="backfill-consent">
        {words('today.backfill.begin')}
      </button>
    </form>
  );
}

interface ProgressProps {
  backfill: BackfillLine;
  onPause(isPaused: boolean): void;
  onCancel(): void;
}

function Progress({ backfill, onPause, onCancel }: ProgressProps) {
  const { step, papers, through, share, error } = backfill;
  const quarter = Math.floor(share * 4) * 25;
  return (
    <div class="import-work">
      <p class="import-title">
        <bdi>{sayStep(backfill)}</bdi>
      </p>
      <progress aria-label={words('today.backfill.progress')} max={1} value={share} />
      <p class="soft import-figures">
        <span class="fact">{words('import.papers', papers, [sayNumber(papers)])}</span>{' '}
        {through && (
          <span class="fact">{words('today.backfill.through', { day: dayOf(through) })}</span>
        )}
      </p>
      {error && <Notice>{sayError(error)}</Notice>}
      <div class="notice-actions">
        {step !== 'finishing' && (
          <button type="button" class="button" onClick={() => onPause(step !== 'paused')}>
            {words(step === 'paused' ? 'import.goOn' : 'import.pause')}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          title={words('today.backfill.cancelLong')}
          onClick={onCancel}
        >
          {words('import.cancel')}
        </button>
      </div>
      <p class="soft">{words(step === 'paused' ? 'import.mayWait' : 'today.backfill.mayClose')}</p>
      <p role="status" class="unseen">
        {step !== 'asking' && sayStep(backfill)}
        {step === 'asking' && quarter > 0 && words('import.share', { percent: `${quarter} %` })}
      </p>
    </div>
  );
}

const sayError = (error: FeedError) =>
  error === 'forbidden' ? words('today.backfill.forbidden') : words(`today.error.${error}`);

function sayStep({ step, name, nextAt }: BackfillLine): string {
  if (step === 'waiting') return words('today.backfill.waiting', { name, next: sayMoment(nextAt) });
  return words(`today.backfill.${step}`, { name });
}
