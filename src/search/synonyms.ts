/**
 * Words of political and economic news that writers use for one another, whatever the part of speech; each line is
 * one idea. The thesaurus knows their everyday senses only, and often not these.
 */
export const SYNONYMS = `
tariff duty levy
chip semiconductor microchip processor
soybean soya soy
accord deal pact agreement treaty
ceasefire truce armistice
ban prohibit bar outlaw forbid block
limit restrict curb cap constrain control
tighten toughen crackdown clampdown
ease relax loosen soften
reduce cut lower slash trim
raise increase hike rise
halve half
suspend pause halt freeze stop
delay postpone defer
extend prolong
scrap abolish remove drop withdraw
retaliate countermeasure reprisal
buy purchase
sell sale divest
export shipment ship
visit trip travel tour
meet meeting summit talks
negotiate talks bargain
call phone telephone
app platform
car auto automobile vehicle
maker manufacturer producer
company firm business corporation
permit allow authorise approve licence permission clearance
accuse blame allege
happy pleased satisfied glad delighted optimistic upbeat
advantage leverage edge
goal aim purpose objective target
army military troop
drug narcotic opioid
farmer grower
worker employee staff
president leader
dispute quarrel row feud
war conflict fighting
result outcome
offer propose
refuse reject decline
investigate probe inquiry
penalty fine sanction
factory plant
port harbour dock
fee charge
share stock
mineral metal
nuclear atomic
test trial
weapon arms
trust confidence
cooperate collaborate
rival competitor
owner own stake
announce unveil declare reveal
vote ballot election
job employment
prize award
gift present
hostage captive
military defence
smuggle traffic
inspect audit
quota allotment
subsidy aid grant
whisky spirits
milk dairy
court tribunal
law legislation act
student pupil
immigrant migrant
border frontier
spokesman spokesperson spokeswoman
envoy ambassador
begin start commence launch
end finish conclude
last expire
`;
