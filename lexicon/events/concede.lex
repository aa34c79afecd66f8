# CONCEDE: verbal yielding.

[CONCEDE 081]
ACTOR lifts|eases|ends|relaxes|suspends|removes|cancels|drops ban|curfew|sanctions|embargo|restrictions|blockade|state_of_emergency|martial_law|charges|tariffs on|against|in RECIPIENT
ACTOR lifts|eases|ends|relaxes|suspends|removes|cancels|drops ban|curfew|sanctions|embargo|restrictions|blockade|state_of_emergency|martial_law|charges|tariffs
lifting|easing of sanctions|embargo|ban|curfew on|against RECIPIENT
ACTOR removes|takes RECIPIENT from|off list|blacklist
RECIPIENT is removed|taken from|off list|blacklist
ACTOR pardons|amnesties|acquits|exonerates RECIPIENT
ACTOR grants|offers amnesty|pardon to RECIPIENT
pardon|amnesty for|of RECIPIENT
ACTOR overturns conviction|ruling|ban
ACTOR commutes sentence
= The European Union lifted sanctions against Belarus. => European Union > Belarus
= The president pardoned 200 prisoners.

[CONCEDE 083]
ACTOR declares|announces ceasefire|truce|withdrawal|moratorium
ACTOR backs down
ACTOR gives in to RECIPIENT
ACTOR yields|bows|caves to demand|pressure
ACTOR legalises|legalizes|decriminalises|decriminalizes THING
ACTOR calls elections|referendum
= ETA declared a ceasefire. => ETA

[CONCEDE 055]
ACTOR apologises|apologizes to RECIPIENT
ACTOR apologises|apologizes for THING
ACTOR apologises|apologizes
apology to|from RECIPIENT
= Japan apologised to South Korea. => Japan > South Korea
