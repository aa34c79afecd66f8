# ACCUSE: criticism, allegation, charges, investigation.

[ACCUSE disapprove 111]
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|berates|censures|chides|assails|lambasts|castigates|derides RECIPIENT
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts THING by|of|on RECIPIENT
ACTOR criticises|criticizes|condemns|denounces|slams|deplores|decries|blasts|rebukes|censures|assails|lambasts THING
criticism|condemnation|denunciation of RECIPIENT
ACTOR complains to|about RECIPIENT
ACTOR protests|complains against|about|over THING
ACTOR expresses|voices concern|outrage|anger|regret|dismay about|at|over RECIPIENT
= The United Nations condemned Israel. => United Nations > Israel

[ACCUSE allege 112]
ACTOR accuses|blames|denounces RECIPIENT of|for THING
ACTOR accuses RECIPIENT of CLAUSE
ACTOR accuses|blames RECIPIENT
ACTOR alleges|claims THING
accusation|allegation|charge against RECIPIENT
accusation|allegation by|from ACTOR
ACTOR impeaches RECIPIENT
impeachment of RECIPIENT
= India accused Pakistan of sheltering militants. => India > Pakistan

[ACCUSE allege 115] legal
ACTOR charges|indicts|prosecutes|sues RECIPIENT
ACTOR charges RECIPIENT with THING
RECIPIENT is charged|indicted with|for|on THING
ACTOR files|brings lawsuit|suit|complaint|charges|case against RECIPIENT
lawsuit|suit|charges|indictment|case against RECIPIENT
trial of RECIPIENT
RECIPIENT goes on trial
ACTOR tries RECIPIENT:person
= Prosecutors charged the former minister with fraud. => Prosecutors > former minister

[ACCUSE investigate 090] legal
ACTOR investigates|probes|questions|interrogates RECIPIENT
ACTOR investigates|probes|examines THING
ACTOR opens|launches|orders|begins investigation|inquiry|probe into|of|against RECIPIENT
investigation|inquiry|probe into|of|against RECIPIENT
ACTOR opens|launches|orders|begins investigation|inquiry|probe
RECIPIENT is under investigation
= The FBI is investigating a senator. => FBI > senator
