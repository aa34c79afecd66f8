# REJECT, by what is refused. Acts in the ACT slot take the same codes from
# ontology/compose.tsv.

[REJECT assist 1211]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
refusal|rejection of economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
ACTOR refuses|declines economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies to|for RECIPIENT
= India rejected calls for free trade. => India ; cameo=1211

[REJECT assist 1212]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
refusal|rejection of military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases
ACTOR refuses|declines military_cooperation|joint_exercises|joint_patrols|defence_cooperation|defense_cooperation|military_ties|military_partnership|security_cooperation|joint_drills|overflight_rights|use_of_bases to|for RECIPIENT
= Turkey refused requests for overflight rights. => Turkey ; cameo=1212

[REJECT assist 1213]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
refusal|rejection of extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
ACTOR refuses|declines extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance to|for RECIPIENT
= Moscow rejected a request for the extradition of a spy. => Moscow ; cameo=1213

[REJECT assist 1214]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
refusal|rejection of intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
ACTOR refuses|declines intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence to|for RECIPIENT
= Cairo refused a request for information. => Cairo ; cameo=1214

[REJECT assist 1221]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
refusal|rejection of loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation
ACTOR refuses|declines loan|loans|bailout|economic_aid|financial_aid|financial_assistance|financial_help|financial_support|debt_relief|debt_forgiveness|credit|credits|funding|funds|money|budget_support|reparations|compensation to|for RECIPIENT
= Berlin rejected a plea for debt relief. => Berlin ; cameo=1221

[REJECT assist 1222]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
refusal|rejection of weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies
ACTOR refuses|declines weapons|arms|ammunition|military_aid|military_assistance|military_help|military_support|missiles|warplanes|fighter_jets|tanks|air_support|air_defence|air_defense|helicopters|arms_supplies to|for RECIPIENT
= Washington rejected an appeal for weapons. => Washington ; cameo=1222

[REJECT assist 1223]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
refusal|rejection of humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors
ACTOR refuses|declines humanitarian_aid|humanitarian_assistance|humanitarian_help|food_aid|emergency_aid|emergency_assistance|relief|relief_supplies|medicine|medicines|vaccines|food|blankets|tents|medical_supplies|rescue_teams|doctors to|for RECIPIENT
= Eritrea turned down a plea for food. => Eritrea ; cameo=1223

[REJECT assist 1224]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
refusal|rejection of peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
ACTOR refuses|declines peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge to|for RECIPIENT
= Paris rejected calls for peacekeepers. => Paris ; cameo=1224

[REJECT change 1231]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
refusal|rejection of resignation|resignations|removal|ouster|dismissal|sacking|impeachment|overthrow|election|elections|early_elections|fresh_elections|snap_elections|new_elections|new_government|vote_of_no_confidence|abdication
= The president rejected calls for early elections. => president ; cameo=1231

[REJECT change 1232]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
refusal|rejection of change_of_policy|policy_change|change_of_course|rethink|policy_reversal|u-turn|change|changes|reform|reforms|economic_reforms|economic_reform|tougher_laws|new_law|overhaul|review
= The minister dismissed calls for a rethink. => minister ; cameo=1232

[REJECT change 1233]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
refusal|rejection of rights|equal_rights|civil_rights|human_rights|equality|autonomy|independence|self-determination|self-rule|freedom_of_speech|press_freedom|religious_freedom|right_to_vote|citizenship|equal_pay|suffrage
= Madrid rejected demands for independence. => Madrid ; cameo=1233

[REJECT change 1234]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
refusal|rejection of new_constitution|constitutional_reform|constitutional_reforms|constitutional_change|constitutional_amendment|electoral_reform|democracy|multiparty_democracy|democratic_reforms|referendum|regime_change|return_to_democracy|return_to_civilian_rule|civilian_rule|abolition_of_monarchy|transitional_government
= The junta rejected calls for a referendum. => junta ; cameo=1234

[REJECT yield 1241]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
refusal|rejection of easing|relaxation|lifting|end of|to curfew|restrictions|lockdown|state_of_emergency|emergency_rule|curbs|martial_law|censorship
= The governor rejected calls for an end to the lockdown. => governor ; cameo=1241

[REJECT yield 1242]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
refusal|rejection of amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
ACTOR refuses|denies|rules_out amnesty|clemency|pardon|mercy|leniency|reprieve|general_amnesty|tolerance
= The governor rejected a plea for clemency. => governor ; cameo=1242

[REJECT yield 1243]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for release|freeing|freedom|return|liberation
refusal|rejection of release|freeing|freedom|return|liberation
= The rebels rejected calls for the release of the hostages. => rebels ; cameo=1243

[REJECT yield 1244]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
refusal|rejection of lifting|easing|relaxation|removal|suspension|end of|to sanctions|embargo|boycott|blacklisting|trade_embargo
= Washington rejected calls for the lifting of sanctions. => Washington ; cameo=1244

[REJECT yield 1245]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
refusal|rejection of access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections
ACTOR refuses|declines access|entry|admission|unfettered_access|unhindered_access|humanitarian_access|humanitarian_corridor|humanitarian_corridors|visas|inspections to|for RECIPIENT
= Damascus rejected requests for access. => Damascus ; cameo=1245

[REJECT yield 1246]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
refusal|rejection of ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
ACTOR rejects|refuses|spurns|rebuffs|rules_out ceasefire|cease-fire|truce|withdrawal|pullout|de-escalation|cessation_of_hostilities|halt_to_fighting|end_to_fighting|end_to_violence|restraint|calm|pullback|disarmament|humanitarian_pause
= The rebels rejected calls for a ceasefire. => rebels ; cameo=1246

[REJECT meet 126]
ACTOR rejects|refuses|rebuffs|turns_down|dismisses|declines|spurns|denies request|requests|call|calls|appeal|appeals|demand|demands|plea|pleas|bid for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
refusal|rejection of mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
ACTOR rejects|refuses|spurns|rebuffs|rules_out|declines mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
= Ethiopia rejected calls for mediation. => Ethiopia ; cameo=126

[REJECT assist 122]
ACTOR rejects|refuses|rebuffs|turns_down|denies request|requests|call|calls|appeal|appeals|plea|pleas for help|aid|assistance|support
ACTOR refuses RECIPIENT help|aid|assistance
= Spain refused a plea for help. => Spain ; cameo=122

[REJECT 127]
ACTOR rejects|spurns|rebuffs|turns_down|dismisses|refuses|repudiates plan|peace_plan|settlement|proposed_settlement|peace_deal|draft_accord|peace_proposal|peace_proposals|draft_agreement|compromise|draft_treaty|roadmap|deal|agreement|treaty of|from|by|with RECIPIENT
ACTOR rejects|spurns|rebuffs|turns_down|repudiates peace_plan|settlement|peace_deal|peace_proposal|draft_accord|draft_agreement|compromise|roadmap
rejection of peace_plan|settlement|peace_deal|deal|compromise|accord
= The rebels rejected the peace plan. => rebels ; cameo=127
