# REJECT: refusing, denying a request, vetoing, ruling out, defying, dismissing
# what others claim. What is refused decides the mode: where it is an act of
# another rule by ontology/compose.tsv, else by the words listed here.

# --- acts that other rules know

[REJECT]
ACTOR refuses|declines to ACT
ACTOR rejects|rules_out|refuses|opposes|vetoes|blocks|dismisses|spurns|excludes|precludes|turns_down ACT
ACTOR rejects|refuses|dismisses|ignores|spurns|turns_down|resists|rebuffs|brushes_aside|disregards call|calls|demand|demands|request|requests|appeal|appeals|proposal|plan|offer|pressure|bid|plea|pleas|suggestion|idea for|of|to ACT
ACTOR rejects|dismisses|spurns|rules_out idea|notion|possibility|prospect|suggestion|thought of|that ACT
ACTOR is opposed to ACT
ACTOR is unwilling|reluctant|loath to ACT
ACTOR says no to ACT
ACTOR balks|baulks at ACT
ACTOR votes against|down ACT
refusal|unwillingness to ACT
rejection of ACT
= Iran refused to hold talks with the United States. => Iran > United States
= Israel ruled out a ceasefire with Hamas. => Israel > Hamas
= The junta refused to release the president. => junta > president; mode=yield
= Berlin declined to send troops to Afghanistan. => Berlin > Afghanistan

# --- anything else refused

[REJECT 120]
ACTOR refuses to allow|let|permit RECIPIENT to|into|in THING
ACTOR:state,GOV,IGO,MIL,REB,PTY,LEG,OPP,LAB,CVL,JUD,BUS,REL,organisation,group refuses to CLAUSE
ACTOR refuses to CLAUSE
ACTOR declines to CLAUSE
ACTOR refuses RECIPIENT leave|permission|entry|access|visa|request
ACTOR rejects|dismisses|spurns|rebuffs|vetoes|refuses|turns_down|brushes_aside|shrugs_off|waves_aside|repudiates|disavows THING by|from|of RECIPIENT
ACTOR rejects|dismisses|spurns|rebuffs|vetoes|repudiates|disavows|disowns|brushes_aside|shrugs_off|waves_aside|turns_down|refutes|rebuts THING
ACTOR rejects|spurns|rebuffs|defies|disobeys|repudiates|disowns RECIPIENT
ACTOR opposes|contests|disputes|challenges|blocks|overrides|resists|obstructs|thwarts plan|plans|proposal|proposals|bill|bid|motion|measure|measures|move|moves|idea|deal|accord|agreement|treaty|amendment|resolution|reform|reforms|law|decision|appointment|nomination|candidacy|candidature|statement|draft|request|membership|accession|expansion|extension|project|pipeline|settlement|partition|independence|secession|merger|sale|referendum|impeachment|cuts|budget|policy|policies|terms|demand|demands of|by|from RECIPIENT
ACTOR opposes|contests|disputes|challenges|blocks|overrides|resists|obstructs|thwarts plan|plans|proposal|proposals|bill|bid|motion|measure|measures|move|moves|idea|deal|accord|agreement|treaty|amendment|resolution|reform|reforms|law|appointment|nomination|candidacy|candidature|statement|draft|request|membership|accession|expansion|extension|project|pipeline|settlement|partition|independence|secession|merger|sale|referendum|impeachment|cuts|budget|policy|policies|terms|demand|demands|claim|claims|result|results
ACTOR:state,GOV,IGO,LEG,PTY opposes RECIPIENT 's THING
ACTOR ignores|disregards|sidesteps|scorns|flouts|evades|overrules warning|warnings|call|calls|demand|demands|ruling|order|orders|request|requests|appeal|appeals|plea|pleas|deadline|protest|protests|ban|lockdown|curfew|objection|objections|resolution|resolutions|advice|pressure|vote|summons|subpoena|invitation of|by|from RECIPIENT
ACTOR ignores|disregards|sidesteps|scorns|flouts|evades|overrules warning|warnings|call|calls|demand|demands|ruling|order|orders|request|requests|appeal|appeals|plea|pleas|deadline|protest|protests|ban|lockdown|curfew|objection|objections|resolution|resolutions|advice|summons|subpoena|invitation
ACTOR rejects|dismisses|denies|refutes|disputes|rebuts|brushes_aside|shrugs_off|rubbishes|discounts accusation|accusations|allegation|allegations|charge|charges|claim|claims|report|reports|suggestion|suggestions|criticism|talk|notion|idea|complaint|complaints|objections|protests|protest|warning|warnings|concern|concerns|fears|rumour|rumours|rumor|rumors of|by|from|that|about RECIPIENT
ACTOR:state,GOV,IGO,MIL,REB,PTY,LEG,REL,SPY,organisation rejects|dismisses|denies|refutes|disputes|rebuts|brushes_aside|shrugs_off|rubbishes accusation|accusations|allegation|allegations|charge|claim|claims|suggestion|suggestions|criticism|notion|complaint|complaints|objections|protests|protest|report|reports|involvement|responsibility|link|links|part|role|talk|rumours|rumors
ACTOR:state,GOV,IGO,MIL,REB,PTY,SPY,organisation denies that CLAUSE
ACTOR:state,GOV,IGO,MIL,REB,PTY,SPY,organisation denies CLAUSE
ACTOR:state,GOV,IGO,MIL,REB,PTY,SPY,organisation denies THING
ACTOR rules out CLAUSE
ACTOR rules out THING
ACTOR declares|pronounces|calls|considers|deems|brands THING null|void|invalid|null_and_void|baseless|groundless|nonsense|absurd|worthless
ACTOR dismisses THING as nonsense|baseless|unfounded|groundless|propaganda|lies|lie|fabrication|rumour|rumours|speculation|absurd|ridiculous|trick|ploy|stunt|sham|insufficient|meaningless|irrelevant|interference|fiction|fake|hoax|slander
ACTOR dismisses THING as THING
ACTOR throws|chucks out case|lawsuit|suit|petition|appeal|charges|complaint|challenge|bill|plan
ACTOR throws|chucks out case|lawsuit|suit|petition|appeal|charges|complaint|challenge of|by|from|against RECIPIENT
case|lawsuit|suit|petition|appeal|complaint *is thrown_out|dismissed|rejected by ACTOR
case|lawsuit|suit|petition|appeal|complaint *is thrown out of ACTOR
ACTOR goes ahead|it_alone despite THING
ACTOR goes ahead with THING despite THING
ACTOR presses|pushes|ploughs|plows|soldiers|forges on|ahead with|despite THING
ACTOR presses|ploughs|plows|forges on|ahead
ACTOR votes against RECIPIENT
ACTOR:person,LEG,GOV,PTY,CVL,group,organisation,state votes against|down THING
ACTOR:LEG,PTY,GOV,person,OPP,state votes no|against
ACTOR defeats|rejects|quashes|votes_down|strikes_down|blocks|scuppers|torpedoes|derails|scuttles|sinks|kills bill|motion|resolution|amendment|proposal|plan|measure|deal|budget|legislation|accord|agreement|draft|treaty|bid|petition|appeal|referendum|request
ACTOR overrides RECIPIENT 's veto
ACTOR stops short of CLAUSE
ACTOR balks|baulks|demurs at THING
ACTOR says no to RECIPIENT
ACTOR says no to THING
ACTOR:state,GOV,IGO,LEG,PTY,organisation is opposed to THING
ACTOR is hostile to THING
ACTOR:state,GOV,IGO,LEG,PTY,person is against|opposed THING
ACTOR refuses|declines|denies|turns_down request|requests|offer|invitation|permission|call|calls|extradition|proposal|demand|demands|entry|admittance|admission|visa|recognition|overture|overtures from|of|by|for|to RECIPIENT
ACTOR refuses|declines|denies|turns_down request|requests|offer|invitation|permission|call|calls|extradition|proposal|demand|demands|overture|overtures
ACTOR denies|refuses|withholds RECIPIENT permission|request|access|entry|admittance|leave|bail|parole|recognition|visa|asylum
ACTOR denies|refuses|withholds permission|request|access|entry|admittance|admission|bail|parole|recognition|visa|asylum|consent to|for RECIPIENT
RECIPIENT is denied|refused permission|access|entry|leave|bail|visa|asylum|parole
request|proposal|offer|application|appeal|bid|plan *is rejected|refused|denied|declined|spurned by ACTOR
ACTOR bars|prevents|blocks|stops RECIPIENT from entering
ACTOR:state,GOV,COP,MIL turns away|back RECIPIENT:person,group
ACTOR reneges|backtracks|goes_back|backs_out on|from|of THING
ACTOR breaks promise|pledge|promises|word
ACTOR drags feet|heels
ACTOR shuts|slams|closes door to|on|in RECIPIENT
ACTOR gives RECIPIENT cold_shoulder|snub|rebuff
ACTOR snubs RECIPIENT
ACTOR disagrees with RECIPIENT on|about THING
ACTOR contradicts RECIPIENT
ACTOR turns a deaf_ear to RECIPIENT
refusal to CLAUSE
refusal|rejection|dismissal|defiance of|by RECIPIENT
denial|denials by|from ACTOR
opposition|objection|resistance to RECIPIENT
rejection of THING
opposition|objection to THING
opposition|objections from ACTOR
ACTOR challenges|contests|disputes report|reports|account|accounts|claim|claims|assertion|assertions|version|finding|findings|narrative|characterisation|characterization in|of|by|from RECIPIENT
ACTOR challenges|contests|disputes report|reports|account|accounts|claim|claims|assertion|assertions|version|finding|findings|narrative|characterisation|characterization
= Tehran rejected the European proposal. => Tehran
= Serbia refused to recognise Kosovo. => Serbia > Kosovo; type=REJECT
= Pakistan denied that it arms the militants. => Pakistan
= The government dismissed the accusations. => government
= Moscow brushed aside the criticism. => Moscow
= The mayor dismissed the report as nonsense. => mayor
= The court threw out the petition. => court
= Parliament voted against the budget. => Parliament
= Beijing declared the ruling null and void. => Beijing
= Crowds ignored the curfew. => Crowds
! A landslide blocked the road.
! He ignored the pain.
! The goalkeeper blocked the shot.
= The ministry disputed the findings of Human Rights Watch. => ministry > Human Rights Watch

[REJECT assist 121]
ACTOR refuses|rejects|declines|turns_down|denies request|requests|appeal|appeals|plea|pleas|call|calls|application|bid for extradition|help|aid|support|assistance|money|loan|asylum|funding|funds|weapons|arms|troops|cooperation|protection
ACTOR refuses|declines to help|support|back|assist|join|send|provide|contribute|cooperate|share|supply|finance|fund|deploy|host|shelter|testify|disclose|give|hand|turn|pay|repatriate|extradite|answer|take
refusal to help|support|back|assist|join|send|provide|contribute|cooperate|share|supply|finance|fund|deploy|host|shelter|testify|disclose|give|hand|turn|pay|repatriate|extradite
ACTOR denies|refuses|rejects|blocks|withholds funding|funds|money|aid|loan|extradition|documents|overflight|cooperation|access to|for|from RECIPIENT
ACTOR denies|refuses|rejects|blocks|withholds funding|funds|money|loan|extradition|documents|overflight|cooperation to|for|from THING
ACTOR denies|refuses|rejects|blocks|withholds funding|funds|money|loan|extradition|overflight|overflight_rights|documents|cooperation
ACTOR invokes|claims|cites privilege|executive_privilege
ACTOR defies subpoena|subpoenas|summons of|from|by RECIPIENT
= The minister refused to disclose the documents to the committee. => minister > committee
= Congress refused funding for the wall. => Congress

[REJECT change 123]
ACTOR refuses|declines to change|amend|reform|resign|quit|step|approve|sign|ratify|hold|call|abolish|scrap|revise|reconsider|postpone|delay|concede|pass|dissolve|go|leave
ACTOR rejects|dismisses|rules_out|opposes|resists|refuses|spurns call|calls|demand|demands|pressure|appeals for|to resign|resignation|quit|step|election|elections|reform|reforms|change|changes|referendum|vote|go
ACTOR rejects|opposes|rules_out|blocks|defeats election|elections|reform|reforms|referendum|independence|snap_election|early_elections|vote|autonomy|self-rule|impeachment|inquiry|investigation|proceedings|prosecution|probe
ACTOR clings|hangs to|on power|office
ACTOR vows to stay|remain|fight
= The prime minister refused to resign. => prime minister; type=REJECT
= Voters rejected independence. => Voters

[REJECT 129]
ACTOR vetoes RECIPIENT
ACTOR vetoes THING
ACTOR casts|uses|exercises|wields veto against|on THING
ACTOR casts|uses|exercises|wields veto
ACTOR vetoes RECIPIENT 's THING
ACTOR blocks resolution|statement|draft|text|consensus|appointment|accession|membership|declaration|communique
veto of|by|from ACTOR
veto of THING
= Russia vetoed the resolution. => Russia
= Russia blocked a draft statement at the Security Council. => Russia

[REJECT 128]
ACTOR defies|violates|breaches|flouts|breaks|tramples_on|contravenes|infringes resolution|resolutions|order|orders|ban|ruling|agreement|treaty|deadline|ultimatum|sanctions|law|laws|embargo|court_order|decision|warning|warnings|court|curfew|terms|accord|deal|pact|norms|rules|sovereignty|convention|constitution|boundary|airspace of|by|from RECIPIENT
ACTOR defies|violates|breaches|flouts|breaks|tramples_on|contravenes|infringes resolution|resolutions|order|orders|ban|ruling|agreement|treaty|deadline|ultimatum|sanctions|law|laws|embargo|court_order|decision|warning|warnings|terms|accord|deal|pact|norms|convention|constitution
ACTOR tramples on THING
ACTOR defies RECIPIENT
violation|breach of agreement|treaty|resolution|sanctions|accord|airspace|sovereignty|embargo by RECIPIENT
ACTOR refuses to recognise|recognize|obey|comply|abide|disperse|acknowledge|submit|accept
ACTOR lets deadline|ultimatum pass|expire|lapse
deadline|ultimatum *passes|expires|lapses
= Iran tramples on UN resolutions. => Iran
= The governor defied a court order. => governor

[ASSAULT 196] military
ACTOR violates|breaches|breaks ceasefire|truce|armistice|cessation_of_hostilities with|in|on|by RECIPIENT
ACTOR violates|breaches|breaks ceasefire|truce|armistice|cessation_of_hostilities
ceasefire|truce violation|violations|breach by ACTOR
violation|violations|breach of ceasefire|truce|armistice by ACTOR
= The army violated the ceasefire. => army

[REJECT meet 125] diplomatic prior=2
ACTOR cancels|calls_off|postpones|puts_off|boycotts|scraps|shelves|aborts|cuts_short|skips|shuns|snubs|declines|refuses visit|trip|meeting|summit|talks|tour|session|conference|invitation|negotiations|dialogue|ceremony|consultations|contacts with|to|by|from|of RECIPIENT
ACTOR cancels|calls_off|postpones|puts_off|boycotts|scraps|shelves|aborts|cuts_short|skips|shuns|declines visit|trip|meeting|summit|talks|tour|session|conference|invitation|negotiations|dialogue|ceremony|consultations
ACTOR stays away from THING
ACTOR stays away
ACTOR pulls|backs|walks|storms out of|from talks|summit|meeting|negotiations|conference|session|dialogue
ACTOR pulls|backs|walks|storms out of|from talks|summit|meeting|negotiations|conference|session|dialogue with RECIPIENT
ACTOR leaves|quits|abandons talks|summit|meeting|negotiations|session with RECIPIENT
ACTOR rejects|refuses|rules_out|spurns|rebuffs talks|negotiations|dialogue|meeting|mediation|summit|audience|overtures|contact|contacts with|by|from|to RECIPIENT
ACTOR rejects|refuses|rules_out|spurns|rebuffs talks|negotiations|dialogue|meeting|mediation|summit|audience|overtures|contacts
ACTOR refuses|declines to meet|talk|negotiate|attend|receive|see|speak|sit|visit|take_part|participate
ACTOR refuses RECIPIENT leave|permission to see|meet|visit
cancellation|postponement|boycott of visit|meeting|summit|talks|trip
visit|trip|meeting|summit|talks|tour *is cancelled|canceled|called_off|postponed|scrapped by ACTOR
talks|negotiations|summit *collapses|founders
visit|trip|meeting|summit|talks|tour *is cancelled|canceled|called_off|scrapped|shelved
= Sweden's prime minister called off a visit to Turkey. => prime minister > Turkey
= Venezuela boycotted the summit. => Venezuela
= The union walked out of talks with the government. => union > government
= The president refused to meet the envoy. => president > envoy
! The match was postponed.
= The visit to Havana was called off.

[REJECT yield 124]
ACTOR rejects|refuses|ignores|dismisses|defies|resists|rebuffs|spurns demand|demands|ultimatum|calls|pressure|deadline|order|orders|conditions of|from|by|to|for RECIPIENT
ACTOR rejects|refuses|ignores|dismisses|defies|resists|spurns demand|demands|ultimatum|deadline|orders|conditions
ACTOR resists|withstands pressure|calls|demands
ACTOR refuses|declines to stop|halt|cease|end|release|free|lift|ease|drop|withdraw|disarm|surrender|budge|yield|bow|retreat|back|compromise|apologise|apologize|relent|negotiate_over|let|allow|admit|open|pull|demobilise|demobilize|give
refusal to stop|halt|cease|end|release|free|lift|ease|drop|withdraw|disarm|surrender|budge|yield|bow|retreat|compromise|apologise|apologize|let|allow|admit
ACTOR balks|baulks|demurs
ACTOR refuses to take_back|back_down|hand_over|give_up|give_way|let_go
ACTOR rules out concession|concessions|withdrawal|compromise|lifting|truce|amnesty|pardon|surrender
ACTOR holds|stands firm|ground|fast
ACTOR digs in heels
ACTOR sticks to|by position|demands|plan|plans|guns
ACTOR vows|swears never_to CLAUSE
ACTOR is determined not_to CLAUSE
= Hamas rejected the ultimatum. => Hamas
= The rebels refused to disarm. => rebels
= Iran refused to stop enriching uranium. => Iran

[NONE]
ACTOR turns down volume|heat|music|lights
ACTOR resists temptation|urge
ACTOR denies himself|herself|themselves
ACTOR denies RECIPIENT victory|win|goal|title|chance
ACTOR:CRM denies THING
ACTOR insists|maintains innocence
ACTOR declines|refuses to comment|say|elaborate|discuss|speculate|answer
ACTOR declines|refuses to be identified|named|quoted
ACTOR declines|refuses to identified|named|quoted
ACTOR declines comment|interview
ACTOR does not recognise|recognize RECIPIENT as THING
ACTOR breaks record|records|silence|leg|arm|ice|ground|news|law_of
ACTOR blocks shot|penalty|attempt|road|roads|traffic|view
ACTOR is not available|reachable for comment
price|prices|share|shares|stock|stocks|profit|profits *declines
= The minister declined to comment on the report.
= He broke his leg.
= The diplomat, who declined to be named, gave no details.
