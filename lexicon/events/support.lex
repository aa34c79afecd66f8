# SUPPORT: praise, thanks, backing, loyalty, honours, choosing a person, votes
# that only approve. Accords, recognition and relations: support-accords.lex.
# Condolences, elections, appointments: no record.

[SUPPORT 051] diplomatic prior=1
ACTOR praises|endorses|backs|supports|hails|applauds|commends|thanks|congratulates|lauds|champions|salutes|cheers|compliments|acclaims|extols|toasts|welcomes|appreciates|eulogises|eulogizes RECIPIENT
ACTOR praises|endorses|backs|supports|hails|applauds|commends|thanks|congratulates|lauds|salutes|honours|honors|credits|toasts|compliments RECIPIENT for|on THING
ACTOR honours|honors RECIPIENT:person,group
ACTOR favours|favors|blesses|seconds|champions RECIPIENT
ACTOR praises|endorses|welcomes|hails|applauds|commends|lauds|acclaims|blesses|cheers|seconds|toasts THING
ACTOR backs|supports|favours|favors|champions|advocates|embraces plan|proposal|bill|move|call|resolution|idea|initiative|ceasefire|truce|sanctions|decision|effort|efforts|talks|deal|agreement|accord|reform|reforms|measure|measures|law|independence|candidacy|nomination|impeachment|inquiry|peace|peace_process|process|solution|two-state_solution|dialogue|negotiations|campaign|cause|movement|mission|intervention|operation|strikes|policy|amendment|package|bid|right|rights|sovereignty|unity|integrity|government|opposition|ban|referendum|roadmap|compromise|release|membership
ACTOR defends RECIPIENT!
ACTOR defends RECIPIENT against|from|over THING
ACTOR defends decision|policy|policies|right|record|actions|plan|deal|strategy|handling|move|crackdown|operation of|by RECIPIENT
ACTOR speaks_up|speaks_out|stands_up|sticks_up|vouches for RECIPIENT
ACTOR speaks|comes_out|argues in defence|defense|favour|favor|support of RECIPIENT
ACTOR comes to defence|defense of RECIPIENT
ACTOR reaffirms|affirms|expresses|voices|declares|reiterates|pledges|promises|vows|conveys|offers|gives|extends|lends|shows|signals|announces|renews|throws|restates|repeats|adds|swings support|backing|solidarity|confidence|gratitude|appreciation|thanks|congratulations|endorsement|approval|admiration|respect|praise|satisfaction|greetings|blessing|sympathy_with|friendship|allegiance|loyalty|good_wishes|best_wishes for|with|in|to|at|behind|towards|of RECIPIENT
ACTOR reaffirms|affirms|expresses|voices|declares|reiterates|pledges|vows|gives|lends|renews|announces|restates|offers support|backing|solidarity|confidence|endorsement|approval|allegiance|satisfaction|gratitude|appreciation|admiration|blessing
ACTOR reaffirms|reiterates|renews|restates|underlines|underscores|stresses|affirms commitment|friendship|adherence to|with RECIPIENT
ACTOR reaffirms|reiterates|renews|restates|underlines|underscores|stresses|affirms commitment to ACT:SUPPORT,CONSULT,AID,COOPERATE
ACTOR stresses|underlines|underscores|emphasises|emphasizes support|backing|solidarity|partnership|friendship for|with RECIPIENT
ACTOR pays tribute|homage|respects to RECIPIENT
ACTOR is grateful|thankful|indebted to|for RECIPIENT
ACTOR is full of praise
ACTOR is supportive|proud of RECIPIENT
ACTOR is in_favour|in_favor of THING
ACTOR takes|takes_up|champions side|cause|part of RECIPIENT
ACTOR swears|pledges|vows|declares allegiance|loyalty|fealty|bayat to RECIPIENT
ACTOR:!JUD stands|sides by|with|behind RECIPIENT
ACTOR comes out in favour|favor|support of THING
ACTOR rallies|unites|lines_up|closes_ranks behind|around RECIPIENT
ACTOR rallies to side|defence|defense|support|cause of RECIPIENT
ACTOR throws weight|support behind RECIPIENT
ACTOR puts|throws weight|support behind THING
ACTOR declares satisfaction
ACTOR:person agrees with RECIPIENT:person
ACTOR applauds|cheers|praises ACT
ACTOR awards|decorates|bestows|confers|presents|pins medal|medals|award|prize|honour|honor|order|knighthood|peace_prize|decoration to|on|upon RECIPIENT
ACTOR awards|gives|grants RECIPIENT medal|award|prize|honour|honor|order|knighthood|peace_prize|decoration
ACTOR decorates|knights RECIPIENT
support|backing|endorsement|praise|solidarity|approval|congratulations|tribute|applause|acclaim for|of|to|with RECIPIENT
support|backing|endorsement|praise|solidarity|applause from ACTOR
ACTOR 's support|backing|endorsement|praise|solidarity|gratitude|thanks|approval for|of|with|to RECIPIENT
RECIPIENT wins|receives|gets|enjoys|gains|draws|earns|secures|has support|backing|endorsement|praise|approval|blessing|vote_of_confidence from|of|by ACTOR
RECIPIENT has|wins|gets ACTOR 's support|backing|blessing|endorsement|vote
RECIPIENT is assured of support|backing of|from ACTOR
ACTOR tweets|says|writes|adds "we_are_with|prayers|solidarity RECIPIENT
ACTOR stands in solidarity with RECIPIENT
ACTOR extends hand|hand_of_friendship to RECIPIENT
ACTOR invokes|cites friendship with RECIPIENT
ACTOR gives vote|vote_of_confidence|confidence|approval|green_light|go-ahead|nod|standing_ovation|blessing to RECIPIENT
ACTOR gives RECIPIENT vote_of_confidence|approval|standing_ovation|blessing|support|backing|endorsement
message|letter of support|congratulations|solidarity|thanks|goodwill to RECIPIENT
letter|telegram|message of support|congratulations|solidarity|goodwill
ACTOR:state,GOV,LEG,IGO,PTY,OPP,REB,MIL respects|upholds|recognises|recognizes|affirms independence|sovereignty|territorial_integrity|will|right|rights|choice of RECIPIENT
ACTOR:state,GOV,LEG,IGO,PTY,OPP,REB,MIL respects|recognises|recognizes|affirms RECIPIENT 's independence|sovereignty|territorial_integrity|will|right|rights|choice|neutrality
ACTOR says|states|declares|tells|adds|stresses|writes|tweets|comments|remarks|believes|thinks|insists that CLAUSE:praise
ACTOR:state,GOV,LEG,IGO,PTY,OPP,person supports|backs|favours|favors|welcomes discussion|discussions|debate|consultations|contacts|rapprochement|reconciliation|normalisation|normalization on|about|with|between|over|in RECIPIENT
ACTOR is in awe of RECIPIENT
ACTOR is inspired|moved|impressed by|with RECIPIENT
= The European Union praised Tunisia for its reforms. => European Union > Tunisia
= Russia reaffirmed its support for Syria. => Russia > Syria
= China stood by Myanmar at the UN. => China > Myanmar
= France welcomed Iran's decision. => France > Iran
= Merkel congratulated Joe Biden. => Merkel > Joe Biden
= The Czech prime minister pledged his country's full support for Ukraine. => Czech prime minister > Ukraine
= ASEAN pledged support for Seoul's efforts to denuclearise the peninsula. => ASEAN > Seoul
= Iran declared its support for the Sochi deal. => Iran
= Boko Haram pledged allegiance to Islamic State. => Boko Haram > Islamic State
= Putin paid tribute to Fidel Castro. => Putin > Fidel Castro
= Boris Johnson defended Russia over the allegations. => Boris Johnson > Russia
= Turkey sided with Qatar. => Turkey > Qatar
= George Bush awarded a medal to Tony Blair. => George Bush > Tony Blair
= Modi thanked Japan for its help. => Modi > Japan
= Hamas applauded the attack. => Hamas
= Poland threw its weight behind Ukraine. => Poland > Ukraine
= Turkey's support for Qatar has angered Riyadh. => Turkey > Qatar
= Ankara voiced solidarity with the Palestinians. => Ankara > Palestinians
= The rebels won the backing of Qatar. => Qatar > rebels
= The Vatican hailed the accord. => Vatican
= Angela Merkel sent a message of congratulations to Vladimir Putin. => Angela Merkel > Vladimir Putin
= Guterres reiterated the UN's commitment to Lebanon. => Guterres > Lebanon
= The bishops came out in favour of the reform. => bishops
= The Arab League expressed its confidence in Abbas. => Arab League > Abbas
= Blair rallied behind George Bush. => Blair > George Bush
! Rescuers supported by helicopters searched the hills.
! Hollande sent his condolences to the families.
! The soldiers were backed by helicopters and tanks.
! His brother supports a family of five.
! The court sided with the prosecutors.
! They marched in support of the prisoners.
= Ankara respects the sovereignty of Iraq. => Ankara > Iraq
= The chancellor said Greece was a reliable ally. => chancellor > Greece
! The minister said the weather was wonderful.

[NONE]
ACTOR supports family|families|child|children|claim|claims|finding|findings|theory|weight|wife|parents|growth|economy|currency|market|markets|prices|price|life|habit|himself|herself|itself|themselves|roof
ACTOR thanks god|goodness|heaven
ACTOR welcomes visitor|visitors|tourists|guests|spring|home
ACTOR honours|honors side|bargain|commitment|commitments|obligation|obligations|promise|promises|pledge|agreement|deal|terms|contract|debt|word|ceasefire|truce|subpoena|request|warrant
ACTOR defends title|championship|crown|goal|lead|dissertation|thesis|himself|itself|themselves|herself|oneself|border|borders|territory|homeland|city|town|village|position|positions|base|frontier|ground|trench|stronghold|airport|bridge|hill|airspace|capital|waters|coast
ACTOR defends decision|record|move|policy|remark|remarks|comment|comments|handling|action|actions|plan
ACTOR:MIL,REB,UAF defends RECIPIENT:place
defending|defence|defense champion|champions
THING is backed|supported by helicopter|helicopters|gunboat|gunboats|artillery|tank|tanks|drone|drones|warplane|warplanes|aircraft|jets|gunships|airstrikes|air_strikes|air_power|airpower|evidence|data|figures|mortars|vehicles|bulldozers|missiles|armour|armor|gold|collateral
ACTOR backs helicopter|helicopters
ACTOR is in support|favour|favor|praise
ACTOR is in solidarity
ACTOR pays respects|last_respects
support|backing group|staff|vessel|service|services|network|system|team|unit|ship|structure|role|base|troops
emotional|psychological|technical|life|child|air|fire|logistical|logistics|material|ground support
ACTOR agrees with assessment|statement|view|opinion|diagnosis|description
ACTOR:JUD sides|stands with THING
ACTOR backs away|down|off|out|up
ACTOR embraces RECIPIENT:person
= Her wages supported the family.
= Strong exports supported the currency.
= The troops defended the town.
= The club is the defending champion.
= Soldiers backed by tanks were seen near Hama.
= Ghana must honour its debt.

[SUPPORT 051] election
ACTOR:!CVL chooses|elects|nominates|selects|picks|proposes RECIPIENT:person as|to|for leader|candidate|successor|head|chairman|speaker|secretary-general|president|prime_minister|chief|chair|nominee|commissioner|governor|judge|justice|premier|director-general
ACTOR:LEG,PTY,IGO,OPP,GOV elects|nominates|endorses RECIPIENT:person
ACTOR:LEG,PTY,OPP,IGO proclaims|declares|names|confirms|votes|approves|reelects|re-elects RECIPIENT:person president|leader|speaker|chairman|candidate|successor|premier
ACTOR nominates|backs|endorses|proposes|supports RECIPIENT for|as president|presidency|leader|leadership|candidate|prime_minister|premier|office|post|job|chairman|secretary-general|successor|nobel|seat
ACTOR:LEG,IGO confirms|approves RECIPIENT:person as THING
ACTOR:LEG,IGO confirms nomination|appointment of RECIPIENT
ACTOR rallies|raises|drums_up|musters|rounds_up|gathers|lobbies support|backing|votes|co-sponsors for RECIPIENT
nomination|candidacy|bid *wins|gains|gets support|backing
= The ruling party chose Joko Widodo as its candidate. => ruling party > Joko Widodo
= Parliament elected Kim Campbell as speaker. => Parliament > Kim Campbell
= The Republicans nominated Donald Trump for president. => Republicans > Donald Trump
= The Senate confirmed Sonia Sotomayor as a judge. => Senate > Sonia Sotomayor
! Voters elected Joko Widodo on Wednesday.

[SUPPORT 050] legislative
bill|law|measure|resolution|budget|legislation|amendment|treaty *passes|clears|wins ACTOR:LEG
ACTOR approves|passes|adopts|endorses|upholds|clears|confirms|backs bill|law|resolution|budget|plan|amendment|amendments|legislation|proposal|measure|measures|reform|reforms|constitution|package|motion|declaration|policy|mandate|statement|communique|charter|programme|program|act|decree|referendum|draft|text|report|roadmap|nomination|candidacy|extension|deployment|mission|request|strategy|guidelines|rules|convention|dispatch|sale|spending
ACTOR approves|passes|adopts|endorses|clears resolution|motion|bill|law|legislation|statement|declaration|measure|text|amendment|act ACT:ACCUSE,REQUEST,REJECT,THREATEN,SANCTION,COERCE,CONCEDE
ACTOR approves|passes|adopts|endorses|clears resolution|motion|bill|law|legislation|statement|declaration|measure|text|amendment|act to ACT:ACCUSE,REQUEST,REJECT,THREATEN,SANCTION,COERCE,CONCEDE
ACTOR:LEG,GOV,IGO,PTY,group votes to ACT
ACTOR:LEG,IGO authorises|authorizes|empowers|mandates RECIPIENT to CLAUSE
ACTOR:LEG,IGO authorises|authorizes THING
ACTOR votes for|in_favour_of|in_favor_of bill|law|resolution|budget|plan|deal|amendment|legislation|agreement|measure|motion|sanctions|penalties|independence|reform|text|proposal|impeachment|act|package|draft|treaty
ACTOR votes in favour|favor|support of THING
ACTOR:LEG,GOV,IGO votes for|with RECIPIENT
ACTOR:LEG,PTY throws_out challenge
RECIPIENT survives|wins confidence_vote|no-confidence_vote|vote_of_confidence|no-confidence_motion
ACTOR co-sponsors|cosponsors resolution|bill|motion|text|amendment|legislation
ACTOR finds in favour|favor of RECIPIENT
approval|passage|adoption of bill|law|resolution|budget|plan|amendment|legislation|measure|constitution by ACTOR
approval|passage|adoption of bill|law|resolution|budget|plan|amendment|legislation|measure|constitution
vote|ballot in favour|favor of THING
= Parliament approved the bill. => Parliament
= The Security Council adopted a resolution on Syria. => Security Council
= The Senate voted in favour of the treaty. => Senate
= Congress passed a budget on Friday. => Congress
= The Bundestag approved the deployment. => Bundestag
= Judges found in favour of Cameroon. => Judges > Cameroon
! The lower house passed a motion condemning Iran.
! Parliament passed a resolution calling on China to withdraw its troops.
= The bill passed the Senate on Tuesday. => Senate
! The village has not passed an exam.

[NONE]
ACTOR passes exam|exams|test|tests|ball|time|sentence|judgment|judgement|message|information|through|by
ACTOR adopts child|baby|son|daughter|tone|stance|name|approach|style|method
ACTOR votes election|elections|ballot|poll|polls|station
ACTOR votes in election|elections|poll|polls|referendum
= The couple adopted a child.
= Kenyans voted in an election on Tuesday.
