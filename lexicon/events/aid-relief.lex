# AID: relief, medicine, rescue, peacekeepers, protection, asylum and refuge.

[AID 073] human_security
ACTOR sends|gives|provides|delivers|donates|supplies|ships|distributes|airlifts|flies|flies_in|flies_out|drops|airdrops|brings|brings_in|hands_out|carries|dispatches|trucks|rushes|parachutes|hands_over|channels|gets aid|relief|food|supplies|medicine|medicines|blankets|tents|water|vaccines|vaccine|humanitarian_aid|relief_supplies|medical_supplies|rice|grain|wheat|fuel|emergency_aid|doctors|nurses|medics|rescuers|rescue_teams|rescue_workers|rescue_team|generators|masks|doses|food_aid|clothing|clothes|medical_teams|medical_team|medical_experts|equipment|tonnes|tons|stores|shelter_materials|rations|parcels|kits|ventilators|ambulances|ambulance|drugs|field_hospital|cargo|humanitarian_assistance|team_of_doctors|vehicles|boats|engineers|hospital_ship|beds|tests|computers|books|stretchers|sniffer_dogs|firefighters to|for|in|into|among RECIPIENT
ACTOR sends|gives|provides|delivers|donates|supplies|ships|distributes|airlifts|dispatches|flies_in|drops aid|relief|food|supplies|medicine|medicines|vaccines|humanitarian_aid|relief_supplies|medical_supplies|emergency_aid|food_aid|blankets|tents|rescuers|rescue_teams|doses|rations|food_parcels|firefighters|field_hospital
ACTOR sends|gives|supplies RECIPIENT food|medicine|medicines|vaccines|relief|doses|blankets|tents|masks|food_aid|water|rice|grain|equipment
ACTOR:state,GOV,IGO,NGO,MIL,MED,COP,REL,organisation rescues|evacuates|feeds|shelters|treats|saves|houses|vaccinates|airlifts|ferries|accommodates|resettles|nurses|looks_after|cares_for RECIPIENT:person,group,CVL,REF
ACTOR:group rescues|evacuates|saves RECIPIENT:person,group
doctors|medics|rescuers|rescue_teams|rescue_team|medical_teams|medical_team|relief_workers|firefighters|nurses *arrive|land|fly|reach in|to|at RECIPIENT!
ACTOR saves life|lives of RECIPIENT
ACTOR rescues|frees RECIPIENT from captor|captors|kidnappers|captivity|gunmen|rebels|militants|traffickers|clutches|rubble|sea
ACTOR:MIL,COP rescues|frees|liberates hostage|hostages|captives|captive
ACTOR:MIL,COP,GOV,state frees|liberates RECIPIENT in raid|operation|rescue
ACTOR pulls|digs survivors|survivor|victims|people|bodies from rubble|wreckage|debris|building|buildings|sea|water
ACTOR flies|takes|brings|ships|gets|moves out|home citizens|nationals|tourists|people|residents|evacuees|expatriates
ACTOR flies|airlifts|evacuates|ferries RECIPIENT to safety
ACTOR repatriates|evacuates|airlifts citizens|nationals|tourists|civilians|residents|wounded|patients|villagers|staff|people|families
RECIPIENT:person,group is rescued|airlifted|fed|sheltered by ACTOR
RECIPIENT:CVL,REF,MIL,group is evacuated from|to THING
ACTOR runs|sets_up|opens|operates|builds|establishes field_hospital|field_hospitals|camp|camps|clinic|clinics|soup_kitchen|soup_kitchens|shelter|shelters for RECIPIENT
ACTOR sets_up|opens|establishes field_hospital|field_hospitals|relief_camp|relief_camps|shelters
ACTOR deploys|sends|mobilises|mobilizes|dispatches troops|soldiers|army|police|helicopters|rescuers for|in relief|rescue|flood|disaster relief|rescue|rescue_work|relief_work|operation
ACTOR donates blood|money|food|clothes
ACTOR donates|contributes to RECIPIENT
ACTOR donates|contributes THING to|for RECIPIENT
donation|donations|contribution|contributions from|by ACTOR to|for RECIPIENT!
donation|donations to|for RECIPIENT
RECIPIENT receives|gets food|medicine|medicines|vaccines|relief|doses|supplies|donation|donations|humanitarian_aid|food_aid from|by ACTOR!
delivery|shipment|distribution|airlift|donation|convoy|consignment|deliveries of aid|relief|food|supplies|medicine|medicines|vaccines|doses|food_aid to|for RECIPIENT!
rescue|evacuation|airlift of RECIPIENT:person,group
evacuation of RECIPIENT:CVL,REF
humanitarian|food|emergency|relief|disaster|medical aid|relief|assistance|supplies|flights|airlift to|for RECIPIENT!
humanitarian|food|relief|emergency aid|relief|assistance by|from ACTOR
aid|relief convoy|flight|plane|ship|cargo|supplies *arrives|reaches|lands in|at RECIPIENT!
ACTOR extinguishes|fights|puts_out|battles|douses fire|fires|wildfire|wildfires|bushfires|blaze|blazes|flames in|for RECIPIENT
ACTOR searches|digs|looks for survivors|victims
ACTOR rebuilds|reconstructs|repairs THING for|in RECIPIENT
ACTOR sends|flies|dispatches|deploys team|teams of doctors|medics|nurses|experts|engineers|rescuers|medical_experts|specialists|firefighters|volunteers to|in RECIPIENT
ACTOR opens|opened borders|border|doors|door|gates to RECIPIENT:REF
ACTOR adds|lends|contributes|offers plane|planes|aircraft|airplane|helicopter|helicopters|ship to fight|battle|relief|relief_effort|effort
assistance|aid|relief package|packages for|to|in RECIPIENT!
ACTOR hands_over|donates|delivers|distributes|airlifts vehicles|ambulances|equipment|medical_equipment|medicines|ventilators|computers|books|boats|tractors|generators|tents|blankets|wheelchairs|laptops
= Turkey sent aid to Somalia. => Turkey > Somalia
= The navy rescued 200 migrants. => navy > 200 migrants
= The Red Cross treated the wounded. => Red Cross > wounded
= China donated 300,000 doses to Zimbabwe. => China > Zimbabwe
= Médecins Sans Frontières flew medicine into Afghanistan. => Médecins Sans Frontières > Afghanistan
= Soldiers freed the hostages from their captors. => Soldiers > hostages
= India airlifted relief supplies to Nepal. => India > Nepal
= Australia evacuated its citizens from Fiji. => Australia
= The World Food Programme distributed food in Yemen. => World Food Programme > Yemen
= The evacuation of civilians from Aleppo resumed. => > civilians
= Cuba sent doctors to Italy. => Cuba > Italy
= Firefighters rescued 15 people from a burning building. => Firefighters > 15 people
= Cuban doctors arrived in Italy. => Cuba > Italy
= Rescue teams from Turkey pulled survivors from the rubble.
! Relief swept over the crowd.
! She is treated as royalty.
! Ali scored to rescue a draw.
! Wellington will send relief to Tonga.
= Israel sent a team of medical experts to Haiti. => Israel > Haiti
= Norway delivered 20 ambulances. => Norway

[NONE]
ACTOR saves|rescues money|time|face|draw|point|match|deal|data|file|planet|himself|themselves|itself|economy|company|bank|jobs
ACTOR feeds|fuels speculation|rumour|rumours|anger|fears|suspicion|resentment
ACTOR contributes to suffering|instability|violence|problem|growth|decline|collapse|rise|fall|crisis|death|deaths|debate|tension|tensions|accident|defeat|victory|inflation|pollution|warming
ACTOR delivers speech|address|verdict|statement|blow|message|letter|lecture|baby|sermon|ultimatum|warning|ruling|judgment|judgement|remarks
ACTOR drops charge|charges|case|bomb|bombs|lawsuit|plan|demand
sense|sigh of relief
tax|debt|comic relief
relief pitcher|route
treatment of THING
food shop|store|prices|industry|shortage|riots
= The bank saved jobs.
= He was treated for wounds.
= The minister delivered a speech to farmers.
= The delay contributed to the accident.

[NONE] thing prior=9
ACTOR treats RECIPIENT as THING
ACTOR treats RECIPIENT like THING
ACTOR treats RECIPIENT with respect|contempt|dignity|caution|suspicion|care|kid_gloves|disdain
RECIPIENT is treated for THING
RECIPIENT is treated in|at hospital|clinic|hospitals
= She is treated as royalty by the people.
= Tamils are treated like strangers.

[AID 074] peacekeeping
ACTOR:MIL,COP,IGO,state,GOV protects|guards|escorts|shields|safeguards RECIPIENT:person,group,state
ACTOR:MIL,COP,IGO guards|patrols|secures|polices airport|airports|border|ceasefire_line|buffer_zone|power_station|streets|convoys in|for RECIPIENT
ACTOR sends|deploys|contributes|provides|dispatches|flies|commits|lends troops|soldiers|contingent|battalion|platoon|police|forces|unit|brigade|regiment|officers to|in|for|on|as|with peacekeeping_mission|peacekeeping_force|peacekeeping_operation|peacekeeping|peacekeepers|peace_mission|peace_force|stabilisation_mission|stabilisation_force|un_mission|un_force|peacekeeping_forces|peacekeeping_operations|peacekeeping_missions
ACTOR serves as|with|in|on peacekeepers|peacekeeping_force|peacekeeping_mission|peacekeeping_forces
ACTOR takes part in peacekeeping|peacekeeping_mission|peacekeeping_operation|peacekeeping_operations|peacekeeping_missions|peace_mission in RECIPIENT
ACTOR participates|serves|engages in peacekeeping|peacekeeping_mission|peacekeeping_operation|peacekeeping_operations|peacekeeping_missions|peace_mission
deployment of troops|soldiers|contingent|police|battalion on|to|for|as|in peacekeeping_mission|peacekeeping_force|peacekeeping_operation|peacekeepers
peacekeepers|peacekeeping_troops|peacekeeping_force|blue_helmets|peacekeeping_forces *arrive|deploy|land|serve|patrol|fan_out|lands|starts|begins in|at|to|along|deploying RECIPIENT!
ACTOR sends|deploys|contributes|provides|dispatches|stations peacekeepers|peacekeeping_force|peacekeeping_troops|observers|monitors|peacekeeping_mission|blue_helmets|peacekeeping_forces|stabilisation_force|un_peacekeepers to|in|for|along|on RECIPIENT
ACTOR sends|deploys|contributes|authorises|authorizes|establishes|sets_up peacekeepers|peacekeeping_force|peacekeeping_troops|blue_helmets|peacekeeping_mission|peacekeeping_operation
RECIPIENT is deployed|sent|stationed as|on peacekeeping_force|peacekeeping_forces|peacekeepers|peacekeeping_mission
deployment|dispatch|arrival of peacekeepers|peacekeeping_force|peacekeeping_troops|observers|monitors|blue_helmets|un_force to|in RECIPIENT!
peacekeeping mission|operation|force in RECIPIENT!
ACTOR sends|deploys|dispatches|flies_in police|soldiers|troops|officers|forces to|in|for RECIPIENT at RECIPIENT 's request|invitation
ACTOR sends|deploys|dispatches police|soldiers|troops|officers|forces|warships|battalion to|in RECIPIENT:state to help|assist|aid|support|protect|prop|guard|restore|train
= The African Union deployed peacekeepers in Burundi. => African Union > Burundi
= Nigeria sent troops on a peacekeeping mission to Liberia. => Nigeria
= Kenyan police protected the pilgrims. => Kenyan police > pilgrims
= UN peacekeepers arrived in Bangui.
= Rwanda sent 1,000 troops to Mozambique to help fight insurgents. => Rwanda > Mozambique
= Azerbaijan took part in peacekeeping operations in Afghanistan. => Azerbaijan
= NATO troops escorted the refugees. => NATO troops > refugees
! The guards were hired to protect the mine.
! The law protects consumers.

[AID 075] asylum prior=3
ACTOR grants|gives|provides|extends|affords asylum|refuge|citizenship|sanctuary|shelter|safe_haven|haven|protection|residency|refugee_status|visas|passports|passport|residence_permit|nationality|permission_to_stay|political_asylum|temporary_protection|safe_passage to|for RECIPIENT
ACTOR grants|gives RECIPIENT asylum|refuge|citizenship|sanctuary|shelter|safe_haven|residency|refugee_status|visas|passports|passport|political_asylum|nationality|temporary_protection
RECIPIENT is granted|given asylum|refuge|citizenship|sanctuary|shelter|residency|refugee_status|political_asylum
RECIPIENT receives|wins|obtains|gets asylum|refugee_status|political_asylum|citizenship in|from THING
RECIPIENT finds|takes asylum|refuge|shelter|sanctuary in THING
ACTOR takes_in|admits|accepts|harbours|harbors|hosts|shelters|houses|resettles|receives RECIPIENT:REF,CVL
ACTOR takes_in|admits|hosts|shelters|resettles|accepts|receives refugee|refugees|migrants|asylum_seekers|exiles|evacuees
ACTOR opens|reopens doors|door|border|borders|gates|frontier|homes to|for RECIPIENT:REF,CVL,PRM,group
asylum|refuge for|to RECIPIENT
naturalisation|naturalization of RECIPIENT
= Ecuador granted asylum to Julian Assange. => Ecuador > Julian Assange
= Uganda took in refugees from South Sudan. => Uganda > refugees
= Saudi Arabia gave Idi Amin asylum. => Saudi Arabia
= Jordan hosts Syrian refugees. => Jordan > Syrian refugees
= Germany opened its borders to refugees. => Germany > refugees
! Australia turned away the refugees.
! The refugees crossed the border.
! Brazil refused asylum to Edward Snowden.
