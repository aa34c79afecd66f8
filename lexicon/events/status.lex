# How sure: what a word says of the act or clause it governs. The nearest word
# decides unless one further up makes the act less real; ontology/compose.tsv
# then says what a future or refused act is coded as. "none" is mere
# speculation: no record. Written for dateline.

[STATUS] status=future
ACTOR plans|intends|prepares|aims|hopes|means|expects|schedules|proposes|decides|resolves to CLAUSE
ACTOR is set|due|expected|scheduled|likely|about|poised|bound|slated|determined|supposed|prepared to CLAUSE
ACTOR plans|considers|contemplates|prepares|schedules|envisages ACT
plan|plans|decision|intention|preparation|proposal to CLAUSE
plan|preparation|date for ACT

[STATUS] status=negated
ACTOR fails|neglects to CLAUSE
ACTOR denies that|to CLAUSE
ACTOR denies CLAUSE
ACTOR denies ACT
ACTOR prevents|averts|foils|thwarts|avoids|stops|cancels|postpones ACT
ACTOR prevents|stops|keeps RECIPIENT from CLAUSE
failure to CLAUSE

[STATUS] status=hypothetical
ACTOR fears|suspects|considers|doubts|contemplates that CLAUSE
ACTOR fears ACT
ACTOR considers CLAUSE
fear|possibility|risk|prospect|danger|likelihood of ACT
ACTOR tries|attempts|seeks|wants|wishes|needs to CLAUSE

