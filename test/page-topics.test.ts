// @vitest-environment happy-dom
// The evidence of a topic on a page: the reader takes the topic off its paper and puts it back.
import { describe, expect, it } from 'vitest';
import { beginMenus } from '../src/menu/begin-menus.tsx';
import { WireError } from '../src/wire/ask.ts';
import { page, row } from './harness/page-background.ts';
import {
  annotate,
  background,
  meeting,
  part,
  press,
  roots,
  settle,
  tell,
  usePage,
} from './harness/page-world.ts';

describe('a page', () => {
  usePage();

  describe('the evidence of a topic', () => {
    const key = 'arxiv:2401.00001';
    const open = async () => {
      HTMLElement.prototype.showPopover ??= () => undefined;
      meeting.tools = { begin: beginMenus };
      await annotate(page(row('2401.00001', 'One')));
      await press('topic');
    };
    const deny = async () => {
      await press('deny');
      // As the background tells all pages once it is on disk.
      tell({ name: 'entriesChanged', keys: [key] });
      await settle();
    };

    it('takes the topic off the paper, and puts it back in the same place', async () => {
      await open();
      expect(part('deny')?.getAttribute('aria-label')).toBe('not this topic: Probing');
      await deny();
      expect(background.verdicts.get(key)).toBe('is not');
      expect(part('topic')).toBeNull();
      expect(part('deny')?.textContent).toBe('Undo');
      await deny();
      expect(background.verdicts.get(key)).toBeNull();
      expect(part('topic')?.textContent).toBe('Probing');
      expect(part('deny')?.textContent).toBe('not this topic');
    });

    it('opens once its script has come, where the topic was pressed before', async () => {
      HTMLElement.prototype.showPopover ??= () => undefined;
      delete meeting.tools;
      await annotate(page(row('2401.00001', 'One')));
      await press('topic');
      expect(part('deny')).toBeNull();
      if (meeting.run) beginMenus(meeting.run);
      await settle();
      expect(part('deny')).not.toBeNull();
    });

    it('hears a press of the reader alone', async () => {
      await open();
      part('deny')?.click();
      await settle();
      expect(background.asked).not.toContain('correctTopic');
    });

    it('says why where it is not stored, and the topic stays', async () => {
      await open();
      background.state.failing = new WireError('disk-full', 'planted');
      await press('deny');
      expect(roots[0]?.querySelector('[role="status"]')?.textContent).toContain('disk is full');
      expect(part('topic')?.textContent).toBe('Probing');
      expect(part('deny')?.textContent).toBe('not this topic');
    });

    it('follows a change of all topics, told without a key', async () => {
      await open();
      background.verdicts.set(key, 'is not');
      tell({ name: 'entriesChanged', keys: null });
      await settle();
      expect(part('topic')).toBeNull();
    });
  });
});
