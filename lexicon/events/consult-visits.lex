# CONSULT by visit: one side is the guest, the other the host. Ordinary travel,
# and arrivals of goods, soldiers or refugees, are no visits.

[CONSULT visit 042] diplomatic
ACTOR visits|tours RECIPIENT:state,place,organisation,GOV
ACTOR:GOV,ELI,REL,LEG,IGO,REB,OPP,PTY,MIL visits|tours RECIPIENT:person,group
ACTOR:GOV,ELI,REL,LEG,IGO,REB,OPP,PTY arrives|lands|touches_down in|at RECIPIENT:state,place
ACTOR arrives|lands|touches_down in|at RECIPIENT for|on visit|talks|trip|summit|tour|meeting|negotiations
ACTOR arrives for|on visit|talks|trip|summit|negotiations
ACTOR pays|makes|begins|starts|ends|concludes|completes|undertakes|conducts|is_on|wraps_up|winds_up|cuts_short|opens|continues|embarks_on visit|trip|tour|state_visit|official_visit|pilgrimage|stopover|stop|working_visit|farewell_visit to|of|in|at RECIPIENT
ACTOR pays|makes RECIPIENT visit|call|state_visit
ACTOR:GOV,ELI,REL,LEG,IGO,REB,OPP,PTY travels|flies|goes|heads|journeys|comes|drives|jets|sails|hurries|rushes|shuttles to|into RECIPIENT:state
ACTOR travels|flies|goes|heads|comes|returns|journeys to RECIPIENT:place,state for|on|to talks|visit|meeting|summit|trip|negotiations
ACTOR:GOV,ELI,REL,LEG,IGO,REB,OPP,PTY travels|flies|goes|comes|returns|journeys|heads to RECIPIENT:place to meet|discuss|mediate|press|negotiate|see|sign|attend|watch|persuade|plead|urge
ACTOR:GOV,ELI,REL,LEG,IGO stops|stops_over|spends at|in RECIPIENT:state,place for talks|visit
ACTOR:GOV,LEG,REL,IGO leaves|departs|sets_out|sets_off for RECIPIENT:state
ACTOR leads|heads delegation|mission|team to|in RECIPIENT:state,place
ACTOR calls on RECIPIENT:person
ACTOR calls at RECIPIENT:organisation,place
ACTOR sends|dispatches envoy|delegation|emissary|representative|negotiator|negotiators|diplomats|special_envoy|envoys|delegates|mediator|mediators|fact-finding_mission|emissaries|high-level_delegation|trade_mission|foreign_minister to RECIPIENT
ACTOR sends|dispatches foreign_minister|prime_minister|secretary|minister|adviser|ambassador for|to talks|meeting|consultations
visit|trip|tour|state_visit|official_visit|stopover|pilgrimage|voyage|working_visit to|of|in|with RECIPIENT:state,place,organisation,person
visit|trip|state_visit|tour by ACTOR to RECIPIENT
visit|trip from|by|of ACTOR:GOV,IGO,LEG
ACTOR 's visit|trip|tour|state_visit|arrival to|in|of RECIPIENT
ACTOR is in RECIPIENT:state,place on|for visit|talks|trip|tour|summit
ACTOR is guest of RECIPIENT
ACTOR has|holds|gets|obtains|seeks audience with RECIPIENT
ACTOR is received|hosted|welcomed|greeted by|at|in RECIPIENT:organisation,place,state

ACTOR inspects|tours base|camp|factory|plant|facility|site|hospital|border|school|ruins|frontline|troops
ACTOR sets foot in|on RECIPIENT
= Pope Francis visited Cuba. => Pope Francis > Cuba
= Japanese Prime Minister Shinzo Abe made a visit to Iran. => Shinzo Abe > Iran
= Kim Jong Un arrived in Vietnam for talks. => Kim Jong Un > Vietnam
= Emmanuel Macron flew to Lebanon. => Emmanuel Macron > Lebanon
= Antonio Guterres visited refugees in Uganda. => Antonio Guterres > refugees
= Russia sent an envoy to Syria. => Russia > Syria
= John Kerry's visit to Egypt lasted a day. => John Kerry > Egypt
= Lavrov began a tour of Africa. => Lavrov
= During a visit to Islamabad by Natwar Singh, the two sides agreed. => Natwar Singh
= Mike Pompeo travelled to North Korea on Sunday. => Mike Pompeo > North Korea
= Vladimir Putin left for China. => Vladimir Putin > China
= Michelle Bachelet was received at the Vatican. => Michelle Bachelet
= Saraki led a delegation to Russia. => Saraki > Russia
! Refugees arrived in Germany.
! Mobutu came to power in a coup.
! Anne Sacoolas returned to the United States.
! A cargo plane landed in Goma.
! Erdogan will visit Iran.

[CONSULT visit 042] diplomatic swap
ACTOR receives|hosts|greets|entertains|fetes|feasts RECIPIENT:person
ACTOR:GOV,ELI,REL,IGO,REB,OPP,LEG receives|hosts|entertains RECIPIENT:group
ACTOR receives|hosts|welcomes RECIPIENT:person at|in|for|to palace|talks|visit|summit|residence|airport|office|white_house|kremlin|lunch|dinner|ranch
ACTOR rolls out carpet|red_carpet for RECIPIENT
ACTOR hosts|holds|gives|throws dinner|banquet|reception|state_dinner|lunch|luncheon for RECIPIENT
ACTOR grants|gives audience to RECIPIENT
ACTOR grants|gives RECIPIENT audience
ACTOR is host to RECIPIENT:person,GOV
= Vladimir Putin received Bashar al-Assad in Sochi. => Bashar al-Assad > Vladimir Putin
= Boris Yeltsin hosted Ryutaro Hashimoto. => Ryutaro Hashimoto > Boris Yeltsin
= Xi Jinping, receiving Donald Tusk in Beijing, laughed. => Donald Tusk > Xi Jinping
= The Pope granted an audience to Fidel Castro. => Fidel Castro > Pope
! Doctors received the wounded.
! Germany hosts a million refugees.
= Kenyan President Mwai Kibaki on Sunday hosted Ugandan President Yoweri Museveni. => Yoweri Museveni > Mwai Kibaki

[NONE]
ACTOR comes|rises|returns|gets|sweeps|vaults to power|office|light|life|end|terms|agreement|blows|halt|grips|fore|standstill|conclusion|mind|rescue|aid|defence|defense|help|surface
ACTOR goes|returns|gets|heads to school|work|polls|court|war|prison|jail|bed|hospital|sea|trial|church|market|university|pieces|waste|ground|barracks|streets|normal|field
ACTOR arrives at|in conclusion|decision|verdict|figure|compromise|agreement|understanding|hospital
ACTOR receives|gets vote|votes|salary|treatment|training|education|money|funds|wages|degree|sentence|prize|award|medal|call|letter|complaint|complaints|report|reports|share|information|news|permission|majority|weapons|payment|payments|pension|support|injuries|wounds|blow|orders|order|nomination
ACTOR hosts|welcomes base|bases|tournament|games|olympics|world_cup|show|party|festival|event|secretariat|headquarters|visitors
ACTOR leaves home|office|hospital|school|message|room|market|rest|children|wife
ACTOR tours world|country with THING
visit|trip hospital|museum|church|doctor
ACTOR visits museum|church|website|site|page|doctor|family|friend|friends|relatives|grave|tomb|parents|mother|wife|brother|sister|son|daughter|grandmother|shop|shops|beach|zoo|theatre
tour|visit guide|operator|bus|company|visa
= Idi Amin came to power in 1971.
= Pupils returned to school.
= McCarthy received 192 votes.
= The tour guide spoke English.

[NONE] thing
plane|planes|aircraft|jet|jets|airliner|flight|flights|helicopter|helicopters|ship|ships|vessel|tanker|freighter|boat|boats|drone|missile|rocket|balloon *lands|travels|heads|sails|arrives in|at|into|to RECIPIENT
= A Georgian cargo plane landed in Tbilisi.

[CONSULT multilateral 043] diplomatic
ACTOR plays host to summit|conference|meeting|talks|forum|gathering|leaders
= Egypt played host to a summit of Arab states. => Egypt
= Norway played host to a conference on the fisheries. => Norway
