# CONCEDE and RETREAT, by what is given way on (CAMEO 080 to 087).

[CONCEDE 056] prior=2
ACTOR:GOV,state,JUD,REB,PTY,OPP,MIL,IGO,REL forgives|absolves RECIPIENT:person,group,state
ACTOR:GOV,state,JUD,REB,PTY,OPP,MIL,IGO,REL forgives RECIPIENT for THING
ACTOR grants|offers|extends forgiveness to RECIPIENT
= The archbishop forgave the killers. => archbishop > killers ; cameo=056
! The widow forgave the killers.
! The bank forgave the loan.

[CONCEDE 080]
ACTOR:GOV,state,PTY,BUS,LAB,REB,OPP,LEG,MIL yields|bows|submits|bends to will|wishes|pressure|calls|public_opinion|outcry of THING
ACTOR:GOV,state,PTY,BUS,LAB,REB,OPP,LEG,MIL makes|accepts climbdown|compromise|compromises
ACTOR:GOV,state,PTY,BUS,LAB,REB,OPP,LEG bows to inevitable
= The cabinet bowed to the will of the people. => cabinet ; cameo=080

[CONCEDE 0811] rights_freedoms prior=3
ACTOR eases|relaxes|lifts|loosens|ends|removes|scraps|softens|abolishes curbs|restrictions|limits|controls|ban|bans|censorship of|on|against|over protests|protest|demonstrations|rallies|gatherings|press|media|newspapers|internet|speech|websites|worship|assembly|associations|journalists|broadcasts
ACTOR lifts|ends|abolishes|relaxes|scraps|eases censorship|press_censorship|media_restrictions|internet_blackout|internet_shutdown|gag_order
ACTOR unblocks|unbans THING
= Jordan relaxed its curbs on the press. => Jordan ; cameo=0811
= The junta lifted press censorship. => junta ; cameo=0811

[CONCEDE 0812] political_institutions prior=3
ACTOR lifts|ends|removes|overturns|scraps ban|restrictions on|against party|parties|opposition|opposition_parties|politicians|political_parties|political_activity|trade_unions|unions|RECIPIENT:PTY,OPP,person
ACTOR legalises|legalizes|unbans|re-legalises|legitimises party|parties|opposition_parties|political_parties|trade_unions|unions|RECIPIENT:PTY,OPP,REB
ACTOR:GOV,state,JUD,LEG allows|permits|lets RECIPIENT:PTY,OPP to stand|register|run|compete|campaign
= Pretoria lifted the ban on the party. => Pretoria ; cameo=0812
= Parliament legalised opposition parties. => Parliament ; cameo=0812

[CONCEDE 0813] prior=3
ACTOR lifts|eases|shortens|relaxes|ends|suspends|removes|reduces|cancels|loosens curfew|night_curfew|nightly_curfew|overnight_curfew in|on|across|for RECIPIENT
ACTOR lifts|eases|shortens|relaxes|ends|suspends|removes|reduces|cancels|loosens curfew|curfews|night_curfew|nightly_curfew|overnight_curfew
curfew|curfews *is lifted|eased|shortened|relaxed|removed
lifting|easing|end|relaxation of curfew
= The governor lifted the curfew in Nairobi. => governor ; cameo=0813
= The curfew was eased on Friday. => ; cameo=0813

[CONCEDE 0832] prior=3
ACTOR:GOV,state,PTY,LEG,BUS reverses|scraps|abandons|drops|softens|rethinks|rewrites policy|policies|tax_plan|controversial_plan|unpopular_plan|austerity_plan
ACTOR:GOV,state,PTY,LEG,BUS makes|performs|executes u-turn|about-turn|about-face|volte-face|policy_reversal on THING
ACTOR bows|yields to demand|demands|calls for reform|reforms|change|changes
= The minister made a U-turn on pensions. => minister ; cameo=0832

[CONCEDE 0833] prior=3
ACTOR:GOV,state,LEG,JUD,REB grants|concedes|recognises|recognizes|restores|extends|gives equal_rights|voting_rights|land_rights|civil_rights|language_rights|suffrage|full_citizenship|autonomy|self-rule to|for|of RECIPIENT
ACTOR:GOV,state,LEG,JUD legalises|legalizes|permits gay_marriage|same-sex_marriage|same-sex_unions|abortion|divorce|strikes
RECIPIENT is granted|given equal_rights|voting_rights|suffrage|full_citizenship|autonomy|land_rights
= Brazil granted land rights to the villagers. => Brazil > villagers ; cameo=0833
= Ireland legalised divorce. => Ireland ; cameo=0833

[CONCEDE 0834] prior=3
ACTOR:GOV,state,MIL,PTY accepts|concedes|introduces|allows|restores new_constitution|multiparty_democracy|multi-party_democracy|multiparty_politics|constitutional_reform|constitutional_rule|civilian_rule|parliamentary_rule|democratic_rule|electoral_reform|power-sharing
ACTOR:GOV,state,MIL,PTY abolishes|ends one-party_rule|military_rule|monarchy|apartheid|emergency_rule|one-party_system
ACTOR:GOV,state,MIL,PTY agrees to power-sharing|new_constitution|multiparty_democracy|multiparty_elections|transition|constitutional_reform
= The king restored parliamentary rule. => king ; cameo=0834
= The generals ended military rule. => generals ; cameo=0834

[RETREAT 084]
ACTOR:state,GOV,MIL,REB,COP,UAF returns|releases|hands_back|gives_back goods|cargo|equipment|aircraft|drone|boats|weapons|vehicles|documents|archives|passport|passports|livestock to|of|from RECIPIENT:state,GOV,group,person,MIL,IGO,organisation!
= Beijing returned the drone to the United States. => Beijing > United States ; cameo=084

[RETREAT access 086]
ACTOR:state,GOV,MIL,REB grants|allows|gives|permits entry|unfettered_access|free_access|full_access|unhindered_access|safe_passage to|for RECIPIENT!
ACTOR:state,GOV reopens|opens territory|airspace|sites|base|bases|plant|prison|prisons to RECIPIENT:IGO,NGO,JRN,MED,state!
= Turkmenistan opened its prisons to the Red Cross. => Turkmenistan > Red Cross ; cameo=086

[RETREAT access 0862] prior=3
ACTOR:state,GOV,MIL,REB admits|readmits|lets_in|receives|allows|permits inspectors|weapons_inspectors|nuclear_inspectors|un_inspectors|observers|election_observers|foreign_observers|monitors|investigators|experts|fact-finding_mission into|to|in|at|from THING
ACTOR:state,GOV,MIL,REB admits|readmits|lets_in inspectors|weapons_inspectors|nuclear_inspectors|observers|election_observers|monitors|investigators|fact-finding_mission
ACTOR:state,GOV,MIL,REB opens nuclear_site|nuclear_sites|site|sites|facilities|facility|nuclear_facilities|laboratories|reactor to inspection|inspections|inspectors
inspectors|weapons_inspectors|observers|monitors *return|enter|visit|inspect to site|sites|plant|facilities|facility|RECIPIENT:state
= Libya admitted weapons inspectors. => Libya ; cameo=0862
= Iran opened its nuclear sites to inspection. => Iran ; cameo=0862

[RETREAT access 0863] human_security prior=3
ACTOR:state,GOV,MIL,REB,UAF allows|lets|permits aid|relief|food|convoy|convoys|aid_convoy|aid_convoys|relief_supplies|humanitarian_aid|aid_agencies|relief_flights|aid_workers|trucks|fuel into|through|to|in|across RECIPIENT
ACTOR:state,GOV,MIL,REB,UAF opens humanitarian_corridor|humanitarian_corridors|aid_corridor|relief_corridor|aid_route
ACTOR:state,GOV,MIL,REB,UAF guarantees|allows|grants humanitarian_access|safe_passage|free_passage to|for|of aid|relief|convoys|aid_workers|civilians|RECIPIENT
= Khartoum let the aid convoys into Darfur. => Khartoum ; cameo=0863
= The army opened a humanitarian corridor. => army ; cameo=0863

[RETREAT 087] military
ACTOR:state,GOV,MIL,REB,UAF scales_back|scales_down|winds_down|reduces|de-escalates|tones_down offensive|operations|military_operations|fighting|attacks|air_strikes|campaign|hostilities|bombardment|military_activity
ACTOR:state,GOV,MIL,REB,UAF de-escalates
de-escalation of fighting|violence|hostilities|conflict
offensive|military_operation|siege|bombardment|air_campaign|shelling|air_strikes *ends|stops|ceases
= Moscow scaled down its military operations. => Moscow ; cameo=087
= The siege of Sarajevo ended.

[RETREAT withdraw 0872] military prior=3
ACTOR lifts|eases|ends|relaxes|loosens blockade|siege|naval_blockade|encirclement|air_blockade|land_blockade of|on|around|against RECIPIENT
ACTOR lifts|eases|ends|relaxes|loosens blockade|siege|naval_blockade|encirclement|air_blockade
blockade|siege|naval_blockade *is lifted|eased|broken_off
lifting|easing|end|relaxation of blockade|siege
= Israel eased its naval blockade of Gaza. => Israel > Gaza ; cameo=0872
