import type { MeasureRule } from "./measure-vocabulary.ts";

/**
 * Rules, checks, taxes and money that weigh on another country's trade, and the suits about them.
 *
 * digital-tax: “a digital services tax”; not “digital sales rose”.
 * licence: “needs a licence for exports”, “import permits”; not “a driving licence”.
 * trade-inquiry: “an inquiry into subsidies for Chinese buses”; not “an inquiry into a crash”.
 * wto: “took Canada to the WTO”, “withdrew its complaint at the WTO”; not “the WTO’s forecast”.
 * floor-price: “a minimum price for Chinese cars”; not “a price at its floor”.
 * origin: “rules of origin”, “local-content rules”; not “the origin of the word”.
 * certificate: “a certificate for Brazilian beef”; not “a birth certificate”.
 * checks: “customs checks on”, “stopped clearing”; not “checks and balances”.
 * fishing: “access to its waters”; not “a fishing holiday”.
 * standards: “biosecurity rules for US beef”; not “safety rules” at home.
 * recognised-standards: “recognise American car standards”; not “accepted low standards”.
 * preferences: “trade preferences for Cambodia”; not “a preference for tea”.
 * subsidy: “subsidies for chipmakers”, “aid to farmers” in a quarrel about trade; not “aid for flood victims”.
 * visas: “visa rules for Chinese students”; not “was refused a visa”.
 */
export const STANDARD_RULES: readonly MeasureRule[] = [
  {
    name: "digital-tax",
    key: /tax|lev|dut/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:digital|online|internet|tech|web|streaming|platform)(?:[- ]services?)?(?: advertising)? (?:tax(?:es)?|lev(?:y|ies)|dut(?:y|ies))\b|\bequali[sz]ation lev(?:y|ies)\b|\btax(?:es|ed|ing)? (?:on )?(?:digital services|digital revenues?|online platforms|big tech|(?:tech|digital|internet) giants)\b/g,
  },
  {
    name: "licence-each",
    key: /licen[cs]e /,
    kind: "export-control",
    needsSubject: false,
    words:
      /\blicen[cs]e (?:every|each|all) (?:\w+ ){0,2}(?:loads?|shipments?|exports?|cargo(?:es)?|sales?|tonn?es?|tons?)\b/g,
  },
  {
    name: "licence",
    key: /licen|permi|authori|approv|clearance/,
    kind: "export-control",
    needsSubject: false,
    with: /\b(?:exports?|exporters?|exported|imports?|importers?|imported|sell|sells|sold|sales?|ships?|shipped|shipping|magnets?|minerals?|shipments?|suppl\w+|trade|loads?|cargo\w*|tonn?es|tons|goods|buyers?|customers|foreign|abroad)\b/,
    without: /\b(?:vaccine|drug|drugs|driv\w+|fishing|trout|gun|marriage|scooters?|television)\b/,
    words:
      /\b(?:requir\w*|need\w*|demand\w*|obtain\w*|get|stop\w* issuing|seek|apply for|issu\w*|grant\w*|revok\w*|withdr\w+|propos\w*|introduc\w*|impos\w*|abolish\w*|drop\w*|await\w*)\b(?: [^.,;:–—]{0,40}?)? (?:licen[cs]es?|permits?|authori[sz]ations?|permission|approval|clearance)\b|\b(?:import|export) (?:licen[cs]es?|permits?)\b|\blicensing (?:regime|rules?|system|requirements?|scheme)\b/g,
  },
  {
    name: "trade-inquiry",
    key: /inquir|enquir|probe|investigation/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    without:
      /\b(?:police|theft|crash|fire|murder|killing|death|bomb\w*|espionage|spying|accident|corruption|leak|hack\w*|doping|election)\b/,
    words: /\b(?:inquir(?:y|ies)|enquir(?:y|ies)|probes?|investigations?)(?: (?:in)?to\b)/g,
  },
  {
    name: "dumping",
    key: /dumping|subsidy|safeguard|countervailing/,
    kind: "other",
    needsSubject: false,
    words:
      /\bsafeguards?\b(?= (?:that|on|against|clause)\b)|\b(?:anti-?)?(?:dumping|subsidy|safeguard|countervailing) (?:probes?|inquir(?:y|ies)|investigations?|cases?|measures?|complaints?|petitions?)\b/g,
  },
  {
    name: "wto",
    key: /wto|world trade|case|complaint|challenge/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:wto|world trade organi[sz]ation) (?:complaints?|cases?|disputes?|challenges?|panels?|suits?)\b|\b(?:complaints?|cases?|disputes?|challenges?|suits?)\b(?: [^.;:–—]{0,60}?)? (?:wto|world trade organi[sz]ation)\b|\b(?:took|take|takes|taken|taking|haul\w*|drag\w*)\b(?: [^.;:–—]{1,40}?)? to the (?:wto|world trade organi[sz]ation)\b|\b(?:dropp?\w*|withdr\w+|continu\w*|pursu\w*|suspend\w*|fil\w+)\b(?: [^.,;:–—]{0,20}?)? (?:case|complaint|challenge) against\b/g,
  },
  {
    name: "floor-price",
    key: /price/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words: /\b(?:minimum|floor|reference) (?:import )?prices?\b|\bprice (?:caps?|floors?|undertakings?)\b/g,
  },
  {
    name: "origin",
    key: /origin|content|melted|deforest|carbon|chain|diligence/,
    kind: "other",
    needsSubject: false,
    words:
      /\b(?:rules?|certificates?|proof) of origin\b|\borigin (?:rules?|requirements?|labels?|checks)\b|\blocal[- ]content\b|\bmelted and poured\b|\b(?:deforestation|carbon[- ]border|supply[- ]chain|due[- ]diligence) (?:rules?|laws?|lev(?:y|ies)|tax(?:es)?|mechanism|regulation)\b/g,
  },
  {
    name: "certificate",
    key: /certif/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    without: /\b(?:birth|death|marriage|medical) certificate/,
    words: /\bcertificat(?:es?|ions?)\b|\bcertify\b/g,
  },
  {
    name: "checks",
    key: /check|inspect|control|h[oe]ld|clearing|opening/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words:
      /\b(?:customs|border|veterinary|health|sanitary|safety|phytosanitary|food|plant|animal) (?:checks|inspections|controls)\b|\b(?:held|holds?|holding) up\b|\b(?:held|holds?|holding) (?:\w+ ){0,3}?(?:shipments|cargo(?:es)?|containers|trucks|lorries)\b|\bstop(?:s|ped|ping)? clearing\b|\bopening every\b|\binspections\b/g,
    with: /\b(?:customs|border|imports?|goods|lorr(?:y|ies)|trucks?|parcels?|cargo(?:es)?|containers?|shipments?|clearing)\b/,
  },
  {
    name: "fishing",
    key: /fish|waters/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words:
      /\bfishing (?:rights?|grounds?|waters|access|deals?|licen[cs]es?)\b|\baccess to (?:[\w’']+ ){0,2}(?:waters|fisheries|fish)\b/g,
  },
  {
    name: "subsidy",
    key: /subsid|aid/,
    kind: "other",
    needsSubject: false,
    without: /\b(?:dispute|row|quarrel|feud|spat) (?:over|about) [\w ]{0,20}subsid/,
    with: /\b(?:tariffs?|trade|exports?|imports?|boycott|dut(?:y|ies)|lev(?:y|ies)|dumping|chip\w*|steel\w*|jets?|aircraft|airbus|boeing|shipyards?|cars?|wto)\b/,
    words:
      /\bsubsid(?:y|ies|i[sz]es?)\b|\b(?:state|launch) aid\b|\baid (?:to|for) (?:[\w’']+ ){0,2}(?:farmers|growers|producers|exporters|mills|makers|fishermen)\b|\b(?:farmers|growers|producers|exporters)\b [^.,;]{0,20}? in aid\b/g,
  },
  {
    name: "visas",
    key: /visa/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    without: /\bproperty\b/,
    words:
      /\bvisa (?:rules?|fees?|requirements?|criteria|bans?|curbs?|restrictions?|quotas?|waivers?)\b|\b(?:revok\w*|issu\w*|suspend\w*|grant\w*|restrict\w*|cancel\w*|halt\w*|limit\w*)\b(?: [^.,;:–—]{0,40}?)? visas\b/g,
  },
  {
    name: "recognised-standards",
    key: /standard/,
    kind: "other",
    needsSubject: true,
    needs: "foreign",
    words: /\b(?:recogni[sz]|accept)\w*\b(?: [^.,;:–—]{0,40}?)? (?:standards|certificat\w+)\b/g,
  },
  {
    name: "standards",
    key: /rule|standard|requirement|barrier|order|regulation|protocol/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words:
      /\b(?:biosecurity|quarantine|sanitary|phytosanitary|safety|food|hygiene|emissions?|quality|quality[- ]control|auto|car|vehicle|motor|meat|dairy|drug|label(?:l?ing)?|technical|packaging|residue) (?:rules?|standards?|requirements?|orders?|regulations?|protocols?)\b|\b(?:non-tariff|trade|technical) barriers?\b/g,
  },
  {
    name: "preferences",
    key: /prefer|favou?red/,
    kind: "other",
    needsSubject: false,
    needs: "foreign",
    words:
      /\b(?:trade|tariff) preferences\b|\bpreferential (?:access|treatment|status)\b|\bmost[- ]favou?red[- ]nation status\b/g,
  },
];
