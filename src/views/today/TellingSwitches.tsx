// How it is told outside of this tab that new papers came: by a notification, by a number on the toolbar's button. What
// the reader wants comes in, presses go out.
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { words } from '../../words.ts';
import type { TellingInView } from './use-telling.ts';

export function TellingSwitches({ telling }: { telling: TellingInView }) {
  const { isRead, notifies, counts, trouble } = telling;
  if (!isRead) return null;
  return (
    <fieldset class="telling">
      <legend>{words('today.telling')}</legend>
      <Switch
        id="tell-notice"
        label={words('today.notifies')}
        checked={notifies}
        onChange={telling.setNotifies}
      >
        {words('today.notifiesText')}
      </Switch>
      <Switch
        id="tell-count"
        label={words('today.counts')}
        checked={counts}
        onChange={telling.setCounts}
      >
        {words('today.countsText')}
      </Switch>
      {trouble === 'refused' && <Notice urgent>{words('today.notifiesRefused')}</Notice>}
      {trouble === 'failed' && <Notice urgent>{words('today.tellingFailed')}</Notice>}
    </fieldset>
  );
}
