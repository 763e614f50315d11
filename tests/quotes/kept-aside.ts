import type { Told } from "./told.ts";

/** Sentences written with those of `told.ts` and kept aside until the rules stood. */
export const KEPT_ASIDE: readonly Told[] = [
  [
    "kept aside",
    "“We found traces of lead in nine wells out of ten,” said Ngozi Adeyemi, a chemist at the University of Lagos. “That is a scandal.”",
    [
      ["We found traces of lead in nine wells out of ten,", "Ngozi Adeyemi"],
      ["That is a scandal.", "Ngozi Adeyemi"],
    ],
  ],
  [
    "kept aside",
    "Chile’s central bank kept rates on hold on Tuesday, citing “persistent pressure on prices”.",
    [["persistent pressure on prices", "Chile’s central bank"]],
  ],
  [
    "kept aside",
    "Asked about the rumours, midfielder Kofi Boateng laughed. “I am staying,” he said.",
    [["I am staying,", "Kofi Boateng"]],
  ],
  [
    "kept aside",
    "Hungarian Prime Minister Peter Varga has rejected the criticism, insisting that his country “will not be lectured”.",
    [["will not be lectured", "Peter Varga"]],
  ],
  [
    "kept aside",
    "The European Commission said on Wednesday that the aid was “incompatible with the single market”.",
    [["incompatible with the single market", "European Commission"]],
  ],
  [
    "kept aside",
    "“This is the third flood in four years,” Mayor Ilse Brandt told local radio. “People are exhausted.”",
    [
      ["This is the third flood in four years,", "Ilse Brandt"],
      ["People are exhausted.", "Ilse Brandt"],
    ],
  ],
  [
    "kept aside",
    "A spokesperson for Boeing said the company was “cooperating fully with the investigators”.",
    [["cooperating fully with the investigators", "a spokesperson for Boeing"]],
  ],
  [
    "kept aside",
    "Police chief Ramon Ochoa, speaking in Cebu, called the raid “a complete success”.",
    [["a complete success", "Ramon Ochoa"]],
  ],
  [
    "kept aside",
    "“The vaccine is safe,” the health ministry said, “and it will be free for everybody.”",
    [
      ["The vaccine is safe,", "the health ministry"],
      ["and it will be free for everybody.", "the health ministry"],
    ],
  ],
  [
    "kept aside",
    "Writing on Instagram, singer Lena Fox thanked her fans: “You carried me through the worst year of my life.”",
    [["You carried me through the worst year of my life.", "Lena Fox"]],
  ],
  [
    "kept aside",
    "Justice Minister Ayelet Cohen warned that the court was “playing with fire”, while opposition leader Dan Levi accused her of “inciting the mob”.",
    [
      ["playing with fire", "Ayelet Cohen"],
      ["inciting the mob", "Dan Levi"],
    ],
  ],
  [
    "kept aside",
    "“Nobody warned us,” said one resident, who asked not to be named.",
    [["Nobody warned us,", "one resident"]],
  ],
  [
    "kept aside",
    "“If the dam goes, the town goes,” warned hydrologist Stefan Kovac.\nHe added: “There is no third possibility.”",
    [
      ["If the dam goes, the town goes,", "Stefan Kovac"],
      ["There is no third possibility.", "Stefan Kovac"],
    ],
  ],
  [
    "kept aside",
    "Canada’s trade minister, Mary Ng-Lowe, said the duties were “unjustified and illegal”.",
    [["unjustified and illegal", "Mary Ng-Lowe"]],
  ],
  [
    "kept aside",
    "In a letter to shareholders, chief executive Paul Renner admitted that the bank had “grown too fast”.",
    [["grown too fast", "Paul Renner"]],
  ],
  [
    "kept aside",
    "“I have seen enough,” Judge Maria Santos said. The judge then left the courtroom, telling lawyers to “settle this like adults”.",
    [
      ["I have seen enough,", "Maria Santos"],
      ["settle this like adults", "Maria Santos"],
    ],
  ],
  [
    "kept aside",
    "The union’s secretary general, Daniel Mwangi, was blunt: “We will shut down every port.”",
    [["We will shut down every port.", "Daniel Mwangi"]],
  ],
  [
    "kept aside",
    "Ryanair said the ruling was “disappointing”. “We will appeal it before the end of the month,” the airline added.",
    [
      ["disappointing", "Ryanair"],
      ["We will appeal it before the end of the month,", "Ryanair"],
    ],
  ],
  [
    "kept aside",
    "“My son went out to buy bread,” Fatima al-Masri said, wiping her eyes. “He never came back.”",
    [
      ["My son went out to buy bread,", "Fatima al-Masri"],
      ["He never came back.", "Fatima al-Masri"],
    ],
  ],
  [
    "kept aside",
    "But Professor Hiroshi Tanaka of Kyoto University cautions that the sample is “far too small to draw conclusions”.",
    [["far too small to draw conclusions", "Hiroshi Tanaka"]],
  ],
  ["kept aside", "The exhibition “Light and Stone” runs until May.", []],
  ["kept aside", "Venezuela’s “dark fleet” of tankers has grown.", []],
  [
    "kept aside",
    "Tehran has called the sanctions “economic terrorism”, and its foreign minister, Hossein Karimi, said they were “doomed to fail”.",
    [
      ["economic terrorism", "Iran"],
      ["doomed to fail", "Hossein Karimi"],
    ],
  ],
  [
    "kept aside",
    "“Look at the numbers,” says Claire Dubois. For the sociologist, the trend is clear: “The young are leaving.”",
    [
      ["Look at the numbers,", "Claire Dubois"],
      ["The young are leaving.", "Claire Dubois"],
    ],
  ],
  [
    "kept aside",
    "Residents say they were told to stay indoors. “I could not breathe,” one of them said.",
    [["I could not breathe,", "one of them"]],
  ],
  [
    "kept aside",
    "Mr Okello, 54, denies the charges. “This is politics,” he told the BBC.",
    [["This is politics,", "Okello"]],
  ],
  [
    "kept aside",
    "Asked whether he would run again, President Gabriel Costa replied: “Ask me in a year.”",
    [["Ask me in a year.", "Gabriel Costa"]],
  ],
  [
    "kept aside",
    "Google, which owns the service, said the outage was caused by “a faulty configuration change”.",
    [["a faulty configuration change", "Google"]],
  ],
  [
    "kept aside",
    "“It was chaos,” recalled Sipho Ndlovu, 23, whose brother was injured.",
    [["It was chaos,", "Sipho Ndlovu"]],
  ],
  [
    "kept aside",
    "The two leaders issued a joint statement in which they pledged to “deepen cooperation in every field”.",
    [["deepen cooperation in every field", "the two leaders"]],
  ],
  [
    "kept aside",
    "French Interior Minister Bruno Lemaire said on Sunday that those responsible would be “hunted down”.\n“They will find no rest,” Lemaire told TF1.",
    [
      ["hunted down", "Bruno Lemaire"],
      ["They will find no rest,", "Bruno Lemaire"],
    ],
  ],
  [
    "kept aside",
    "NATO Secretary General Mark Jansen hailed the agreement as “a turning point for the alliance”.",
    [["a turning point for the alliance", "Mark Jansen"]],
  ],
  [
    "kept aside",
    "At the trial, prosecutor Elena Marin told jurors the defendant had “looked the victim in the eye”.",
    [["looked the victim in the eye", "Elena Marin"]],
  ],
  [
    "kept aside",
    "“We are a small country, but we are not for sale,” Greenland’s premier, Aqqaluk Olsen, said.",
    [["We are a small country, but we are not for sale,", "Aqqaluk Olsen"]],
  ],
  [
    "kept aside",
    "The company’s shares fell by a fifth. “Investors hate surprises,” noted Oliver Grant, an analyst at Barclays.",
    [["Investors hate surprises,", "Oliver Grant"]],
  ],
  [
    "kept aside",
    "Kyiv said the strike was “a response to the attack on Odesa”.",
    [["a response to the attack on Odesa", "Ukraine"]],
  ],

  [
    "kept aside",
    "“We are not at war,” a spokesman for President Alan Whitfield said.",
    [["We are not at war,", "a spokesman for President Alan Whitfield"]],
  ],
  [
    "kept aside",
    "Deputy chief of staff Rachel Moss said the raid was “lawful and necessary”.",
    [["lawful and necessary", "Rachel Moss"]],
  ],
  [
    "kept aside",
    "Thailand’s king, in a rare speech, called for “unity above all”.",
    [["unity above all", "Thailand’s king"]],
  ],
  [
    "kept aside",
    "The ruling “will have a chilling effect on the press”, Reporters Without Borders warned.",
    [["will have a chilling effect on the press", "Reporters Without Borders"]],
  ],
  [
    "kept aside",
    "Asked if he trusted Petrov, Danylenko said: “I trust the facts.”",
    [["I trust the facts.", "Danylenko"]],
  ],
  [
    "kept aside",
    "“It’s over,” Sergio Banks wrote on Truth Social. The senator had earlier denied a deal.",
    [["It’s over,", "Sergio Banks"]],
  ],
  [
    "kept aside",
    "Zimbabwe’s vice-president, General Tendai Moyo (retired), said critics were “paid agents of the West”.",
    [["paid agents of the West", "Tendai Moyo"]],
  ],
  [
    "kept aside",
    "Pope Clement told pilgrims in St Peter’s Square that war was “always a defeat”.",
    [["always a defeat", "Clement"]],
  ],
  [
    "kept aside",
    "The airline’s boss, Michael O’Shea, branded the strike “bonkers”.",
    [["bonkers", "Michael O’Shea"]],
  ],
  [
    "kept aside",
    "“This is a moment of truth for Europe,” European Commission President Ursula Lind said in Strasbourg, calling on members to “put their money where their mouth is”.",
    [
      ["This is a moment of truth for Europe,", "Ursula Lind"],
      ["put their money where their mouth is", "Ursula Lind"],
    ],
  ],
  [
    "kept aside",
    "Hamas said the proposal was “under study”, while Israel’s defence minister, Gadi Peled, dismissed it as “a trick”.",
    [
      ["under study", "Hamas"],
      ["a trick", "Gadi Peled"],
    ],
  ],
  [
    "kept aside",
    "Jane Goodwin, the UN special envoy for Yemen, told the council on Thursday that the country stood “at a crossroads”.",
    [["at a crossroads", "Jane Goodwin"]],
  ],
  [
    "kept aside",
    "The film, which opens on Friday, is “a love letter to Lagos”, its director Tunde Bello says.",
    [["a love letter to Lagos", "Tunde Bello"]],
  ],
  [
    "kept aside",
    "“If we don’t act now”, warns the report by the International Energy Agency, “the bill will be paid by our children”.",
    [
      ["If we don’t act now", "International Energy Agency"],
      ["the bill will be paid by our children", "International Energy Agency"],
    ],
  ],
  [
    "kept aside",
    "Police in Osaka said they were treating the death as “suspicious”.",
    [["suspicious", "Police"]],
  ],
  [
    "kept aside",
    "Mrs Lindgren, a widow of 82, has lived here all her life. “Where should I go?” she asks.",
    [["Where should I go?", "Lindgren"]],
  ],
  [
    "kept aside",
    "Pressed on the matter, the chancellor, Friedrich Baum, conceded that mistakes had been made. “We should have listened,” he said. His deputy disagreed. “We did listen,” Katja Voss told ARD.",
    [
      ["We should have listened,", "Friedrich Baum"],
      ["We did listen,", "Katja Voss"],
    ],
  ],
  [
    "kept aside",
    "Microsoft President Brad Lowe said in a blog post that the attack was “a moment of reckoning”.",
    [["a moment of reckoning", "Brad Lowe"]],
  ],
  [
    "kept aside",
    "In his resignation letter, Mr Farouk wrote: “I can no longer defend the indefensible.”",
    [["I can no longer defend the indefensible.", "Farouk"]],
  ],
  [
    "kept aside",
    "“You lied!” shouted a woman in the back row. Mayor Ted Carver kept smiling.",
    [["You lied!", "a woman"]],
  ],
  [
    "kept aside",
    "The International Monetary Fund (IMF) cut its forecast. “Risks are tilted to the downside,” the IMF said.",
    [["Risks are tilted to the downside,", "International Monetary Fund"]],
  ],
  [
    "kept aside",
    "“We’re done talking,” Kremlin spokesman Dmitri Orlov said. Moscow, he added, would “draw its own conclusions”.",
    [
      ["We’re done talking,", "Dmitri Orlov"],
      ["draw its own conclusions", "Dmitri Orlov"],
    ],
  ],
  [
    "kept aside",
    "Scientists led by Wei Zhang reported that the glacier was losing ice “at a rate never seen before”.",
    [["at a rate never seen before", "Scientists"]],
  ],
  [
    "kept aside",
    "It was, in Mr Adeyinka’s words, “a bad day at the office”.",
    [["a bad day at the office", "Adeyinka"]],
  ],
  ["kept aside", "Her verdict: “Never again.”", [["Never again.", null]]],
  [
    "kept aside",
    "The minister for climate, Aisling Byrne, and her Dutch colleague Jan de Wit signed the pact. “This is only a beginning,” Byrne said. De Wit spoke of “a leap forward”.",
    [
      ["This is only a beginning,", "Aisling Byrne"],
      ["a leap forward", "Jan de Wit"],
    ],
  ],
  [
    "kept aside",
    "Lebanon’s caretaker premier Walid Karam slammed what he called “a flagrant violation of sovereignty”.",
    [["a flagrant violation of sovereignty", "Walid Karam"]],
  ],
  ["kept aside", "Under the headline “Enough”, the paper printed thirty names.", []],
  ["kept aside", "The “Iron Shield” system was activated at dawn.", []],
  ["kept aside", "Her novel “The Salt Road” won the prize last year.", []],
  ["kept aside", "He was nicknamed “the Bulldozer” for his manners.", []],
  ["kept aside", "She put “home” in the address field.", []],
  ["kept aside", "The so-called ‘Dubai chocolate’ is sold out everywhere.", []],
  ["kept aside", "Economists distinguish between “hard” and “soft” landings.", []],
  ["kept aside", "The group, known by its initials as “FLM”, was founded in 1994.", []],
];
