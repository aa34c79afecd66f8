# CONCEDE: verbal yielding. Apologies, pardons, lifted measures, dropped
# demands, withdrawals and ceasefires announced, rights and elections promised.

[CONCEDE 081]
ACTOR lifts|eases|relaxes|ends|suspends|removes|cancels|drops|loosens|softens|scraps|waives|rescinds|revokes|withdraws|repeals|abolishes|reverses|overturns ban|restrictions|restriction|blockade|rules|curbs|controls|limits|prohibition|measures|law|bill|decree|order|tax|fees|censorship|quarantine|lockdown|suspension|plan|policy on|against|in|for RECIPIENT
ACTOR lifts|eases|relaxes|ends|suspends|removes|cancels|drops|loosens|softens|scraps|waives|rescinds|revokes|repeals|abolishes|reverses ban|restrictions|restriction|blockade|curbs|controls|limits|prohibition|censorship|quarantine|lockdown|suspension|siege
ACTOR lifts|scraps|withdraws|repeals|abolishes|reverses|shelves|abandons|drops bill|law|decree|tax|plan|reform|measure|order|increase|levy|policy
lifting|easing|relaxation|removal|end of|to ban|restrictions|curbs|controls|suspension|blockade on|against RECIPIENT
lifting|easing|relaxation|repeal of ban|restrictions|curbs|controls|suspension|blockade|law
ACTOR allows|permits|authorises|authorizes|lets RECIPIENT to CLAUSE
ACTOR reinstates|readmits|rehabilitates RECIPIENT
ACTOR restores rights|citizenship|licence|license|service|internet|autonomy of|to RECIPIENT
ACTOR restores rights|citizenship|licence|license|service|internet|autonomy|democracy|constitution|parliament
ACTOR removes|takes|strikes|deletes|drops RECIPIENT from|off list|blacklist|terror_list
RECIPIENT is removed|taken|struck|dropped from|off list|blacklist|terror_list
removal of RECIPIENT from list|blacklist
ACTOR delists RECIPIENT
= Saudi Arabia lifted its ban on women drivers. => Saudi Arabia > women drivers
= Washington removed North Korea from its list of state sponsors of terrorism. => Washington > North Korea
= The government scrapped the tax. => government

[CONCEDE 0814]
ACTOR lifts|ends|eases|revokes|cancels|rescinds curfew|state_of_emergency|martial_law|emergency_rule|state_of_siege|emergency
lifting|end of|to curfew|state_of_emergency|martial_law|emergency_rule
curfew|state_of_emergency|martial_law|emergency *ends|expires
= The president lifted the state of emergency. => president

[CONCEDE 085] economic
ACTOR lifts|eases|ends|suspends|removes|relaxes|waives|drops|cancels|cuts|withdraws sanctions|embargo|boycott|tariffs|duties|penalties|asset_freeze on|against|for RECIPIENT
ACTOR lifts|eases|ends|suspends|removes|relaxes|waives|drops|cancels sanctions|embargo|boycott|tariffs|duties|penalties
ACTOR unfreezes|releases assets|funds|accounts|aid of|to|for RECIPIENT
ACTOR unfreezes|releases assets|funds|accounts|aid
lifting|easing|removal|suspension of sanctions|embargo|boycott|tariffs on|against RECIPIENT
lifting|easing|removal of sanctions|embargo|boycott|tariffs
sanctions relief for RECIPIENT
= The European Union lifted sanctions against Belarus. => European Union > Belarus

[CONCEDE] legal
ACTOR pardons|amnesties|exonerates|absolves|reprieves RECIPIENT
ACTOR acquits|clears RECIPIENT
ACTOR acquits|clears RECIPIENT of THING
RECIPIENT is acquitted|pardoned|cleared|exonerated
RECIPIENT is granted pardon|amnesty|bail|clemency
ACTOR grants|offers|gives|extends amnesty|pardon|clemency|reprieve|bail|immunity|parole to RECIPIENT
ACTOR grants|offers|gives|extends RECIPIENT amnesty|pardon|clemency|reprieve|bail|immunity|parole
ACTOR grants|declares|announces|approves|offers|proclaims amnesty|pardon|clemency
ACTOR overturns|quashes|annuls|vacates|reverses conviction|verdict|ruling|sentence|decision of|against RECIPIENT
ACTOR overturns|quashes|annuls|vacates conviction|verdict|ruling|sentence
ACTOR commutes|reduces|shortens sentence|term of RECIPIENT
ACTOR commutes|reduces|shortens sentence|sentences|term
ACTOR:JUD dismisses charges|case|lawsuit|suit|complaint against RECIPIENT
ACTOR:JUD dismisses charges|case|lawsuit|suit
ACTOR drops|withdraws|abandons charges|case|prosecution|indictment|lawsuit|suit|complaint|appeal|charge against RECIPIENT
ACTOR drops|withdraws|abandons charges|case|prosecution|indictment|lawsuit|suit|complaint|charge
charges|case against RECIPIENT *are dropped
pardon|amnesty|clemency|immunity for|of|to RECIPIENT
acquittal|exoneration of RECIPIENT
ACTOR finds RECIPIENT innocent
RECIPIENT is found innocent
= The president pardoned 200 prisoners. => president > 200 prisoners
= A court acquitted the general. => court > general
= Prosecutors dropped the charges against the senator. => Prosecutors > senator

[CONCEDE 083] political_institutions
ACTOR backs_down|backs_off|climbs_down|relents|gives_way|gives_in|bows|caves|capitulates|yields
ACTOR gives_in|yields|bows|caves_in|caves|capitulates|accedes|submits|concedes to RECIPIENT
ACTOR gives_in|yields|bows|caves_in|caves|capitulates|accedes|submits|concedes to pressure|demand|demands|threats|calls
ACTOR meets|accepts|grants|satisfies|concedes demand|demands|wish|wishes|requests of|from|by RECIPIENT
ACTOR meets|accepts|grants|satisfies|concedes demand|demands
ACTOR drops|abandons|gives_up|renounces|withdraws|softens demand|demands|claim|claims|opposition|objections|condition|conditions|insistence|bid|veto|threat
ACTOR makes concession|concessions to RECIPIENT
ACTOR makes|offers concession|concessions
concession to RECIPIENT
ACTOR legalises|legalizes|decriminalises|decriminalizes|unbans THING
ACTOR grants|gives|guarantees|recognises|recognizes rights|autonomy|independence|right|self-rule|vote|citizenship to|of RECIPIENT
ACTOR grants|gives RECIPIENT rights|autonomy|independence|right|self-rule|vote|citizenship|permission|leave
ACTOR grants|gives permission|authorisation|authorization|leave to|for RECIPIENT
ACTOR calls|announces|promises|pledges|schedules election|elections|referendum|vote|plebiscite
ACTOR concedes election|defeat|victory|vote
ACTOR concedes to RECIPIENT
ACTOR softens|moderates stance|position|line|tone
ACTOR reverses|changes course|decision|position
U-turn|climbdown|concession by ACTOR
= The government gave in to the strikers. => government > strikers
= Britain granted independence to Kenya. => Britain > Kenya
= The president dropped his demand.

[CONCEDE] military
ACTOR declares|announces|proclaims|offers|proposes|calls ceasefire|truce|cease-fire|armistice|moratorium|withdrawal|pullout|end|halt|de-escalation with|from|to RECIPIENT
ACTOR declares|announces|proclaims|offers|calls ceasefire|truce|cease-fire|armistice|moratorium|withdrawal|pullout
ACTOR announces withdrawal of troops|forces from RECIPIENT
ACTOR announces end of|to occupation|mission|operation|campaign
= ETA declared a ceasefire. => ETA
= Moscow announced a withdrawal from Kabul.

[CONCEDE 055]
ACTOR apologises|apologizes to RECIPIENT
ACTOR apologises|apologizes
ACTOR apologises|apologizes to RECIPIENT for THING
ACTOR offers|issues|makes|gives|extends apology|apologies|regret|regrets|condolences to RECIPIENT
ACTOR offers|issues|makes|gives apology|apologies
ACTOR expresses remorse|regret|contrition to RECIPIENT
ACTOR expresses remorse|contrition
ACTOR admits|acknowledges|accepts responsibility|guilt|blame|mistake|mistakes|wrongdoing|error|errors|fault
ACTOR admits to CLAUSE
ACTOR says sorry to RECIPIENT
ACTOR is sorry for THING
apology to|from|by RECIPIENT
ACTOR asks|begs forgiveness|pardon of|from RECIPIENT
= Japan apologised to South Korea for wartime abuses. => Japan > South Korea
= The minister issued an apology to the families. => minister > families
