# SANCTION: relations reduced: sanctions, embargoes, ties broken, aid cut,
# talks ended, bodies left; blacklisting. Expulsions, dismissals and
# convictions: sanction-persons.lex.

[SANCTION discontinue 163] economic
ACTOR imposes|slaps|levies|tightens|extends|reimposes|applies|places|clamps|reinstates|restores|renews|toughens|announces|adopts|approves|introduces|puts|expands|enacts|unveils|widens|prolongs|maintains|agrees|decides|strengthens|orders sanctions|sanction|embargo|embargoes|penalties|tariffs|tariff|duties|duty|trade_ban|trade_embargo|arms_embargo|oil_embargo|export_controls|export_ban|import_ban|asset_freeze|asset_freezes|travel_ban|travel_bans|visa_ban|visa_bans|quota|quotas|fine|fines|levies|visa_restrictions on|against|to|over RECIPIENT
ACTOR imposes|slaps|levies|tightens|extends|reimposes|applies|clamps|reinstates|renews|toughens|announces|adopts|introduces|expands|enacts|unveils|widens|prolongs sanctions|sanction|embargo|tariffs|tariff|duties|trade_ban|trade_embargo|arms_embargo|export_controls|export_ban|import_ban|asset_freeze|asset_freezes|travel_ban|travel_bans|visa_ban|visa_bans
ACTOR hits|targets|punishes|slaps RECIPIENT with sanctions|sanction|embargo|tariffs|penalties|fine|fines|duties|bans
ACTOR sanctions|blacklists|embargoes|penalises|penalizes RECIPIENT
ACTOR decides|agrees on|to embargo|sanctions against|on RECIPIENT
ACTOR raises|doubles|increases|hikes|ups|threatens tariffs|duties|tariff on|against|for RECIPIENT
ACTOR raises|doubles|increases|hikes tariffs|duties on THING
ACTOR fines RECIPIENT
ACTOR punishes RECIPIENT by|for CLAUSE
ACTOR:state,GOV,IGO,JUD punishes|penalises|penalizes RECIPIENT
RECIPIENT is fined|sanctioned|blacklisted|penalised|penalized
RECIPIENT is subject to sanctions|embargo
sanctions|sanction|embargo|embargoes|tariffs|tariff|asset_freeze|travel_ban|visa_ban|penalties|fines on|against|for|of RECIPIENT
sanctions|embargo|arms_embargo|trade_embargo|oil_embargo
trade|oil|arms|economic embargo|blockade|sanctions|boycott on|against|of RECIPIENT
punitive|retaliatory|import|trade tariffs|duties|measures on|against RECIPIENT
ACTOR declares|wages|starts|launches trade_war|economic_war against|on|with RECIPIENT
trade war with|between|against RECIPIENT
ACTOR freezes|blocks|seizes|confiscates assets|funds|accounts|reserves|bank_accounts|property of|belonging RECIPIENT
ACTOR freezes|blocks RECIPIENT 's assets|funds|accounts|reserves
ACTOR freezes assets|accounts|funds|bank_accounts
freeze|freezing of|on assets|funds|accounts of RECIPIENT
ACTOR:state,GOV,IGO,BUS bans|halts|stops|suspends|cuts|cuts_off|blocks|restricts|curbs|bars|prohibits|ends|slashes|forbids|reduces|shuts_off|interrupts imports|exports|trade|sales|shipments|supplies|deliveries|purchases|flights|gas|oil|investment|arms_sales|visas|oil_supplies|gas_supplies|overflights|air_links|credits|rail_traffic|commerce|coal|crude|goods|aid_flights to|from|of|with|by|in RECIPIENT
ACTOR bans|halts|stops|suspends|cuts_off|blocks|bars|prohibits|forbids imports|exports|trade|sales|shipments|deliveries|arms_sales|air_links|arms_deliveries|investments
ACTOR bans|bars|keeps|turns_away goods|ships|aircraft|airline|airlines|planes|trucks|vessels of|from|to|bound RECIPIENT
ACTOR:state,GOV,IGO bans|bars RECIPIENT:BUS from CLAUSE
ACTOR:state,GOV,IGO revokes|suspends|cancels|withdraws RECIPIENT:BUS 's permit|licence|license
oil|gas|exports|imports|supplies|deliveries|flights|shipments|gas_deliveries *is halted|suspended|stopped|slashed|cut|cut_off|reduced|banned to|from RECIPIENT
ban|freeze|halt|suspension|curbs|restrictions|quotas on|of|to imports|exports|trade|sales|arms_sales|flights|air_links|oil|gas|goods|products from|to|with|by RECIPIENT
ban|suspension|cutoff|halt|embargo|boycott on|of|in|to imports|exports|oil|gas|arms_sales|arms|oil_imports|trade
economic|oil|gas|energy blockade|cutoff|boycott of|on|against RECIPIENT
ACTOR closes|shuts|seals border|borders|frontier|frontiers|airspace|crossing|crossings|port|ports with|to|for|on|between RECIPIENT
ACTOR closes|shuts|seals RECIPIENT 's airspace|border|borders
ACTOR closes|shuts|seals border|borders|frontier|airspace|crossings|border_crossing|border_crossings
closure|closing of border|borders|frontier|airspace with|to RECIPIENT
ACTOR denies|refuses|revokes|cancels|restricts|suspends visa|visas|visa_waiver|visa_exemptions to|of|for RECIPIENT
ACTOR denies|refuses RECIPIENT! visa|visas
ACTOR prohibits|forbids|bans|halts all_aid|aid|trade|contact|contacts|dealings|transactions|business with|to RECIPIENT
ACTOR boycotts goods|products|imports of|from RECIPIENT
ACTOR:state,GOV boycotts RECIPIENT:state
= The US Treasury imposed sanctions on 13 entities linked to Pyongyang. => US Treasury > 13 entities
= The Security Council clamped sanctions on Yugoslavia. => Security Council > Yugoslavia
= Saudi Arabia halted imports from Turkey. => Saudi Arabia > Turkey
= Algeria closed its border with Morocco. => Algeria > Morocco
= Russia cut off gas supplies to Ukraine. => Russia > Ukraine
= China raised tariffs on American goods. => China
= Greece barred goods bound for Macedonia from the port.
= The European Union froze the assets of the ruling family. => European Union
= Germany banned the Iranian airline from flying. => Germany > Iranian airline
! The judge imposed order on the court.
! The president lifted the sanctions against Belarus.

[NONE]
sanctions relief|waiver|waivers|list|regime|committee|busting|bill
embargo on publication|news|report
ACTOR sanctions|approves use|payment|project|spending
ACTOR stops oil|gas leak
ACTOR cancels|suspends|halts flights|services|trains|ferries in|after|amid|during fog|snow|weather|storm|ash|cyclone|typhoon|hurricane|winds|accident|crash
flights|trains|ferries *is cancelled|suspended|halted in|after|amid|during fog|snow|weather|storm|ash|cyclone|winds|strike
ACTOR is fined for speeding|parking
= The minister sanctioned the use of the fund.

[SANCTION discontinue 161] diplomatic act=break-ties
ACTOR breaks_off|severs|cuts|suspends|breaks|cuts_off|ends|freezes|downgrades|reduces|terminates|scales_back|curtails|restricts|loosens|ruptures relations|ties|contacts|contact|links|cooperation|dialogue|diplomatic_relations|exchanges|partnership|diplomatic_ties|trade_ties|military_cooperation with|to|between RECIPIENT
ACTOR breaks_off|severs|cuts|suspends|breaks|cuts_off|ends|freezes|downgrades|terminates|curtails relations|ties|links|cooperation|dialogue|contacts|diplomatic_relations
ACTOR breaks with RECIPIENT
relations|ties|links *is severed|broken_off|cut|suspended|frozen|downgraded with RECIPIENT
[SANCTION discontinue 161] diplomatic act=recall
ACTOR recalls|withdraws|pulls|pulls_out|summons_home|calls_home|brings_home ambassador|envoy|diplomats|ambassadors|mission|staff|representative|chargé|embassy_staff|consul from|in|to RECIPIENT
ACTOR recalls|withdraws|calls_home|summons_home ambassador|envoy|ambassadors|diplomats
ACTOR calls|brings|summons|orders ambassador|envoy|diplomats|ambassadors home|back
ambassador|envoy|diplomats *is recalled|withdrawn|called_home
recall|withdrawal of ambassador|envoy|ambassadors|diplomats from RECIPIENT
recall of ambassador|envoy|ambassadors
[SANCTION discontinue 161] diplomatic act=close-embassy
ACTOR:state,GOV,IGO closes|shuts|shutters|evacuates|abandons embassy|consulate|mission|embassies|consulates|liaison_office|trade_office in|of|to RECIPIENT
ACTOR closes|shuts|shutters|evacuates RECIPIENT 's embassy|consulate|mission
ACTOR:state,GOV closes|shuts|shutters|evacuates embassy|consulate|embassies|consulates
embassy|consulate *is closed|shut|evacuated
[SANCTION discontinue 161] diplomatic act=suspend-member
ACTOR suspends|expels|ejects|excludes|kicks_out|bars|throws_out RECIPIENT from|of organisation|organization|council|group|bloc|body|alliance|membership|union|league|committee|commonwealth|meetings
ACTOR suspends|revokes|freezes membership|recognition|participation|voting_rights of|with|in|from RECIPIENT
ACTOR:IGO,PTY,state suspends RECIPIENT:state
RECIPIENT 's membership *is suspended
RECIPIENT:state is suspended
[SANCTION discontinue 161] diplomatic act=denounce
ACTOR suspends|freezes|terminates|denounces|abrogates|cancels|scraps|tears_up|annuls|renounces|repudiates|revokes|rescinds|voids treaty|agreement|accord|accords|deal|pact|contract|contracts|protocol|convention|memorandum|agreements|treaties|pacts with RECIPIENT
ACTOR suspends|freezes|terminates|denounces|abrogates|cancels|scraps|tears_up|annuls|renounces|repudiates|revokes treaty|agreement|accord|accords|deal|pact|contract|protocol|convention|memorandum
[SANCTION discontinue 161] diplomatic act=end-truce
ACTOR ends|calls_off|declares_over ceasefire|truce|cease-fire with RECIPIENT
ACTOR ends|calls_off|abandons|scraps ceasefire|truce|cease-fire
[SANCTION discontinue 161] diplomatic
ACTOR derecognises|derecognizes RECIPIENT
[SANCTION discontinue 161] diplomatic act=break-ties
suspension|severing|rupture|termination|breaking|break of|in relations|ties|membership|cooperation with|between RECIPIENT
[SANCTION discontinue 161] diplomatic
ACTOR isolates|ostracises|ostracizes|shuns|quarantines RECIPIENT
ACTOR cancels|suspends|freezes military_exercises|joint_exercises|exercises|contacts with RECIPIENT
= Saudi Arabia severed relations with Iran. => Saudi Arabia > Iran ; act=break-ties
= Colombia recalled its ambassador from Caracas. => Colombia > Caracas ; act=recall
= Syria's membership was suspended by the Arab League. => Arab League > Syria
= Egypt called its ambassador home. => Egypt
= Mali tore up the defence accords with France. => Mali > France ; act=denounce
= Canada closed its embassy in Tehran. => Canada > Tehran
= Bahrain withdrew its ambassador from Tehran. => Bahrain > Tehran
= The Commonwealth suspended Fiji. => Commonwealth > Fiji ; act=suspend-member

[SANCTION discontinue 160] diplomatic act=blacklist
ACTOR puts|places|returns|adds|restores|includes|lists|re-adds RECIPIENT on|to|in|onto list|blacklist|terror_list|watch_list|watchlist|terrorist_list|sanctions_list
ACTOR designates|declares|labels|brands|names|lists|classifies|proscribes RECIPIENT as terrorist_organisation|terrorist_organization|terrorist|terrorists|terrorist_group|foreign_agent|foreign_agents|undesirable|sponsor|extremist|state_sponsor|terrorist_entity|currency_manipulator
ACTOR designates|declares|labels|brands RECIPIENT terrorist|terrorist_organisation|terrorist_organization|outlaw|foreign_agent|terrorist_group|state_sponsor
RECIPIENT is designated|declared|labelled|labeled|listed|classified as|on terrorist_organisation|terrorist_organization|terrorist|terrorist_group|sponsor|list|blacklist|extremist
designation|blacklisting|listing of RECIPIENT
ACTOR:state,GOV,IGO issues|renews|raises|heightens travel_warning|travel_advisory|travel_alert|travel_warnings for|against|on|about RECIPIENT
ACTOR:state,GOV warns|advises|tells|urges citizens|nationals|tourists|travellers|travelers against|from travel|travelling|traveling|visiting to RECIPIENT
= The State Department issued a travel warning for Sri Lanka. => State Department > Sri Lanka
[SANCTION discontinue 160] diplomatic
ACTOR disowns|renounces|repudiates RECIPIENT:person
= Trump returned Pyongyang to the list of state sponsors of terrorism. => Trump > Pyongyang ; act=blacklist
= Canada designated the Proud Boys as a terrorist organization. => Canada > Proud Boys
= Russia branded the charity a foreign agent. => Russia > charity

[SANCTION discontinue 162] economic
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws|blocks|terminates|delays|trims|curtails|discontinues aid|assistance|funding|financing|subsidies|support|loan|loans|payments|help|grants|military_aid|credits|contribution|contributions|food_aid|development_aid|economic_aid|security_aid|food_supplies|donations|humanitarian_aid|rations|shipments|relief_flights|financial_aid|budget_support|programme to|for|of|in RECIPIENT
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws|blocks|terminates|discontinues aid|assistance|funding|financing|loan|loans|payments|military_aid|credits|food_aid|development_aid|economic_aid|donations|humanitarian_aid|financial_aid|budget_support
ACTOR defunds RECIPIENT
suspension|freeze|cut|cuts|reduction|halt|end|withholding|cutoff of|in|to aid|assistance|funding to|for RECIPIENT
aid|funding|assistance|loan|loans|development_aid|military_aid|food_aid *is cut|suspended|frozen|cut_off|halted|withheld|stopped to|for|of RECIPIENT
aid|funding|assistance|development_aid|military_aid|food_aid *is cut|suspended|frozen|cut_off|halted|withheld|stopped
ACTOR suspends|halts|ends operations|work|flights|patrols|programmes|programs|activities in|with RECIPIENT:state,place
= The United States suspended military aid to Pakistan. => United States > Pakistan
= Development aid was cut off.
= The agency reduced food supplies to the camp. => agency > camp

[SANCTION discontinue 164] diplomatic prior=4
ACTOR breaks_off|suspends|halts|ends|abandons|cuts_short|quits|leaves|freezes|calls_off|adjourns|discontinues talks|negotiations|dialogue|discussions|peace_talks|peace_process|trade_talks|contacts with|between RECIPIENT
ACTOR breaks_off|suspends|halts|abandons|quits|freezes|calls_off|cuts_short|discontinues talks|negotiations|dialogue|peace_talks|peace_process|trade_talks
talks|negotiations|peace_talks|dialogue *collapses|fails|breaks|breaks_down|founders|stalls between|with ACTOR
talks|negotiations|peace_talks|dialogue *collapses|breaks_down|founders
talks|negotiations *is suspended|broken_off|abandoned|called_off with RECIPIENT
collapse|breakdown|suspension|failure of talks|negotiations between|with ACTOR
= The rebels broke off talks with the government. => rebels > government

[SANCTION withdraw 165] diplomatic
ACTOR ends|halts|suspends|abandons|quits|drops|stops mediation|mediation_efforts|mediation_effort|peace_effort|peace_efforts|peace_mission|good_offices|mediating between|in|with RECIPIENT
ACTOR ends|halts|suspends|abandons|quits mediation|mediation_efforts|peace_efforts|peace_mission
ACTOR ends|halts|suspends|abandons mediation efforts|effort|role
ACTOR quits|resigns as mediator|envoy|peace_envoy
= Norway ended its mediation efforts in Sri Lanka. => Norway > Sri Lanka

[SANCTION withdraw 166] diplomatic act=leave
ACTOR withdraws|quits|leaves|pulls_out|exits|secedes|drops_out|backs_out|walks_away|pulls_back from|of|out_of treaty|agreement|pact|accord|deal|organisation|organization|council|union|bloc|coalition|alliance|convention|court|programme|program|government|body|statute|commission|nuclear_deal|league|commonwealth|federation
ACTOR quits|leaves|exits|abandons treaty|agreement|pact|accord|deal|organisation|organization|council|union|bloc|coalition|alliance|convention|government|court|league|commonwealth|federation|eurozone
ACTOR quits|leaves|exits RECIPIENT:IGO,organisation,PTY
ACTOR withdraws|pulls_out|secedes|breaks_away|walks_out from|of|out_of RECIPIENT:IGO,PTY,organisation
ACTOR withdraws|pulls|pulls_out|takes RECIPIENT:state from|of|out_of treaty|agreement|pact|deal|accord|RECIPIENT:IGO
ACTOR gives notice of withdrawal
withdrawal|exit|departure|pullout from|of treaty|agreement|pact|accord|deal|organisation|organization|council|union|bloc|coalition|alliance|convention|court
withdrawal|exit|secession|departure from RECIPIENT:organisation,IGO
Brexit
[SANCTION withdraw 166] diplomatic
ACTOR:BUS withdraws|pulls_out|leaves|quits|exits|divests|retreats from|of|out_of RECIPIENT:state,place
ACTOR:BUS quits|leaves|exits RECIPIENT:state,place
ACTOR:BUS suspends|halts|abandons|ends|stops operations|production|business|work|project|investment|activities in|with RECIPIENT
ACTOR withdraws|pulls|drops support|backing|endorsement|recognition|ratification|signature from|for|of RECIPIENT
ACTOR defects to|from RECIPIENT:state,MIL,GOV,PTY,REB
ACTOR declares|proclaims independence|secession from|of RECIPIENT
ACTOR declares|proclaims independence|secession
ACTOR secedes from RECIPIENT
declaration of independence by|from|in ACTOR
ACTOR proclaims|declares state|republic|caliphate|emirate|region|RECIPIENT:place independent
= The United States withdrew from the treaty. => United States ; act=leave
= Georgia left the Commonwealth of Independent States. => Georgia
= The rebels declared independence. => rebels
= The company pulled out of Russia. => company > Russia

[SANCTION withdraw 1661] peacekeeping prior=6
ACTOR:IGO,state,NGO,GOV,COP,MIL withdraws|pulls|pulls_out|evacuates|removes|recalls peacekeepers|peacekeeping_troops|observers|inspectors|monitors|aid_workers|relief_workers|staff|workers|personnel|UN_peacekeepers|volunteers|missionaries|cease-fire_monitors from|of|in|out_of RECIPIENT
ACTOR:IGO,state,NGO withdraws|pulls|pulls_out|evacuates|removes|recalls|brings_home peacekeepers|peacekeeping_troops|observers|inspectors|aid_workers|relief_workers|monitors
peacekeepers|observers|inspectors|monitors|aid_workers *is withdrawn|evacuated|pulled_out|recalled|shipped_out from|of RECIPIENT
withdrawal|evacuation|pullout of peacekeepers|observers|inspectors|aid_workers|monitors|staff from RECIPIENT
ACTOR:IGO,NGO leaves|quits|pulls_out|withdraws of|from RECIPIENT:state,place
ACTOR:IGO,NGO suspends|halts|ends operations|work|activities|deliveries|programme|mission in RECIPIENT
= Qatar withdrew its peacekeepers from the border. => Qatar
= The agency pulled its staff out of Somalia. => agency > Somalia
