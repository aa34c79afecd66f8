# REJECT: refusing, denying a request, vetoing, ruling out, defying, dismissing
# what others claim.

[REJECT]
ACTOR refuses|declines to ACT
ACTOR rejects|rules_out|refuses|opposes|vetoes|blocks|dismisses|resists|spurns|scraps|excludes|precludes ACT
ACTOR rejects|refuses|dismisses|ignores|spurns|turns_down call|calls|demand|demands|request|requests|appeal|appeals|proposal|plan|offer|pressure for|of|to ACT
ACTOR is opposed to ACT
ACTOR is unwilling|reluctant|loath to ACT
ACTOR says no to ACT
refusal|unwillingness|reluctance to ACT
rejection of ACT
= Iran refused to hold talks with the United States. => Iran > United States
= Israel ruled out a ceasefire with Hamas. => Israel > Hamas

[REJECT 120]
ACTOR refuses|declines to CLAUSE
ACTOR refuses RECIPIENT leave|permission|entry|access|visa|request
ACTOR rejects|dismisses|spurns|rebuffs|vetoes|opposes|refuses|denies|ignores|resists|disregards|disputes|contests|brushes_aside|shrugs_off|turns_down|blocks THING by|from|of RECIPIENT
ACTOR rejects|dismisses|spurns|rebuffs|vetoes|opposes|defies|ignores|resists|disregards|disputes|contests|flouts|disavows|disowns|repudiates|brushes_aside|shrugs_off|turns_down|overrides|blocks|scorns|sidesteps|refutes|rebuts THING
ACTOR rejects|dismisses|spurns|rebuffs|opposes|defies|resists|disobeys|rebukes|repudiates|disowns RECIPIENT
ACTOR rejects|dismisses|denies|refutes|disputes|rebuts|brushes_aside|shrugs_off accusation|accusations|allegation|allegations|charge|charges|claim|claims|report|reports|suggestion|suggestions|criticism|talk|notion|idea|complaint|complaints|objections|protests|protest of|by|from RECIPIENT
ACTOR rejects|dismisses|denies|refutes|disputes|rebuts|brushes_aside|shrugs_off accusation|accusations|allegation|allegations|charge|claim|claims|suggestion|suggestions|criticism|notion|complaint|complaints|objections|protests|protest
ACTOR:state,GOV,IGO,MIL,REB,PTY,organisation denies that CLAUSE
ACTOR:state,GOV,IGO,MIL,REB,PTY,organisation denies CLAUSE
ACTOR:state,GOV,IGO,MIL,REB,PTY,organisation denies THING
ACTOR rules out CLAUSE
ACTOR rules out THING
ACTOR calls|declares|brands THING null|void|invalid|null_and_void|baseless|unfounded|groundless|nonsense|absurd|unacceptable
ACTOR goes ahead|it_alone despite THING
ACTOR presses|pushes|carries|ploughs on with|despite THING
ACTOR defies|violates|breaches|flouts|breaks|tramples_on|ignores|disregards resolution|order|ban|ruling|ceasefire|truce|agreement|treaty|deadline|ultimatum|sanctions|law|embargo|court_order|decision|warning|warnings|court|curfew|terms|accord|deal|pact|norms|rules of|by|from RECIPIENT
ACTOR defies|violates|breaches|flouts|breaks|tramples_on|ignores|disregards resolution|order|ban|ruling|ceasefire|truce|agreement|treaty|deadline|ultimatum|sanctions|law|embargo|court_order|decision|warning|warnings|terms|accord|deal|pact
violation|breach of ceasefire|truce|agreement|treaty|resolution|sanctions|accord by RECIPIENT
ACTOR reneges|backtracks|goes_back|backs_out on|from|of THING
ACTOR breaks promise|pledge|promises|word
ACTOR votes against|down RECIPIENT
ACTOR votes against|down THING
ACTOR defeats|rejects|quashes|throws_out|votes_down|blocks|scuppers|torpedoes|derails bill|motion|resolution|amendment|proposal|plan|measure|deal|budget|legislation|accord|agreement|draft|treaty|bid|petition|appeal|referendum|request
ACTOR casts|uses|exercises|wields veto against|on THING
ACTOR casts|uses|exercises|wields veto
ACTOR overrides|vetoes RECIPIENT 's THING
ACTOR stops short of CLAUSE
ACTOR balks|baulks at THING
ACTOR says no to RECIPIENT
ACTOR is opposed to THING
ACTOR is against THING
ACTOR refuses|declines request|requests|offer|invitation|permission|call|calls|extradition|proposal|demand|demands|entry|visa|recognition from|of|by|for|to RECIPIENT
ACTOR denies|refuses RECIPIENT permission|request|access|entry|leave|bail|parole|recognition|visa
ACTOR denies|refuses permission|request|access|entry|bail|recognition to|for RECIPIENT
RECIPIENT is denied|refused permission|access|entry|leave|bail|visa|asylum
ACTOR insists|maintains|vows that|to CLAUSE
refusal to CLAUSE
refusal|rejection|denial|dismissal|veto|defiance of|by RECIPIENT
opposition|objection|resistance to RECIPIENT
rejection of THING
veto of THING
opposition to THING
= Tehran rejected the European proposal. => Tehran
= Serbia refused to recognise Kosovo. => Serbia > Kosovo; type=REJECT
= Pakistan denied that it arms the militants. => Pakistan
= Russia vetoed the resolution. => Russia
= The government dismissed the accusations. => government

[REJECT meet 125] diplomatic
ACTOR cancels|calls_off|postpones|puts_off|boycotts|scraps|shelves|aborts|cuts_short|skips|shuns|snubs|declines|refuses visit|trip|meeting|summit|talks|tour|session|conference|invitation|negotiations|dialogue|ceremony with|to|by|from|of RECIPIENT
ACTOR cancels|calls_off|postpones|puts_off|boycotts|scraps|shelves|aborts|cuts_short|skips|shuns|declines visit|trip|meeting|summit|talks|tour|session|conference|invitation|negotiations|dialogue|ceremony
ACTOR stays|keeps away
ACTOR pulls|backs|walks out of|from talks|summit|meeting|negotiations|conference
ACTOR rejects|refuses|rules_out|spurns talks|negotiations|dialogue|meeting|mediation|summit with|by|from RECIPIENT
ACTOR rejects|refuses|rules_out|spurns talks|negotiations|dialogue|meeting|mediation|summit
cancellation|postponement|boycott of visit|meeting|summit|talks|trip
visit|trip|meeting|summit|talks *is cancelled|called_off|postponed|scrapped
= Sweden's prime minister called off a visit to Turkey. => prime minister > Turkey
= Venezuela boycotted the summit. => Venezuela

[REJECT yield 123]
ACTOR rejects|refuses|ignores|dismisses|defies demand|demands|ultimatum|calls|pressure|deadline|order|orders|conditions of|from|by|to|for RECIPIENT
ACTOR rejects|refuses|ignores|dismisses|defies demand|demands|ultimatum|deadline|orders|conditions
ACTOR resists|withstands pressure|calls|demands
ACTOR rules out concession|concessions|withdrawal|change|lifting
ACTOR holds|stands firm|ground
ACTOR clings to power|office
= Hamas rejected the ultimatum. => Hamas

[NONE]
ACTOR turns down volume|heat|music|lights
ACTOR resists temptation|urge
ACTOR denies himself|herself|themselves
ACTOR insists|maintains innocence
