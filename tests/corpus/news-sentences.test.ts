import { describe, expect, test } from "vitest";
import { inspect, PROSE_ONE, PROSE_THREE, PROSE_TWO } from "./support.ts";

/** Whether a line is left out between paragraphs, and at the foot of an article. */
async function leftOut(line: string): Promise<boolean[]> {
  const head = ["Harbour charges: the talks go on in the old town", PROSE_ONE, PROSE_TWO];
  const texts = [
    [...head, line, PROSE_THREE],
    [...head, PROSE_THREE, line],
  ].map((lines) => lines.join("\n\n"));
  const read = await Promise.all(texts.map((text) => inspect(text)));
  return read.map(({ boilerplate }) => boilerplate.some(({ text }) => text === line));
}

describe("sentences that begin like page furniture", () => {
  test.for([
    ["By using tariffs as a policy tool, Washington broke its own rules.", "begins like a consent banner"],
    ["By signing up to the pact, both sides accept its privacy and data terms, the envoy said.", "the same"],
    ["By accepting the terms of the deal the rebels gave up the northern province.", "the same"],
    ["By clicking through the files the auditors found a policy nobody had signed.", "the same"],
    ["By submitting the cookies to a laboratory, the baker proved her point.", "the same"],
    [
      "Join the government in a free trade group with its neighbours, the premier urged the opposition.",
      "an order that is reported",
    ],
    ["Join the channel patrols or go home, the admiral warned his captains.", "the same"],
    ["Follow us on the journey to peace, the commander told villagers at the bridge.", "the same"],
    ["Follow our pilots on their way home, the tower asked the two jets.", "the same"],
    ["Find us on the map, said the guide at the end of the road.", "the same, said before the speaker"],
    ["Like our fathers at sea, we trust the pilot, the fisherman added.", "a comparison"],
    [
      "Sign up for the army now and the state will pay for your email account, the poster said.",
      "speaks to its reader, is reported",
    ],
    ["Sign up for the free swimming course ended on Friday, the pool said.", "a noun"],
    [
      "Subscribe now to the alert list, the office told residents, and follow us on the radio.",
      "reported in the middle",
    ],
    ["Register every account by June, the tax office ordered the banks.", "ordered"],
    ["Log in the river blocks the mill, the miller said, and updates follow.", "a piece of wood"],
    ["Subscribe to email from the council is what villagers did on Monday.", "a statement about the past"],
    [
      "Get the latest shipment of medicine through by mail or by app, the minister ordered on Monday.",
      "ordered",
    ],
    ["Get our children home from the app, parents said.", "reported"],
    ["Receive the refugees and their daily newsletter, the bishop implored the town.", "implored"],
    ["Share the bread with the poor, the bishop said.", "reported"],
    ["Share the load of the northern harbours.", "no page is shared"],
    ["This report was first published in 1994 in the capital.", "a fact about a report"],
    ["This story was published by the village printer in 1922.", "the same"],
    ["This article of the treaty was first published in 1972 and stands.", "an article of law"],
    ["All rights reserved to the people of the valley, the treaty says.", "a right"],
    ["All rights reserved by the two tribes were honoured for a century.", "the same"],
    ["This material must not leave the plant, inspectors said.", "a thing"],
    ["Used with the permission of the abbot, the barn became a school.", "a participle"],
    ["Media inquiries into the crash found no fault with the pilot.", "a subject"],
    ["List 5 of 10 prisoners had been freed by noon, the monitors said.", "a count"],
    ["List 2 of 3 candidates withdrew on Sunday.", "the same"],
    ["Image: the country wants a better image abroad, its minister said on Sunday.", "a label in a sentence"],
    ["Photo: the mayor has never allowed one of himself", "goes on in lower case"],
    ["Caption, which says it all, was the title of the play.", "a subject"],
    ["Labels: the parties disagree over the labels on imported wine", "a point on a list"],
    ["Topics: the roof, the school and the road", "the same"],
    ["Watch: the navy keeps watch over the strait", "goes on in lower case"],
    ["Sources: close to the talks say the deal is near", "the same"],
    ["We use cookies as bait for the mice, the farmer said.", "reported"],
    ["This site uses wood to heat, and no cookies are sold.", "a place"],
    ["← the arrow on the sign points to the mill.", "a sign in a sentence"],
    ["This story is free of heroes and of villains.", "free of something"],
  ] as const)("keeps “%s”: %s", async ([line]) => {
    expect(await leftOut(line)).toEqual([false, false]);
  });

  test.for([
    ["By clicking Sign up, you agree to our terms and privacy policy.", "consent"],
    ["By continuing to use this website you accept its use of cookies.", "consent to a site"],
    ["By subscribing, you consent to receive our emails under our privacy policy.", "consent"],
    ["We use cookies and similar technologies to personalise content.", "a banner"],
    ["This website uses its own and third-party cookies to measure traffic.", "the same"],
    ["Our site and its partners store cookies on your device.", "the same"],
    ["Join our Telegram channel for breaking news.", "a prompt"],
    ["Join the WhatsApp group of Harbour Notes to get stories first", "the same"],
    ["Download the Harbour Notes app for the latest updates.", "the same"],
    ["Follow us on Instagram and Facebook for more stories.", "the same"],
    ["Follow Harbour Notes on Google News", "the same"],
    ["Find us on Facebook, X and YouTube", "the same"],
    ["Like us on Facebook to see similar stories.", "the same"],
    ["Sign up here to get the Morning Brief delivered to your inbox.", "the same"],
    ["Subscribe to our free daily newsletter and never miss a story.", "the same"],
    [
      "Sign in to read the full article, which is available with a free account.",
      "a statement about the page",
    ],
    ["Register for free to continue reading this story.", "the same"],
    ["Get all the news you need in your inbox every morning.", "the same"],
    ["Get the latest headlines delivered by email every single morning.", "the same without a pronoun"],
    ["Share this article with your friends!", "a prompt"],
    ["Please share this story.", "the same"],
    ["This article was originally published on The Conversation.", "another outlet"],
    ["This story first appeared in the Harbour Gazette on May 3.", "the same"],
    ["This post was first published on example.org.", "the same by address"],
    ["This article is republished from The Conversation under a Creative Commons license.", "a licence"],
    ["All rights reserved. No part may be copied.", "a notice"],
    ["Harbour Notes Ltd. All rights reserved.", "the same after a name"],
    ["This material may not be published, broadcast, rewritten or redistributed.", "an agency's notice"],
    ["Republished with permission from Harbour Notes.", "a permission"],
    ["Media contact: Ada Vance, press@example.org", "a contact"],
    ["list 1 of 4 Ministers meet again in the spring", "a screen reader's words"],
    ["List 3 of 4", "the same"],
    ["Image: Ministers arrive at the hall. Pic: Reuters", "a caption"],
    ["Photo: The two ministers met in the old hall on Monday morning.", "a caption in the past tense"],
    ["Image caption, The minister arrives at the hall", "the same"],
    ["Photo by Ada Vance", "a credit"],
    ["Labels: trade, ports, wine", "tags"],
    ["Topics: Trade policy, Ports", "the same"],
    ["Watch: Navy patrols the strait at night", "a link"],
    [
      "The post Ministers meet again, the envoy said appeared first on Harbour Notes.",
      "a feed's closing line",
    ],
    ["← Ministers meet again", "a link"],
    ["This story has been updated to add what the minister said on Monday.", "an editor's note"],
  ] as const)("leaves out “%s”: %s", async ([line]) => {
    expect(await leftOut(line)).toEqual([true, true]);
  });
});
