// Questions about the stores: how they are, what was lost, and what the background has asked of others.
import type { DiagnosticAnswers } from '../wire/diagnostic-messages.ts';
import type { HealthAnswers } from '../wire/health-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function healthHandlers({
  library,
  tell,
  getFacts,
}: HandlerParts): HandlersOf<HealthAnswers & DiagnosticAnswers> {
  return {
    getFacts: async () => getFacts(),
    getHealth: () => library.getHealth(),
    async restoreLost() {
      const answer = await library.restoreLost();
      tell((await library.listEntries()).map(({ key }) => key));
      return answer;
    },
    async dismissLost() {
      await library.dismissLost();
      return null;
    },
    async clearMet() {
      await library.clearMet();
      return null;
    },
  };
}
