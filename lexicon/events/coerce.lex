# COERCE: power short of violence.

[COERCE arrest 173] legal
ACTOR arrests|detains|jails|imprisons|captures|apprehends RECIPIENT
RECIPIENT is arrested|detained|jailed|imprisoned|captured
arrest|detention|imprisonment|capture of RECIPIENT
ACTOR takes RECIPIENT into custody
ACTOR puts|places RECIPIENT under house_arrest|arrest
= Police arrested 40 demonstrators. => Police > 40 demonstrators

[COERCE restrict 172]
ACTOR bans|outlaws|prohibits|forbids|bars|dissolves|suspends|shuts_down|closes RECIPIENT
ACTOR bans|outlaws|prohibits|forbids|bars RECIPIENT from THING
ACTOR bans|outlaws|prohibits|forbids|restricts THING
ban on RECIPIENT
ACTOR disperses|evicts RECIPIENT
= Egypt banned the Muslim Brotherhood. => Egypt > Muslim Brotherhood

[COERCE seize 171]
ACTOR seizes|confiscates|impounds|nationalises|nationalizes THING
ACTOR raids|searches RECIPIENT
ACTOR raids|searches THING
seizure of THING
raid on RECIPIENT
= Police raided the newspaper. => Police > newspaper

[COERCE deport 174] migration
ACTOR deports RECIPIENT
deportation of RECIPIENT
= Pakistan deported Afghan refugees. => Pakistan > Afghan refugees

[COERCE martial-law 1724]
ACTOR declares|imposes martial_law|state_of_emergency|emergency
= The president declared martial law. => president

[COERCE curfew 1723]
ACTOR imposes|declares curfew
= The army imposed a curfew. => army

[COERCE censor 172] rights_freedoms
ACTOR censors|blocks website|newspaper|broadcaster|internet
= China blocked a website. => China

[COERCE cyber] cyber
ACTOR hacks THING
cyberattack on|against RECIPIENT
= Hackers hacked the ministry.
