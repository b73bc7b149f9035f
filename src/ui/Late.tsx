// What is told of a paper some time after its mark stands: that it came today, and how many saved papers it is near to.
// An annotation and what else stands on the line come in; it takes no room from that, and moves nothing.
import type { Annotation, RelatedAmong } from '../paper/annotation.ts';
import { words } from '../words.ts';
import { toLateRanges, toLeastWidths } from './fit.ts';
import { Whisper } from './Whisper.tsx';

export interface LateProps {
  title: string;
  annotation: Annotation;
  /** What else is written on the line, and topics named on it. */
  tail: string;
  mostTopics: number;
  relatedOpen: RelatedAmong | null;
  onRelated: ((byKey: boolean, among: RelatedAmong) => void) | null;
}

/** What is told late, the longest first: the shorter stand where those do not fit. */
function sayLate({ near, newToday }: Annotation): string[] {
  const texts = near ? [words('mark.near', near), words('mark.nearShort', [near])] : [];
  if (!newToday) return texts;
  return texts[0] ? [words('mark.newTodayAnd', [texts[0]]), ...texts] : [words('mark.newToday')];
}

/**
 * "new today, near 3 of yours": it is told some time after the line was drawn, so it stands only where
 * there is room beside all else, and at the end, where nothing makes way for it.
 */
export function Late({ title, annotation, relatedOpen, onRelated, tail, mostTopics }: LateProps) {
  const { near = 0, tags } = annotation;
  const texts = sayLate(onRelated ? annotation : { ...annotation, near: 0 });
  const labels = tags.map(({ short }) => short);
  const widths = toLeastWidths(labels, tail, mostTopics);
  const drawn = toLateRanges(widths, texts).map(({ text, from, until }) => {
    const inside = { key: from, class: `near needs-${from} until-${until}` };
    if (near === 0 || !onRelated) {
      return (
        <span {...inside} part="today">
          <Whisper text={text} />
        </span>
      );
    }
    return (
      <button
        {...inside}
        type="button"
        part="near"
        tabIndex={-1}
        aria-expanded={relatedOpen === 'saved'}
        aria-label={`${texts[0]}: ${title}`}
        onClick={(event) => event.isTrusted && onRelated(event.detail === 0, 'saved')}
      >
        <Whisper text={text} />
      </button>
    );
  });
  return <>{drawn}</>;
}
