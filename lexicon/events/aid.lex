# AID: money, arms, training and unspecified help to the benefit of the
# recipient. Relief, rescue, peacekeepers and asylum: aid-relief.lex.
# Promises of aid are AGREE; selling is COOPERATE unless it arms a side.

[AID 070]
ACTOR gives|provides|offers|grants|supplies|extends|lends|renders|delivers|furnishes|continues|increases|boosts|doubles|raises|steps_up|resumes|restores|expands|channels|funnels help|assistance|aid|relief to|for|in RECIPIENT
ACTOR gives|provides|sends|donates|contributes|delivers|grants|offers in aid|assistance|help|relief|support|funding to|for RECIPIENT
ACTOR:state,GOV,IGO,NGO,MIL,COP,BUS,REB,organisation helps|assists|aids|succours|succors RECIPIENT!
ACTOR:state,GOV,IGO,NGO,MIL helps|assists RECIPIENT with|in|through THING
ACTOR:state,GOV,IGO,NGO,MIL provides|supplies support|funding|financing|services|equipment to|for RECIPIENT!
ACTOR comes|goes|rushes to aid|rescue|help|assistance of RECIPIENT
ACTOR comes|goes|rushes to RECIPIENT 's aid|rescue|help|assistance
ACTOR props up RECIPIENT:GOV,state,REB
ACTOR provides|supplies|equips|furnishes RECIPIENT with THING
ACTOR provides|supplies|gives|sends|offers RECIPIENT with aid|help|assistance|support|equipment|food|expertise
ACTOR gives|offers|lends RECIPIENT aid|help|assistance|support|supplies|protection|training|equipment|expertise|technical_help|backing
aid|assistance|help *arrives|reaches|flows RECIPIENT
aid|assistance to RECIPIENT:state,REB,GOV
foreign|development|bilateral|international|technical|development_aid aid|assistance|help to|for RECIPIENT!
RECIPIENT receives|gets|obtains|accepts aid|assistance|help|support|training|supplies from|by ACTOR!
RECIPIENT is helped|assisted|aided by ACTOR
help|aid|assistance from ACTOR
ACTOR gives|provides|sends|donates|contributes|allocates|spends|commits|releases|disburses|delivers $|€|£|million|billion|dollars|euros to|for|toward|towards|on|in aid|assistance|relief|help|humanitarian_aid|projects|recovery|reconstruction|stabilisation|stabilization in|for|to RECIPIENT!
donation|donations|aid|relief|assistance|contributions *comes|flows|pours to|for|into RECIPIENT from ACTOR!
ACTOR supplies|provides|sends RECIPIENT with equipment
ACTOR reinforces|demonstrates|shows|reaffirms|underlines commitment to RECIPIENT with contribution|donation|grant|funding|aid
aid|assistance|funding *supports|helps|benefits|reaches RECIPIENT
= Canada gave assistance to Jordan. => Canada > Jordan
= Norway increased aid to Malawi. => Norway > Malawi
= Cuba helped Angola. => Cuba > Angola
= Russia came to the aid of Serbia. => Russia > Serbia
= Hezbollah receives assistance from Iran. => Iran > Hezbollah
= New Zealand provided an additional $2 million in assistance to Fiji. => New Zealand > Fiji
! Police asked residents to help find the gunman.
! The law helps investors.
! Norway will increase aid to Malawi.
= The United States had provided $40 million for assistance in northern Nigeria. => United States > Nigeria
= Donations came to Haiti from Ireland. => Ireland > Haiti
= Australian aid helped farmers in Fiji. => Australia > farmers

[NONE]
ACTOR helps himself|herself|itself|themselves|oneself|matters|explain|economy|exports
ACTOR assists police|inquiry|inquiries|investigation|authorities|investigators|goal
ACTOR:CVL helps RECIPIENT:COP
ACTOR cannot help
ACTOR with|without help
support|aid worker|workers|agency|agencies|group|groups|convoy_attack|organisation|organization|programme|program|package|budget|official|officials
ACTOR gives time|way|birth|rise|reason|reasons|details|speech|interview|evidence|testimony|impression|example|lecture|figure|figures|number|toll|warning|notice|order|orders|thought|account|statement|name|names
ACTOR pays price|heed|attention|tax|taxes|fine|fines|bill|bills|rent|wage|wages|salary|salaries|ransom|interest|visit|tribute|lip_service|bribe|bribes|toll|fare|fares|respects
ACTOR sends message|signal|letter|shock|shocks|wave|waves|shudder|prices|price|shares|stocks|text|email|tweet|regards|greetings|condolences
ACTOR supplies electricity|gas|water to home|homes|city|town
= An official gave details of the plan.
= The bus drivers pay taxes to Rome.
= The minister gave a speech to farmers.

[AID 071] economic
ACTOR gives|provides|lends|donates|grants|disburses|releases|pays|pays_out|contributes|transfers|sends|loans|extends|delivers|invests|spends|awards|channels|wires|funnels|hands_over|hands money|funds|loan|loans|credit|credits|grant|grants|$|€|£|million|billion|dollars|euros|economic_aid|financial_aid|financial_assistance|bailout|subsidies|subsidy|funding|cash|compensation|budget_support|tranche|credit_line|line_of_credit|stipends|reparations|development_aid|bursaries|bailout_money|cheque|check|financial_support|economic_assistance|worth to|for|in|on|towards RECIPIENT!
ACTOR lends|loans|pays|gives|grants|awards RECIPIENT $|€|£|million|billion|dollars|euros|money|loan|loans|credit|grant|funds|compensation|funding|cash|subsidies|pension
ACTOR releases|disburses|signs_off|clears|unlocks|unfreezes loan|loans|bailout|tranche|credit|grant|rescue_package|aid_package|$|€|£|million|billion to|for RECIPIENT
ACTOR bails out RECIPIENT
ACTOR raises money|funds|cash|$|€|£|million|dollars for RECIPIENT
ACTOR cancels|forgives|writes_off|reschedules|restructures|waives|relieves|wipes_out debt|debts|loan|loans of|owed|for|by RECIPIENT
ACTOR cancels|forgives|writes_off|reschedules|restructures|waives RECIPIENT 's debt|debts|loans
ACTOR cancels|forgives|writes_off|reschedules|restructures debt|debts
ACTOR compensates|subsidises|subsidizes|bankrolls|finances|funds|sponsors|recapitalises RECIPIENT
ACTOR finances|funds|bankrolls|pays_for|underwrites project|projects|programme|program|school|schools|construction|campaign|rebuilding|reconstruction|insurgents|insurgency|hospital|training in|for|of RECIPIENT
ACTOR:state,GOV,IGO builds school|schools|hospital|hospitals|clinic|clinics|wells|homes|houses in|for RECIPIENT
RECIPIENT receives|gets|secures|wins $|€|£|million|billion|dollars|euros|money|loan|loans|credit|grant|grants|bailout|funds|funding|compensation|subsidy|subsidies|financial_support|financing from|by ACTOR!
bailout|loan|loans|grant|grants|debt_relief|economic_aid|financial_aid|subsidy|subsidies|reparations|funding to|for RECIPIENT
financial|economic|material|budgetary|monetary support|assistance|aid|backing|help to|for|of RECIPIENT!
financial|economic|material|logistical|logistics support|assistance|aid|backing|help from ACTOR
cancellation|forgiveness|rescheduling|restructuring of debt|debts
contribution|contributions|donation|donations of $|€|£|million|dollars|euros|funds to|for|from RECIPIENT!
ACTOR increases|boosts|doubles|triples|raises|steps_up|expands funding|financing|aid_budget|humanitarian_funding|contribution|contributions to|for|in RECIPIENT!
= The International Monetary Fund lent 3 billion dollars to Argentina. => International Monetary Fund > Argentina
= The Paris Club forgave Nigeria's debt. => Paris Club > Nigeria
= Washington financed the contras for years. => Washington > contras
= The EU disbursed 500 million euros to Greece. => EU > Greece
= Greece received a loan from Russia. => Russia > Greece
= Japan paid compensation to South Korea. => Japan > South Korea
= The United States handed over $4 million worth of equipment to Ethiopia. => United States > Ethiopia
! The firm paid a fine to the state.
! Workers were paid their wages.
! The IMF will lend 3 billion dollars to Kenya.
= Sweden doubled its funding for Ethiopia. => Sweden > Ethiopia

[AID 072] military prior=1
ACTOR arms|equips|rearms|re-equips RECIPIENT!
ACTOR arms|rearms RECIPIENT:REB,UAF,state,PTY,PRE
ACTOR:MIL,state,GOV,IGO,SPY,REB,COP trains RECIPIENT:MIL,REB,COP,GOV,UAF,state
ACTOR sends|gives|provides|delivers|supplies|sells|ships|transfers|donates|funnels|smuggles|furnishes|airlifts|exports|channels|hands|hands_over|lends weapons|arms|missiles|jets|tanks|ammunition|military_aid|military_assistance|rifles|helicopters|artillery|warplanes|weaponry|fighter_jets|military_equipment|drones|air-defence_systems|munitions|military_training|guns|explosives|rockets|shells|missile_systems|air-defence_system|air_defences|fighter_planes|military_hardware|howitzers|gunboats|lethal_aid|armoured_vehicles|armored_vehicles|military_support|military_supplies|air_support|logistical_support|technical_help|cover to|for RECIPIENT
ACTOR supplies|provides|sells|gives|sends|lends RECIPIENT weapons|arms|missiles|jets|tanks|ammunition|drones|weaponry|military_aid|training|military_equipment|helicopters|warplanes|fighter_jets|artillery|air_cover|military_support|technical_help|intelligence_support
ACTOR supplies|provides RECIPIENT with weapons|arms|missiles|jets|tanks|ammunition|drones|weaponry|military_aid|training|air_cover|air_support|logistical_support|military_equipment
ACTOR backs|supports RECIPIENT:REB with weapons|arms|airstrikes|air_strikes|troops|money|air_power|artillery|training
ACTOR sends|dispatches military_advisers|military_advisors|military_instructors|instructors|military_trainers|trainers|advisers|advisors|special_forces to RECIPIENT
ACTOR advises RECIPIENT:MIL
RECIPIENT receives|gets|obtains|acquires rockets|weapons|arms|missiles|guns|rifles|jets|helicopters|ammunition|training|military_aid|weaponry|tanks|drones from|by ACTOR!
arms|weapons|weaponry|missile supplies|sale|sales|shipment|shipments|delivery|deliveries|transfer|transfers to|for RECIPIENT!
military aid|assistance|training|support to|for|of RECIPIENT!
arming|training of RECIPIENT:MIL,REB,COP
arms|weapons deal with RECIPIENT!
ACTOR:MIL,state,GOV trains RECIPIENT:person,group to fly|fight|use|operate|defuse|drive|defend|shoot|patrol|clear|handle
ACTOR:MIL trains RECIPIENT:person,group
= Iran armed Hezbollah. => Iran > Hezbollah
= The Soviet Union supplied missiles to Cuba. => Soviet Union > Cuba
= Britain is training Ukrainian soldiers. => Britain > Ukrainian soldiers
= France sold Rafale jets to Egypt. => France > Egypt
= Rwanda gave the rebels weapons. => Rwanda > rebels
= Washington provided Israel with military aid. => Washington > Israel
= Hamas got rockets and weapons from Iran. => Iran > Hamas
= Turkey sent military instructors to Somalia. => Turkey > Somalia
! The man armed himself with a knife.
! Kim inspected a drill of armed guards.
= American officers trained Georgian pilots to fly helicopters.

[NONE]
ACTOR arms himself|herself|itself|themselves|oneself
ACTOR trains sights|guns|fire|eyes|camera|weapons on THING
ACTOR trains as|for|in doctor|pilot|engineer|marathon|race|teacher|gymnasium
= He armed himself with a knife.
