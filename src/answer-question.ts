import type { Passage } from "./corpus/model.ts";
import { findSpeakers } from "./quotes/find-speakers.ts";
import type { Quote, QuoteBook, Speaker } from "./quotes/model.ts";
import { readSayingQuestion } from "./quotes/saying-question.ts";
import { excerptAround } from "./search/excerpt.ts";
import type { Lexicon } from "./search/lexicon.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import { type Answer, search } from "./search/search.ts";
import { hasContent } from "./search/understand.ts";

/** What the documents have to say to a question. */
export interface LibraryAnswer extends Answer {
  /** Whose words were asked for; null when nobody's, or nobody's that is quoted. */
  readonly speaker: Speaker | null;
}

interface Knowledge {
  readonly index: PassageIndex;
  readonly lexicon: Lexicon;
  quotes(): QuoteBook;
}

/**
 * Answers questions. One for somebody's words ("what did Bessent say about tariffs") is answered by passages that
 * quote or name that speaker, quotations first; where there is none on the topic, by nobody else's words.
 */
export function questionAnswerer(knowledge: Knowledge): (question: string) => LibraryAnswer {
  const { index, lexicon, quotes } = knowledge;
  return (question) => {
    const saying = readSayingQuestion(question);
    const [speaker] = saying ? findSpeakers(quotes(), saying.speaker) : [];
    if (!saying || !speaker) return { ...search(question, index, lexicon), speaker: null };
    const own = quotes().quotes.filter((quote) => quote.speaker === speaker);
    const answer = hasContent(saying.topic)
      ? onTopic(saying.topic, speaker, own, knowledge)
      : {
          words: [],
          excerpts: fullFirst(own).map(({ passage, span }) => excerptAround(passage, span)),
          near: [],
        };
    return { ...answer, question, speaker };
  };
}

function onTopic(topic: string, speaker: Speaker, own: readonly Quote[], { index, lexicon }: Knowledge) {
  const quoted = new Set(own.map(({ passage }) => passage));
  const names = speaker.variants.map((variant) => variant.toLowerCase());
  const isNamed = ({ text }: Passage) => names.some((name) => text.toLowerCase().includes(name));
  const answer = search(topic, index, lexicon, {
    isWanted: (passage) => quoted.has(passage) || isNamed(passage),
    isPreferred: (passage) => quoted.has(passage),
  });
  return answer.excerpts.length > 0 ? answer : { ...answer, near: own.map(({ passage }) => passage) };
}

function fullFirst(quotes: readonly Quote[]): Quote[] {
  const isFirst = ({ passage }: Quote, i: number) =>
    quotes.findIndex((other) => other.passage === passage) === i;
  return quotes
    .filter(isFirst)
    .toSorted((a, b) => Number(a.kind === "partial") - Number(b.kind === "partial"));
}
