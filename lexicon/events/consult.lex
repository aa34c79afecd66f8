# CONSULT: meetings, visits, talks, calls, mediation, negotiations.

[CONSULT phone 041] diplomatic mutual
ACTOR telephones|phones|rings|calls_up RECIPIENT:person
ACTOR calls RECIPIENT:person on|about|over telephone|phone|THING
ACTOR speaks|talks|confers|converses|consults by|on|over|via telephone|phone|video_link|videoconference|hotline with|to RECIPIENT
ACTOR speaks|talks|confers|converses on|by|over|via telephone|phone|videoconference|video_link
ACTOR discusses THING by|on|over telephone|phone with RECIPIENT
ACTOR discusses THING by|on|over telephone|phone
ACTOR holds|has|makes|places phone_call|telephone_call|telephone_conversation|phone_conversation|phone_talk|phone_talks|telephone_talks|call|video_call|video_conference|conference_call with|to RECIPIENT
telephone|phone|video call|conversation|talk|talks|conference with|between|to|from RECIPIENT
phone_call|telephone_call|telephone_conversation|phone_conversation|phone_talk|videoconference|conference_call with|between|to|from RECIPIENT
phone_call|telephone_call|telephone_conversation|phone_conversation|phone_talk|videoconference|conference_call
RECIPIENT is reached by|on telephone|phone
= Angela Merkel telephoned Vladimir Putin. => Angela Merkel; Vladimir Putin
= Barack Obama spoke by telephone with Hassan Rouhani. => Barack Obama; Hassan Rouhani
= In a phone call with Xi Jinping, Joe Biden discussed Taiwan. => Joe Biden; Xi Jinping

[NONE]
ACTOR meets deadline|target|needs|standard|standards|requirement|requirements|expectations|criteria|demand|demands|conditions|cost|costs|end|resistance|opposition|challenge|fate|death|condition|goals|goal|obligations
ACTOR speaks language|English|French|volumes|mind
ACTOR speaks on condition of THING
ACTOR talks to reporters|journalists|media|press
ACTOR speaks|talks|tells to|at reporters|journalists|media|press|crowd|audience|rally|conference|supporters|television|AFP|Reuters|BBC|agency
= The minister spoke to reporters.
= The plant meets European standards.

[CONSULT 040] diplomatic mutual
ACTOR meets|encounters RECIPIENT:person,group,state,organisation
ACTOR meets|speaks|talks|confers|consults|huddles|converses|dines|lunches|sits_down|meets_up|breakfasts with RECIPIENT
ACTOR speaks|talks to RECIPIENT:GOV,MIL,LEG,REB,OPP,PTY
ACTOR discusses|reviews|debates|addresses|raises THING with RECIPIENT
ACTOR discusses THING
ACTOR holds|has|opens|begins|starts|concludes|resumes|conducts|ends|continues|attends|hosts|chairs|convenes|completes|wraps_up talks|meeting|discussions|summit|consultations|dialogue|conversations|audience|session|conference|round|round_of_talks|meetings with|between|among|of RECIPIENT
ACTOR holds|has|opens|begins|starts|concludes|resumes|conducts|ends|continues|attends talks|meeting|discussions|summit|consultations|dialogue|meetings
ACTOR takes part in talks|meeting|summit|conference|negotiations|discussions
ACTOR joins RECIPIENT for|in talks|dinner|meeting|summit|lunch
ACTOR sits|gets down|together with RECIPIENT
ACTOR has dinner|lunch|breakfast|audience with RECIPIENT
ACTOR shakes hands with RECIPIENT
ACTOR *comes|sits|gathers together at|for summit|talks|table|meeting
ACTOR:GOV,state *gathers|meets|assembles|convenes at|in|for summit|talks|meeting|conference|session
ACTOR briefs|addresses RECIPIENT:GOV,LEG,IGO,MIL
ACTOR takes up THING with RECIPIENT
talks|meeting|discussions|summit|consultations|dialogue|conversation|meetings|encounter|conversations|audience|get-together with|between|of|among RECIPIENT
talks|summit|consultations|peace_conference *begins|opens|ends|resumes|starts|concludes|continues|takes|get|is|are|held
summit|peace_talks|summit_meeting|peace_conference
exchange of views|notes with|between RECIPIENT
= French President Emmanuel Macron met German Chancellor Angela Merkel. => Emmanuel Macron; Angela Merkel
= China and India held talks on their border. => China; India
= The talks between Seoul and Pyongyang resumed. => Seoul; Pyongyang
= Modi discussed trade with Abe. => Modi; Abe

[CONSULT 046] diplomatic mutual
ACTOR negotiates|bargains|haggles|parleys with RECIPIENT
ACTOR negotiates THING with RECIPIENT
ACTOR negotiates THING
ACTOR opens|begins|holds|resumes|conducts|enters|continues|starts|joins negotiations|peace_talks|peace_negotiations|bargaining with|between RECIPIENT
negotiations|peace_talks|bargaining|trade_talks|nuclear_talks|talks on between|with|among|by RECIPIENT
negotiations|peace_talks|trade_talks|nuclear_talks *begins|opens|ends|resumes|starts|concludes|continues|takes
= The government is negotiating with the rebels. => government; rebels

[CONSULT multilateral 046] diplomatic mutual
six-party|multilateral|four-party|quadrilateral|trilateral|three-way|tripartite talks|negotiations|meeting|summit|dialogue
G7|G8|G20|NATO|EU|ASEAN|APEC|BRICS|OPEC|AU|UN summit|meeting|conference|session
foreign|finance|defence|defense ministers *meet|gather
world|regional|European|African|Arab|Asian leaders *meet|gather
ACTOR hosts|convenes|chairs|attends summit|conference|international_conference|general_assembly|peace_conference
= Leaders of the Group of Seven met in Biarritz.

[CONSULT visit 042] diplomatic
ACTOR visits|tours RECIPIENT:state,place,person,group,organisation,GOV
ACTOR arrives|lands|touches_down in|at RECIPIENT:state,place
ACTOR arrives|lands in|at RECIPIENT for|on visit|talks|trip|summit|tour|meeting
ACTOR pays|makes|begins|starts|ends|concludes|completes|undertakes|conducts|is_on|wraps_up visit|trip|tour|state_visit|official_visit|pilgrimage|stopover|stop to|in|of|at RECIPIENT
ACTOR travels|flies|goes|heads|journeys|comes|returns|drives|jets|sails to RECIPIENT:state
ACTOR travels|flies|goes|heads|comes to RECIPIENT:place for|on talks|visit|meeting|summit|trip
ACTOR leaves|departs|sets_out|sets_off for RECIPIENT:state
ACTOR calls on RECIPIENT:person
ACTOR crosses into RECIPIENT:state
ACTOR sends|dispatches envoy|delegation|mission|emissary|representative|team|minister|negotiator|negotiators|diplomats to RECIPIENT
visit|trip|tour|state_visit|official_visit|stopover|journey|pilgrimage to|of|in RECIPIENT:state,place,organisation,person
visit|trip|state_visit|tour by ACTOR to RECIPIENT
ACTOR is in RECIPIENT:state on|for visit|talks|trip|tour
ACTOR inspects|tours base|camp|factory|plant|facility|site|hospital|border
= Pope Francis visited Cuba. => Pope Francis > Cuba
= Japanese Prime Minister Shinzo Abe made a visit to Iran. => Shinzo Abe > Iran
= Kim Jong Un arrived in Vietnam for talks. => Kim Jong Un > Vietnam

[CONSULT visit 043] diplomatic swap
ACTOR receives|hosts|welcomes|greets|entertains|fetes RECIPIENT:person,group
ACTOR receives|hosts|welcomes RECIPIENT:person,group at|in|for|to THING
ACTOR rolls out carpet|red_carpet for RECIPIENT
ACTOR hosts|holds|gives|throws dinner|banquet|reception|state_dinner for RECIPIENT
= Vladimir Putin received Bashar al-Assad in Sochi. => Bashar al-Assad > Vladimir Putin

[CONSULT third-party 045] diplomatic
ACTOR mediates|intercedes|arbitrates|shuttles between|in|with RECIPIENT
ACTOR mediates conflict|dispute|crisis|talks|ceasefire|negotiations|truce
ACTOR brokers|facilitates|mediates|sponsors|hosts talks|negotiations|ceasefire|truce|meeting|peace_talks|dialogue|agreement|deal between|with RECIPIENT
ACTOR brokers|mediates ceasefire|truce|peace|agreement|deal
ACTOR acts|serves as mediator|intermediary|go-between|broker between RECIPIENT
mediation|arbitration|good_offices by|of|between ACTOR
ACTOR launches|begins|leads|starts|undertakes|mounts|offers mediation|mediation_effort|mediation_efforts|mediation_bid|mediation_mission|peace_mission|peace_effort|peace_efforts between|in|with RECIPIENT
ACTOR launches|begins|leads|starts|undertakes|mounts|offers mediation|mediation_effort|mediation_efforts|mediation_bid|mediation_mission|peace_mission|peace_effort|peace_efforts
mediation|peace effort|efforts|mission between RECIPIENT
shuttle_diplomacy by ACTOR
= Norway mediated between the Philippines and Maoist rebels. => Norway
