# SANCTION: reduced relations.

[SANCTION discontinue 163] economic
ACTOR imposes|slaps|levies|tightens|extends|reimposes sanctions|embargo|penalties|tariffs|boycott on|against RECIPIENT
ACTOR sanctions|blacklists RECIPIENT
sanctions|embargo|tariffs on|against RECIPIENT
ACTOR imposes|slaps|levies|tightens|extends|reimposes sanctions|embargo|penalties|tariffs
ACTOR freezes assets of RECIPIENT
ACTOR freezes assets|aid|funds
= The US Treasury imposed sanctions on 13 entities linked to Pyongyang. => US Treasury > 13 entities

[SANCTION discontinue 160] diplomatic
ACTOR breaks_off|severs|cuts|suspends|breaks|cuts_off relations|ties|talks with RECIPIENT
ACTOR breaks_off|severs|cuts|suspends|breaks|cuts_off relations|ties|talks
ACTOR puts|places|returns|adds RECIPIENT on|to list|blacklist
ACTOR designates|declares|labels RECIPIENT
ACTOR suspends|halts|cuts|stops aid|membership|cooperation|assistance to|of|with RECIPIENT
ACTOR recalls ambassador from RECIPIENT
ACTOR recalls ambassador|envoy
= Saudi Arabia severed relations with Iran. => Saudi Arabia > Iran

[SANCTION expel 161] diplomatic
ACTOR expels|deports|banishes RECIPIENT
expulsion of RECIPIENT
= Britain expelled 23 Russian diplomats. => Britain > 23 Russian diplomats

[SANCTION withdraw 166]
ACTOR withdraws|quits|leaves|pulls_out from|of treaty|agreement|pact|accord|deal|organisation|organization|council
ACTOR quits|leaves RECIPIENT:igo
withdrawal from treaty|agreement|pact|accord|deal
= The United States withdrew from the treaty. => United States

[SANCTION convict]  legal
ACTOR convicts|sentences RECIPIENT
RECIPIENT is convicted|sentenced
ACTOR finds RECIPIENT guilty
RECIPIENT is found guilty
conviction of RECIPIENT
ACTOR sentences RECIPIENT to THING
ACTOR rules that CLAUSE
= A court convicted the former president of corruption. => court > former president
