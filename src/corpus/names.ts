const NAME_WORD =
  /^(?:\p{Lu}\p{Ll}+(?:['-]?\p{Lu}?\p{Ll}+)*|\p{Lu}'\p{Lu}\p{Ll}+|\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}{2,}(?:['-]\p{Lu}+)*|\p{Lu})$/u;
const PARTICLE = /^(?:al|bin|da|de|del|der|di|dos|el|la|le|ten|van|von|y)$/;
const ROLE =
  /\b(?:reporter|reporters|correspondent|correspondents|editor|editors|writer|columnist|contributor|producer|journalist|bureau chief|staff|newsroom|desk|team|agencies)\b/i;
const NOT_A_NAME =
  /^(?:Air|August|Agreement|America|April|Asia|Beijing|Business|China|December|Europe|February|Friday|January|July|June|March|May|Meeting|Monday|News|November|October|Overview|Policy|Saturday|September|South|North|Summit|Sunday|Talks|Tariff|Tariffs|The|This|Thursday|Trade|Tuesday|Washington|Wednesday|What|Why|How|Who|When|Where|World)$/i;

/** Whether a text is a personal name by its shape: two to four capitalised words. “Trade War” is none. */
export function isName(plain: string): boolean {
  const parts = plain.split(" ");
  if (parts.length < 2 || parts.length > 4 || plain.length > 50) return false;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (!NAME_WORD.test(first) || !NAME_WORD.test(last) || /^\p{Lu}\.?$/u.test(last)) return false;
  return parts.every((part) => (NAME_WORD.test(part) && !NOT_A_NAME.test(part)) || PARTICLE.test(part));
}

/** Whether a text is one name or several: “Jane Doe, John Roe and Ann Poe”. */
export function isNameList(plain: string): boolean {
  const names = plain.split(/, and |, | and | & |; /);
  return names.length <= 6 && names.every((name) => isName(name.trim()));
}

/** Whether a text speaks of somebody's place in a newsroom: “Business reporter”, “in Beijing”. */
export function isRole(plain: string): boolean {
  return ROLE.test(plain) && plain.length <= 70 && !/[.!?]$/.test(plain);
}

/**
 * The author a byline names, without label and role, or null where the line names none.
 *
 * Finds “Jane Doe” in “By Jane Doe”, “Published by Jane Doe”, “Jane Doe, China editor” and in a name run
 * together with its role (“Jane DoeBusiness reporter”).
 */
export function findAuthor(plain: string): string | null {
  const bare = plain.replace(
    /^(?:(?:written|published|posted|reported|compiled|edited|story|report|reporting|words)\s+by|by|authors?)\s*:?\s+/i,
    "",
  );
  if (isNameList(bare)) return bare;
  const joined = splitJoinedRole(bare);
  if (joined !== null) return joined;
  const before = /^(.{3,80}?)(?:,| \||\s[–—-]|\s\(|\s(?=in |for |at |of )|\s?•)\s?/.exec(bare)?.[1];
  if (before !== undefined && isNameList(before)) return before;
  const several = /^(.{3,100}), [^,]{2,40}$/.exec(bare)?.[1];
  return several !== undefined && isNameList(several) ? several : null;
}

/** The name of “Jane DoeBusiness reporter”: a role run together with it, or null. */
export function splitJoinedRole(plain: string): string | null {
  for (const match of plain.slice(0, 60).matchAll(/\p{Ll}(?=\p{Lu})/gu)) {
    const cut = match.index + 1;
    if (isName(plain.slice(0, cut)) && isRole(plain.slice(cut))) return plain.slice(0, cut);
  }
  return null;
}
