# SUPPORT: praise, backing, recognition, signing, ratifying, choosing.

[SUPPORT 051] diplomatic
ACTOR praises|endorses|backs|supports|welcomes|hails|applauds|commends|thanks|congratulates|lauds|champions|salutes|honours|honors|embraces|cheers|compliments|defends|vouches|acclaims|extols|toasts RECIPIENT
ACTOR praises|endorses|backs|supports|hails|applauds|commends|thanks|congratulates|lauds|salutes|honours|honors RECIPIENT for|on THING
ACTOR praises|endorses|backs|supports|welcomes|hails|applauds|commends|lauds|champions|defends|acclaims|blesses|approves|favours|favors THING by|of|from|in RECIPIENT
ACTOR praises|endorses|backs|supports|welcomes|hails|applauds|commends|lauds|champions|defends|favours|favors|blesses THING
ACTOR reaffirms|affirms|expresses|voices|declares|reiterates|pledges|conveys|offers|gives|extends|lends|shows|signals|announces|renews|throws support|backing|solidarity|confidence|gratitude|appreciation|thanks|sympathy|congratulations|endorsement|approval|admiration|respect|praise|satisfaction|greetings for|with|in|to|at|behind|towards RECIPIENT
ACTOR reaffirms|affirms|expresses|voices|declares|reiterates|pledges|gives|lends|renews|announces support|backing|solidarity|commitment|confidence|endorsement|approval|allegiance|satisfaction|gratitude
ACTOR pays tribute|homage to RECIPIENT
ACTOR is grateful|thankful to RECIPIENT
ACTOR swears|pledges|vows allegiance|loyalty to RECIPIENT
ACTOR stands|sides|aligns by|with|behind RECIPIENT
ACTOR comes out in favour|favor|support of THING
ACTOR comes to defence|defense|aid of RECIPIENT
ACTOR rallies|unites|lines_up behind|around|to RECIPIENT
ACTOR rallies to side|defence|defense|support of RECIPIENT
ACTOR votes for RECIPIENT
ACTOR votes for|in|to THING
ACTOR votes in favour|favor|support of THING
ACTOR approves|passes|adopts|endorses|ratifies|upholds|clears|confirms bill|law|resolution|budget|plan|deal|amendment|legislation|agreement|proposal|measure|reform|constitution|package|treaty|motion|declaration|policy|accord|candidacy|nomination|mandate|statement|communique|charter|programme|program|act|decree|referendum
approval|passage|adoption of bill|law|resolution|budget|plan|deal|amendment|legislation|agreement|measure|constitution
ACTOR chooses|elects|nominates|selects|picks|appoints|names|confirms RECIPIENT:person as|to leader|candidate|successor|head|chairman|speaker|secretary-general|president
ACTOR nominates|backs|endorses RECIPIENT for|as THING
ACTOR unites|allies|forms|joins coalition|alliance|forces|bloc with RECIPIENT
ACTOR agrees with RECIPIENT
ACTOR vouches for RECIPIENT
ACTOR awards|gives|grants|confers|presents|bestows medal|award|prize|honour|honor|order to|on|upon RECIPIENT
ACTOR awards|decorates RECIPIENT
support|backing|endorsement|praise|solidarity|thanks|gratitude|sympathy|approval|congratulations|tribute for|of|from|with|to|by RECIPIENT
ACTOR pledges|promises|declares|reiterates|vows|offers support|solidarity|allegiance to|for RECIPIENT
ACTOR 's support|backing|endorsement|praise|solidarity for|of|with RECIPIENT
RECIPIENT wins|receives|gets|enjoys|gains support|backing|endorsement|praise|approval from|of|by ACTOR
ACTOR tweets|says|writes "we_are_with|prayers|solidarity RECIPIENT
ACTOR expresses hope|optimism that|for|about THING
ACTOR plays down|downplays THING
ACTOR extends hand|hand_of_friendship to RECIPIENT
= The European Union praised Tunisia for its reforms. => European Union > Tunisia
= Russia reaffirmed its support for Syria. => Russia > Syria
= Parliament approved the bill. => Parliament

[NONE]
ACTOR supports family|child|children|claim|finding|theory|weight
ACTOR thanks God
= Her wages supported the family.

[SUPPORT 054] diplomatic
ACTOR recognises|recognizes RECIPIENT
ACTOR recognises|recognizes RECIPIENT as THING
ACTOR recognises|recognizes|acknowledges independence|sovereignty|statehood|government|legitimacy|authority of RECIPIENT
ACTOR establishes|restores|opens|resumes|upgrades|normalises|normalizes|re-establishes|reestablishes|renews|strengthens|builds|forges|improves relations|ties|diplomatic_relations|diplomatic_ties|links|partnership with RECIPIENT
ACTOR establishes|restores|opens|resumes|upgrades|normalises|normalizes|re-establishes|reestablishes relations|ties|diplomatic_relations|diplomatic_ties
ACTOR opens|reopens embassy|consulate|mission|liaison_office|embassies in RECIPIENT
ACTOR opens|reopens embassy|consulate|liaison_office|embassies
ACTOR sends|appoints|names|posts ambassador|envoy to RECIPIENT
ACTOR presents|accepts credentials of|to RECIPIENT
ACTOR admits|accepts|readmits|welcomes RECIPIENT as|into|to member|membership|organisation|organization|union|alliance|council|bloc|club
ACTOR grants|gives membership|recognition|status to RECIPIENT
recognition of|for|by RECIPIENT
establishment|restoration|normalisation|normalization|resumption of relations|ties|diplomatic_relations with|between RECIPIENT
= Spain recognised Palestine. => Spain > Palestine
= Cuba and the United States restored diplomatic relations. => Cuba; United States

[SUPPORT 057] diplomatic mutual
ACTOR agrees|finalises|finalizes trade_agreement|trade_deal|agreement|treaty|trade_pact|free-trade_deal|free_trade_agreement with|between|on RECIPIENT
ACTOR signs|ratifies|initials|seals|concludes|inks|adopts|endorses|countersigns agreement|treaty|accord|deal|pact|protocol|convention|memorandum|declaration|document|contract|accords|agreements|truce|ceasefire|charter|communique|settlement|armistice|law|act|papers|peace_deal|contracts|understanding|MoU with|between|on|to RECIPIENT
ACTOR signs|ratifies|initials|seals|inks|countersigns agreement|treaty|accord|deal|pact|protocol|convention|memorandum|declaration|document|contract|accords|agreements|truce|ceasefire|charter|communique|settlement|armistice|papers|peace_deal|contracts
ACTOR puts|affixes name|names|signature|signatures to THING
ACTOR signs on|up to THING
ACTOR joins|enters|accedes_to RECIPIENT:organisation,igo
ACTOR joins|accedes to treaty|agreement|pact|convention|protocol|alliance|bloc|union|coalition|organisation|organization|accord
signing|ratification|signature|conclusion of treaty|agreement|accord|pact|deal|protocol|convention|ceasefire|declaration|memorandum by|between|with RECIPIENT
signing|ratification|signature of treaty|agreement|accord|pact|deal|protocol|convention
treaty|accord|agreement|pact|protocol|deal|convention *is signed|ratified|initialled|sealed
treaty|accord|agreement|pact|protocol|deal signed by|between ACTOR
accession to RECIPIENT
= Egypt and Israel signed a peace treaty. => Egypt; Israel
= Cuba ratified the convention. => Cuba
= An agreement was signed by Serbia and Kosovo. => Serbia; Kosovo

[NONE]
ACTOR signs player|striker|singer|autograph|autographs|book|midfielder
= The club signed a striker.
