const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of what somebody is; their plurals follow by rule. */
export const ROLES = words(`
president vice-president premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman
representative lawmaker legislator mp mep deputy delegate councillor councilman councilwoman commissioner ambassador envoy
diplomat consul chief head leader chair chairman chairwoman chairperson director director-general president-elect officer
ceo cfo coo cto founder co-founder owner co-owner boss executive manager spokesman spokeswoman spokesperson official officials aide adviser advisor
negotiator strategist economist analyst expert specialist scientist researcher scholar academic professor lecturer historian teacher
doctor physician surgeon nurse epidemiologist lawyer attorney barrister solicitor prosecutor judge justice magistrate sheriff
sergeant captain general colonel lieutenant major admiral commander soldier detective inspector superintendent policeman
king queen prince princess emperor sultan sheikh pope cardinal archbishop bishop priest pastor rabbi imam ayatollah
coach captain player striker midfielder defender goalkeeper winger driver pilot skipper trainer athlete champion
actor actress singer writer author poet novelist playwright journalist reporter correspondent editor columnist presenter host anchor
photographer filmmaker producer artist musician composer activist campaigner organiser organizer volunteer worker farmer fisherman
trader investor broker banker shopkeeper retailer manufacturer importer exporter consumer customer resident villager neighbour neighbor
witness survivor victim patient student pupil parent mother father brother sister son daughter wife husband widow uncle aunt cousin friend colleague relative
engineer architect developer designer programmer technician electrician mechanic builder miner firefighter paramedic
candidate nominee voter supporter opponent critic rival protester demonstrator rebel fighter militant insider source observer commentator
veteran tourist traveller passenger resident boy girl man woman teenager pensioner premier speaker treasurer whip counsel
partner associate fellow scholar dean rector principal provost curator librarian conservator biologist chemist physicist geologist
hydrologist meteorologist forecaster astronomer ecologist psychologist sociologist anthropologist statistician mathematician
regulator inspector auditor accountant counterpart successor predecessor prosecutor investigator agent guard staffer employee
buyer seller shopper dealer commuter rider tenant landlord homeowner employer trucker grower breeder herder sailor dancer tutor carer
caregiver cleaner plumber carpenter tailor barber hairdresser bartender cashier vendor wholesaler contractor consultant recruiter
lobbyist pollster fundraiser whistleblower defector refugee migrant immigrant evacuee hostage prisoner inmate detainee suspect
defendant plaintiff juror bystander onlooker attendee participant spectator fan viewer reader user subscriber client shareholder
lender creditor taxpayer referee umpire teammate mentor graduate apprentice recruit pensioner bookseller jeweller grocer gardener
forward star entrepreneur billionaire brigadier marshal corporal side ally member leader clerk baker butcher waiter chef cook pharmacist veterinarian vet postman bus-driver truck-driver taxi-driver
`);

/** Forms of address; never part of a role. */
export const TITLES = words(
  "mr mrs ms miss mx dr sir dame lord lady madam herr frau monsieur madame sr sra prof rev sen rep gov gen lt col capt sgt maj hon cmdr adm amb",
);

/** What a person of the story may be called who was named without it: “the forward”, “the 34-year-old”. */
export const CALLINGS =
  words(`forward striker midfielder defender goalkeeper winger player athlete champion singer actor actress author writer
  novelist poet playwright musician artist composer filmmaker star veteran billionaire entrepreneur 0-year-old`);

/** Roles that the text takes turns with: “Mr Justice Carroll … the judge”. */
export const SAME_ROLES: readonly ReadonlySet<string>[] = [
  words("judge justice magistrate"),
  words("premier minister"),
  words("spokesman spokeswoman spokesperson"),
  words("chair chairman chairwoman chairperson"),
  words("ceo executive boss chief"),
  words("lawmaker senator congressman congresswoman representative legislator mp"),
  words("diplomat ambassador envoy"),
  words("doctor physician surgeon"),
  words("lawyer attorney barrister solicitor"),
  words("professor academic scholar researcher scientist"),
  words("adviser advisor aide"),
  words("coach manager trainer"),
];

export const FEMALE =
  words(`mrs ms miss dame lady madam frau madame sra congresswoman councilwoman chairwoman spokeswoman queen princess actress
  mother sister daughter wife widow aunt woman girl policewoman businesswoman saleswoman she her`);
export const MALE =
  words(`mr sir lord herr monsieur sr congressman councilman chairman spokesman king prince father brother son husband uncle man boy
  fisherman policeman businessman salesman pope cardinal imam he his him`);

/** Words that stand before a role: “former deputy prime minister”. */
export const MODIFIERS = words(`
former ex then acting interim deputy vice assistant associate adjunct senior junior chief prime principal lead top executive managing
general foreign finance financial trade defence defense interior home health education energy labour labor justice treasury commerce
transport transportation agriculture environment economy economic housing culture sports tourism industry science technology security
national federal state regional local provincial county city district civil military police army navy naval air opposition ruling
party government union church company press media communications campaign election court supreme high human rights rescue aid relief
political legal medical scientific environmental diplomatic central bank veteran retired outgoing incoming newly elected re-elected
presidential royal republican democratic democrat conservative socialist liberal labour communist parliamentary congressional
main western eastern northern southern european african asian american latin middle-eastern arab
young old elderly local unnamed anonymous independent external leading prominent several some many most two three four five six seven eight nine ten
dozens hundreds thousands other another few both all climate market industry shop fire road chief team club group
crown foreign-policy attorney co internal external counter-terrorism intelligence public permanent special
first second third primary elementary secondary university college school hospital
`);

/** What a minister or secretary is of: “Secretary of State”, “Ministry of Foreign Affairs”. */
export const PORTFOLIOS = words(`
state treasury defence defense war interior justice labor labour commerce energy education health transportation transport agriculture
homeland security veterans affairs foreign finance trade economy industry culture sport sports tourism environment science technology
staff housing urban development human services exchequer information planning communications europe commons lords representatives
agriculture forestry fisheries mines resources water immigration migration integration research innovation digital climate
`);

/** Nouns of bodies that speak. */
export const BODIES = words(`
ministry department government administration office agency authority commission committee council court parliament congress senate
cabinet party union association federation confederation organization organisation institute institution university college school
bank group company firm corporation corp inc ltd plc llc club team league foundation trust fund society alliance coalition bureau
service board assembly embassy consulate army navy force forces police military guard house palace times post journal news
newspaper magazine daily agency broadcaster network radio television outlet website tribune herald guardian telegraph gazette chronicle
observatory centre center hospital church airline airlines airways carrier manufacturer automaker carmaker chipmaker retailer supermarket
operator regulator watchdog charity ngo exchange chamber syndicate movement front brigade militia junta regime presidency vatican
kremlin pentagon treasury secretariat tribunal ombudsman nato opec unicef interpol reuters xinhua tass lab laboratory
laboratories motors energy oil airlines holdings partners capital securities technologies systems industries pharmaceuticals
delegation mission task-force taskforce directorate inspectorate consortium publisher studio label zoo museum library laboratory startup
paper prosecution defence defense jury bloc lobby staff crew squad panel country nation kingdom republic international watch downing kremlin elysee élysée fifa uefa
`);

const plural = (word: string) => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`);
const IRREGULAR_PLURALS = words(
  "men women firefighters businessmen policemen fishermen people coaches bosses princes wives children actresses witnesses",
);

export const PLURAL_ROLES: ReadonlySet<string> = new Set([...ROLES].map(plural).concat(...IRREGULAR_PLURALS));
export const PLURAL_BODIES: ReadonlySet<string> = new Set(
  [...BODIES].map(plural).filter((word) => !BODIES.has(word)),
);
