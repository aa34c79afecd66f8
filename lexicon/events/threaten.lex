# THREATEN: threats, warnings of consequences, ultimatums. What is threatened
# decides the mode (ontology/compose.tsv).

[THREATEN]
ACTOR threatens|vows|swears|warns to ACT:ASSAULT,SANCTION,COERCE,MOBILIZE
ACTOR threatens to ACT
ACTOR threatens RECIPIENT with ACT
ACTOR threatens ACT
ACTOR warns that ACT:ASSAULT,SANCTION,COERCE,MOBILIZE,RETREAT
ACTOR warns|threatens of ACT
ACTOR is ready|prepared|willing to ACT:ASSAULT,SANCTION
ACTOR reserves right to ACT
ACTOR does not rule out ACT:ASSAULT,SANCTION
ACTOR vows|promises|pledges|swears|threatens retaliation|revenge|reprisals|vengeance|retribution against|on|for RECIPIENT
threat|threats of ACT
threat|threats to ACT
threat|threats by|from ACTOR to ACT
RECIPIENT is threatened with ACT
= Turkey threatened to attack Kurdish forces in Syria. => Turkey > Kurdish forces
= Brussels threatened Moscow with sanctions. => Brussels > Moscow

[THREATEN violence 138]
ACTOR vows|promises|pledges|swears|threatens retaliation|revenge|reprisals|vengeance|retribution
ACTOR threatens violence|war|force|attack|attacks|military_action against RECIPIENT
ACTOR threatens violence|war|force|military_action
ACTOR threatens RECIPIENT with violence|war|force|death|attack|destruction
ACTOR aims|points|trains missile|missiles|guns|gun|weapons at|on RECIPIENT
ACTOR puts price|bounty on head of RECIPIENT
ACTOR rattles sabre|sabres|saber
death|bomb threat|threats against|to RECIPIENT
death|bomb threat|threats
= The militia vowed revenge on the army. => militia > army

[THREATEN 130]
ACTOR threatens|menaces|intimidates RECIPIENT
ACTOR threatens to CLAUSE
ACTOR warns|cautions|admonishes RECIPIENT
ACTOR warns|cautions RECIPIENT of|about|against|over|not_to|that THING
ACTOR warns|cautions RECIPIENT to|against|that CLAUSE
ACTOR warns|cautions against THING
ACTOR warns of consequences|retaliation|action|steps|response|measures|war|price
ACTOR issues|gives|delivers|sends|sets ultimatum|warning|deadline|threat to|for RECIPIENT
ACTOR issues|gives|delivers|sends|makes|repeats ultimatum|warning|threat|threats
ACTOR gives|sets|hands RECIPIENT ultimatum|deadline|days|hours|week
ultimatum|warning|threat to|against|from RECIPIENT
ACTOR serves notice on|that RECIPIENT
ACTOR faces threat|threats from RECIPIENT
= North Korea threatened South Korea. => North Korea > South Korea
= Moscow warned Washington of consequences. => Moscow > Washington

[NONE]
flood|storm|weather|tornado|tsunami|health|travel warning
volcano|storm|hurricane|fire|flood *threatens RECIPIENT
