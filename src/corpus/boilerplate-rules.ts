import type { BoilerplateRule } from "./boilerplate-place.ts";
import { bareName, bylineRules } from "./byline-rules.ts";
import { imageRules } from "./image-rules.ts";
import { linkRules } from "./link-rules.ts";
import { pageRules } from "./page-rules.ts";

/** All rules in the order in which they are tried; the first that accepts a line names it. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  ...linkRules,
  ...imageRules,
  ...bylineRules,
  ...pageRules,
  bareName,
];
