# How sure: what a word says of the act or clause it governs. The nearest word
# decides unless one further up makes the act less real; ontology/compose.tsv
# then says what a future or refused act is coded as. "none" is mere
# speculation: no record. Written for dateline.

[STATUS] status=future
ACTOR plans|intends|prepares|aims|hopes|means|expects|schedules|decides|resolves|arranges to CLAUSE
ACTOR is set|due|expected|scheduled|about|poised|bound|slated|determined|prepared|ready to CLAUSE
ACTOR plans|schedules|envisages|prepares|prepares_for ACT
ACTOR expects|anticipates|foresees ACT
ACTOR expects that CLAUSE
ACTOR plans|insists on CLAUSE
plan|intention|preparation|timetable|schedule|deadline to CLAUSE
plan|preparation|date|timetable|deadline for ACT
plan|intention of ACT
= Emmanuel Macron is due to visit Beijing on Monday. => ; status=future
= The two presidents are expected to meet in Geneva. => ; status=future

[STATUS] status=negated
ACTOR fails|neglects|forgets to CLAUSE
ACTOR denies that|to|from CLAUSE
ACTOR denies CLAUSE
ACTOR denies ACT
ACTOR prevents|averts|foils|thwarts|avoids|cancels|postpones|disrupts|calls_off|puts_off|aborts|abandons ACT
ACTOR foils|thwarts|disrupts|averts|prevents|uncovers THING
ACTOR prevents|stops|keeps|deters|dissuades RECIPIENT from CLAUSE
failure|inability to CLAUSE
= Police foiled a plot to bomb the embassy. => ; status=negated

[STATUS] status=hypothetical
ACTOR fears|suspects|doubts that CLAUSE
ACTOR fears ACT
ACTOR considers|contemplates|weighs|mulls CLAUSE
ACTOR considers|contemplates|weighs|mulls ACT
ACTOR plots|conspires|tries|attempts|threatens to CLAUSE
plot|conspiracy|scheme to CLAUSE
fear|possibility|risk|prospect|danger|likelihood|chance of ACT
fear|possibility|risk|prospect|danger|likelihood|chance that CLAUSE
ACTOR is likely|unlikely to CLAUSE
= Ankara is considering sanctions against Libya. => ; status=hypothetical

[STATUS] status=none
ACTOR wants|wishes|needs|deserves to CLAUSE
ACTOR is able|allowed|entitled|empowered|required|needed|obliged|free|supposed|unable to CLAUSE
power|right|authority|need|duty|ability to CLAUSE
restriction|restrictions|ban|bans|curbs|limits|obstacle|obstacles|barrier|barriers|moratorium|prohibition|block on|to|against ACT
lack|absence|shortage of ACT
