# MOBILIZE: forces moved or readied without being used; exercises, weapon
# tests. Ships, planes and weapons moved are mode weapons, soldiers mode
# troops. Moving in to attack is ASSAULT, peacekeepers and relief are AID.

[MOBILIZE troops 154] military
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches|positions|concentrates|assembles|amasses|rushes|airlifts|musters|calls_up|calls_out|orders|lands|pours|redeploys|commits|sends_in|parachutes|gathers|flies_in|despatches troops|forces|soldiers|platoon|army|reservists|marines|paratroopers|battalion|battalions|brigade|brigades|division|divisions|units|reinforcements|commandos|contingent|guards|cavalry|regiment|special_forces|advisers|servicemen|military|national_guard|ground_troops|combat_troops to|along|near|in|on|into|towards|toward|against|across|off|around|at|onto RECIPIENT
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches|positions|concentrates|assembles|amasses|rushes|airlifts|musters|calls_up|calls_out|lands|pours|redeploys|commits|sends_in|parachutes|despatches troops|forces|soldiers|platoon|army|reservists|reserves|marines|paratroopers|battalion|battalions|brigade|brigades|division|divisions|units|reinforcements|commandos|contingent|national_guard|ground_troops|combat_troops|special_forces
troops|soldiers|forces|marines|reservists|paratroopers|reinforcements *is deployed|sent|stationed|massed|mobilised|mobilized|dispatched|called_up|flown to|along|in|on|near|into|at RECIPIENT
troops|soldiers|forces|marines|reservists|paratroopers|reinforcements *is deployed|stationed|massed|mobilised|mobilized|dispatched|called_up
ACTOR:MIL,REB,UAF deploys|masses|mobilises|mobilizes|gathers|assembles|lands|arrives to|along|near|in|on|around|at|into RECIPIENT
ACTOR:MIL,REB,UAF deploys|masses|mobilises|mobilizes|gathers
ACTOR:MIL,REB moves|rolls|marches|advances|pours|drives|enters|rumbles|crosses|heads|slips into|to|towards|toward|on|through|across|near|past|ashore|over RECIPIENT
ACTOR:MIL,REB moves|rolls|marches|advances|pours|drives|rumbles|heads|converges into|to|towards|toward|on|through|across|near|past|over THING
ACTOR:MIL enters RECIPIENT:state,place
ACTOR:MIL,REB,UAF crosses border|frontier|river|line
ACTOR:MIL,REB,UAF slips|goes|comes ashore
ACTOR:MIL takes_over|secures|occupies airport|airfield|port|bridge|bridges|base|airports|crossings
ACTOR:MIL,REB,UAF patrols|surrounds|encircles|guards|escorts RECIPIENT
ACTOR:MIL,REB,UAF rings RECIPIENT:LEG,GOV,place,organisation
ACTOR:MIL,REB,UAF patrols|surrounds|rings|encircles|guards|escorts|protects THING
ACTOR takes up positions|position
ACTOR takes_up positions|position
ACTOR puts|places troops|forces|army|military|soldiers|brigade|units|reservists on alert|standby|war_footing|high_alert|notice
ACTOR raises|heightens|increases|orders alert|alert_level|readiness|heightened_alert|state_of_alert
ACTOR orders troops|army|forces|military|soldiers|RECIPIENT:MIL to protect|guard|prepare|deploy|advance|move|stand|secure|clear|mobilise|mobilize
ACTOR authorises|authorizes|orders|approves deployment|dispatch|mobilisation|mobilization of troops|forces|soldiers|platoon|army
ACTOR authorises|authorizes army|troops|armed_forces|military|RECIPIENT:MIL to CLAUSE
ACTOR is on high_alert|war_footing|full_alert|maximum_alert
ACTOR:MIL,COP,state,GOV,REB remains|stays|stands|goes|is on alert|high_alert|standby|war_footing|full_alert
ACTOR remains|stays|goes on alert|high_alert|standby|war_footing|full_alert
troops|army|forces|military|navy on alert|high_alert
ACTOR puts RECIPIENT:MIL,state on alert|high_alert|war_footing|standby
ACTOR mobilises|mobilizes
ACTOR:state,GOV,MIL mobilises|mobilizes RECIPIENT:MIL
ACTOR declares|orders|announces|decrees|reintroduces|begins|extends mobilisation|mobilization|call-up|conscription|draft|general_mobilisation|military_service
ACTOR drafts|conscripts men|youths|soldiers|women|RECIPIENT
ACTOR builds_up|reinforces|strengthens|beefs_up|bolsters|intensifies|increases forces|troops|garrison|military_presence|presence|defences|defenses|army in|near|on|along|at RECIPIENT
ACTOR builds_up|reinforces|beefs_up|intensifies|doubles|expands forces|garrison|military_presence|troop_levels|army
ACTOR:state,GOV,MIL,REB,IGO fortifies|militarises|militarizes border|island|frontier|islands|positions|reefs|RECIPIENT
ACTOR:MIL,state,GOV,REB prepares|readies|braces for|to war|invasion|attack|offensive|battle|combat|assault|strikes|intervention
ACTOR activates standby_force|force|reservists|reserves
ACTOR:state,GOV sends|gives|supplies|provides instructors|trainers|advisers to RECIPIENT:MIL
ACTOR:MIL,state crosses border|frontier into RECIPIENT
deployment|mobilisation|mobilization|build-up|buildup|massing|movement|movements|dispatch|redeployment|concentration of troops|forces|soldiers|marines|reservists|army|units to|in|on|near|along RECIPIENT
deployment|mobilisation|mobilization|build-up|buildup|massing|redeployment|call-up|concentration of troops|forces|soldiers|marines|reservists
troop|military deployment|deployments|build-up|buildup|movements|mobilisation|mobilization|presence|activity|surge|reinforcements
border standoff|stand-off
military standoff|stand-off|standby
= Russia massed troops along the border with Ukraine. => Russia
= The Pentagon placed an Army brigade on alert. => Pentagon
= The last reservists were called up.
= Soldiers surrounded the legislature. => Soldiers
= Soldiers guarded the bridges. => Soldiers
= Israeli troops remained on alert in the north. => troops
= The minister ordered troops to guard churches. => minister
= Turkey sent commandos to the border. => Turkey
= Syrian forces moved into the town. => forces
! Japan sent troops to help the flood victims.
! Women were excluded from the military draft of the report.
= Pakistan moved two brigades to the Indian border. => Pakistan > India
= Israel called up 30,000 reservists. => Israel
= Belarus sent troops to the Ukrainian frontier. => Belarus

[MOBILIZE weapons 154] military owned
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches|positions|concentrates|amasses|rushes|redeploys|commits|orders|despatches tanks|warships|warship|aircraft_carrier|aircraft_carriers|fighters|warplanes|ships|ship|frigate|frigates|destroyer|destroyers|submarine|submarines|jets|bombers|fleet|artillery|aircraft|helicopters|gunboats|navy|vessel|vessels|armour|armor|carrier|planes|patrol_boats|patrol_ship|patrol_ships|cutter|cutters|coastguard_ships|naval_ship|armoured_vehicles|flotilla|gunboat|fighter_jets to|along|near|in|on|into|towards|toward|against|across|off|around|at|through RECIPIENT
ACTOR deploys|masses|sends|mobilises|mobilizes|stations|dispatches|positions|concentrates|amasses|rushes|redeploys|commits tanks|warships|warship|aircraft_carrier|aircraft_carriers|warplanes|frigate|frigates|destroyer|destroyers|submarine|submarines|bombers|fleet|artillery|gunboats|armour|armor|patrol_boats|flotilla|fighter_jets|navy
tank|tanks|warship|warships|frigate|frigates|gunboat|gunboats|armour|armor|warplane|warplanes|bombers|patrol_ships|patrol_boats|aircraft_carrier|submarine|submarines|destroyer|fleet|fighters|ships|vessels|jets|coastguard_ships|armoured_vehicles|helicopters *rolls|rumbles|moves|sails|converges|heads|cruises|lands|arrives|enters|patrols|flies|crosses|deploys|steams|circles|takes_off|surrounds|rings|comes RECIPIENT
tank|tanks|warship|warships|frigate|frigates|gunboat|gunboats|armour|armor|bombers|patrol_ships|aircraft_carrier|submarine|submarines|destroyer|armoured_vehicles *rolls|rumbles|moves|sails|converges|heads|cruises|lands|patrols|flies|steams|circles|arrives into|to|towards|near|off|past|through|on|in|over|close THING
ACTOR:state,MIL,GOV sails|steams|flies warship|warships|destroyer|bombers|carrier|jets|planes|aircraft|frigate through|near|over|towards|past|into|off|close RECIPIENT
ACTOR:MIL sails|steams|flies into|through|near|over|towards|toward|past strait|waters|airspace|island|islands|border|sea
ACTOR scrambles jets|fighters|fighter_jets|warplanes|aircraft|planes
ACTOR intercepts|shadows|tails|buzzes|tracks|monitors aircraft|plane|ship|ships|warship|jet|jets|bomber|bombers|vessel|frigate|warplanes|submarine
ACTOR enters|violates|crosses|breaches|penetrates|invades airspace|waters|territorial_waters|territory|border|frontier|air_defence_zone of RECIPIENT
ACTOR violates|enters|breaches RECIPIENT 's airspace|waters|territory|territorial_waters
ACTOR violates|enters airspace|waters|territorial_waters
ACTOR puts|places navy|air_force|missiles|nuclear_forces|bombers|fleet|planes on alert|standby|war_footing|high_alert
ACTOR issues|gives activation_order|activation order
naval deployment|build-up|buildup|presence|patrols|movements|blockade_exercise
deployment|build-up|buildup|massing|dispatch of tanks|warships|missiles|aircraft|ships|bombers|artillery|fleet to|in|on|near|along RECIPIENT
deployment|build-up|buildup|massing of tanks|warships|missiles|aircraft|bombers|artillery
violation|violations of airspace|territorial_waters by ACTOR
naval|maritime standoff|stand-off
standoff|stand-off between ships|vessels|RECIPIENT
= Taiwan scrambled jets. => Taiwan
= The United States sent an aircraft carrier to the Gulf. => United States
= Chinese patrol ships converged on the islands.
= Chinese warships sailed close to the islands.
! The tanker sailed into the port of Kharg.
= The Philippines deployed a coast guard cutter to the shoal. => Philippines
= Poland put its air force on alert. => Poland
= Russian bombers flew close to Alaska.

[MOBILIZE troops] military
ACTOR holds|conducts|begins|stages|starts|launches|carries_out|ends|kicks_off|announces|schedules|mounts exercises|exercise|drills|drill|manoeuvres|maneuvers|war_games|military_exercises|live-fire_drills|military_drills|military_parade|naval_exercises|naval_exercise|manoeuvre near|off|in|around|along|at|against RECIPIENT
ACTOR holds|conducts|begins|stages|starts|launches|carries_out|kicks_off|mounts exercises|exercise|drills|drill|manoeuvres|maneuvers|war_games|military_exercises|military_drills|military_parade|naval_exercises|naval_exercise
military|naval|live-fire|combat|air|joint exercises|drills|exercise|drill|manoeuvres|maneuvers by ACTOR
ACTOR simulates|rehearses attack|invasion|blockade|strikes|landing on|of RECIPIENT
= China held live-fire drills near Taiwan. => China > Taiwan

[MOBILIZE weapons] military cbrn
ACTOR tests|test-fires|launches|fires|detonates|explodes missile|missiles|rocket|rockets|nuclear_weapon|nuclear_device|nuclear_bomb|spy_satellite|warhead|projectile|projectiles|ballistic_missile|ballistic_missiles|atomic_bomb|torpedo|hydrogen_bomb|device into|towards|toward|over|off|near|across RECIPIENT
ACTOR tests|test-fires|launches|fires|detonates|explodes missile|missiles|nuclear_weapon|nuclear_device|nuclear_bomb|warhead|projectile|projectiles|ballistic_missile|ballistic_missiles|atomic_bomb|hydrogen_bomb|intercontinental_missile|cruise_missile|long-range_rocket|nuclear_weapons into|towards|over|off sea|ocean|coast|waters|island
ACTOR tests|test-fires|launches|fires|detonates|explodes missile|missiles|nuclear_weapon|nuclear_device|nuclear_bomb|warhead|projectile|projectiles|ballistic_missile|ballistic_missiles|atomic_bomb|hydrogen_bomb|intercontinental_missile|cruise_missile|long-range_rocket|nuclear_weapons|spy_satellite
ACTOR:state,MIL,GOV launches|fires satellite|rocket
ACTOR conducts|carries_out|stages|performs|holds nuclear_test|nuclear_tests|missile_test|missile_tests|nuclear_explosion|test-launch|underground_test|weapons_test|test_of|atomic_test
ACTOR:state,MIL,GOV conducts|carries_out test|tests
missile|missiles|rocket|projectile|ballistic_missile *is launched|fired|tested|test-fired over|into|across|towards THING
missile|missiles|rocket|projectile|ballistic_missile *is launched|fired|tested|test-fired by ACTOR
missile|missiles|rocket|projectile *flies|crosses|lands|falls|passes over|into|in sea|ocean|waters|island|RECIPIENT
ACTOR:state,MIL,GOV,IGO,REB deploys|stations|installs|positions|moves|sets_up|bases missiles|missile|warheads|nuclear_weapons|batteries|battery|radar|weapons|rockets|launchers|air_defences|air_defenses|missile_battery|Patriot_missiles|missile_system|guns|howitzers in|on|near|to|along|into RECIPIENT
ACTOR:state,MIL,GOV,IGO,REB deploys|stations|installs missiles|warheads|nuclear_weapons|batteries|radar|launchers|missile_battery|Patriot_missiles|missile_system
ACTOR enriches|produces|reprocesses uranium|plutonium
ACTOR:state,GOV,MIL,REB develops|builds|produces|acquires|stockpiles|restarts|designs|makes nuclear_weapons|nuclear_weapon|missiles|warheads|chemical_weapons|centrifuges|nuclear_bomb|nuclear_bombs|arsenal|atomic_bomb|biological_weapons|nuclear_device
ACTOR:state,GOV works on design|bomb|warhead|nuclear_weapon|missile of|with weapon|THING
ACTOR:state,GOV resumes|starts|restarts|begins|expands|accelerates enrichment|reprocessing|nuclear_programme|nuclear_program|uranium_enrichment
ACTOR unveils|displays|shows_off|parades missile|missiles|weapon|weapons|tank|tanks|warheads
missile|nuclear|rocket|weapons|atomic|ballistic test|launch|tests|launches|testing|test-launch by|of ACTOR
missile|nuclear|weapons|atomic test|launch|tests|launches|testing
test|test-firing|testing|test-launch of missile|missiles|rocket|nuclear_weapon|nuclear_device|ballistic_missile|weapon
ACTOR:state,MIL,GOV buys|purchases|orders|acquires|procures jets|missiles|tanks|warplanes|fighter_jets|submarines|weapons|arms|air-defence_system|warships|helicopters|frigates from RECIPIENT
ACTOR:state,GOV trains hackers|saboteurs|spies
arms|weapons buildup|build-up
arms race between|with ACTOR
uranium enrichment
= North Korea tested a ballistic missile. => North Korea
= India conducted a nuclear test. => India
= North Korea fired a missile into the sea. => North Korea
= The army deployed missiles along the border. => army
! The suspect bought weapons from a dealer.
! NATO halted its bombing after the test.
= Iran test-fired a medium-range missile. => Iran

[NONE]
ACTOR launches satellite|rocket|spacecraft|probe into|to orbit|space|moon|Mars
ACTOR halts|stops|suspends|bans nuclear|missile tests|testing
test|tests of|for will|strength|drug|vaccine|virus|coronavirus
test ban|match|cricket|result|results|site|tube|drive
ACTOR moves forces|troops out
ACTOR sends troops|ship|ships|plane|planes|helicopters|aircraft|army|soldiers to help|rescue|evacuate|deliver|distribute|assist|aid
ACTOR sends ship|ships|plane|planes|helicopters|aircraft with|carrying aid|supplies|food|stores|relief|tents|doctors|engineers|blankets
ACTOR mobilises|mobilizes supporters|voters|support|resources|opinion|base|funds|people|public
ACTOR patrols fishery|reef|park
ship|ships|vessel|vessels|boat|boats *carries|brings aid|food|relief|cargo|migrants|passengers|refugees
military|army exercise|exercises of restraint
ACTOR exercises right|rights|restraint|power|control|caution|authority|option|veto
= The party mobilised its voters.

[MOBILIZE police 153]
ACTOR deploys|sends|dispatches|mobilises|mobilizes|stations|calls_in|masses|rushes police|officers|policemen|riot_police|security_forces|gendarmes|agents|security|paramilitary_police|police_officers|reinforcements|guards to|in|on|around|outside|at|near|into RECIPIENT!
ACTOR sends|dispatches|rushes|orders police|policemen|riot_police|security_forces|gendarmes to|in|into|onto|on|around street|streets|area|town|scene|district|city|campus|square|stadium|region|border|island|province|suburbs|north|south|east|west
ACTOR deploys|dispatches|mobilises|mobilizes|calls_in|masses|stations police|officers|policemen|riot_police|gendarmes|security_forces|paramilitary_police|police_officers
police|officers|policemen|riot_police|security_forces|gendarmes *is deployed|stationed|mobilised|mobilized|sent|on_alert in|to|around|at RECIPIENT
police|officers|policemen|riot_police|security_forces|gendarmes *is deployed|stationed|mobilised|mobilized
ACTOR tightens|steps_up|beefs_up|increases|strengthens|heightens security|patrols|border_controls|policing in|around|at|along|on RECIPIENT
ACTOR tightens|steps_up|beefs_up|heightens security|patrols|security_measures
security *is tightened|stepped_up|heightened|beefed_up|increased
ACTOR:COP lines|deploys|patrols|guards|mans THING
ACTOR:COP lines|patrols|guards|surrounds|rings|escorts|encircles|protects street|streets|route|square|building|embassy|stadium|campus|prison|park|parliament|palace|courthouse|court|mosque|church|hotel|airport|convoy|district|site|ministry|crowd
ACTOR:COP stands guard|watch
ACTOR:COP is on alert|duty|guard|standby
police|paramilitary_police *keeps|holds crowd|crowds|protesters|demonstrators back|moving|away|apart
police|armoured vans|vehicles|cars *arrives|appears
rows|lines|cordon|ranks|hundreds|thousands of police|policemen|riot_police|officers|security_forces
deployment|mobilisation|mobilization of police|officers|riot_police|security_forces
= The government deployed riot police. => government
= Police lined the route of the march. => Police
= Security was tightened around the embassy.
= Riot police ringed the stadium. => Riot police
= Delhi sent riot police to the university.

[MOBILIZE militia 154]
ACTOR raises|forms|arms|musters|rallies|mobilises|mobilizes|trains militia|militias|volunteers|fighters|guerrillas|vigilantes|paramilitaries|self-defence_groups
ACTOR recruits|trains|gathers|enlists fighters|volunteers|recruits|militants|mercenaries|guerrillas|jihadists
ACTOR:REB,PRM,UAF regroups|rearms|re-arms|mobilises|mobilizes
ACTOR hires mercenaries|mercenary
ACTOR deploys|sends|calls_up|calls_out|unleashes|dispatches|activates|organises|organizes|recruits militia|militias|militiamen|vigilantes|paramilitaries|volunteers|mercenaries|reserves_of_fighters|fedayeen|home_guard to|in|into|on|along|at|against RECIPIENT
ACTOR deploys|calls_up|calls_out|activates|organises|organizes|recruits militia|militias|militiamen|vigilantes|paramilitaries|mercenaries|volunteers|home_guard
militia|militias|militiamen|vigilantes|paramilitaries|fighters|guerrillas *gather|mass|muster|assemble|regroup|converge in|near|at|outside|on|along RECIPIENT
ACTOR:REB,PRM,UAF masses|musters|assembles|gathers fighters|men|forces|guerrillas|militiamen
recruitment|mobilisation|mobilization|arming of militia|militias|militiamen|volunteers|fighters|mercenaries|vigilantes
= Village elders raised a militia.
= The president mobilised volunteers. => president
= The governor called out the militia. => governor
= Warlords recruited mercenaries. => Warlords
= The mobilisation of volunteers began.

[AID 074] peacekeeping
ACTOR sends|deploys|contributes|commits|provides|dispatches troops|soldiers|forces|contingent|battalion|police|servicemen as|on|to|for|under|with peacekeepers|peacekeeping_mission|peacekeeping_force|peacekeeping_forces|peacekeeping_operation|peacekeeping_duties in|to|along RECIPIENT
ACTOR sends|deploys|contributes|commits|provides|dispatches peacekeepers|peacekeeping_troops|peacekeeping_force|peacekeeping_forces|peacekeeping_mission to|in|along|on RECIPIENT
troops|soldiers|peacekeepers|contingent *is deployed|sent as|on|in peacekeepers|peacekeeping_mission|peacekeeping_force|peacekeeping_forces to|in|along RECIPIENT
deployment of peacekeepers|peacekeeping_troops|peacekeeping_force to|in RECIPIENT
peacekeepers|peacekeeping_troops *deploys|patrols RECIPIENT
peacekeepers|peacekeeping_troops|peacekeeping_forces|blue_helmets|peacekeeping_soldiers *arrives|lands|deploys in|at|to RECIPIENT
= Ghana sent peacekeepers to Liberia. => Ghana > Liberia
= The first contingents of Kenyan peacekeeping troops arrived in Dili.
