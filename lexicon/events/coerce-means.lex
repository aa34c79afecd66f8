# COERCE: property, people and words taken hold of: seizures and searches,
# deportation, censorship, withholding, false news, hacking.

[COERCE seize 171] thing
ACTOR:state,GOV,MIL,COP,REB,UAF,JUD,IGO,PTY seizes|confiscates|impounds|nationalises|nationalizes|expropriates|commandeers|requisitions|takes_over|sequesters THING
ACTOR confiscates|impounds|nationalises|nationalizes|expropriates|commandeers|requisitions|sequesters THING
ACTOR:state,GOV,MIL,COP,REB,UAF,JUD,IGO,PTY seizes|confiscates|impounds|nationalises|nationalizes|expropriates THING of|from|belonging RECIPIENT
ACTOR:state,GOV,MIL,COP,REB,UAF,JUD,IGO,PTY seizes|confiscates|impounds RECIPIENT 's THING
ACTOR seizes|intercepts|boards|impounds|stops|halts|diverts|detains|captures|arrests ship|tanker|vessel|boat|cargo|trawler|shipment|freighter|plane|yacht|fishing_boat|launch
ACTOR:MIL,COP,GOV,state boards|seizes|captures|intercepts RECIPIENT:BUS
ACTOR:MIL,COP,GOV,SPY,state,PRM,UAF seizes|occupies|takes_over building|buildings|offices|office|headquarters|ministry|ministries|embassy|station|airport|airports|studio|studios|university|barracks|factory|oilfield|oilfields|mine|mines|land|farms
ACTOR:state,GOV,MIL annexes|occupies RECIPIENT:state,place
ACTOR annexes RECIPIENT
ACTOR:state,GOV annexes|occupies territory|land|island|islands|peninsula|region|province|area|zone
annexation|occupation of RECIPIENT:place,state
annexation|occupation of territory|territories|land|lands|peninsula|heights
ACTOR:COP,MIL,JUD,GOV,SPY,state,IGO,PRM raids|searches|ransacks|storms|sweeps|enters RECIPIENT:organisation,person,PTY,JRN,BUS,SOC,REL,EDU
ACTOR:COP,MIL,JUD,GOV,SPY raids|searches|ransacks|storms|combs|breaks_into|bursts_into home|homes|house|office|offices|premises|headquarters|apartment|newsroom|mosque|church|building|residence|compound|houses|flat|farm|shop|camp|university|embassy|villa|mission|nightclub|warehouse|studio|parliament|villages
ACTOR:COP,MIL,GOV,SPY,state forces way into|in RECIPIENT
ACTOR:COP,MIL,GOV,SPY carries_out|conducts|launches|mounts|stages raid|raids|search|searches|sweep|sweeps|house-to-house_search on|against|of|in|at|through RECIPIENT
ACTOR:COP,MIL,GOV,SPY carries_out|conducts raid|raids|search|searches|sweep|sweeps
seizure|confiscation|nationalisation|nationalization|expropriation|impounding of THING
seizure|confiscation of RECIPIENT 's THING
police|security|dawn raid|raids|sweep|sweeps|search|searches on|of|against|at|in RECIPIENT
raid|search of|on home|house|office|offices|headquarters|premises|apartment|embassy
land|property|farm seizure|seizures|grab
ACTOR evicts RECIPIENT from farm|farms|land|home|homes
ACTOR:state,GOV,MIL,COP,REB,UAF seizes|takes control of THING
ACTOR:state,GOV,MIL,COP,REB,UAF forces|diverts|orders plane|aircraft|jet|airliner|flight|ship|vessel|boat to land|dock|stop|turn|return|divert
= Police raided the newspaper. => Police > newspaper
= Iran seized a British tanker. => Iran
= Soldiers seized government buildings in the capital. => Soldiers
= Iraq annexed Kuwait. => Iraq > Kuwait
= Iraq has occupied Kuwait. => Iraq > Kuwait
= Agents searched the home of the former president. => Agents
= Customs officers impounded the shipment. => officers
= Bolivia nationalised the gas fields. => Bolivia
! She seized the opportunity to speak.
! Rescuers searched for survivors.
= Fighter jets of Belarus forced a passenger plane to land in Minsk.
= The army seized control of the oil wells. => army

[NONE]
ACTOR seizes opportunity|chance|moment|initiative|upon|on
search|hunt for|of THING
ACTOR searches for THING
search party|parties|engine|operation|warrant|teams|team
ACTOR occupies post|position|office|seat|place|throne|seats
ACTOR takes_over presidency|post|job|leadership|premiership|role|chair|chairmanship|command|reins
ACTOR stops short|at|work
= He took over the presidency from his brother.

[COERCE deport 174] migration
ACTOR:state,GOV,COP,MIL pushes_back|turns_back|tows|intercepts boat|boats|dinghy|dinghies|raft|rafts of|with|carrying migrants|refugees|RECIPIENT
ACTOR:state,GOV,COP,MIL pushes_back|turns_back boat|boats|dinghy|dinghies|raft|rafts
ACTOR deports|repatriates|expels|exiles|banishes|sends_back|ships_back|returns|removes RECIPIENT:REF,CVL,CRM to|from THING
ACTOR:state,GOV,COP,MIL deports|banishes|exiles RECIPIENT
ACTOR deports|banishes RECIPIENT
ACTOR:state,GOV,COP,MIL sends_back|ships_back|turns_back|sends_home|pushes_back RECIPIENT:REF,CVL,person,group
ACTOR expels RECIPIENT:REF,CVL,CRM,REL,JRN
ACTOR:state,GOV expels|throws_out|kicks_out journalist|journalists|correspondent|reporter|missionary|missionaries|migrants|workers|aid_worker|aid_workers|foreigners
RECIPIENT is deported|banished|exiled|repatriated|sent_back|shipped_home
deportation|banishment|exile|forced_return|repatriation|removal of RECIPIENT:person,group
deportation|deportations|pushback|pushbacks by|of ACTOR
mass|summary deportation|deportations|expulsions
ACTOR forces|sends|drives RECIPIENT into exile
RECIPIENT is flown|sent|driven|forced into|to exile
ACTOR:COP,MIL,GOV,state forces RECIPIENT:GOV,person out of country|town|capital
RECIPIENT is deported|removed|repatriated from ACTOR:state
= Pakistan deported Afghan refugees. => Pakistan > Afghan refugees
= The general was sent into exile.
= Hungary turned back migrants at the border. => Hungary > migrants
= China expelled a French journalist. => China > French journalist
= Australia sent 50 Sri Lankan migrants back to Colombo. => Australia > migrants
= Forty Haitians were deported from the Bahamas. => Bahamas > Forty Haitians

[COERCE censor 1721] rights_freedoms prior=2
ACTOR censors|blocks|bans|shuts_down|suspends|jams|cuts|cuts_off|restricts|throttles|closes|silences|filters|seizes|confiscates|pulls|takes_down|removes|shuts website|websites|newspaper|newspapers|magazine|magazines|broadcaster|broadcasts|internet|broadcast|station|stations|radio_station|television_station|television|radio|channel|channels|social_media|media|Facebook|Twitter|YouTube|TikTok|WhatsApp|news|programme|book|books|film|films|phone|telephone|mobile|app|apps|communications|network|signal|content|transmissions|publication|publications|weekly|daily|play|song|page|pages|posts|account|accounts|press|edition
ACTOR takes newspaper|channel|station|broadcaster off air
ACTOR takes RECIPIENT:JRN off air
ACTOR censors|silences|gags|muzzles RECIPIENT
ACTOR bans|suspends|shuts_down|closes|closes_down|muzzles|silences|censors|gags RECIPIENT:JRN
ACTOR:state,GOV,COP,MIL,JUD,REB bans|bars|expels RECIPIENT:JRN from CLAUSE
ACTOR blocks|cuts_off|restricts|bars|limits access to internet|website|websites|social_media|Facebook|Twitter|sites|information|files
ACTOR suspends|halts|stops publication of RECIPIENT:JRN
ACTOR suspends|halts publication
ACTOR orders|tells|forces RECIPIENT:JRN to suspend|stop|cease|close|halt
ACTOR orders|tells|forces newspaper|newspapers|weekly|magazine|daily|station|broadcaster to suspend|stop|cease|close|halt
ACTOR puts|places media|press|newspapers|television under control|censorship
ACTOR revokes|cancels accreditation|press_credentials|credentials of|from RECIPIENT:JRN
ACTOR hides|conceals|withholds|suppresses|classifies|covers_up information|figures|report|data|evidence|facts|truth|casualties|documents
internet|media|news|press shutdown|blackout|censorship|ban|outage
censorship|blackout|gag of|on RECIPIENT
censorship
= China blocked a website. => China
= The government shut down the internet. => government
= Burma ordered the newspaper to suspend publication. => Burma
= Two opposition newspapers were closed by the authorities. => authorities
= The junta put the media under military control. => junta
! The paper closed its Paris office for lack of readers.

[COERCE withhold 170] economic
ACTOR:state,GOV,MIL,COP,REB,UAF cuts|cuts_off|severs|disconnects phone_lines|telephone_lines|phones|telephones|power_lines|internet_access|mobile_phone_service
ACTOR withholds|cuts_off|denies|blocks|shuts_off|stops|turns_off|cuts|obstructs|impedes|delays|holds_up|interrupts|halts water|electricity|power|food|medicine|medicines|gas|fuel|supplies|wages|pensions|salaries|relief|convoys|aid_convoys|humanitarian_aid|fuel_supplies|heating|medical_care|power_supplies|water_supply to|from|for RECIPIENT
ACTOR withholds|cuts_off|denies|shuts_off|turns_off|obstructs|impedes|blocks|holds_up|cuts water|electricity|power|food|medicine|medicines|fuel|wages|pensions|salaries|relief|convoys|convoy|aid_convoys|heating|humanitarian_aid|medical_care
ACTOR prevents|blocks|stops RECIPIENT:IGO,NGO,SOC,MED from delivering|distributing|reaching|entering THING
ACTOR denies|refuses RECIPIENT! food|water|medicine|medical_care|treatment|care
ACTOR starves RECIPIENT:person,group,state,place
= Israel cut off electricity to Gaza. => Israel > Gaza
= Militants blocked aid convoys from reaching the camp. => Militants
= The warden denied the prisoners food. => warden > prisoners

[COERCE misinformation 170] misinformation
ACTOR spreads|disseminates|publishes|circulates|peddles|broadcasts|plants|pushes disinformation|misinformation|propaganda|fake_news|falsehoods|rumours|rumors|lies|conspiracy_theories against|about|on RECIPIENT
ACTOR spreads|disseminates|circulates|peddles|plants disinformation|misinformation|propaganda|fake_news|falsehoods|rumours|rumors|conspiracy_theories
ACTOR wages|runs|conducts|mounts disinformation|propaganda|smear campaign|war against|on RECIPIENT
ACTOR meddles|interferes in|with RECIPIENT 's THING
ACTOR meddles|interferes in|with election|elections|vote|referendum|affairs|politics|campaign|internal_affairs
ACTOR rigs|steals|falsifies|doctors|manipulates election|elections|vote|votes|ballot|results|count|tally|poll
disinformation|propaganda|misinformation|smear campaign|operation against RECIPIENT
disinformation|propaganda|misinformation campaign
meddling|interference in election|elections|affairs|vote|politics by ACTOR
election|vote|ballot rigging|fraud|tampering
= Russia meddled in the election. => Russia
= The ruling party rigged the vote. => ruling party

[COERCE cyber 170] cyber
ACTOR hacks|hacks_into|breaches|infiltrates RECIPIENT
ACTOR hacks|hacks_into|breaches|infiltrates|compromises|penetrates|disables|cripples|attacks network|networks|computers|computer|systems|servers|server|website|websites|email|emails|accounts|database|phone|phones|system|site|email_accounts
ACTOR hacks into RECIPIENT
ACTOR breaks|taps|gets into computer|computers|network|networks|servers|accounts|emails|database|systems of RECIPIENT
ACTOR breaks_into|taps_into computer|computers|network|networks|servers|email_accounts|database|systems
ACTOR steals data|emails|secrets|documents|files|information from|of RECIPIENT
ACTOR launches|carries_out|conducts|mounts|wages|stages cyberattack|cyber_attack|cyber-attack|cyberattacks|cyber_attacks|cyber_warfare|cyberwarfare|cyber_war|ransomware_attack|hack|hacking|denial-of-service_attack on|against RECIPIENT
ACTOR launches|carries_out|conducts|wages cyberattack|cyber_attack|cyber-attack|cyberattacks|cyber_attacks|cyber_warfare|cyberwarfare|ransomware_attack
cyberattack|cyber_attack|cyber-attack|cyberattacks|cyber_attacks|cyber_warfare|hack|hacking|ransomware_attack|data_breach on|against|of|at RECIPIENT
cyberattack|cyber_attack|cyber-attack|cyberattacks|cyber_attacks|ransomware_attack|cyber_espionage|hacking
ACTOR spies|eavesdrops|snoops on RECIPIENT
ACTOR wiretaps|bugs RECIPIENT
surveillance|wiretapping|bugging of RECIPIENT
= Hackers breached the ministry's network. => Hackers
= Iran launched cyber attacks on Saudi Arabia. => Iran > Saudi Arabia

# Where the doers are told by words that stand for no party.
[COERCE seize 171] prior=-9
police|agents|prosecutors|investigators|officers *raids|searches RECIPIENT
