/** What a list says that has nothing in it: what it is for, and how something comes into it. */
export function EmptyList({ title, text }: { title: string; text: string }) {
  return (
    <div className="empty-list">
      <p className="font-bold">{title}</p>
      <p className="text-second">{text}</p>
    </div>
  );
}
