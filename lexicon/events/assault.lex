# ASSAULT: violence: killing, wounding, bombing, clashes, abduction, torture,
# destruction. A threat of it is THREATEN, a plan to do it keeps this type.

[ASSAULT 190] instrument
ACTOR attacks|assaults|strikes|hits|targets|raids RECIPIENT:person,group,state,place,organisation
ACTOR attacks|assaults|strikes|raids base|checkpoint|convoy|post|barracks|positions|position|station|camp|camps|headquarters|outpost|patrol|town|village|city|villages|targets|target|facilities|facility|installation|refinery|ship|tanker|vessel|depot|hotel|church|mosque|school|hospital|bus|train|market|airport|airbase|embassy|building|compound|pipeline
attack|assault|offensive|aggression|raid on|against|upon|at RECIPIENT
attack|attacks|assault|offensive|raid on|against|at THING
ACTOR launches|mounts|carries_out|stages|conducts|unleashes|opens attack|attacks|assault|offensive|operation|raid|strike|strikes|campaign|onslaught|war on|against|at|in|into RECIPIENT
ACTOR launches|mounts|carries_out|stages|conducts|unleashes attack|attacks|assault|offensive|raid|strike|strikes|onslaught
RECIPIENT is attacked|assaulted|ambushed|struck|targeted by ACTOR
RECIPIENT comes under attack|fire|assault
terrorist|terror|deadly|armed|military|rebel|militant|arson|acid|grenade|missile|rocket|knife attack|attacks|assault
killing|massacre|murder
bloodshed|violence between|by ACTOR
ethnic|sectarian|communal|political violence|killings|clashes
ACTOR invades|overruns|storms|conquers|captures|occupies|seizes|recaptures|retakes|besieges|sacks RECIPIENT:state,place
ACTOR:MIL,REB,UAF storms|overruns|captures|seizes|recaptures|retakes|takes|conquers|occupies town|city|village|base|airport|capital|territory|district|headquarters|building|island|barracks|hospital|border_post|stronghold|province|region|positions|post|palace|area|port|hill|camp
ACTOR:MIL,REB,UAF fights|pushes|smashes|breaks|bursts|blasts into|through|across RECIPIENT:place,state
invasion|occupation|conquest|siege|capture|seizure|fall|storming|ambush of RECIPIENT:state,place,MIL
ACTOR ambushes|routs|repels|repulses|defeats|crushes|beats_back|drives_back|pushes_back|fights_off|pursues|eliminates|neutralises|neutralizes|annihilates RECIPIENT
ACTOR fights|battles|combats|engages RECIPIENT
ACTOR fights|battles with|against RECIPIENT
ACTOR wages|goes war|to_war|battle|campaign|insurgency|jihad against|with|on RECIPIENT
ACTOR declares war on|against RECIPIENT
ACTOR retaliates|hits_back|strikes_back|returns fire|against
retaliation|reprisal|revenge|reprisals against|on RECIPIENT
= Rebels attacked the army. => Rebels > army
= Twenty soldiers were killed. => - > Twenty soldiers
= Three civilians died in an attack by militants. => militants > Three civilians
= Iraq invaded Kuwait. => Iraq > Kuwait

[ASSAULT 190] instrument result
ACTOR kills|wounds|injures|massacres|slaughters|maims|slays|butchers|harms|hurts RECIPIENT:person,group
ACTOR claims lives|life of RECIPIENT
ACTOR leaves RECIPIENT dead|wounded|injured
RECIPIENT is killed|wounded|injured|massacred|slaughtered|slain|hurt|maimed
RECIPIENT *dies in|during attack|bombing|shooting|clashes|fighting|explosion|blast|shelling|raid|violence|strike|battle|ambush|crossfire|massacre|war|gunfire|riots|unrest|conflict
RECIPIENT:person *falls in battle
killing|massacre|slaughter|slaying|carnage|wounding|deaths|death of|by RECIPIENT:person,group
ACTOR loses RECIPIENT:person,group
casualties among|of RECIPIENT
= Four soldiers were wounded by rebels. => rebels > Four soldiers

[ASSAULT 190] mutual
ACTOR clashes|skirmishes|scuffles|battles|fights|trades_blows with RECIPIENT
ACTOR and ACTOR clash|skirmish
clashes|clash|fighting|battle|battles|war|hostilities|skirmishes|skirmish|conflict|combat|gunbattle|gunfight|firefight|shootout|confrontation|confrontations|warfare|civil_war|border_war between|with|involving ACTOR
fighting|clashes|battle|battles|combat|hostilities|insurgency|civil_war|warfare|gunbattle|firefight|shootout|skirmishes *erupts|breaks_out|rages|flares|continues|intensifies|resumes|spreads
clashes|fighting|gunbattle|gunfight|firefight|shootout|skirmishes|hostilities|civil_war
ACTOR exchanges|trades fire|gunfire|shots|blows|artillery_fire with|across RECIPIENT
ACTOR exchanges|trades fire|gunfire|shots|artillery_fire
exchange of fire|gunfire between|with ACTOR
= Indian and Chinese soldiers clashed. => soldiers
= Fighting broke out between the army and rebels. => army; rebels

[ASSAULT targeted 186]
ACTOR assassinates|murders|executes|hangs|lynches|beheads|decapitates|poisons|guns_down|gases RECIPIENT
ACTOR shoots|stabs|beats|hacks|burns|clubs RECIPIENT to death
ACTOR puts RECIPIENT to death
RECIPIENT is assassinated|murdered|executed|hanged|lynched|beheaded|poisoned|gunned_down
RECIPIENT is put to death
RECIPIENT is shot|stabbed|beaten|hacked|burned to death
assassination|murder|execution|beheading|hanging|lynching|poisoning of RECIPIENT
assassination|murder|execution by ACTOR
attempt on life of RECIPIENT
assassination|murder attempt|plot on|against RECIPIENT
RECIPIENT 's assassination|murder|killing|execution
extrajudicial|targeted|honour|honor killing|killings
= Gunmen assassinated a senator. => Gunmen > senator
= Two monks were shot to death by soldiers. => soldiers > Two monks

[ASSAULT firearms 193]
ACTOR shoots RECIPIENT
ACTOR shoots at RECIPIENT
ACTOR shoots_down|guns_down|downs|shoots_dead RECIPIENT
ACTOR fires|shoots|opens_fire on|at|upon|into RECIPIENT
ACTOR fires shots|rounds|bullets|machine_guns|guns|volley at|on|into RECIPIENT
ACTOR fires shots|rounds|bullets|machine_guns
ACTOR opens fire on|at|against RECIPIENT
ACTOR opens fire
RECIPIENT is shot|gunned_down by ACTOR
RECIPIENT is shot dead
RECIPIENT is shot
RECIPIENT comes under fire|gunfire
shooting|gunfire of|at|on|against RECIPIENT
mass|drive-by|school|police shooting|shootings
sniper|small-arms|machine-gun|gun fire|attack
= Soldiers opened fire on the crowd. => Soldiers > crowd
= Police shot a protester. => Police > protester

[NONE]
ACTOR shoots film|video|movie|scene|photograph|photographs|picture|goal|footage|hoops|series
ACTOR opens fire_station|office|school
ACTOR comes under fire for|from|over THING
= The director shot a film in Rome.

[ASSAULT explosives 183] instrument
ACTOR bombs|blows_up|dynamites|mines|booby-traps|firebombs RECIPIENT
ACTOR bombs|blows_up|dynamites|firebombs pipeline|bridge|building|church|mosque|market|train|bus|station|railway|embassy|hotel|office|car|plane|airliner|base|headquarters|convoy|house|statue|shrine|temple|school|town
ACTOR detonates|explodes|sets_off|plants|throws|hurls|lobs|triggers|places bomb|bombs|grenade|grenades|explosives|device|mine|car_bomb|charge|dynamite|explosive|landmine at|in|near|under|outside|on RECIPIENT
ACTOR detonates|explodes|sets_off|plants|throws|hurls|lobs|triggers bomb|bombs|grenade|grenades|explosives|car_bomb|explosive|truck_bomb|petrol_bomb
bomb|car_bomb|grenade|mine|landmine|roadside_bomb|explosion|blast|device *explodes|goes_off|detonates|rips|tears|kills|hits|strikes|wounds
bombing|bombings|bomb_attack|bomb_blast|car_bombing|explosion|blast of|on|in|at|against RECIPIENT
car_bomb|car_bombing|truck_bomb|roadside_bomb|bombing|bombings|bomb_attack|bomb_attacks|bomb_blast|grenade_attack|parcel_bomb|letter_bomb
RECIPIENT is bombed|blown_up
= Militants bombed a police station. => Militants
= A car bomb exploded outside the ministry.

[ASSAULT suicide-attack 1831]
suicide_bomber *kills|attacks|blows|detonates|strikes|hits|targets|wounds RECIPIENT
ACTOR blows himself|herself|themselves up
ACTOR detonates vest|suicide_vest|explosive_vest|belt
suicide|kamikaze attack|bombing|bombings|attacks|bomber|bombers|blast on|against|in|at RECIPIENT
suicide|kamikaze attack|bombing|bombings|attacks|blast
= A suicide bomber killed six people. => - > six people

[ASSAULT aerial 195] military
ACTOR bombs|bombards|strafes|pounds|blitzes RECIPIENT from air|sky
ACTOR:MIL,state bombs|bombards|strafes|pounds|blitzes RECIPIENT
warplane|warplanes|jet|jets|aircraft|plane|planes|bomber|bombers|helicopter|helicopters|air_force|gunship|gunships *bombs|attacks|hits|strikes|pounds|strafes|targets|fires|raids|kills RECIPIENT
ACTOR launches|carries_out|conducts|begins|mounts|flies air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|bombing_raid|bombing_campaign|sorties|missile_strike|missile_strikes on|against|in|at RECIPIENT
ACTOR launches|carries_out|conducts|begins|mounts|flies air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|bombing_raid|bombing_campaign|missile_strike|missile_strikes
air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|air_attack|air_attacks|bombing_raid|bombardment|bombing_campaign|airstrike on|against|of|in RECIPIENT
air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|air_attack|bombing_raid|bombing_campaign|aerial_bombardment
ACTOR drops bomb|bombs|barrel_bombs|cluster_bombs|napalm on|over RECIPIENT
ACTOR drops bomb|bombs|barrel_bombs
ACTOR shoots_down|downs|brings_down plane|jet|helicopter|aircraft|airliner|drone|warplane|fighter|bomber of|from RECIPIENT
ACTOR shoots_down|downs|brings_down plane|jet|helicopter|aircraft|airliner|warplane
ACTOR shoots_down|downs RECIPIENT 's plane|jet|helicopter|aircraft|airliner|drone|warplane
downing|shooting-down of plane|jet|helicopter|airliner|aircraft by ACTOR
= Israeli warplanes bombed Gaza. => Israel > Gaza
= NATO carried out air strikes against Serbia. => NATO > Serbia

[ASSAULT drone aerial 195] military
drone|drones *attacks|strikes|hits|targets|kills|bombs RECIPIENT
drone|unmanned_aircraft strike|attack|strikes|attacks on|against|in RECIPIENT
drone strike|attack|strikes|attacks
= A US drone strike killed three militants.

[ASSAULT heavy-weapons 194] military
ACTOR shells|bombards|rockets|mortars RECIPIENT
ACTOR:MIL,REB,UAF shells|bombards|pounds town|city|village|positions|border|neighbourhood|camp|base|hospital|buildings|capital|building|island
ACTOR fires|launches|lobs|rains rocket|rockets|missile|missiles|mortar|mortars|shells|artillery|shell|mortar_bombs|salvo at|into|on|against|over|towards RECIPIENT
ACTOR fires|launches|lobs rocket|rockets|mortar|mortars|shells|artillery into|at|on THING
shelling|bombardment|rocket_fire|mortar_fire|artillery_fire|rocket_attack|rocket_attacks|missile_attack|missile_attacks|mortar_attack of|on|against|at|by|from RECIPIENT
shelling|bombardment|rocket_attack|rocket_attacks|rocket_fire|mortar_fire|artillery_fire|missile_attack|mortar_attack
RECIPIENT is shelled|bombarded|pounded by ACTOR
rocket|missile|shell|shells|rockets|mortar *hits|strikes|lands|kills|slams RECIPIENT
ACTOR torpedoes|sinks|rams RECIPIENT
ACTOR torpedoes|sinks|rams ship|boat|vessel|submarine|trawler|frigate
sinking of ship|boat|submarine|warship by ACTOR
= The army shelled the town.
= Hamas fired rockets at Israel. => Hamas > Israel

[ASSAULT abduct 181]
ACTOR kidnaps|abducts|snatches|hijacks|captures RECIPIENT:person,group
ACTOR:REB,UAF,CRM,CVL,PRM seizes|takes|captures|holds|carries_off RECIPIENT:person,group
ACTOR takes|seizes|holds RECIPIENT hostage|captive
ACTOR takes|seizes|holds hostage|hostages|captive|captives
ACTOR takes|holds RECIPIENT prisoner
ACTOR hijacks|commandeers plane|airliner|ship|bus|tanker|vessel|train|boat|yacht|aircraft|freighter
RECIPIENT is kidnapped|abducted|snatched|hijacked
RECIPIENT is taken|held|seized hostage|captive|prisoner
kidnapping|abduction|hostage-taking|hijacking|kidnap|disappearance of RECIPIENT
kidnapping|abduction|hostage-taking|hijacking by ACTOR
ACTOR holds RECIPIENT for ransom
= Gunmen kidnapped three journalists. => Gunmen > three journalists
= Pirates hijacked a tanker. => Pirates

[ASSAULT crowd-control 175] repression
ACTOR fires|uses|lobs|shoots|deploys|throws tear_gas|teargas|rubber_bullets|water_cannon|water_cannons|stun_grenades|pepper_spray|plastic_bullets|pellets|batons|live_ammunition|live_rounds|live_fire at|on|against|into|to RECIPIENT
ACTOR fires|uses|lobs|shoots|deploys|throws tear_gas|teargas|rubber_bullets|water_cannon|water_cannons|stun_grenades|pepper_spray|plastic_bullets|batons|live_ammunition|live_rounds
ACTOR tear-gasses|teargasses|pepper-sprays|baton-charges RECIPIENT
ACTOR disperses RECIPIENT with tear_gas|teargas|batons|water_cannon|rubber_bullets|gunfire
ACTOR:COP,MIL beats|clubs|charges|attacks|fires_on|shoots|clashes RECIPIENT:CVL,OPP,EDU,LAB
ACTOR:COP,MIL cracks down on RECIPIENT
ACTOR cracks down on protest|protests|demonstration|demonstrations|protesters|dissent
crackdown on|against RECIPIENT:CVL,OPP,EDU,LAB,person,group
crackdown on protest|protests|demonstrations|dissent|protesters
crackdown|tear_gas|teargas|baton_charge by ACTOR
ACTOR puts down|crushes|quells|suppresses protest|protests|uprising|revolt|demonstration|demonstrations|rebellion|mutiny|riot|unrest
= Police fired tear gas at protesters. => Police > protesters

[ASSAULT beat 182]
ACTOR beats|beats_up|punches|kicks|clubs|thrashes|flogs|whips|manhandles|slaps|roughs_up|mauls|bludgeons|batters|stones RECIPIENT:person,group
RECIPIENT is beaten|beaten_up|punched|kicked|flogged|manhandled|assaulted
beating|flogging|caning of RECIPIENT
ACTOR scuffles|brawls with RECIPIENT
= Guards beat prisoners. => Guards > prisoners

[ASSAULT primitive 182]
ACTOR stabs|knifes|hacks|slashes|spears RECIPIENT
RECIPIENT is stabbed|knifed|hacked
stabbing|knife_attack|machete_attack|knifing of|on|against RECIPIENT
stabbing|knife_attack|stabbings|machete_attack
ACTOR rams|drives|ploughs|plows car|truck|lorry|van|vehicle into RECIPIENT
ACTOR rams|ploughs into RECIPIENT:person,group
= A man stabbed three people in London. => man > three people

[ASSAULT torture 182] human_rights
ACTOR tortures|mistreats|ill-treats|abuses|waterboards|brutalises|brutalizes RECIPIENT:person,group
RECIPIENT is tortured|mistreated|waterboarded
torture|mistreatment|ill-treatment|abuse of RECIPIENT
torture by ACTOR
= Police tortured a suspect. => Police > suspect

[ASSAULT sexual 182] gender
ACTOR rapes|molests|gang-rapes RECIPIENT
ACTOR assaults_sexually|abuses_sexually|attacks_sexually RECIPIENT
RECIPIENT is raped|molested
rape|gang_rape|sexual_assault|sexual_abuse|molestation of RECIPIENT
rape|gang_rape|sexual_assault by ACTOR
= Soldiers raped women in the village. => Soldiers > women

[ASSAULT destroy 1712] instrument
ACTOR destroys|burns_down|demolishes|razes|torches|bulldozes|flattens|levels|wrecks|ravages|devastates|sets_ablaze|sets_alight|loots|dynamites home|homes|house|houses|village|villages|town|church|churches|mosque|mosques|building|buildings|school|hospital|bridge|bridges|posts|post|tank|tanks|base|camp|shop|shops|car|cars|property|crops|field|fields|factory|pipeline|farm|farms|temple|offices|office|station|plant|embassy|statue|depot|vehicles|equipment|infrastructure|headquarters|tunnel|tunnels|settlement of|belonging RECIPIENT
ACTOR destroys|burns_down|demolishes|razes|torches|bulldozes|flattens|levels|burns home|homes|house|houses|village|villages|town|church|churches|mosque|mosques|building|buildings|school|hospital|bridge|bridges|posts|tank|tanks|base|camp|shop|shops|property|crops|factory|pipeline|farm|farms|temple|station|plant|embassy|infrastructure|tunnel|tunnels|depot
ACTOR sets fire to THING
ACTOR sets THING on fire|ablaze|alight
ACTOR sabotages THING
destruction|demolition|razing|burning|sabotage|arson of|on|against home|homes|house|houses|village|villages|building|buildings|church|mosque|property|infrastructure|pipeline|school|bridge
arson|sabotage|arson_attack on|against|of RECIPIENT
= Militias burned down a village.

[ASSAULT unconventional 204] cbrn
ACTOR uses|employs|releases|deploys chemical_weapons|nerve_gas|poison_gas|sarin|chlorine|mustard_gas|nerve_agent|biological_weapons|nuclear_weapons against|on|in RECIPIENT
ACTOR uses|employs|releases chemical_weapons|nerve_gas|poison_gas|sarin|chlorine|mustard_gas|nerve_agent|biological_weapons
ACTOR gasses RECIPIENT
chemical|gas|nerve|sarin|chemical_weapons attack|attacks on|against|in RECIPIENT
chemical|gas|sarin attack|attacks
use of chemical_weapons|nerve_agent|poison_gas against|by RECIPIENT
genocide|ethnic_cleansing of|against RECIPIENT
genocide|ethnic_cleansing|mass_killing
ACTOR exterminates RECIPIENT
= Iraq used chemical weapons against Kurdish villagers. => Iraq > villagers

[NONE]
ACTOR attacks problem|issue|question|idea|record|policy|plan|speech
heart|panic|asthma|verbal|personal|ad attack
ACTOR strikes deal|agreement|balance|chord|accord|tone|bargain|pose|note|blow_for|compromise
ACTOR hits record|high|low|target|market|headline|headlines|road|peak|shelves|screens|streets|growth|economy
ACTOR battles|fights disease|cancer|fire|fires|blaze|illness|poverty|corruption|inflation|virus|hunger|crime|climate|addiction|flames|election|discrimination
ACTOR kills time|bill|proposal|motion|deal|measure|programme|program|plan
ACTOR beats team|side|rival|record|expectations|forecast|champion|deadline|odds
battle|war|fight against|on drugs|poverty|corruption|inflation|cancer|disease|terrorism|terror|crime|virus|hunger
court|legal|election|leadership|custody|price|trade|ratings battle|fight|war|clash
cold_war
civil_war|world_war|cold_war veteran|museum|film|book|monument|memorial|hero
ACTOR is killed in crash|accident|earthquake|flood|floods|avalanche|landslide|storm|cyclone|hurricane|fire|collapse|stampede|tsunami
RECIPIENT *dies of|from THING
earthquake|quake|flood|floods|storm|hurricane|cyclone|typhoon|tornado|landslide|avalanche|tsunami|lightning|accident|crash|collision|fire|blaze|virus|disease|famine|drought|heatwave|derailment *kills|injures|hits|strikes|claims|destroys|leaves RECIPIENT
= An earthquake killed 200 people.
= The minister attacked the problem of inflation.
= Ten people were killed in a bus crash.
