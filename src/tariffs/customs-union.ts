import type { Finding } from "./finding.ts";

/** Those who have one customs border: none taxes the goods of another. */
const EU = new Set(
  (
    "Austria,Belgium,Bulgaria,Croatia,Cyprus,Czechia,Czech Republic,Denmark,Estonia,Finland,France,Germany,Greece,Hungary," +
    "Ireland,Italy,Latvia,Lithuania,Luxembourg,Malta,Netherlands,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden,EU"
  ).split(","),
);

/** Whether two parties are one customs border, so that neither can tax the goods of the other. */
export function isSameBorder(one: string, other: string): boolean {
  return one === other || (EU.has(one) && EU.has(other));
}

/** Nobody taxes what comes from within his own border: such a target is none, and alone the imposer was misread. */
export function withoutOwnGoods(findings: Finding[]): Finding[] {
  return findings.map((finding) => {
    const { kind, imposer, target } = finding;
    if (kind !== "tariff" || imposer === null || target === null) return finding;
    const all = target.split(", ");
    const others = all.filter((one) => !isSameBorder(imposer, one));
    if (others.length === all.length) return finding;
    return others.length === 0 ? { ...finding, imposer: null } : { ...finding, target: others.join(", ") };
  });
}
