# Who says so: the subject vouches for the clause, and for the quotation beside
# it; where the rule has THING, also for what its object names. Documents and
# media speak for whoever they belong to. Passives give the speaker after "by"
# ("was reported by local media to have visited"). Written for dateline.

[SAY]
ACTOR says|adds|tells|reports|announces|states|claims|notes|writes|tweets|posts|confirms|explains|declares|insists|maintains|asserts|reveals|discloses|alleges|argues|acknowledges|admits|concedes|testifies|observes|remarks|recalls|stresses|believes|estimates that CLAUSE
ACTOR reiterates|repeats|contends|complains|charges|emphasises|emphasizes|underlines|underscores|indicates|suggests|hints|predicts|expects|fears|reckons|thinks|concludes|finds|rules|holds|warns|boasts|jokes|laments|replies|responds|answers|retorts|continues|shouts|cries|protests|denies|assures|informs|briefs|counters|objects|affirms|avers|relates|recounts|quips|echoes|specifies|clarifies|elaborates|reasons|muses|whispers|chants|quotes|cites|comments|understands that CLAUSE
ACTOR points_out|goes_on that CLAUSE
ACTOR shows|proves|records|documents that CLAUSE
claim|allegation|report|statement|announcement|accusation|fear|assertion|charge|contention|testimony|admission|belief|conviction|complaint that CLAUSE
= The army said rebels had attacked a convoy in Mali. => ; speaker=army
= Rebels attacked a convoy in Mali, the army said. => ; speaker=army
= According to Reuters, Israel bombed Gaza. => Israel > Gaza ; speaker=Reuters

[SAY]
ACTOR reports|alleges|claims|confirms|reveals|discloses|cites|documents|records|acknowledges|admits|announces|expects|fears THING
= Amnesty International reported attacks on civilians in Yemen. => ; speaker=Amnesty
