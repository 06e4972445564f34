/** Text for people: aligned rows, sizes and times they can read. */

/** Columns padded to their widest entry, two spaces between. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => [...(row[i] ?? "")].length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const SIZES = ["B", "KiB", "MiB", "GiB", "TiB"] as const;

/** 1536 → "1.5 KiB". */
export function bytes(count: number): string {
  const power = count < 1024 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log2(count) / 10));
  return `${power === 0 ? count : (count / 1024 ** power).toFixed(1)} ${SIZES[power]}`;
}

/** 95 → "1 min 35 s"; takes seconds. */
export function seconds(count: number): string {
  if (count < 60) return `${Math.round(count)} s`;
  if (count < 3600) return `${Math.floor(count / 60)} min ${Math.round(count % 60)} s`;
  return `${Math.floor(count / 3600)} h ${Math.floor((count % 3600) / 60)} min`;
}

/** Prints `result` as one JSON line, or as the text that `human` makes of it. */
export function print<T>(result: T, json: boolean | undefined, human: (result: T) => string): void {
  process.stdout.write(`${json ? JSON.stringify(result) : human(result)}\n`);
}

/** A value in 0…1 as a bar of `width` cells and a percentage. */
export function bar(value: number, width: number): string {
  const full = Math.round(Math.max(0, Math.min(1, value)) * width);
  return `${"█".repeat(full)}${"·".repeat(width - full)} ${Math.round(value * 100)} %`;
}
