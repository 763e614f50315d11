/** What amounts do by themselves. */
export const MOVEMENTS = anyOf(`
  fall falls fell fallen, rise rises rose risen, ease eases eased, grow grows grew grown, drop drops dropped,
  jump jumps jumped, slip slips slipped, climb climbs climbed, decline declines declined, shrink shrinks shrank shrunk,
  contract contracts contracted, expand expands expanded, plunge plunges plunged, plummeted, soar soars soared,
  surge surges surged, tumble tumbles tumbled, slump slumps slumped, slide slides slid, dip dips dipped, edged, rebounded,
  slow slows slowed, accelerated, widen widens widened, narrow narrows narrowed, swell swells swelled swollen,
  peaked, dwindled, doubled, halved, tripled, stagnated, increase increased`);

/** Measures, whose rise or fall somebody has decided. */
export const MEASURES = anyOf(`
  tariff tariffs duty duties levy levies tax taxes quota quotas fee fees surcharge surcharges toll tolls ceiling cap caps,
  interest-rate interest-rates its-rate the-rate their-rate main-rate key-rate policy-rate minimum-wage`);

/** What somebody becomes, and does for a living. */
export const CAREER = anyOf(`
  joined elected appointed named born founded co-founded established graduated retired resigned married widowed studied
  trained promoted hired inherited entered took-over taken-over taking-over took-office taken-office taking-office ran-for
  came-to-power has-served had-served has-worked had-worked has-lived had-lived has-led had-led has-run had-run has-headed
  had-headed has-held had-held has-owned had-owned has-farmed had-farmed has-taught had-taught have-waited has-waited`);

/** What talks and trade are about; a year that tells of none of it is background. */
export const TOPIC = anyOf(`
  tariff tariffs duty duties levy levies tax taxes taxed quota quotas fee fees trade traded import imports export exports
  exporter exporters importer importers embargo embargoes ban bans banned sanction sanctions sanctioned licence licences
  license licenses permit permits visa visas subsidy subsidies curb curbs restrict restricts restricted restriction
  restrictions control controls blacklist blacklisted boycott boycotted list lists listed shipment shipments port ports
  border borders, deal deals agree agreed agreement agreements accord accords pact pacts treaty treaties truce truces
  ceasefire armistice memorandum waiver waivers exemption exemptions moratorium deadline deadlines, talks negotiated
  negotiation negotiations summit summits meet met meeting meetings visit visited call called diplomatic, dispute quarrel
  complaint complaints lodged filed talked ruled ruling court courts tribunal panel law laws act order orders ordered decree, signed signing
  sign ratified ratification adopted abolished imposed lifted halted suspended seized annexed invaded`);

/** Who only looks on: no word of theirs changes anything. */
export const BYSTANDERS = anyOf(`
  analyst analysts economist economists strategist strategists professor professors researcher researchers historian
  historians scholar scholars academic academics expert experts observer observers trader traders broker brokers farmer
  farmers grower growers brewer brewers lobby lobbyist lobbyists resident residents shopkeeper shopkeepers manager managers
  consultant consultants fellow columnist columnists consumer consumers worker workers union unions federation association
  institute think-tank university chief-executive managing-director`);

/** Who speaks for a government, or for another that decides. */
export const OFFICIALS = anyOf(`
  minister ministers ministry ministries president presidents premier premiers chancellor secretary secretaries government
  governments commission commissioner commissioners spokesman spokeswoman spokesperson official officials negotiator
  negotiators envoy envoys ambassador ambassadors diplomat diplomats representative representatives delegation department
  departments white-house parliament senate senator senators congress lawmaker lawmakers leaders opposition-leader
  party-leader administration court courts judge judges cabinet central-bank council authority authorities regulator
  regulators king prince pope mayor governor`);

/** Matches any of these words, in any case; a hyphen stands for a hyphen or a space. */
function anyOf(text: string): RegExp {
  const all = text.trim().split(/[\s,]+/);
  return new RegExp(`\\b(?:${all.map((word) => word.replaceAll("-", "[- ]")).join("|")})\\b`, "i");
}
