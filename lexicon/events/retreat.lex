# RETREAT: material yielding.

[RETREAT resign 0831] executive
ACTOR resigns|quits|abdicates
ACTOR resigns|retires as THING
ACTOR steps|stands down
ACTOR leaves office|post|power
ACTOR tenders|submits|offers resignation
resignation of ACTOR
= Prime Minister Theresa May resigned. => Theresa May

[RETREAT withdraw 087] military
ACTOR withdraws|retreats|pulls_out from|of RECIPIENT
ACTOR withdraws|pulls_out|pulls_back troops|forces|soldiers|army|tanks from RECIPIENT
ACTOR withdraws troops|forces|soldiers|army
ACTOR pulls out of RECIPIENT
ACTOR leaves RECIPIENT:state
withdrawal of troops|forces from RECIPIENT
withdrawal|retreat|pullout from RECIPIENT
= Israel withdrew troops from Lebanon. => Israel > Lebanon

[RETREAT release 0841]
ACTOR releases|frees|liberates RECIPIENT
release|freeing of RECIPIENT
RECIPIENT is released|freed
= Rebels freed 20 hostages. => Rebels > 20 hostages

[RETREAT disarm 0842] military
ACTOR disarms|demobilises|demobilizes
ACTOR surrenders|hands_over|hands_in|lays_down|gives_up weapons|arms
disarmament of ACTOR
= The FARC laid down its weapons. => FARC

[RETREAT ceasefire 0871] military
ACTOR observes|honours|honors ceasefire|truce
ACTOR surrenders to RECIPIENT
ACTOR surrenders
= The last defenders surrendered.

[RETREAT access 0861]
ACTOR admits|lets_in|allows inspectors|observers|monitors
= Iraq admitted inspectors. => Iraq
