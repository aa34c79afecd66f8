# AGREE, by what is offered or meant.

[AGREE 0311]
ACTOR offers|promises|pledges|proposes economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies to|with|for RECIPIENT
ACTOR is ready|willing|prepared for economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
offer|promise|pledge|pledges of economic_cooperation|economic_ties|closer_economic_ties|trade|trade_ties|trade_talks|trade_deal|investment|investments|market_access|joint_ventures|free_trade|oil_supplies|gas_supplies
= Iran offered joint ventures to Oman. => Iran > Oman ; cameo=0311

[AGREE 0313]
ACTOR offers|promises|pledges|proposes extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance to|with|for RECIPIENT
ACTOR is ready|willing|prepared for extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
offer|promise|pledge|pledges of extradition|judicial_cooperation|legal_assistance|police_cooperation|handover_of_suspects|arrest|prosecution|investigation|inquiry|probe|mutual_legal_assistance
= Monaco offered legal assistance to France. => Monaco > France ; cameo=0313

[AGREE 0314]
ACTOR offers|promises|pledges|proposes intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence to|with|for RECIPIENT
ACTOR is ready|willing|prepared for intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
offer|promise|pledge|pledges of intelligence|intelligence_sharing|intelligence_cooperation|information|information-sharing|satellite_images|data|evidence
= Jordan offered intelligence to Iraq. => Jordan > Iraq ; cameo=0314

[AGREE 032]
ACTOR offers|promises|pledges|proposes recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership to|with|for RECIPIENT
ACTOR is ready|willing|prepared for recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
offer|promise|pledge|pledges of recognition|diplomatic_support|diplomatic_recognition|endorsement|backing|political_support|blessing|ratification|admission|membership
= Turkey promised recognition to Kosovo. => Turkey > Kosovo ; cameo=032

[AGREE 0334]
ACTOR offers|promises|pledges|proposes peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge to|with|for RECIPIENT
ACTOR is ready|willing|prepared for peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
offer|promise|pledge|pledges of peacekeepers|peacekeeping_force|peacekeeping_troops|protection|police_protection|asylum|safe_haven|security_guarantees|stabilisation_force|international_force|monitors|troops|no-fly_zone|safe_passage|refuge
= Ghana offered peacekeepers to Liberia. => Ghana > Liberia ; cameo=0334

[AGREE 038]
ACTOR offers|promises|pledges|proposes mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy to|with|for RECIPIENT
ACTOR is ready|willing|prepared for mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
offer|promise|pledge|pledges of mediation|arbitration|mediator|mediators|good_offices|outside_mediation|un_mediation|international_mediation|intercession|special_envoy
= Oman offered mediation to Yemen. => Oman > Yemen ; cameo=038

[AGREE 031]
ACTOR is ready|willing|prepared to cooperate|collaborate|work with RECIPIENT
ACTOR offers|pledges|promises cooperation|collaboration|partnership to|with RECIPIENT
ACTOR offers|pledges|promises cooperation|collaboration|full_cooperation
= The mayor pledged full cooperation. => mayor ; cameo=031

[AGREE 038]
ACTOR accepts|welcomes|agrees_to mediation|arbitration|mediator|mediators of|by|from RECIPIENT
ACTOR accepts|welcomes mediation|arbitration|mediator|mediators
ACTOR agrees|consents to mediation|arbitration|mediator
= The rebels accepted the mediation of Kenya. => rebels; Kenya ; cameo=038

[AGREE 0341]
ACTOR is ready|willing|prepared to resign|quit|step_down|go
ACTOR is ready|willing|prepared for election|elections|early_elections
= The prime minister is ready to resign. => prime minister ; cameo=0341

[AGREE 0342]
ACTOR is ready|willing|prepared to change|reform|amend|revise|review|reconsider|rethink
ACTOR signals change|shift of policy|course|stance
= The minister is willing to amend the budget. => minister ; cameo=0342

[AGREE 0343]
ACTOR offers|pledges|promises autonomy|rights|equal_rights|self-rule|citizenship|freedoms to|for RECIPIENT
ACTOR is ready|willing|prepared to grant|recognise|recognize|guarantee|respect
= Colombo offered autonomy to the Tamils. => Colombo > Tamils ; cameo=0343

[AGREE 0344]
ACTOR offers|pledges|promises|proposes|announces new_constitution|constitutional_reform|constitutional_reforms|constitutional_changes|constitutional_amendments|electoral_reform|referendum|transition|return_to_civilian_rule|multiparty_elections
= The king offered a new constitution. => king ; cameo=0344

[AGREE 0351]
ACTOR is ready|willing|prepared to ease|relax|lift|loosen|soften|scrap|waive|drop
= The governor is ready to relax the lockdown. => governor ; cameo=0351

[AGREE 0352]
ACTOR is ready|willing|prepared to pardon|forgive|spare|amnesty|tolerate
= The president is ready to pardon the plotters. => president ; cameo=0352

[AGREE 0353]
ACTOR is ready|willing|prepared|agrees to release|free|hand|return|exchange|swap
= Hamas is ready to free the hostages. => Hamas ; cameo=0353

[AGREE 0354]
ACTOR is ready|willing|prepared to lift|ease|end|suspend|relax sanctions|embargo|boycott|blockade
= Brussels is willing to end the embargo. => Brussels ; cameo=0354

[AGREE 0355]
ACTOR is ready|willing|prepared|agrees to admit|allow|let|receive|accept|open
= Tehran is willing to admit the inspectors. => Tehran ; cameo=0355

[AGREE 0356]
ACTOR is ready|willing|prepared|open for|to ceasefire|truce|cease-fire|disarmament
ACTOR is ready|willing|prepared to stop|halt|cease|disarm|withdraw|pull_out|lay_down
= The rebels are open to a ceasefire. => rebels ; cameo=0356
