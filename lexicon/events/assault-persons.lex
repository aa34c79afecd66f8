# ASSAULT against persons: assassination, execution, abduction, beating,
# torture, rape, knives.

[ASSAULT targeted 186]
ACTOR assassinates|murders|executes|hangs|lynches|beheads|decapitates|poisons|liquidates|garrottes RECIPIENT
ACTOR shoots|stabs|beats|hacks|burns|clubs|tortures|starves|stones RECIPIENT to death
ACTOR puts RECIPIENT to death|sword
RECIPIENT is assassinated|murdered|executed|hanged|lynched|beheaded|decapitated|poisoned
RECIPIENT is put|done to death
RECIPIENT is shot|stabbed|beaten|hacked|burned|clubbed|tortured|stoned to death
ACTOR kills RECIPIENT:GOV,LEG,PTY,OPP,JRN,REL,ELI
ACTOR:MIL,GOV,state,SPY kills leader|leaders|commander|chief of RECIPIENT:REB,UAF,NSA
assassination|murder|execution|beheading|hanging|lynching|poisoning of RECIPIENT
assassination|murder|execution|lynching by ACTOR
attempt on life|lives of RECIPIENT
ACTOR makes attempt on life of RECIPIENT
ACTOR attempts|tries to assassinate|kill RECIPIENT
assassination|murder attempt|plot|attempts on|against|of RECIPIENT
RECIPIENT 's assassination|murder|slaying
RECIPIENT:person,group 's execution
RECIPIENT 's killing
extrajudicial|targeted|honour|honor|summary|contract killing|killings|execution|executions
mass|public executions|execution
ACTOR carries_out execution|executions of RECIPIENT
ACTOR carries_out execution|executions
= Gunmen assassinated a senator. => Gunmen > senator
= Two monks were shot to death by soldiers. => soldiers > Two monks
= Saudi Arabia executed the cleric. => Saudi Arabia > cleric
= The murder of the journalist shocked Malta. => - > journalist
! The orchestra executed the passage well.
! The officer executed the order.
! The two governments signed an accord and agreed on its execution.

[NONE]
ACTOR executes order|orders|plan|plans|will|warrant|passage|agreement|contract|strategy|search_warrant|manoeuvre|deal|project|trade|command|decision
ACTOR takes_down THING
= Estonia took down a statue of a Soviet soldier.
ACTOR hangs picture|flag|flags|banner|portrait|painting|hopes|up|out|on
murder|assassination|murderer|manslaughter charge|charges|trial|case|suspect|suspects|rate|mystery|weapon|conviction|inquiry|investigation|convict
execution of order|plan|warrant|duties|budget|agreement|law|accord|treaty|deal|pact|contract|programme|program|policy|project|decision|task|mandate|resolution|reform|reforms

[ASSAULT abduct 181]
ACTOR kidnaps|abducts|hijacks|shanghais RECIPIENT
ACTOR:REB,UAF,CRM,PRM seizes|takes|captures|snatches|holds|carries_off|grabs|rounds_up|herds|detains RECIPIENT:person,group
ACTOR:CVL seizes|snatches|carries_off|grabs RECIPIENT:person,group
ACTOR:REB,UAF,PRM captures|takes|seizes|holds RECIPIENT:MIL,COP
ACTOR:MIL,state captures|takes RECIPIENT:MIL,REB,UAF
RECIPIENT:MIL,REB,UAF is captured|taken_prisoner
ACTOR takes|seizes|holds RECIPIENT hostage|captive
ACTOR takes|seizes|holds hostage|hostages|captive|captives
ACTOR takes|holds RECIPIENT prisoner
ACTOR takes prisoner|prisoners
ACTOR takes RECIPIENT as hostage|hostages|prisoner|prisoners|shield|shields
ACTOR holds RECIPIENT as human_shield|human_shields|hostage|hostages
ACTOR uses RECIPIENT as human_shield|human_shields|shield|shields
ACTOR uses human_shields
ACTOR hijacks|commandeers plane|airliner|ship|bus|tanker|vessel|train|boat|yacht|aircraft|freighter|jet|ferry|car|truck|convoy
ACTOR:REB,UAF,CRM,CVL seizes|boards|captures ship|tanker|vessel|yacht|freighter|boat|plane|cargo_ship
RECIPIENT is kidnapped|abducted|snatched|hijacked
RECIPIENT is taken|held|seized hostage|captive|prisoner
RECIPIENT is held|kept in captivity
RECIPIENT:person,group *goes|disappears missing after THING
kidnapping|abduction|hostage-taking|hijacking|kidnap|kidnappings|abductions of RECIPIENT
capture of RECIPIENT:MIL,REB,UAF
disappearance|disappearances of RECIPIENT:OPP,JRN,CVL,PTY
enforced|forced disappearance|disappearances
kidnapping|abduction|hostage-taking|hijacking by ACTOR
kidnapping|kidnappings|abduction|abductions|hijacking|hijackings|hostage-taking
hostage crisis|drama|taking
ACTOR holds RECIPIENT for ransom
= Gunmen kidnapped three journalists. => Gunmen > three journalists
= Pirates hijacked a tanker. => Pirates
= Rebels captured 20 soldiers. => Rebels > 20 soldiers
= Militants are holding a dozen villagers hostage. => Militants > villagers
= The army used civilians as human shields. => army > civilians
! The company took on 200 workers.

[NONE]
ACTOR takes|holds office|power|part|breath|hand|hands|place|vote|seat|seats|view|elections|rally|election|lead|stake|title|post|responsibility|walk|stand|advice|members|pupils|passengers
ACTOR captures|takes medal|title|seat|gold|silver|bronze|crown|cup
ACTOR takes_on|takes_in|takes_over|takes_up|takes_back RECIPIENT
ACTOR holds RECIPIENT accountable|responsible|liable|back|off

[ASSAULT beat 182]
ACTOR beats|punches|kicks|clubs|thrashes|flogs|whips|manhandles|slaps|mauls|bludgeons|batters|canes|assaults|pummels|lashes RECIPIENT:person,group
ACTOR beats_up|roughs_up|knocks_down|knocks_over RECIPIENT
ACTOR knocks|throws RECIPIENT to ground|floor
RECIPIENT:person,group is beaten|beaten_up|punched|kicked|flogged|manhandled|assaulted|slapped|whipped|caned|clubbed
RECIPIENT is knocked|thrown|wrestled to ground
beating|flogging|caning|whipping of RECIPIENT
ACTOR scuffles|brawls|grapples with RECIPIENT
scuffles|brawl|fistfight|scuffle between|with ACTOR
scuffles|brawls *breaks_out|erupts
mob|police beating|beatings
ACTOR:MIL,COP,CRM,UAF,REB,CVL slaps|shoves|jostles RECIPIENT
= Guards beat prisoners. => Guards > prisoners
= The reporter was beaten up by party thugs. => thugs > reporter
! Australia beat India in the final.
! The champion was beaten on points.

[NONE]
ACTOR beats team|side|rival|record|expectations|forecast|forecasts|champion|champions|deadline|odds|estimates|retreat|path|drum|drums|inflation|heat|competition|virus
ACTOR beats RECIPIENT in|by|to final|semi-final|match|game|race|election|vote|primary|runoff|poll|round|points|sets|title|shootout|contest|finals|place|goals|runs|wickets
ACTOR:state beats|thrashes|batters|routs|crushes|hammers RECIPIENT:state
RECIPIENT:state,place is beaten|thrashed|crushed|battered|hammered
ACTOR kicks ball|goal|penalty|off|habit
ACTOR slaps tariff|tariffs|sanctions|ban|fine|duties|tax|restrictions
dollar|currency|yen|rouble|coast|island|economy|pound|euro *is battered|beaten|lashed
= South Africa beat Japan in the final.

[ASSAULT primitive 182]
ACTOR stabs|knifes|hacks|slashes|spears|scalds RECIPIENT
RECIPIENT is stabbed|knifed|hacked|slashed
stabbing|knife_attack|machete_attack|knifing|knife_attacks of|on|against|in RECIPIENT
stabbing|knife_attack|stabbings|machete_attack|knife_attacks|acid_attack
ACTOR attacks|kills RECIPIENT with|using knife|knives|machete|machetes|axe|axes|sword|spears|stones|hammer|acid
ACTOR attacks|kills with|using knife|knives|machete|machetes|axe
ACTOR rams|drives|ploughs|plows|crashes car|truck|lorry|van|vehicle into RECIPIENT
ACTOR rams|ploughs|drives into crowd|RECIPIENT:CVL
car|truck|van|lorry|vehicle *ploughs|plows|rams|drives into crowd|crowds|pedestrians|worshippers
ACTOR:CVL,CRM,UAF burns RECIPIENT:person alive
= A man stabbed three people in London. => man > three people
= A policeman was stabbed outside the parliament. => - > policeman

[ASSAULT torture 182] human_rights
ACTOR tortures|mistreats|ill-treats|abuses|waterboards|brutalises|brutalizes|maltreats|electrocutes RECIPIENT:person,group
RECIPIENT is tortured|mistreated|waterboarded|ill-treated|maltreated
RECIPIENT is subjected to torture|beatings|abuse|electric_shocks|ill-treatment
ACTOR subjects RECIPIENT to torture|beatings|abuse|ill-treatment
torture|mistreatment|ill-treatment|waterboarding|maltreatment of RECIPIENT
abuse of RECIPIENT:person,group
torture by ACTOR
torture
RECIPIENT *dies under|from|after|of torture|mistreatment|beating|beatings
ACTOR inflicts torture on RECIPIENT
= Police tortured a suspect. => Police > suspect
= The prisoner died under torture. => - > prisoner
! The committee spoke of an abuse of power.

[NONE]
abuse|abuses of power|office|authority|process|trust|law|privilege|funds|alcohol|substance|system
drug|alcohol|substance|child|human-rights|rights abuse|abuses
ACTOR abuses power|office|position|authority|privilege|trust|system|process|drugs|alcohol|right|rights

[ASSAULT sexual 182] gender
ACTOR rapes|molests|gang-rapes RECIPIENT
ACTOR assaults_sexually|abuses_sexually|attacks_sexually RECIPIENT
RECIPIENT is raped|molested|gang-raped
rape|gang_rape|sexual_assault|sexual_abuse|molestation|sexual_violence|rapes of|against RECIPIENT
rape|gang_rape|sexual_assault by ACTOR
mass|gang rape|rapes
= Soldiers raped women in the village. => Soldiers > women

# Where the doers are told by words that stand for no party.
[ASSAULT abduct 181] prior=-5
pirates|hijackers|gunmen|rebels|militants *seizes|boards|captures ship|tanker|vessel|yacht|freighter|boat|plane|trawler
