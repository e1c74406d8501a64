'use client';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function words(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function fieldsOf(before: unknown, after: unknown): string[] {
  const names = new Set([...(isFields(before) ? Object.keys(before) : []), ...(isFields(after) ? Object.keys(after) : [])]);
  return [...names].filter((name) => words((before as Fields | null)?.[name]) !== words((after as Fields | null)?.[name]));
}

/** What a change was before and after, field by field; unchanged fields are left out. */
export function ValueDiff({ before, after }: { before: unknown; after: unknown }) {
  if (!isFields(before) && !isFields(after)) return <p className="break-words">{words(after ?? before)}</p>;
  return (
    <table className="dt">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {fieldsOf(before, after).map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="break-words">{words(isFields(before) ? before[name] : undefined)}</td>
            <td className="break-words">{words(isFields(after) ? after[name] : undefined)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
