# MOBILIZE: forces moved or readied without being used; weapon tests.

[MOBILIZE troops 154] military
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches|positions|concentrates|assembles|amasses|rushes|airlifts|musters|calls_up|calls_out|orders|lands|pours|redeploys|commits|sends_in troops|forces|soldiers|tanks|warships|army|reservists|marines|paratroopers|aircraft_carrier|fighters|warplanes|ships|frigate|frigates|destroyer|destroyers|submarine|submarines|jets|bombers|battalion|brigade|division|fleet|artillery|units|reinforcements|commandos|contingent|aircraft|helicopters|gunboats|navy|guards|cavalry|vessel|vessels|armour|armor|carrier to|along|near|in|on|into|towards|toward|against|across|off|around|at RECIPIENT
ACTOR deploys|masses|sends|moves|mobilises|mobilizes|stations|dispatches|positions|concentrates|assembles|amasses|rushes|airlifts|musters|calls_up|calls_out|lands|pours|redeploys|commits|sends_in troops|forces|soldiers|tanks|warships|army|reservists|marines|paratroopers|aircraft_carrier|warplanes|frigate|frigates|destroyer|destroyers|submarine|submarines|bombers|battalion|brigade|division|fleet|artillery|units|reinforcements|commandos|contingent|national_guard
ACTOR:MIL,REB,UAF deploys|masses|mobilises|mobilizes|gathers|assembles to|along|near|in|on|around|at RECIPIENT
ACTOR:MIL,REB,UAF deploys|masses|mobilises|mobilizes
ACTOR:MIL,REB,UAF moves|rolls|marches|advances|pours|drives into|to|towards|toward|on|through|across|near RECIPIENT
ACTOR:MIL,REB,UAF moves|rolls|marches|advances|pours|drives into|to|towards|toward|on|through|across|near THING
ACTOR:MIL,COP,REB,UAF patrols|surrounds|rings|encircles|guards|besieges|cordons_off|blockades|takes_up RECIPIENT
ACTOR:MIL,COP,REB,UAF patrols|surrounds|rings|encircles|guards|cordons_off THING
ACTOR takes up positions|position
ACTOR puts|places troops|forces|army|military|soldiers|navy|air_force|brigade|units|nuclear_forces on alert|standby|war_footing|high_alert
ACTOR raises alert|alert_level|readiness
ACTOR is on alert|high_alert|war_footing
ACTOR mobilises|mobilizes
ACTOR declares|orders|announces mobilisation|mobilization|call-up|conscription|draft
ACTOR builds_up|reinforces|strengthens|beefs_up|bolsters forces|troops|garrison|military_presence|presence|defences|defenses|army in|near|on|along|at RECIPIENT
ACTOR builds_up|reinforces|beefs_up forces|garrison|military_presence
ACTOR fortifies|militarises|militarizes border|island|frontier|islands
ACTOR prepares|readies|braces for war|invasion|attack|offensive|battle|combat
ACTOR sails|steams|flies into|through|near|over|towards|toward|past strait|waters|airspace|island|islands|border|sea
ACTOR scrambles jets|fighters|fighter_jets|warplanes|aircraft
ACTOR intercepts|shadows|tails|buzzes|tracks|monitors aircraft|plane|ship|ships|warship|jet|jets|bomber|bombers|vessel|frigate
ACTOR enters|violates|crosses|breaches airspace|waters|territory|border|frontier of RECIPIENT
ACTOR violates|enters RECIPIENT 's airspace|waters|territory
ACTOR crosses border|frontier into RECIPIENT
ACTOR violates airspace|waters
deployment|mobilisation|mobilization|build-up|buildup|massing|movement|dispatch|redeployment of troops|forces|soldiers|tanks|warships|missiles|marines to|in|on|near RECIPIENT
deployment|mobilisation|mobilization|build-up|buildup|massing|redeployment of troops|forces|soldiers|tanks|warships|missiles|marines
troop|military|naval deployment|build-up|buildup|movements|mobilisation|mobilization
military|troop presence
incursion|intrusion into RECIPIENT
= Russia massed troops along the border with Ukraine. => Russia
= The Pentagon placed an Army brigade on alert. => Pentagon
= Taiwan scrambled jets. => Taiwan

[MOBILIZE troops] military
ACTOR holds|conducts|begins|stages|starts|launches|carries_out|ends|kicks_off exercises|exercise|drills|drill|manoeuvres|maneuvers|war_games|military_exercises|live-fire|parade|military_drills near|off|in|around|along RECIPIENT
ACTOR holds|conducts|begins|stages|starts|launches|carries_out|kicks_off exercises|exercise|drills|drill|manoeuvres|maneuvers|war_games|military_exercises|military_drills|military_parade
military|naval|live-fire exercises|drills|exercise|drill|manoeuvres|maneuvers|parade by ACTOR
= China held live-fire drills near Taiwan. => China > Taiwan

[MOBILIZE weapons] military cbrn
ACTOR tests|test-fires|launches|fires|detonates|explodes missile|missiles|rocket|rockets|nuclear_weapon|nuclear_device|nuclear_bomb|satellite|warhead|projectile|projectiles|ballistic_missile|atomic_bomb|torpedo into|towards|toward|over|off|near RECIPIENT
ACTOR tests|test-fires|launches|fires|detonates|explodes missile|missiles|nuclear_weapon|nuclear_device|nuclear_bomb|satellite|warhead|projectile|projectiles|ballistic_missile|atomic_bomb
ACTOR conducts|carries_out|stages|performs nuclear_test|missile_test|test|tests|test-launch|underground_test|weapons_test
ACTOR deploys|stations|installs|positions|moves missiles|missile|warheads|nuclear_weapons|batteries|radar|weapons|rockets|launchers|air_defences|air_defenses in|on|near|to|along RECIPIENT
ACTOR deploys|stations|installs missiles|warheads|nuclear_weapons|batteries|radar|launchers
ACTOR enriches uranium|plutonium
ACTOR develops|builds|produces|acquires|stockpiles|restarts|makes nuclear_weapons|nuclear_weapon|missiles|bomb|warheads|reactor|chemical_weapons|centrifuges|nuclear_bomb|weapons|arsenal
ACTOR resumes|starts|restarts|begins enrichment|reprocessing|nuclear_programme|nuclear_program|production
ACTOR unveils|displays|shows_off|parades missile|missiles|weapon|weapons|drone|tank
missile|nuclear|rocket|weapons test|launch|tests|launches|testing
test|launch|testing|firing of missile|missiles|rocket|nuclear_weapon|nuclear_device|ballistic_missile
ACTOR buys|purchases|orders|acquires jets|missiles|tanks|warplanes|fighter_jets|submarines|weapons|arms|air-defence_system from RECIPIENT
arms|weapons buildup|build-up|race
= North Korea tested a ballistic missile. => North Korea
= India conducted a nuclear test. => India

[MOBILIZE police 153]
ACTOR deploys|sends|dispatches|mobilises|mobilizes|stations|calls_in police|officers|policemen|riot_police|security_forces|gendarmes|guards|agents|security in|to|on|around|outside|at|near RECIPIENT
ACTOR deploys|sends|dispatches|mobilises|mobilizes|calls_in police|officers|policemen|riot_police|gendarmes|security_forces
ACTOR tightens|steps_up|beefs_up|increases|strengthens|heightens security|patrols|border_controls in|around|at|along|on RECIPIENT
ACTOR tightens|steps_up|beefs_up|heightens security|patrols
ACTOR:COP lines|deploys|patrols|guards THING
deployment of police|officers|riot_police|security_forces
= The government deployed riot police. => government

[MOBILIZE militia]
ACTOR raises|forms|arms|musters|rallies militia|militias|volunteers|fighters|brigade
ACTOR recruits|trains|gathers fighters|volunteers|recruits|militants
= Village elders raised a militia.
