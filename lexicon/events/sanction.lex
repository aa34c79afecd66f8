# SANCTION: relations reduced: sanctions, embargoes, ties broken, diplomats
# expelled, aid withdrawn, bodies left; blacklisting; convictions.

[SANCTION discontinue 163] economic
ACTOR imposes|slaps|levies|tightens|extends|reimposes|applies|places|clamps|reinstates|restores|renews|toughens|announces|adopts|approves|introduces|puts|expands|enacts sanctions|sanction|embargo|penalties|tariffs|tariff|duties|boycott|blockade|trade_ban|export_controls|export_ban|import_ban|asset_freeze|travel_ban|visa_ban|quota|fine|fines|measures on|against|to RECIPIENT
ACTOR imposes|slaps|levies|tightens|extends|reimposes|applies|clamps|reinstates|renews|toughens|announces|adopts|introduces|expands|enacts sanctions|sanction|embargo|tariffs|tariff|duties|boycott|blockade|trade_ban|export_controls|export_ban|import_ban|asset_freeze|travel_ban|visa_ban
ACTOR hits|targets|punishes|slaps RECIPIENT with sanctions|sanction|embargo|tariffs|penalties|fine|fines|duties
ACTOR sanctions|blacklists|embargoes|boycotts|penalises|penalizes RECIPIENT
ACTOR fines RECIPIENT
ACTOR punishes RECIPIENT by CLAUSE
RECIPIENT is fined|sanctioned|blacklisted|boycotted|penalised|penalized
RECIPIENT is subject to sanctions|embargo
sanctions|sanction|embargo|tariffs|tariff|boycott|asset_freeze|travel_ban|visa_ban|penalties on|against|for RECIPIENT
sanctions|embargo
ACTOR freezes|blocks|seizes assets|funds|accounts|reserves|property of|belonging RECIPIENT
ACTOR freezes|blocks RECIPIENT 's assets|funds|accounts|reserves
ACTOR freezes assets|accounts
ACTOR bans|halts|stops|suspends|cuts|cuts_off|blocks|restricts|curbs|bars|prohibits|ends imports|exports|trade|sales|shipments|supplies|deliveries|purchases|flights|gas|oil|investment|arms_sales|visas to|from|of|with|by RECIPIENT
ACTOR bans|halts|stops|suspends|cuts|cuts_off|blocks|restricts|curbs|bars|prohibits|ends imports|exports|trade|sales|shipments|supplies|deliveries|arms_sales|air_links
ban|freeze|halt|suspension on|of|to imports|exports|trade|sales|arms_sales|flights|air_links from|to|with RECIPIENT
ACTOR closes|shuts|seals border|borders|frontier|airspace|crossing|port|ports with|to|for RECIPIENT
ACTOR closes|shuts|seals border|borders|frontier|airspace|crossings
closure of border|borders|frontier|airspace with|to RECIPIENT
ACTOR denies|refuses|revokes|cancels visa|visas|entry|visa_waiver to|of|for RECIPIENT
ACTOR denies|refuses RECIPIENT visa|visas|entry|access
= The US Treasury imposed sanctions on 13 entities linked to Pyongyang. => US Treasury > 13 entities
= Saudi Arabia halted imports from Turkey. => Saudi Arabia > Turkey
= Algeria closed its border with Morocco. => Algeria > Morocco

[SANCTION discontinue 161] diplomatic
ACTOR breaks_off|severs|cuts|suspends|breaks|cuts_off|ends|freezes|downgrades|reduces|terminates|scales_back|curtails relations|ties|contacts|links|cooperation|dialogue|diplomatic_relations|exchanges|partnership with|to RECIPIENT
ACTOR breaks_off|severs|cuts|suspends|breaks|cuts_off|ends|freezes|downgrades|terminates|curtails relations|ties|links|cooperation|dialogue
ACTOR breaks with RECIPIENT
ACTOR recalls|withdraws|pulls|pulls_out|summons_home|calls_home ambassador|envoy|diplomats|ambassadors|mission|staff|representative|chargé from|in|to RECIPIENT
ACTOR recalls|withdraws ambassador|envoy|ambassadors|diplomats
ACTOR closes|shuts|shutters|evacuates embassy|consulate|mission|embassies|consulates in|of RECIPIENT
ACTOR closes|shuts RECIPIENT 's embassy|consulate|mission
ACTOR closes|shuts embassy|consulate
ACTOR suspends|expels|ejects|excludes|kicks_out|bars|throws_out RECIPIENT from|of organisation|organization|council|group|bloc|body|alliance|membership|union|league|committee|commonwealth
ACTOR suspends|revokes|freezes membership|accreditation|recognition|agreement|treaty|accord|deal|pact|participation of|with|in RECIPIENT
ACTOR suspends|freezes|terminates|denounces|abrogates|cancels|scraps|tears_up|annuls|renounces|repudiates treaty|agreement|accord|deal|pact|contract|protocol|convention|ceasefire|truce|memorandum with RECIPIENT
ACTOR suspends|freezes|terminates|denounces|abrogates|cancels|scraps|tears_up|annuls|renounces|repudiates treaty|agreement|accord|deal|pact|contract|protocol|convention|ceasefire|truce|memorandum
ACTOR derecognises|derecognizes RECIPIENT
suspension|severing|rupture|termination|breaking of relations|ties|membership|cooperation with RECIPIENT
recall of ambassador|envoy|ambassadors
ACTOR isolates|ostracises|ostracizes RECIPIENT
= Saudi Arabia severed relations with Iran. => Saudi Arabia > Iran
= Colombia recalled its ambassador from Caracas. => Colombia > Caracas
= Syria's membership was suspended by the Arab League. => Arab League > Syria

[SANCTION discontinue 160] diplomatic
ACTOR puts|places|returns|adds|restores|includes|lists|re-adds RECIPIENT on|to|in list|blacklist|terror_list|watch_list
ACTOR designates|declares|labels|brands|names|lists|classifies RECIPIENT as terrorist_organisation|terrorist_organization|terrorist|terrorists|terrorist_group|foreign_agent|undesirable|sponsor|extremist|state_sponsor
ACTOR designates|declares|labels|brands RECIPIENT terrorist|terrorist_organisation|terrorist_organization|persona_non_grata|outlaw|foreign_agent
RECIPIENT is designated|declared|labelled|labeled|listed as|on terrorist_organisation|terrorist_organization|terrorist|terrorist_group|sponsor|list|blacklist
designation|blacklisting|listing of RECIPIENT
= Trump returned Pyongyang to the list of state sponsors of terrorism. => Trump > Pyongyang
= Canada designated the Proud Boys as a terrorist organization. => Canada > Proud Boys

[SANCTION discontinue 162] economic
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws|blocks|terminates aid|assistance|funding|financing|subsidies|support|loan|loans|payments|help|grants|military_aid|credits|contribution|contributions to|for|of RECIPIENT
ACTOR suspends|halts|cuts|stops|freezes|withholds|cuts_off|ends|reduces|slashes|cancels|withdraws|blocks|terminates aid|assistance|funding|financing|subsidies|loan|loans|payments|military_aid|credits
ACTOR defunds RECIPIENT
suspension|freeze|cut|reduction|halt|end of|in|to aid|assistance|funding to|for RECIPIENT
aid|funding *is cut|suspended|frozen
= The United States suspended military aid to Pakistan. => United States > Pakistan

[SANCTION discontinue 164] diplomatic
ACTOR breaks_off|suspends|halts|ends|abandons|walks_out|walks|cuts_short|quits|leaves|freezes|calls_off|adjourns talks|negotiations|dialogue|discussions|peace_talks|peace_process with RECIPIENT
ACTOR breaks_off|suspends|halts|abandons|quits|freezes|walks_out talks|negotiations|dialogue|peace_talks|peace_process
ACTOR walks|storms|pulls out of|from talks|negotiations|meeting|summit|conference|session|peace_talks
talks|negotiations *collapses|fails|breaks
collapse|breakdown|suspension|failure of talks|negotiations between|with ACTOR
= The rebels broke off talks with the government. => rebels > government

[SANCTION expel 161] diplomatic
ACTOR expels|ejects|ousts|evicts|throws_out|kicks_out|boots_out RECIPIENT
ACTOR orders RECIPIENT out|home
ACTOR orders|tells|asks|gives RECIPIENT to leave
ACTOR declares RECIPIENT persona_non_grata|unwelcome
ACTOR orders|demands closure of embassy|consulate|mission
RECIPIENT is expelled|ejected|banished|exiled
expulsion|ouster|banishment of RECIPIENT
ACTOR expels RECIPIENT over|for THING
= Britain expelled 23 Russian diplomats. => Britain > 23 Russian diplomats
= Bolivia declared the Mexican ambassador persona non grata. => Bolivia > Mexican ambassador

[SANCTION expel] migration
ACTOR drives|forces|chases|uproots RECIPIENT out|away
ACTOR drives|forces|chases RECIPIENT from home|homes|village|villages|land|city
ACTOR displaces|uproots RECIPIENT:person,group
ACTOR forces RECIPIENT to flee
RECIPIENT:person,group is displaced|uprooted
displacement of RECIPIENT:person,group
= Militias drove villagers from their homes. => Militias > villagers

[SANCTION withdraw 166] diplomatic
ACTOR withdraws|quits|leaves|pulls_out|exits|resigns|secedes|drops_out|backs_out from|of treaty|agreement|pact|accord|deal|organisation|organization|council|union|bloc|coalition|alliance|convention|court|conference|programme|program|talks|government|body
ACTOR quits|leaves|exits|abandons treaty|agreement|pact|accord|deal|organisation|organization|council|union|bloc|coalition|alliance|convention|government
ACTOR quits|leaves|exits RECIPIENT:igo,organisation
ACTOR withdraws|pulls_out|secedes from|of RECIPIENT:IGO,PTY,organisation
withdrawal|exit|departure|pullout from|of treaty|agreement|pact|accord|deal|organisation|organization|council|union|bloc|coalition|alliance|convention
withdrawal|exit from RECIPIENT:organisation
ACTOR withdraws|pulls|drops support|backing|endorsement|recognition from|for|of RECIPIENT
ACTOR defects from RECIPIENT
ACTOR defects
= The United States withdrew from the treaty. => United States
= Georgia left the Commonwealth of Independent States. => Georgia

[SANCTION discontinue] executive
ACTOR dismisses|sacks|fires|removes|ousts|deposes|topples|unseats|suspends RECIPIENT:person
ACTOR dismisses|sacks|removes|ousts|deposes|suspends RECIPIENT from|as post|office|job|position|duties|chairman|head|power
ACTOR strips RECIPIENT of rank|title|post|citizenship|immunity|powers|passport|medals
ACTOR votes out RECIPIENT
ACTOR disqualifies RECIPIENT
RECIPIENT:person is dismissed|sacked|fired|removed|ousted|deposed|toppled|unseated|disqualified
dismissal|sacking|removal|ouster|ousting of RECIPIENT:person
= The king dismissed the prime minister. => king > prime minister

[SANCTION convict] legal
ACTOR convicts|sentences|condemns RECIPIENT
ACTOR convicts RECIPIENT of|for|on THING
ACTOR sentences|condemns RECIPIENT to death|prison|jail|life|years|months|term|hanging|fine|imprisonment
RECIPIENT is convicted|sentenced
RECIPIENT is condemned to death
RECIPIENT is given|handed sentence|term|years|fine
ACTOR finds|declares|judges RECIPIENT guilty|liable|responsible
RECIPIENT is found|declared guilty|liable
RECIPIENT *pleads guilty
ACTOR jails|imprisons RECIPIENT for years|months|life
ACTOR hands down|over sentence|verdict|term to|on RECIPIENT
ACTOR upholds conviction|verdict|sentence|ruling of|against RECIPIENT
ACTOR upholds conviction|verdict|sentence
ACTOR rules|holds|finds|declares|decides against RECIPIENT
ACTOR strikes_down|overturns|invalidates|voids|annuls|suspends law|decree|order|election|ban|decision|vote
ACTOR rules|declares|finds|holds|judges THING unlawful|unconstitutional|illegal|invalid|void
ACTOR:JUD orders RECIPIENT to CLAUSE
conviction|sentencing of RECIPIENT
guilty verdict against|for RECIPIENT
ruling|verdict|judgment|judgement|sentence against RECIPIENT
= A court convicted the former president of corruption. => court > former president
= The general was sentenced to 20 years in prison. => - > general
= Judges found the minister guilty. => Judges > minister

[NONE]
ACTOR fires|sacks|dismisses coach|manager|trainer|quarterback
ACTOR leaves school|hospital|room|stage|home|field|house|hotel|building|airport|legacy|trail|message|note|mark|behind
ACTOR leaves RECIPIENT dead|injured|wounded|homeless|stranded|behind
= The club fired its coach.
