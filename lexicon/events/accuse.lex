# ACCUSE: criticism, complaint and protest in words. Allegations stand in
# accuse-allege.lex, courts and investigations in accuse-court.lex.

[ACCUSE disapprove 111]
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|berates|censures|chides|assails|lambasts|castigates|derides|ridicules|mocks|insults|reprimands|scolds|excoriates|vilifies|disparages|admonishes|pans|rips|lashes|reproaches|upbraids|faults|shames|belittles|taunts|slates|savages|skewers|pillories|lampoons|maligns|denigrates|defames|slanders|smears|curses|rebuffs|jeers|boos|heckles|attacks_verbally RECIPIENT
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules|mocks|chides|reprimands|scolds|disparages|pans|rips|savages|bemoans|vilifies|reviles|execrates RECIPIENT for|over|on|as THING
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules|mocks|chides|reprimands|scolds|disparages|pans|rips|savages|bemoans|vilifies|reviles|execrates RECIPIENT for CLAUSE
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules|mocks|chides|reprimands|scolds|disparages|pans|rips|savages|bemoans|vilifies|reviles|execrates THING by|of|on|against|in|from RECIPIENT
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules|mocks|chides|reprimands|scolds|disparages|pans|rips|savages|bemoans|vilifies|reviles|execrates THING
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts|castigates|derides|faults|ridicules|mocks|chides|reprimands|scolds|disparages|pans|rips|savages|bemoans|vilifies|reviles|execrates THING as THING
ACTOR attacks proposal|plan|deal|decision|move|bill|law|policy|policies|statement|proclamation|record|reform|reforms|comments|remarks|agreement|accord|ruling|measure|measures|investigation|inquiry|process|idea|speech|report|verdict|treaty|budget of|by|from RECIPIENT
ACTOR attacks proposal|plan|deal|decision|move|bill|law|policy|policies|statement|proclamation|record|reform|reforms|comments|remarks|agreement|accord|ruling|measure|measures|investigation|inquiry|process|idea|speech|report|verdict|treaty|budget
ACTOR attacks RECIPIENT over|for|as|verbally THING
ACTOR calls_out|takes_aim|lashes_out|hits_out|rails|fulminates|inveighs|thunders|speaks_out|comes_out|sneers|snipes at|against RECIPIENT
ACTOR lashes_out|hits_out|rails|fulminates|inveighs|speaks_out at|against THING
ACTOR calls_out RECIPIENT
ACTOR calls_out THING
ACTOR takes issue|aim with|at RECIPIENT
ACTOR takes issue with THING
ACTOR takes exception|umbrage|offence|offense to|at THING
ACTOR is critical|contemptuous|scornful|dismissive|sceptical|skeptical|intolerant of RECIPIENT
ACTOR is critical|contemptuous|scornful|dismissive of THING
ACTOR is angry|furious|dismayed|disappointed|outraged|concerned|alarmed|indignant|unhappy|displeased|appalled|worried|dissatisfied|disgusted|incensed|irate|livid|uneasy|troubled|shocked at|with|over|about|by RECIPIENT
ACTOR:state,GOV,IGO,LEG,PTY,organisation is angry|furious|dismayed|disappointed|outraged|concerned|alarmed|indignant|unhappy|displeased|appalled|worried|dissatisfied|disgusted|troubled at|with|over|about|by THING
ACTOR:state,GOV,IGO,LEG,PTY,organisation is angry|furious|dismayed|disappointed|outraged|concerned|alarmed|indignant|unhappy|displeased|appalled|worried that CLAUSE
ACTOR is angered|outraged|alarmed|dismayed|appalled|disappointed|incensed|infuriated|betrayed|troubled|disturbed|offended|insulted by RECIPIENT
ACTOR feels betrayed|let_down|insulted|humiliated by RECIPIENT
RECIPIENT angers|infuriates|outrages|enrages|alarms|dismays|offends|antagonises|antagonizes|irritates|upsets ACTOR
ACTOR expresses|voices|conveys|registers|raises|states|airs concern|concerns|outrage|anger|fury|regret|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|opposition|objection|objections|disapproval|unease|frustration|criticism|condemnation|protest|worry|worries|discontent|shock|disgust|reservations|misgivings|scepticism|skepticism|doubt|doubts|disquiet|grievance|grievances|complaint|complaints to|with|about|at|over|for|towards|against RECIPIENT
ACTOR expresses|voices|conveys|registers|raises|states|airs concern|concerns|outrage|anger|fury|regret|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|opposition|objection|objections|disapproval|unease|frustration|criticism|condemnation|protest|worry|worries|discontent|shock|disgust|reservations|misgivings|scepticism|skepticism|doubt|doubts|disquiet|grievance|grievances|complaint|complaints about|at|over|to|for|with THING
ACTOR expresses|voices|conveys|registers|raises|states|airs concern|concerns|outrage|anger|fury|regret|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|opposition|objection|objections|disapproval|unease|frustration|criticism|condemnation|protest|worry|worries|discontent|shock|disgust|reservations|misgivings|scepticism|skepticism|doubt|doubts|disquiet|grievance|grievances|complaint|complaints
ACTOR expresses|voices|raises|states|conveys concern|concerns|outrage|anger|fury|regret|dismay|alarm|displeasure|disappointment|indignation|dissatisfaction|opposition|objection|objections|disapproval|unease|frustration|criticism|condemnation|protest|worry|worries|discontent|shock|disgust|reservations|misgivings|scepticism|skepticism|doubt|doubts|disquiet|grievance|grievances|complaint|complaints that CLAUSE
ACTOR complains|grumbles|carps|gripes to|about|against|over|at|of RECIPIENT
ACTOR complains|grumbles|carps about|against|over|at THING
ACTOR complains|grumbles|laments|objects|protests that CLAUSE:other
ACTOR complains|grumbles|laments that CLAUSE
ACTOR complains of CLAUSE
ACTOR objects that CLAUSE
ACTOR objects to RECIPIENT
ACTOR objects|takes_exception to THING
ACTOR objects to CLAUSE
ACTOR regrets|laments|rues|bemoans|deprecates THING
ACTOR:state,GOV,IGO,LEG,PTY regrets|laments that CLAUSE
ACTOR disagrees with RECIPIENT
ACTOR disagrees with THING of|by RECIPIENT
ACTOR disagrees with THING
ACTOR is at_odds|loggerheads with RECIPIENT
RECIPIENT and ACTOR quarrels|feuds|clashes over THING
ACTOR disapproves of RECIPIENT
ACTOR disapproves of THING
ACTOR opposes withdrawal|pullout|launch|test|tests|war|invasion|strike|strikes|attack|attacks|intervention|occupation|crackdown|raid|deployment|presence|use|offensive|military_action|annexation|drilling|exercise|exercises|blockade|sanctions|embargo|coup|takeover of|by|in|on|against RECIPIENT
ACTOR opposes withdrawal|pullout|launch|test|tests|war|invasion|strike|strikes|attack|attacks|intervention|occupation|crackdown|raid|deployment|presence|use|offensive|military_action|annexation|drilling|exercise|exercises|blockade|sanctions|embargo|coup|takeover
ACTOR questions|doubts|challenges|disputes|queries legitimacy|credibility|fairness|legality|wisdom|motive|motives|commitment|competence|results|result|integrity|constitutionality|power|powers|right|authority|validity|decision|need|ability|sincerity|loyalty|honesty|judgment|judgement|impartiality|independence|candidacy|handling|conduct|policy|strategy|election|vote|tactics of|by RECIPIENT
ACTOR questions|challenges|disputes|queries|doubts legitimacy|credibility|fairness|legality|results|result|validity|constitutionality|wisdom|power|powers|authority|motive|motives|integrity|impartiality|sincerity|competence|handling|candidacy|decision
ACTOR questions whether|why|how CLAUSE
ACTOR casts|throws doubt|doubts|scorn|aspersions on|upon|over RECIPIENT
ACTOR casts|throws|pours doubt|doubts|scorn|cold_water on|upon|over THING
ACTOR ridicules|mocks|scoffs|sneers|jeers|boos|heckles at|of RECIPIENT
ACTOR boos|jeers|heckles RECIPIENT
ACTOR cannot tolerate|forgive|condone RECIPIENT
criticism|condemnation|denunciation|censure|rebuke|ridicule|reproach of|for|from|by RECIPIENT
criticism|condemnation|denunciation|outcry|rebuke|disapproval|backlash|outrage|censure|complaint|complaints|objection|objections|reproach from|by|among ACTOR
criticism|condemnation|denunciation|outcry|complaint|complaints|uproar over|of|about|at|against RECIPIENT
criticism|condemnation|denunciation|outcry over|of THING
criticism|condemnation *comes from ACTOR
statement|statements of condemnation|criticism|protest|concern
disagreement|disagreements|quarrel|dispute|row|spat with RECIPIENT over THING
disagreement|disagreements with RECIPIENT
RECIPIENT draws|faces|meets|comes_under|attracts|provokes|sparks|invites|earns|receives criticism|condemnation|fire|rebuke|outcry|censure|scorn|ire|wrath|outrage|anger|uproar|backlash from|of|by|among ACTOR
RECIPIENT draws|faces|attracts|provokes|sparks criticism|condemnation|outcry|rebuke|backlash
RECIPIENT comes under criticism|fire|attack
attack|attacks|assault|broadside|salvo|tirade on|against|at proceedings|bill|law|decision|plan|proposal|policy|policies|deal|agreement|ruling|record|press|media|judiciary|science|credibility
ACTOR offers|levels|directs|delivers|heaps|pours criticism|scorn|condemnation|rebuke|criticisms|blame of|at|on|against|for RECIPIENT
critics|detractors|foes|opponents *say|argue|contend|claim|charge|complain that CLAUSE:other
ACTOR opposes|contradicts|disputes|contests statement|statements|remark|remarks|comment|comments|proposal|suggestion|view|views|stance|position of|by|from RECIPIENT
ACTOR has disagreement|disagreements|row|spat|quarrel|dispute|falling-out|differences with RECIPIENT:person,GOV,PTY,OPP
= The United Nations condemned Israel. => United Nations > Israel
= Human Rights Watch criticised the government for its treatment of refugees. => Human Rights Watch > government
= China opposed the launch. => China
= The Greek government questioned the legality of the treaty.
= The senator questioned the president's authority. => senator > president
= Opposition senators objected that the president could not leave. => Opposition senators
= The Council voiced grave concern at the arrests. => Council
! The troops launched an attack on the rebels.
! He attacked the village.
= The delegation offered scathing criticism of the Maltese government. => delegation > Maltese government
= Critics say the prime minister has packed the courts. => Critics > prime minister
! Critics say the film is a masterpiece.
= Lula da Silva opposed the remarks of Javier Milei. => Lula da Silva > Javier Milei
= Ashraf Ghani had disagreements with Abdullah Abdullah. => Ashraf Ghani > Abdullah Abdullah

[ACCUSE disapprove 114] diplomatic
ACTOR:state,GOV,IGO,organisation protests to|about|against|over|at RECIPIENT
ACTOR:state,GOV,IGO protests about|against|over|to THING
ACTOR:state,GOV,IGO,group protests that CLAUSE
ACTOR lodges|files|makes|delivers|hands|sends|submits|presents|registers|issues protest|complaint|protests|complaints|protest_note|note_of_protest|formal_protest|formal_complaint|demarche with|to|against|over RECIPIENT
ACTOR lodges|files|makes|delivers|submits|presents protest|complaint|complaints|formal_protest|protest_note|demarche
ACTOR summons|hauls_in|convokes ambassador|high_commissioner|envoy|chargé|charge|attache|attaché|consul|diplomat|diplomats|ambassadors|representative of|from RECIPIENT
ACTOR summons|hauls_in|convokes RECIPIENT 's ambassador|high_commissioner|envoy|consul|chargé|diplomat|diplomats|representative
ACTOR summons RECIPIENT:GOV to|over|for protest|complain|complaint|explain|THING
ACTOR takes complaint|protest|case|grievance|dispute to UN|united_nations|security_council|council
ACTOR recalls ambassador in|as protest
protest|complaint to RECIPIENT
= France protested to Australia over the cancelled contract. => France > Australia
= Germany summoned the Russian ambassador. => Germany > Russian

[ACCUSE disapprove 112] legislative
ACTOR votes censure|no_confidence
ACTOR passes|tables|files|moves|submits|proposes|prepares|launches|introduces motion|vote|resolution of|in no_confidence|censure against|in RECIPIENT
ACTOR passes|tables|files|moves|submits|proposes|prepares|launches|introduces|loses|survives|wins motion_of_no_confidence|no-confidence_motion|censure_motion|no-confidence_vote|vote_of_no_confidence against|in RECIPIENT
ACTOR passes|tables|files|moves|submits|proposes|prepares|calls|seeks|plans motion_of_no_confidence|no-confidence_motion|censure_motion|no-confidence_vote|vote_of_no_confidence
motion_of_no_confidence|no-confidence_motion|censure_motion|no-confidence_vote|vote_of_no_confidence in|against RECIPIENT
ACTOR passes|adopts motion|resolution condemning|criticising THING
ACTOR censures RECIPIENT
= Opposition legislators filed a motion of no confidence. => Opposition legislators

[ACCUSE disapprove 111] prior=7
ACTOR launches|mounts|delivers|unleashes|makes|renews scathing|blistering|verbal|extraordinary|withering|stinging|bitter|personal|vitriolic|sharp|furious|thinly-veiled attack|broadside|tirade|assault|criticism on|against|at|of RECIPIENT
ACTOR launches|mounts|delivers|unleashes broadside|tirade|diatribe on|against|at RECIPIENT
= Angela Merkel launched a scathing attack on the Polish government. => Angela Merkel > Polish government
! The rebels launched a fierce attack on the town.
