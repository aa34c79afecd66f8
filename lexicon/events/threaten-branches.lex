# THREATEN, by what is threatened (CAMEO 1311 to 1385). Acts in the ACT slot
# are coded by ontology/compose.tsv.

[THREATEN relations 1311] prior=3
ACTOR threatens|warns to cut|cut_off|suspend|withhold|withdraw|freeze|stop|halt|end aid|assistance
ACTOR threatens cut|cuts|suspension|freeze|withdrawal|loss of|in|to aid|assistance|funding|support
ACTOR threatens RECIPIENT with loss|suspension|cuts of|in|to aid|funding|assistance
ACTOR threatens aid|funding cut|cuts|cutoff|freeze
threat|threats of aid_cut|aid_cuts|cut_in_aid
= Washington threatened cuts in aid to Honduras. => Washington ; cameo=1311

[THREATEN restrict 1312] prior=3
ACTOR threatens RECIPIENT with sanctions|tariffs|embargo|boycott|trade_war|duties|trade_sanctions|economic_sanctions|oil_embargo|countermeasures
ACTOR threatens sanctions|tariffs|embargo|boycott|trade_war|duties|trade_sanctions|economic_sanctions|retaliatory_tariffs|countermeasures against|on RECIPIENT
ACTOR warns of sanctions|tariffs|embargo|boycott|trade_war|countermeasures against RECIPIENT
ACTOR threatens sanctions|tariffs|embargo|boycott|trade_sanctions|countermeasures
threat|threats of sanctions|tariffs|embargo|boycott|trade_war
= Brussels threatened Minsk with economic sanctions. => Brussels > Minsk ; cameo=1312

[THREATEN relations 1313] prior=3
ACTOR threatens|warns to sever|break_off|cut|cut_off|downgrade|suspend|break|recall|freeze ties|relations|diplomatic_relations|ambassador
ACTOR threatens break|rupture|freeze|suspension of|in|with ties|relations|diplomatic_relations
= Quito threatened a rupture of diplomatic relations. => Quito ; cameo=1313

[THREATEN restrict 132] prior=1
ACTOR threatens RECIPIENT with fine|fines|closure|expropriation|nationalisation|suspension|disqualification|seizure|penalties|legal_action|deregistration|dismissal
ACTOR threatens closure|expropriation|nationalisation|seizure|confiscation|shutdown of THING
= The regulator threatened Gazprom with closure. => regulator > Gazprom ; cameo=132

[THREATEN restrict 1321] rights_freedoms prior=3
ACTOR threatens ban|curbs|clampdown|crackdown|restrictions|censorship on|of protests|rallies|media|press|internet|demonstrations|journalists|websites|gatherings|social_media
ACTOR threatens RECIPIENT:JRN with ban|censorship|closure|blackout
= The governor threatened a ban on rallies. => governor ; cameo=1321

[THREATEN restrict 1322] political_institutions prior=3
ACTOR threatens ban|dissolution|outlawing of|on party|parties|opposition|parliament|assembly|union|unions
ACTOR threatens RECIPIENT:PTY,OPP,LEG,LAB with ban|dissolution|disqualification|deregistration
= The court threatened the party with dissolution. => court > party ; cameo=1322

[THREATEN restrict 1323] prior=3
ACTOR threatens curfew|night_curfew in|on|for RECIPIENT
ACTOR threatens RECIPIENT with curfew
threat of curfew
= The mayor threatened a curfew. => mayor ; cameo=1323

[THREATEN restrict 1324] prior=3
ACTOR threatens martial_law|state_of_emergency|emergency_rule|state_of_siege|direct_rule in|on RECIPIENT
ACTOR threatens RECIPIENT with martial_law|state_of_emergency|emergency_rule|direct_rule
threat of martial_law|state_of_emergency|emergency_rule|direct_rule
= The president threatened martial law. => president ; cameo=1324

[THREATEN relations 134] prior=3
ACTOR threatens withdrawal|walkout|suspension|end|collapse|boycott of|from|to talks|negotiations|peace_talks|dialogue|nuclear_talks
ACTOR threatens to break_off|suspend|quit|leave|boycott|halt|abandon|scuttle|walk talks|negotiations
ACTOR threatens talks|peace_talks with boycott|walkout|collapse
= The rebels threatened a boycott of the talks. => rebels ; cameo=134

[THREATEN relations 135] prior=3
ACTOR threatens end|suspension|withdrawal of|to|from mediation|mediation_effort|peace_effort|mediation_efforts|peace_process
ACTOR:IGO,state,GOV,NGO threatens to end|suspend|abandon|drop|give_up mediation|mediation_efforts|peace_efforts
= Norway threatened an end to its mediation. => Norway ; cameo=135

[THREATEN violence 137] repression prior=3
ACTOR threatens|vows|pledges|warns crackdown|clampdown|harsh_measures|iron_fist|tough_action|stern_measures|force on|against RECIPIENT
ACTOR threatens|vows|warns to crush|smash|suppress|quell|stamp_out|crack_down|break protests|rebellion|uprising|unrest|demonstrations|revolt
threat of crackdown|clampdown|force|bloodshed against|on RECIPIENT
= The junta threatened a crackdown on protesters. => junta > protesters ; cameo=137

[THREATEN restrict 1381] military prior=3
ACTOR threatens blockade|closure|siege of|on strait|port|ports|canal|gulf|airport|border|city|island|RECIPIENT
ACTOR threatens RECIPIENT with blockade|siege
threat|threats of blockade|siege
= Tehran threatened a closure of the strait. => Tehran ; cameo=1381

[THREATEN violence 1383] prior=3
ACTOR threatens suicide_attack|suicide_attacks|suicide_bombings|assassination|assassinations|kidnappings|beheadings|car_bombs|hostage-taking against|of|on|in RECIPIENT
ACTOR threatens to assassinate|behead|kidnap|execute|kill hostage|hostages|captives|RECIPIENT
ACTOR threatens RECIPIENT with death|assassination|execution|kidnapping
death threat|threats against|to RECIPIENT
bomb threat|threats against|to|at RECIPIENT
= The militants threatened suicide bombings in Kabul. => militants ; cameo=1383

[THREATEN violence 1384] military prior=3
ACTOR threatens attack|attacks|strikes|air_strikes|invasion|offensive|retaliation|war|military_action|military_strikes|bombardment|missile_strikes|intervention|military_intervention against|on|of|in|with RECIPIENT
ACTOR threatens RECIPIENT with attack|attacks|strikes|air_strikes|invasion|war|military_action|annihilation|destruction|retaliation
threat|threats of attack|invasion|war|military_action|air_strikes|retaliation against|by|from|on RECIPIENT
= Baghdad threatened an invasion of Kuwait. => Baghdad ; cameo=1384

[THREATEN violence 1385] cbrn prior=4
ACTOR threatens nuclear_strike|nuclear_attack|nuclear_war|nuclear_strikes|chemical_attack|nuclear_retaliation|nuclear_annihilation against|on|with RECIPIENT
ACTOR threatens RECIPIENT with nuclear_strike|nuclear_attack|nuclear_weapons|chemical_weapons|nuclear_war|nuclear_annihilation
ACTOR threatens use of nuclear_weapons|chemical_weapons|atomic_weapons
threat|threats of nuclear_strike|nuclear_attack|nuclear_war|nuclear_weapons
= Pyongyang threatened Seoul with a nuclear strike. => Pyongyang > Seoul ; cameo=1385
