# COOPERATE: mutual material cooperation under way: trade, joint exercises and
# operations, courts and police, intelligence. Promises of it are AGREE; what
# mainly benefits one side is AID.

[COOPERATE 061] economic mutual
ACTOR trades|does_business|barters with RECIPIENT
ACTOR does business with RECIPIENT
ACTOR buys|imports|purchases|acquires|orders|obtains oil|gas|grain|wheat|coal|electricity|goods|food|rice|steel|uranium|crude|fuel|natural_gas|planes|aircraft|airliners|weapons|arms|missiles|jets|fighter_jets|submarines|warships|bonds|technology|cars|beef|soybeans|machinery|vaccines from RECIPIENT!
ACTOR:state,GOV sells|exports|ships|supplies|pumps oil|gas|grain|wheat|coal|electricity|goods|food|rice|steel|uranium|crude|fuel|natural_gas|reactor|reactors|technology|beef|uranium_fuel to RECIPIENT
ACTOR expands|increases|boosts|develops|resumes|opens|deepens|strengthens|promotes|reopens|enhances trade|commerce|economic_ties|economic_cooperation|business|investment|trade_ties|trade_relations|economic_relations|commercial_ties with|between RECIPIENT
ACTOR:state,BUS,GOV,MNC invests in RECIPIENT:state
ACTOR:state,BUS,GOV,MNC,IGO invests $|€|£|million|billion|dollars|money|euros in RECIPIENT:state,place
ACTOR builds|opens|completes|inaugurates|launches|constructs|begins pipeline|railway|bridge|plant|road|dam|port|gas_pipeline|highway|reactor|power_station|nuclear_plant|canal|rail_link|bus_service|flights|air_link|tunnel|cable with|between|to RECIPIENT
ACTOR:state,BUS,GOV builds pipeline|railway|plant|dam|port|reactor|power_station|nuclear_plant|refinery|stadium in|for RECIPIENT:state
ACTOR opens|reopens|resumes|inaugurates|restores bus_service|rail_link|flights|air_links|border_crossing|trade_route|ferry_service|train_service|direct_flights|postal_service with|between|to RECIPIENT
bus|rail|ferry|air|train service|link|links|route *links|connects|resumes RECIPIENT
ACTOR:BUS,state,GOV,MNC buys|acquires|takes_over|purchases stake|company|firm|share|shares|maker|manufacturer|unit in|from|of RECIPIENT:BUS,state
ACTOR:BUS,GOV,MNC buys|acquires|takes_over|purchases RECIPIENT:BUS,MNC
ACTOR licenses|licences technology|production from|to RECIPIENT
ACTOR forms|launches|sets_up|creates|establishes joint_venture|consortium|partnership|joint_company|customs_union|free-trade_zone|common_market with|between RECIPIENT
trade|commerce|economic_cooperation|joint_venture|trade_ties between|with RECIPIENT
sale|sales|supply|supplies|export|exports of oil|gas|crude|uranium|grain|natural_gas to RECIPIENT!
takeover|acquisition|purchase of RECIPIENT:BUS by ACTOR
= China bought oil from Iran. => China; Iran
= Zambia expanded trade with Mozambique. => Zambia; Mozambique
= Russia built a reactor in Iran. => Russia; Iran
= Qatar invested $7 billion in Turkey. => Qatar; Turkey
= Trade between India and Pakistan has grown. => India; Pakistan
= Saudi Arabia sold oil to Japan. => Saudi Arabia; Japan
= Egypt imported wheat from Ukraine. => Egypt; Ukraine
= Serbia ordered aircraft from China. => Serbia; China
= Turkey did business with Iran. => Turkey; Iran
= Airbus acquired a stake in Bombardier. => Airbus
= Germany completed a gas pipeline to Russia. => Germany; Russia
= India and Pakistan opened a bus service between Srinagar and Muzaffarabad. => India; Pakistan
! Traders sold shares in London.
! Iran will export gas to Pakistan.

[COOPERATE 062] military mutual prior=2
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs|performs|opens|wraps_up|kicks_off|undertakes joint_exercises|joint_exercise|joint_drills|joint_drill|joint_manoeuvres|joint_maneuvers|joint_patrols|joint_patrol|joint_military_exercises|joint_military_exercise|joint_military_drills|joint_naval_exercises|war_games|joint_training|joint_operation|joint_operations|combined_exercises|joint_war_games|naval_exercises with|between|alongside RECIPIENT
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs|performs|opens round|series of joint_exercises|joint_military_exercises|joint_drills
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs|performs|opens round|series|days|week of joint_exercises|joint_military_exercises|war_games|exercises|drills|manoeuvres|joint_drills with|between RECIPIENT!
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|ends|completes|runs|performs|opens|wraps_up|kicks_off|undertakes joint exercises|drills|manoeuvres|maneuvers|patrols|training|operation|operations|exercise|drill|war_games|assault|raid|raids|offensive|attack|mission|strikes|airstrikes with|between|alongside RECIPIENT
ACTOR holds|conducts|begins|stages|starts|carries_out|launches|resumes|runs|performs|ends|opens|wraps_up|undertakes joint|combined|bilateral|annual_joint exercises|exercise|drills|drill|manoeuvres|maneuvers|patrols|training|operation|operations|war_games|assault|raid|offensive|mission
ACTOR holds|conducts|stages|begins|starts|joins|launches exercises|exercise|drills|drill|manoeuvres|maneuvers|war_games with|alongside RECIPIENT
ACTOR:MIL,state,GOV,REB *fights|patrols|trains|exercises|serves|drills|operates|campaigns alongside|beside RECIPIENT
ACTOR fights|serves|patrols|works|campaigns|clears by side with RECIPIENT
ACTOR:MIL,state,GOV patrols|trains|drills|exercises|hunts|sails|flies with RECIPIENT:MIL,GOV,state
ACTOR:MIL,state exercises|trains|flies|patrols|drills|sails together
ACTOR coordinates|cooperates militarily|operations with RECIPIENT
ACTOR joins|forms|builds|assembles|leads naval_coalition|military_coalition|us-led_coalition|international_coalition|joint_force|task_force|naval_task_force|anti-terror_coalition|military_alliance with|of|against RECIPIENT
ACTOR joins|forms|assembles|announces naval_coalition|military_coalition|us-led_coalition|joint_force|military_alliance|naval|anti-terror coalition
ACTOR allies|aligns itself|himself|themselves with RECIPIENT:REB,MIL,state,GOV
ACTOR allies|aligns with RECIPIENT:REB,MIL,state,GOV
ACTOR is allied with|to RECIPIENT:REB,MIL,state,GOV
ACTOR hires mercenaries|fighters|contractors|soldiers|guards from RECIPIENT!
joint|combined|allied exercises|drills|manoeuvres|maneuvers|patrols|exercise|patrol|operation|operations|training|raid|assault|offensive with|between|of|by RECIPIENT
joint|combined exercises|drills|manoeuvres|maneuvers|patrols|exercise
exercises|drills|manoeuvres|war_games with|between RECIPIENT
military|defence|defense|security|counterterrorism|naval|anti-terror cooperation|alliance|coordination|ties between|with RECIPIENT!
operation|raid|offensive in cooperation|coordination with RECIPIENT
= Russia and Belarus held joint exercises. => Russia; Belarus
= South Korean troops held drills with American forces.
= Warships of Indonesia and Malaysia started joint patrols. => Indonesia; Malaysia
= French soldiers fought alongside Niger's army. => French soldiers; Niger's army
= Japan and India launched war games in the Bay of Bengal. => Japan; India
= Ugandan and Congolese troops launched a joint assault on the Lord's Resistance Army.
= American and South Korean forces staged war games. => American and South Korean forces
= India hosted joint drills with Vietnam. => India; Vietnam
= Egypt joined a naval coalition with the United States. => Egypt; United States
= Security cooperation between Spain and Morocco has grown. => Spain; Morocco
= The Kurds were allied with the United States. => Kurds; United States
= Jordan and the United States began a new round of joint military exercises. => Jordan; United States
= NATO soldiers serve side by side with Russian paratroopers. => NATO soldiers; Russian paratroopers
! China held exercises near Taiwan.
! The army fought with the rebels.

[COOPERATE 062] military mutual weak
ACTOR holds|conducts|begins|stages|starts|launches|ends|runs|opens|wraps_up days|week|weeks|round|series of war_games|exercises|drills|manoeuvres|maneuvers
ACTOR holds|conducts|begins|stages|starts|launches|ends|runs|wraps_up war_games|naval_exercises|military_exercises
= French and Egyptian warships launched 10 days of war games.
! China began three days of drills.

[NONE]
ACTOR is ideologically aligned|allied
ACTOR is aligned with THING
ACTOR fights alongside team-mates|teammates
joint statement|declaration|communique|communiqué|news_conference|press_conference|letter|appeal|session|chiefs
joint venture capital

[COOPERATE 063] legal prior=3
ACTOR extradites RECIPIENT to|from THING
ACTOR extradites RECIPIENT
ACTOR hands_over|turns_over|surrenders|delivers|transfers|hands RECIPIENT:person,CRM,group to court|tribunal|police|authorities|custody|the_hague|international_criminal_court
ACTOR hands_over|turns_over|surrenders|transfers suspect|suspects|fugitive|fugitives|accused|gang_boss|criminal to RECIPIENT
ACTOR hands_over|turns_over|delivers|surrenders RECIPIENT:CRM to RECIPIENT
RECIPIENT is extradited to|from THING
RECIPIENT is extradited
RECIPIENT is delivered|surrendered|transferred to tribunal|the_hague|international_criminal_court|court by ACTOR
extradition of RECIPIENT
extradition|handover|transfer of suspect|suspects|fugitive|fugitives to RECIPIENT
ACTOR cooperates with tribunal|court|investigators|prosecutors|investigation|inquiry|war_crimes_tribunal|icc
ACTOR arrests RECIPIENT on|under extradition_request
= Colombia extradited a drug lord to the United States. => Colombia
= Serbia handed over a suspect to the tribunal in The Hague. => Serbia
= Croatia cooperated with the tribunal. => Croatia
= Bolivia extradited a former minister to Peru. => Bolivia
= The extradition of Julian Assange was approved.
! Chile deported the migrants to Peru.
! France refused to extradite the suspect.
! Spain will extradite a banker to Chile.

[COOPERATE 064] intelligence mutual
ACTOR shares|exchanges|swaps|pools|trades intelligence|information|data|evidence|technology|expertise|secrets|intelligence_reports|know-how with RECIPIENT
ACTOR shares|exchanges|swaps|pools intelligence|information|data|expertise
ACTOR passes|gives|provides|hands_over|transmits|supplies|feeds|relays information|intelligence|data|evidence|records|names|files|satellite_images|aerial_photographs|tip|tip-off|coordinates to RECIPIENT:state,GOV,MIL,JUD,COP,SPY,IGO,organisation
ACTOR supplies|provides RECIPIENT with information|intelligence|data|evidence
ACTOR tips off RECIPIENT
sharing|exchange of intelligence|information|data with|between RECIPIENT
intelligence|information|data sharing|exchange|cooperation with|between RECIPIENT
ACTOR gives|passes|hands|hands_over|provides|supplies|transmits information|details|account_details|records|bank_records|dossier|fingerprints of|on|about THING to RECIPIENT:state,GOV,JUD,COP,SPY,IGO!
ACTOR:state,GOV,IGO gives information|details|records to RECIPIENT!
ACTOR:state,GOV,BUS gives|passes|hands|hands_over|provides|supplies|transmits|discloses account_information|account_details|bank_data|bank_records|tax_data|flight_data|intelligence|information|data of|on|about THING!
= France shared intelligence with Mali. => France; Mali
= Israel gave evidence to the International Criminal Court. => Israel; International Criminal Court
= India and Nepal exchanged data. => India; Nepal
= Jordan passed information to Syria. => Jordan; Syria
= Poland supplied Ukraine with intelligence. => Poland; Ukraine
= Intelligence sharing between Kenya and Somalia resumed. => Kenya; Somalia
! Survivors shared memories with reporters.
= Jersey gave account information of tax evaders to the Indian government. => Jersey; Indian government

[COOPERATE 060] mutual
ACTOR cooperates|collaborates|partners|teams_up|joins_forces|coordinates|liaises with|alongside RECIPIENT:GOV,MIL,state,organisation,group,COP,IGO,REB
ACTOR:state,GOV,MIL,IGO,COP,NGO works together|closely with RECIPIENT
ACTOR:state,GOV,MIL,IGO,REB,PTY,OPP cooperates|collaborates|works_together|joins_forces
ACTOR:state,GOV,MIL,IGO,REB,PTY,OPP,BUS joins forces with RECIPIENT
ACTOR:state,GOV,MIL,IGO,REB,PTY joins forces
ACTOR strengthens|deepens|expands|enhances|increases|broadens|boosts|steps_up|intensifies|tightens cooperation|collaboration|partnership|coordination with|between|on RECIPIENT
ACTOR strengthens|deepens|expands|enhances|increases|broadens|boosts cooperation|collaboration
ACTOR runs|operates|manages|builds|launches|explores|develops|clears jointly THING
ACTOR joins|launches|begins joint_project|joint_mission|space_mission with RECIPIENT
cooperation|collaboration|coordination|partnership between|with|among RECIPIENT
ACTOR exchanges|swaps scientists|students|technology|experts with RECIPIENT
= Jordan cooperated with the United States. => Jordan; United States
= Cooperation between Algeria and Mali is close. => Algeria; Mali
= Sweden and Finland deepened cooperation. => Sweden; Finland
= Hezbollah joined forces with the Syrian army. => Hezbollah; Syrian army
= Mexico coordinated with the United States. => Mexico; United States
! The witness cooperated with police on condition of anonymity.
! Fiji refused to cooperate with Australia.

[NONE]
ACTOR:CVL,CRM,person cooperates with police|investigators|prosecutors|authorities|inquiry
ACTOR works with|for|in company|charity|firm|hospital|tool|tools|hands|children|newspaper
ACTOR trades insult|insults|blame|blows|accusations|barbs|places|shots|punches|jibes|fire|gunfire
ACTOR shares view|views|concern|concerns|border|prize|stage|bed|room|photo|photos|video|post|story|memory|memories|power|blame|meal|flat|frontier|cell
ACTOR exchanges fire|gunfire|shots|blows|insults|prisoners|vows|rings
= The two leaders traded insults.
= Afghanistan shares a border with Iran.
= A newspaper said he works with children.
