# ACCUSE, by what somebody is accused of (CAMEO 1121 to 1125), what is looked
# into (093, 094), and how disapproval is shown (110, 113).

[ACCUSE disapprove 110]
ACTOR disapproves of THING
ACTOR disapproves of RECIPIENT
ACTOR frowns on|upon THING
ACTOR takes dim_view of THING
ACTOR shows|signals|expresses|voices disapproval|displeasure of|at|with|over THING
= The bishop disapproved of the bill. => bishop ; cameo=110

[ACCUSE allege 1121] crime prior=2
ACTOR accuses|suspects RECIPIENT of corruption|fraud|bribery|embezzlement|theft|murder|money_laundering|drug_trafficking|trafficking|smuggling|graft|extortion|vote-rigging|electoral_fraud|tax_evasion|racketeering|perjury|cronyism|nepotism|rape|kidnapping|plagiarism|cheating|election_fraud|abuse_of_office|abuse_of_power
RECIPIENT is accused|suspected of corruption|fraud|bribery|embezzlement|theft|murder|money_laundering|drug_trafficking|trafficking|smuggling|graft|extortion|vote-rigging|electoral_fraud|tax_evasion|rape|kidnapping|abuse_of_office|abuse_of_power
accusation|accusations|allegation|allegations of corruption|fraud|bribery|embezzlement|graft|vote-rigging|electoral_fraud|nepotism against|by|from RECIPIENT
= The senator accused the mayor of bribery. => senator > mayor ; cameo=1121
= The former minister is accused of embezzlement. => > former minister ; cameo=1121

[ACCUSE allege 1122] human_rights prior=2
ACTOR accuses RECIPIENT of abuses|abuse|human_rights_abuses|rights_abuses|rights_violations|human_rights_violations|torture|repression|discrimination|persecution|arbitrary_arrests|forced_labour|racism|mistreatment|oppression|slavery|brutality
RECIPIENT is accused of abuses|abuse|human_rights_abuses|rights_abuses|rights_violations|human_rights_violations|torture|repression|discrimination|persecution|brutality
accusation|accusations|allegation|allegations of abuses|human_rights_abuses|torture|rights_violations|discrimination against|by RECIPIENT
= Amnesty International accused Eritrea of human rights abuses. => Amnesty International > Eritrea ; cameo=1122

[ACCUSE allege 1123] military prior=2
ACTOR accuses RECIPIENT of aggression|invasion|incursion|incursions|airspace_violations|ceasefire_violations|provocation|provocations|expansionism|interference|meddling|military_build-up|escalation|subversion|warmongering|sabre-rattling|destabilisation|destabilising
RECIPIENT is accused of aggression|invasion|incursions|ceasefire_violations|interference|meddling|provocation
accusation|accusations|charge|charges|allegation|allegations of aggression|interference|meddling|ceasefire_violations against|by RECIPIENT
= Chad accused Sudan of aggression. => Chad > Sudan ; cameo=1123

[ACCUSE allege 1124] human_rights prior=2
ACTOR accuses RECIPIENT of genocide|war_crimes|war_crime|crimes_against_humanity|ethnic_cleansing|atrocities|massacre|massacres|war-crimes
RECIPIENT is accused of genocide|war_crimes|crimes_against_humanity|ethnic_cleansing|atrocities|massacres
accusation|accusations|charge|charges|allegation|allegations of genocide|war_crimes|crimes_against_humanity|ethnic_cleansing|atrocities against|by RECIPIENT
= The envoy accused the militia of ethnic cleansing. => envoy > militia ; cameo=1124

[ACCUSE allege 1125] intelligence prior=2
ACTOR accuses|suspects RECIPIENT of spying|espionage|treason|sedition|high_treason|treachery|industrial_espionage|cyber_espionage|subversion|sabotage|plotting_coup|collaboration|disloyalty
RECIPIENT is accused|suspected of spying|espionage|treason|sedition|high_treason|sabotage|collaboration
accusation|accusations|allegation|allegations of spying|espionage|treason|sedition|sabotage against|by RECIPIENT
= Moscow accused the diplomat of espionage. => Moscow > diplomat ; cameo=1125
= Two officers are suspected of treason. => > Two officers ; cameo=1125

[ACCUSE disapprove 113] prior=8
ACTOR rallies|mobilises|mobilizes|musters|drums_up|galvanises|galvanizes|organises|organizes opposition|resistance|dissent to|against|for RECIPIENT
ACTOR lobbies|campaigns|agitates against RECIPIENT
ACTOR rallies|lobbies|campaigns|mobilises|mobilizes|agitates against bill|law|plan|deal|project|treaty|government|sanctions|reform|proposal|dam|mine
ACTOR leads|joins|launches campaign|crusade|drive against RECIPIENT:GOV,state,BUS,PTY,IGO
= The union campaigned against the bill. => union ; cameo=113
= The opposition lobbied against the treaty. => opposition ; cameo=113

[ACCUSE investigate 093] military prior=2
ACTOR investigates|probes|examines|looks_into|reviews strike|air_strike|airstrike|air_strikes|air_raid|bombing|shelling|raid|shooting|shootings|missile_strike|drone_strike|attack|friendly_fire|military_operation|incursion of|on|by|against|in RECIPIENT
ACTOR opens|launches|orders|begins|announces|conducts investigation|inquiry|probe|review into|of air_strike|airstrike|air_strikes|shelling|air_raid|missile_strike|drone_strike|raid|shooting|military_operation
investigation|inquiry|probe into air_strike|airstrike|air_strikes|shelling|air_raid|missile_strike|drone_strike|raid
= The Pentagon is investigating an air strike on a clinic. => Pentagon ; cameo=093

[ACCUSE investigate 094] human_rights prior=3
ACTOR investigates|probes|examines|looks_into war_crimes|atrocities|genocide|crimes_against_humanity|massacre|massacres|mass_graves|ethnic_cleansing|alleged_war_crimes|possible_war_crimes of|by|in|against RECIPIENT
ACTOR opens|launches|orders|begins|announces|conducts investigation|inquiry|probe|preliminary_examination into|of war_crimes|atrocities|genocide|crimes_against_humanity|massacre|massacres|mass_graves|alleged_war_crimes|possible_war_crimes
war_crimes|war-crimes|genocide investigation|inquiry|probe
= The prosecutor opened an inquiry into war crimes. => prosecutor ; cameo=094
