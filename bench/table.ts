/** A Markdown table that lines up as plain text too; the first row is the head, columns of numbers stand right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const columns = head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? "");
    const width = Math.max(3, ...cells.map((cell) => [...cell].length));
    return { width, isRight: body.every((row) => /^(?:[\d~–-].*)?$/.test(row[column] ?? "")) };
  });
  const line = (row: readonly string[]) =>
    `| ${columns.map(({ width, isRight }, column) => padded(row[column] ?? "", width, isRight)).join(" | ")} |`;
  const rule = columns.map(({ width, isRight }) => "-".repeat(width - 1) + (isRight ? ":" : "-"));
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

function padded(cell: string, width: number, isRight: boolean): string {
  const space = " ".repeat(width - [...cell].length);
  return isRight ? space + cell : cell + space;
}
