/** Rows of a generated table, as many to a line as the line has room for. */
const LONGEST_LINE = 138;

export function wrapped(rows: readonly string[]): string {
  let line = "  ";
  const lines: string[] = [];
  for (const row of rows) {
    if (line.length + row.length > LONGEST_LINE) {
      lines.push(line.trimEnd());
      line = "  ";
    }
    line += `${row} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
