# Who says so: the subject vouches for the clause, and for the quotation beside
# it. Documents and media speak for whoever they belong to. Written for dateline.

[SAY]
ACTOR says|adds|tells|reports|announces|states|claims|notes|writes|tweets|confirms|explains|declares|insists|maintains|asserts|reveals|discloses|alleges|argues|acknowledges|admits|testifies|observes|remarks|recalls|stresses|believes|estimates that CLAUSE
