# COERCE: power short of violence: arrests, bans, raids, seizures, deportation,
# censorship, curfews, emergency, shutdowns, hacking.

[COERCE arrest 173] legal
ACTOR arrests|detains|jails|imprisons|captures|apprehends|rearrests|nabs|incarcerates|interns|takes_in|rounds_up|locks_up RECIPIENT
ACTOR holds RECIPIENT in custody|detention|jail|prison|cell|cells|captivity|dungeon
ACTOR holds RECIPIENT under arrest|house_arrest
ACTOR holds RECIPIENT without charge|trial
ACTOR takes|leads RECIPIENT into|in custody|detention
ACTOR takes|leads RECIPIENT away
ACTOR puts|places|keeps RECIPIENT under house_arrest|arrest
ACTOR puts|throws|sends|places RECIPIENT in|into|to|behind jail|prison|custody|detention|bars
ACTOR remands RECIPIENT in|into custody
ACTOR orders|extends detention|arrest of RECIPIENT
ACTOR makes|carries_out arrest|arrests of RECIPIENT
ACTOR makes|carries_out arrest|arrests
ACTOR sentences RECIPIENT to prison|jail|life_in_prison|years
RECIPIENT is sentenced to prison|jail|years|life|months
RECIPIENT is arrested|detained|jailed|imprisoned|captured|apprehended|rearrested|interned|incarcerated|rounded_up|locked_up
RECIPIENT is held|remanded in|under custody|detention|jail|prison|arrest|house_arrest
RECIPIENT is taken into|to custody|detention|jail|prison|police_station
RECIPIENT is put|placed|kept under house_arrest|arrest|guard
RECIPIENT is behind bars
RECIPIENT is in custody|detention|jail|prison
RECIPIENT *serves|begins|starts sentence|term|years
arrest|detention|imprisonment|capture|incarceration|jailing|internment|round-up|roundup of RECIPIENT
RECIPIENT 's arrest|detention|imprisonment|capture
arrest|arrests|detention|detentions by ACTOR
mass|house arrest|arrests|detentions
= Police arrested 40 demonstrators. => Police > 40 demonstrators
= Two journalists were detained in Cairo. => police > Two journalists
= The former president was placed under house arrest. => - > former president

[NONE]
ACTOR captures attention|imagination|mood|moment|scene|image|images|footage|hearts|title|market
cardiac arrest
= The speech captured the mood of the nation.

[COERCE restrict 172]
ACTOR bans|outlaws|prohibits|forbids|bars|proscribes|restricts|curbs RECIPIENT
ACTOR bans|outlaws|prohibits|forbids|bars|blocks|prevents|stops RECIPIENT from CLAUSE
ACTOR bans|outlaws|prohibits|forbids|bars|restricts RECIPIENT from|in|to THING
ACTOR bans|outlaws|prohibits|forbids|restricts|criminalises|criminalizes|curtails|limits|curbs protest|protests|demonstrations|gatherings|rallies|rally|party|parties|entry|travel|movement|use|activities|flights|abortion|alcohol|smoking|worship|veil|burqa|hijab|weapons|guns|group|movement|organisation|organization|strikes|trade|speech|freedoms|rights|access|homosexuality|marriage|march|film|book
ACTOR bans|outlaws|prohibits|forbids THING
ACTOR imposes|introduces|enforces|extends|tightens|orders|places|brings_in|announces|issues restrictions|restriction|ban|limits|lockdown|quarantine|controls|curbs|travel_ban|moratorium on|against|in|for RECIPIENT
ACTOR imposes|introduces|enforces|extends|tightens|brings_in|announces restrictions|ban|lockdown|quarantine|curbs|travel_restrictions
ACTOR dissolves|prorogues|disbands|suspends|abolishes|shuts_down|annuls|nullifies|voids|deregisters parliament|congress|assembly|party|constitution|senate|council|legislature|government|election|elections|court|results|charter|national_assembly|movement|organisation|organization|union|group
ACTOR dissolves|disbands|suspends|shuts_down|closes|closes_down|shutters|outlaws|deregisters RECIPIENT:organisation,group,LEG,PTY,SOC,JRN,REL,EDU,JUD
ACTOR closes|shuts|shuts_down|shutters|orders_closed office|offices|school|schools|university|church|churches|mosque|newspaper|station|businesses|shops|restaurants|airport|mine|factory|centre|center
ACTOR disperses|evicts|clears|removes|breaks_up|chases_away|pushes_back|turns_away|turns_back|drives_back|disperses RECIPIENT:CVL,OPP,EDU,LAB,REF,person,group
ACTOR disperses|breaks_up|clears protest|demonstration|rally|camp|crowd|crowds|sit-in|gathering|march|barricades|blockade|meeting|square|encampment
ACTOR erects|sets_up|installs|builds|puts_up checkpoint|checkpoints|roadblock|roadblocks|fence|wall|barrier|cordon
ACTOR cordons_off|seals_off|locks_down|blockades RECIPIENT
ACTOR seals_off|cordons_off|locks_down area|city|town|district|neighbourhood|camp|university|building|border|street
ACTOR strips RECIPIENT of rights|citizenship|autonomy|licence|license
ACTOR revokes|cancels|suspends licence|license|permit|accreditation|citizenship|passport|autonomy|rights|registration|status of RECIPIENT
ACTOR revokes|cancels|suspends licence|license|citizenship|passport|autonomy|accreditation|registration|rights
ACTOR bars|disqualifies RECIPIENT from office|running|election|standing|contest|race|politics|travelling
ACTOR confines RECIPIENT to THING
ban|prohibition|restrictions|restriction|curbs|crackdown|clampdown|lockdown|limits on|of|against|for RECIPIENT
ban|prohibition|restrictions|curbs on THING
dissolution|prorogation|closure|suspension|shutdown|banning|eviction of RECIPIENT
dissolution|prorogation|suspension of parliament|assembly|congress|constitution
ACTOR subdues|intimidates|harasses|persecutes|represses|oppresses|suppresses|silences|victimises|victimizes RECIPIENT
persecution|repression|oppression|harassment|intimidation|suppression of RECIPIENT
= Egypt banned the Muslim Brotherhood. => Egypt > Muslim Brotherhood
= The president dissolved parliament. => president > parliament
= Police dispersed the protesters. => Police > protesters

[COERCE seize 171]
ACTOR seizes|confiscates|impounds|nationalises|nationalizes|expropriates|commandeers|requisitions|annexes|takes_over|sequesters THING
ACTOR seizes|confiscates|impounds|nationalises|nationalizes|expropriates THING of|from|belonging RECIPIENT
ACTOR seizes|confiscates|impounds RECIPIENT 's THING
ACTOR seizes|intercepts|boards|impounds|stops|halts|diverts ship|tanker|vessel|boat|cargo|trawler|shipment|freighter|plane
ACTOR seizes|takes|grabs|usurps power|control of|from|in RECIPIENT
ACTOR seizes|takes|grabs|usurps power
ACTOR stages|carries_out|mounts|attempts|leads|launches coup|coup_d'etat|putsch|mutiny against|in RECIPIENT
ACTOR stages|carries_out|mounts|attempts|leads coup|putsch|mutiny
ACTOR overthrows|ousts|topples|deposes|unseats|removes RECIPIENT
coup|putsch|takeover|overthrow against|of RECIPIENT
coup|putsch|coup_attempt
ACTOR annexes RECIPIENT
annexation of RECIPIENT
ACTOR raids|searches|ransacks|storms RECIPIENT:organisation,person,PTY,JRN,BUS,SOC,REL
ACTOR:COP,MIL,JUD,GOV,SPY raids|searches|ransacks home|homes|house|office|offices|premises|headquarters|apartment|newsroom|mosque|church|building|residence|compound|houses|flat|farm|shop
ACTOR carries_out|conducts|launches raid|raids|search|searches|sweep|sweeps on|against|of|in|at RECIPIENT
seizure|confiscation|nationalisation|nationalization|expropriation|takeover|impounding of THING
raid|search|sweep on|of|against|at|in home|house|office|offices|headquarters|premises|RECIPIENT
= Police raided the newspaper. => Police > newspaper
= Iran seized a British tanker. => Iran
= The army seized power. => army

[NONE]
ACTOR seizes opportunity|chance|moment|initiative
search for|of THING
ACTOR searches for THING

[COERCE deport 174] migration
ACTOR deports|repatriates|expels|exiles|banishes|extradites|sends_back|returns|removes RECIPIENT:REF,CVL to|from THING
ACTOR deports|banishes|exiles|sends_back|turns_back RECIPIENT
ACTOR expels RECIPIENT:REF,CVL,CRM
RECIPIENT is deported|banished|exiled|repatriated|sent_back
deportation|banishment|exile|forced_return|repatriation of RECIPIENT
deportation|deportations by ACTOR
ACTOR forces|sends RECIPIENT into exile
= Pakistan deported Afghan refugees. => Pakistan > Afghan refugees

[COERCE martial-law 1724]
ACTOR declares|imposes|proclaims|announces|decrees|extends|invokes|orders martial_law|state_of_emergency|emergency|emergency_rule|emergency_powers|state_of_siege|state_of_exception|emergency_law|state_of_war|direct_rule in|on|over|for RECIPIENT
ACTOR declares|imposes|proclaims|announces|decrees|extends|invokes|orders|enforces martial_law|state_of_emergency|emergency|emergency_rule|emergency_powers|state_of_siege|state_of_exception|emergency_law|direct_rule
ACTOR suspends constitution|civil_liberties|rights|guarantees|habeas_corpus
declaration|imposition of martial_law|state_of_emergency|emergency
state_of_emergency|martial_law|state_of_siege|emergency_rule
= The president declared martial law. => president
= Peru declared a state of emergency in three provinces. => Peru

[COERCE curfew 1723]
ACTOR imposes|declares|announces|orders|extends|enforces|decrees|clamps curfew in|on|over RECIPIENT
ACTOR imposes|declares|announces|orders|extends|enforces|decrees|clamps curfew|lockdown
curfew in|on RECIPIENT
night curfew
= The army imposed a curfew. => army

[COERCE censor 1721] rights_freedoms
ACTOR censors|blocks|bans|shuts_down|suspends|jams|cuts|cuts_off|restricts|throttles|closes|silences|filters website|websites|newspaper|newspapers|broadcaster|broadcasts|internet|broadcast|station|stations|television|radio|channel|channels|social_media|media|Facebook|Twitter|YouTube|access|news|programme|book|books|film|phone|telephone|mobile|magazine|app|communications|network|signal|content|transmissions
ACTOR censors|silences|gags|muzzles RECIPIENT
ACTOR blocks|cuts_off|restricts access to internet|website|websites|social_media|Facebook|Twitter|sites
internet|media|news|press shutdown|blackout|censorship|ban|outage
censorship|blackout|gag of|on RECIPIENT
censorship
= China blocked a website. => China
= The government shut down the internet. => government

[COERCE withhold 170] economic
ACTOR withholds|cuts_off|denies|blocks|shuts_off|stops|turns_off|cuts|obstructs|impedes|delays|holds_up water|electricity|power|food|medicine|gas|fuel|supplies|wages|pensions|salaries|aid|relief|convoys|humanitarian_aid|fuel_supplies to|from|for RECIPIENT
ACTOR withholds|cuts_off|denies|shuts_off|turns_off|obstructs|impedes water|electricity|food|medicine|gas|fuel|wages|pensions|salaries|relief|convoys|humanitarian_aid
ACTOR starves RECIPIENT
ACTOR blockades|besieges RECIPIENT
blockade|siege of RECIPIENT
blockade by ACTOR
= Israel cut off electricity to Gaza. => Israel > Gaza

[COERCE misinformation 170] misinformation
ACTOR spreads|disseminates|publishes|circulates|peddles disinformation|misinformation|propaganda|fake_news|falsehoods|rumours|rumors|lies|conspiracy_theories against|about|on RECIPIENT
ACTOR spreads|disseminates|circulates|peddles disinformation|misinformation|propaganda|fake_news|falsehoods|rumours|rumors
ACTOR meddles|interferes in|with RECIPIENT 's THING
ACTOR meddles|interferes in|with election|elections|vote|referendum|affairs|politics|campaign
disinformation|propaganda|misinformation campaign against RECIPIENT
meddling|interference in election|elections|affairs|vote by ACTOR
= Russia meddled in the election. => Russia

[COERCE cyber 170] cyber
ACTOR hacks|hacks_into|breaches|infiltrates RECIPIENT
ACTOR hacks|hacks_into|breaches|infiltrates|compromises|penetrates network|networks|computers|computer|systems|servers|website|email|emails|accounts|database|phone|phones|system|site
ACTOR hacks into RECIPIENT
ACTOR steals data|emails|secrets|documents|files from RECIPIENT
ACTOR launches|carries_out|conducts|mounts cyberattack|cyber_attack|cyber-attack|cyberattacks|ransomware_attack|hack|hacking|denial-of-service_attack on|against RECIPIENT
ACTOR launches|carries_out|conducts cyberattack|cyber_attack|cyber-attack|ransomware_attack
cyberattack|cyber_attack|cyber-attack|cyberattacks|hack|hacking|ransomware_attack|data_breach on|against|of|at RECIPIENT
cyberattack|cyber_attack|cyber-attack|cyberattacks|ransomware_attack|cyber_espionage|hacking
ACTOR spies|eavesdrops|snoops on RECIPIENT
ACTOR wiretaps|bugs|tracks RECIPIENT
surveillance|wiretapping|bugging of RECIPIENT
= Hackers breached the ministry's network. => Hackers

[COERCE 170] repression
ACTOR forces|compels|coerces|pressures|obliges RECIPIENT into|to CLAUSE
ACTOR forces|compels RECIPIENT into THING
ACTOR cracks_down|clamps_down on RECIPIENT
ACTOR cracks_down|clamps_down on THING
crackdown|clampdown on|against RECIPIENT
= Beijing cracked down on dissidents. => Beijing > dissidents
