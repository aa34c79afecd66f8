# REQUEST, by what is asked for: appeals 02, demands 10. Only what is named as
# such ("appealed for food aid"); acts in the ACT slot take the same codes from
# ontology/compose.tsv.

[REQUEST assist 0211] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
ACTOR appeals to RECIPIENT for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
ACTOR requests|solicits|seeks economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies from|of RECIPIENT!
appeal|request|plea|petition for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
= Kenya appealed for investment. => Kenya ; cameo=0211

[REQUEST assist 1011] prior=-6
ACTOR demands economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies from|of|by|for RECIPIENT
ACTOR insists on economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
ACTOR demands economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
ACTOR presses|pressures|pushes RECIPIENT for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
demand|demands for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
= Japan demanded market access from India. => Japan > India ; cameo=1011

[REQUEST assist 0212] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
ACTOR appeals to RECIPIENT for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
ACTOR requests|solicits|seeks military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases from|of RECIPIENT!
appeal|request|plea|petition for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
= Manila asked Washington for joint patrols. => Manila > Washington ; cameo=0212

[REQUEST assist 1012] prior=-6
ACTOR demands military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases from|of|by|for RECIPIENT
ACTOR insists on military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
ACTOR demands military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
ACTOR presses|pressures|pushes RECIPIENT for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
demand|demands for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
= Ankara demanded military cooperation from Baghdad. => Ankara > Baghdad ; cameo=1012

[REQUEST assist 0213] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
ACTOR appeals to RECIPIENT for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
ACTOR requests|solicits|seeks extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance from|of RECIPIENT!
appeal|request|plea|petition for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
= Chile asked Spain for the extradition of a banker. => Chile > Spain ; cameo=0213

[REQUEST assist 1013] prior=-6
ACTOR demands extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance from|of|by|for RECIPIENT
ACTOR insists on extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
ACTOR demands extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
ACTOR presses|pressures|pushes RECIPIENT for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
demand|demands for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
= Peru demanded the extradition of a former minister. => Peru ; cameo=1013

[REQUEST assist 0214] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
ACTOR appeals to RECIPIENT for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
ACTOR requests|solicits|seeks intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence from|of RECIPIENT!
appeal|request|plea|petition for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
= Paris asked Algiers for intelligence. => Paris > Algiers ; cameo=0214

[REQUEST assist 1014] prior=-6
ACTOR demands intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence from|of|by|for RECIPIENT
ACTOR insists on intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
ACTOR demands intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
ACTOR presses|pressures|pushes RECIPIENT for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
demand|demands for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
= Seoul demanded information from Tokyo. => Seoul > Tokyo ; cameo=1014

[REQUEST assist 022] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
ACTOR appeals to RECIPIENT for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
ACTOR requests|solicits|seeks recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership from|of RECIPIENT!
appeal|request|plea|petition for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
= Kosovo asked Brazil for recognition. => Kosovo > Brazil ; cameo=022

[REQUEST assist 102] prior=-6
ACTOR demands recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership from|of|by|for RECIPIENT
ACTOR insists on recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
ACTOR demands recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
ACTOR presses|pressures|pushes RECIPIENT for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
demand|demands for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
= Taiwan demanded recognition. => Taiwan ; cameo=102

[REQUEST assist 0231] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
ACTOR appeals to RECIPIENT for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
ACTOR requests|solicits|seeks loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation from|of RECIPIENT!
appeal|request|plea|petition for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
= Greece asked the International Monetary Fund for a loan. => Greece > International Monetary Fund ; cameo=0231

[REQUEST assist 1031] prior=-6
ACTOR demands loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation from|of|by|for RECIPIENT
ACTOR insists on loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
ACTOR demands loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
ACTOR presses|pressures|pushes RECIPIENT for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
demand|demands for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
= Zambia demanded debt relief from China. => Zambia > China ; cameo=1031

[REQUEST assist 0232] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
ACTOR appeals to RECIPIENT for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
ACTOR requests|solicits|seeks weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies from|of RECIPIENT!
appeal|request|plea|petition for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
= Ukraine asked Germany for tanks. => Ukraine > Germany ; cameo=0232

[REQUEST assist 1032] prior=-6
ACTOR demands weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies from|of|by|for RECIPIENT
ACTOR insists on weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
ACTOR demands weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
ACTOR presses|pressures|pushes RECIPIENT for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
demand|demands for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
= The rebels demanded arms from Libya. => rebels > Libya ; cameo=1032

[REQUEST assist 0233] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
ACTOR appeals to RECIPIENT for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
ACTOR requests|solicits|seeks humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors from|of RECIPIENT!
appeal|request|plea|petition for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
= Haiti appealed for food aid. => Haiti ; cameo=0233

[REQUEST assist 1033] prior=-6
ACTOR demands humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors from|of|by|for RECIPIENT
ACTOR insists on humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
ACTOR demands humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
ACTOR presses|pressures|pushes RECIPIENT for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
demand|demands for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
= Villagers demanded food. => Villagers ; cameo=1033

[REQUEST assist 0234] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
ACTOR appeals to RECIPIENT for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
ACTOR requests|solicits|seeks peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge from|of RECIPIENT!
appeal|request|plea|petition for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
= Liberia asked the United Nations for peacekeepers. => Liberia > United Nations ; cameo=0234

[REQUEST assist 1034] prior=-6
ACTOR demands peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge from|of|by|for RECIPIENT
ACTOR insists on peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
ACTOR demands peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
ACTOR presses|pressures|pushes RECIPIENT for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
demand|demands for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
= Journalists demanded police protection. => Journalists ; cameo=1034

[REQUEST change 0241] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
ACTOR appeals to RECIPIENT for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
ACTOR requests|solicits|seeks resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication from|of RECIPIENT!
appeal|request|plea|petition for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
= Bishops appealed for early elections. => Bishops ; cameo=0241

[REQUEST change 1041] prior=-6
ACTOR demands resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication from|of|by|for RECIPIENT
ACTOR insists on resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
ACTOR demands resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
ACTOR presses|pressures|pushes RECIPIENT for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
demand|demands for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
= The opposition demanded new elections. => opposition ; cameo=1041

[REQUEST change 0242] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
ACTOR appeals to RECIPIENT for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
ACTOR requests|solicits|seeks change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review from|of RECIPIENT!
appeal|request|plea|petition for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
= Economists appealed for a policy change. => Economists ; cameo=0242

[REQUEST change 1042] prior=-6
ACTOR demands change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review from|of|by|for RECIPIENT
ACTOR insists on change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
ACTOR demands change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
ACTOR presses|pressures|pushes RECIPIENT for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
demand|demands for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
= Farmers demanded reforms. => Farmers ; cameo=1042

[REQUEST change 0243] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
ACTOR appeals to RECIPIENT for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
ACTOR requests|solicits|seeks rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage from|of RECIPIENT!
appeal|request|plea|petition for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
= The Kurds petitioned for autonomy. => Kurds ; cameo=0243

[REQUEST change 1043] prior=-6
ACTOR demands rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage from|of|by|for RECIPIENT
ACTOR insists on rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
ACTOR demands rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
ACTOR presses|pressures|pushes RECIPIENT for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
demand|demands for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
= Women demanded equal rights. => Women ; cameo=1043

[REQUEST change 0244] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
ACTOR appeals to RECIPIENT for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
ACTOR requests|solicits|seeks new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government from|of RECIPIENT!
appeal|request|plea|petition for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
= Students petitioned for constitutional reform. => Students ; cameo=0244

[REQUEST change 1044] prior=-6
ACTOR demands new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government from|of|by|for RECIPIENT
ACTOR insists on new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
ACTOR demands new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
ACTOR presses|pressures|pushes RECIPIENT for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
demand|demands for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
= Students demanded a new constitution. => Students ; cameo=1044

[REQUEST yield 0251] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
ACTOR appeals to RECIPIENT for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
appeal|request|plea|petition for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
= Shopkeepers appealed for an easing of the lockdown. => Shopkeepers ; cameo=0251

[REQUEST yield 1051] prior=-6
ACTOR insists on easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
ACTOR demands easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
ACTOR presses|pressures|pushes RECIPIENT for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
demand|demands for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
= The opposition demanded the lifting of the curfew. => opposition ; cameo=1051

[REQUEST yield 0252] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
ACTOR appeals to RECIPIENT for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
ACTOR requests|solicits|seeks amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance from|of RECIPIENT!
appeal|request|plea|petition for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
= The pope appealed for clemency. => pope ; cameo=0252

[REQUEST yield 1052] prior=-6
ACTOR demands amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance from|of|by|for RECIPIENT
ACTOR insists on amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
ACTOR demands amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
ACTOR presses|pressures|pushes RECIPIENT for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
demand|demands for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
= Rebels demanded an amnesty. => Rebels ; cameo=1052

[REQUEST yield 0253] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for release|freeing|freedom|return|liberation
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for release|freeing|freedom|return|liberation
ACTOR appeals to RECIPIENT for release|freeing|freedom|return|liberation
ACTOR requests|solicits|seeks release|freeing|freedom|return|liberation from|of RECIPIENT!
appeal|request|plea|petition for release|freeing|freedom|return|liberation
= The family appealed for the release of the hostage. =>  ; cameo=0253

[REQUEST yield 1053] prior=-6
ACTOR demands release|freeing|freedom|return|liberation from|of|by|for RECIPIENT
ACTOR insists on release|freeing|freedom|return|liberation
ACTOR demands release|freeing|freedom|return|liberation
ACTOR presses|pressures|pushes RECIPIENT for release|freeing|freedom|return|liberation
demand|demands for release|freeing|freedom|return|liberation
= The rebels demanded the release of prisoners. => rebels ; cameo=1053

[REQUEST yield 0254] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
ACTOR appeals to RECIPIENT for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
appeal|request|plea|petition for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
= Iraq appealed for the lifting of sanctions. => Iraq ; cameo=0254

[REQUEST yield 1054] prior=-6
ACTOR insists on lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
ACTOR demands lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
ACTOR presses|pressures|pushes RECIPIENT for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
demand|demands for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
= Iran demanded the lifting of sanctions. => Iran ; cameo=1054

[REQUEST yield 0255] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
ACTOR appeals to RECIPIENT for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
ACTOR requests|solicits|seeks access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections from|of RECIPIENT!
appeal|request|plea|petition for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
= The Red Cross appealed for access. => Red Cross ; cameo=0255

[REQUEST yield 1055] prior=-6
ACTOR demands access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections from|of|by|for RECIPIENT
ACTOR insists on access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
ACTOR demands access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
ACTOR presses|pressures|pushes RECIPIENT for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
demand|demands for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
= The UN demanded humanitarian access. => UN ; cameo=1055

[REQUEST yield 0256] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
ACTOR appeals to RECIPIENT for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
ACTOR requests|solicits|seeks ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause from|of RECIPIENT!
appeal|request|plea|petition for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
= The pope appealed for a ceasefire. => pope ; cameo=0256

[REQUEST yield 1056] prior=-6
ACTOR demands ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause from|of|by|for RECIPIENT
ACTOR insists on ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
ACTOR demands ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
ACTOR presses|pressures|pushes RECIPIENT for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
demand|demands for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
= The UN demanded a truce. => UN ; cameo=1056

[REQUEST meet 027] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
ACTOR appeals to RECIPIENT for negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
ACTOR requests|solicits|seeks negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation from|of RECIPIENT!
appeal|request|plea|petition for negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
= The pope appealed for a negotiated settlement. => pope ; cameo=027

[REQUEST meet 107] prior=-6
ACTOR demands negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation from|of|by|for RECIPIENT
ACTOR insists on negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
ACTOR demands negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
ACTOR presses|pressures|pushes RECIPIENT for negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
demand|demands for negotiated_settlement|peaceful_settlement|political_solution|peaceful_solution|settlement|compromise|peace_deal|peace_agreement|peace_accord|political_settlement|diplomatic_solution|reconciliation
= Brussels demanded a peaceful settlement. => Brussels ; cameo=107

[REQUEST meet 028] prior=-6
ACTOR appeals|pleads|asks|begs|petitions for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
ACTOR asks|begs|petitions|implores|urges|lobbies|entreats|approaches RECIPIENT for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
ACTOR appeals to RECIPIENT for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
ACTOR requests|solicits|seeks mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy from|of RECIPIENT!
appeal|request|plea|petition for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
= Sudan asked Kenya for mediation. => Sudan > Kenya ; cameo=028

[REQUEST meet 108] prior=-6
ACTOR demands mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy from|of|by|for RECIPIENT
ACTOR insists on mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
ACTOR demands mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
ACTOR presses|pressures|pushes RECIPIENT for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
demand|demands for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
= The rebels demanded international mediation. => rebels ; cameo=108

[REQUEST 020]
ACTOR appeals|pleads with|to RECIPIENT!
ACTOR implores|beseeches|entreats RECIPIENT!
= The widow pleaded with the president. => widow > president ; cameo=020

[REQUEST assist 023]
ACTOR appeals|pleads|asks|begs for help|aid|assistance|support
ACTOR asks|begs|implores RECIPIENT for help|aid|assistance|support
ACTOR seeks|requests help|aid|assistance|support from|of RECIPIENT!
= Malawi appealed for help. => Malawi ; cameo=023

[REQUEST assist 103]
ACTOR demands help|aid|assistance|support from|of RECIPIENT
ACTOR demands aid|help|assistance|support
= The mayor demanded help from the government. => mayor > government ; cameo=103

[REQUEST 100]
ACTOR makes|presents|issues|sets_out|submits|lists demand|demands to RECIPIENT
ACTOR makes|presents|issues|sets_out|submits|lists demands
list of demands
= The rebels presented demands to the government. => rebels > government ; cameo=100
