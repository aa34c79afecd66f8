# SANCTION, by what is cut or who is sent away (CAMEO 1621 to 1663).

[SANCTION discontinue 1621] economic prior=4
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws|blocks economic_aid|economic_assistance|financial_aid|financial_assistance|development_aid|budget_support|loan|loans|credits|bailout|budget_aid|development_assistance to|for RECIPIENT
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws economic_aid|economic_assistance|financial_aid|development_aid|budget_support|development_assistance
economic_aid|financial_aid|development_aid|budget_support|development_assistance *is cut|suspended|frozen|cut_off|halted|withheld|stopped to|for|of RECIPIENT
= Norway froze its development aid to Uganda. => Norway > Uganda ; cameo=1621

[SANCTION discontinue 1622] military prior=4
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws|blocks military_aid|military_assistance|arms_shipments|arms_deliveries|arms_supplies|weapons_deliveries|security_assistance|military_cooperation|military_training|arms_sales|weapons_sales to|for|with RECIPIENT
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws military_aid|military_assistance|arms_shipments|arms_deliveries|arms_supplies|weapons_deliveries|security_assistance|military_cooperation|arms_sales|weapons_sales
military_aid|military_assistance|security_assistance *is cut|suspended|frozen|cut_off|halted|withheld|stopped to|for|of RECIPIENT
= Washington withheld military aid to Guatemala. => Washington > Guatemala ; cameo=1622

[SANCTION discontinue 1623] human_security prior=4
ACTOR suspends|halts|cuts|stops|freezes|withholds|ends|reduces|slashes food_aid|humanitarian_aid|relief|relief_supplies|humanitarian_assistance|emergency_aid|rations|food_rations|aid_deliveries|relief_flights|food_deliveries to|for|in RECIPIENT
ACTOR suspends|halts|cuts|stops|freezes|withholds|ends|reduces|slashes food_aid|humanitarian_aid|humanitarian_assistance|food_rations|aid_deliveries|relief_flights|food_deliveries
food_aid|humanitarian_aid|food_rations *is cut|suspended|frozen|cut_off|halted|withheld|stopped to|for|of RECIPIENT
= The World Food Programme cut food rations in Kenya. => World Food Programme > Kenya ; cameo=1623

[SANCTION expel 1662] prior=4
ACTOR expels|throws_out|ejects|orders_out|kicks_out|evicts|bars inspectors|weapons_inspectors|nuclear_inspectors|observers|monitors|election_observers|ceasefire_monitors|investigators|un_inspectors|un_observers from THING
ACTOR expels|throws_out|ejects|orders_out|kicks_out|evicts inspectors|weapons_inspectors|nuclear_inspectors|observers|monitors|election_observers|ceasefire_monitors|un_inspectors|un_observers
ACTOR orders inspectors|observers|monitors|peacekeepers to leave
expulsion of inspectors|weapons_inspectors|observers|monitors
= Baghdad expelled the weapons inspectors. => Baghdad ; cameo=1662

[SANCTION expel 1663] prior=4
ACTOR expels|throws_out|ejects|orders_out|kicks_out|evicts aid_agency|aid_agencies|aid_group|aid_groups|aid_workers|relief_workers|charity|charities|relief_agencies|ngos|humanitarian_organisations|humanitarian_workers|foreign_aid_workers from THING
ACTOR expels|throws_out|ejects|orders_out|kicks_out|evicts aid_agency|aid_agencies|aid_group|aid_groups|aid_workers|relief_workers|charity|charities|relief_agencies|ngos|humanitarian_workers
ACTOR expels|ejects|throws_out RECIPIENT:NGO
ACTOR orders aid_agencies|aid_groups|aid_workers|charities|RECIPIENT:NGO to leave
expulsion of aid_agencies|aid_groups|aid_workers|charities|RECIPIENT:NGO
= Khartoum expelled 13 aid agencies. => Khartoum ; cameo=1663
