# ASSAULT: violence.

[ASSAULT 190] instrument
ACTOR attacks|assaults|strikes RECIPIENT
attack|assault on|against RECIPIENT
ACTOR kills|wounds|injures|massacres|slaughters RECIPIENT
RECIPIENT is killed|wounded|injured
killing|massacre|murder|slaughter of RECIPIENT
ACTOR clashes|battles with RECIPIENT
ACTOR fights RECIPIENT
ACTOR battles RECIPIENT
clashes|fighting|battle|battles|war|hostilities between|with ACTOR
ACTOR ambushes|storms|invades|overruns RECIPIENT
invasion|ambush of RECIPIENT
= Rebels attacked the army. => Rebels > army
= Twenty soldiers were killed. => - > Twenty soldiers

[ASSAULT targeted 186]
ACTOR assassinates|murders|executes RECIPIENT
assassination of RECIPIENT
= Gunmen assassinated a senator. => Gunmen > senator

[ASSAULT firearms 193]
ACTOR shoots RECIPIENT
ACTOR fires on|at RECIPIENT
ACTOR opens fire on|at RECIPIENT
ACTOR opens fire
shooting of RECIPIENT
= Soldiers opened fire on the crowd. => Soldiers > crowd

[ASSAULT explosives 183] instrument
ACTOR bombs|blows_up RECIPIENT
bombing|bomb_attack of|on|in RECIPIENT
car_bomb|suicide_bombing|bombing
= Militants bombed a police station. => Militants

[ASSAULT aerial 195] military
ACTOR bombs|bombards RECIPIENT
air_strike|airstrike|air_raid on|against RECIPIENT
airstrike|air_raid
= Israel bombed Gaza.

[ASSAULT heavy-weapons 194] military
ACTOR shells RECIPIENT
shelling of RECIPIENT
= The army shelled the town.

[ASSAULT abduct 181]
ACTOR kidnaps|abducts RECIPIENT
kidnapping|abduction of RECIPIENT
ACTOR takes RECIPIENT hostage
= Gunmen kidnapped three journalists. => Gunmen > three journalists

[ASSAULT crowd-control 175] repression
ACTOR fires tear_gas|teargas|rubber_bullets at|on RECIPIENT
ACTOR fires|uses tear_gas|teargas|rubber_bullets|water_cannon
= Police fired tear gas at protesters. => Police > protesters

[ASSAULT beat 182]
ACTOR beats|stabs RECIPIENT
ACTOR beats up RECIPIENT
stabbing|beating of RECIPIENT
= Guards beat prisoners. => Guards > prisoners

[ASSAULT torture 182]
ACTOR tortures RECIPIENT
torture of RECIPIENT
= Police tortured a suspect. => Police > suspect

[ASSAULT destroy 171]
ACTOR destroys|burns_down|demolishes|burns|torches THING
destruction of THING
= Militias burned down a village.
