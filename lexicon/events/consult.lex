# CONSULT: meetings, talks, negotiations, mediation. Calls and letters:
# consult-calls.lex; visits: consult-visits.lex.

[NONE]
ACTOR meets deadline|target|targets|needs|standard|standards|requirement|requirements|expectations|criteria|demand|demands|conditions|cost|costs|end|ends|resistance|opposition|challenge|fate|death|condition|goals|goal|obligations|quota|obligation|test|bill|bills|payment|payments|promise|husband|wife
ACTOR meets RECIPIENT with applause|protest|protests|resistance|criticism|condemnation|opposition|scepticism|skepticism|approval|anger|outrage|silence|force|violence|gunfire|bullets|tear_gas|jeers|cheers|boos|suspicion|indignation|derision
ACTOR meets with applause|protest|protests|resistance|criticism|condemnation|opposition|scepticism|skepticism|approval|anger|outrage|silence|force|violence|gunfire|bullets|tear_gas|success|failure|accident|disaster|jeers|cheers|boos|suspicion|indignation|derision|mourning
ACTOR speaks|talks language|languages|english|french|arabic|volumes|mind|sense|nonsense|truth|dialect|russian|spanish
ACTOR speaks on condition of THING
ACTOR sits down to meal|dinner|lunch|breakfast|supper|feast
= The guests sat down to dinner.
ACTOR speaks|talks|tells to|at|with reporters|reporter|journalist|journalists|media|press|crowd|audience|rally|conference|supporters|television|afp|reuters|bbc|agency|newspaper|newspapers|radio|correspondent|cnn|nation|news_conference|press_conference|interviewer|magazine|tv|channel|station|camera|cameras|residents|witnesses|parents|students|investors
ACTOR speaks|talks of|about THING
ACTOR holds|gives|has|begins|opens|ends|attends|calls|convenes press_conference|news_conference|press_briefing|briefing|rally|speech|vigil|funeral|party_conference|party_congress|cabinet_meeting|conference_call_with_reporters
press|news conference|briefing
ACTOR addresses crowd|crowds|rally|nation|reporters|supporters|issue|issues|problem|problems|concerns|concern|question|crisis|shortage|challenges|parliament|need|needs|letter|followers|faithful|congregation|shutdown
ACTOR raises question|questions|issue|money|funds|prices|taxes|rates|flag|children|fears|hopes|alarm|concern|concerns|salaries
ACTOR discusses THING at|on court|television|radio|length|book|film
ACTOR reviews film|book|play|troops|parade|case|guard
ACTOR negotiates bend|corner|road|river|salary|price|discount
talk show|host|radio
ACTOR brushes_aside talk
talk of THING
= The minister spoke to reporters.
= The plant meets European standards.
= The news was met with outrage.
= Netanyahu held a news conference.
= Putin speaks German.
= There was talk of a merger.
= An official spoke on condition of anonymity.

[NONE] prior=9
sideline|sidelines|margins|eve of summit|conference|meeting|assembly|session|forum|talks|visit|trip
= It happened on the sidelines of the G20 summit.

[CONSULT 040] diplomatic mutual prior=2
ACTOR:!CVL meets|encounters RECIPIENT:person,group,state,organisation
ACTOR meets|speaks|talks|confers|consults|huddles|converses|dines|lunches|sits_down|meets_up|breakfasts|closets|chats|interacts with RECIPIENT:GOV,state,MIL,LEG,REB,OPP,PTY,ELI,REL,IGO,PRM,LAB,NGO,REF,PRE,SPY,BUS,COP,JUD,SOC,CVL,organisation
ACTOR meets|confers|consults|huddles|sits_down with RECIPIENT
ACTOR:GOV,ELI,REL,LEG,IGO,REB,OPP,PTY,MIL sees RECIPIENT:person
ACTOR speaks|talks to RECIPIENT:GOV,MIL,LEG,REB,OPP,PTY
ACTOR discusses|reviews|debates|raises|addresses|thrashes_out|talks_over|takes_up THING with RECIPIENT
ACTOR holds|has|opens|begins|starts|concludes|resumes|conducts|ends|continues|attends|chairs|convenes|completes|wraps_up|launches|reopens|restarts talks|meeting|discussions|summit|consultations|dialogue|conversations|audience|session|round_of_talks|meetings|working_lunch|bilateral|bilateral_meeting|bilateral_talks|working_dinner|face-to-face_talks|encounter|deliberations|conclave with|between|among|of RECIPIENT
ACTOR holds|has|opens|begins|starts|concludes|resumes|conducts|ends|continues|attends|launches|reopens talks|meeting|discussions|summit|consultations|dialogue|meetings|deliberations
ACTOR takes_part|participates|is_present in|at talks|meeting|summit|conference|negotiations|discussions
ACTOR joins RECIPIENT for|in|at talks|dinner|meeting|summit|lunch|discussions
ACTOR sits|gets down|together with RECIPIENT
ACTOR sits face|opposite|beside|alongside RECIPIENT:GOV
ACTOR has dinner|lunch|breakfast|tea with RECIPIENT
ACTOR shakes|clasps hands|hand with|of RECIPIENT
ACTOR shakes RECIPIENT 's hand
ACTOR shakes hands
ACTOR *comes|sits|gathers together at|for summit|talks|table|meeting
ACTOR:GOV,state,IGO,MIL,REL *gathers|meets|assembles|convenes at|in|for summit|talks|meeting|conference|session
ACTOR:GOV,IGO,REB,OPP,MIL meets|gathers|convenes
ACTOR:GOV briefs|addresses RECIPIENT:LEG,IGO
ACTOR sounds out RECIPIENT:GOV,REB,PTY,OPP
talks|meeting|discussions|summit|consultations|dialogue|conversation|meetings|encounter|conversations|get-together|tete-a-tete|rendezvous|deliberations with|between|of|among RECIPIENT:GOV,state,MIL,LEG,REB,OPP,PTY,ELI,REL,IGO,PRM,LAB,NGO,REF,PRE,SPY,BUS,COP,SOC,organisation
talks|summit|consultations|peace_conference *begins|opens|ends|resumes|starts|concludes|continues|takes|get|is|are|held
ACTOR 's talks|meeting|discussions|dialogue with RECIPIENT
handshake between|with RECIPIENT
= French President Emmanuel Macron met German Chancellor Angela Merkel. => Emmanuel Macron; Angela Merkel
= China and India held talks on their border. => China; India
= The talks between Sudan and Ethiopia resumed. => Sudan; Ethiopia
= Narendra Modi discussed trade with Shinzo Abe. => Narendra Modi; Shinzo Abe
= Hun Sen sat down with Sam Rainsy. => Hun Sen; Sam Rainsy
= Raul Castro shook hands with Barack Obama. => Raul Castro; Barack Obama
= Hamas leaders met Egyptian officials. => Hamas leaders; Egyptian officials
= Nelson Mandela had lunch with Bill Clinton. => Nelson Mandela; Bill Clinton
= Kerry conferred with Lavrov. => Kerry; Lavrov
= Raab spoke with Mike Pompeo about the case. => Raab; Mike Pompeo
= The dialogue between Colombia and Venezuela went on. => Colombia; Venezuela
= A meeting between Vladimir Putin and Boris Johnson ended. => Vladimir Putin; Boris Johnson
! The company met its targets.
! The envoy was met with protests.
! Volunteers met at a cafe.
! Merkel will meet Vladimir Putin on Monday.

[CONSULT 040] diplomatic mutual weak
ACTOR:!CVL discusses|debates THING
= Angela Merkel and Theresa May discussed trade. => Angela Merkel; Theresa May
! Senators discussed the law.

[CONSULT 046] diplomatic mutual prior=2
ACTOR negotiates|bargains|haggles|parleys|treats with RECIPIENT
ACTOR negotiates|renegotiates THING with RECIPIENT
ACTOR negotiates|renegotiates end|deal|agreement|treaty|truce|ceasefire|release|settlement|peace|accord|pact|terms|withdrawal|access|exit|price|contract|compromise
ACTOR:GOV,REB,state,IGO,OPP,PTY,LAB negotiates
ACTOR opens|begins|holds|resumes|conducts|enters|continues|starts|joins|launches|reopens|restarts|pursues negotiations|peace_talks|peace_negotiations|bargaining|trade_talks|nuclear_talks|ceasefire_talks|peace_process with|between RECIPIENT
ACTOR opens|begins|holds|resumes|conducts|enters|continues|starts|joins|launches|reopens negotiations|peace_talks|peace_negotiations|trade_talks|nuclear_talks|ceasefire_talks
ACTOR returns|goes_back|comes to negotiating_table|table|talks|negotiations
negotiations|peace_talks|bargaining|trade_talks|nuclear_talks|ceasefire_talks|truce_talks|accession_talks|coalition_talks|disarmament_talks between|with|among|by RECIPIENT
round of talks|negotiations with|between RECIPIENT
negotiations|peace_talks|trade_talks|nuclear_talks|ceasefire_talks *begins|opens|ends|resumes|starts|concludes|continues|takes|stalls|drags|collapses|fails
peace|trade|nuclear|truce|ceasefire talks|negotiations with|between RECIPIENT
= The government is negotiating with the rebels. => government; rebels
= Colombia opened negotiations with the National Liberation Army. => Colombia; National Liberation Army
= Peace talks between Ethiopia and Eritrea began in Algiers. => Ethiopia; Eritrea
= Britain and Spain negotiated a treaty. => Britain; Spain
! She negotiated a higher salary.

[CONSULT multilateral 040] diplomatic mutual prior=5
six-party|multilateral|four-party|quadrilateral|trilateral|three-way|tripartite|four-way|five-nation talks|negotiations|meeting|summit|dialogue
g7|g8|g20|nato|eu|asean|apec|brics|opec|au|un|ecowas|saarc|oas|commonwealth|arab_league|oic|mercosur|nordic summit|meeting|conference|session
summit|meeting|conference|session of g7|g8|g20|nato|eu|asean|apec|brics|opec|au|ecowas|saarc|oas|commonwealth|powers|heads_of_state|leaders|foreign_ministers|finance_ministers|ministers|nations|states
ACTOR:IGO *meets|gathers|convenes|assembles
ACTOR:IGO holds|opens|convenes|begins|concludes|ends summit|meeting|session|emergency_session|emergency_meeting|conference|emergency_talks|extraordinary_session
ACTOR hosts|convenes|chairs|attends|addresses summit|conference|international_conference|general_assembly|peace_conference|donor_conference|g20_summit
ACTOR addresses RECIPIENT:IGO
emergency meeting|session|talks of|at RECIPIENT:IGO
= NATO held an emergency meeting in Brussels. => NATO
= The six-party talks were held in Beijing.
! Merkel and Macron met in Paris.

[CONSULT 045] diplomatic
ACTOR mediates|intercedes|arbitrates|shuttles between|in|with RECIPIENT
ACTOR mediates|arbitrates conflict|dispute|crisis|talks|ceasefire|negotiations|truce|deal|agreement|peace|settlement
ACTOR brokers|facilitates|mediates|sponsors talks|negotiations|ceasefire|truce|meeting|peace_talks|dialogue|agreement|deal|contacts|exchange|swap|settlement between|with RECIPIENT
ACTOR brokers|facilitates|mediates ceasefire|truce|peace|agreement|deal|talks|release|accord|settlement|exchange|swap
ACTOR hosts talks|negotiations|peace_talks|dialogue|meeting|summit between|of RECIPIENT
ACTOR acts|serves as mediator|intermediary|go-between|broker|facilitator|arbiter between|in|for RECIPIENT
ACTOR acts|serves as mediator|intermediary|go-between|broker|facilitator
mediation|arbitration|good_offices by|of|between ACTOR
ACTOR launches|begins|leads|starts|undertakes|mounts|conducts|resumes|continues mediation|mediation_effort|mediation_efforts|mediation_bid|mediation_mission|peace_mission|peace_effort|peace_efforts|shuttle_diplomacy between|in|with RECIPIENT
ACTOR launches|begins|leads|starts|undertakes|mounts|conducts|resumes mediation|mediation_effort|mediation_efforts|mediation_bid|mediation_mission|peace_mission|peace_effort|peace_efforts|shuttle_diplomacy
mediation|peace effort|efforts|mission|bid between|by RECIPIENT
shuttle_diplomacy by|between ACTOR
ceasefire|truce|deal|agreement brokered|mediated by ACTOR

ACTOR brings RECIPIENT to table|negotiating_table
ACTOR brings together RECIPIENT
= Norway mediated between the Philippines and Maoist rebels. => Norway
= Qatar hosted talks between the Taliban and the United States. => Qatar
= Egypt brokered a truce between Israel and Hamas. => Egypt
= Sheikh Hamad launched a mediation effort between Qatar and Saudi Arabia. => Sheikh Hamad
= Algeria acted as mediator in Mali. => Algeria

[SANCTION withdraw 166]
ACTOR ends|suspends|halts|abandons|gives_up|calls_off mediation|mediation_effort|mediation_efforts|mediation_mission|peace_mission|good_offices between|in|with RECIPIENT
ACTOR ends|suspends|halts|abandons|gives_up|calls_off mediation|mediation_effort|mediation_efforts|mediation_mission|peace_mission
= Richard Holbrooke ended mediation efforts in Kosovo. => Richard Holbrooke
