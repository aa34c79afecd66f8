# PROTEST, by what it is for: leaders, policy, rights, institutions (CAMEO 1411 to
# 1454). Who protests is a group of people.

[PROTEST demo 1411] prior=6
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,PTY,MED,JRN,REF,SOC,group,person protests|demonstrates|marches|rallies|rally against|for|over|about|at resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR takes|pours|spills to|onto|into streets|street against|over|for resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
protest|protests|demonstration|demonstrations|rally|rallies|march|marches|vigil|sit-in|sit-ins against|for|over|about resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
= Thousands marched for the impeachment of the president. => ; cameo=1411

[PROTEST demo 1412] prior=6
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,PTY,MED,JRN,REF,SOC,group,person protests|demonstrates|marches|rallies|rally against|for|over|about|at tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR takes|pours|spills to|onto|into streets|street against|over|for tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
protest|protests|demonstration|demonstrations|rally|rallies|march|marches|vigil|sit-in|sit-ins against|for|over|about tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
= Farmers protested over fuel prices. => ; cameo=1412

[PROTEST demo 1413] prior=6
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,PTY,MED,JRN,REF,SOC,group,person protests|demonstrates|marches|rallies|rally against|for|over|about|at rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR takes|pours|spills to|onto|into streets|street against|over|for rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
protest|protests|demonstration|demonstrations|rally|rallies|march|marches|vigil|sit-in|sit-ins against|for|over|about rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
= Women marched for equal rights. => ; cameo=1413

[PROTEST demo 1414] prior=6
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,PTY,MED,JRN,REF,SOC,group,person protests|demonstrates|marches|rallies|rally against|for|over|about|at constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR takes|pours|spills to|onto|into streets|street against|over|for constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
protest|protests|demonstration|demonstrations|rally|rallies|march|marches|vigil|sit-in|sit-ins against|for|over|about constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
= Students demonstrated against military rule. => ; cameo=1414

[PROTEST hunger 1421] prior=6
hunger_strike|hunger-strike|fast for|over|against|about resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR fasts|starves for|over|against resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR goes|is on hunger_strike for|over|against resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
= Six students began a hunger strike for early elections. => ; cameo=1421

[PROTEST hunger 1422] prior=6
hunger_strike|hunger-strike|fast for|over|against|about tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR fasts|starves for|over|against tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR goes|is on hunger_strike for|over|against tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
= Miners went on hunger strike over wages. => ; cameo=1422

[PROTEST hunger 1423] prior=6
hunger_strike|hunger-strike|fast for|over|against|about rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR fasts|starves for|over|against rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR goes|is on hunger_strike for|over|against rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
= Kurdish inmates began a hunger strike for autonomy. => ; cameo=1423

[PROTEST hunger 1424] prior=6
hunger_strike|hunger-strike|fast for|over|against|about constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR fasts|starves for|over|against constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR goes|is on hunger_strike for|over|against constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
= A bishop began a hunger strike for democracy. => ; cameo=1424

[PROTEST strike 1431] prior=6
strike|strikes|walkout|walkouts|general_strike|stoppage|work_stoppage|stoppages over|against|for|about resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR:LAB,CVL,EDU,MED,AGR,OPP,group,person strikes|walks_out|stops_work over|against|for resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR goes|is on strike over|against|for resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
= A general strike over vote-rigging shut the port. => ; cameo=1431

[PROTEST strike 1432] prior=6
strike|strikes|walkout|walkouts|general_strike|stoppage|work_stoppage|stoppages over|against|for|about tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR:LAB,CVL,EDU,MED,AGR,OPP,group,person strikes|walks_out|stops_work over|against|for tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR goes|is on strike over|against|for tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
= Rail workers went on strike over pay. => ; cameo=1432

[PROTEST strike 1433] prior=6
strike|strikes|walkout|walkouts|general_strike|stoppage|work_stoppage|stoppages over|against|for|about rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR:LAB,CVL,EDU,MED,AGR,OPP,group,person strikes|walks_out|stops_work over|against|for rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR goes|is on strike over|against|for rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
= Teachers walked out over discrimination. => ; cameo=1433

[PROTEST strike 1434] prior=6
strike|strikes|walkout|walkouts|general_strike|stoppage|work_stoppage|stoppages over|against|for|about constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR:LAB,CVL,EDU,MED,AGR,OPP,group,person strikes|walks_out|stops_work over|against|for constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR goes|is on strike over|against|for constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
= Lawyers began a strike against the judicial reform. => ; cameo=1434

[PROTEST obstruct 1441] prior=6
blockade|blockades|roadblock|roadblocks|occupation|occupations over|against|for|about resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR:CVL,LAB,EDU,OPP,AGR,REL,REF,SOC blocks|blockades|occupies|barricades road|roads|highway|highways|street|streets|bridge|port|railway|railways|border|square|building|motorway|airport against|over|for|in resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
= Opposition supporters blocked roads over the election results. => ; cameo=1441

[PROTEST obstruct 1442] prior=6
blockade|blockades|roadblock|roadblocks|occupation|occupations over|against|for|about tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR:CVL,LAB,EDU,OPP,AGR,REL,REF,SOC blocks|blockades|occupies|barricades road|roads|highway|highways|street|streets|bridge|port|railway|railways|border|square|building|motorway|airport against|over|for|in tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
= Truckers blocked highways over fuel prices. => ; cameo=1442

[PROTEST obstruct 1443] prior=6
blockade|blockades|roadblock|roadblocks|occupation|occupations over|against|for|about rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR:CVL,LAB,EDU,OPP,AGR,REL,REF,SOC blocks|blockades|occupies|barricades road|roads|highway|highways|street|streets|bridge|port|railway|railways|border|square|building|motorway|airport against|over|for|in rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
= Protesters occupied a square for independence. => ; cameo=1443

[PROTEST obstruct 1444] prior=6
blockade|blockades|roadblock|roadblocks|occupation|occupations over|against|for|about constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR:CVL,LAB,EDU,OPP,AGR,REL,REF,SOC blocks|blockades|occupies|barricades road|roads|highway|highways|street|streets|bridge|port|railway|railways|border|square|building|motorway|airport against|over|for|in constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
= Students occupied the square for democracy. => ; cameo=1444

[PROTEST riot 1451] prior=6
riot|riots|rioting|unrest|disturbances over|against|about|for resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,group,person riots|rampages|clashes over|against resignation|removal|ouster|dismissal|impeachment|sacking|departure|election|elections|early_elections|re-election|third_term|appointment|election_result|election_results|result|results|vote-rigging|rigged_elections|overthrow|coup|presidency
= Crowds rioted over vote-rigging. => ; cameo=1451

[PROTEST riot 1452] prior=6
riot|riots|rioting|unrest|disturbances over|against|about|for tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,group,person riots|rampages|clashes over|against tax|taxes|fuel_tax|fuel_prices|food_prices|price_rises|prices|austerity|austerity_measures|cuts|spending_cuts|pension_reform|pension_reforms|labour_law|labor_law|reform|reforms|bill|law|lockdown|lockdowns|restrictions|vaccine_mandate|vaccine_mandates|privatisation|privatization|war|deal|trade_deal|policy|policies|immigration_policy|job_cuts|layoffs|pay|pay_cuts|wages|fees|tuition_fees|nuclear_power|mine|dam|pipeline
= Riots over food prices broke out in the capital. => ; cameo=1452

[PROTEST riot 1453] prior=6
riot|riots|rioting|unrest|disturbances over|against|about|for rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,group,person riots|rampages|clashes over|against rights|equal_rights|women's_rights|civil_rights|gay_rights|abortion_rights|human_rights|equality|freedom|freedoms|autonomy|independence|discrimination|racism|racial_injustice|police_brutality|police_violence|repression|censorship|injustice|violence_against_women|voting_rights|self-determination
= Crowds rioted against racism. => ; cameo=1453

[PROTEST riot 1454] prior=6
riot|riots|rioting|unrest|disturbances over|against|about|for constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,group,person riots|rampages|clashes over|against constitution|new_constitution|constitutional_amendment|constitutional_amendments|constitutional_change|constitutional_changes|constitutional_reform|constitutional_reforms|electoral_reform|monarchy|military_rule|one-party_rule|dictatorship|democracy|democratic_reforms|judicial_reform|judicial_overhaul|regime|civilian_rule
= Riots against the constitution broke out. => ; cameo=1454

[PROTEST 140]
campaign|act|acts|wave of civil_disobedience|defiance|civil_resistance|disobedience
civil_disobedience
ACTOR:CVL,OPP,EDU,LAB,AGR,REL,PTY,group vents|shows|expresses anger|fury|discontent in|on streets|street
= Monks began a campaign of civil disobedience. => ; cameo=140
