# ASSAULT by weapon: firearms, bombs, suicide attacks, air strikes, drones,
# artillery, crowd control, poison and worse.

[ASSAULT firearms 193]
ACTOR shoots RECIPIENT:person,group
ACTOR shoots RECIPIENT dead
ACTOR shoots at RECIPIENT
ACTOR shoots_dead|guns_down|machine-guns RECIPIENT
ACTOR guns RECIPIENT down
ACTOR fires|shoots|opens_fire on|at|upon|into RECIPIENT
ACTOR fires|shoots|opens_fire on|at|upon|into crowd|car|vehicle|convoy|bus|mosque|church|house|home|protesters|worshippers|building|checkpoint|patrol|boat
ACTOR fires shots|rounds|bullets|machine_guns|guns|volley|live_rounds|live_bullets at|on|into|towards RECIPIENT
ACTOR fires shots|rounds|bullets|machine_guns
ACTOR opens fire on|at|against RECIPIENT
ACTOR:person,group,MIL,COP,REB,UAF opens fire
RECIPIENT is shot|gunned_down|shot_at by ACTOR
RECIPIENT is shot|gunned_down dead
RECIPIENT:person,group is shot
RECIPIENT:person,group is shot in|through head|chest|leg|legs|back|neck|stomach|face
RECIPIENT comes|is under fire|gunfire|sniper_fire from ACTOR
RECIPIENT:MIL,COP,person,group comes under gunfire|sniper_fire
shooting|gunfire|shootings of|at|on|against RECIPIENT
shooting|shootings by ACTOR
mass|drive-by|school|police|fatal|deadly|mosque shooting|shootings
sniper|small-arms|machine-gun|gun|heavy fire|attack|attacks
ACTOR:MIL,REB,UAF,state,GOV fires|shoots across|over border|frontier|line|ceasefire_line|river|demarcation_line
= Soldiers opened fire on the crowd. => Soldiers > crowd
= Police have shot a protester. => Police > protester
= Two people were shot dead in Mandalay. => - > Two people
= Snipers fired at demonstrators from the rooftops. => Snipers > demonstrators
! The director shot a film in Rome.
! The striker fired home the winning goal.

[ASSAULT firearms targeted 186]
ACTOR guns_down|shoots_dead RECIPIENT:GOV,LEG,PTY,OPP,JRN,JUD,REL,ELI
ACTOR shoots RECIPIENT:GOV,LEG,PTY,OPP,JRN,JUD,REL,ELI dead
RECIPIENT:GOV,LEG,PTY,OPP,JRN,JUD,REL,ELI is shot dead
RECIPIENT:GOV,LEG,PTY,OPP,JRN,JUD,REL,ELI is gunned_down
mass shooting|shootings
= Gunmen shot dead a senator. => Gunmen > senator

[NONE]
ACTOR shoots film|films|video|movie|scene|scenes|photograph|photographs|picture|goal|footage|hoops|series|penalty|par|birdie|round
ACTOR fires home|wide|over|shot|shots|goal|penalty|past|out
ACTOR fires RECIPIENT from|for|as|over job|post|position|chief|head|incompetence
ACTOR opens fire_station|office|school
ACTOR comes under fire|attack for|from|over|after CLAUSE
ACTOR comes|is under fire|attack for|over THING
photo|film|penalty shoot|shooting|shootout
shooting star|guard|gallery|season|range
= The director shot a film in Rome.

[ASSAULT explosives 183] instrument
ACTOR bombs|blows_up|dynamites|booby-traps|firebombs|mines RECIPIENT
ACTOR:!state bombs|blows_up|dynamites|firebombs pipeline|pipelines|bridge|bridges|building|church|mosque|market|train|bus|station|railway|embassy|embassies|hotel|office|car|plane|airliner|headquarters|convoy|house|statue|shrine|temple|school|jetty|pylon|pylons|line|lines|power_lines|depot|refinery|tanker|police_station|installations
ACTOR mines harbour|harbours|harbor|harbors|waters|road|roads|bridge|strait
ACTOR detonates|explodes|sets_off|plants|throws|hurls|lobs|triggers|places|leaves|tosses|lays|fires bomb|bombs|grenade|grenades|explosives|device|mine|mines|car_bomb|dynamite|explosive|landmine|landmines|petrol_bomb|parcel_bomb|roadside_bomb at|in|near|under|outside|on|into RECIPIENT
ACTOR detonates|explodes|sets_off|plants|throws|hurls|lobs|triggers|tosses|lays bomb|bombs|grenade|grenades|explosives|car_bomb|explosive|truck_bomb|petrol_bomb|landmines|mines
bomb|bombs|car_bomb|grenade|grenades|mine|landmine|roadside_bomb|explosion|explosions|blast|blasts|device|explosives|booby_trap|firebomb|bombing|bombings|booby-trap *explodes|goes_off|detonates|blows_up|rips_through|tears_through|kills|hits|strikes|wounds|injures|destroys|damages|rocks|targets|shakes RECIPIENT
bomb|bombs|car_bomb|grenade|grenades|mine|landmine|roadside_bomb|explosion|explosions|blast|blasts|device|explosives|bombing|bombings *explodes|goes_off|detonates|rips|tears|hits|strikes|rocks|targets|shakes|goes
bombing|bombings|bomb_attack|bomb_blast|car_bombing|bomb_attacks|suicide_bombing|firebombing of|on|in|at|against RECIPIENT
bombing|bombings of embassy|embassies|church|mosque|market|building|airliner|plane|hotel|station|barracks|headquarters|cathedral|centre|center
explosion|blast in|at|near|outside RECIPIENT:GOV,MIL,COP,REL,BUS,LEG
car_bomb|car_bombing|truck_bomb|roadside_bomb|bombing|bombings|bomb_attack|bomb_attacks|bomb_blast|bomb_blasts|grenade_attack|parcel_bomb|letter_bomb|nail_bomb|firebombing|pipe_bomb
bomb|car-bomb|grenade|roadside|mine attack|attacks|blast|explosion|blasts|explosions
twin|double|deadly|powerful|series bombing|bombings|blast|blasts|explosion|explosions
RECIPIENT is bombed|blown_up
= Militants bombed a police station. => Militants
= A car bomb exploded outside the ministry.
= Rebels blew up a pipeline. => Rebels
= The bombing of two embassies killed hundreds.
= A grenade was thrown at the soldiers. => - > soldiers
! A gas explosion wrecked the bakery.

[NONE]
gas|boiler|mine|pit|dust|population|tank|factory|methane|volcanic explosion|blast|blasts|explosions
bomb disposal|squad|threat|threats|scare|shelter|expert|experts|hoax|warning
nuclear|atomic|hydrogen|thermonuclear explosion|blast|bomb|bombs
blast furnace|furnaces
ACTOR explodes|blows_up with anger|rage
ACTOR mines coal|gold|copper|data|diamonds|bitcoin|uranium|lithium
bombing|bombings suspect|suspects|trial|plot

[ASSAULT suicide-attack 1831] instrument
suicide_bomber|suicide_bombers|suicide_attacker|suicide_attackers *kills|attacks|blows|blows_up|detonates|strikes|hits|targets|wounds|rams|drives RECIPIENT
ACTOR blows_up himself|herself|themselves|itself
ACTOR detonates|sets_off|explodes vest|suicide_vest|explosive_vest|belt|explosives_belt
ACTOR rams|drives car|truck|lorry|van|vehicle|boat laden|packed|filled with|into THING
suicide|kamikaze attack|bombing|bombings|attacks|bomber|bombers|blast|mission on|against|in|at RECIPIENT
suicide|kamikaze attack|bombing|bombings|attacks|blast|bomber|bombers
suicide_bombing|suicide_bombings|suicide_attack|suicide_attacks on|against|in|at RECIPIENT
suicide_bombing|suicide_bombings|suicide_attack|suicide_attacks
ACTOR hijacks|flies|crashes plane|planes|airliner|airliners|jets into tower|towers|building|World_Trade_Center
September|9/11 attack|attacks on|against RECIPIENT
= A suicide bomber killed six people. => suicide bomber > six people
= Two men blew themselves up in a market.
= A suicide bomber killed nine people in Kano.

[ASSAULT aerial 195] military owned
ACTOR bombs|bombards|strafes|pounds|blitzes RECIPIENT from air|sky
ACTOR:MIL,state bombs|bombards|strafes|pounds|blitzes RECIPIENT
ACTOR:MIL,state bombs|strafes|pounds|blitzes town|city|village|positions|camp|camps|base|bases|airport|capital|targets|hospital|school|site|sites|reactor|factory|bridge|bridges|stronghold|area|areas|convoy|facilities|plant|suburbs|neighbourhoods|headquarters
warplane|warplanes|jet|jets|aircraft|plane|planes|bomber|bombers|helicopter|helicopters|air_force|gunship|gunships|fighter_jets *bombs|attacks|hits|strikes|pounds|strafes|targets|fires|raids|kills|shells|destroys RECIPIENT
warplane|warplanes|jet|jets|aircraft|plane|planes|bomber|bombers|helicopter|helicopters|gunship|gunships|fighter_jets *bombs|pounds|strafes|shells|bombards|raids THING
warplane|warplanes|jet|jets|aircraft|plane|planes|bomber|bombers|helicopter|helicopters|gunship|gunships *strikes|hits|attacks|targets|destroys camp|camps|base|bases|positions|targets|convoy|headquarters|village|villages|town|hideouts|hideout|depot|depots|buildings|tunnels|stronghold
ACTOR:MIL,state,GOV,IGO launches|carries_out|conducts|begins|mounts|flies|stages|resumes|continues|steps_up|orders air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|bombing_raid|bombing_raids|bombing_campaign|sorties|missile_strike|missile_strikes|bombing|air_war|air_campaign|bombardment on|against|in|at|over|of RECIPIENT
ACTOR launches|carries_out|conducts|begins|mounts|flies|stages|resumes air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|bombing_raid|bombing_raids|bombing_campaign|missile_strike|missile_strikes|air_campaign|air_attacks
air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|air_attack|air_attacks|bombing_raid|bombing_raids|bombardment|bombing_campaign|air_war|air_campaign on|against|of|in|by RECIPIENT
air_strike|air_strikes|airstrike|airstrikes|air_raid|air_raids|air_attack|air_attacks|bombing_raid|bombing_raids|bombing_campaign|aerial_bombardment|air_war|air_campaign
air|aerial|NATO strike|strikes|raid|raids|attack|attacks|bombardment|bombing on|against|in|of RECIPIENT
air|aerial strike|strikes|raid|raids|attack|attacks|bombardment|bombing
ACTOR drops bomb|bombs|barrel_bombs|cluster_bombs|napalm|leaflets_bombs on|over RECIPIENT
ACTOR drops bomb|bombs|barrel_bombs|napalm
ACTOR shoots_down|downs|brings_down plane|jet|helicopter|aircraft|airliner|drone|warplane|fighter|bomber|jets|fighter_jet|planes of|from RECIPIENT
ACTOR shoots_down|downs|brings_down plane|jet|helicopter|aircraft|airliner|warplane|fighter_jet|drone|jets|planes|missile|missiles
ACTOR shoots_down|downs RECIPIENT 's plane|jet|helicopter|aircraft|airliner|drone|warplane
ACTOR shoots_down|downs RECIPIENT
downing|shooting-down of plane|jet|helicopter|airliner|aircraft by ACTOR
ACTOR:state,GOV,MIL sends|dispatches|scrambles jets|warplanes|planes|fighter_jets|bombers|helicopters|drones|missiles to bomb|attack|strike|hit|destroy|pound
= Israeli warplanes bombed Gaza. => Israeli warplanes > Gaza
= NATO carried out air strikes against Serbia. => NATO > Serbia
= Iraqi planes bombed the unfinished domes. => Iraqi planes
= Syria shot down a Turkish jet. => Syria
= Iraq dropped bombs on the village. => Iraq
= Turkey sent jets to bomb a camp in Iraq. => Turkey

[ASSAULT drone aerial 195] military owned prior=2
drone|drones|unmanned_aircraft|Predator|Reaper *attacks|strikes|hits|targets|kills|bombs|destroys|damages RECIPIENT
drone|unmanned_aircraft strike|attack|strikes|attacks on|against|in RECIPIENT
drone strike|attack|strikes|attacks
ACTOR:MIL,state,REB launches|uses|sends|flies drone|drones against|at|on|over|into RECIPIENT
missile from drone|unmanned_aircraft|Predator
ACTOR carries_out|launches attack|strike using|with drone|drones
drone|drones|unmanned_aircraft *crashes|slams|explodes|rains into|on|near|over|above RECIPIENT
ACTOR:MIL,state,REB,UAF attacks|strikes|hits|targets|bombs RECIPIENT with|using drone|drones|explosive_drones|kamikaze_drones|unmanned_aircraft
ACTOR:MIL,state,REB,UAF kills RECIPIENT in|with drone_strike|drone_attack|drone_strikes
swarm|wave|barrage of drones
RECIPIENT is killed|hit|struck|targeted in|by drone_strike|drone_attack|drone|drones
= A US drone strike killed three militants.
= Houthi drones hit an oil refinery.
= Russia attacked Odesa with drones. => Russia > Odesa
= Two commanders were killed in a drone strike. => > Two commanders

[ASSAULT heavy-weapons 194] military owned
ACTOR shells|bombards|rockets|mortars RECIPIENT
ACTOR:MIL,REB,UAF,state shells|bombards|pounds town|city|village|villages|positions|border|neighbourhood|camp|base|hospital|buildings|capital|building|island|parliament|targets|suburbs|stronghold
ACTOR fires|launches|lobs|rains|shoots rocket|rockets|mortar|mortars|shells|artillery|shell|mortar_bombs|mortar_rounds|salvo|salvoes at|into|on|against|over|towards|across RECIPIENT
ACTOR fires|launches|lobs|rains missile|missiles|ballistic_missile|ballistic_missiles|cruise_missile|cruise_missiles at|on|against RECIPIENT!
ACTOR fires|launches missile|missiles at|on ship|tanker|base|airport|targets|city|capital|positions|bases|cities|palace|refinery|facilities
ACTOR hits|strikes|attacks RECIPIENT with missile|missiles|rocket|rockets|artillery|mortars
ACTOR hits|strikes positions|base|airport|targets with missile|missiles|rocket|rockets|artillery
ACTOR fires|launches|lobs rocket|rockets|mortar|mortars|shells|artillery into|at|on THING
shelling|bombardment|rocket_fire|mortar_fire|artillery_fire|rocket_attack|rocket_attacks|missile_attack|missile_attacks|mortar_attack|mortar_attacks of|on|against|at|by|from RECIPIENT
shelling|bombardment|rocket_attack|rocket_attacks|rocket_fire|mortar_fire|artillery_fire|missile_attack|missile_attacks|mortar_attack
rocket|missile|mortar|artillery|tank attack|attacks|fire|barrage|strike|strikes on|against|at RECIPIENT
rocket|mortar|artillery|tank attack|attacks|fire|barrage
RECIPIENT is shelled|bombarded|pounded by ACTOR
tank|tanks|artillery|gunboats|warships *shells|fires|pounds|bombards|blasts RECIPIENT
tank|tanks|artillery|gunboats *shells|pounds|bombards|blasts THING
rocket|missile|shell|shells|rockets|mortar|mortars|missiles|projectile *hits|strikes|lands|kills|slams|wounds|injures|crashes|destroys|falls RECIPIENT
rocket|missile|shell|shells|rockets|mortar|mortars|missiles *hits|strikes|lands|slams|falls in|on|into THING
ACTOR torpedoes|sinks|rams RECIPIENT
ACTOR:MIL,state,REB,COP torpedoes|sinks|rams ship|boat|boats|vessel|submarine|trawler|frigate|warship|corvette|patrol_boat
sinking of ship|boat|submarine|warship|corvette by ACTOR
= The army shelled the town.
= Hamas fired rockets at Israel. => Hamas > Israel
= Tanks shelled the parliament building.
= Rockets slammed into the capital.
! North Korea fired a missile into the sea.
= A missile slammed into an apartment block.

[NONE]
shelling of nuts|peas
ACTOR bombards RECIPIENT with calls|questions|messages|letters|emails
ACTOR sinks money|boat|ship|target|putt

[ASSAULT crowd-control 175] repression
ACTOR fires|uses|lobs|shoots|deploys|throws|employs|sprays|turns|unleashes tear_gas|teargas|rubber_bullets|water_cannon|water_cannons|stun_grenades|pepper_spray|plastic_bullets|pellets|batons|baton_rounds|flash_bangs|truncheons|clubs|whips|rubber_pellets|smoke_bombs at|on|against|into|to|upon RECIPIENT
ACTOR fires|uses|lobs|shoots|deploys|throws|employs|sprays|turns|unleashes tear_gas|teargas|rubber_bullets|water_cannon|water_cannons|stun_grenades|pepper_spray|plastic_bullets|batons|baton_rounds|truncheons|tear_gas_canisters
ACTOR:COP,MIL fires|uses live_ammunition|live_rounds|live_fire|warning_shots|bullets at|on|against|into|to RECIPIENT
ACTOR:COP,MIL fires|shoots into|in air
ACTOR fires warning_shots|shots in|into|to air
ACTOR tear-gasses|teargasses|pepper-sprays|baton-charges|water-cannons RECIPIENT
ACTOR disperses|breaks_up|drives_off|drives_back|drives_out|beats_back|chases|routs RECIPIENT with|using tear_gas|teargas|batons|water_cannon|rubber_bullets|gunfire|clubs|truncheons|force
ACTOR disperses|breaks_up protest|rally|crowd|crowds|demonstration with|using tear_gas|teargas|batons|water_cannon|rubber_bullets|gunfire
ACTOR:COP,MIL beats|clubs|charges|attacks|assaults RECIPIENT:CVL,OPP,EDU,LAB
ACTOR:COP,MIL clashes with RECIPIENT:CVL,OPP,EDU,LAB
ACTOR:COP,MIL charges crowd|crowds|demonstrators
ACTOR cracks down on protest|protests|demonstration|demonstrations|protesters|demonstrators
crackdown on|against RECIPIENT:CVL,OPP,EDU,LAB
crackdown on protest|protests|demonstrations|protesters|demonstrators
tear_gas|baton_charge|baton_charges by|on|against ACTOR
violent|bloody|brutal|military|police crackdown on|against RECIPIENT
ACTOR:MIL,COP,state,GOV puts_down|crushes|quells|suppresses protest|protests|uprising|revolt|demonstration|demonstrations|rebellion|mutiny|riot|riots|unrest
police|army|military brutality|violence against RECIPIENT
= Police fired tear gas at protesters. => Police > protesters
= Police drove the crowd back with batons. => Police > crowd
= Troops crushed the uprising. => Troops
= Soldiers fired warning shots in the air. => Soldiers

[ASSAULT unconventional 204] cbrn
ACTOR uses|employs|releases|deploys|drops|fires chemical_weapons|nerve_gas|poison_gas|sarin|chlorine|mustard_gas|nerve_agent|biological_weapons|nuclear_weapons|atomic_bomb|chemical_agents|toxic_gas|chlorine_gas against|on|in RECIPIENT
ACTOR uses|employs|releases chemical_weapons|nerve_gas|poison_gas|sarin|chlorine|mustard_gas|nerve_agent|biological_weapons|toxic_gas
ACTOR gasses RECIPIENT
ACTOR poisons RECIPIENT with nerve_agent|polonium|Novichok|sarin
chemical|gas|nerve|sarin|chemical_weapons|poison|nerve-agent attack|attacks on|against|in RECIPIENT
chemical|gas|sarin|chlorine|chemical_weapons attack|attacks
use of chemical_weapons|nerve_agent|poison_gas|nuclear_weapons against|by RECIPIENT
bombing of Hiroshima|Nagasaki
= Iraq used chemical weapons against Kurdish villagers. => Iraq > villagers

[ASSAULT targeted 202] human_rights
genocide|ethnic_cleansing|extermination of|against RECIPIENT
genocide|ethnic_cleansing|mass_killing|mass_killings|holocaust
ACTOR exterminates|annihilates RECIPIENT:person,group,REL,CVL
ACTOR commits genocide|massacre|massacres|mass_murder|ethnic_cleansing against|of|in RECIPIENT
ACTOR commits genocide|massacre|massacres|mass_murder|ethnic_cleansing
= The UN says the army committed genocide against the Rohingya. => army > Rohingya

[ASSAULT destroy 1712]
ACTOR destroys|burns_down|demolishes|razes|torches|bulldozes|flattens|levels|wrecks|sets_ablaze|sets_alight|dynamites|smashes|burns|blows_up|tears_down|knocks_down home|homes|house|houses|village|villages|town|church|churches|mosque|mosques|building|buildings|school|schools|hospital|bridge|bridges|posts|post|tank|tanks|base|camp|camps|shop|shops|property|crops|grove|groves|orchard|orchards|trees|field|fields|factory|factories|pipeline|pipelines|farm|farms|temple|temples|office|offices|station|plant|embassy|statue|statues|depot|infrastructure|headquarters|tunnel|tunnels|settlement|shrine|shrines|tombs|police_station|power_lines|oil_wells|huts|market|border_posts|monastery|refinery of|belonging RECIPIENT
ACTOR destroys|burns_down|demolishes|razes|torches|bulldozes|flattens|levels|wrecks|burns|sabotages home|homes|house|houses|village|villages|town|church|churches|mosque|mosques|building|buildings|school|schools|hospital|bridge|bridges|posts|post|tank|tanks|base|camp|camps|shop|shops|property|crops|factory|factories|pipeline|pipelines|farm|farms|temple|temples|station|plant|embassy|infrastructure|tunnel|tunnels|depot|shrine|shrines|tombs|huts|police_station|refinery|oil_wells|power_lines|statues|statue
ACTOR:MIL,REB,UAF,state,PRM,CRM destroys|demolishes|razes|smashes|breaks_up THING
ACTOR:MIL,REB,UAF,PRM,CRM,state sets fire to THING
ACTOR:MIL,REB,UAF,PRM,CRM,state sets THING on fire
ACTOR sabotages THING
statue|statues|home|homes|village|villages|mosque|church|shrine|house|houses *is destroyed|demolished|razed|torched|burned_down|broken_up|bulldozed|flattened|smashed
destruction|demolition|razing|burning|sabotage|arson of|on|against home|homes|house|houses|village|villages|building|buildings|church|mosque|property|infrastructure|pipeline|school|bridge|statues|shrines
arson|sabotage|arson_attack|arson_attacks on|against|of|at RECIPIENT
arson_attack|arson_attacks|scorched_earth
= The militias burned down two villages.
= Soldiers razed the camp. => Soldiers
= The Taliban destroyed the statues. => Taliban
! The fire destroyed ten houses.
! The quake flattened two villages.

# Where the doers are told by words that stand for no party.
[ASSAULT firearms 193] prior=-9
gunman|gunmen|sniper|snipers|shooter *opens|kills|shoots|fires RECIPIENT

[ASSAULT explosives 183] status=hypothetical
bomb|bombing|terror|terrorist plot|plots|conspiracy against|on|in|to RECIPIENT
bomb|bombing plot|plan|plans|conspiracy
= Four men were jailed over a bomb plot. => ; status=hypothetical
