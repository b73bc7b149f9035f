// "This page": how many titles were read and known, or in plain words why none.
// The page's state and the doors to the browser come in; nothing is asked of the page here.
import { Fragment } from 'preact';
import { Notice } from '../ui/Notice.tsx';
import type { PageReport } from '../wire/page-messages.ts';
import type { FailureCode } from '../wire/protocol.ts';
import { words } from '../words.ts';
import type { PageKind } from './page-kinds.ts';
import { sayPageKind } from './page-kinds.ts';
import type { PageState } from './page-state.ts';
import { sayFailure, sayNumber } from './say.ts';

export interface PageSectionProps {
  state: PageState;
  onReload: (tabId: number) => void;
  /** The reader wants a page read all the same that was too much. */
  onReadAgain: (tabId: number) => void;
  /** Marks are wanted again on pages of this kind. */
  onSwitchOn: (page: PageKind) => void;
}

export function PageSection({ state, onReload, onReadAgain, onSwitchOn }: PageSectionProps) {
  switch (state.kind) {
    // The notice about site access stands in its place.
    case 'withheld':
      return null;
    case 'elsewhere':
      return <p class="soft">{words('popup.elsewhere')}</p>;
    case 'pdf':
      return <p class="soft">{words('popup.pdf')}</p>;
    case 'switched-off':
      return (
        <p class="soft">{words('popup.switchedOff', { site: words(`sites.${state.family}`) })}</p>
      );
    case 'page-off':
      return (
        <Notice
          actions={
            <button type="button" class="button" onClick={() => onSwitchOn(state.page)}>
              {words('popup.pageOn')}
            </button>
          }
        >
          {words('popup.pageOff', { pages: sayPageKind(state.page) })}
        </Notice>
      );
    case 'empty':
      return <p class="soft">{words('popup.emptyPage')}</p>;
    case 'unknown-layout':
      return <p>{words('popup.unknownLayout')}</p>;
    case 'too-much':
      return (
        <Notice
          actions={
            <button type="button" class="button" onClick={() => onReadAgain(state.tabId)}>
              {words('popup.readAgain')}
            </button>
          }
        >
          {words('popup.tooMuch')}
        </Notice>
      );
    case 'reload':
      return (
        <Notice
          actions={
            <button type="button" class="button" onClick={() => onReload(state.tabId)}>
              {words('popup.reload')}
            </button>
          }
        >
          {words('popup.reloadNeeded')}
        </Notice>
      );
    case 'read':
      return <PageFigures report={state.report} />;
  }
}

/** Why titles could not be looked up, and what to do; the saved list says the rest itself. */
function sayPageFailure(code: FailureCode): string {
  if (code === 'database-unavailable') return words('popup.failureDatabase');
  if (code === 'database-newer') return words('popup.failureNewer');
  return sayFailure(code);
}

function PageFigures({ report }: { report: PageReport }) {
  const unread = report.rows - report.titles;
  const phrases = [
    words('popup.titles', report.rows, {
      titles: sayNumber(report.titles),
      rows: sayNumber(report.rows),
    }),
  ];
  // While nothing can be looked up, a zero would be a false word about the papers.
  if (!report.failure) {
    phrases.push(words('popup.inCorpus', { count: sayNumber(report.inCorpus) }));
    phrases.push(words('popup.savedHere', { count: sayNumber(report.saved) }));
    phrases.push(words('popup.tagged', { count: sayNumber(report.tagged) }));
  }
  return (
    <>
      <p class="figures">
        {phrases.map((phrase, at) => (
          <Fragment key={phrase}>
            {at > 0 && ', '}
            <span>{phrase}</span>
          </Fragment>
        ))}
      </p>
      {unread > 0 && <p class="soft">{words('popup.unread', unread)}</p>}
      {report.failure && (
        <Notice urgent>
          {words('popup.failure')} {sayPageFailure(report.failure)}
        </Notice>
      )}
    </>
  );
}
