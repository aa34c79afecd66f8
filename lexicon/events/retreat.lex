# RETREAT: material yielding. Leaving, releasing, disarming, holding fire,
# letting observers in, resigning. What is only announced is CONCEDE.

[RETREAT resign 0831] executive
ACTOR resigns|abdicates
ACTOR resigns|retires as|from THING
ACTOR quits|leaves post|office|job|government|cabinet|post_as|presidency|premiership|leadership|politics|position
ACTOR quits as THING
ACTOR quits over|after THING
ACTOR steps|stands|bows aside
ACTOR steps|stands down
ACTOR steps|stands down as|from THING
ACTOR gives up post|office|presidency|crown|throne|premiership|leadership|seat|position|mandate
ACTOR gives up power
ACTOR relinquishes|surrenders|vacates|renounces power|post|office|presidency|throne|leadership|seat
ACTOR hands over|in power|resignation|reins|presidency
ACTOR hands_over|transfers|yields|cedes power|presidency|reins to RECIPIENT
ACTOR tenders|submits|offers|announces|presents|declares resignation|abdication|departure
ACTOR tenders|submits|offers|announces|presents resignation to RECIPIENT
ACTOR bows out
resignation of ACTOR
ACTOR 's resignation|abdication
abdication by|of ACTOR
= Prime Minister Theresa May resigned. => Theresa May
= Germany's foreign minister quit as party leader. => foreign minister
= Robert Mugabe stepped down on Tuesday. => Robert Mugabe
= The governor announced his resignation. => governor
= Charles Taylor handed over power. => Charles Taylor
= The king gave up the throne. => king

[NONE]
ACTOR accepts|rejects|refuses|receives resignation
demand|call|calls|pressure for resignation
ACTOR demands|urges resignation

[RETREAT withdraw 0874] military
ACTOR withdraws|retreats|pulls_out|pulls_back|draws_back|falls_back from|of RECIPIENT
ACTOR withdraws|retreats|pulls_out|pulls_back|draws_back|falls_back from|of|to THING
ACTOR:MIL,REB,UAF withdraws|retreats|pulls_out|pulls_back|draws_back|falls_back|flees
ACTOR withdraws|pulls_out|pulls_back|removes|evacuates|recalls|brings_home|draws_down|draws_back troops|forces|soldiers|army|tanks|warships|peacekeepers|contingent|garrison|fighters|units|weapons|artillery|marines|ships|advisers|advisors|personnel|planes from RECIPIENT
ACTOR withdraws|pulls_out|pulls_back|pulls|removes|evacuates|recalls|brings_home|draws_down|draws_back troops|forces|soldiers|army|tanks|warships|peacekeepers|contingent|garrison|fighters|units|weapons|artillery|marines|ships|advisers|advisors|personnel|planes
ACTOR:MIL,REB,UAF leaves|quits|abandons|evacuates|vacates RECIPIENT
ACTOR:MIL,REB,UAF leaves|quits|abandons|evacuates|vacates city|town|base|territory|village|area|positions|province|building|hospital|camp|airport|capital
ACTOR abandons|vacates|gives_up positions|base|territory|stronghold|town|city|checkpoint
ACTOR relinquishes|cedes|gives_up control|territory|sovereignty|island|peninsula to|over|of RECIPIENT
ACTOR relinquishes|cedes|gives_up control|territory|sovereignty|claim
ACTOR hands_over|hands_back|turns_over|returns|hands base|territory|control|island|canal|city to RECIPIENT
ACTOR ends|closes deployment|occupation|siege|blockade|mission
ACTOR ends|lifts occupation|siege|blockade of RECIPIENT
withdrawal|pullout|pullback|retreat|evacuation|departure|drawdown of troops|forces|soldiers|army|peacekeepers from RECIPIENT
withdrawal|pullout|pullback|retreat|evacuation|departure|drawdown of troops|forces|soldiers|army|peacekeepers
troop|army|military withdrawal|pullout|pullback|retreat from RECIPIENT
withdrawal|pullout|retreat from RECIPIENT:state
ACTOR calls off attack|invasion|offensive|operation|raid
= Israel withdrew its troops from southern Lebanon. => Israel > Lebanon
= The last Russian soldiers pulled out of Estonia. => soldiers > Estonia
= Rebels abandoned the town of Kidal.
= Soldiers retreated from the capital.
= French troops left Mali. => troops > Mali
= Nigeria ceded the peninsula to Cameroon. => Nigeria > Cameroon

[RETREAT release 0841]
ACTOR releases|frees|liberates RECIPIENT
ACTOR lets|sets RECIPIENT go|free
ACTOR lets go|out RECIPIENT
ACTOR hands over|back captives|hostages|prisoners|bodies|remains|captive|hostage|prisoner|body|crew
ACTOR hands_over|hands_back|returns captives|hostages|prisoners|bodies|remains|body|crew to RECIPIENT
ACTOR exchanges|swaps prisoners|captives|detainees|bodies with RECIPIENT
exchange|swap of prisoners|captives|detainees between|with RECIPIENT
prisoner|captive swap|exchange
RECIPIENT is released|freed|liberated
RECIPIENT is set free
RECIPIENT is let go
RECIPIENT walks free
release|freeing|liberation of RECIPIENT:person,group
RECIPIENT 's release
= Rebels freed 20 hostages. => Rebels > 20 hostages
= The journalist was released by police on Friday. => police > journalist
= Egypt let six students go. => Egypt > six students
= Kidnappers set two aid workers free. => Kidnappers > two aid workers

[NONE]
ACTOR releases report|statement|figures|data|video|film|album|book|results|findings|document|photograph|picture|list|names|audio|footage|transcript|letter|text|funds|money|details|song|study|version
release of report|statement|figures|data|video|film|album|book|results|document|transcript
press|news release
= The ministry released a report.
= The band released an album.

[RETREAT disarm 0873] military
ACTOR disarms|demobilises|demobilizes|demilitarises|demilitarizes
ACTOR surrenders|hands_over|hands_in|turns_in|lays_down|gives_up|destroys|scraps|dismantles|decommissions|puts_down|abandons weapons|arms|guns|rifles|arsenal|missiles|warheads|stockpile|explosives|mines|landmines|weapons_programme|weapons_program
ACTOR hands_over|hands_in|turns_over|surrenders weapons|arms|guns to RECIPIENT
ACTOR clears|lifts|removes mines|landmines|minefield
ACTOR dismantles|destroys|closes|shuts|disables reactor|nuclear_site|test_site|nuclear_programme|nuclear_program|missile_site|bases|base
ACTOR surrenders to RECIPIENT
ACTOR:MIL,REB,UAF,person surrenders|capitulates
ACTOR gives up to RECIPIENT
disarmament|demobilisation|demobilization|decommissioning of ACTOR
surrender of ACTOR to RECIPIENT
surrender of|by ACTOR
destruction|dismantling|decommissioning|handover of weapons|arms|missiles|arsenal|stockpile by ACTOR
ACTOR is disarmed by RECIPIENT
= The FARC laid down its weapons. => FARC
= Libya dismantled its nuclear programme. => Libya
= Hundreds of fighters surrendered to the army. => fighters > army

[RETREAT ceasefire 0871] military
ACTOR observes|honours|honors|holds|respects|begins|starts|enters|implements|keeps ceasefire|truce|cease-fire|armistice with RECIPIENT
ACTOR observes|honours|honors|holds|respects|begins|starts|enters|implements|keeps ceasefire|truce|cease-fire|armistice
ceasefire|truce|cease-fire|armistice *takes|comes|goes effect|hold|force
ceasefire|truce|cease-fire|armistice *holds
ceasefire|truce|cease-fire|armistice *begins|starts
ACTOR ceases|stops|halts|suspends|ends fire|fighting|operations|hostilities|attacks|bombing|shelling|offensive|campaign|war|raids|air_strikes against|on|in RECIPIENT
ACTOR ceases|stops|halts|suspends|ends fire|fighting|operations|hostilities|attacks|bombing|shelling|offensive|war|raids|air_strikes
ceasefire|truce|cease-fire|armistice between|with ACTOR
end|cessation|halt to|of hostilities|fighting
= The Tamil Tigers began a truce with the government. => Tamil Tigers > government
= NATO halted its bombing of Serbia. => NATO > Serbia

[RETREAT access 0861]
ACTOR admits|lets_in|allows|permits|readmits|receives inspectors|observers|monitors|peacekeepers|aid_workers|convoys|relief_workers|journalists to|into THING
ACTOR admits|lets_in|allows|permits|readmits inspectors|observers|monitors|peacekeepers|aid_workers|convoys|relief_workers|aid|relief
ACTOR allows|lets inspectors|observers|monitors|peacekeepers|aid|convoys|relief|investigators to CLAUSE
ACTOR grants|gives access to RECIPIENT
ACTOR grants|gives RECIPIENT access
ACTOR opens|reopens border|crossing|corridor|sites|facilities|port|airport|frontier to RECIPIENT
ACTOR opens|reopens border|crossing|humanitarian_corridor|frontier
= Iraq allowed inspectors to visit the site. => Iraq
= Sudan granted access to aid agencies. => Sudan > aid agencies
= Kenya reopened its border with Somalia. => Kenya
