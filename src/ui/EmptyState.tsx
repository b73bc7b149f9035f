// An empty list that is truly empty, and how it is filled. Words come in.
// It must never stand for a list that could not be read.

export interface EmptyStateProps {
  title: string;
  text: string;
}

export function EmptyState({ title, text }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p class="soft">{text}</p>
    </div>
  );
}
