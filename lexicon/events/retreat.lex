# RETREAT: material yielding. Leaving, releasing, returning, disarming, holding
# fire, letting observers in, resigning. What is only announced is CONCEDE.

[RETREAT resign 0831] executive
ACTOR resigns|abdicates
ACTOR resigns as|from|over|amid|after|in THING
ACTOR:GOV,LEG,MIL,JUD,PTY retires as|from THING
ACTOR resigns|quits leadership|presidency|premiership|post|seat|chairmanship|commission|portfolio
ACTOR quits|leaves|departs|vacates post|office|job|cabinet|presidency|premiership|leadership|politics|position|chairmanship|portfolio
ACTOR:GOV,LEG,PTY,MIL quits|leaves government|politics|cabinet
ACTOR quits as minister|leader|president|chairman|head|premier|chief|secretary|ambassador|mayor|governor|director|speaker|deputy
ACTOR:GOV,LEG,PTY,JUD,MIL quits over|after|in|amid THING
ACTOR:GOV,LEG,PTY,JUD quits
ACTOR steps|stands aside
ACTOR steps|stands down
ACTOR steps|stands down|aside as|from|over|after|in|for THING
ACTOR steps_down|stands_down|steps_aside|stands_aside
ACTOR gives up|away post|office|presidency|crown|throne|premiership|leadership|seat|position|mandate
ACTOR gives_up|lays_down post|office|presidency|crown|throne|premiership|leadership|seat|mandate|power|command
ACTOR relinquishes|surrenders|vacates|renounces|cedes power|post|office|presidency|throne|leadership|seat|crown|premiership|command
ACTOR hands_over|hands_in|transfers|turns_over power|resignation|reins|presidency|seals_of_office
ACTOR hands_over|transfers|yields|cedes|hands|turns_over power|presidency|reins|authority to RECIPIENT
ACTOR tenders|submits|offers|announces|presents|declares|hands_in|confirms|hands resignation|abdication|departure
ACTOR tenders|submits|offers|announces|presents|hands|hands_in resignation to RECIPIENT
ACTOR offers to resign|quit|go|step_down
ACTOR announces that CLAUSE resigning
ACTOR bows out
RECIPIENT is forced to resign|quit
resignation of|by|from ACTOR
ACTOR 's resignation|abdication
abdication by|of ACTOR
departure of ACTOR:GOV,LEG,PTY
ACTOR:GOV 's departure
= Prime Minister Theresa May resigned. => Theresa May
= The finance minister quit as deputy leader. => finance minister
= Robert Mugabe stepped down on Tuesday. => Robert Mugabe
= The governor announced his resignation. => governor
= Charles Taylor handed over power. => Charles Taylor
= The king gave up the throne. => king
= The defence minister offered to resign. => defence minister
= Two ministers resigned over the scandal. => Two ministers
! The grandmaster resigned after 19 moves.
! The president accepted the minister's resignation.
! The opposition called for the resignation of the minister.

[NONE]
ACTOR accepts|rejects|refuses|receives|demands|urges|seeks|wants|awaits resignation
demand|call|calls|pressure for resignation|resignations
ACTOR resigns after|in|on moves|move|hours|hour|minutes|games|game
ACTOR resigns game|match|himself|themselves|herself
ACTOR gives_up hope|smoking|effort|search|work|job|career|goal|right|try|ghost|struggle
ACTOR retires|quits from|as boxing|tennis|cricket|football|racing|coach|captain|manager
ACTOR lets go of THING
ACTOR hands over reins of team|company
= The president accepted his resignation.
= He resigned himself to defeat.

[RETREAT withdraw 0874] military
ACTOR:MIL,REB,UAF,state,GOV,IGO,PRM withdraws|retreats|pulls_out|pulls_back|draws_back|falls_back from|of|out_of|to RECIPIENT
ACTOR:MIL,REB,UAF,state,GOV,PRM,CVL withdraws|retreats|pulls_out|pulls_back|draws_back|falls_back from|of|out_of|to|behind city|town|village|base|territory|positions|area|capital|building|parliament|embassy|border|line|lines|barracks|bases|hospital|zone|province|region|island|camp|square|street|streets|airport|peninsula|strip|front|waters|post|posts
ACTOR:MIL,REB,UAF withdraws|retreats|pulls_out|pulls_back|draws_back|falls_back|turns_back|goes_home
ACTOR:state,GOV withdraws|pulls_out|pulls_back from|of RECIPIENT:state,place
ACTOR:MIL,REB,UAF flees|evacuates|abandons|quits|leaves|vacates RECIPIENT:state,place
ACTOR withdraws|pulls_out|pulls_back|pulls|removes|evacuates|recalls|brings_home|draws_down|draws_back|takes|moves_out troops|forces|soldiers|army|tanks|warships|contingent|garrison|fighters|units|weapons|artillery|marines|ships|advisers|advisors|planes|paratroopers|battalion|missiles|servicemen|settlers|military|guard_posts|heavy_weapons from|of|out_of RECIPIENT
ACTOR withdraws|pulls_out|pulls_back|pulls|removes|evacuates|recalls|brings_home|draws_down|draws_back troops|forces|soldiers|army|tanks|warships|contingent|garrison|fighters|units|artillery|marines|ships|advisers|advisors|paratroopers|battalion|guard_posts|settlers|heavy_weapons
ACTOR begins|starts|completes|finishes|ends|continues withdrawing|pulling_out troops|forces|soldiers from|of RECIPIENT
ACTOR begins|starts|completes|finishes|continues|carries_out withdrawal|pullout|pull-out|pullback|retreat|evacuation|departure|drawdown from|of RECIPIENT:state,place
ACTOR:MIL,REB,UAF begins|starts|completes|finishes|continues|carries_out withdrawal|pullout|pull-out|pullback|retreat|drawdown
ACTOR begins|starts|completes|finishes|continues|carries_out withdrawal|pullout|pull-out|pullback|drawdown of troops|forces|soldiers|army
ACTOR:MIL,REB,UAF leaves|quits|abandons|evacuates|vacates RECIPIENT:place,state,organisation,GOV
ACTOR:MIL,REB,UAF,CVL,EDU leaves|quits|abandons|evacuates|vacates city|town|base|territory|village|area|positions|province|building|hospital|camp|airport|capital|country|barracks|parliament|legislature|chamber|embassy|garrison|square
ACTOR:MIL,REB,UAF crosses|sails|flies home|back
last|remaining soldier|soldiers|troops|unit|units|tank *leaves|quits|departs|crosses RECIPIENT
ACTOR abandons|vacates|gives_up positions|base|territory|stronghold|town|city|checkpoint|occupation
ACTOR relinquishes|cedes|gives_up|renounces control|territory|sovereignty|island|peninsula|claim to|over|of RECIPIENT
ACTOR relinquishes|cedes|gives_up control|territory|sovereignty|island|peninsula
ACTOR cedes|surrenders|gives_up|hands|hands_over|hands_back|turns_over|returns RECIPIENT:place to RECIPIENT
ACTOR hands_over|hands_back|turns_over|returns|hands|transfers|restores base|bases|territory|control|island|islands|canal|city|land|sovereignty|peninsula|strip|enclave|security to RECIPIENT
ACTOR ends|closes|completes deployment|occupation|siege|blockade|military_presence|military_mission|combat_mission of|in RECIPIENT
ACTOR ends|closes|completes|lifts deployment|occupation|siege|blockade|military_presence|military_mission|combat_mission
ACTOR:MIL,state,GOV,REB,IGO lifts|eases|ends|relaxes|loosens blockade|siege|encirclement|closure of|on|against|around RECIPIENT
ACTOR:MIL,state,GOV,REB,IGO lifts|eases|ends|relaxes|loosens blockade|siege|encirclement|closure
RECIPIENT sees|waves|bids last|goodbye troops|off|to
withdrawal|pullout|pull-out|pullback|retreat|evacuation|departure|drawdown of|by troops|forces|soldiers|army|units|warships from RECIPIENT
withdrawal|pullout|pull-out|pullback|retreat|evacuation|departure|drawdown of|by troops|forces|soldiers|army|units
troop|army|military withdrawal|pullout|pull-out|pullback|retreat|departure from RECIPIENT
troop|army|military withdrawal|pullout|pull-out|pullback|retreat
withdrawal|pullout|pull-out|retreat from RECIPIENT:state,place
ACTOR calls_off|recalls|aborts|cancels attack|invasion|offensive|operation|raid|strike|strikes|air_strikes|bombers|planes|paratroopers|fleet
= Israel withdrew its troops from southern Lebanon. => Israel > Lebanon
= The last Russian soldiers pulled out of Estonia. => soldiers > Estonia
= Rebels abandoned the town of Kidal.
= Soldiers retreated from the capital.
= French troops left Mali. => troops > Mali
= Nigeria ceded the peninsula to Cameroon. => Nigeria > Cameroon
= Cuba brought home its soldiers from Angola. => Cuba > Angola
= The army ended the siege. => army
! The bank withdrew the offer.
! The candidate withdrew from the race.
! Reporters were pulled out of the field by their network.
= Spain pulled its last soldiers out of Afghanistan. => Spain > Afghanistan
= Ethiopian troops abandoned the town of Baidoa.

[RETREAT 083] election
ACTOR:person,PTY withdraws|drops_out|pulls_out|bows_out of|from race|contest|election|candidacy|campaign|runoff|ballot
ACTOR withdraws|drops|ends|suspends candidacy|campaign|bid|nomination for|in THING
ACTOR withdraws|ends|suspends candidacy|presidential_campaign|presidential_bid
= The senator dropped out of the race. => senator

[RETREAT release 0841] prior=2
ACTOR releases|frees|liberates RECIPIENT:person,group,MIL,CVL,OPP,JRN,CRM,REF
ACTOR lets|sets RECIPIENT free
ACTOR lets|turns RECIPIENT go|loose
ACTOR lets|sets go|out|free RECIPIENT
ACTOR hands_over|hands_back|hands|gives_back|turns_over|surrenders captives|hostages|prisoners|bodies|remains|captive|hostage|prisoner|body|crew|prisoners_of_war to RECIPIENT
ACTOR:state,GOV,MIL,REB,COP,JUD releases|frees|returns ship|ships|vessel|vessels|tanker|trawler|boat|boats|plane|aircraft|bodies|helicopter to RECIPIENT
ACTOR:state,GOV,MIL,REB,COP,JUD releases|frees ship|ships|vessel|vessels|tanker|trawler|boat|boats|plane|aircraft|bodies
ship|vessel|vessels|tanker|trawler|boat *is released|freed by ACTOR
ACTOR hands_over|hands_back|gives_back captives|hostages|prisoners|bodies|remains|captive|hostage|prisoner|body|crew
ACTOR returns captives|hostages|prisoners|bodies|remains|body|crew|deserters|sailors|ashes|skulls to RECIPIENT
ACTOR:JUD,GOV,COP frees|releases RECIPIENT on bail|parole|grounds
ACTOR exchanges|swaps|trades prisoners|captives|detainees|bodies|spies|hostages with|for RECIPIENT
ACTOR exchanges|swaps prisoners|captives|detainees|bodies|spies
ACTOR:state,GOV,MIL,COP,REB allows|lets|permits RECIPIENT to go|leave|return|fly home
ACTOR orders|authorises|authorizes|approves release of RECIPIENT
exchange|swap of prisoners|captives|detainees|spies between|with RECIPIENT
prisoner|captive|hostage|spy swap|exchange|release
RECIPIENT:person,group is released|freed|liberated|paroled
RECIPIENT:person,group is released|freed from|on|after|by prison|jail|detention|custody|bail|captivity|parole
RECIPIENT is let|set go|free
RECIPIENT walks|goes free
RECIPIENT walks|comes out|from of|from prison|jail|detention
release|freeing|liberation of RECIPIENT:person,group
RECIPIENT:person,group 's release|freedom
ACTOR lets RECIPIENT:person,group go|free
ACTOR lets free RECIPIENT
= Rebels freed 20 hostages. => Rebels > 20 hostages
= The journalist was released by police on Friday. => police > journalist
= Egypt let six students go. => Egypt > six students
= Kidnappers set two aid workers free. => Kidnappers > two aid workers
= The two countries exchanged prisoners.
= Vietnam returned the bodies to the United States. => Vietnam > United States
! The ministry released the figures.
= The kidnappers freed the Italian nun. => kidnappers > Italian nun
= Rwanda and Congo swapped prisoners.
= The junta let the activists go. => junta > activists

[RETREAT 0842] instrument
ACTOR:state,GOV,IGO,COP,MIL,REL,organisation,JUD returns|hands_back|gives_back|restores|repatriates THING! to RECIPIENT!
ACTOR returns|hands_back|gives_back|repatriates|restores artefact|artefacts|artifact|artifacts|painting|paintings|sculpture|sculptures|statue|statues|manuscript|manuscripts|antiquities|treasures|fossil|fossils|relic|relics|skull|skulls|bones|bible|portrait|land|lands|property|properties|farms|farm|assets|gold|loot|helicopter|plane|ship|ships|church|churches|buildings|animals|drawings|coins|masterpiece|pieces|items|bronzes|marbles|archives|vessel|pendant|vase|mosaic|gems|jewels|frogs|birds|songbirds to RECIPIENT!
ACTOR returns|hands_back|gives_back|repatriates|restores artefacts|artifacts|painting|paintings|sculpture|manuscript|antiquities|relics|confiscated_property|land|lands|farms
ACTOR returns RECIPIENT 's assets|property|land|plane|artefacts|artifacts|treasures
return|restitution|repatriation of artefacts|artifacts|painting|paintings|antiquities|land|property|remains|bronzes|marbles to RECIPIENT
ACTOR pays compensation|reparations to RECIPIENT
ACTOR unfreezes|releases assets|funds|frozen_assets of|to RECIPIENT
ACTOR:state,GOV,COP,MIL,IGO,JUD,organisation returns|hands_back|gives_back|repatriates THING to RECIPIENT:state,GOV,MIL,COP,PRE!
THING *is returned|repatriated|handed_back to RECIPIENT:state,GOV,PRE by ACTOR!
ACTOR:state,GOV,COP,MIL,JUD,organisation returns|hands_back|gives_back|restores THING to owner|owners|rightful_owner|rightful_owners|heirs|family|families|descendants|tribe|tribes
= Germany returned 11 oil paintings to Poland. => Germany > Poland
= Britain handed back the bronzes to Nigeria. => Britain > Nigeria
= The government returned land to the tribe. => government > tribe
! The diplomats returned to Washington.
! The prime minister returned the call to the president.
= Customs officers returned a silver pendant to Russia. => officers > Russia
= Germany returned the stolen masks to Nigeria. => Germany > Nigeria
! The minister returned the call to Egypt's president.
= Austria returned a painting to its owners. => Austria

[NONE]
ACTOR releases report|statement|figures|data|video|film|album|book|results|findings|document|documents|photograph|picture|list|names|audio|footage|transcript|letter|text|money|details|song|study|version|advisory|numbers|tape|images|information|draft|plan|single|water|gas|balloon|doves|files|messages|memo|survey|estimates|carbon|pigeons
release of report|statement|figures|data|video|film|album|book|results|document|transcript|information|tape
RECIPIENT is released by|in|on album|cinemas|theaters|theatres|publisher|youtube|netflix|dvd|streaming|spotify|video|vinyl
press|news|data|earnings release
ACTOR returns call|calls|serve|fire|favour|favor|compliment|verdict|mandate
ACTOR hands|passes ball|baton|victory|win
ACTOR returns to THING
ACTOR frees hand|hands|resources|funds|space
= The ministry released a report.
= The band released an album.

[RETREAT disarm 0873] military
ACTOR:REB,MIL,UAF,PRM,CRM disarms|demobilises|demobilizes|demilitarises|demilitarizes
ACTOR surrenders|hands_over|hands_in|turns_in|lays_down|lays|gives_up|destroys|scraps|dismantles|decommissions|puts_down|puts|abandons|eliminates weapons|weapon|arms|guns|rifles|arsenal|missiles|warheads|stockpile|stockpiles|explosives|weapons_programme|weapons_program|chemical_weapons|nuclear_weapons|nuclear_arsenal|rockets|grenades to RECIPIENT
ACTOR surrenders|hands_over|hands_in|turns_in|lays_down|gives_up|destroys|scraps|dismantles|decommissions|puts_down|abandons|eliminates weapons|weapon|arms|guns|rifles|arsenal|missiles|warheads|stockpile|stockpiles|explosives|weapons_programme|weapons_program|chemical_weapons|nuclear_weapons|nuclear_arsenal|rockets
ACTOR lays|puts down arms|weapons|guns|rifles
ACTOR clears|lifts|removes|defuses mines|landmines|minefield|minefields
clearing|removal|clearance of mines|landmines
ACTOR dismantles|destroys|closes|shuts|disables|blows_up reactor|nuclear_site|test_site|nuclear_programme|nuclear_program|missile_site|bases|launch_site|centrifuges|nuclear_facility
ACTOR suspends|halts|freezes|stops enrichment|uranium_enrichment|nuclear_tests|missile_tests|nuclear_programme|nuclear_program|reprocessing|testing
ACTOR:person,group,MIL,REB,UAF,CRM surrenders|capitulates to RECIPIENT
ACTOR:MIL,REB,UAF,PRM surrenders|capitulates
ACTOR gives|turns himself|themselves|herself up|in
ACTOR gives_up|turns_in|hands_over himself|themselves|herself to RECIPIENT
ACTOR walks out into captivity
ACTOR walks out with hands
disarmament|demobilisation|demobilization|decommissioning of ACTOR:REB,MIL,PRM,UAF
surrender of|by ACTOR:REB,MIL,UAF,person
destruction|dismantling|decommissioning|handover|hand-over of weapons|weapon|arms|missiles|arsenal|stockpile|rifles|guns by ACTOR
destruction|dismantling|decommissioning|handover|hand-over of weapons|arms|missiles|arsenal|stockpile|rifles|guns
ACTOR cuts|reduces|slashes|shrinks arsenal|arsenals|stockpile|stockpiles|nuclear_forces
RECIPIENT is disarmed by ACTOR
= The FARC laid down its weapons. => FARC
= Libya dismantled its nuclear programme. => Libya
= Hundreds of fighters surrendered to the army. => fighters > army
= Soldiers cleared landmines along the border. => Soldiers
= Iran suspended uranium enrichment. => Iran
! The chess champion surrendered after 19 moves.
! He gave up smoking.

[RETREAT ceasefire 0871] military
ACTOR observes|honours|honors|holds|respects|begins|starts|enters|implements|keeps|maintains|joins ceasefire|truce|cease-fire|armistice with RECIPIENT
ACTOR observes|honours|honors|holds|respects|begins|starts|enters|implements|keeps|maintains ceasefire|truce|cease-fire|armistice
ACTOR silences guns|weapons
ceasefire|truce|cease-fire|armistice *takes|comes|goes effect|hold|force
ceasefire|truce|cease-fire|armistice *takes|comes|goes in|into|to effect|force
ceasefire|truce|cease-fire|armistice *holds|begins|starts|prevails
guns *falls|goes silent|quiet
ACTOR ceases|stops|halts|suspends|ends fire|fighting|operations|hostilities|attacks|bombing|bombardment|shelling|offensive|campaign|war|raids|air_strikes|military_operations|combat_operations|armed_struggle|insurgency|air_raids|rocket_fire|incursions|invasion against|on|in|of RECIPIENT
ACTOR ceases|stops|halts|suspends|ends fire|fighting|military_operations|hostilities|attacks|bombing|bombardment|shelling|offensive|war|raids|air_strikes|combat_operations|armed_struggle|insurgency|air_raids|rocket_fire
ACTOR:MIL,REB,COP,UAF holds|ceases fire
ceasefire|truce|cease-fire|armistice between|with ACTOR
ACTOR exchanges prisoners_of_war
end|cessation|halt to|of hostilities|fighting|bombing|shelling between|by ACTOR
= The Tamil Tigers began a truce with the government. => Tamil Tigers > government
= NATO halted its bombing of Serbia. => NATO
= A ceasefire came into force at midnight.
= The rebels ended their armed struggle. => rebels
! The two sides called for an end to the fighting.
= A truce took effect in Gaza at dawn.

[NONE]
ACTOR ends way|fire_drill|campaign_rally|election_campaign|war_of_words|speculation
efforts|effort|bid|attempt|talks|plan|proposal to end|stop|halt|cease|resolve
ACTOR seeks|tries|works|hopes to end|stop|halt fighting|war|conflict|violence|bloodshed

[RETREAT access 0861]
ACTOR:state,GOV,MIL,REB,IGO,REL admits|lets_in|lets|allows|permits|readmits|receives|accepts|welcomes inspectors|observers|monitors|peacekeepers|aid_workers|convoys|convoy|relief_workers|journalists|investigators|foreign_observers|aid|relief|planes|humanitarian_aid|rescue_teams|aid_flights to|into|in THING
ACTOR:state,GOV,MIL,REB admits|lets_in|allows|permits|readmits inspectors|observers|monitors|peacekeepers|aid_workers|convoys|relief_workers|aid|relief|humanitarian_aid|foreign_observers|investigators
ACTOR:state,GOV,MIL,REB allows|lets|permits inspectors|observers|monitors|peacekeepers|aid|aid_workers|convoys|relief|investigators|humanitarian_aid|convoy|trucks|relief_workers|relief_flights|supplies to|into|through|in CLAUSE
ACTOR:state,GOV,MIL,REB allows|lets|permits RECIPIENT:IGO,NGO,SOC,MED to visit|inspect|enter|deliver|see|reach|operate|return|distribute|monitor
ACTOR:state,GOV,MIL,REB grants|gives access|free_passage|safe_passage to|for RECIPIENT
ACTOR:state,GOV,MIL,REB grants|gives RECIPIENT access
ACTOR opens|reopens|re-opens border|borders|crossing|crossings|corridor|sites|facilities|port|airport|airspace|frontier|bridge|road to|with|for RECIPIENT
ACTOR:state,GOV,MIL,REB opens|reopens|re-opens border|borders|crossing|crossings|humanitarian_corridor|frontier|airspace|corridor|border_crossing|airport|bridge|checkpoint
border|crossing|frontier|corridor *reopens|opens|is_reopened
peacekeepers|observers|inspectors|monitors|aid_convoy|convoy *arrives|reaches|enters|deploys RECIPIENT
peacekeepers|observers|inspectors|monitors *arrives|lands|deploys in RECIPIENT
peacekeeping|peace-keeping troops|force|forces|contingent|soldiers *arrives|lands|deploys in RECIPIENT
RECIPIENT:IGO is|granted access
ACTOR:state,GOV,MIL,REB allows|permits|grants access|entry|passage of|for|to RECIPIENT:IGO,NGO,MED,JRN,SOC
ACTOR:state,GOV,MIL,REB allows|permits access|entry|passage of|for|to aid|relief|inspectors|observers|monitors|humanitarian_workers|aid_workers|convoys|journalists
= Iraq allowed inspectors to visit the site. => Iraq
= Sudan granted access to aid agencies. => Sudan > aid agencies
= Kenya reopened its border with Somalia. => Kenya > Somalia
= Belgrade admitted 2,000 foreign observers. => Belgrade
! The museum opened its doors to visitors.
! The new bridge reopened after repairs.
= Ethiopia allowed the access of UN workers to Tigray. => Ethiopia
