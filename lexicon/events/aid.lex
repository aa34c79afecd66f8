# AID: material help to the benefit of the recipient.

[AID 070]
ACTOR gives|provides|offers|grants|supplies|extends|lends|renders help|assistance|aid|support|relief to|for RECIPIENT
ACTOR helps|assists|aids|succours RECIPIENT
ACTOR comes|goes|rushes to aid|rescue|help|assistance of RECIPIENT
ACTOR provides|supplies|equips|furnishes RECIPIENT with THING
ACTOR gives RECIPIENT aid|help|money|loan|shelter|food|weapons|arms|$|€|£|million|billion|assistance|funds|support|supplies|credit|protection|training|equipment
aid|assistance|help *arrives|reaches|flows RECIPIENT
= Canada gave assistance to Jordan. => Canada > Jordan

[AID 071] economic
ACTOR gives|provides|lends|donates|grants|disburses|releases|pays|contributes|transfers|sends|loans|allocates|extends|delivers|invests|spends money|funds|loan|loans|credit|credits|grant|grants|$|€|£|million|billion|dollars|euros|economic_aid|financial_aid|financial_assistance|bailout|subsidies|subsidy|funding|cash|compensation|pension|budget_support|package|tranche to|for|in|on RECIPIENT
ACTOR lends|loans|pays RECIPIENT $|€|£|million|billion|dollars|euros|money
ACTOR bails out RECIPIENT
ACTOR cancels|forgives|writes_off|reschedules|restructures|waives debt|debts|loan|loans of|owed|for RECIPIENT
ACTOR cancels|forgives|writes_off|reschedules RECIPIENT 's debt|debts
ACTOR cancels|forgives|writes_off debt|debts
ACTOR compensates|subsidises|subsidizes|bankrolls|finances|funds|sponsors RECIPIENT
bailout|loan|grant|debt_relief|economic_aid|financial_aid|funding|subsidy to|for|of RECIPIENT
= The International Monetary Fund lent 3 billion dollars to Argentina. => International Monetary Fund > Argentina

[AID 072] military
ACTOR arms|trains|equips|rearms|re-equips RECIPIENT
ACTOR sends|gives|provides|delivers|supplies|sells|ships|transfers|donates|funnels|smuggles|furnishes|airlifts|exports|channels weapons|arms|missiles|jets|tanks|ammunition|military_aid|military_assistance|rifles|helicopters|artillery|warplanes|weaponry|fighter_jets|military_equipment|drones|air-defence_systems|munitions|military_training|guns|explosives|rockets|shells to|for RECIPIENT
ACTOR supplies|provides RECIPIENT with weapons|arms|missiles|jets|tanks|ammunition|drones|weaponry|military_aid|training
arms|weapons|military supplies|sale|sales|shipment|shipments|delivery|deliveries|transfer|aid|assistance|training to|for|of RECIPIENT
arming|training of RECIPIENT
= Iran armed Hezbollah. => Iran > Hezbollah
= The Soviet Union supplied missiles to Cuba. => Soviet Union > Cuba

[AID 073] human_security
ACTOR sends|gives|provides|delivers|donates|supplies|ships|distributes|airlifts|flies|flies_in|drops|brings|hands_out|carries|dispatches|trucks|rushes aid|relief|food|supplies|medicine|medicines|help|blankets|tents|water|vaccines|vaccine|humanitarian_aid|relief_supplies|medical_supplies|rice|grain|wheat|fuel|emergency_aid|doctors|rescuers|rescue_teams|rescue_workers|generators|masks|doses|food_aid|clothing|medical_teams|oil|equipment|tonnes|tons to|for|in|into|among RECIPIENT
ACTOR sends|gives|provides|delivers|donates|supplies|ships|distributes|airlifts|dispatches aid|relief|food|supplies|medicine|vaccines|humanitarian_aid|relief_supplies|medical_supplies|emergency_aid|food_aid|blankets|tents|rescuers|rescue_teams|doses
ACTOR rescues|evacuates|feeds|shelters|treats|saves|houses|vaccinates|airlifts|ferries|accommodates|resettles|nurses RECIPIENT:person,group
ACTOR rescues|evacuates|frees RECIPIENT from THING
RECIPIENT:person,group is rescued|evacuated|airlifted|treated|fed|sheltered
ACTOR donates blood|money|food
ACTOR donates|contributes|hands_over|gives|provides|supplies|sends|delivers|ships|flies vehicles|vehicle|equipment|ventilators|masks|shipment|kits|machines|ambulances|drugs|medicines|medicine|donation|donations|contribution|contributions|support|ambulance|beds|goods|tests|tons|tonnes|computers|books|boats|generator|services to|for|into|in RECIPIENT
ACTOR donates|contributes to RECIPIENT
ACTOR donates THING
donation|donations|contribution|contributions|grant of|from|by THING to|for RECIPIENT
donation|donations|contribution|contributions to|for RECIPIENT
RECIPIENT receives|gets support|aid|assistance|help|funding|donation|donations|money|loan|loans|weapons|arms|training|supplies|food|vaccines from|by ACTOR
delivery|shipment|distribution|airlift|donation|convoy of aid|relief|food|supplies|medicine|vaccines to|for RECIPIENT
rescue|evacuation|airlift|treatment of RECIPIENT:person,group
humanitarian|food|emergency|relief|disaster aid|relief|assistance|supplies|convoy|operation|flights to|for RECIPIENT
ACTOR extinguishes|fights|puts_out|battles fire|fires|wildfire|wildfires|bushfires|blaze
ACTOR searches|digs for survivors|victims
ACTOR rebuilds|reconstructs|repairs THING for|in RECIPIENT
= Turkey sent aid to Somalia. => Turkey > Somalia
= The navy rescued 200 migrants. => navy > 200 migrants

[AID 074] peacekeeping
ACTOR protects|guards|escorts|shields RECIPIENT:person,group,state
ACTOR sends|deploys|contributes|provides|dispatches troops|soldiers|contingent|battalion|platoon|police|forces to|in|for|on peacekeeping_mission|peacekeeping_force|peacekeeping_operation|peacekeeping
deployment of troops|soldiers|contingent|police on|to|for peacekeeping_mission|peacekeeping_force|peacekeeping_operation
peacekeepers|peacekeeping_troops|peacekeeping_force|blue_helmets *arrive|deploy|land|serve in|at|to RECIPIENT
ACTOR sends|deploys|contributes|provides|dispatches peacekeepers|peacekeeping_force|peacekeeping_troops|observers|monitors|peacekeeping_mission|blue_helmets to|in|for RECIPIENT
ACTOR sends|deploys|contributes peacekeepers|peacekeeping_force|peacekeeping_troops|blue_helmets
deployment|dispatch of peacekeepers|peacekeeping_force|observers|monitors|blue_helmets to|in RECIPIENT
= The African Union deployed peacekeepers in Burundi. => African Union > Burundi

[AID 075] asylum
ACTOR grants|gives|offers|provides asylum|refuge|citizenship|sanctuary|shelter|safe_haven|protection|residency|refugee_status|visas|passports to|for RECIPIENT
ACTOR grants|gives|offers RECIPIENT asylum|refuge|citizenship|sanctuary|shelter|safe_haven|residency|refugee_status|visas|passports
RECIPIENT is granted|given asylum|refuge|citizenship|sanctuary|shelter|residency|refugee_status
ACTOR takes_in|lets_in|admits|accepts|harbours|harbors|hosts|shelters|houses|resettles RECIPIENT:REF,CVL
ACTOR opens doors|door|border|borders|gates to RECIPIENT:REF,CVL
asylum for|to RECIPIENT
= Ecuador granted asylum to Julian Assange. => Ecuador > Julian Assange
