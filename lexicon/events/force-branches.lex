# Shows of force, coercion and violence by their finer CAMEO codes.

[MOBILIZE 150] military
ACTOR shows|displays|demonstrates|flexes force|strength|muscle|muscles|military_might|military_power|might|firepower
ACTOR makes|stages|puts_on show|display of force|strength|might
ACTOR rattles sabre|sabres|saber|sabers
= China flexed its muscles in the strait. => China ; cameo=150
= The navy staged a show of force. => navy ; cameo=150

[MOBILIZE police 151] prior=4
ACTOR puts|places police|police_force|police_forces|security_services|riot_police on alert|high_alert|standby|full_alert
ACTOR raises|heightens|steps_up|tightens|increases|beefs_up|reinforces security|security_measures|police_presence|security_level|terror_alert|threat_level|police_patrols at|in|around|along|across|for|near THING
ACTOR raises|heightens terror_alert|threat_level|alert_level|terrorism_alert
ACTOR:COP is|remains|stays|goes on alert|high_alert|standby|full_alert
police on alert|high_alert
= Rome put the police on high alert. => Rome ; cameo=151
= Brussels raised its threat level. => Brussels ; cameo=151

[MOBILIZE troops 152] military prior=2
ACTOR puts|places troops|forces|army|military|soldiers|navy|armed_forces|reservists|rocket_forces|missile_forces|border_guards on alert|high_alert|standby|war_footing|full_alert|combat_alert|maximum_alert|full_combat_readiness
ACTOR:MIL is|remains|stays|goes on alert|high_alert|standby|full_alert|combat_alert|war_footing
ACTOR raises|heightens|orders combat_readiness|military_alert|alert_status|military_readiness|state_of_readiness
= Pakistan placed its army on high alert. => Pakistan ; cameo=152

[COERCE seize 1711] thing prior=2
ACTOR:state,GOV,MIL,COP,REB,UAF,JUD,IGO,PTY confiscates|sequesters|impounds|expropriates|requisitions property|properties|land|lands|farm|farms|house|houses|home|homes|assets|belongings|livestock|crops|vehicles|cattle|passports|equipment|computers|documents|funds|estate|estates|goods of|from|belonging RECIPIENT
ACTOR:state,GOV,MIL,COP,REB,UAF,JUD,IGO,PTY confiscates|sequesters|expropriates|requisitions property|properties|land|lands|farm|farms|house|houses|home|homes|assets|belongings|livestock|crops|cattle|estate|estates
confiscation|expropriation|seizure|sequestration of property|properties|land|lands|farms|assets|homes
= Harare confiscated the farms of white settlers. => Harare > white settlers ; cameo=1711

[COERCE restrict 1722] political_institutions prior=3
ACTOR:state,GOV,JUD,LEG,MIL bans|outlaws|dissolves|proscribes|deregisters|disbands|suspends party|parties|opposition_party|opposition_parties|political_parties|political_party|political_movement|trade_unions|RECIPIENT:PTY,OPP
ACTOR:state,GOV,JUD,LEG,MIL bans|bars|disqualifies politician|politicians|candidate|candidates|opposition_leader|opposition_candidate|opposition_candidates from election|elections|office|politics|race|ballot|vote|running|standing
ban|dissolution of|on opposition_party|opposition_parties|political_parties|political_party
RECIPIENT:PTY,OPP is banned|outlawed|dissolved|proscribed|disbanded
= The court dissolved the main opposition party. => court > opposition ; cameo=1722

[ASSAULT 180] prior=1
ACTOR:REB,UAF,CRM,MIL,PRM,state terrorises|terrorizes|brutalises|brutalizes RECIPIENT:person,group,place,CVL
ACTOR:REB,UAF,CRM,MIL,PRM spreads|sows terror among|in|across RECIPIENT
reign|campaign of terror by|against ACTOR
= Gunmen terrorised the villagers. => Gunmen > villagers ; cameo=180

[ASSAULT sexual 1821] gender prior=2
ACTOR rapes|gang-rapes RECIPIENT:person,group
ACTOR molests|sexually_assaults|gang_rapes RECIPIENT:person,group
rape|gang-rape|mass_rape of RECIPIENT
= Soldiers raped the prisoners. => Soldiers > prisoners ; cameo=1821

[ASSAULT torture 1822] human_rights prior=2
ACTOR tortures|waterboards|electrocutes RECIPIENT:person,group
torture of RECIPIENT
RECIPIENT is tortured to death
= The guards tortured the prisoner. => guards > prisoner ; cameo=1822

[ASSAULT targeted 1823] prior=2
ACTOR beats|stabs|hacks|clubs|stones|bludgeons|strangles|kicks|burns|tramples RECIPIENT to death
ACTOR beheads|decapitates|strangles|lynches RECIPIENT:person,group
RECIPIENT is beaten|stabbed|hacked|clubbed|stoned|bludgeoned|burned|burnt|kicked to death
beheading|decapitation|lynching|stoning of RECIPIENT
= A mob hacked two policemen to death. => mob > two policemen ; cameo=1823

[ASSAULT explosives 1832] instrument prior=2
car_bomb|car_bombing|truck_bomb|car_bombs|vehicle_bomb|car-bomb_attack|truck_bombing|booby-trapped_car in|near|outside|at|on|against RECIPIENT
car_bomb|truck_bomb|vehicle_bomb *kills|wounds|injures|rips|tears RECIPIENT
car_bomb|truck_bomb|vehicle_bomb|explosives-laden_car *explodes|detonates|blows_up|goes_off
ACTOR detonates|explodes|sets_off car_bomb|truck_bomb|vehicle_bomb in|near|outside|at|by RECIPIENT
= A car bomb killed six soldiers. => > six soldiers ; cameo=1832

[ASSAULT explosives 1833] instrument prior=2
roadside_bomb|roadside_bombing|roadside_bombs|landmine|land_mine|improvised_explosive_device *kills|wounds|injures|hits|rips RECIPIENT
roadside_bomb|roadside_bombing|improvised_explosive_device|ied in|near|on|against RECIPIENT
roadside_bomb|landmine *explodes|detonates|blows_up|goes_off
ACTOR plants|detonates|lays|sets_off roadside_bomb|roadside_bombs|landmine|landmines in|near|on|along|under RECIPIENT
= Rebels planted a roadside bomb near Kandahar. => Rebels  ; cameo=1833

[ASSAULT abduct 184] human_rights prior=3
ACTOR uses|holds|takes|employs|keeps RECIPIENT as human_shield|human_shields
ACTOR uses|takes|employs human_shield|human_shields
ACTOR shields itself|themselves|himself behind civilians|hostages
use of civilians|prisoners|hostages|children as human_shields
use of human_shields
= The militia used civilians as human shields. => militia > civilians ; cameo=184

[ASSAULT targeted 185] prior=3
ACTOR tries|attempts|plots|conspires to assassinate|murder
ACTOR attempts assassination|murder of RECIPIENT
assassination|murder attempt|attempts|bid|plot on|against RECIPIENT
attempt|attempts on life|lives of RECIPIENT
RECIPIENT survives|escapes assassination_attempt|attempt|bid on life
RECIPIENT survives|escapes assassination|assassination_bid|assassination_attempt
failed|attempted assassination of RECIPIENT
= Gunmen tried to assassinate the minister. => Gunmen ; cameo=185
= The president survived an assassination attempt. => > president ; cameo=185

[COERCE restrict 191] military prior=2
ACTOR:MIL,REB,state,GOV,UAF blockades|besieges|encircles|cuts_off|surrounds city|town|port|ports|island|enclave|capital|camp|embassy|headquarters|strait|coast|village
ACTOR:MIL,REB,state,GOV imposes|tightens|maintains|enforces|mounts naval_blockade|air_blockade|siege|land_blockade|no-fly_zone|exclusion_zone|cordon on|around|against|over|of RECIPIENT
ACTOR:MIL,REB,state,GOV lays siege to RECIPIENT
naval_blockade|air_blockade|land_blockade of|on|against RECIPIENT
= Egypt imposed a naval blockade on Israel. => Egypt > Israel ; cameo=191
= Rebels laid siege to Misrata. => Rebels > Misrata ; cameo=191

[ASSAULT 200] human_rights prior=2
ACTOR massacres|slaughters|exterminates|annihilates|wipes_out RECIPIENT:person,group,CVL
ACTOR commits|carries_out|perpetrates atrocities|atrocity|mass_killing|mass_killings|crimes_against_humanity against|of|on RECIPIENT
mass_killing|mass_killings|extermination of RECIPIENT
= The junta committed atrocities against the Karen. => junta > Karen ; cameo=200

[ASSAULT targeted 203] human_rights prior=3
ACTOR commits|carries_out|perpetrates|conducts|pursues ethnic_cleansing|genocide|pogrom|pogroms of|against RECIPIENT
ACTOR commits|carries_out|perpetrates|conducts ethnic_cleansing|genocide
ethnic_cleansing|genocide|pogrom|pogroms of|against RECIPIENT
= The army carried out ethnic cleansing against the Rohingya. => army > Rohingya ; cameo=203

[ASSAULT unconventional 2041] cbrn prior=3
ACTOR uses|fires|drops|launches|releases|sprays|employs|unleashes chemical_weapons|chemical_weapon|nerve_gas|poison_gas|mustard_gas|sarin|sarin_gas|chlorine|chlorine_gas|nerve_agent|biological_weapons|anthrax|chlorine_bombs|radiological_weapon|dirty_bomb on|against|in|at|over RECIPIENT
ACTOR gasses RECIPIENT
ACTOR poisons RECIPIENT with nerve_agent|novichok|polonium|sarin|ricin
chemical|gas|sarin|biological|chlorine|nerve_gas|anthrax attack|attacks|strike on|in|against RECIPIENT
= Iraq used mustard gas against Iran. => Iraq > Iran ; cameo=2041

[ASSAULT unconventional 2042] cbrn prior=3
ACTOR drops|detonates|uses|explodes|fires atomic_bomb|atom_bomb|nuclear_bomb|nuclear_weapon|nuclear_weapons|hydrogen_bomb on|against|over RECIPIENT
atomic_bombing|atomic_bombings|nuclear_bombing of RECIPIENT
nuclear attack|strike on|against RECIPIENT
= The United States dropped an atomic bomb on Japan. => United States > Japan ; cameo=2042
