/** A set of words from a plain list, for tables that are read rather than computed. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Nouns that mean a tariff by themselves, slips of the pen included. */
export const TARIFF_NOUN = /^(?:(?:counter-?)?tar+if+s?|counter-duties|tarrif+s?|lev(?:y|ies)|dut(?:y|ies))$/;

/** Nouns that mean a tariff only beside a word of import ("import tax", "customs surcharge"). */
export const TAX_NOUN =
  /^(?:tax|taxes|surtax|surtaxes|surcharges?|fees?|charges?|tolls?|penalty|penalties|taxation)$/;
export const TAX_OF_TRADE = words("import imports customs border imported trade");

/** Words that say that nothing is laid: "enters duty-free", "zero-rated". */
export const FREE_OF_TARIFF =
  /^(?:duty-free|tariff-free|tax-free|zero-rat(?:ed|es?|ing)|zero-duty|zero-tariff|untaxed)$/;

/** Taxes of other kinds, by the word before their noun. */
export const TAX_OF_OTHER = words(
  "digital services service income corporate corporation company sales value-added added property land wealth inheritance " +
    "estate windfall profit profits carbon fuel energy climate hotel tourist tourism visitor travel airport road motorway " +
    "payroll consumption excise stamp bank banking turnover capital gains dividend gift solidarity plastic alcohol tobacco " +
    "betting gambling port docking harbour harbor berthing handling health training visa export exports parking congestion late poll council minimum global death luxury",
);

/** What other taxes and charges are laid on. */
export const TAXED_AT_HOME =
  /\b(?:profits?|incomes?|earnings|wages?|salar\w+|loans?|payments?|transfers?|rents?|dividends?|propert\w+|hotels?|flights?|tickets?|tourists?|visas?|visitors?|companies|firms|banks?|deposits|remittances|electricity|rich|wealth\w*|capital gains|inheritances?|votes?|polls?|fees?|fines?|interest|mortgages?|debts?|bonds?|roads?|motorways?|drivers|students|services|airlines|revenues?|platforms?|turnover|advertis\w+|online|streaming|shops?|restaurants?)\b/i;

/** Duties and levies that are none: "excise duty", "heavy-duty", "on duty". */
export const NO_TARIFF_BEFORE = words(
  "on off heavy active civic public excise stamp jury moral light medium double official legal guard call excise carbon sugar windfall bank tourist solidarity property land inheritance estate death plastic fuel health training apprenticeship climate energy betting alcohol income profit profits payroll export",
);
export const NO_TARIFF_AFTER = words("officer officers station roster bound bearer manager free-roaming");

/** What a tariff war, a tariff policy or a data tariff is, is no tariff on goods. */
export const TARIFF_OTHER_AFTER = words(
  "war wars policy policies tactics talks dispute disputes row rows fight fights battle battles deadline deadlines news " +
    "announcement announcements uncertainty strategy agenda barriers barrier truce regime schedule line lines plan-of negotiations " +
    "issue issues revenue revenues income concerns fears worries shock drama saga offensive campaign blitz salvo",
);
export const TARIFF_OTHER_BEFORE = words(
  "data electricity power energy mobile phone telephone gas water bus taxi rail train feed-in hotel roaming postal airtime utility",
);

/** Words that may stand between a rate and its tariff, or before a noun, without changing what it belongs to. */
export const CLOSED = words(
  "of in on at for from to by with and or but nor as than that which who whom whose while when if unless because " +
    "until after before since though although is are was were be been being has have had do does did will would " +
    "can could may might shall should must not no the this these those he she it they we you i them him against " +
    "between into over under up down about around through during amid despite among across per versus",
);

/** What percentages of are no tariffs, wherever they stand. */
export const NO_RATE_NOUN = words(
  "growth gdp economy inflation price prices revenue revenues profit profits profitability sales share shares stock " +
    "stocks index equities market markets output production employment jobs unemployment support approval voters poll " +
    "polls chance odds probability likelihood population yield yields wages spending deficit surplus currency dollar " +
    "yuan euro rupee peso yen won turnover earnings margin margins income incomes productivity turnout respondents " +
    "capacity futures bonds shipments volumes volume orders costs cost bills bill demand factory futures oil gold " +
    "investment consumption exporters importers households companies firms factories manufacturers",
);

/** Trade words, which are what a tariff lies on as often as what grows or shrinks. */
export const TRADE_NOUN = words("exports imports export import trade goods products commerce");

/** Verbs of markets: what moved is their subject. */
export const MOVES = words(
  "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing dropped drop drops dropping " +
    "jumped jump jumps jumping surged surge surges surging plunged plunge plunges declined decline declines declining slid " +
    "climbed climb climbs climbing gained gain gains gaining lost lose loses shrank shrink shrinks shrunk contracted contract " +
    "expanded expand expands increased increase increases increasing decreased decrease decreases soared soar soars soaring " +
    "slumped slump tumbled tumble advanced rallied slipped dipped eased spiked sank account accounts accounted accounting",
);

/** What links a tariff with the rate that follows it. */
export const RATE_LINK = words(
  "to at of by from as is are was were be been being remain remains remained stay stays stayed stand stands stood " +
    "topping topped exceeding exceeds exceeded exceed totalling totaling reaching reach reaches reached hitting hits hit " +
    "averaging averages averaged ranging ranges over above than about around nearly roughly approximately almost up near " +
    "maximum minimum ceiling cap capped additional extra further another between within below under currently now already " +
    "just only some beyond high low much least most a an the flat uniform total combined single effective : – — ( worth imposed set",
);

export const BOUNDS: readonly (readonly ["over" | "upTo" | "about", RegExp])[] = [
  [
    "upTo",
    /(?:(?<!\b(?:go|goes|going|went|gone|push\w*|mov\w+|add|adds|added|driv\w+|climb\w*|bumped|ramp\w*)(?: it| them| further)? )\bup to|\bas (?:much|high|many) as|\bat most|\bno (?:more|higher) than|\bnot (?:more|higher) than|\bmaximum(?: of)?|\bcap(?:s|ped|ping)? (?:[^,.;%\d]{0,60} )?at|\bcap(?: of)?|\bceiling of|\bceiling at|\bless than|\blower than|\bunder|\bbelow|\bwithin)(?: an? | the )?(?:additional |further )?\s*$/i,
  ],
  [
    "over",
    /(?:\bover(?! an? )|\bmore than|\babove|\bexceed(?:ing|s|ed)?|\btopp(?:ing|ed)|\bin excess of|\bat least|\bnorth of|\bupwards? of|\bbeyond|\bno less than|\bhigher than|\bsurpass(?:ing|es|ed)|\bminimum(?: of)?)(?: an? | the )?(?:additional |further )?\s*$/i,
  ],
  [
    "about",
    /(?:\babout|\baround|\broughly|\bnearly|\bapproximately|\balmost|\bsome|\bclose to|\bnear|\bcirca|~|\ban average(?: of)?|\baverag(?:ing|es|ed))(?: an? )?\s*$/i,
  ],
];

/** Words that begin a new clause of their own. */
export const CLAUSE_START = words(
  "while whereas but until till though although after before because unless if when once whereby prompting triggering " +
    "leading causing drawing forcing despite yet so",
);

export const AUXILIARY = words(
  "has have had is are was were be been being will would could may might can should shall must does do did also later " +
    "then now has'nt already still since again never not soon recently itself first quickly swiftly",
);

/** Those who act for a country whose adjective stands before them. */
export const GOVERNMENT = words(
  "government governments official officials side sides administration president presidents premier minister ministers " +
    "ministry leader leaders leadership treasury commerce trade foreign finance authorities authority regulator regulators " +
    "negotiator negotiators team customs lawmakers congress senate parliament commission secretary chancellor cabinet state " +
    "department representative envoy diplomats prime vice delegation central house council diplomat spokesperson spokesman " +
    "spokeswoman counterpart regime coalition white national federal supreme court courts tribunal judge judges agency watchdog",
);

export const PREPOSITION = words(
  "on from of against with in to for by at into between than among including upon onto toward towards via versus through within",
);

export const SPEECH = words(
  "said says say told tells added adds warned warns announced announces reported reports claimed claims wrote writes",
);
export const SUBJECT_PRONOUN = words("he she it they");
export const COLLECTIVE = words(
  "sides nations countries governments economies leaders powers partners capitals parties neighbours neighbors rivals",
);
