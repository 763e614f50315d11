const HEAD = `# Benchmarks

\`npm run bench -- --write\` measures all of this and writes it here; \`npm run bench\` only prints it.
`;

/** What one part of the benchmarks found, as Markdown below a heading of its own. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The text of BENCHMARKS.md with a section put in, in place of an earlier one of that heading. */
export function withSection(record: string | null, { heading, text }: Section): string {
  const sections = (record ?? HEAD).split(/\n(?=## )/);
  const own = `## ${heading}\n\n${text.trim()}\n`;
  const at = sections.findIndex((section) => section.startsWith(`## ${heading}\n`));
  if (at === -1) sections.push(own);
  else sections[at] = own;
  return `${sections.map((section) => section.trim()).join("\n\n")}\n`;
}
