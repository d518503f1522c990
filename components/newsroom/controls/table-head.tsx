/** The names of a table's columns, of which the last holds what can be done and is named for who hears it alone. */
export function TableHead({ columns, actions }: { columns: string[]; actions: string }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
        <th scope="col">
          <span className="sr-only">{actions}</span>
        </th>
      </tr>
    </thead>
  );
}
