# COERCE: power short of violence: arrests, bans, closures, curfews, emergency.
# Seizures, deportations, censorship, withholding, hacking: coerce-means.lex.

[COERCE arrest 173] legal
ACTOR arrests|detains|jails|imprisons|apprehends|rearrests|nabs|incarcerates|interns|locks_up|collars RECIPIENT
ACTOR rounds_up|hauls_in|hauls_away|carts_off|marches_off|drags_away|carries_off|whisks_away|leads_away|takes_away|bundles_off RECIPIENT:person,group
ACTOR:COP,MIL,SPY,GOV,state picks_up|pulls_in|drags|hauls|marches RECIPIENT:person,group
ACTOR:COP,MIL,GOV,SPY,JUD,state captures|seizes|catches|takes|grabs|drags RECIPIENT:person,CVL,OPP,PTY,JRN,CRM,ELI,LEG,BUS
ACTOR:COP,MIL,GOV,SPY,state takes|drags|seizes|snatches RECIPIENT:person,group from home|house|villa|apartment|flat|hospital|hotel|office|airport|bed|car
ACTOR:JUD,GOV,COP orders RECIPIENT jailed|detained|arrested|imprisoned|held
RECIPIENT is taken|dragged|led from home|house|villa by ACTOR
ACTOR holds|keeps RECIPIENT in|behind custody|detention|jail|prison|cell|cells|captivity|dungeon|bars|solitary_confinement|camp|camps
ACTOR holds|keeps|confines RECIPIENT under|to arrest|house_arrest|house|home|palace|residence
ACTOR holds RECIPIENT without|incommunicado charge|charges|trial
ACTOR:state,GOV,COP,MIL holds prisoners|detainees|captives|suspects
ACTOR takes|leads RECIPIENT into|in custody|detention
ACTOR puts|places|keeps RECIPIENT under house_arrest|arrest|guard
ACTOR puts|throws|sends|places|returns|claps RECIPIENT in|into|to|behind jail|prison|custody|detention|bars|irons|cell|stockade|penitentiary
ACTOR remands|commits RECIPIENT in|into|to custody|prison
ACTOR:JUD,COP,GOV,state,LEG,MIL,IGO orders|extends|approves|authorises|authorizes|upholds detention|arrest|imprisonment|remand of RECIPIENT
ACTOR makes|carries_out arrest|arrests|detentions of RECIPIENT
ACTOR makes|carries_out arrest|arrests
ACTOR:JUD,state,GOV,COP denies|refuses|revokes RECIPIENT bail|parole
RECIPIENT is denied|refused bail|parole
RECIPIENT is arrested|detained|jailed|imprisoned|apprehended|rearrested|interned|incarcerated|rounded_up|locked_up
RECIPIENT:person is captured|caught|seized by ACTOR:COP,MIL,GOV,SPY,state
RECIPIENT is held|remanded|kept in|under|behind|at custody|detention|jail|prison|arrest|house_arrest|bars|police_station|cell
RECIPIENT is held without charge|charges|trial
RECIPIENT:person,group is held by|for ACTOR:COP,GOV,JUD,state
RECIPIENT is held|detained|arrested|questioned on suspicion
RECIPIENT is taken into|to|in custody|detention|jail|prison|police_station
RECIPIENT is put|placed|kept under house_arrest|arrest|guard
RECIPIENT:person,group is behind bars
RECIPIENT:person is in custody|detention|jail|prison
RECIPIENT:person *serves|begins|starts jail_term|prison_term|jail_sentence|prison_sentence|life_sentence|sentence
RECIPIENT:person *serves|spends years|months|weeks|time in|behind prison|jail|bars|detention|custody
arrest|detention|imprisonment|incarceration|jailing|internment|round-up|roundup|house_arrest of RECIPIENT
capture of RECIPIENT:person
RECIPIENT 's arrest|detention|imprisonment
arrest|arrests|detention|detentions|round-up by ACTOR
arrest|arrests of THING
mass arrest|arrests|detentions|round-ups
ACTOR:MIL,COP,state,GOV,REB guards|holds|keeps prisoner|prisoners|detainees|inmates|captives|captured_fighters|prisoners_of_war
= Police arrested 40 demonstrators. => Police > 40 demonstrators
= Two journalists were detained in Cairo. => police > Two journalists
= The former president was placed under house arrest. => - > former president
= Soldiers took the governor from his house before dawn. => Soldiers > governor
= Police rounded up dozens of activists. => Police > activists
= The opposition leader is being held without charge.
= A judge ordered the detention of the former minister. => judge > former minister
= Security agents picked up a student leader in Khartoum. => agents > student leader
! The speech captured the mood of the nation.
! The treaty took effect in March.
= Police detained a British reporter at the airport. => Police > British reporter
= The junta placed the ousted premier under house arrest. => junta > premier
= Kurdish forces guarded 10,000 prisoners. => Kurdish forces

[NONE]
ACTOR takes place|office|part|effect|power|steps|time|responsibility|seat|oath|shape|root|hold|turn
ACTOR takes_in RECIPIENT
ACTOR captures attention|imagination|mood|moment|scene|image|images|footage|hearts|title|market|seat|seats|vote|votes|presidency|carbon|sound
camera|cameras|CCTV|video|footage|film *captures RECIPIENT
ACTOR catches fire|eye|attention|ball|train|bus|cold|up
cardiac arrest
ACTOR serves term|years|months as|in president|mayor|minister|governor|office|parliament|senate|army|navy|congress|cabinet|secretary|chairman
ACTOR serves term|terms|tenure
ACTOR:GOV,LEG,PTY serves years|terms|months
jail|prison guard|guards|officer|officials|service|system|population|reform|breakout
= The speech captured the mood of the nation.
= Senators serve six-year terms.
= He served eight years as mayor of London.
= The two presidents took part in the ceremony.

[COERCE restrict 172]
ACTOR bans|outlaws|prohibits|forbids|proscribes RECIPIENT
ACTOR bars|restricts|curbs|blocks RECIPIENT:person,group,organisation
ACTOR bans|outlaws|prohibits|forbids|bars|blocks|prevents|stops|restrains RECIPIENT from CLAUSE
ACTOR bans|outlaws|prohibits|forbids|bars|restricts|excludes RECIPIENT from|in THING
ACTOR:state,GOV,COP,MIL,JUD,LEG forbids RECIPIENT to CLAUSE
RECIPIENT is barred|banned|prohibited|forbidden|blocked|prevented from CLAUSE
RECIPIENT is barred|banned|excluded from THING
ACTOR bans|outlaws|prohibits|forbids|restricts|criminalises|criminalizes|curtails|curbs protest|protests|demonstrations|gatherings|rallies|rally|party|parties|entry|travel|movement|use|activities|activity|flights|abortion|abortions|alcohol|smoking|worship|veil|burqa|niqab|hijab|headscarf|weapons|guns|group|groups|movements|organisation|organization|strikes|speech|freedoms|freedom|access|homosexuality|marriage|march|marches|assembly|assemblies|sale|ownership|possession|meeting|meetings|festival|event|conversion|slaughter|plastics
ACTOR bans|outlaws|prohibits|forbids THING
ACTOR makes|declares THING illegal|unlawful
ACTOR imposes|introduces|enforces|extends|tightens|orders|brings_in|issues|announces|decrees|slaps restrictions|restriction|ban|limits|lockdown|quarantine|controls|curbs|moratorium|rules|cordon|travel_restrictions|blockade|blockades|siege on|against|in|over|for|around RECIPIENT
ACTOR imposes|introduces|enforces|extends|tightens|orders|brings_in|announces|decrees|slaps restrictions|ban|lockdown|quarantine|curbs|travel_restrictions|moratorium|limits|blockade|blockades
lockdown|quarantine *begins|starts|enters|takes
city|country|capital|town|region|province|nation *goes|enters|returns into|to lockdown|quarantine
RECIPIENT:state,place *goes|enters|returns into|to lockdown|quarantine
ACTOR orders RECIPIENT:person,group to stay|remain|isolate|quarantine
ACTOR:state,GOV,MIL,COP,JUD,REB,LEG closes|shuts|shuts_down|shutters|padlocks|seals office|offices|school|schools|university|universities|church|churches|mosque|mosques|businesses|shops|restaurants|airport|airports|mine|factory|centre|center|market|markets|bars|hotels|parks|beaches|cinemas|theatres|campus|bridge|road|roads|highway|rail_line|camp|fishery|fisheries|court|courts|clinic|hospital
office|offices|school|schools|university|universities|church|churches|mosque|mosques|businesses|shops|restaurants|airport|airports|mine|factory|centre|center|market|markets|bars|hotels|parks|beaches|cinemas|theatres|campus|bridge|road|roads|highway|rail_line|camp|fishery|fisheries|court|courts|clinic|hospital *is closed|shut|shut_down|padlocked|sealed|closed_down|ordered_shut
ACTOR:state,GOV,MIL,COP,JUD,LEG,IGO closes|shuts|closes_down|shuts_down|shutters THING
ACTOR orders closure|shutdown|suspension of THING
ACTOR:state,GOV,MIL,COP,JUD,REB dissolves|prorogues|disbands|suspends|abolishes|annuls|nullifies|voids|deregisters parliament|congress|assembly|party|parties|constitution|senate|council|legislature|government|cabinet|election|elections|court|results|charter|national_assembly|movement|organisation|organization|union|unions|group|political_activity
ACTOR dissolves|disbands|deregisters RECIPIENT
ACTOR:state,GOV,MIL,COP,JUD,LEG,IGO suspends|shuts_down|closes|closes_down|shutters|outlaws RECIPIENT:organisation,LEG,PTY,SOC,JRN,REL,EDU,JUD
ACTOR disperses|evicts|breaks_up|chases_away|chases_off|pushes_back|pushes_away|turns_away|drives_back|drives_off|holds_back|keeps_back RECIPIENT:CVL,OPP,EDU,LAB,REF,AGR,person,group
ACTOR clears|evicts RECIPIENT:CVL,OPP,EDU,LAB,REF,AGR
ACTOR disperses|breaks_up|clears|dismantles|evicts protest|demonstration|rally|camp|camps|crowd|crowds|sit-in|gathering|march|barricades|blockade|blockades|meeting|square|encampment|roadblocks|tents|street|streets|settlement|settlements|squat
ACTOR:COP,MIL,GOV,state blocks|stops|prevents|halts march|protest|demonstration|rally|convoy|meeting
ACTOR erects|sets_up|installs|puts_up|mans checkpoint|checkpoints|roadblock|roadblocks|barrier|barriers|cordon|barbed_wire
ACTOR:state,GOV,MIL erects|builds|completes fence|wall along|between|around|on|across border|frontier|RECIPIENT
ACTOR cordons_off|seals_off|locks_down|walls_off|fences_off RECIPIENT
ACTOR seals_off|cordons_off|locks_down|blocks_off|ropes_off area|city|town|district|neighbourhood|camp|university|building|street|streets|square|province|region|site|village|roads|compound|headquarters
RECIPIENT is cordoned_off|sealed_off|blocked_off|locked_down
ACTOR:REB,MIL,state blockades|besieges RECIPIENT
ACTOR:REB,MIL,state,GOV blockades|besieges road|roads|port|ports|city|capital|town|island|strait|highway
blockade|siege of|on|against RECIPIENT:state,place
blockade|siege of|on roads|capital|city|town|port|ports by ACTOR
blockade by ACTOR:MIL,REB,state
ACTOR:state,GOV,MIL,COP,JUD,LEG strips RECIPIENT of rights|citizenship|nationality|autonomy|licence|license|passport
ACTOR revokes|cancels|suspends|withdraws|confiscates licence|license|permit|accreditation|citizenship|nationality|passport|passports|autonomy|rights|registration|status|work_permit|press_card|press_cards|press_credentials of|from|for RECIPIENT
ACTOR revokes|cancels|suspends RECIPIENT 's licence|license|permit|accreditation|citizenship|nationality|passport|autonomy|rights|registration|status
ACTOR revokes|cancels|suspends licence|license|citizenship|nationality|passport|autonomy|accreditation|registration|press_card|press_cards|press_credentials
ACTOR bars|disqualifies|bans|suspends RECIPIENT from office|running|election|elections|standing|contest|race|politics|travelling|traveling|parliament|public_office
ACTOR disqualifies RECIPIENT:person,PTY
ACTOR:GOV,COP,MIL,state confines RECIPIENT to THING
ACTOR postpones|delays|cancels|puts_off election|elections|vote|referendum|polls|ballot
ACTOR refuses|denies permission|permit to|for rally|march|demonstration|protest|gathering
ACTOR:state,GOV,MIL,COP,REB obstructs|harasses fishermen|farmers|observers|inspectors|aid_workers|journalists
ban|prohibition|restrictions|restriction|curbs|clampdown|lockdown on|against RECIPIENT
ban|prohibition|restrictions|restriction|curbs|clampdown on protest|protests|gatherings|movement|travel|demonstrations|abortion|media|rallies|flights|parties|speech|assembly|activity
lockdown|quarantine of|in|on RECIPIENT
dissolution|prorogation|closure|shutdown|banning|eviction of RECIPIENT
dissolution|prorogation|suspension of parliament|assembly|congress|constitution
ACTOR:state,GOV,MIL,COP,REB,PTY,JUD,UAF intimidates|harasses|persecutes|represses|oppresses|suppresses|silences|victimises|victimizes|subjugates|marginalises|marginalizes RECIPIENT
ACTOR suppresses|stifles|represses|crushes dissent|opposition|freedoms|rights|criticism
persecution|repression|oppression|harassment|intimidation|suppression of RECIPIENT
persecution|repression|oppression by ACTOR
ACTOR:state,GOV,MIL,COP,JUD,LEG,REB stops|halts|suspends|freezes|paralyses|bans work|activities|operations|activity of|by RECIPIENT:NGO,IGO,SOC,organisation,PTY,OPP,JRN
RECIPIENT:LEG,PTY,OPP,CVL is removed|ejected|dragged|evicted|escorted from|of|out_of chamber|parliament|assembly|hall|session|courtroom|building|rally
= Egypt banned the Muslim Brotherhood. => Egypt > Muslim Brotherhood
= The president dissolved parliament. => president > parliament
= Police dispersed the protesters. => Police > protesters
= The government closed schools and churches. => government
= The city went into lockdown.
= Kenya revoked the licence of the broadcaster. => Kenya > broadcaster
= The electoral commission barred the candidate from running. => electoral commission > candidate
= The general suspended the constitution. => general
= The regime stripped 94 opponents of their nationality. => regime > 94 opponents
= Riot police broke up a rally in Minsk. => Riot police
= Soldiers sealed off the district. => Soldiers
= Uganda's government postponed the election. => government
! The shop closed for the day.
! Senators approved term limits for the speaker.
= Niger suspended the activities of three aid groups. => Niger > aid groups
= Four opposition lawmakers were dragged from the chamber. => > opposition lawmakers

[NONE]
term|speed|age|time|weight limit|limits
ACTOR regards matter as closed
law|laws|rule|rules|constitution|code|act|religion|custom|contract *forbids|bans|prohibits|bars THING
ACTOR closes|shuts|suspends|closes_down|shuts_down THING for repairs|repair|maintenance|renovation|renovations|holiday|holidays|night|winter|season|Christmas|restoration|refurbishment|weekend|day|cleaning|lack
ACTOR closes deal|gap|door|chapter|case|account|ranks|eyes|session|meeting|summit|speech|investigation|inquiry
stock|stocks|market|markets|share|shares *closes THING
ACTOR clears way|path|debris|rubble|hurdle|name|throat|air
ACTOR breaks_up RECIPIENT:state
ban on contact|contacts
= The committee debated term limits for senators.
= The markets closed at a record.

[COERCE martial-law 1724]
ACTOR declares|imposes|proclaims|announces|decrees|extends|invokes|orders|reimposes|introduces|enforces|prolongs|renews martial_law|state_of_emergency|emergency|emergency_rule|emergency_powers|state_of_siege|state_of_exception|emergency_law|state_of_war|direct_rule|state_of_alert|military_rule in|on|over|for|across RECIPIENT
ACTOR declares|imposes|proclaims|announces|decrees|extends|invokes|orders|enforces|reimposes|introduces|prolongs|renews martial_law|state_of_emergency|emergency|emergency_rule|emergency_powers|state_of_siege|state_of_exception|emergency_law|direct_rule|military_rule|national_emergency
ACTOR places|puts RECIPIENT under martial_law|state_of_emergency|emergency_rule|direct_rule|military_rule
ACTOR suspends constitution|civil_liberties|rights|guarantees|habeas_corpus|civil_rights
ACTOR rules|governs by decree
declaration|imposition of martial_law|state_of_emergency|emergency
state_of_emergency|martial_law|state_of_siege|emergency_rule|state_of_exception in RECIPIENT
state_of_emergency|martial_law|state_of_siege|emergency_rule|state_of_exception|national_emergency
= The president declared martial law. => president
= Peru declared a state of emergency in three provinces. => Peru
= India imposed direct rule on Kashmir. => India
= Emergency rule was extended for six months.

[COERCE curfew 1723]
ACTOR imposes|declares|announces|orders|extends|enforces|decrees|clamps|reimposes|introduces|tightens|maintains curfew in|on|over|across RECIPIENT
ACTOR imposes|declares|announces|orders|extends|enforces|decrees|clamps|reimposes|introduces|tightens|follows|maintains curfew|curfews
ACTOR places|puts RECIPIENT under curfew
RECIPIENT is under curfew
curfew in|on|across RECIPIENT
curfew|curfews *is imposed|declared|extended|announced|enforced
night|nightly|dusk-to-dawn|overnight|round-the-clock|24-hour curfew
= The army imposed a curfew. => army
= The governor put the town under curfew.
= A dusk-to-dawn curfew was declared in three towns.

[COERCE 170] repression
ACTOR:state,GOV,MIL,COP,REB,UAF,PRM,PTY,JUD,LEG,IGO forces|compels|coerces|pressures|obliges RECIPIENT:person,group,organisation,state into|to CLAUSE
ACTOR:state,GOV,MIL,COP,REB,UAF,PRM,PTY forces|compels|coerces|pressures RECIPIENT into THING
ACTOR:COP,MIL,GOV,state cracks_down|clamps_down on RECIPIENT
ACTOR cracks_down|clamps_down on THING
crackdown|clampdown on|against RECIPIENT
ACTOR:MIL,REB,UAF overthrows|ousts|topples|deposes|unseats|removes RECIPIENT:person,GOV
ACTOR overthrows|topples|deposes RECIPIENT
RECIPIENT:person,GOV,state is overthrown|toppled|deposed
RECIPIENT:person,GOV is ousted in|by coup|putsch|mutiny|uprising|ACTOR:MIL
ACTOR:MIL,REB,UAF,PTY seizes|takes|grabs|usurps power|control of|from|in RECIPIENT
ACTOR seizes|grabs|usurps power
ACTOR:MIL,REB,UAF takes power
ACTOR stages|carries_out|mounts|attempts|leads|launches|plots coup|coup_d'etat|putsch|mutiny|palace_coup against|in RECIPIENT
ACTOR stages|carries_out|mounts|attempts|leads|launches coup|putsch|palace_coup
overthrow|toppling|ouster of RECIPIENT
coup|putsch|takeover against|of RECIPIENT
military|bloodless|palace|failed|abortive|attempted coup|coups|takeover|putsch
coup|putsch|coup_attempt|coup_d'etat
ACTOR uses RECIPIENT as human_shield|human_shields|shield
ACTOR recruits|conscripts|press-gangs child|children|child_soldiers|boys
= Beijing cracked down on dissidents. => Beijing > dissidents
= The army seized power. => army
= Soldiers overthrew the president. => Soldiers > president
= Officers staged a coup in Mali. => Officers > Mali
= The junta forced the ministers to sign. => junta > ministers

[NONE]
coup leader|leaders|plotter|plotters|maker|makers|trial|suspects|anniversary
storm|typhoon|hurricane|flood|floods|rain|weather|fog|illness|injury|snow|quake|earthquake|fire *forces RECIPIENT
ACTOR forces way|retreat
ACTOR removes knife|doubt|obstacle|obstacles|mask|hat|clothes
= The storm forced thousands to leave.
