# CONCEDE: verbal yielding. Apologies, pardons, lifted measures, dropped
# demands, withdrawals and ceasefires announced, rights and elections promised,
# protests called off.

[CONCEDE 081]
ACTOR lifts|eases|relaxes|ends|suspends|removes|cancels|drops|loosens|softens|scraps|waives|rescinds|revokes|withdraws|repeals|abolishes|reverses|overturns|rolls_back|does_away|shortens|amends ban|bans|restrictions|restriction|rules|curbs|controls|limits|prohibition|measures|censorship|quarantine|lockdown|suspension|travel_ban|moratorium|travel_warning on|against|in|for|to RECIPIENT
ACTOR lifts|eases|relaxes|ends|removes|cancels|drops|loosens|softens|scraps|waives|rescinds|repeals|abolishes|reverses|rolls_back ban|bans|restrictions|restriction|curbs|controls|limits|prohibition|censorship|quarantine|lockdown|suspension|travel_ban|moratorium|blackout
ACTOR lifts|eases part|some|parts of ban|restrictions|curbs|sanctions
ACTOR lifts|eases|loosens|relaxes|removes block|grip|hold on THING
lifting|easing|relaxation|removal|end|loosening|repeal of|to ban|restrictions|curbs|controls|suspension|blockade on|against|for RECIPIENT
lifting|easing|relaxation|removal|loosening|repeal of ban|restrictions|curbs|controls|suspension|lockdown|law
ban|bans|restrictions|restriction|curbs|lockdown|travel_ban *is lifted|eased|relaxed|removed|rescinded|loosened
ACTOR:person,group,state,organisation allows|permits|lets|licenses RECIPIENT:person,group,organisation,state to CLAUSE
ACTOR:state,GOV,IGO,JUD,LEG,MIL,COP,REB lets RECIPIENT:group,organisation,CVL,OPP,REF CLAUSE
RECIPIENT:person,group is allowed|permitted to return|leave|vote|travel|drive|work|resume|reopen|go|see|visit|stand
ACTOR reinstates|readmits|rehabilitates RECIPIENT
ACTOR restores rights|citizenship|licence|license|service|internet|autonomy|nationality|visas of|to|for RECIPIENT
ACTOR restores rights|citizenship|licence|license|internet|autonomy|democracy|constitution|parliament|services|internet_access|electricity|power
[CONCEDE 081] act=delist
ACTOR removes|takes|strikes|deletes|drops RECIPIENT from|off list|blacklist|terror_list|sanctions_list
ACTOR:state,GOV,IGO strikes_off|takes_off RECIPIENT:state,REB,NGO
RECIPIENT is removed|taken|struck|dropped from|off list|blacklist|terror_list
removal of RECIPIENT from list|blacklist
ACTOR delists|unbans RECIPIENT
[CONCEDE 081]
ACTOR simplifies|speeds_up|streamlines|liberalises|liberalizes|eases procedure|procedures|process|rules|visa_rules|requirements|regulations|red_tape|access|entry for RECIPIENT
ACTOR simplifies|streamlines|liberalises|liberalizes procedure|procedures|process|rules|visa_rules|requirements|regulations
ACTOR abolishes|scraps|waives|eases|drops|removes visa|visas|visa_requirements|visa_requirement|fees|charges|death_penalty|tolls for RECIPIENT
ACTOR:state,GOV,LEG abolishes|scraps|waives visa|visas|visa_requirements|fees|charges|death_penalty|military_service|conscription
ACTOR lifts|eases|relaxes|removes|ends|suspends travel|visa|import|export ban|bans|warning|restrictions to|for RECIPIENT
= Saudi Arabia lifted its ban on women drivers. => Saudi Arabia > women drivers
= The restrictions were eased on Monday.
= Washington struck Sudan off the list. => Washington > Sudan ; act=delist
= Cuba let its citizens travel abroad. => Cuba > citizens
= Burma allowed the opposition leader to return home. => Burma > opposition leader
= Russia simplified the procedure for Ukrainian citizens. => Russia > Ukrainian citizens
! The bill would allow the mayor to spend more.
! The monarch may lift the cup.
= Beijing lifted its ban on Australian coal. => Beijing

[CONCEDE 081] legal prior=9
ACTOR:state,GOV,LEG,JUD legalises|legalizes|decriminalises|decriminalizes|unbans THING
ACTOR grants|gives|awards|issues|offers|restores citizenship|nationality|permission|visa|visas|residency|leave|residence|work_permits|amnesty|licence|passports|immunity|status to|for RECIPIENT
ACTOR grants|gives|offers RECIPIENT citizenship|nationality|permission|residency|visa|visas|leave|passports|status
RECIPIENT is granted|given citizenship|nationality|permission|leave|visa|residency
ACTOR grants|gives permission|authorisation|authorization|leave|approval|consent|go-ahead|green_light to|for RECIPIENT
ACTOR:state,GOV grants|gives permission|leave|green_light to CLAUSE
ACTOR:JUD grants|gives|orders reprieve|bail|stay|injunction|restraining_order to|for RECIPIENT
ACTOR grants|gives RECIPIENT to delay|postpone|extend
ACTOR grants extension|delay|deadline|postponement to|for RECIPIENT
ACTOR grants|gives RECIPIENT extension|delay|respite|reprieve|time
= Ukraine granted citizenship to 14 foreigners. => Ukraine > 14 foreigners
= The EU granted Britain a delay. => European Union > Britain

[CONCEDE 0814] act=end-emergency
ACTOR lifts|ends|eases|revokes|cancels|rescinds|shortens|relaxes|suspends curfew|curfews|state_of_emergency|martial_law|emergency_rule|state_of_siege|emergency|emergency_law|military_rule in|on|for RECIPIENT
ACTOR lifts|ends|eases|revokes|cancels|rescinds|shortens|relaxes|loosens curfew|curfews|curfew_hours|state_of_emergency|martial_law|emergency_rule|state_of_siege|emergency|emergency_law|military_rule
lifting|end|easing of|to curfew|state_of_emergency|martial_law|emergency_rule
curfew|state_of_emergency|martial_law|emergency|emergency_rule *ends|expires|is_lifted
curfew|curfews|state_of_emergency|martial_law|emergency|emergency_rule *is lifted|eased|relaxed|ended|revoked|shortened
= The president lifted the state of emergency. => president
= The curfew was eased on polling day.
= The army shortened the curfew by one hour. => army

[CONCEDE 085] economic
ACTOR lifts|eases|ends|suspends|removes|relaxes|waives|drops|cancels|cuts|withdraws|rolls_back|reduces|lowers|repeals|loosens|scraps sanctions|sanction|embargo|boycott|boycott_law|tariffs|tariff|duties|duty|penalties|asset_freeze|asset_freezes|arms_embargo|trade_embargo|trade_restrictions|travel_ban on|against|for|over RECIPIENT
ACTOR lifts|eases|ends|suspends|removes|relaxes|waives|drops|cancels|rolls_back|lowers|repeals|loosens sanctions|embargo|boycott|tariffs|duties|penalties|arms_embargo|trade_embargo
ACTOR suspends|lifts|waives part|some of sanctions against|on RECIPIENT
ACTOR fails to renew|extend
sanctions|embargo|tariffs|boycott|arms_embargo *is lifted|eased|suspended|removed|relaxed|waived|scrapped against|on RECIPIENT
sanctions|embargo|tariffs|boycott|arms_embargo *is lifted|eased|suspended|removed|relaxed|waived|scrapped
ACTOR unfreezes|releases|unblocks assets|funds|accounts|aid of|to|for RECIPIENT
ACTOR unfreezes|unblocks assets|funds|accounts|aid
ACTOR resumes|restores aid|exports|imports|trade|shipments|flights|gas_supplies|oil_supplies|military_aid to|with|from RECIPIENT
lifting|easing|removal|suspension|waiver|repeal of sanctions|embargo|boycott|tariffs on|against RECIPIENT
lifting|easing|removal|waiver of sanctions|embargo|boycott|tariffs
sanctions relief|waiver|waivers for RECIPIENT
= The European Union lifted sanctions against Belarus. => European Union > Belarus
= The United States suspended part of its sanctions against Iran. => United States > Iran
= Washington reduced tariffs on Chinese goods.
= Japan lifted the sanctions imposed on Myanmar. => Japan > Myanmar

[CONCEDE] legal
ACTOR pardons|amnesties|exonerates|absolves|reprieves RECIPIENT
ACTOR:JUD,LEG acquits|clears RECIPIENT
ACTOR acquits RECIPIENT
ACTOR acquits|clears RECIPIENT of THING
RECIPIENT is acquitted|pardoned|exonerated|amnestied
RECIPIENT is cleared of charge|charges|wrongdoing|murder|corruption|fraud|treason|accusations
RECIPIENT is granted pardon|amnesty|bail|clemency|immunity|parole
ACTOR grants|offers|gives|extends|issues amnesty|pardon|clemency|reprieve|bail|immunity|parole|pardons to|for RECIPIENT
ACTOR grants|offers|gives|extends RECIPIENT amnesty|pardon|clemency|reprieve|bail|immunity|parole
ACTOR grants|declares|announces|approves|offers|proclaims|decrees|passes|votes amnesty|pardon|pardons|clemency|amnesty_law
ACTOR overturns|quashes|annuls|vacates|reverses|revokes|sets_aside conviction|convictions|verdict|ruling|sentence|sentences|detention|death_sentence of|against|on RECIPIENT
ACTOR overturns|quashes|annuls|vacates|sets_aside conviction|convictions|verdict|sentence|sentences|death_sentence
ACTOR commutes|reduces|shortens|cuts sentence|sentences|term|terms|death_sentence|death_sentences of|against RECIPIENT
ACTOR commutes|shortens sentence|sentences|term|death_sentence|death_sentences
ACTOR reduces sentence|sentences|jail_term|death_sentence
ACTOR:JUD dismisses|throws_out|drops charges|charge|case|lawsuit|suit|complaint|indictment against RECIPIENT
ACTOR drops|withdraws|abandons|discontinues|shelves charges|charge|case|prosecution|indictment|lawsuit|suit|complaint|appeal|investigation|inquiry|probe|extradition_request|warrant against|into|of RECIPIENT
ACTOR drops|withdraws|abandons|shelves|ends charges|charge|case|prosecution|indictment|lawsuit|suit|complaint|investigation|inquiry|probe|extradition_request
charges|case|charge|investigation against|into RECIPIENT *are dropped
charges|charge *is dropped|withdrawn against RECIPIENT
charges|charge *is dropped|withdrawn
pardon|amnesty|clemency|immunity for|of|to RECIPIENT
pardon|amnesty by|from ACTOR
acquittal|exoneration|rehabilitation of RECIPIENT
amnesty law|decree|bill
ACTOR:JUD finds RECIPIENT innocent
ACTOR finds RECIPIENT not_guilty
RECIPIENT is found innocent
ACTOR:JUD,LEG acquits|exonerates THING
ACTOR:JUD revokes|lifts|quashes|annuls|overturns|cancels|reverses detention|arrest_warrant|warrant|travel_ban|house_arrest|deportation|extradition|detention_order|deportation_order of|against|for|on RECIPIENT
ACTOR:JUD revokes|overturns|reverses|quashes|annuls decision|order on|of|for detention|arrest|extradition|deportation|imprisonment of RECIPIENT
= The president pardoned 200 prisoners. => president > 200 prisoners
= A court acquitted the general. => court > general
= Prosecutors dropped the charges against the senator. => Prosecutors > senator
= The governor commuted the sentences of three men. => governor
= The court dropped its investigation of the war crimes.
! The sky cleared at noon.
= The king pardoned 400 prisoners. => king > 400 prisoners
= Prosecutors dropped the case against the blogger. => Prosecutors > blogger
= A court in Quito revoked the detention of the former minister. => court > former minister

[CONCEDE 083] political_institutions prior=2
ACTOR backs_down|backs_off|climbs_down|relents|capitulates|caves_in|gives_way
ACTOR:GOV,state,PTY,BUS,LAB,REB,OPP gives_in|bows|caves|yields|backtracks|softens
ACTOR gives_in|yields|bows|caves_in|caves|capitulates|accedes|submits|concedes to RECIPIENT
ACTOR gives_in|yields|bows|caves_in|caves|capitulates|accedes|submits|concedes to pressure|demand|demands|threats|calls|protest|protests|strike|outcry|blackmail
ACTOR meets|accepts|grants|satisfies|concedes demand|demands|wish|wishes|requests|claims of|from|by RECIPIENT
ACTOR grants|satisfies|accepts|meets demand|demands
ACTOR drops|abandons|gives_up|renounces|withdraws|softens|waives|retracts|recants demand|demands|claim|claims|opposition|objections|objection|condition|conditions|insistence|bid|veto|threat|ultimatum|plan|plans|efforts|attempt|remarks|statement|accusation
ACTOR makes concession|concessions to RECIPIENT
ACTOR makes|offers|announces concession|concessions
concession|concessions to RECIPIENT
ACTOR grants|gives|guarantees|concedes|extends rights|autonomy|independence|right|self-rule|vote|equal_rights|self-government|representation|suffrage|recognition|status to|for RECIPIENT
ACTOR grants|gives|guarantees RECIPIENT rights|autonomy|independence|right|self-rule|vote|citizenship|self-government|status
RECIPIENT:group,person,place is granted|given rights|autonomy|independence|right|vote|self-rule
ACTOR calls|announces|promises|pledges|schedules|orders election|elections|referendum|plebiscite|snap_election|early_elections|free_elections
ACTOR names|sets|fixes|announces date for|of election|elections|vote|referendum|poll|polls
ACTOR agrees|pledges|promises to hold election|elections|referendum|vote
ACTOR:PTY,GOV,person,OPP concedes election|defeat|victory
ACTOR softens|moderates stance|position|line|tone|rhetoric
ACTOR reverses|changes|alters course|decision|position|stance|policy|ruling
ACTOR withdraws|shelves|scraps|drops|abandons|retracts|repeals|suspends|postpones|cancels|revokes|rescinds|reverses|freezes|delays|dilutes|buries bill|bills|law|decree|tax|plan|plans|reform|reforms|measure|order|increase|increases|levy|policy|text|rise|fare_rise|price_rise|price_increase|draft|amendment|pension_reform|tax_increase|fuel_tax|project|cuts|austerity_measures|legislation|extradition_bill|proposal
bill|law|tax|plan|reform|measure|decree|levy|text|legislation|increase *is withdrawn|shelved|scrapped|dropped|abandoned|suspended|rescinded|repealed|revoked|killed
withdrawal|suspension|repeal|shelving of bill|law|decree|tax|plan|reform|text|measure|legislation|increase
ACTOR:state,GOV,BUS cuts|lowers|reduces|slashes|freezes|rolls_back price|prices|fuel_prices|fares|fare|fees|tax|taxes|bread_price|pump_price|rents|bread_prices|fuel_price
ACTOR:state,GOV,BUS raises|increases wages|salaries|minimum_wage|pensions|pay of|for RECIPIENT
ACTOR offers|promises|announces reform|reforms|dialogue|talks|pay_rise|pension_increase|higher_wages|political_reforms
ACTOR restores|reinstates|revives subsidy|subsidies|parliament|lower_house|constitution|autonomy
ACTOR admits|acknowledges defeat
U-turn|climbdown|concession|concessions|about-face|backdown by ACTOR
ACTOR says|promises that bill|law|reform not|dead|withdrawn|imposed
ACTOR rolls_back|cuts|removes|lifts|lowers|scraps|drops|waives|suspends|eases|reduces|exempts tariff|tariffs|duties|import_duties|punitive_tariffs|levies on|against|for RECIPIENT
ACTOR rolls_back|cuts|removes|lifts|lowers|scraps|drops|waives|suspends|reduces tariff|tariffs|duties|import_duties|punitive_tariffs
ACTOR:GOV,state,MIL approves|grants|meets|fulfils|fulfills|honours|honors request|requests|petition|appeal|application of|from|by|for RECIPIENT
= The government gave in to the strikers. => government > strikers
= Britain granted independence to Kenya. => Britain > Kenya
= The president dropped his demand. => president
= The government scrapped the tax. => government
= The bill was withdrawn within hours.
= The oil company lowered the price of fuel. => oil company
= The king reinstated parliament. => king
= The junta named a date for elections. => junta
= Parliament granted women the vote. => Parliament > women
! The company cut its forecast.
= The government scrapped a planned fuel tax after weeks of protests. => government
= The junta promised elections within a year. => junta
= Washington rolled back tariffs on Mexico. => Washington > Mexico
= The defence secretary approved a request from the governor. => defence secretary > governor

[CONCEDE 082] rights_freedoms
ACTOR calls_off|suspends|ends|cancels|postpones|halts|abandons|gives_up|stops|lifts|drops strike|strikes|general_strike|protest|protests|demonstration|demonstrations|march|rally|hunger_strike|sit-in|boycott|blockade|blockades|roadblocks|walkout|industrial_action|occupation|civil_disobedience|stoppage against|over|of|at RECIPIENT
ACTOR calls_off|suspends|ends|cancels|postpones|halts|abandons|gives_up|lifts|drops strike|strikes|general_strike|protest|protests|demonstration|demonstrations|march|rally|hunger_strike|sit-in|boycott|blockade|blockades|roadblocks|walkout|industrial_action|occupation|civil_disobedience|stoppage
strike|general_strike|protest|protests|march|rally|hunger_strike *is called_off|suspended|ended|cancelled|postponed
ACTOR:LAB,CVL,EDU,MED,OPP returns|goes back to work|school|classes
ACTOR:LAB,PTY,OPP,SOC asks|tells|urges members|supporters|followers to go|return|disperse
ACTOR:CVL,LAB,OPP,EDU removes|dismantles|lifts barricades|roadblocks|tents|blockade
= Brazil's truck drivers called off their strike. => truck drivers
= Unions suspended the general strike. => Unions
= The opposition cancelled a march. => opposition
= The jailed leader gave up his hunger strike. => leader
! The government called off the talks.

[CONCEDE] military prior=2 act=truce
ACTOR declares|announces|proclaims|offers|calls|orders|extends|renews|prolongs ceasefire|truce|cease-fire|armistice|moratorium|pause|unilateral_ceasefire with|from|to|in|against RECIPIENT
ACTOR declares|announces|proclaims|offers|calls|orders|extends|renews|prolongs ceasefire|truce|cease-fire|armistice|moratorium|unilateral_ceasefire
[CONCEDE] military prior=2
ACTOR declares|announces|proclaims|offers|orders|promises|plans|sets withdrawal|pullout|pull-out|pullback|drawdown|departure|evacuation from|of RECIPIENT
ACTOR declares|announces|proclaims|offers|orders|promises withdrawal|pullout|pull-out|pullback|drawdown
ACTOR announces withdrawal of troops|forces from RECIPIENT
ACTOR announces|declares|proclaims|orders|promises end|halt|suspension|pause|close|closure of|to|in occupation|mission|operation|operations|campaign|hostilities|fighting|bombing|military_operations|offensive|war|attacks|armed_struggle|violence|combat_mission|blockade
ACTOR announces that CLAUSE withdrawing
ACTOR declares|says that war|fighting|campaign over|ended
ACTOR:state,GOV,MIL,IGO,REB plans|intends|decides to withdraw|pull_out|pull_back
announcement of withdrawal|ceasefire|truce
= ETA declared a ceasefire. => ETA
= Moscow announced a withdrawal from Kabul.
= India extended its truce with the rebels. => India > rebels
= The rebels announced an end to military operations. => rebels
= Hamas announced a ten-day ceasefire. => Hamas

[CONCEDE 055] prior=2
ACTOR apologises|apologizes to RECIPIENT
ACTOR apologises|apologizes
ACTOR apologises|apologizes to RECIPIENT for THING
ACTOR offers|issues|makes|gives|extends|delivers|conveys apology|apologies|regret|regrets|remorse to RECIPIENT
ACTOR offers|issues|makes|gives|delivers apology|apologies|public_apology
ACTOR expresses|voices|shows|offers remorse|regret|contrition|sorrow|repentance to RECIPIENT
ACTOR expresses|voices|shows remorse|contrition|repentance|regret|sorrow over|for|at THING
ACTOR offers|expresses RECIPIENT remorse|apology|apologies
ACTOR:state,GOV,MIL,IGO,PTY,REB,BUS,COP,REL admits|acknowledges|accepts|owns responsibility|guilt|blame|mistake|mistakes|wrongdoing|error|errors|fault|failure|failures|liability|shortcomings for|of|in THING
ACTOR admits|acknowledges|accepts guilt|blame|mistake|mistakes|wrongdoing|error|errors|fault|failings
ACTOR:state,GOV,MIL,IGO owns_up to THING
ACTOR says sorry to RECIPIENT
ACTOR says sorry
ACTOR is sorry for THING
apology to|from|by|of RECIPIENT
ACTOR asks|begs|seeks forgiveness|pardon of|from RECIPIENT
ACTOR asks|begs|seeks for pardon|forgiveness
ACTOR asks|begs|seeks forgiveness
ACTOR eats humble_pie
ACTOR:state,GOV,MIL,REB regrets killing|killings|incident|attack|use
= Japan apologised to South Korea for wartime abuses. => Japan > South Korea
= The minister issued an apology to the families. => minister > families
= The president asked for pardon. => president
! The player apologised to his fans after the match.
= Denmark apologised to Greenlanders for the experiment. => Denmark

[NONE]
emergency|law|bill|scope|act|constitution|system|rule|rules|agreement|treaty|resolution|deal|technology|licence *allows|permits|lets RECIPIENT
ACTOR allows justice|time|room|space
ACTOR gives_in|gives way notice|birth|evidence|talks|himself
ACTOR gives notice|birth
player|coach|captain|actor|singer|footballer|striker *apologises|apologizes RECIPIENT
ACTOR apologises|apologizes to fans|audience|viewers
ACTOR lets RECIPIENT know|talk|down|be|have|slip
ACTOR lets us CLAUSE
ACTOR concedes goal|goals|penalty|point|points|run|runs|match|game|set
ACTOR lifts|raises cup|trophy|lid|weight|spirits|mood|glass|hand|hands|veil|curtain|gloom|interest_rates|rates
ACTOR ends suspense|speculation|run|streak|season|career|day|year|session|week|trading
ACTOR cuts|lowers|reduces forecast|costs|rate|rates|interest_rates|output|production|emissions|risk|deficit|estimate|target|debt|spending
ACTOR drops hint|hints|catch|ball|bomb|bombs
ACTOR suspends RECIPIENT from THING
ACTOR clears path|way|hurdle|road|roads
