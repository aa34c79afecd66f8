# SANCTION against persons and groups: expulsion, dismissal, flight from those
# who drive people out, and the findings of courts.

[SANCTION expel 161] diplomatic
ACTOR expels|ejects|throws_out|kicks_out|deports aid_workers|humanitarian_workers|relief_workers|aid_agencies|agencies|inspectors|observers|peacekeepers|diplomats|diplomat|ambassador|envoy|attaché|attachés|consul|staff|mission|officials of|from RECIPIENT
ACTOR expels|ejects|evicts|boots_out RECIPIENT:person,group,state,organisation
ACTOR throws_out|kicks_out|turfs_out RECIPIENT:person,group,state,GOV
ACTOR:state,GOV throws|kicks|sends|orders RECIPIENT out|packing
ACTOR orders RECIPIENT out|home|to_leave
ACTOR orders|tells|asks|commands RECIPIENT:person,group,GOV,organisation to leave|go|depart|quit
ACTOR gives RECIPIENT days|hours|weeks to leave|go|depart
ACTOR sends home|packing|away diplomats|diplomat|ambassador|envoy
ACTOR declares RECIPIENT persona_non_grata|unwelcome|undesirable
RECIPIENT is declared persona_non_grata
ACTOR orders|demands closure of embassy|consulate|mission of RECIPIENT
ACTOR orders|demands closure of embassy|consulate|mission
ACTOR:state,GOV forces|drives RECIPIENT:IGO,NGO out|from
RECIPIENT is expelled|ejected|thrown_out|kicked_out
RECIPIENT is ordered to leave|go|depart
RECIPIENT is ordered out
expulsion|banishment|ejection|expulsions of RECIPIENT
expulsion|expulsions by ACTOR
tit-for-tat|mass|diplomatic expulsion|expulsions
ACTOR expels RECIPIENT over|for THING
ACTOR expels|suspends|drums_out RECIPIENT:person from party|RECIPIENT:PTY
= Britain expelled 23 Russian diplomats. => Britain > 23 Russian diplomats
= Bolivia declared the Mexican ambassador persona non grata. => Bolivia > Mexican ambassador
= Russia gave four American diplomats days to leave. => Russia
= Ecuador ordered the Mexican ambassador to leave. => Ecuador > Mexican ambassador
= Sudan expelled the aid agencies. => Sudan > aid agencies
! The referee expelled a defender.
= Moscow ordered 60 American diplomats to leave. => Moscow > diplomats

[NONE]
referee|umpire *expels|sends|ejects|sends_off RECIPIENT
RECIPIENT is expelled for card|foul|tackle|second_half
ACTOR evicts tenant|tenants
= The referee sent off a striker.

[SANCTION expel 201] migration
ACTOR drives|forces|chases|uproots|pushes|hounds RECIPIENT:person,group out|away
ACTOR drives|forces|chases|pushes RECIPIENT from home|homes|village|villages|land|city|town|country|houses|region
ACTOR drives|forces|chases RECIPIENT:person,group into exile|camps|hiding
ACTOR forces|drives RECIPIENT:person,group out of|from home|homes|village|villages|country|camp
ACTOR displaces|uproots RECIPIENT:person,group
ACTOR:MIL,REB,state,PRM,COP forces RECIPIENT:person,group to flee|leave
war|fighting|conflict|violence|offensive|clashes|campaign|attacks|insurgency *drives|forces|displaces|uproots|chases RECIPIENT:person,group
RECIPIENT:person,group is displaced|uprooted
RECIPIENT:person,group is driven|chased|forced from home|homes|village|villages|land|houses
RECIPIENT:person,group is forced to flee|leave
RECIPIENT:group,REF,CVL *flees home|homes|fighting|violence|war|country|village|villages|area|region|town|city|persecution|conflict|offensive
RECIPIENT:group,REF,CVL *flees from|into|to|across|over THING
RECIPIENT:REF,CVL *flees
population|residents|villagers|families|thousands|civilians|inhabitants|people *flees|is_fled
RECIPIENT:group,REF *leaves home|homes
displacement|exodus|flight|uprooting of RECIPIENT:person,group
ethnic cleansing of RECIPIENT
= Militias drove villagers from their homes. => Militias > villagers
= Thousands of civilians fled the fighting. => - > civilians
= More than 200,000 people have fled their homes. => - > more than 200,000 people
= The war displaced half the population.
! The robbers fled in a stolen car.
! The president fled to Rwanda.
! The earthquake forced thousands from their homes.

[NONE]
earthquake|quake|flood|floods|storm|hurricane|cyclone|typhoon|landslide|eruption|volcano|drought|famine|wildfire|wildfires|fire|tsunami|rain|rains *displaces|drives|forces|uproots|sends|chases RECIPIENT
RECIPIENT:group *flees fire|wildfire|flood|floods|storm|hurricane|volcano|eruption|quake|earthquake|scene|drought

[SANCTION discontinue] executive
ACTOR:GOV,state,LEG,MIL,PTY,JUD,IGO,organisation dismisses|sacks|fires|removes|ousts|suspends|purges|demotes|relieves|discharges|axes RECIPIENT:person
ACTOR:GOV,LEG,PTY,MIL,state dismisses|sacks|fires|ousts|purges|dissolves cabinet|government|ministers|minister|generals|general|commander|judges|officials|board|governor|governors|chief|premier
ACTOR:GOV,LEG,PTY,MIL,state removes|suspends|relieves minister|generals|general|commander|judge|judges|officials|governor|governors|prosecutor|RECIPIENT from|of post|office|command|duties|position|job
ACTOR dismisses|sacks|removes|ousts|suspends|relieves|fires|strips RECIPIENT from|as|of post|office|job|position|duties|chairman|head|command|leader|minister|commander|portfolio
ACTOR strips RECIPIENT of rank|title|titles|post|immunity|powers|medals|command|honours|honors|privileges
ACTOR votes_out|drums_out|turns_out RECIPIENT:person,GOV
ACTOR:LEG,PTY ousts|unseats|deposes|topples RECIPIENT:person,GOV
ACTOR:LEG removes|ousts RECIPIENT:person
RECIPIENT:person is dismissed|sacked|fired|ousted|demoted|suspended|purged|relieved|unseated|stripped
RECIPIENT:GOV,MIL,LEG,JUD,COP is dismissed|sacked|removed by|from|over|for|after THING
RECIPIENT:person is removed|dismissed|sacked|ousted|suspended from|as post|office|power|job|duty|duties|position|head|chairman|leader
RECIPIENT:person is relieved of duties|command|post
RECIPIENT:GOV *loses no-confidence_vote|confidence_vote|vote_of_confidence
ACTOR passes|approves|adopts no-confidence_motion|vote_of_no_confidence|motion_of_no_confidence|no-confidence_vote in|against RECIPIENT
dismissal|sacking|removal|ouster|ousting|purge|firing of RECIPIENT:person,GOV,MIL
dismissal|sacking of minister|cabinet|government|generals|chief|judges
= The king dismissed the prime minister. => king > prime minister
= The president sacked three ministers. => president > three ministers
= Parliament ousted the speaker. => Parliament > speaker
! The captain was replaced in the second half.
! The minister dismissed the charge.

[NONE]
ACTOR fires RECIPIENT up
ACTOR replaces RECIPIENT in|with minute|half|game|match
troops|soldiers|police *relieves RECIPIENT
pain|famine|pressure relief

[COERCE arrest 173] legal
years|year|months|life|term|terms in|behind prison|jail|bars
years|life of imprisonment|detention
life_imprisonment|imprisonment|prison_term|prison_terms|jail_term|jail_terms|prison_sentence|jail_sentence|prison_sentences|life_sentence

[NONE]
ACTOR faces|risks|carries|threatens years|year|months|life|term in|behind prison|jail|bars
sentence|penalty|maximum|threat of years|year|months
years|life of experience|age|service

[SANCTION convict 116] legal
ACTOR convicts|sentences RECIPIENT
ACTOR:JUD,IGO jails|imprisons|fines RECIPIENT
ACTOR:JUD jails|imprisons RECIPIENT for THING
ACTOR convicts RECIPIENT of|for|on THING
ACTOR sentences|condemns RECIPIENT to death|hanging|fine|lashes
ACTOR:JUD condemns RECIPIENT
ACTOR:JUD sentences|convicts THING
RECIPIENT is convicted|sentenced
RECIPIENT is condemned to death
RECIPIENT is given|handed|ordered sentence|term|years|fine|death_sentence|life_sentence|months
RECIPIENT:person *receives|gets sentence|term|life_sentence|death_sentence|prison_term|prison_terms|prison_sentence
ACTOR:JUD gives|hands RECIPIENT sentence|term|years|life_sentence|months
ACTOR:JUD,IGO finds|declares|judges|holds|rules RECIPIENT guilty|liable|responsible
RECIPIENT is found|declared|held guilty|liable
RECIPIENT is found|held in|to contempt
RECIPIENT *pleads guilty
ACTOR:JUD,IGO finds that RECIPIENT CLAUSE
ACTOR hands_down|hands_over|passes|pronounces|delivers sentence|sentences|verdict|term|terms|death_sentence on|to|against RECIPIENT
ACTOR hands_down|pronounces|delivers sentence|sentences|verdict|death_sentence
ACTOR upholds|confirms conviction|verdict|sentence|ruling|death_sentence of|against RECIPIENT
ACTOR:JUD upholds|confirms conviction|verdict|sentence|ruling
ACTOR:JUD,IGO rules|decides|finds against RECIPIENT
ACTOR:JUD rules|finds|holds that CLAUSE
ACTOR:JUD strikes_down|overturns|invalidates|voids|annuls|suspends|blocks|halts law|decree|order|election|ban|decision|vote|plan|measure|policy|rule|amendment|result|results|act
ACTOR:JUD,IGO,LEG rules|declares|finds|holds|judges THING unlawful|unconstitutional|illegal|invalid|void
law|decree|order|ban|election|prorogation|detention|policy|plan *is ruled|declared|found|held unlawful|unconstitutional|illegal|invalid|void|struck_down
ACTOR:JUD orders RECIPIENT to pay|compensate|forfeit|repay|refund|return|vacate|stop|halt|dissolve|disband
ACTOR:JUD awards damages|compensation against RECIPIENT
conviction|sentencing of RECIPIENT
RECIPIENT 's conviction|convictions
guilty verdict against|for RECIPIENT
ruling|verdict|judgment|judgement|sentence|finding against|on RECIPIENT
contempt of court
= A court convicted the general of murder. => court > general
= The general was sentenced to 20 years in prison. => - > general ; mode=convict
= The Supreme Court struck down the law. => Supreme Court
= A tribunal ruled against China. => tribunal > China
= The judge found the minister guilty of fraud. => judge > minister
= The court declared the election void. => court
! The critics convicted him of bad taste in their columns' jokes.

[NONE]
prison|death|suspended|life sentence|sentences
ACTOR hands over|in report|letter|document
ACTOR fires|sacks|dismisses coach|manager|trainer|quarterback
ACTOR leaves school|hospital|room|stage|home|field|house|hotel|building|airport|legacy|trail|message|note|mark|behind
ACTOR leaves RECIPIENT dead|injured|wounded|homeless|stranded|behind
= The club fired its coach.

# where nobody is named, the state they are put out of did it
[SANCTION expel 161] diplomatic prior=9
RECIPIENT is expelled|ejected|thrown_out|kicked_out|banished from ACTOR:state
= Two Russian diplomats were expelled from Norway. => Norway > Two Russian diplomats
